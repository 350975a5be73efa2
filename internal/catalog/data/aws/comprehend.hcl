service "aws_comprehend" {
  name        = "Amazon Comprehend"
  cloud       = "aws"
  family      = "managed_ai_service"
  description = "Finds entities, sentiment, personal data and classes in text, with ready models or ones trained on the customer's documents."
  aliases     = ["Comprehend", "Comprehend Medical"]
  resources = [
    "aws_comprehend_document_classifier",
    "aws_comprehend_entity_recognizer",
  ]
  sources = [
    "https://docs.aws.amazon.com/comprehend/latest/dg/what-is.html",
    "https://docs.aws.amazon.com/comprehend/latest/dg/comp-security.html",
  ]

  resource_type "aws_comprehend_document_classifier" {
    defaults = { mode = "MULTI_CLASS" }
  }

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Processes text in the Region that is called; may keep and use it elsewhere to improve the service unless the organization has opted out."
    customer = "Chooses the Region, attaches an opt-out policy to the organization, checks where input and output buckets are."
    reason   = "This service is one of those whose content AWS may use unless the organization has opted out."
    source   = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"
  }

  obligation "model_key" {
    title       = "Encrypt trained models with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "A trained model carries phrases of the documents that it learned from; under a key of AWS no key policy decides who may use it, and no key can be disabled."
    provider    = "Encrypts models with a key that it owns, or with the one that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_267"], powerpipe = ["comprehend_entity_recognizer_model_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html"]

    check "aws_comprehend_entity_recognizer" {
      also = ["aws_comprehend_document_classifier"]
      companion "aws_kms_key" {
        self_attribute = "model_kms_key_id"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.model_kms_key_id)
      remedy  = "Set model_kms_key_id to a key of your own; the change trains the model again."
    }
  }

  obligation "volume_key" {
    title       = "Encrypt training volumes with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "While a model is trained, the volume holds all its documents; a key of your own decides who may start that, and each use of it is logged."
    provider    = "Encrypts the volume with a key that it owns, or with the one that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_268"], powerpipe = ["comprehend_entity_recognizer_volume_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html"]

    check "aws_comprehend_entity_recognizer" {
      also = ["aws_comprehend_document_classifier"]
      companion "aws_kms_key" {
        self_attribute = "volume_kms_key_id"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.volume_kms_key_id)
      remedy  = "Set volume_kms_key_id to a key of your own; the change trains the model again."
    }
  }

  obligation "output_key" {
    title       = "Encrypt the output of training with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The confusion matrix and predictions in the output bucket quote documents; without a key they are readable to whoever reads the bucket."
    provider    = "Writes the output with the key that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html"]

    check "aws_comprehend_document_classifier" {
      when    = length(self.output_data_config) > 0
      require = alltrue([for o in self.output_data_config : names_own_key(o.kms_key_id)])
      remedy  = "Set kms_key_id in output_data_config."
    }
  }

  obligation "training_in_vpc" {
    title       = "Train through your VPC"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Without vpc_config the job reads its documents past the customer's endpoints, whose policies say which buckets may be read and written."
    provider    = "Reads documents through network interfaces in the subnets that are named."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/comprehend/latest/dg/usingVPC.html"]

    check "aws_comprehend_entity_recognizer" {
      also    = ["aws_comprehend_document_classifier"]
      require = length(self.vpc_config) > 0
      remedy  = "Add vpc_config with private subnets, a security group and an S3 endpoint."
    }
  }

  obligation "content_opt_out" {
    title        = "Decide whether AWS may use your content"
    area         = "data_residency"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Opt-out policy of the organization for AI services, with the accounts it is attached to and the date; or the decision to leave the service in, with its owner and the contract with those whose data it is."
    rationale    = "Unless the organization has opted out, AWS may keep the text that is analyzed and use it to improve its services, also in another Region than the one that was chosen."
    provider     = "Keeps content of accounts that have opted out out of this, and deletes what it had kept before."
    frameworks   = { nist_800_53_r5 = ["SI-12", "SA-9(5)"], iso_27001_2022 = ["A.5.34"], gdpr = ["28"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"]
  }

  obligation "documents_classified" {
    title        = "Know which documents are analyzed, and why"
    area         = "data_classification"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Record for each use: kinds of documents, purpose and legal basis, place and retention of results, who may read them."
    rationale    = "Letters, tickets and medical notes hold personal data; results, with names and diagnoses picked out of them, are easier to misuse than the documents."
    provider     = "Analyzes what it is given and keeps results where the customer says."
    frameworks   = { iso_27001_2022 = ["A.5.12", "A.5.34"], gdpr = ["5", "30"] }
    derived      = ["iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/comprehend/latest/dg/data-protection.html"]
  }

  obligation "access_review" {
    title        = "Review data access roles and their buckets"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The role that a job reads with often reaches the whole bucket; whoever may pass it can have any document analyzed and read the result."
    provider     = "Assumes the role that a job names."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.5.1"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/comprehend/latest/dg/security_iam_id-based-policy-examples.html"]
  }

  obligation "results_checked" {
    title        = "Measure results before acting on them"
    area         = "application_logic"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A missed name in a redaction, or a class that is wrong for one group of people, is acted on by thousands before anybody notices."
    provider     = "States confidence scores; does not know the customer's documents."
    frameworks   = { nist_800_53_r5 = ["SI-10", "CA-7"], iso_27001_2022 = ["A.8.29"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/comprehend/latest/dg/cer-metrics.html"]
  }
}
