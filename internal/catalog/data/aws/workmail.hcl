service "aws_workmail" {
  name        = "Amazon WorkMail"
  cloud       = "aws"
  model       = "saas"
  status      = "deprecated"
  description = "Mailboxes, calendars and contacts for a company. AWS ends the service on 31 March 2027."
  aliases     = ["WorkMail"]
  resources = [
    "aws_workmail_default_domain",
    "aws_workmail_domain",
    "aws_workmail_group",
    "aws_workmail_organization",
    "aws_workmail_user",
  ]
  sources = [
    "https://docs.aws.amazon.com/workmail/latest/adminguide/what_is.html",
    "https://docs.aws.amazon.com/workmail/latest/adminguide/workmail-end-of-support.html",
  ]

  resource_type "aws_workmail_organization" {
    defaults = { delete_directory = false }
  }

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Announced the end of the service a year ahead."
    customer = "Moves mailboxes, calendars, domains and archives before that day."
    reason   = "Mailboxes cannot be reached any more after the end."
    source   = "https://docs.aws.amazon.com/workmail/latest/adminguide/workmail-end-of-support.html"
  }

  area "dns" {
    party    = "customer"
    customer = "Publishes MX, SPF, DKIM and DMARC records of its domains."
    reason   = "Where mail goes and who may send it is decided in the customer's zones."
    source   = "https://docs.aws.amazon.com/workmail/latest/adminguide/add_domain.html"
  }

  # Obligations

  obligation "mailboxes_own_key" {
    title       = "Encrypt mailboxes with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With the key of the service there is no policy of yours on who decrypts mailboxes, and no key to disable."
    provider    = "Encrypts each mailbox under the key of the organization, which cannot be changed later."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
      hipaa          = ["164.312(a)(2)(iv)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/workmail/latest/adminguide/data-protection.html"]

    check "aws_workmail_organization" {
      require = names_own_key(self.kms_key_arn)
      remedy  = "Set kms_key_arn when the organization is created."
    }
  }

  obligation "directory_kept" {
    title     = "Keep the directory when WorkMail goes"
    area      = "change_management"
    severity  = "medium"
    rationale = "With delete_directory a destroy of the organization takes the directory along, and with it users and sign-in of everything else that hangs on it."
    provider  = "Deletes the directory only when asked."
    frameworks = {
      soc_2          = ["A1.2"]
      nist_800_53_r5 = ["CM-3", "CP-9"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["soc_2", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/workmail/latest/adminguide/remove_organization.html"]

    check "aws_workmail_organization" {
      require = self.delete_directory == false
      fix     = { delete_directory = false }
    }
  }

  obligation "passwords_out_of_state" {
    title       = "Keep mailbox passwords out of state"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "Whoever reads the state reads the mail: a password alone opens the mailbox over IMAP and the web."
    provider    = "Sets the password that it is given."
    frameworks = {
      soc_2          = ["CC6.1"]
      nist_800_53_r5 = ["IA-5(7)"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["soc_2", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/workmail/latest/adminguide/manage-users.html"]

    check "aws_workmail_user" {
      require = self.password == null
      remedy  = "Leave password out and connect IAM Identity Center, or let the user set it."
    }
  }

  obligation "mailboxes_moved" {
    title        = "Prove that mail was moved before the end"
    area         = "change_management"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "List of mailboxes, groups, domains and archives with the new place, counts of items, legal holds, the change of MX records, and the deletion of what was left."
    rationale    = "On 31 March 2027 console and mailboxes are gone; mail that must be kept by law is gone too."
    provider     = "Exports mailboxes to S3 on request until the end."
    frameworks = {
      nist_800_53_r5 = ["SA-22", "SI-12"]
      iso_27001_2022 = ["A.5.30", "A.5.33"]
      gdpr           = ["5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources = ["https://docs.aws.amazon.com/workmail/latest/adminguide/workmail-end-of-support.html"]
  }

  obligation "mailbox_access_reviewed" {
    title        = "Review who can open mailboxes of others"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Impersonation roles and full access permissions open every mailbox without its password or a trace for its owner."
    provider     = "Enforces permissions, access control rules and roles as set."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)", "AC-2"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/workmail/latest/adminguide/managing-impersonation-roles.html"]
  }

  obligation "sign_in_hardened" {
    title        = "Require a second factor and limit old protocols"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "IMAP and basic sign-in take a password alone; mailboxes are the way to reset all other passwords."
    provider     = "Offers multi-factor sign-in through IAM Identity Center, and access control rules by protocol and address."
    frameworks = {
      nist_800_53_r5   = ["IA-2(1)", "AC-17"]
      pci_dss_4_0      = ["8.4.2"]
      iso_27001_2022   = ["A.8.5"]
      cis_controls_8_1 = ["6.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workmail/latest/adminguide/access-rules.html"]
  }

  obligation "sender_records" {
    title        = "Publish SPF and DMARC for mail domains"
    area         = "application_controls"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "SPF, DKIM and DMARC records of every mail domain with the policy in force and the findings from reports."
    rationale    = "Without them everybody can write in the name of the company."
    provider     = "Signs with DKIM and checks DMARC of incoming mail."
    frameworks = {
      nist_800_53_r5   = ["SI-8"]
      pci_dss_4_0      = ["5.4.1"]
      cis_controls_8_1 = ["9.5"]
      iso_27001_2022   = ["A.5.14"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "cis_controls_8_1", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/workmail/latest/adminguide/authenticate_domain.html"]
  }
}
