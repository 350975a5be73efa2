variable "filter" {}
variable "key" {}

resource "aws_location_tracker" "fleet" {
  tracker_name       = "fleet"
  kms_key_id         = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  position_filtering = "AccuracyBased"
}

resource "aws_location_tracker" "bare" { # want: customer_managed_key, positions_filtered
  tracker_name = "bare"
}

resource "aws_location_tracker" "variables" { # undecided: customer_managed_key, positions_filtered
  tracker_name       = "variables"
  kms_key_id         = var.key
  position_filtering = var.filter
}

resource "aws_location_geofence_collection" "depots" {
  collection_name = "depots"
  kms_key_id      = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_location_geofence_collection" "bare" { # want: customer_managed_key
  collection_name = "bare"
}

resource "aws_location_geofence_collection" "variables" { # undecided: customer_managed_key
  collection_name = "variables"
  kms_key_id      = var.key
}
