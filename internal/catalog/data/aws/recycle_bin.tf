variable "days" {}
variable "delay" {}
variable "tags" {}

resource "aws_rbin_rule" "hardened" {
  resource_type = "EBS_SNAPSHOT"

  retention_period {
    retention_period_value = 14
    retention_period_unit  = "DAYS"
  }

  lock_configuration {
    unlock_delay {
      unlock_delay_value = 7
      unlock_delay_unit  = "DAYS"
    }
  }
}

resource "aws_rbin_rule" "bare" { # want: rule_locked, retention_week
  resource_type = "EC2_IMAGE"

  retention_period {
    retention_period_value = 1
    retention_period_unit  = "DAYS"
  }
}

resource "aws_rbin_rule" "tagged" { # want: whole_region
  resource_type = "EBS_SNAPSHOT"

  resource_tags {
    resource_tag_key   = "Team"
    resource_tag_value = "orders"
  }

  retention_period {
    retention_period_value = 30
    retention_period_unit  = "DAYS"
  }
}

resource "aws_rbin_rule" "from_variables" { # undecided: rule_locked, retention_week, whole_region
  resource_type = "EBS_SNAPSHOT"

  dynamic "resource_tags" {
    for_each = var.tags
    content {
      resource_tag_key = resource_tags.value
    }
  }

  retention_period {
    retention_period_value = var.days
    retention_period_unit  = "DAYS"
  }
}

# A rule with exceptions cannot be locked.
resource "aws_rbin_rule" "exceptions" {
  resource_type = "EBS_SNAPSHOT"

  exclude_resource_tags {
    resource_tag_key   = "Purpose"
    resource_tag_value = "scratch"
  }

  retention_period {
    retention_period_value = 14
    retention_period_unit  = "DAYS"
  }
}
