service "aws_kendra" {
  name        = "Amazon Kendra"
  cloud       = "aws"
  family      = "search_service"
  status      = "deprecated"
  description = "Search in natural language over documents of a company. AWS takes no new customers since July 2026 and points to Amazon Bedrock Knowledge Bases."
  aliases     = ["Kendra"]
  resources = [
    "aws_kendra_data_source",
    "aws_kendra_experience",
    "aws_kendra_faq",
    "aws_kendra_index",
    "aws_kendra_query_suggestions_block_list",
    "aws_kendra_thesaurus",
  ]
  sources = [
    "https://docs.aws.amazon.com/kendra/latest/dg/what-is-kendra.html",
    "https://docs.aws.amazon.com/kendra/latest/dg/security.html",
  ]

  resource_type "aws_kendra_index" {
    defaults = {
      edition             = "ENTERPRISE_EDITION"
      user_context_policy = "ATTRIBUTE_FILTER"
    }
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses."
    source = "https://docs.aws.amazon.com/kendra/latest/dg/infrastructure-security.html"
  }

  obligation "customer_managed_key" {
    title       = "Encrypt indexes with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "An index is a copy of the documents of the whole company; with the key of the service nobody can narrow who decrypts it or cut it off. The key can only be chosen at creation."
    provider    = "Encrypts each index, with a key of its own unless another is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    equivalents = { checkov = ["CKV_AWS_262"], powerpipe = ["kendra_index_server_side_encryption_uses_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html"]

    check "aws_kendra_index" {
      require = anytrue([for s in self.server_side_encryption_configuration : s.kms_key_id != null])
      remedy  = "Add server_side_encryption_configuration with kms_key_id, a symmetric key of your own."
    }
  }

  # The GenAI edition filters by attributes only. A backend that signs its users in itself may do so with every edition.
  obligation "user_tokens" {
    title       = "Filter results by a token of the user"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "With ATTRIBUTE_FILTER the calling program says who is asking, or says nothing and gets documents of everybody; a token that the service checks cannot be made up."
    provider    = "Checks the token and leaves out what its user and groups may not read."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.8.3"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/kendra/latest/dg/create-index-access-control.html"]

    check "aws_kendra_index" {
      when    = self.edition != "GEN_AI_ENTERPRISE_EDITION"
      require = self.user_context_policy == "USER_TOKEN"
      remedy  = "Set user_context_policy = \"USER_TOKEN\" with jwt_token_type_configuration in user_token_configurations."
    }
  }

  obligation "tokens_signed" {
    title     = "Accept signed tokens only"
    area      = "identity_access"
    severity  = "high"
    rationale = "A token of the plain JSON type carries no signature: whoever may query writes any user and group into it and reads their documents."
    provider  = "Verifies the signature of JSON web tokens with the key that is configured."
    frameworks = {
      cis_controls_8_1 = ["3.3", "6.7"]
      nist_800_53_r5   = ["AC-3", "IA-2"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/kendra/latest/dg/create-index-access-control.html"]

    check "aws_kendra_index" {
      require = !anytrue([for t in self.user_token_configurations : length(t.json_token_type_configuration) > 0])
      remedy  = "Use jwt_token_type_configuration with key_location and url or secrets_manager_arn."
    }
  }

  obligation "document_access_lists" {
    title       = "Index S3 documents with their access lists"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Without an access list every document of the bucket is found by everyone who may query the index."
    provider    = "Attaches the users and groups of the list to each document."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3"]
      iso_27001_2022   = ["A.8.3"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/kendra/latest/dg/s3-acl.html"]

    check "aws_kendra_data_source" {
      when    = anytrue([for c in self.configuration : length(c.s3_configuration) > 0])
      require = alltrue([for c in self.configuration : alltrue([for s in c.s3_configuration : anytrue([for a in s.access_control_list_configuration : a.key_path != null])])])
      remedy  = "Add access_control_list_configuration with key_path to s3_configuration."
    }
  }

  obligation "no_secrets_in_templates" {
    title     = "Keep credentials out of connector templates"
    area      = "secrets"
    severity  = "high"
    rationale = "The template is returned to everyone who may describe the data source; a token in it opens the wiki or the mailboxes of the company."
    provider  = "Reads the credentials of a connector from the secret that it names."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/kendra/latest/dg/ds-schemas.html"]

    check "aws_kendra_data_source" {
      require = !anytrue([for c in self.configuration : anytrue([for t in c.template_configuration : is_credential(t.template) || is_web_token(t.template)])])
      remedy  = "Set secretArn in the template to a secret in Secrets Manager."
    }
  }

  obligation "enterprise_edition" {
    title       = "Do not run production on the Developer edition"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "The Developer edition lives in one zone and has no agreed availability; search is gone with the zone."
    provider    = "Runs Enterprise indexes in three zones."
    frameworks  = { nist_800_53_r5 = ["CP-10"], iso_27001_2022 = ["A.8.14"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/kendra/latest/dg/kendra-editions.html"]

    check "aws_kendra_index" {
      require = self.edition != "DEVELOPER_EDITION"
      remedy  = "Set edition to \"ENTERPRISE_EDITION\" or \"GEN_AI_ENTERPRISE_EDITION\"; this makes a new index."
    }
  }

  # What Terraform cannot show

  obligation "sources_reviewed" {
    title        = "Review what is indexed and who finds it"
    area         = "data_classification"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Connectors follow the account that they sign in with: a mailbox or folder that was added for it is searchable for all by the next crawl."
    provider     = "Reports per crawl what was added and deleted."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)", "RA-2"], iso_27001_2022 = ["A.5.12", "A.5.18"], gdpr = ["25"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/kendra/latest/dg/hiw-data-source.html"]
  }

  obligation "migration_planned" {
    title        = "Plan the move to another search service"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Decision with owner and date: indexes in use, target for each, how access lists and feedback are carried over, state of the move."
    rationale    = "The service is closed to new customers: a second account or company of yours may not get it, and new features go elsewhere."
    provider     = "Keeps the service running for its customers and describes the alternatives."
    frameworks   = { nist_800_53_r5 = ["SA-22"], iso_27001_2022 = ["A.5.23"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/kendra/latest/dg/kendra-availability-change.html"]
  }
}
