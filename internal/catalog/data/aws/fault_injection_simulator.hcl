service "aws_fault_injection_simulator" {
  name        = "AWS Fault Injection Service"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Experiments that stop, slow down and disturb the customer's resources on purpose, with conditions that end them."
  aliases     = ["FIS", "Fault Injection Service", "AWS Fault Injection Simulator", "chaos engineering"]
  resources = [
    "aws_fis_experiment_template",
    "aws_fis_target_account_configuration",
  ]
  sources = [
    "https://docs.aws.amazon.com/fis/latest/userguide/what-is.html",
    "https://docs.aws.amazon.com/fis/latest/userguide/security.html",
  ]

  resource_type "aws_fis_experiment_template" {
    defaults = {
      "experiment_options.account_targeting"            = "single-account"
      "experiment_options.empty_target_resolution_mode" = "fail"
    }
  }

  obligation "stop_condition" {
    title      = "Give each experiment a stop condition"
    area       = "resilience"
    severity   = "high"
    rationale  = "Without an alarm that ends it, an experiment goes on while customers are turned away, until somebody finds the button."
    provider   = "Stops the experiment when an alarm that it names goes off."
    frameworks = { nist_800_53_r5 = ["CP-4", "CM-3"], iso_27001_2022 = ["A.5.30", "A.8.32"], soc_2 = ["A1.3"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources    = ["https://docs.aws.amazon.com/fis/latest/userguide/stop-conditions.html"]

    check "aws_fis_experiment_template" {
      require = anytrue([for s in self.stop_condition : s.source == "aws:cloudwatch:alarm" && s.value != null])
      remedy  = "Add stop_condition with source = \"aws:cloudwatch:alarm\" and the ARN of an alarm on what customers see."
    }
  }

  obligation "experiments_logged" {
    title     = "Log experiments"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "When something breaks during an experiment, or by somebody who misuses one, nobody can tell what was done to what and when."
    provider  = "Writes each step to the log group or bucket that the template names."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/fis/latest/userguide/monitoring-logging.html"]

    check "aws_fis_experiment_template" {
      require = length(self.log_configuration) > 0
      remedy  = "Add log_configuration with cloudwatch_logs_configuration or s3_configuration."
    }
  }

  # Experiments that take a whole zone away, such as those of AWS's scenario library, hit all targets on purpose.
  obligation "targets_limited" {
    title       = "Limit how many resources an experiment hits"
    area        = "resilience"
    severity    = "medium"
    recommended = false
    rationale   = "With selection mode ALL and a tag or filter, everything that carries the tag on the day is hit: a wrong tag takes the whole service down."
    provider    = "Resolves targets when the experiment starts, as many as the mode says."
    frameworks  = { nist_800_53_r5 = ["CP-4", "CM-3"], iso_27001_2022 = ["A.5.30"], soc_2 = ["A1.3"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources     = ["https://docs.aws.amazon.com/fis/latest/userguide/targets.html"]

    check "aws_fis_experiment_template" {
      require = alltrue([for t in self.target : t.selection_mode != "ALL" || length(t.resource_arns) > 0])
      remedy  = "Set selection_mode to COUNT(n) or PERCENT(n), or name resource_arns."
    }
  }

  obligation "empty_targets_fail" {
    title      = "Fail experiments that hit nothing"
    area       = "resilience"
    severity   = "low"
    rationale  = "With skip, an experiment whose targets are gone ends as completed, and the report says that the system withstood it."
    provider   = "Fails an experiment without targets unless told to skip."
    frameworks = { nist_800_53_r5 = ["CP-4"], iso_27001_2022 = ["A.5.30"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/fis/latest/userguide/experiment-options.html"]

    check "aws_fis_experiment_template" {
      require = !anytrue([for o in self.experiment_options : o.empty_target_resolution_mode == "skip"])
      remedy  = "Leave empty_target_resolution_mode out, or set it to \"fail\"."
    }
  }

  obligation "report_kept" {
    title       = "Keep reports of experiments"
    area        = "compliance_audit"
    severity    = "low"
    recommended = false
    rationale   = "Auditors ask for proof of resilience tests; memory and screenshots are poor proof."
    provider    = "Writes a report with the graphs of a dashboard to a bucket when asked."
    frameworks  = { nist_800_53_r5 = ["CP-4", "AU-11"], iso_27001_2022 = ["A.5.30"], soc_2 = ["A1.3"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources     = ["https://docs.aws.amazon.com/fis/latest/userguide/experiment-report-configuration.html"]

    check "aws_fis_experiment_template" {
      require = length(self.experiment_report_configuration) > 0
      remedy  = "Add experiment_report_configuration with a dashboard and an s3_configuration."
    }
  }

  obligation "starters_limited" {
    title        = "Limit who may start experiments"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may start a template, or write one, stops databases with its role; for a saboteur it is a ready tool."
    provider     = "Evaluates IAM policies for starting and for each target, and logs each start in CloudTrail."
    frameworks   = { nist_800_53_r5 = ["AC-6", "AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.8.2", "A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/fis/latest/userguide/security_iam_id-based-policy-examples.html"]
  }

  obligation "experiments_run" {
    title        = "Run experiments and mend what they show"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Report for each experiment: hypothesis, date, what happened to customers, findings with owner and deadline, date of the repetition."
    rationale    = "Failover that was never tried fails when it is needed; a template that nobody runs proves nothing."
    provider     = "Injects the faults that a template describes."
    frameworks   = { nist_800_53_r5 = ["CP-4"], iso_27001_2022 = ["A.5.30"], soc_2 = ["A1.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/fis/latest/userguide/getting-started-planning.html"]
  }

  obligation "rules_agreed" {
    title        = "Agree on rules for experiments in production"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Written rules: hours, announcement, who watches, who may stop, which systems are never hit."
    rationale    = "On-call engineers who do not know of an experiment fight it for hours, or take a real outage for one."
    provider     = "Shows running experiments in the account."
    frameworks   = { nist_800_53_r5 = ["CM-3", "IR-4"], iso_27001_2022 = ["A.8.32"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/fis/latest/userguide/getting-started-planning.html"]
  }
}
