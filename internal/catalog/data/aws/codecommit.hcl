service "aws_codecommit" {
  name        = "AWS CodeCommit"
  cloud       = "aws"
  family      = "build_service"
  description = "Private Git repositories with pull requests and approval rules, reached by IAM identities; open to new customers again since November 2025."
  aliases     = ["CodeCommit"]
  resources = [
    "aws_codecommit_approval_rule_template",
    "aws_codecommit_approval_rule_template_association",
    "aws_codecommit_repository",
    "aws_codecommit_trigger",
  ]
  sources = ["https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html", "https://docs.aws.amazon.com/codecommit/latest/userguide/security.html", "https://aws.amazon.com/blogs/devops/aws-codecommit-returns-to-general-availability/"]

  resource_type "aws_codecommit_repository" {
    identity = ["id", "repository_name", "arn"]
  }

  obligation "two_approvals" {
    title       = "Require two approvals of pull requests"
    area        = "change_management"
    severity    = "medium"
    recommended = false
    rationale   = "With one approval a stolen account and a hasty colleague are enough to bring code into production."
    provider    = "Blocks the merge of a pull request until its approval rules are met."
    frameworks = {
      nist_800_53_r5   = ["CM-3", "CM-5"]
      pci_dss_4_0      = ["6.2.3", "6.5.1"]
      iso_27001_2022   = ["A.8.4", "A.8.32"]
      soc_2            = ["CC8.1"]
      cis_controls_8_1 = ["16.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_257"]
      powerpipe = ["codecommit_approval_rule_template_number_of_approval_2"]
    }
    sources = ["https://docs.aws.amazon.com/codecommit/latest/userguide/approval-rule-templates.html"]
    check "aws_codecommit_approval_rule_template" {
      require = anytrue([for s in jsondecode(self.content).Statements : s.NumberOfApprovalsNeeded >= 2])
      remedy  = "Set NumberOfApprovalsNeeded to 2 or more in a statement of content, and name the pool of approvers."
    }
  }

  obligation "approval_rule_attached" {
    title     = "Attach an approval rule to each repository"
    area      = "change_management"
    severity  = "medium"
    rationale = "A repository without a rule template merges what nobody else has read."
    provider  = "Applies the templates of a repository to each new pull request."
    frameworks = {
      nist_800_53_r5   = ["CM-3", "CM-5"]
      pci_dss_4_0      = ["6.2.3"]
      iso_27001_2022   = ["A.8.32"]
      soc_2            = ["CC8.1"]
      cis_controls_8_1 = ["16.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    equivalents = {
      checkov = ["CKV2_AWS_37"]
    }
    sources = ["https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-associate-template.html"]
    check "aws_codecommit_repository" {
      companion "aws_codecommit_approval_rule_template_association" {
        attribute = "repository_name"
      }
      require = length(companions.aws_codecommit_approval_rule_template_association) > 0
      remedy  = "Add an aws_codecommit_approval_rule_template_association for the repository."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt repositories with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Under aws/codecommit IAM alone decides who reads the code; an own key is a second lock that can be closed in an incident."
    provider    = "Encrypts repositories with the key that is named, or with aws/codecommit."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/codecommit/latest/userguide/encryption.html"]
    check "aws_codecommit_repository" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_id"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to a key of your own."
    }
  }

  obligation "branches_protected" {
    title        = "Deny direct pushes to protected branches"
    area         = "change_management"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "Approval rules guard pull requests only: whoever may push to the branch needs none. The denial stands in IAM policies of the people."
    provider     = "Evaluates the branch of a push as a condition of IAM policies."
    frameworks = {
      nist_800_53_r5 = ["CM-5", "AC-6"]
      pci_dss_4_0    = ["6.5.1"]
      iso_27001_2022 = ["A.8.4"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-conditional-branch.html"]
  }

  obligation "git_credentials_removed" {
    title        = "Replace static Git credentials by roles"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Git passwords and SSH keys of IAM users never expire and lie on laptops; whoever finds one has the source code."
    provider     = "Offers git-remote-codecommit, which signs in with short-lived credentials."
    frameworks = {
      nist_800_53_r5   = ["IA-5", "AC-2"]
      pci_dss_4_0      = ["8.6.3"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["5.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-git-remote-codecommit.html"]
  }

  obligation "secrets_scanned" {
    title        = "Scan repositories for secrets"
    area         = "secrets"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A key that was committed once stays in the history for everybody who clones."
    provider     = "Stores what is pushed, and looks for no secrets in it."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["6.2.3", "8.6.2"]
      iso_27001_2022   = ["A.8.28"]
      cis_controls_8_1 = ["16.12"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/codecommit/latest/userguide/security.html"]
  }

  obligation "copies_kept" {
    title        = "Keep a copy of each repository elsewhere"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of repositories with the place and date of their mirror, and the record of a clone restored from it with branches and tags."
    rationale    = "A deleted repository cannot be brought back, nor can a branch that was forced over once the last clone is gone."
    provider     = "Stores repositories redundantly in one Region, without backups that customers could restore."
    frameworks = {
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
      cis_controls_8_1 = ["11.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-delete-repository.html"]
  }
}
