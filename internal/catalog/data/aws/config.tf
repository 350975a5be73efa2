variable "enabled" {}
variable "all" {}
variable "days" {}
variable "role_arn" {}
variable "key_arn" {}
variable "frequency" {}

resource "aws_config_configuration_recorder" "hardened" {
  name     = "main"
  role_arn = aws_iam_service_linked_role.config.arn
  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }
}

resource "aws_config_configuration_recorder_status" "hardened" {
  name       = aws_config_configuration_recorder.hardened.name
  is_enabled = true
}

resource "aws_iam_service_linked_role" "config" {
  aws_service_name = "config.amazonaws.com"
}

resource "aws_iam_role" "config" {
  name               = "config"
  assume_role_policy = "{}"
}

# Never started; without a group all types but the global ones are recorded.
resource "aws_config_configuration_recorder" "bare" { # want: recorder_enabled, global_types_recorded, service_linked_role
  name     = "bare"
  role_arn = aws_iam_role.config.arn
}

resource "aws_config_configuration_recorder" "list" { # want: recorder_enabled, all_types_recorded, global_types_recorded, recording_continuous, service_linked_role
  name     = "list"
  role_arn = "arn:aws:iam::111122223333:role/config"
  recording_group {
    all_supported  = false
    resource_types = ["AWS::EC2::Instance"]
  }
  recording_mode {
    recording_frequency = "DAILY"
  }
}

resource "aws_config_configuration_recorder_status" "list" { # want: recorder_enabled
  name       = "list"
  is_enabled = false
}

# All but one type is all with a reason.
resource "aws_config_configuration_recorder" "exclusion" {
  name     = "default"
  role_arn = "arn:aws:iam::111122223333:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"
  recording_group {
    all_supported = false
    exclusion_by_resource_types {
      resource_types = ["AWS::EC2::NetworkInterface"]
    }
    recording_strategy {
      use_only = "EXCLUSION_BY_RESOURCE_TYPES"
    }
  }
}

resource "aws_config_configuration_recorder_status" "exclusion" {
  name       = "default"
  is_enabled = true
}

resource "aws_config_configuration_recorder" "undecided" { # undecided: recorder_enabled, all_types_recorded, global_types_recorded, recording_continuous, service_linked_role
  name     = "undecided"
  role_arn = var.role_arn
  recording_group {
    all_supported                 = var.all
    include_global_resource_types = var.all
  }
  recording_mode {
    recording_frequency = var.frequency
  }
}

resource "aws_config_configuration_recorder_status" "undecided" { # undecided: recorder_enabled
  name       = aws_config_configuration_recorder.undecided.name
  is_enabled = var.enabled
}

resource "aws_config_configuration_aggregator" "organization" {
  name = "organization"
  organization_aggregation_source {
    all_regions = true
    role_arn    = aws_iam_role.config.arn
  }
}

resource "aws_config_configuration_aggregator" "accounts" { # want: aggregator_all_regions
  name = "accounts"
  account_aggregation_source {
    account_ids = ["111122223333"]
    regions     = ["eu-central-1"]
  }
}

resource "aws_config_configuration_aggregator" "undecided" { # undecided: aggregator_all_regions
  name = "undecided"
  account_aggregation_source {
    account_ids = ["111122223333"]
    all_regions = var.all
  }
}

resource "aws_config_retention_configuration" "long" {
  retention_period_in_days = 730
}

resource "aws_config_retention_configuration" "short" { # want: history_kept_a_year
  retention_period_in_days = 90
}

resource "aws_config_retention_configuration" "undecided" { # undecided: history_kept_a_year
  retention_period_in_days = var.days
}

resource "aws_config_delivery_channel" "key" {
  s3_bucket_name = "history"
  s3_kms_key_arn = "arn:aws:kms:eu-central-1:111122223333:key/a1"
}

resource "aws_config_delivery_channel" "plain" { # want: delivery_customer_key
  s3_bucket_name = "history"
}

resource "aws_config_delivery_channel" "undecided" { # undecided: delivery_customer_key
  s3_bucket_name = "history"
  s3_kms_key_arn = var.key_arn
}
