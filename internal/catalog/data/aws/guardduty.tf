variable "action" {}
variable "active" {}
variable "auto_enable" {}
variable "destinations" {}
variable "enabled" {}
variable "frequency" {}
variable "name" {}
variable "status" {}

# Detectors

resource "aws_guardduty_detector" "hardened" {
  enable                       = true
  finding_publishing_frequency = "FIFTEEN_MINUTES"
}

resource "aws_guardduty_detector_feature" "runtime" {
  detector_id = aws_guardduty_detector.hardened.id
  name        = "RUNTIME_MONITORING"
  status      = "ENABLED"

  additional_configuration {
    name   = "EKS_ADDON_MANAGEMENT"
    status = "ENABLED"
  }
  additional_configuration {
    name   = "ECS_FARGATE_AGENT_MANAGEMENT"
    status = "ENABLED"
  }
  additional_configuration {
    name   = "EC2_AGENT_MANAGEMENT"
    status = "ENABLED"
  }
}

resource "aws_guardduty_publishing_destination" "hardened" {
  detector_id     = aws_guardduty_detector.hardened.id
  destination_arn = "arn:aws:s3:::findings-111122223333"
  kms_key_arn     = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

# A new detector starts with all plans but Runtime Monitoring.
resource "aws_guardduty_detector" "bare" { # want: detector_administers_organization, runtime_monitoring, updates_every_15_minutes, findings_exported
}

resource "aws_guardduty_detector" "suspended" { # want: detector_enabled, detector_administers_organization, s3_protection, eks_audit_logs, malware_protection, runtime_monitoring, updates_every_15_minutes, findings_exported
  enable                       = false
  finding_publishing_frequency = "ONE_HOUR"

  datasources {
    s3_logs {
      enable = false
    }
    kubernetes {
      audit_logs {
        enable = false
      }
    }
    malware_protection {
      scan_ec2_instance_with_findings {
        ebs_volumes {
          enable = false
        }
      }
    }
  }
}

resource "aws_guardduty_detector" "datasources" { # want: detector_administers_organization, runtime_monitoring, updates_every_15_minutes, findings_exported
  datasources {
    s3_logs {
      enable = true
    }
    kubernetes {
      audit_logs {
        enable = true
      }
    }
    malware_protection {
      scan_ec2_instance_with_findings {
        ebs_volumes {
          enable = true
        }
      }
    }
  }
}

resource "aws_guardduty_detector" "from_variables" { # undecided: detector_administers_organization, detector_enabled, s3_protection, eks_audit_logs, malware_protection, runtime_monitoring, updates_every_15_minutes, findings_exported
  enable                       = var.enabled
  finding_publishing_frequency = var.frequency

  datasources {
    s3_logs {
      enable = var.enabled
    }
    kubernetes {
      audit_logs {
        enable = var.enabled
      }
    }
    malware_protection {
      scan_ec2_instance_with_findings {
        ebs_volumes {
          enable = var.enabled
        }
      }
    }
  }
}

resource "aws_guardduty_publishing_destination" "counted" {
  count           = var.destinations
  detector_id     = aws_guardduty_detector.from_variables.id
  destination_arn = "arn:aws:s3:::findings-444455556666"
  kms_key_arn     = "arn:aws:kms:eu-west-1:444455556666:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

# Features

resource "aws_guardduty_detector_feature" "s3" {
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "S3_DATA_EVENTS"
  status      = "ENABLED"
}

resource "aws_guardduty_detector_feature" "s3_off" { # want: s3_protection
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "S3_DATA_EVENTS"
  status      = "DISABLED"
}

resource "aws_guardduty_detector_feature" "eks_off" { # want: eks_audit_logs
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "EKS_AUDIT_LOGS"
  status      = "DISABLED"
}

resource "aws_guardduty_detector_feature" "malware_off" { # want: malware_protection
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "EBS_MALWARE_PROTECTION"
  status      = "DISABLED"
}

resource "aws_guardduty_detector_feature" "rds_off" { # want: rds_protection
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "RDS_LOGIN_EVENTS"
  status      = "DISABLED"
}

resource "aws_guardduty_detector_feature" "lambda_off" { # want: lambda_protection
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "LAMBDA_NETWORK_LOGS"
  status      = "DISABLED"
}

resource "aws_guardduty_detector_feature" "runtime_off" { # want: runtime_monitoring
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "RUNTIME_MONITORING"
  status      = "DISABLED"
}

resource "aws_guardduty_detector_feature" "runtime_without_agents" { # want: eks_agent_managed, ecs_agent_managed, ec2_agent_managed
  detector_id = aws_guardduty_detector.from_variables.id
  name        = "RUNTIME_MONITORING"
  status      = "ENABLED"
  count       = var.destinations

  additional_configuration {
    name   = "EC2_AGENT_MANAGEMENT"
    status = "DISABLED"
  }
}

# The older plan for EKS alone has one agent.
resource "aws_guardduty_detector_feature" "eks_runtime" {
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "EKS_RUNTIME_MONITORING"
  status      = "ENABLED"

  additional_configuration {
    name   = "EKS_ADDON_MANAGEMENT"
    status = "ENABLED"
  }
}

resource "aws_guardduty_detector_feature" "from_variables" { # undecided: s3_protection, eks_audit_logs, malware_protection, rds_protection, lambda_protection, runtime_monitoring, eks_agent_managed, ecs_agent_managed, ec2_agent_managed
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = var.name
  status      = var.status
}

# Members

resource "aws_guardduty_member_detector_feature" "runtime" {
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  account_id  = "444455556666"
  name        = "RUNTIME_MONITORING"
  status      = "ENABLED"

  additional_configuration {
    name   = "EKS_ADDON_MANAGEMENT"
    status = "ENABLED"
  }
  additional_configuration {
    name   = "ECS_FARGATE_AGENT_MANAGEMENT"
    status = "ENABLED"
  }
  additional_configuration {
    name   = "EC2_AGENT_MANAGEMENT"
    status = "ENABLED"
  }
}

resource "aws_guardduty_member_detector_feature" "runtime_without_agents" { # want: eks_agent_managed, ecs_agent_managed, ec2_agent_managed
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  account_id  = "444455556666"
  name        = "RUNTIME_MONITORING"
  status      = "ENABLED"
}

resource "aws_guardduty_member_detector_feature" "s3_off" { # want: s3_protection
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  account_id  = "444455556666"
  name        = "S3_DATA_EVENTS"
  status      = "DISABLED"
}

resource "aws_guardduty_member_detector_feature" "eks_off" { # want: eks_audit_logs
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  account_id  = "444455556666"
  name        = "EKS_AUDIT_LOGS"
  status      = "DISABLED"
}

resource "aws_guardduty_member_detector_feature" "malware_off" { # want: malware_protection
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  account_id  = "444455556666"
  name        = "EBS_MALWARE_PROTECTION"
  status      = "DISABLED"
}

resource "aws_guardduty_member_detector_feature" "rds_off" { # want: rds_protection
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  account_id  = "444455556666"
  name        = "RDS_LOGIN_EVENTS"
  status      = "DISABLED"
}

resource "aws_guardduty_member_detector_feature" "lambda_off" { # want: lambda_protection
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  account_id  = "444455556666"
  name        = "LAMBDA_NETWORK_LOGS"
  status      = "DISABLED"
}

resource "aws_guardduty_member_detector_feature" "runtime_off" { # want: runtime_monitoring
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  account_id  = "444455556666"
  name        = "RUNTIME_MONITORING"
  status      = "DISABLED"
}

resource "aws_guardduty_member_detector_feature" "from_variables" { # undecided: s3_protection, eks_audit_logs, malware_protection, rds_protection, lambda_protection, runtime_monitoring, eks_agent_managed, ecs_agent_managed, ec2_agent_managed
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  account_id  = "444455556666"
  name        = var.name
  status      = var.status
}

# Organization

resource "aws_guardduty_organization_configuration" "hardened" {
  detector_id                      = aws_guardduty_detector.hardened.id
  auto_enable_organization_members = "ALL"

  datasources {
    s3_logs {
      auto_enable = true
    }
    kubernetes {
      audit_logs {
        enable = true
      }
    }
    malware_protection {
      scan_ec2_instance_with_findings {
        ebs_volumes {
          auto_enable = true
        }
      }
    }
  }
}

resource "aws_guardduty_organization_configuration" "new_only" { # want: organization_all_accounts
  detector_id                      = aws_guardduty_detector.hardened.id
  auto_enable_organization_members = "NEW"
}

resource "aws_guardduty_organization_configuration" "off" { # want: organization_auto_enable, organization_all_accounts, s3_protection, eks_audit_logs, malware_protection
  detector_id                      = aws_guardduty_detector.bare.id
  auto_enable_organization_members = "NONE"

  datasources {
    s3_logs {
      auto_enable = false
    }
    kubernetes {
      audit_logs {
        enable = false
      }
    }
    malware_protection {
      scan_ec2_instance_with_findings {
        ebs_volumes {
          auto_enable = false
        }
      }
    }
  }
}

# Until provider 4 a flag said so.
resource "aws_guardduty_organization_configuration" "flag" {
  detector_id = aws_guardduty_detector.hardened.id
  auto_enable = true
}

resource "aws_guardduty_organization_configuration" "flag_off" { # want: organization_auto_enable
  detector_id = aws_guardduty_detector.hardened.id
  auto_enable = false
}

resource "aws_guardduty_organization_configuration" "from_variables" { # undecided: organization_auto_enable, organization_all_accounts, s3_protection, eks_audit_logs, malware_protection
  detector_id                      = aws_guardduty_detector.from_variables.id
  auto_enable_organization_members = var.auto_enable

  datasources {
    s3_logs {
      auto_enable = var.enabled
    }
    kubernetes {
      audit_logs {
        enable = var.enabled
      }
    }
    malware_protection {
      scan_ec2_instance_with_findings {
        ebs_volumes {
          auto_enable = var.enabled
        }
      }
    }
  }
}

resource "aws_guardduty_organization_configuration_feature" "runtime" {
  detector_id = aws_guardduty_detector.hardened.id
  name        = "RUNTIME_MONITORING"
  auto_enable = "ALL"

  additional_configuration {
    name        = "EKS_ADDON_MANAGEMENT"
    auto_enable = "ALL"
  }
  additional_configuration {
    name        = "ECS_FARGATE_AGENT_MANAGEMENT"
    auto_enable = "NEW"
  }
  additional_configuration {
    name        = "EC2_AGENT_MANAGEMENT"
    auto_enable = "ALL"
  }
}

resource "aws_guardduty_organization_configuration_feature" "runtime_without_agents" { # want: eks_agent_managed, ecs_agent_managed, ec2_agent_managed
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "RUNTIME_MONITORING"
  auto_enable = "NEW"

  additional_configuration {
    name        = "EKS_ADDON_MANAGEMENT"
    auto_enable = "NONE"
  }
}

resource "aws_guardduty_organization_configuration_feature" "s3_off" { # want: s3_protection
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "S3_DATA_EVENTS"
  auto_enable = "NONE"
}

resource "aws_guardduty_organization_configuration_feature" "eks_off" { # want: eks_audit_logs
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "EKS_AUDIT_LOGS"
  auto_enable = "NONE"
}

resource "aws_guardduty_organization_configuration_feature" "malware_off" { # want: malware_protection
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "EBS_MALWARE_PROTECTION"
  auto_enable = "NONE"
}

resource "aws_guardduty_organization_configuration_feature" "rds_off" { # want: rds_protection
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "RDS_LOGIN_EVENTS"
  auto_enable = "NONE"
}

resource "aws_guardduty_organization_configuration_feature" "lambda_off" { # want: lambda_protection
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "LAMBDA_NETWORK_LOGS"
  auto_enable = "NONE"
}

resource "aws_guardduty_organization_configuration_feature" "runtime_off" { # want: runtime_monitoring
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "RUNTIME_MONITORING"
  auto_enable = "NONE"
}

resource "aws_guardduty_organization_configuration_feature" "from_variables" { # undecided: s3_protection, eks_audit_logs, malware_protection, rds_protection, lambda_protection, runtime_monitoring, eks_agent_managed, ecs_agent_managed, ec2_agent_managed
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = var.name
  auto_enable = var.auto_enable
}

# Filters and lists

resource "aws_guardduty_filter" "scanner" {
  detector_id = aws_guardduty_detector.hardened.id
  name        = "port-scans-of-our-scanner"
  action      = "ARCHIVE"
  rank        = 1

  finding_criteria {
    criterion {
      field  = "type"
      equals = ["Recon:EC2/Portscan"]
    }
    criterion {
      field  = "resource.instanceDetails.instanceId"
      equals = ["i-0123456789abcdef0"]
    }
  }
}

resource "aws_guardduty_filter" "view" {
  detector_id = aws_guardduty_detector.hardened.id
  name        = "high"
  action      = "NOOP"
  rank        = 2

  finding_criteria {
    criterion {
      field                 = "severity"
      greater_than_or_equal = "7"
    }
  }
}

resource "aws_guardduty_filter" "all_low" { # want: filters_narrow
  detector_id = aws_guardduty_detector.hardened.id
  name        = "low"
  action      = "ARCHIVE"
  rank        = 3

  finding_criteria {
    criterion {
      field     = "severity"
      less_than = "7"
    }
    criterion {
      field  = "region"
      equals = ["eu-west-1"]
    }
  }
}

resource "aws_guardduty_filter" "from_variable" { # undecided: filters_narrow
  detector_id = aws_guardduty_detector.hardened.id
  name        = "variable"
  action      = var.action
  rank        = 4

  finding_criteria {
    criterion {
      field     = "severity"
      less_than = "4"
    }
  }
}

resource "aws_guardduty_threatintelset" "active" {
  detector_id = aws_guardduty_detector.hardened.id
  name        = "bad"
  format      = "TXT"
  location    = "https://s3.amazonaws.com/lists/bad.txt"
  activate    = true
}

resource "aws_guardduty_threatintelset" "inactive" { # want: threat_lists_active
  detector_id = aws_guardduty_detector.hardened.id
  name        = "bad"
  format      = "TXT"
  location    = "https://s3.amazonaws.com/lists/bad.txt"
  activate    = false
}

resource "aws_guardduty_threatintelset" "from_variable" { # undecided: threat_lists_active
  detector_id = aws_guardduty_detector.hardened.id
  name        = "bad"
  format      = "TXT"
  location    = "https://s3.amazonaws.com/lists/bad.txt"
  activate    = var.active
}

# Malware Protection for S3

resource "aws_guardduty_malware_protection_plan" "hardened" {
  role = "arn:aws:iam::111122223333:role/malware-protection"

  protected_resource {
    s3_bucket {
      bucket_name = "uploads-111122223333"
    }
  }

  actions {
    tagging {
      status = "ENABLED"
    }
  }
}

resource "aws_guardduty_malware_protection_plan" "bare" { # want: malware_scan_tagged
  role = "arn:aws:iam::111122223333:role/malware-protection"

  protected_resource {
    s3_bucket {
      bucket_name = "uploads-111122223333"
    }
  }
}

resource "aws_guardduty_malware_protection_plan" "from_variable" { # undecided: malware_scan_tagged
  role = "arn:aws:iam::111122223333:role/malware-protection"

  protected_resource {
    s3_bucket {
      bucket_name = "uploads-111122223333"
    }
  }

  actions {
    tagging {
      status = var.status
    }
  }
}
