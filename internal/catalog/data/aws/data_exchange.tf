variable "force" {}
variable "key" {}
variable "prefixes" {}

resource "aws_dataexchange_revision_assets" "prefix" {
  data_set_id = "0f1e2d3c4b5a69780f1e2d3c4b5a6978"

  asset {
    create_s3_data_access_from_s3_bucket {
      asset_source {
        bucket       = "weather"
        key_prefixes = ["public/"]
      }
    }
  }
}

resource "aws_dataexchange_revision_assets" "whole_bucket" { # want: bucket_access_narrow, revisions_kept
  data_set_id   = "0f1e2d3c4b5a69780f1e2d3c4b5a6978"
  force_destroy = true

  asset {
    create_s3_data_access_from_s3_bucket {
      asset_source {
        bucket = "weather"
      }
    }
  }
}

resource "aws_dataexchange_revision_assets" "from_variables" { # undecided: bucket_access_narrow, revisions_kept
  data_set_id   = "0f1e2d3c4b5a69780f1e2d3c4b5a6978"
  force_destroy = var.force

  asset {
    create_s3_data_access_from_s3_bucket {
      asset_source {
        bucket       = "weather"
        key_prefixes = var.prefixes
      }
    }
  }
}

resource "aws_dataexchange_event_action" "own_key" {
  action {
    export_revision_to_s3 {
      encryption {
        type        = "aws:kms"
        kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
      }
      revision_destination {
        bucket = "received"
      }
    }
  }

  event {
    revision_published {
      data_set_id = "0f1e2d3c4b5a69780f1e2d3c4b5a6978"
    }
  }
}

resource "aws_dataexchange_event_action" "bare" { # want: export_key
  action {
    export_revision_to_s3 {
      revision_destination {
        bucket = "received"
      }
    }
  }

  event {
    revision_published {
      data_set_id = "0f1e2d3c4b5a69780f1e2d3c4b5a6978"
    }
  }
}

resource "aws_dataexchange_event_action" "from_variable" { # undecided: export_key
  action {
    export_revision_to_s3 {
      encryption {
        type        = "aws:kms"
        kms_key_arn = var.key
      }
      revision_destination {
        bucket = "received"
      }
    }
  }

  event {
    revision_published {
      data_set_id = "0f1e2d3c4b5a69780f1e2d3c4b5a6978"
    }
  }
}
