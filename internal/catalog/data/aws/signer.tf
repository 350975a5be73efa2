variable "ignore" {}
variable "principal" {}
variable "validity" {}
variable "version_id" {}

resource "aws_signer_signing_profile" "hardened" {
  name_prefix = "orders"
  platform_id = "AWSLambda-SHA384-ECDSA"

  signature_validity_period {
    type  = "YEARS"
    value = 3
  }
}

resource "aws_signer_signing_profile" "bare" { # want: signatures_expire
  platform_id = "AWSLambda-SHA384-ECDSA"
}

resource "aws_signer_signing_profile" "from_variable" { # undecided: signatures_expire
  platform_id = "AWSLambda-SHA384-ECDSA"

  signature_validity_period {
    type  = "MONTHS"
    value = var.validity
  }
}

resource "aws_signer_signing_job" "strict" {
  profile_name = aws_signer_signing_profile.hardened.name

  source {
    s3 {
      bucket  = "builds"
      key     = "orders.zip"
      version = "3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY"
    }
  }

  destination {
    s3 {
      bucket = "signed"
    }
  }
}

resource "aws_signer_signing_job" "careless" { # want: failed_jobs_noticed
  profile_name               = aws_signer_signing_profile.bare.name
  ignore_signing_job_failure = true

  source {
    s3 {
      bucket  = "builds"
      key     = "orders.zip"
      version = "3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY"
    }
  }

  destination {
    s3 {
      bucket = "signed"
    }
  }
}

resource "aws_signer_signing_job" "from_variable" { # undecided: failed_jobs_noticed
  profile_name               = aws_signer_signing_profile.bare.name
  ignore_signing_job_failure = var.ignore

  source {
    s3 {
      bucket  = "builds"
      key     = "orders.zip"
      version = "3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY"
    }
  }

  destination {
    s3 {
      bucket = "signed"
    }
  }
}

resource "aws_signer_signing_profile_permission" "pipeline" {
  profile_name    = aws_signer_signing_profile.hardened.name
  profile_version = "aBcDeFgHiJ"
  action          = "signer:StartSigningJob"
  principal       = "444455556666"
}

resource "aws_signer_signing_profile_permission" "everybody" { # want: permission_to_known, version_pinned
  profile_name = aws_signer_signing_profile.bare.name
  action       = "signer:StartSigningJob"
  principal    = "*"
}

resource "aws_signer_signing_profile_permission" "from_variables" { # undecided: permission_to_known, version_pinned
  profile_name    = aws_signer_signing_profile.bare.name
  profile_version = var.version_id
  action          = "signer:StartSigningJob"
  principal       = var.principal
}
