service "aws_codeartifact" {
  name        = "AWS CodeArtifact"
  cloud       = "aws"
  family      = "build_service"
  description = "Repositories of packages for builds and developers, own ones and those fetched from public registries."
  aliases     = ["CodeArtifact"]
  resources = [
    "aws_codeartifact_domain",
    "aws_codeartifact_domain_permissions_policy",
    "aws_codeartifact_repository",
    "aws_codeartifact_repository_permissions_policy",
  ]
  sources = ["https://docs.aws.amazon.com/codeartifact/latest/ug/welcome.html", "https://docs.aws.amazon.com/codeartifact/latest/ug/security.html"]

  area "encryption_in_transit" {
    party  = "provider"
    reason = "Repositories answer over TLS only; there is no listener or certificate to choose."
    source = "https://docs.aws.amazon.com/codeartifact/latest/ug/data-protection.html"
  }

  obligation "policy_not_public" {
    title     = "Keep packages from principals you do not name"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Principal \"*\" in a domain or repository policy lets every AWS account read your packages or, with publish rights, replace them."
    provider  = "Evaluates the policies of domain and repository on every request."
    frameworks = {
      nist_800_53_r5      = ["AC-3", "AC-6"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15", "A.8.4"]
      cis_aws_foundations = ["2.21"]
      soc_2               = ["CC6.1"]
      cis_controls_8_1    = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_aws_foundations", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/codeartifact/latest/ug/repo-policies.html", "https://docs.aws.amazon.com/codeartifact/latest/ug/domain-policies.html"]
    check "aws_codeartifact_repository_permissions_policy" {
      also    = ["aws_codeartifact_domain_permissions_policy"]
      require = !anytrue([for s in policy(self.policy_document) : grants_to_all(s)])
      remedy  = "Name accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "policy_least_privilege" {
    title     = "Grant single actions on packages"
    area      = "identity_access"
    severity  = "medium"
    rationale = "codeartifact:* turns everybody who installs packages into somebody who publishes and deletes them."
    provider  = "Separates reading, publishing, deleting and administering into actions."
    frameworks = {
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/codeartifact/latest/ug/repo-policies.html"]
    check "aws_codeartifact_repository_permissions_policy" {
      also    = ["aws_codeartifact_domain_permissions_policy"]
      require = !anytrue([for s in policy(self.policy_document) : grants_whole_service(s)])
      remedy  = "List what the principal needs, for readers codeartifact:ReadFromRepository and codeartifact:GetRepositoryEndpoint."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt package domains with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Under aws/codeartifact no key policy says who may read packages, and the key cannot be withheld; it cannot be changed later."
    provider    = "Encrypts all assets of a domain with the key chosen at its creation."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_221"]
      powerpipe = ["codeartifact_domain_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/codeartifact/latest/ug/data-protection.html"]
    check "aws_codeartifact_domain" {
      require = self.encryption_key != null
      remedy  = "Set encryption_key to the ARN of a key of your own; the domain is created anew."
    }
  }

  obligation "external_apart" {
    title       = "Connect public registries in a repository apart"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    rationale   = "A repository that has upstreams and a public registry of its own mixes both: a package of a stranger with the name of yours and a higher version is installed."
    provider    = "Looks for a package in the repository, its upstreams and then the external connection."
    frameworks = {
      nist_800_53_r5 = ["SR-3", "SA-10"]
      iso_27001_2022 = ["A.5.21"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/codeartifact/latest/ug/external-connection.html"]
    check "aws_codeartifact_repository" {
      require = length(self.external_connections) == 0 || length(self.upstream) == 0
      remedy  = "Move external_connections into a repository that holds nothing else, and name that one in upstream."
    }
  }

  obligation "origins_controlled" {
    title        = "Close own package names to public versions"
    area         = "supply_chain"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "Whoever publishes your internal package's name on a public registry has their code run in your builds; origin controls are not in Terraform."
    provider     = "Blocks versions from outside or direct publishing, for each package or group, as set."
    frameworks = {
      nist_800_53_r5   = ["SR-3", "SI-7"]
      iso_27001_2022   = ["A.5.21", "A.8.30"]
      cis_controls_8_1 = ["16.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/codeartifact/latest/ug/package-origin-controls.html"]
  }

  obligation "packages_vetted" {
    title        = "Vet and pin public packages"
    area         = "supply_chain"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A package that was taken over is fetched from the public registry within the hour, and stays in the repository when it is gone there."
    provider     = "Stores what was fetched once and changes it no more."
    frameworks = {
      nist_800_53_r5   = ["RA-5", "SR-3"]
      pci_dss_4_0      = ["6.3.2"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["2.6"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/codeartifact/latest/ug/packages-overview.html"]
  }

  obligation "publishers_reviewed" {
    title        = "Review who may publish packages"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever publishes a version runs code in every build that takes it."
    provider     = "Records publishing in CloudTrail."
    frameworks = {
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18", "A.8.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/codeartifact/latest/ug/security-iam.html"]
  }
}
