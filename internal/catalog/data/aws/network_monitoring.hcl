service "aws_network_monitoring" {
  name        = "Amazon CloudWatch network monitoring"
  cloud       = "aws"
  family      = "log_and_audit_service"
  description = "Internet Monitor, Network Synthetic Monitor and Network Flow Monitor: availability and delay between users, sites, VPCs and AWS."
  aliases     = ["Internet Monitor", "CloudWatch Internet Monitor", "Network Synthetic Monitor", "CloudWatch Network Monitor", "Network Flow Monitor"]
  resources = [
    "aws_internetmonitor_monitor",
    "aws_networkflowmonitor_monitor",
    "aws_networkflowmonitor_scope",
    "aws_networkmonitor_monitor",
    "aws_networkmonitor_probe",
  ]
  sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Network-Monitoring-Sections.html"]

  resource_type "aws_internetmonitor_monitor" {
    defaults = { status = "ACTIVE" }
  }

  # Obligations

  obligation "monitor_active" {
    title     = "Keep internet monitors running"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "A monitor that is INACTIVE shows an old picture and raises no health event; it looks like calm."
    provider  = "Measures while the monitor is active."
    frameworks = {
      nist_800_53_r5 = ["SI-4", "CP-2"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-InternetMonitor.html"]

    check "aws_internetmonitor_monitor" {
      require = self.status == "ACTIVE"
      fix     = { status = "ACTIVE" }
    }
  }

  obligation "events_routed" {
    title        = "Route network health events to people"
    area         = "logging_monitoring"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A health event that only a dashboard shows helps nobody at night; users report the outage first."
    provider     = "Publishes health events and metrics to CloudWatch and EventBridge."
    frameworks = {
      nist_800_53_r5 = ["SI-4(5)", "AU-6"]
      soc_2          = ["CC7.2"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "soc_2", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-IM-EventBridge-integration.html"]
  }

  obligation "probes_cover_paths" {
    title        = "Probe every path that must not fail"
    area         = "resilience"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Probes cover the subnets and targets of the day they were made; new sites and backup lines are not measured."
    provider     = "Sends probes from the subnets to the addresses that are named."
    frameworks = {
      nist_800_53_r5 = ["CP-8", "SI-4"]
      soc_2          = ["A1.1"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/what-is-network-monitor.html"]
  }
}
