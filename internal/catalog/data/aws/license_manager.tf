variable "hard" {}
variable "number" {}
variable "operations" {}

resource "aws_licensemanager_license_configuration" "hardened" {
  name                     = "database"
  license_counting_type    = "vCPU"
  license_count            = 64
  license_count_hard_limit = true
}

resource "aws_licensemanager_license_configuration" "bare" { # want: count_given
  name                  = "bare"
  license_counting_type = "Core"
}

resource "aws_licensemanager_license_configuration" "soft" { # want: limit_enforced
  name                  = "soft"
  license_counting_type = "Core"
  license_count         = 16
}

resource "aws_licensemanager_license_configuration" "from_variables" { # undecided: limit_enforced, count_given
  name                     = "variables"
  license_counting_type    = "Core"
  license_count            = var.number
  license_count_hard_limit = var.hard
}

resource "aws_licensemanager_grant" "narrow" {
  name               = "tools"
  allowed_operations = ["CheckoutLicense", "CheckInLicense", "ListPurchasedLicenses"]
  license_arn        = "arn:aws:license-manager::111122223333:license:l-0f1e2d3c"
  principal          = "arn:aws:iam::444455556666:root"
}

resource "aws_licensemanager_grant" "wide" { # want: grants_not_passed_on
  name               = "tools"
  allowed_operations = ["CreateGrant", "CheckoutLicense"]
  license_arn        = "arn:aws:license-manager::111122223333:license:l-0f1e2d3c"
  principal          = "arn:aws:iam::444455556666:root"
}

resource "aws_licensemanager_grant" "from_variable" { # undecided: grants_not_passed_on
  name               = "tools"
  allowed_operations = var.operations
  license_arn        = "arn:aws:license-manager::111122223333:license:l-0f1e2d3c"
  principal          = "arn:aws:iam::444455556666:root"
}
