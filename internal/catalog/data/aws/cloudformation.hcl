service "aws_cloudformation" {
  name        = "AWS CloudFormation"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Stacks of resources that are made from templates, in one account or by stack sets in many."
  aliases     = ["CloudFormation", "StackSets", "CloudFormation registry"]
  resources = [
    "aws_cloudformation_stack",
    "aws_cloudformation_stack_instances",
    "aws_cloudformation_stack_set",
    "aws_cloudformation_stack_set_instance",
    "aws_cloudformation_type",
  ]
  sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/Welcome.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html"]

  resource_type "aws_cloudformation_stack" {
    defaults = { disable_rollback = false }
  }

  resource_type "aws_cloudformation_stack_set" {
    defaults = { permission_model = "SELF_MANAGED" }
  }

  # Parameters are named in camel case.

  obligation "secrets_out_of_parameters" {
    title     = "Pass no secrets as stack parameters"
    area      = "secrets"
    severity  = "high"
    rationale = "Parameters stand in code and state and, unless the template hides them, in the console for everybody who may describe the stack."
    provider  = "Hides parameters marked NoEcho in its own answers, and resolves references to secrets when it deploys."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2", "8.3.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html"]
    check "aws_cloudformation_stack" {
      also    = ["aws_cloudformation_stack_set"]
      require = !anytrue([for k, v in self.parameters : parameter_holds_secret(k, v)])
      remedy  = "Pass a dynamic reference such as {{resolve:secretsmanager:orders/database}}, or the ARN of the secret, and change the one that was written here."
    }
    check "aws_cloudformation_stack_set_instance" {
      also    = ["aws_cloudformation_stack_instances"]
      require = !anytrue([for k, v in self.parameter_overrides : parameter_holds_secret(k, v)])
      remedy  = "Pass a dynamic reference such as {{resolve:secretsmanager:orders/database}}, or the ARN of the secret, and change the one that was written here."
    }
  }

  obligation "secrets_out_of_templates" {
    title     = "Write no credentials into templates"
    area      = "secrets"
    severity  = "high"
    rationale = "A template is kept by the service with its history and shown to whoever may read the stack."
    provider  = "Stores templates as they are and resolves references to secrets when it deploys."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html"]
    check "aws_cloudformation_stack" {
      also    = ["aws_cloudformation_stack_set"]
      require = !is_credential(self.template_body)
      remedy  = "Put a dynamic reference in the place of the credential, and revoke the credential."
    }
  }

  obligation "service_role" {
    title       = "Give stacks a service role"
    area        = "workload_identity"
    severity    = "medium"
    recommended = false
    rationale   = "Without a role the stack acts with the rights of whoever updates it, so everybody who updates stacks needs the rights of all of them."
    provider    = "Uses the role of the stack for all operations, also for users who may not use it themselves."
    frameworks = {
      aws_fsbp         = ["CloudFormation.4"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.2"]
      soc_2            = ["CC6.3"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html"]
    check "aws_cloudformation_stack" {
      require = self.iam_role_arn != null
      remedy  = "Set iam_role_arn to a role that cloudformation.amazonaws.com may assume and that has the rights of this stack."
    }
  }

  obligation "rollback_on_failure" {
    title     = "Roll failed stacks back"
    area      = "change_management"
    severity  = "medium"
    rationale = "A stack that stays as it failed holds half of its resources: a database that is there, its restrictions that are not."
    provider  = "Rolls back to the last working state unless told otherwise."
    frameworks = {
      nist_800_53_r5 = ["CM-3"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-failure-options.html"]
    check "aws_cloudformation_stack" {
      require = self.disable_rollback == false && self.on_failure != "DO_NOTHING"
      remedy  = "Leave disable_rollback out, and set on_failure to ROLLBACK or DELETE or leave it out."
    }
  }

  obligation "stack_policy" {
    title       = "Protect stateful resources by a stack policy"
    area        = "change_management"
    severity    = "low"
    recommended = false
    rationale   = "A renamed property makes CloudFormation replace a database, and the update does not ask."
    provider    = "Refuses updates that the stack policy denies."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "CM-5"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html"]
    check "aws_cloudformation_stack" {
      require = self.policy_body != null || self.policy_url != null
      remedy  = "Set policy_body with a statement that denies Update:Replace and Update:Delete for what holds data."
    }
  }

  obligation "stack_events_notified" {
    title       = "Send stack events to a topic"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "A stack that somebody changes or deletes beside Terraform tells nobody."
    provider    = "Publishes every event of the stack to the topics that are named."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "SI-4(5)"]
      iso_27001_2022 = ["A.8.15"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_124"]
      powerpipe = ["cloudformation_stack_notifications_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-console-create-stack.html"]
    check "aws_cloudformation_stack" {
      require = length(self.notification_arns) > 0
      remedy  = "Set notification_arns to an SNS topic that somebody reads."
    }
  }

  obligation "service_managed_sets" {
    title       = "Let Organizations manage stack set roles"
    area        = "workload_identity"
    severity    = "low"
    recommended = false
    rationale   = "With SELF_MANAGED every target account has a hand-made role with administrator rights that trusts the account of the stack set."
    provider    = "Makes and removes narrow service-linked roles for stack sets that are service managed."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "AC-2"]
      iso_27001_2022 = ["A.8.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-prereqs.html"]
    check "aws_cloudformation_stack_set" {
      require = self.permission_model == "SERVICE_MANAGED"
      remedy  = "Set permission_model = \"SERVICE_MANAGED\" with auto_deployment, after enabling trusted access in Organizations."
    }
  }

  obligation "extension_logging" {
    title       = "Log what registered extensions do"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "A third-party resource type acts under a role of the account; without logs nobody sees what it did."
    provider    = "Runs extensions and writes to the log group that is named."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html"]
    check "aws_cloudformation_type" {
      require = length(self.logging_config) > 0
      remedy  = "Add logging_config with log_group_name and log_role_arn."
    }
  }

  # The Terraform provider has no argument for it.
  obligation "termination_protection" {
    title        = "Turn termination protection on"
    area         = "change_management"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Deleting a stack deletes what it made; the stacks of the landing zone or of a database go with one call. Terraform cannot set the protection."
    provider     = "Refuses to delete protected stacks."
    frameworks = {
      aws_fsbp       = ["CloudFormation.3"]
      nist_800_53_r5 = ["CM-3", "CM-5"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html"]
  }

  obligation "templates_reviewed" {
    title        = "Review and scan templates before they deploy"
    area         = "change_management"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "A template within Terraform is a text to Terraform's own checks: open groups and wildcards in it pass unseen."
    provider     = "Validates the syntax, and runs hooks where they are registered."
    frameworks = {
      nist_800_53_r5   = ["CM-3", "CM-4", "SA-11"]
      iso_27001_2022   = ["A.8.25", "A.8.32"]
      cis_controls_8_1 = ["16.1"]
      soc_2            = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html"]
  }

  obligation "drift_detected" {
    title        = "Detect drift of stacks"
    area         = "configuration"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A group that was opened by hand stays open, and the next update may fail on it or undo it in the middle of the day."
    provider     = "Compares resources with the template on request."
    frameworks = {
      nist_800_53_r5   = ["CM-2", "CM-6"]
      iso_27001_2022   = ["A.8.9"]
      cis_controls_8_1 = ["4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html"]
  }

  obligation "set_administrators_reviewed" {
    title        = "Review who can change stack sets"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may update a stack set acts as administrator in every account it reaches."
    provider     = "Evaluates IAM for the stack set, and names delegated administrators."
    frameworks = {
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18", "A.8.2"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-delegated-admin.html"]
  }
}
