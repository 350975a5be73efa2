variable "accept" {}
variable "duration" {}
variable "notify" {}
variable "policy" {}
variable "trust" {}

resource "aws_iam_role" "backup" {
  name = "backup"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "rolesanywhere.amazonaws.com" }
      Action    = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]
      Condition = {
        StringEquals = { "aws:PrincipalTag/x509Subject/CN" = "backup.shop.example" }
        ArnEquals    = { "aws:SourceArn" = aws_rolesanywhere_trust_anchor.hardened.arn }
      }
    }]
  })
}

# A statement that only lets sessions be tagged opens nothing.
resource "aws_iam_role" "split" {
  name = "split"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "rolesanywhere.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = {
          StringEquals = { "aws:PrincipalTag/x509Issuer/CN" = "Backup CA" }
          ArnLike      = { "aws:SourceArn" = "arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/*" }
        }
      },
      {
        Effect    = "Allow"
        Principal = { Service = "rolesanywhere.amazonaws.com" }
        Action    = ["sts:TagSession", "sts:SetSourceIdentity"]
      },
    ]
  })
}

resource "aws_rolesanywhere_profile" "split" { # want: session_policy
  name      = "split"
  role_arns = [aws_iam_role.split.arn]
}

resource "aws_iam_role" "open" {
  name = "open"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "rolesanywhere.amazonaws.com" }
      Action    = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]
    }]
  })
}

resource "aws_iam_role" "from_variable" {
  name               = "variable"
  assume_role_policy = var.trust
}

resource "aws_rolesanywhere_profile" "hardened" {
  name             = "backup"
  enabled          = true
  duration_seconds = 900
  role_arns        = [aws_iam_role.backup.arn]
  session_policy   = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = "arn:aws:s3:::backups/*" }] })
}

resource "aws_rolesanywhere_profile" "bare" { # want: session_policy
  name = "bare"
}

resource "aws_rolesanywhere_profile" "open" { # want: sessions_short, session_policy, session_names_from_certificate, roles_tied_to_subjects, roles_tied_to_anchor
  name                     = "open"
  accept_role_session_name = true
  duration_seconds         = 43200
  role_arns                = [aws_iam_role.open.arn]
}

resource "aws_rolesanywhere_profile" "from_variables" { # undecided: sessions_short, session_policy, session_names_from_certificate, roles_tied_to_subjects, roles_tied_to_anchor
  name                     = "variables"
  accept_role_session_name = var.accept
  duration_seconds         = var.duration
  role_arns                = [aws_iam_role.from_variable.arn]
  session_policy           = var.policy
}

resource "aws_rolesanywhere_trust_anchor" "hardened" {
  name    = "machines"
  enabled = true

  source {
    source_type = "AWS_ACM_PCA"

    source_data {
      acm_pca_arn = "arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/0f1e2d3c"
    }
  }
}

resource "aws_rolesanywhere_trust_anchor" "silent" { # want: expiry_notified
  name = "silent"

  notification_settings {
    enabled = false
    event   = "CA_CERTIFICATE_EXPIRY"
  }

  source {
    source_type = "CERTIFICATE_BUNDLE"

    source_data {
      x509_certificate_data = "-----BEGIN CERTIFICATE-----..."
    }
  }
}

resource "aws_rolesanywhere_trust_anchor" "from_variable" { # undecided: expiry_notified
  name = "variable"

  notification_settings {
    enabled = var.notify
    event   = "CA_CERTIFICATE_EXPIRY"
  }

  source {
    source_type = "AWS_ACM_PCA"

    source_data {
      acm_pca_arn = "arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/0f1e2d3c"
    }
  }
}
