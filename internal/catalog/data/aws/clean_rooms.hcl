service "aws_clean_rooms" {
  name        = "AWS Clean Rooms"
  cloud       = "aws"
  family      = "data_processing"
  description = "Joint analysis of tables of several companies under rules that each of them sets, without handing over the tables."
  aliases     = ["Clean Rooms"]
  resources = [
    "aws_cleanrooms_collaboration",
    "aws_cleanrooms_configured_table",
    "aws_cleanrooms_membership",
  ]
  sources = [
    "https://docs.aws.amazon.com/clean-rooms/latest/userguide/what-is.html",
    "https://docs.aws.amazon.com/clean-rooms/latest/userguide/security.html",
  ]

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Lets through only queries and results that the rules of all tables allow."
    customer = "Writes analysis rules and thresholds for each table, and reads what partners ask."
    reason   = "A rule that is too wide gives single people away through many small queries."
    source   = "https://docs.aws.amazon.com/clean-rooms/latest/userguide/analysis-rules.html"
  }

  area "client_side_encryption" {
    party    = "customer"
    customer = "Encrypts columns with the C3R client where partners must not see them, and shares the key outside of AWS."
    reason   = "The service computes on what it is given and never has that key."
    source   = "https://docs.aws.amazon.com/clean-rooms/latest/userguide/crypto-computing.html"
  }

  obligation "query_logging" {
    title     = "Log the queries of a collaboration"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without the log nobody can show what a partner asked of the data, or that the purpose agreed in the contract was kept."
    provider  = "Writes queries to CloudWatch Logs of each member that turns it on."
    frameworks = {
      cis_controls_8_1 = ["8.2", "3.14"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      gdpr             = ["30"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/clean-rooms/latest/userguide/query-logs.html"]

    check "aws_cleanrooms_collaboration" {
      also    = ["aws_cleanrooms_membership"]
      require = self.query_log_status == "ENABLED"
      fix     = { query_log_status = "ENABLED" }
    }
  }

  obligation "no_clear_text" {
    title     = "Allow no clear text in encrypted tables"
    area      = "client_side_encryption"
    severity  = "medium"
    rationale = "With allow_clear_text a column that somebody forgot to encrypt is accepted and shown to partners as it is."
    provider  = "Passes the settings to the encryption client, which refuses what they forbid."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)"]
      iso_27001_2022   = ["A.8.11", "A.8.24"]
      soc_2            = ["C1.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/clean-rooms/latest/userguide/crypto-computing-parameters.html"]

    check "aws_cleanrooms_collaboration" {
      require = !anytrue([for d in self.data_encryption_metadata : d.allow_clear_text == true])
      remedy  = "Set allow_clear_text = false in data_encryption_metadata."
    }
  }

  obligation "no_duplicates" {
    title       = "Hide frequencies in encrypted columns"
    area        = "client_side_encryption"
    severity    = "low"
    recommended = false
    rationale   = "Duplicates, preserved nulls and joins across names show a partner how often a value occurs, and that is often enough to guess it."
    provider    = "Passes the settings to the encryption client, which adds padding or refuses."
    frameworks  = { nist_800_53_r5 = ["SC-28(1)"], iso_27001_2022 = ["A.8.11"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/clean-rooms/latest/userguide/crypto-computing-parameters.html"]

    check "aws_cleanrooms_collaboration" {
      require = !anytrue([for d in self.data_encryption_metadata : d.allow_duplicates == true || d.preserve_nulls == true || d.allow_joins_on_columns_with_different_names == true])
      remedy  = "Set allow_duplicates, preserve_nulls and allow_joins_on_columns_with_different_names to false in data_encryption_metadata."
    }
  }

  # What Terraform cannot show

  # Terraform has no resource for analysis rules.
  obligation "analysis_rules_set" {
    title        = "Show the analysis rule of each table"
    area         = "application_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "For each configured table: the analysis rule with allowed joins, aggregations, columns of results and minimum counts, approved by the owner of the data."
    rationale    = "A rule of the custom type without review, or a minimum of one, lets a partner read single people out of the table."
    provider     = "Refuses queries on tables without a rule and applies the rule to each query."
    frameworks   = { nist_800_53_r5 = ["AC-3", "AC-4"], iso_27001_2022 = ["A.8.3", "A.8.11"], gdpr = ["25"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/clean-rooms/latest/userguide/analysis-rules.html"]
  }

  obligation "partners_reviewed" {
    title        = "Review members, purposes and results"
    area         = "data_content"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A collaboration lives on after the campaign; results that were delivered lie in a bucket of the partner under rules that only the contract sets."
    provider     = "Ends a membership or collaboration on request."
    frameworks   = { nist_800_53_r5 = ["AC-21"], iso_27001_2022 = ["A.5.14", "A.5.20"], gdpr = ["28"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/clean-rooms/latest/userguide/manage-collaboration.html"]
  }
}
