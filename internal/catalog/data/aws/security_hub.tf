variable "arn" {}
variable "arns" {}
variable "auto_enable" {}
variable "controls" {}
variable "generator" {}
variable "key" {}
variable "mode" {}
variable "reason" {}
variable "standards" {}
variable "status" {}

# Accounts

resource "aws_securityhub_account" "hardened" {
  control_finding_generator = "SECURITY_CONTROL"
}

resource "aws_securityhub_account" "frozen" { # want: new_controls_enabled, consolidated_findings
  enable_default_standards  = false
  auto_enable_controls      = false
  control_finding_generator = "STANDARD_CONTROL"
}

resource "aws_securityhub_account" "from_variables" { # undecided: new_controls_enabled, consolidated_findings
  auto_enable_controls      = var.auto_enable
  control_finding_generator = var.generator
}

# Organization

resource "aws_securityhub_organization_configuration" "central" {
  auto_enable           = false
  auto_enable_standards = "NONE"

  organization_configuration {
    configuration_type = "CENTRAL"
  }
}

resource "aws_securityhub_organization_configuration" "local" { # want: central_configuration
  auto_enable = true
}

resource "aws_securityhub_organization_configuration" "off" { # want: organization_auto_enable, organization_standards, central_configuration
  auto_enable           = false
  auto_enable_standards = "NONE"
}

resource "aws_securityhub_organization_configuration" "from_variables" { # undecided: organization_auto_enable, organization_standards, central_configuration
  auto_enable           = var.auto_enable
  auto_enable_standards = var.standards

  organization_configuration {
    configuration_type = var.mode
  }
}

resource "aws_securityhub_finding_aggregator" "all" {
  linking_mode = "ALL_REGIONS"
}

resource "aws_securityhub_finding_aggregator" "but_one" {
  linking_mode      = "ALL_REGIONS_EXCEPT_SPECIFIED"
  specified_regions = ["cn-north-1"]
}

resource "aws_securityhub_finding_aggregator" "two" { # want: all_regions_aggregated
  linking_mode      = "SPECIFIED_REGIONS"
  specified_regions = ["eu-west-1", "eu-central-1"]
}

resource "aws_securityhub_finding_aggregator" "from_variable" { # undecided: all_regions_aggregated
  linking_mode = var.mode
}

resource "aws_securityhub_aggregator_v2" "all" {
  region_linking_mode = "ALL_REGIONS"
}

resource "aws_securityhub_aggregator_v2" "two" { # want: all_regions_aggregated
  region_linking_mode = "SPECIFIED_REGIONS"
  linked_regions      = ["eu-west-1", "eu-central-1"]
}

resource "aws_securityhub_aggregator_v2" "from_variable" { # undecided: all_regions_aggregated
  region_linking_mode = var.mode
}

# Policies

resource "aws_securityhub_configuration_policy" "hardened" {
  name = "baseline"

  configuration_policy {
    service_enabled = true
    enabled_standard_arns = [
      "arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0",
      "arn:aws:securityhub:eu-west-1::standards/cis-aws-foundations-benchmark/v/5.0.0",
    ]

    security_controls_configuration {
      disabled_control_identifiers = ["Macie.1"]
    }
  }
}

resource "aws_securityhub_configuration_policy" "frozen" { # want: new_controls_enabled, standards_current
  name = "frozen"

  configuration_policy {
    service_enabled       = true
    enabled_standard_arns = ["arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0"]

    security_controls_configuration {
      enabled_control_identifiers = ["S3.1", "IAM.1"]
    }
  }
}

resource "aws_securityhub_configuration_policy" "off" { # want: policy_enables_standards
  name = "off"

  configuration_policy {
    service_enabled = false
  }
}

resource "aws_securityhub_configuration_policy" "from_variables" { # undecided: policy_enables_standards, new_controls_enabled, standards_current
  name = "variables"

  configuration_policy {
    service_enabled       = true
    enabled_standard_arns = var.arns

    security_controls_configuration {
      enabled_control_identifiers = var.controls
    }
  }
}

# Standards and controls

resource "aws_securityhub_standards_subscription" "pci" {
  standards_arn = "arn:aws:securityhub:eu-west-1::standards/pci-dss/v/4.0.1"
}

resource "aws_securityhub_standards_subscription" "pci_retired" { # want: standards_current
  standards_arn = "arn:aws:securityhub:eu-west-1::standards/pci-dss/v/3.2.1"
}

resource "aws_securityhub_standards_subscription" "from_variable" { # undecided: standards_current
  standards_arn = var.arn
}

resource "aws_securityhub_standards_control" "explained" {
  standards_control_arn = "arn:aws:securityhub:eu-west-1:111122223333:control/aws-foundational-security-best-practices/v/1.0.0/Macie.1"
  control_status        = "DISABLED"
  disabled_reason       = "Another product classifies our data."
}

resource "aws_securityhub_standards_control" "unexplained" { # want: disabled_controls_explained
  standards_control_arn = "arn:aws:securityhub:eu-west-1:111122223333:control/aws-foundational-security-best-practices/v/1.0.0/Macie.1"
  control_status        = "DISABLED"
}

resource "aws_securityhub_standards_control" "from_variable" { # undecided: disabled_controls_explained
  standards_control_arn = "arn:aws:securityhub:eu-west-1:111122223333:control/aws-foundational-security-best-practices/v/1.0.0/Macie.1"
  control_status        = var.status
}

