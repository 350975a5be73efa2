variable "region" {
  type = string
}

resource "aws_instance" "key_beside_unknown" {
  user_data = <<-EOT
    #!/bin/sh
    export AWS_REGION=${var.region}
    export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
  EOT
}

locals {
  script = <<-EOT
    export AWS_REGION=${var.region}
    export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
  EOT
}

resource "aws_instance" "through_a_local" { # flagged
  user_data = local.script
}

resource "aws_instance" "nothing_in_sight" { # not flagged: undecided
  user_data = <<-EOT
    export AWS_REGION=${var.region}
  EOT
}

resource "aws_instance" "plain" {
  user_data = "export AWS_REGION=eu-central-1"
}
