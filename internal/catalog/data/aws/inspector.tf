variable "action" {}
variable "enabled" {}
variable "types" {}

# Accounts

resource "aws_inspector2_enabler" "hardened" {
  account_ids    = ["111122223333"]
  resource_types = ["EC2", "ECR", "LAMBDA", "LAMBDA_CODE", "CODE_REPOSITORY"]
}

resource "aws_inspector2_enabler" "ecr_only" { # want: ec2_scanning, lambda_scanning, lambda_code_scanning, code_repository_scanning
  account_ids    = ["222233334444"]
  resource_types = ["ECR"]
}

resource "aws_inspector2_enabler" "ec2_only" { # want: ecr_scanning, lambda_scanning, lambda_code_scanning, code_repository_scanning
  account_ids    = ["333344445555"]
  resource_types = ["EC2"]
}

data "aws_caller_identity" "current" {}

# Whether another one is for this account too cannot be told.
resource "aws_inspector2_enabler" "own_account" { # undecided: ecr_scanning, lambda_scanning, lambda_code_scanning, code_repository_scanning
  account_ids    = [data.aws_caller_identity.current.account_id]
  resource_types = ["EC2"]
}

# One enabler for each scan type, some of them optional.
resource "aws_inspector2_enabler" "split_ec2" { # want: lambda_code_scanning, code_repository_scanning
  account_ids    = ["444455556666"]
  resource_types = ["EC2"]
}

resource "aws_inspector2_enabler" "split_others" { # want: lambda_code_scanning, code_repository_scanning
  account_ids    = ["444455556666"]
  resource_types = ["ECR", "LAMBDA"]
}

resource "aws_inspector2_enabler" "from_variable" { # undecided: ec2_scanning, ecr_scanning, lambda_scanning, lambda_code_scanning, code_repository_scanning
  account_ids    = ["555566667777"]
  resource_types = var.types
}

resource "aws_inspector2_enabler" "looped" { # undecided: ec2_scanning, ecr_scanning, lambda_scanning, lambda_code_scanning, code_repository_scanning
  for_each       = toset(var.types)
  account_ids    = ["666677778888"]
  resource_types = [each.key]
}

# Organization

resource "aws_inspector2_organization_configuration" "hardened" {
  auto_enable {
    ec2             = true
    ecr             = true
    lambda          = true
    lambda_code     = true
    code_repository = true
  }
}

resource "aws_inspector2_organization_configuration" "bare" { # want: ec2_scanning, ecr_scanning, lambda_scanning, lambda_code_scanning, code_repository_scanning
  auto_enable {
    ec2 = false
    ecr = false
  }
}

resource "aws_inspector2_organization_configuration" "from_variables" { # undecided: ec2_scanning, ecr_scanning, lambda_scanning, lambda_code_scanning, code_repository_scanning
  auto_enable {
    ec2             = var.enabled
    ecr             = var.enabled
    lambda          = var.enabled
    lambda_code     = var.enabled
    code_repository = var.enabled
  }
}

# Filters

resource "aws_inspector2_filter" "narrow" {
  name   = "not-reachable"
  action = "SUPPRESS"
  reason = "The function is not called; accepted by security until 2027-03."

  filter_criteria {
    vulnerability_id {
      comparison = "EQUALS"
      value      = "CVE-2021-44228"
    }
  }
}

resource "aws_inspector2_filter" "low" { # want: suppression_explained
  name   = "low"
  action = "SUPPRESS"

  filter_criteria {
    severity {
      comparison = "EQUALS"
      value      = "LOW"
    }
  }
}

resource "aws_inspector2_filter" "account" { # want: filters_narrow, suppression_explained
  name   = "sandbox"
  action = "SUPPRESS"

  filter_criteria {
    aws_account_id {
      comparison = "EQUALS"
      value      = "111122223333"
    }
    severity {
      comparison = "EQUALS"
      value      = "HIGH"
    }
  }
}

# A view hides nothing.
resource "aws_inspector2_filter" "view" {
  name   = "one account"
  action = "NONE"

  filter_criteria {
    aws_account_id {
      comparison = "EQUALS"
      value      = "111122223333"
    }
  }
}

resource "aws_inspector2_filter" "from_variable" { # undecided: filters_narrow, suppression_explained
  name   = "variable"
  action = var.action

  filter_criteria {
    aws_account_id {
      comparison = "EQUALS"
      value      = "111122223333"
    }
  }
}
