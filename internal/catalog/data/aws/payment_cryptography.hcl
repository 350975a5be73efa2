service "aws_payment_cryptography" {
  name        = "AWS Payment Cryptography"
  cloud       = "aws"
  family      = "key_management_service"
  description = "Keys and operations of card payments (PIN translation, card verification, key exchange) in payment hardware modules that AWS runs."
  aliases     = ["Payment Cryptography"]
  resources   = ["aws_paymentcryptography_key", "aws_paymentcryptography_key_alias"]
  sources = [
    "https://docs.aws.amazon.com/payment-cryptography/latest/userguide/what-is.html",
    "https://docs.aws.amazon.com/payment-cryptography/latest/userguide/security.html",
  ]

  resource_type "aws_paymentcryptography_key" {
    defaults = {
      deletion_window_in_days = 7
      enabled                 = true
    }
    identity = ["id", "arn"]
  }

  area "compliance_audit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs hardware modules and key ceremonies that are assessed for PCI PIN, P2PE and DSS, and gives the reports."
    customer = "Has its own use assessed: keys, partners, terminals, procedures."
    reason   = "The assessments of AWS cover the platform, not how the customer uses its keys."
    source   = "https://docs.aws.amazon.com/payment-cryptography/latest/userguide/security.html"
  }

  obligation "keys_not_exportable" {
    title     = "Leave keys unexportable unless partners need them"
    area      = "key_management"
    severity  = "medium"
    rationale = "Whoever may call ExportKey takes an exportable key away under a key of his own; only keys that are exchanged with a partner have to be so."
    provider  = "Releases exportable keys wrapped under another key, all others never."
    frameworks = {
      nist_800_53_r5   = ["SC-12", "AC-6"]
      pci_dss_4_0      = ["3.6.1", "3.7.2"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/payment-cryptography/latest/userguide/keys-export.html"]

    check "aws_paymentcryptography_key" {
      require = self.exportable == false
      fix     = { exportable = false }
    }
  }

  obligation "modes_restricted" {
    title     = "Name what a key may do"
    area      = "key_management"
    severity  = "high"
    rationale = "A key without restrictions both wraps other keys and decrypts data; mixing the two is the classic way to get PIN blocks and keys out of a module."
    provider  = "Refuses operations that the key's modes leave out; modes cannot be changed later."
    frameworks = {
      nist_800_53_r5   = ["SC-12", "AC-6"]
      pci_dss_4_0      = ["3.6.1", "3.7.1"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/payment-cryptography/latest/userguide/keys-validattributes.html"]

    check "aws_paymentcryptography_key" {
      require = !anytrue([for a in self.key_attributes : anytrue([for m in a.key_modes_of_use : m.no_restrictions == true])])
      remedy  = "Set the single modes in key_modes_of_use, such as encrypt and decrypt, or wrap and unwrap, instead of no_restrictions."
    }
  }

  obligation "algorithm_current" {
    title     = "Use no two-key TDES for data and wrapping keys"
    area      = "key_management"
    severity  = "medium"
    rationale = "Two-key TDES gives about 80 bits of strength and is disallowed by NIST; recorded data and the keys wrapped under it can be read later. Card verification, PIN and EMV keys are left out: schemes still prescribe their length."
    provider  = "Offers AES, three-key TDES, RSA and elliptic curves beside it."
    frameworks = {
      nist_800_53_r5   = ["SC-13"]
      pci_dss_4_0      = ["3.7.1"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/payment-cryptography/latest/userguide/terminology.html"]

    check "aws_paymentcryptography_key" {
      when    = anytrue([for a in self.key_attributes : matches("^TR31_(D0|D1|K0|K1|K2|K3|M[0-9]|S0)_", a.key_usage)])
      require = !anytrue([for a in self.key_attributes : a.key_algorithm == "TDES_2KEY"])
      remedy  = "Use key_algorithm AES_128 or stronger, or TDES_3KEY where the partner has no AES."
    }
  }

  obligation "deletion_window" {
    title     = "Leave a week before keys are destroyed"
    area      = "backup"
    severity  = "medium"
    rationale = "A destroyed zone or PIN key cannot be had again: authorizations fail until a new one is exchanged with every partner by ceremony."
    provider  = "Keeps a deleted key restorable for 3 to 180 days."
    frameworks = {
      nist_800_53_r5 = ["CP-9", "SC-12(1)"]
      pci_dss_4_0    = ["3.7.5"]
      iso_27001_2022 = ["A.8.13", "A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/payment-cryptography/latest/APIReference/API_DeleteKey.html"]

    check "aws_paymentcryptography_key" {
      require = self.deletion_window_in_days >= 7
      fix     = { deletion_window_in_days = 30 }
    }
  }

  # What no code shows

  obligation "exchange_recorded" {
    title        = "Record every exchange of keys with partners"
    area         = "compliance_audit"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "For each key: partner, purpose, method (TR-34, TR-31, ECDH), custodians present, check value confirmed by both sides, date of the next exchange."
    rationale    = "PIN and P2PE assessors ask for it, and a key whose origin nobody can show has to be replaced."
    provider     = "Imports and exports by standard protocols and records the calls in CloudTrail."
    frameworks   = { nist_800_53_r5 = ["SC-12", "AU-10"], pci_dss_4_0 = ["3.7.6", "3.7.8"], iso_27001_2022 = ["A.8.24"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/payment-cryptography/latest/userguide/keys-importexport.html"]
  }

  obligation "keys_replaced" {
    title        = "Replace keys at the end of their cryptoperiod"
    area         = "key_management"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "The service rotates no payment key; one that stays for ten years protects all that time's PINs at once."
    provider     = "Lets an alias move to a new key so that programs need no change."
    frameworks   = { nist_800_53_r5 = ["SC-12"], pci_dss_4_0 = ["3.7.4", "3.7.5"], iso_27001_2022 = ["A.8.24"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/payment-cryptography/latest/userguide/concepts.html"]
  }

  obligation "users_separated" {
    title        = "Separate key managers from key users"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "One role that may import keys, export them and translate PINs can take PINs out alone; payment rules ask for two people."
    provider     = "Gives every operation an action of its own in IAM."
    frameworks   = { nist_800_53_r5 = ["AC-5", "AC-6(7)"], pci_dss_4_0 = ["3.7.6", "7.2.4"], iso_27001_2022 = ["A.5.3"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/payment-cryptography/latest/userguide/security-iam.html"]
  }
}
