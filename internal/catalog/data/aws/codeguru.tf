variable "option" {}

resource "aws_codegurureviewer_repository_association" "own_key" {
  repository {
    codecommit {
      name = "orders"
    }
  }

  kms_key_details {
    encryption_option = "CUSTOMER_MANAGED_CMK"
    kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_codegurureviewer_repository_association" "bare" { # want: reviewer_key
  repository {
    codecommit {
      name = "orders"
    }
  }
}

resource "aws_codegurureviewer_repository_association" "aws_key" { # want: reviewer_key
  repository {
    codecommit {
      name = "orders"
    }
  }

  kms_key_details {
    encryption_option = "AWS_OWNED_CMK"
  }
}

resource "aws_codegurureviewer_repository_association" "from_variable" { # undecided: reviewer_key
  repository {
    codecommit {
      name = "orders"
    }
  }

  kms_key_details {
    encryption_option = var.option
    kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}
