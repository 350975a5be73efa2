variable "key" {}
variable "mode" {}

resource "aws_qbusiness_application" "hardened" {
  display_name                 = "Handbook"
  iam_service_role_arn         = "arn:aws:iam::111122223333:role/handbook"
  identity_center_instance_arn = "arn:aws:sso:::instance/ssoins-1a2b3c4d5e6f7a8b"

  attachments_configuration {
    attachments_control_mode = "DISABLED"
  }

  encryption_configuration {
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_qbusiness_application" "bare" { # want: customer_managed_key, attachments_off
  display_name                 = "Bare"
  iam_service_role_arn         = "arn:aws:iam::111122223333:role/handbook"
  identity_center_instance_arn = "arn:aws:sso:::instance/ssoins-1a2b3c4d5e6f7a8b"

  attachments_configuration {
    attachments_control_mode = "ENABLED"
  }
}

resource "aws_qbusiness_application" "from_variables" { # undecided: customer_managed_key, attachments_off
  display_name                 = "Variables"
  iam_service_role_arn         = "arn:aws:iam::111122223333:role/handbook"
  identity_center_instance_arn = "arn:aws:sso:::instance/ssoins-1a2b3c4d5e6f7a8b"

  attachments_configuration {
    attachments_control_mode = var.mode
  }

  encryption_configuration {
    kms_key_id = var.key
  }
}