resource "aws_securityhub_standards_control_association" "on" {
  standards_arn       = "arn:aws:securityhub:eu-west-1::standards/pci-dss/v/4.0.1"
  security_control_id = "IAM.1"
  association_status  = "ENABLED"
}

resource "aws_securityhub_standards_control_association" "unexplained" { # want: disabled_controls_explained
  standards_arn       = "arn:aws:securityhub:eu-west-1::standards/pci-dss/v/4.0.1"
  security_control_id = "IAM.1"
  association_status  = "DISABLED"
}

resource "aws_securityhub_standards_control_association" "from_variable" { # undecided: disabled_controls_explained
  standards_arn       = "arn:aws:securityhub:eu-west-1::standards/pci-dss/v/4.0.1"
  security_control_id = "IAM.1"
  association_status  = "DISABLED"
  updated_reason      = var.reason
}

# Automation

resource "aws_securityhub_automation_rule" "narrow" {
  rule_name   = "public website"
  description = "The bucket of the website is public on purpose."
  rule_order  = 1

  actions {
    type = "FINDING_FIELDS_UPDATE"
    finding_fields_update {
      workflow {
        status = "SUPPRESSED"
      }
    }
  }

  criteria {
    resource_id {
      comparison = "EQUALS"
      value      = "arn:aws:s3:::website"
    }
  }
}

resource "aws_securityhub_automation_rule" "informational" {
  rule_name   = "informational"
  description = "What needs no answer."
  rule_order  = 2

  actions {
    type = "FINDING_FIELDS_UPDATE"
    finding_fields_update {
      workflow {
        status = "SUPPRESSED"
      }
    }
  }

  criteria {
    severity_label {
      comparison = "EQUALS"
      value      = "INFORMATIONAL"
    }
  }
}

# Raises, hides nothing.
resource "aws_securityhub_automation_rule" "raise" {
  rule_name   = "production"
  description = "Findings of production weigh more."
  rule_order  = 3

  actions {
    type = "FINDING_FIELDS_UPDATE"
    finding_fields_update {
      severity {
        label = "CRITICAL"
      }
    }
  }

  criteria {
    aws_account_id {
      comparison = "EQUALS"
      value      = "111122223333"
    }
  }
}

resource "aws_securityhub_automation_rule" "account" { # want: automation_narrow
  rule_name   = "sandbox"
  description = "All of one account."
  rule_order  = 4

  actions {
    type = "FINDING_FIELDS_UPDATE"
    finding_fields_update {
      workflow {
        status = "SUPPRESSED"
      }
    }
  }

  criteria {
    aws_account_id {
      comparison = "EQUALS"
      value      = "111122223333"
    }
    severity_label {
      comparison = "EQUALS"
      value      = "HIGH"
    }
  }
}

resource "aws_securityhub_automation_rule" "from_variable" { # undecided: automation_narrow
  rule_name   = "variable"
  description = "By variable."
  rule_order  = 5
  rule_status = var.status

  actions {
    type = "FINDING_FIELDS_UPDATE"
    finding_fields_update {
      workflow {
        status = "RESOLVED"
      }
    }
  }

  criteria {
    aws_account_id {
      comparison = "EQUALS"
      value      = "111122223333"
    }
  }
}

resource "aws_securityhub_automation_rule_v2" "narrow" {
  rule_name   = "website"
  description = "The bucket of the website is public on purpose."
  rule_order  = 1

  action {
    type = "FINDING_FIELDS_UPDATE"
    finding_fields_update {
      status_id = 3
    }
  }

  criteria {
    ocsf_finding_criteria_json = jsonencode({
      CompositeFilters = [{
        StringFilters = [{
          FieldName = "resources.uid"
          Filter    = { Value = "arn:aws:s3:::website", Comparison = "EQUALS" }
        }]
      }]
    })
  }
}

resource "aws_securityhub_automation_rule_v2" "account" { # want: automation_narrow
  rule_name   = "sandbox"
  description = "All of one account."
  rule_order  = 2

  action {
    type = "FINDING_FIELDS_UPDATE"
    finding_fields_update {
      status_id = 3
    }
  }

  criteria {
    ocsf_finding_criteria_json = <<-JSON
      {"CompositeFilters": [{"StringFilters": [{"FieldName": "cloud.account.uid", "Filter": {"Value": "111122223333", "Comparison": "EQUALS"}}]}]}
    JSON
  }
}

resource "aws_securityhub_automation_rule_v2" "from_variable" { # undecided: automation_narrow
  rule_name   = "variable"
  description = "By variable."
  rule_order  = 3

  action {
    type = "FINDING_FIELDS_UPDATE"
    finding_fields_update {
      status_id = 3
    }
  }

  criteria {
    ocsf_finding_criteria_json = var.arn
  }
}

# Connectors

resource "aws_securityhub_connector_v2" "hardened" {
  name        = "tickets"
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  connector_provider {
    jira_cloud {
      project_key = "SEC"
    }
  }
}

resource "aws_securityhub_connector_v2" "bare" { # want: connector_customer_key
  name = "tickets"

  connector_provider {
    jira_cloud {
      project_key = "SEC"
    }
  }
}

resource "aws_securityhub_connector_v2" "from_variable" { # undecided: connector_customer_key
  name        = "tickets"
  kms_key_arn = var.key

  connector_provider {
    jira_cloud {
      project_key = "SEC"
    }
  }
}
