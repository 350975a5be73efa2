service "aws_roles_anywhere" {
  name        = "IAM Roles Anywhere"
  cloud       = "aws"
  family      = "identity_service"
  description = "Temporary AWS credentials for machines outside of AWS that show an X.509 certificate."
  aliases     = ["Roles Anywhere", "AWS IAM Roles Anywhere"]
  resources   = ["aws_rolesanywhere_profile", "aws_rolesanywhere_trust_anchor"]
  sources = [
    "https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html",
    "https://docs.aws.amazon.com/rolesanywhere/latest/userguide/security.html",
  ]

  resource_type "aws_rolesanywhere_profile" {
    defaults = {
      duration_seconds         = 3600
      accept_role_session_name = false
    }
    identity = ["id", "arn"]
  }

  resource_type "aws_rolesanywhere_trust_anchor" {
    identity = ["id", "arn"]
  }

  area "workload_identity" {
    party    = "shared"
    kind     = "dependent"
    provider = "Verifies the certificate and its signature against the trust anchor, and issues a session of the role."
    customer = "Runs the certificate authority, guards private keys on its machines, ties each role to the subjects that may take it, imports revocation lists."
    reason   = "Every certificate that the anchored authority ever signs is a key to the account."
    source   = "https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html"
  }

  function "trusts_anywhere" {
    description = "Whether a statement of a trust policy lets Roles Anywhere take the role."
    params      = ["statement"]
    result      = lower(statement.effect) == "allow" && covers_action(statement, "sts:AssumeRole") && anytrue([for p in statement.principals : matches("rolesanywhere.amazonaws.com$", p)])
  }

  function "names_subject" {
    description = "Whether a statement asks for a subject, an issuer or another name of the certificate."
    params      = ["statement"]
    result      = anytrue([for c in statement.conditions : startswith(c.key, "aws:principaltag/x509")])
  }

  function "names_anchor" {
    description = "Whether a statement asks for a trust anchor."
    params      = ["statement"]
    result      = anytrue([for c in statement.conditions : c.key == "aws:sourcearn"])
  }

  obligation "sessions_short" {
    title     = "Let sessions last an hour at most"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "Credentials cannot be called back when the certificate is revoked; at twelve hours they outlive the incident meeting."
    provider  = "Issues sessions of 15 minutes to 12 hours as the profile says, one hour unless told otherwise."
    frameworks = {
      nist_800_53_r5   = ["AC-12", "IA-5"]
      pci_dss_4_0      = ["8.6.1"]
      iso_27001_2022   = ["A.8.5"]
      cis_controls_8_1 = ["6.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_CreateProfile.html"]

    check "aws_rolesanywhere_profile" {
      require = self.duration_seconds <= 3600
      fix     = { duration_seconds = 3600 }
    }
  }

  obligation "session_policy" {
    title       = "Narrow sessions by a policy of the profile"
    area        = "workload_identity"
    severity    = "medium"
    recommended = false
    rationale   = "Without a session policy each machine gets all that its role may do; roles that also serve other programs give more than a machine outside needs."
    provider    = "Intersects the role's rights with those of the profile's policies."
    frameworks = {
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.5"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_CreateProfile.html"]

    check "aws_rolesanywhere_profile" {
      require = self.session_policy != null || length(self.managed_policy_arns) > 0
      remedy  = "Set session_policy or managed_policy_arns to what the machines need."
    }
  }

  obligation "session_names_from_certificate" {
    title     = "Take session names from certificates"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "A caller that may choose the session name can put the name of another machine into CloudTrail."
    provider  = "Uses the certificate's serial number as session name unless the profile accepts another."
    frameworks = {
      nist_800_53_r5   = ["AU-3", "AU-10"]
      iso_27001_2022   = ["A.8.15"]
      pci_dss_4_0      = ["10.2.2"]
      cis_controls_8_1 = ["8.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/rolesanywhere/latest/userguide/authentication-create-session.html"]

    check "aws_rolesanywhere_profile" {
      require = self.accept_role_session_name != true
      fix     = { accept_role_session_name = false }
      autofix = true
    }
  }

  # Looks at roles in the same module.
  obligation "roles_tied_to_subjects" {
    title     = "Tie roles to certificate subjects"
    area      = "workload_identity"
    severity  = "high"
    rationale = "A role that trusts rolesanywhere.amazonaws.com without asking for a subject can be taken with every certificate of the authority: that of a printer opens the deployment role."
    provider  = "Puts names of the certificate into the session as tags."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6", "IA-5(2)"]
      pci_dss_4_0      = ["7.2.5"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html"]

    check "aws_rolesanywhere_profile" {
      companion "aws_iam_role" {
        self_attribute = "role_arns"
      }
      require = !anytrue([for r in companions.aws_iam_role : anytrue([for s in policy(r.assume_role_policy) : trusts_anywhere(s) && !names_subject(s)])])
      remedy  = "Add to the role's trust policy StringEquals on aws:PrincipalTag/x509Subject/CN or another name of the certificate."
    }
  }

  obligation "roles_tied_to_anchor" {
    title     = "Tie roles to their trust anchor"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "Without aws:SourceArn the role can be taken through every trust anchor of the account, also one that is added for tests later."
    provider  = "Passes the anchor's ARN with each request for a session."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html"]

    check "aws_rolesanywhere_profile" {
      companion "aws_iam_role" {
        self_attribute = "role_arns"
      }
      require = !anytrue([for r in companions.aws_iam_role : anytrue([for s in policy(r.assume_role_policy) : trusts_anywhere(s) && !names_anchor(s)])])
      remedy  = "Add to the role's trust policy ArnEquals on aws:SourceArn with the anchor's ARN."
    }
  }

  obligation "expiry_notified" {
    title      = "Leave notices of expiring certificates on"
    area       = "logging_monitoring"
    severity   = "low"
    rationale  = "When the authority's certificate ends, no machine gets credentials any more; the notice is the only warning."
    provider   = "Sends events 45 days ahead unless they are turned off."
    frameworks = { nist_800_53_r5 = ["SC-17", "SI-4"], iso_27001_2022 = ["A.8.16"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/rolesanywhere/latest/userguide/customize-notification-settings.html"]

    check "aws_rolesanywhere_trust_anchor" {
      require = !anytrue([for n in self.notification_settings : n.enabled == false])
      remedy  = "Leave notification_settings out, or set enabled = true."
    }
  }

  # What no code shows

  obligation "revocation_lists_imported" {
    title        = "Import revocation lists"
    area         = "workload_identity"
    severity     = "high"
    verification = "process"
    cadence      = "weekly"
    rationale    = "Roles Anywhere asks nobody whether a certificate was revoked; a stolen one gets credentials until it ends unless you import the list."
    provider     = "Refuses certificates that are on an imported list."
    frameworks = {
      nist_800_53_r5 = ["IA-5(2)", "AC-2(3)"]
      pci_dss_4_0    = ["8.2.5"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html"]
  }

  obligation "machine_keys_guarded" {
    title        = "Prove how machines keep their private keys"
    area         = "secrets"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "For each kind of machine: where the key lies (TPM, operating system store, file with its rights), how certificates are renewed, who can copy them."
    rationale    = "A key file that is readable to all users of a server, or baked into an image, is a long-lived access key by another name."
    provider     = "Offers a helper that uses keys from TPM and operating system stores."
    frameworks   = { nist_800_53_r5 = ["IA-5(2)", "SC-12"], iso_27001_2022 = ["A.8.24"], pci_dss_4_0 = ["8.6.2"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources      = ["https://docs.aws.amazon.com/rolesanywhere/latest/userguide/credential-helper.html"]
  }

  obligation "anchors_reviewed" {
    title        = "Review anchors, profiles and subjects"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Anchors of old test authorities and roles for machines that are scrapped still open the account."
    provider     = "Lists the subjects that were seen, with the time of the last use."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.5.1"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/rolesanywhere/latest/userguide/monitoring-overview.html"]
  }
}
