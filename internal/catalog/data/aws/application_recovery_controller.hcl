service "aws_application_recovery_controller" {
  name        = "Amazon Application Recovery Controller"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Moves traffic away from a failing zone or Region: zonal shift and autoshift, routing controls, Region switch plans and readiness checks."
  aliases     = ["ARC", "Application Recovery Controller", "Route 53 Application Recovery Controller", "Region switch", "zonal autoshift"]
  resources = [
    "aws_arcregionswitch_plan",
    "aws_arczonalshift_autoshift_observer_notification_status",
    "aws_arczonalshift_zonal_autoshift_configuration",
    "aws_route53recoverycontrolconfig_cluster",
    "aws_route53recoverycontrolconfig_control_panel",
    "aws_route53recoverycontrolconfig_routing_control",
    "aws_route53recoverycontrolconfig_safety_rule",
    "aws_route53recoveryreadiness_cell",
    "aws_route53recoveryreadiness_readiness_check",
    "aws_route53recoveryreadiness_recovery_group",
    "aws_route53recoveryreadiness_resource_set",
  ]
  sources = [
    "https://docs.aws.amazon.com/r53recovery/latest/dg/what-is-route53-recovery.html",
    "https://docs.aws.amazon.com/r53recovery/latest/dg/security.html",
  ]

  resource_type "aws_route53recoverycontrolconfig_control_panel" {
    identity = ["id", "arn"]
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the switches so that they work while a Region does not, and shifts zones away where autoshift is on."
    customer = "Builds each zone and Region to carry the whole load, writes rules and plans, and practises the switch."
    reason   = "Switches are highly available; where they lead, and whether enough capacity stands there, is the customer's part."
    source   = "https://docs.aws.amazon.com/r53recovery/latest/dg/what-is-route53-recovery.html"
  }

  obligation "safety_rules" {
    title      = "Guard routing controls with safety rules"
    area       = "resilience"
    severity   = "medium"
    rationale  = "Two switches turned off by one hurried hand take the application off the internet; a rule refuses the second."
    provider   = "Refuses changes that break a rule of the control panel."
    frameworks = { nist_800_53_r5 = ["CP-2", "CP-10"], iso_27001_2022 = ["A.5.30"], soc_2 = ["A1.2"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources    = ["https://docs.aws.amazon.com/r53recovery/latest/dg/routing-control.safety-rules.html"]

    check "aws_route53recoverycontrolconfig_control_panel" {
      companion "aws_route53recoverycontrolconfig_safety_rule" {
        attribute = "control_panel_arn"
      }
      require = length(companions.aws_route53recoverycontrolconfig_safety_rule) > 0
      remedy  = "Add an aws_route53recoverycontrolconfig_safety_rule for the panel that keeps at least one control on (ATLEAST, threshold 1)."
    }
  }

  obligation "safety_rule_binds" {
    title      = "Write safety rules that can refuse something"
    area       = "resilience"
    severity   = "medium"
    rationale  = "A threshold of 0 is met by every state: the rule stands there and allows that all cells are off."
    provider   = "Compares the number of controls that are on with the threshold."
    frameworks = { nist_800_53_r5 = ["CP-2"], iso_27001_2022 = ["A.5.30"], soc_2 = ["A1.2"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources    = ["https://docs.aws.amazon.com/r53recovery/latest/dg/routing-control.safety-rules.html"]

    check "aws_route53recoverycontrolconfig_safety_rule" {
      require = !anytrue([for r in self.rule_config : r.type == "ATLEAST" && r.threshold < 1])
      remedy  = "Set threshold to 1 or more for type ATLEAST."
    }
  }

  obligation "autoshift_enabled" {
    title      = "Let AWS shift traffic out of a failing zone"
    area       = "resilience"
    severity   = "medium"
    rationale  = "AWS often sees a zone fail before the customer does; without autoshift that knowledge is not used."
    provider   = "Shifts traffic away when it finds a zone impaired, and ends the shift afterwards."
    frameworks = { nist_800_53_r5 = ["CP-10", "SC-5"], iso_27001_2022 = ["A.8.14"], soc_2 = ["A1.2"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources    = ["https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-autoshift.html"]

    check "aws_arczonalshift_zonal_autoshift_configuration" {
      require = self.zonal_autoshift_status == "ENABLED"
      fix     = { zonal_autoshift_status = "ENABLED" }
    }
  }

  obligation "practice_runs_guarded" {
    title      = "Give practice runs an alarm"
    area       = "resilience"
    severity   = "medium"
    rationale  = "A practice run shifts real traffic every week; without an outcome alarm nobody ends it when the other zones cannot carry the load."
    provider   = "Runs a weekly practice and ends it when an outcome alarm goes off."
    frameworks = { nist_800_53_r5 = ["CP-4"], iso_27001_2022 = ["A.5.30"], soc_2 = ["A1.3"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources    = ["https://docs.aws.amazon.com/r53recovery/latest/dg/getting-started-cli-update-zonal_autoshift.create-practice-run.html"]

    check "aws_arczonalshift_zonal_autoshift_configuration" {
      require = length(self.outcome_alarms) > 0
      remedy  = "Add outcome_alarms with an alarm on what customers see."
    }
  }

  obligation "autoshift_observed" {
    title      = "Be told when AWS shifts zones"
    area       = "logging_monitoring"
    severity   = "low"
    rationale  = "A shift that nobody knows of looks like a fault of the application."
    provider   = "Sends an event for each autoshift when observer notification is on."
    frameworks = { nist_800_53_r5 = ["SI-4(5)"], iso_27001_2022 = ["A.8.16"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-autoshift.enable-autoshift-observer.html"]

    check "aws_arczonalshift_autoshift_observer_notification_status" {
      require = self.status == "ENABLED"
      fix     = { status = "ENABLED" }
    }
  }

  obligation "plan_alarms" {
    title       = "Give a Region switch plan its alarms"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Without alarms nobody can say from the plan when the application has recovered, and its recovery time is not measured."
    provider    = "Measures the time to recovery by the alarms that the plan names."
    frameworks  = { nist_800_53_r5 = ["CP-2", "CP-10"], iso_27001_2022 = ["A.5.30"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/r53recovery/latest/dg/region-switch.html"]

    check "aws_arcregionswitch_plan" {
      require = length(self.associated_alarms) > 0
      remedy  = "Add associated_alarms with an alarm of type applicationHealth for each Region."
    }
  }

  obligation "plan_report" {
    title       = "Keep reports of Region switches"
    area        = "compliance_audit"
    severity    = "low"
    recommended = false
    rationale   = "Auditors ask when the switch was last tried and how long it took; a report answers, memory does not."
    provider    = "Writes a report of each execution to the bucket that the plan names."
    frameworks  = { nist_800_53_r5 = ["CP-4", "AU-11"], iso_27001_2022 = ["A.5.30"], soc_2 = ["A1.3"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources     = ["https://docs.aws.amazon.com/r53recovery/latest/dg/region-switch.html"]

    check "aws_arcregionswitch_plan" {
      require = length(self.report_configuration) > 0
      remedy  = "Add report_configuration with an s3_configuration."
    }
  }

  obligation "external_id" {
    title      = "Name an external id with cross-account roles"
    area       = "workload_identity"
    severity   = "low"
    rationale  = "Without an external id in its trust, a role that another account lends to the plan can be used through somebody else's plan too."
    provider   = "Passes the external id when it assumes the role."
    frameworks = { nist_800_53_r5 = ["AC-3", "AC-6"], iso_27001_2022 = ["A.5.15"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"]

    check "aws_arcregionswitch_plan" {
      require = alltrue([for a in self.associated_alarms : a.cross_account_role == null || a.external_id != null])
      remedy  = "Set external_id beside cross_account_role and require it in the trust policy of the role."
    }
  }

  obligation "switch_practised" {
    title        = "Practise the switch"
    area         = "resilience"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of each practice: date, who threw the switch from where, time until customers were served, what was missing, what was mended."
    rationale    = "A switch that was never thrown under load moves traffic to a Region without data, quotas or certificates."
    provider     = "Moves traffic when told to, for practice as in earnest."
    frameworks   = { nist_800_53_r5 = ["CP-4", "CP-10"], iso_27001_2022 = ["A.5.30"], soc_2 = ["A1.3"], pci_dss_4_0 = ["12.10.2"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "pci_dss_4_0"]
    sources      = ["https://docs.aws.amazon.com/r53recovery/latest/dg/routing-control.html"]
  }

  obligation "switch_reachable" {
    title        = "Be able to throw the switch in a disaster"
    area         = "resilience"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Runbook with endpoints of the cluster and ARNs of the controls kept outside of the Region, break-glass credentials that were tried, script that asks each endpoint in turn."
    rationale    = "In an outage consoles and sign-in may be slow; whoever cannot reach the cluster's endpoints with credentials at hand cannot switch."
    provider     = "Serves the state of controls from endpoints in five Regions."
    frameworks   = { nist_800_53_r5 = ["CP-2(8)", "CP-8"], iso_27001_2022 = ["A.5.29"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/r53recovery/latest/dg/routing-control.html"]
  }

  obligation "throwers_limited" {
    title        = "Review who may move traffic"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may change a routing control or start a plan can take an application down, or send its users anywhere."
    provider     = "Evaluates IAM policies per control and plan, and logs changes in CloudTrail."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.8.2", "A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/r53recovery/latest/dg/security.html"]
  }
}
