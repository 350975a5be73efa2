variable "encrypted" {}
variable "key" {}
variable "rules" {}
variable "state" {}

resource "aws_kms_key" "copies" {
  enable_key_rotation = true
}

resource "aws_dlm_lifecycle_policy" "hardened" {
  description        = "Daily"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Backup = "daily" }

    schedule {
      name = "daily"
      create_rule {
        interval = 24
      }
      retain_rule {
        count = 35
      }
      cross_region_copy_rule {
        target    = "eu-central-1"
        encrypted = true
        cmk_arn   = aws_kms_key.copies.arn
        retain_rule {
          interval      = 35
          interval_unit = "DAYS"
        }
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "bare" { # want: copied_elsewhere
  description        = "Daily"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Backup = "daily" }

    schedule {
      name = "daily"
      create_rule {
        interval = 24
      }
      retain_rule {
        count = 7
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "plain_copies" { # want: copies_encrypted, copies_own_key, policy_enabled
  description        = "Daily"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"
  state              = "DISABLED"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Backup = "daily" }

    schedule {
      name = "daily"
      create_rule {
        interval = 24
      }
      retain_rule {
        count = 7
      }
      cross_region_copy_rule {
        target    = "eu-central-1"
        encrypted = false
      }
    }
  }
}

# Copies what another account shares.
resource "aws_dlm_lifecycle_policy" "events" { # want: copies_own_key
  description        = "Copy shared snapshots"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"

  policy_details {
    policy_type = "EVENT_BASED_POLICY"

    action {
      name = "copy"
      cross_region_copy {
        target = "eu-central-1"
        encryption_configuration {
          encrypted = true
        }
      }
    }

    event_source {
      type = "MANAGED_CWE"
      parameters {
        description_regex = "^.*daily.*$"
        event_type        = "shareSnapshot"
        snapshot_owner    = ["444455556666"]
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "plain_events" { # want: copies_encrypted, copies_own_key
  description        = "Copy shared snapshots"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"

  policy_details {
    policy_type = "EVENT_BASED_POLICY"

    action {
      name = "copy"
      cross_region_copy {
        target = "eu-central-1"
        encryption_configuration {}
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "from_variables" { # undecided: copies_encrypted, copies_own_key, policy_enabled, copied_elsewhere
  description        = "Daily"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"
  state              = var.state

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Backup = "daily" }

    schedule {
      name = "daily"
      create_rule {
        interval = 24
      }
      retain_rule {
        count = 7
      }
      dynamic "cross_region_copy_rule" {
        for_each = var.rules
        content {
          target    = cross_region_copy_rule.value
          encrypted = var.encrypted
          cmk_arn   = var.key
        }
      }
    }
  }
}
