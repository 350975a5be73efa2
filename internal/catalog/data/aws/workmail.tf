variable "flag" {}
variable "key" {}
variable "password" {}

resource "aws_workmail_organization" "company" {
  organization_alias = "company"
  kms_key_arn        = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_workmail_organization" "bare" { # want: mailboxes_own_key, directory_kept
  organization_alias = "bare"
  delete_directory   = true
}

resource "aws_workmail_organization" "variables" { # undecided: mailboxes_own_key, directory_kept
  organization_alias = "variables"
  kms_key_arn        = var.key
  delete_directory   = var.flag
}

resource "aws_workmail_user" "jane" {
  organization_id = aws_workmail_organization.company.organization_id
  name            = "jane"
  display_name    = "Jane"
  email           = "jane@example.com"
}

resource "aws_workmail_user" "joe" { # want: passwords_out_of_state
  organization_id = aws_workmail_organization.company.organization_id
  name            = "joe"
  display_name    = "Joe"
  email           = "joe@example.com"
  password        = "example-Passw0rd"
}

resource "aws_workmail_user" "variables" { # undecided: passwords_out_of_state
  organization_id = aws_workmail_organization.company.organization_id
  name            = "jill"
  display_name    = "Jill"
  email           = "jill@example.com"
  password        = var.password
}
