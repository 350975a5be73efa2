service "aws_device_farm" {
  name        = "AWS Device Farm"
  cloud       = "aws"
  family      = "build_service"
  description = "Runs tests of apps on real telephones and tablets, and of web pages in browsers."
  aliases     = ["Device Farm"]
  resources = [
    "aws_devicefarm_device_pool",
    "aws_devicefarm_instance_profile",
    "aws_devicefarm_network_profile",
    "aws_devicefarm_project",
    "aws_devicefarm_test_grid_project",
    "aws_devicefarm_upload",
  ]
  sources = [
    "https://docs.aws.amazon.com/devicefarm/latest/developerguide/welcome.html",
    "https://docs.aws.amazon.com/devicefarm/latest/developerguide/security.html",
  ]

  area "client_devices" {
    party    = "shared"
    kind     = "dependent"
    provider = "Owns, houses and updates devices, and clears shared ones after each run."
    customer = "Chooses devices and cleanup of private ones, brings no real accounts and data to them."
    reason   = "The devices belong to AWS; private ones are used by one customer only."
    source   = "https://docs.aws.amazon.com/devicefarm/latest/developerguide/data-protection.html"
  }

  variant "public_devices" {
    name        = "Shared devices and browsers"
    description = "Devices that are given to one run and cleared for the next customer, and desktop browsers."
    source      = "https://docs.aws.amazon.com/devicefarm/latest/developerguide/data-protection.html"
  }

  variant "private_devices" {
    name        = "Private devices"
    description = "Devices that are set aside for one account, with an instance profile that says what is cleaned up."
    source      = "https://docs.aws.amazon.com/devicefarm/latest/developerguide/working-with-private-devices.html"
  }

  obligation "packages_cleaned" {
    title     = "Remove apps from private devices after a run"
    area      = "data_content"
    severity  = "medium"
    variants  = ["private_devices"]
    rationale = "An app that stays on the device keeps its sign-in and its data for whoever runs the next test on it."
    provider  = "Leaves apps on private devices unless the profile says otherwise."
    frameworks = {
      cis_controls_8_1 = ["3.5"]
      nist_800_53_r5   = ["MP-6", "SC-4"]
      iso_27001_2022   = ["A.8.10", "A.8.31"]
      soc_2            = ["CC6.5"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/devicefarm/latest/APIReference/API_CreateInstanceProfile.html"]

    check "aws_devicefarm_instance_profile" {
      require = self.package_cleanup == true
      fix     = { package_cleanup = true }
      autofix = true
    }
  }

  # What holds when it is left out is documented in two ways; only an explicit false is judged.
  obligation "reboot_after_use" {
    title      = "Restart private devices after a run"
    area       = "configuration"
    severity   = "low"
    variants   = ["private_devices"]
    rationale  = "A process that a test left behind watches the next one."
    provider   = "Restarts the device when the profile asks for it."
    frameworks = { nist_800_53_r5 = ["SC-4"], iso_27001_2022 = ["A.8.31"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/devicefarm/latest/APIReference/API_CreateInstanceProfile.html"]

    check "aws_devicefarm_instance_profile" {
      require = self.reboot_after_use != false
      fix     = { reboot_after_use = true }
      autofix = true
    }
  }

  obligation "test_grid_in_vpc" {
    title       = "Reach internal pages through your VPC"
    area        = "network_controls"
    severity    = "low"
    variants    = ["public_devices"]
    recommended = false
    rationale   = "Without vpc_config a page under test has to stand on the internet, with its faults and its test data."
    provider    = "Runs browsers with network interfaces in the subnets that are named."
    frameworks  = { nist_800_53_r5 = ["AC-4", "SC-7"], iso_27001_2022 = ["A.8.20", "A.8.31"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/devicefarm/latest/testgrid/techref-vpc.html"]

    check "aws_devicefarm_test_grid_project" {
      require = length(self.vpc_config) > 0
      remedy  = "Add vpc_config with subnets and a security group."
    }
  }

  obligation "test_data_only" {
    title        = "Use test accounts and made-up data"
    area         = "data_content"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "Screenshots, videos and logs of a run show what was typed, and are kept for over a year; a real account in a test is disclosed to all who may see the project."
    provider     = "Keeps results for 400 days and clears shared devices after each run."
    frameworks   = { nist_800_53_r5 = ["SA-3", "SI-12"], pci_dss_4_0 = ["6.5.5"], iso_27001_2022 = ["A.8.33"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/devicefarm/latest/developerguide/data-protection.html"]
  }

  obligation "access_review" {
    title        = "Review who sees projects and starts sessions"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Whoever may open a session or the results sees unreleased apps, and, through a VPC, internal pages."
    provider     = "Evaluates IAM policies per project."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/devicefarm/latest/developerguide/security-iam.html"]
  }
}
