variable "algorithm" {}
variable "exportable" {}
variable "unrestricted" {}
variable "window" {}

resource "aws_paymentcryptography_key" "hardened" {
  exportable              = false
  deletion_window_in_days = 90

  key_attributes {
    key_algorithm = "AES_256"
    key_class     = "SYMMETRIC_KEY"
    key_usage     = "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY"

    key_modes_of_use {
      encrypt = true
      decrypt = true
    }
  }
}

resource "aws_paymentcryptography_key" "default_window" {
  exportable = false

  key_attributes {
    key_algorithm = "TDES_3KEY"
    key_class     = "SYMMETRIC_KEY"
    key_usage     = "TR31_C0_CARD_VERIFICATION_KEY"

    key_modes_of_use {
      generate = true
      verify   = true
    }
  }
}

resource "aws_paymentcryptography_key" "loose" { # want: keys_not_exportable, modes_restricted, algorithm_current, deletion_window
  exportable              = true
  deletion_window_in_days = 3

  key_attributes {
    key_algorithm = "TDES_2KEY"
    key_class     = "SYMMETRIC_KEY"
    key_usage     = "TR31_K0_KEY_ENCRYPTION_KEY"

    key_modes_of_use {
      no_restrictions = true
    }
  }
}

resource "aws_paymentcryptography_key" "from_variables" { # undecided: keys_not_exportable, modes_restricted, algorithm_current, deletion_window
  exportable              = var.exportable
  deletion_window_in_days = var.window

  key_attributes {
    key_algorithm = var.algorithm
    key_class     = "SYMMETRIC_KEY"
    key_usage     = "TR31_K0_KEY_ENCRYPTION_KEY"

    key_modes_of_use {
      no_restrictions = var.unrestricted
    }
  }
}

# Schemes prescribe the length of these.
resource "aws_paymentcryptography_key" "card_verification" {
  exportable = false

  key_attributes {
    key_algorithm = "TDES_2KEY"
    key_class     = "SYMMETRIC_KEY"
    key_usage     = "TR31_C0_CARD_VERIFICATION_KEY"

    key_modes_of_use {
      generate = true
      verify   = true
    }
  }
}
