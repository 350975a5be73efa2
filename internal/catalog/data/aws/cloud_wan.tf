variable "document" {}
variable "protocol" {}

resource "aws_networkmanager_core_network_policy_attachment" "segmented" {
  core_network_id = aws_networkmanager_core_network.main.id
  policy_document = jsonencode({
    version                      = "2021.12"
    "core-network-configuration" = { "asn-ranges" = ["64512-64555"], "edge-locations" = [{ location = "eu-west-1" }] }
    segments = [
      { name = "production", "isolate-attachments" = true },
      { name = "shared", "require-attachment-acceptance" = true },
    ]
    "segment-actions" = [{ action = "share", mode = "attachment-route", segment = "shared", "share-with" = ["production"] }]
  })
}

resource "aws_networkmanager_core_network_policy_attachment" "open" { # want: attachments_accepted, segments_not_shared_with_all
  core_network_id = aws_networkmanager_core_network.lab.id
  policy_document = <<-JSON
    {
      "version": "2021.12",
      "core-network-configuration": {"asn-ranges": ["64512-64555"], "edge-locations": [{"location": "eu-west-1"}]},
      "segments": [{"name": "shared", "require-attachment-acceptance": false}],
      "segment-actions": [{"action": "share", "mode": "attachment-route", "segment": "shared", "share-with": "*"}]
    }
  JSON
}

# The attachment policies ask for acceptance, whatever the segments say.
resource "aws_networkmanager_core_network_policy_attachment" "asked_by_policies" {
  core_network_id = aws_networkmanager_core_network.main.id
  policy_document = jsonencode({
    version                      = "2021.12"
    "core-network-configuration" = { "asn-ranges" = ["64512-64555"], "edge-locations" = [{ location = "eu-west-1" }] }
    segments                     = [{ name = "production", "require-attachment-acceptance" = false }]
    "attachment-policies" = [{
      "rule-number" = 100
      conditions    = [{ type = "tag-exists", key = "segment" }]
      action        = { "association-method" = "tag", "tag-value-of-key" = "segment", "require-acceptance" = true }
    }]
  })
}

resource "aws_networkmanager_core_network_policy_attachment" "variables" { # undecided: attachments_accepted, segments_not_shared_with_all
  core_network_id = aws_networkmanager_core_network.lab.id
  policy_document = var.document
}

resource "aws_networkmanager_connect_attachment" "gre" {
  core_network_id         = aws_networkmanager_core_network.main.id
  transport_attachment_id = aws_networkmanager_vpc_attachment.sdwan.id
  edge_location           = "eu-west-1"

  options {
    protocol = "GRE"
  }
}

resource "aws_networkmanager_connect_attachment" "plain" { # want: connect_tunneled
  core_network_id         = aws_networkmanager_core_network.main.id
  transport_attachment_id = aws_networkmanager_vpc_attachment.sdwan.id
  edge_location           = "eu-west-1"

  options {
    protocol = "NO_ENCAP"
  }
}

resource "aws_networkmanager_connect_attachment" "variables" { # undecided: connect_tunneled
  core_network_id         = aws_networkmanager_core_network.main.id
  transport_attachment_id = aws_networkmanager_vpc_attachment.sdwan.id
  edge_location           = "eu-west-1"

  options {
    protocol = var.protocol
  }
}
