service "aws_cloudwatch_rum" {
  name        = "Amazon CloudWatch RUM"
  cloud       = "aws"
  family      = "log_and_audit_service"
  description = "Collects page loads, errors and clicks from the browsers and apps of real users."
  aliases     = ["CloudWatch RUM", "RUM", "Real user monitoring"]
  resources = [
    "aws_rum_app_monitor",
    "aws_rum_metrics_destination",
  ]
  sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM.html"]

  resource_type "aws_rum_app_monitor" {
    defaults = {
      cw_log_enabled                            = false
      "app_monitor_configuration.allow_cookies" = false
    }
  }

  area "data_content" {
    party    = "customer"
    customer = "Decides what is recorded of visitors, asks for consent, keeps secrets out of addresses and events."
    reason   = "The script in the page sends what the page's owner tells it to."
    source   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-privacy.html"
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Deletes events after 30 days."
    customer = "Sets the retention of the log group where events are copied there."
    reason   = "The copy in CloudWatch Logs has a period of its own."
    source   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-get-started-create-app-monitor.html"
  }

  # Obligations

  obligation "domain_named" {
    title     = "Name the domains that may send events"
    area      = "application_controls"
    severity  = "medium"
    rationale = "The keys in the page are public; with * as domain anybody's page may write events into the monitor, hide errors and run up the bill."
    provider  = "Accepts events for the registered domains only."
    frameworks = {
      soc_2          = ["CC6.6"]
      nist_800_53_r5 = ["AC-3", "SC-7"]
      iso_27001_2022 = ["A.8.26"]
    }
    derived = ["soc_2", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-get-started-create-app-monitor.html"]

    check "aws_rum_app_monitor" {
      require = !anytrue([for d in concat([self.domain], self.domain_list) : matches("^[*.]+$|^[*][.][a-z]+$", d)])
      remedy  = "Set domain (or domain_list) to the host names of the application, such as www.example.com."
    }
  }

  obligation "no_cookies_unasked" {
    title       = "Set no cookies unless visitors agreed"
    area        = "data_content"
    severity    = "low"
    recommended = false
    rationale   = "With allow_cookies the script marks visitors with an id for later visits from the first page on; in Europe that needs consent before."
    provider    = "Sets two cookies where they are allowed, and none otherwise."
    frameworks = {
      nist_800_53_r5 = ["PT-4", "PT-2"]
      gdpr           = ["6", "7"]
      iso_27001_2022 = ["A.5.34"]
    }
    derived = ["nist_800_53_r5", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-privacy.html"]

    check "aws_rum_app_monitor" {
      require = !anytrue([for c in self.app_monitor_configuration : c.allow_cookies == true])
      remedy  = "Remove allow_cookies, or start the script only after consent and waive this."
    }
  }

  obligation "guest_role_limited" {
    title        = "Limit what the guest role may do"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "The credentials of the identity pool are in every browser; a role with more than rum:PutRumEvents hands that out to all visitors."
    provider     = "Hands temporary credentials of the role to everybody who loads the page."
    frameworks = {
      nist_800_53_r5 = ["AC-6"]
      pci_dss_4_0    = ["7.2.5"]
      iso_27001_2022 = ["A.8.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-get-started-authorization.html"]
  }

  obligation "events_clean" {
    title        = "Keep personal data and tokens out of events"
    area         = "data_content"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Addresses with tokens, names in custom events and texts of errors are stored and readable to everybody with access to the dashboard."
    provider     = "Stores what the script sends."
    frameworks = {
      nist_800_53_r5 = ["PT-2", "SI-11"]
      gdpr           = ["5", "25"]
      iso_27001_2022 = ["A.8.12"]
    }
    derived = ["nist_800_53_r5", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-privacy.html"]
  }
}
