service "aws_incident_manager" {
  name        = "AWS Systems Manager Incident Manager"
  cloud       = "aws"
  family      = "infrastructure_management"
  status      = "deprecated"
  description = "Opens incidents from alarms, engages people by escalation plans and on-call rotations, and runs runbooks. Closed to new customers since 7 November 2025."
  aliases     = ["Incident Manager", "SSM Incidents", "SSM Contacts", "on-call"]
  resources = [
    "aws_ssmcontacts_contact",
    "aws_ssmcontacts_contact_channel",
    "aws_ssmcontacts_plan",
    "aws_ssmcontacts_rotation",
    "aws_ssmincidents_replication_set",
    "aws_ssmincidents_response_plan",
  ]
  sources = [
    "https://docs.aws.amazon.com/incident-manager/latest/userguide/what-is-incident-manager.html",
    "https://docs.aws.amazon.com/incident-manager/latest/userguide/security.html",
  ]

  resource_type "aws_ssmincidents_replication_set" {
    defaults = { "region.kms_key_arn" = "DefaultKey", "regions.kms_key_arn" = "DefaultKey" }
  }

  area "incident_response" {
    party    = "shared"
    kind     = "dependent"
    provider = "Opens the incident, calls the contacts in the order of the plan, starts the runbook, keeps the timeline."
    customer = "Writes plans and runbooks, keeps contacts and rotations filled, answers, decides, learns."
    reason   = "The service calls people; that somebody answers is up to the customer."
    source   = "https://docs.aws.amazon.com/incident-manager/latest/userguide/incident-lifecycle.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Replicates plans, contacts and incidents between the regions of the replication set."
    customer = "Adds a second region to the set."
    reason   = "A set of one region is gone together with what it should report."
    source   = "https://docs.aws.amazon.com/incident-manager/latest/userguide/disaster-recovery-resiliency.html"
  }

  # Predicates

  function "regions" {
    description = "The regions of a replication set, under today's block or the older one."
    params      = ["set"]
    result      = concat([for r in set.region : r], [for r in set.regions : r])
  }

  obligation "two_regions" {
    title     = "Replicate incidents to a second region"
    area      = "resilience"
    severity  = "medium"
    rationale = "With one region the outage that calls for an incident takes plans, contacts and chat with it."
    provider  = "Copies the data to every region of the set; it runs in one where only one is named."
    frameworks = {
      nist_800_53_r5 = ["CP-2", "CP-10", "IR-4"]
      iso_27001_2022 = ["A.5.29", "A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/incident-manager/latest/userguide/disaster-recovery-resiliency.html"]

    check "aws_ssmincidents_replication_set" {
      require = length(self.regions) >= 2 || length(self.region) >= 2
      remedy  = "Add a second regions block."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt incidents with an own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Timelines hold logs, names and weaknesses that are still open; under an own key that access can be ended and every use is logged. The key cannot be added to one region only."
    provider    = "Encrypts with a key of AWS where none is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/incident-manager/latest/userguide/data-protection.html"]

    check "aws_ssmincidents_replication_set" {
      require = alltrue([for r in regions(self) : r.kms_key_arn != "DefaultKey"])
      remedy  = "Set kms_key_arn in every regions block to a key of that region."
    }
  }

  obligation "responders_engaged" {
    title     = "Engage somebody in every response plan"
    area      = "incident_response"
    severity  = "high"
    rationale = "A plan without engagements or a chat channel opens a record at night and wakes nobody."
    provider  = "Calls the contacts and escalation plans that the response plan names."
    frameworks = {
      nist_800_53_r5   = ["IR-4", "IR-6"]
      pci_dss_4_0      = ["12.10.3"]
      iso_27001_2022   = ["A.5.24", "A.5.26"]
      soc_2            = ["CC7.4"]
      cis_controls_8_1 = ["17.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/incident-manager/latest/userguide/response-plans.html"]

    check "aws_ssmincidents_response_plan" {
      require = length(self.engagements) > 0 || length(self.chat_channel) > 0 || anytrue([for i in self.integration : length(i.pagerduty) > 0])
      remedy  = "Set engagements to the ARN of an escalation plan or contact."
    }
  }

  obligation "escalation_has_second_step" {
    title     = "Escalate to somebody else when nobody answers"
    area      = "incident_response"
    severity  = "medium"
    rationale = "With one stage the incident waits for the person whose phone is off."
    provider  = "Goes on to the next stage when the time of one is over."
    frameworks = {
      nist_800_53_r5   = ["IR-4", "IR-7"]
      pci_dss_4_0      = ["12.10.3"]
      iso_27001_2022   = ["A.5.26"]
      cis_controls_8_1 = ["17.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/incident-manager/latest/userguide/escalation.html"]

    # Plans of single persons name channels; those of escalations name contacts.
    check "aws_ssmcontacts_plan" {
      when    = anytrue([for s in self.stage : anytrue([for t in s.target : length(t.contact_target_info) > 0])])
      require = length(self.stage) >= 2
      remedy  = "Add a second stage with another contact."
    }
  }

  # Process and evidence

  obligation "engagement_tested" {
    title        = "Test that the people on call can be reached"
    area         = "incident_response"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a test incident outside office hours: who was called over which channel, time until somebody answered, step reached, channels that were not activated."
    rationale    = "A channel counts only after its owner has activated it; numbers change, people leave."
    provider     = "Calls activated channels only, and shows which are not."
    frameworks   = { nist_800_53_r5 = ["IR-3", "IR-2(1)"], pci_dss_4_0 = ["12.10.2"], iso_27001_2022 = ["A.5.24"], hipaa = ["164.308(a)(6)(i)"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources      = ["https://docs.aws.amazon.com/incident-manager/latest/userguide/contacts.html"]
  }

  obligation "runbooks_limited" {
    title        = "Limit and rehearse runbooks"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "A runbook acts with its role on production at the worst moment; whoever may start an incident starts it."
    provider     = "Runs the automation document under the role of the plan."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "IR-4(1)"]
      iso_27001_2022 = ["A.5.26", "A.8.2"]
      soc_2          = ["CC6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/incident-manager/latest/userguide/runbooks.html"]
  }

  obligation "incidents_reviewed" {
    title        = "Learn from incidents and close their actions"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "An incident without analysis comes again, and actions that nobody tracks are written twice."
    provider     = "Offers an analysis with timeline, metrics and questions."
    frameworks   = { nist_800_53_r5 = ["IR-4", "IR-5", "CA-5"], pci_dss_4_0 = ["12.10.6"], iso_27001_2022 = ["A.5.27"], soc_2 = ["CC7.5"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/incident-manager/latest/userguide/analysis.html"]
  }

  obligation "move_planned" {
    title        = "Plan the move away from Incident Manager"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Decision on what replaces it and by when, list of plans, contacts, rotations and alarms that refer to it, and the timelines to keep."
    rationale    = "The service takes no new customers and gets no new functions; new accounts of the organization cannot use it."
    provider     = "Keeps it running for those who use it."
    frameworks   = { nist_800_53_r5 = ["SA-22", "IR-8"], iso_27001_2022 = ["A.5.23"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/incident-manager/latest/userguide/incident-manager-availability-change.html"]
  }
}
