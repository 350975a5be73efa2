service "aws_appflow" {
  name        = "Amazon AppFlow"
  cloud       = "aws"
  family      = "data_transfer"
  description = "Flows that copy records between SaaS applications and AWS, on a schedule, an event or on demand."
  aliases     = ["AppFlow"]
  resources = [
    "aws_appflow_connector_profile",
    "aws_appflow_flow",
  ]
  sources = [
    "https://docs.aws.amazon.com/appflow/latest/userguide/what-is-appflow.html",
    "https://docs.aws.amazon.com/appflow/latest/userguide/security.html",
  ]

  resource_type "aws_appflow_flow" {
    identity = ["arn", "id", "name"]
  }

  resource_type "aws_appflow_connector_profile" {
    identity = ["name", "id", "arn"]
  }

  function "instance_urls" {
    description = "The addresses of the application that a connector profile reaches."
    params      = ["profile"]
    result = flatten([
      for c in profile.connector_profile_config : [
        for p in c.connector_profile_properties : [
          [for x in p.datadog : x.instance_url],
          [for x in p.dynatrace : x.instance_url],
          [for x in p.infor_nexus : x.instance_url],
          [for x in p.marketo : x.instance_url],
          [for x in p.salesforce : x.instance_url],
          [for x in p.sapo_data : x.application_host_url],
          [for x in p.service_now : x.instance_url],
          [for x in p.slack : x.instance_url],
          [for x in p.veeva : x.instance_url],
          [for x in p.zendesk : x.instance_url],
          flatten([for x in p.custom_connector : [for o in x.oauth2_properties : o.token_url]]),
        ]
      ]
    ])
  }

  obligation "flow_customer_managed_key" {
    title       = "Encrypt flows with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Records that a flow holds on their way are encrypted with a key that AWS manages: no policy to narrow, no access to cut."
    provider    = "Encrypts flow data with the key named, or with one it manages."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_263"]
      powerpipe = ["appflow_flow_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/appflow/latest/userguide/data-protection.html"]

    check "aws_appflow_flow" {
      require = names_own_key(self.kms_arn)
      remedy  = "Set kms_arn to a key of your own."
    }
  }

  obligation "profile_customer_managed_key" {
    title       = "Encrypt connections with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Tokens and passwords of the application at the other end lie under a key whose policy is not yours; disabling an own key cuts all flows of a connection at once."
    provider    = "Keeps credentials in Secrets Manager under the key named, or under one it manages."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_264"]
      powerpipe = ["appflow_connector_profile_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/appflow/latest/userguide/data-protection.html"]

    check "aws_appflow_connector_profile" {
      require = names_own_key(self.kms_arn)
      remedy  = "Set kms_arn to a key of your own."
    }
  }

  obligation "connections_over_https" {
    title     = "Reach applications over TLS"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "An address that begins with http:// sends the credentials of the connection and the records in the open."
    provider  = "Calls the address as it is written."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/appflow/latest/userguide/data-protection.html"]

    check "aws_appflow_connector_profile" {
      require = !anytrue([for u in instance_urls(self) : matches("^(?i)http:", u)])
      remedy  = "Use an https:// address."
    }
  }

  obligation "private_connection" {
    title       = "Use PrivateLink where the application offers it"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "With connection_mode Public the records of the application cross the internet, although Salesforce, Snowflake and others can be reached privately."
    provider    = "Creates interface endpoints for applications that support them."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      iso_27001_2022   = ["A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/appflow/latest/userguide/private-flows.html"]

    check "aws_appflow_connector_profile" {
      when    = contains(["Salesforce", "Snowflake"], self.connector_type)
      require = self.connection_mode == "Private"
      remedy  = "Set connection_mode = \"Private\", with private_link_service_name for Snowflake."
    }
  }

  obligation "errors_kept" {
    title       = "Keep the records that a destination refused"
    area        = "data_content"
    severity    = "low"
    recommended = false
    rationale   = "Without error handling a refused record is dropped or stops the run, and the copy is incomplete without anybody knowing."
    provider    = "Writes refused records to the bucket that is named."
    frameworks = {
      nist_800_53_r5 = ["SI-11"]
      soc_2          = ["PI1.3"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appflow/1.0/APIReference/API_ErrorHandlingConfig.html"]

    check "aws_appflow_flow" {
      require = alltrue([
        for d in self.destination_flow_config : alltrue([
          for p in d.destination_connector_properties :
          alltrue([for x in concat([for y in p.redshift : y.error_handling_config], [for y in p.salesforce : y.error_handling_config], [for y in p.snowflake : y.error_handling_config], [for y in p.zendesk : y.error_handling_config], [for y in p.custom_connector : y.error_handling_config], [for y in p.event_bridge : y.error_handling_config]) : anytrue([for e in x : e.bucket_name != null])])
        ])
      ])
      remedy = "Add error_handling_config with bucket_name to the destination."
    }
  }

  obligation "connections_reviewed" {
    title        = "Review connections and the accounts behind them"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A connection acts as the person who authorized it, often an administrator of the application who has left since."
    provider     = "Renews OAuth tokens as long as the application lets it."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)", "IA-5"]
      pci_dss_4_0      = ["7.2.4", "8.6.3"]
      iso_27001_2022   = ["A.5.18", "A.5.17"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appflow/latest/userguide/connections.html"]
  }

  obligation "fields_chosen" {
    title        = "Copy the fields that are needed"
    area         = "data_classification"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Flows that map all fields copy each new one too, and personal data lands in buckets that nobody cleared for it."
    provider     = "Copies what the mapping says, and masks or truncates fields on request."
    frameworks = {
      cis_controls_8_1 = ["3.7"]
      nist_800_53_r5   = ["RA-2"]
      iso_27001_2022   = ["A.5.12"]
      gdpr             = ["5"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources = ["https://docs.aws.amazon.com/appflow/latest/userguide/create-flow.html"]
  }
}
