service "aws_appconfig" {
  name        = "AWS AppConfig"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Feature flags and settings of applications, checked, rolled out step by step and rolled back on alarms."
  aliases     = ["AppConfig"]
  resources = [
    "aws_appconfig_application",
    "aws_appconfig_configuration_profile",
    "aws_appconfig_deployment",
    "aws_appconfig_deployment_strategy",
    "aws_appconfig_environment",
    "aws_appconfig_extension",
    "aws_appconfig_extension_association",
    "aws_appconfig_hosted_configuration_version",
  ]
  sources = [
    "https://docs.aws.amazon.com/appconfig/latest/userguide/what-is-appconfig.html",
    "https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-security.html",
  ]

  resource_type "aws_appconfig_configuration_profile" {
    defaults = { type = "AWS.Freeform" }
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Serves the last deployed configuration from several zones, and the agent keeps a copy where it runs."
    customer = "Uses the agent, lets programs start without the service, rolls out in steps with alarms."
    reason   = "A wrong value reaches every instance within minutes; only validators, steps and alarms stop it."
    source   = "https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-deployment-strategy.html"
  }

  function "named_secret" {
    description = "Whether a name and its value, found in JSON or YAML, are a secret."
    params      = ["found"]
    result      = is_secret_name(replace(found[0], "-", "_")) && is_written_out(found[1])
  }

  obligation "no_secrets_in_configuration" {
    title     = "Keep secrets out of hosted configurations"
    area      = "secrets"
    severity  = "high"
    rationale = "A configuration is read by every instance of the application and everyone who may look at the profile, in all its versions, and the text stands in state."
    provider  = "Keeps all versions of a hosted configuration and hands them to whoever may read the profile."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-configuration-and-profile.html"]

    check "aws_appconfig_hosted_configuration_version" {
      require = !(is_credential(self.content) || is_web_token(self.content) || anytrue([for m in regexall("(?m)[\"']?([A-Za-z0-9_.-]+)[\"']?\\s*[:=]\\s*[\"']([^\"'\\n]+)[\"']", self.content) : named_secret(m)]))
      remedy  = "Put the name of a secret into the configuration, or make a profile with location_uri secretsmanager://name."
    }
  }

  # Plain text and YAML have no schema; a function is then more than many need.
  obligation "validators" {
    title       = "Validate configurations before they roll out"
    area        = "change_management"
    severity    = "medium"
    recommended = false
    rationale   = "Without a validator a missing comma or a wrong type goes to every instance and stops them all at once."
    provider    = "Runs schemas and functions before each deployment; feature flags have a schema of their own."
    frameworks = {
      cis_controls_8_1 = ["16.1"]
      nist_800_53_r5   = ["CM-3", "SI-10"]
      iso_27001_2022   = ["A.8.32"]
      soc_2            = ["CC8.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-validators.html"]

    check "aws_appconfig_configuration_profile" {
      when    = self.type == "AWS.Freeform"
      require = length(self.validator) > 0
      remedy  = "Add a validator of type JSON_SCHEMA or LAMBDA."
    }
  }

  obligation "gradual_deployment" {
    title     = "Roll configurations out in steps"
    area      = "change_management"
    severity  = "medium"
    rationale = "All at once, a bad value reaches every instance before the first alarm fires, and there is nothing left to roll back to in time."
    provider  = "Raises the share of instances step by step and waits at the end."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "CP-10"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-deployment-strategy.html"]

    check "aws_appconfig_deployment_strategy" {
      require = self.deployment_duration_in_minutes > 0 && self.growth_factor < 100
      remedy  = "Set deployment_duration_in_minutes above 0 and growth_factor below 100."
    }

    check "aws_appconfig_deployment" {
      require = self.deployment_strategy_id != "AppConfig.AllAtOnce"
      remedy  = "Set deployment_strategy_id to a strategy that rolls out in steps."
    }
  }

  obligation "bake_time" {
    title     = "Watch a while before a rollout counts as done"
    area      = "change_management"
    severity  = "low"
    rationale = "Without a final wait alarms that fire a minute after the last step roll nothing back."
    provider  = "Watches the alarms of the environment during the final wait and rolls back when one fires."
    frameworks = {
      nist_800_53_r5 = ["CM-3"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-deployment-strategy.html"]

    check "aws_appconfig_deployment_strategy" {
      require = self.final_bake_time_in_minutes > 0
      fix     = { final_bake_time_in_minutes = 10 }
    }
  }

  obligation "rollback_alarms" {
    title       = "Roll back on alarms"
    area        = "change_management"
    severity    = "medium"
    recommended = false
    rationale   = "An environment without monitors goes on with a rollout while errors climb, until somebody wakes up."
    provider    = "Rolls back when an alarm of the environment fires during a deployment."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "SI-4"]
      iso_27001_2022 = ["A.8.16", "A.8.32"]
      soc_2          = ["CC7.2", "CC8.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-environment.html"]

    check "aws_appconfig_environment" {
      require = length(self.monitor) > 0
      remedy  = "Add a monitor with alarm_arn and alarm_role_arn."
    }
  }

  # Only for the hosted store; other stores have keys of their own.
  obligation "customer_managed_key" {
    title       = "Encrypt hosted configurations with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With the key of the service nobody can narrow who decrypts configurations, see its use or cut access off."
    provider    = "Encrypts hosted configurations and deployed copies, with a key of its own unless another is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-security.html"]

    check "aws_appconfig_configuration_profile" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_identifier"
      }
      when    = self.location_uri == "hosted"
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_identifier)
      remedy  = "Set kms_key_identifier to a key of your own."
    }
  }

  # What Terraform cannot show

  obligation "deployers_reviewed" {
    title        = "Review who may deploy configurations"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A flag turns features, limits and checks of a program off without a release; StartDeployment on every application is a way around code review."
    provider     = "Evaluates IAM per application, environment and profile, and records deployments in CloudTrail."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)", "CM-5"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-security.html"]
  }

  obligation "flags_retired" {
    title        = "Remove flags that nobody decides any more"
    area         = "configuration"
    severity     = "low"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "An old flag keeps old code alive; turned by mistake it brings back behavior, and holes, that nobody tests."
    provider     = "Marks flags as short-term when asked, and lists those that are overdue."
    frameworks   = { nist_800_53_r5 = ["CM-7"], iso_27001_2022 = ["A.8.9"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-feature-flags.html"]
  }
}
