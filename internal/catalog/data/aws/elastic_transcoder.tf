variable "grantee" {}

resource "aws_elastictranscoder_pipeline" "hardened" {
  name         = "films"
  input_bucket = "films-in"
  role         = "arn:aws:iam::111122223333:role/transcoder"

  content_config {
    bucket        = "films-out"
    storage_class = "Standard"
  }

  content_config_permissions {
    grantee_type = "Canonical"
    grantee      = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
    access       = ["Read"]
  }
}

resource "aws_elastictranscoder_pipeline" "public" { # want: outputs_not_public
  name         = "public"
  input_bucket = "films-in"
  role         = "arn:aws:iam::111122223333:role/transcoder"

  thumbnail_config_permissions {
    grantee_type = "Group"
    grantee      = "AllUsers"
    access       = ["Read"]
  }
}

resource "aws_elastictranscoder_pipeline" "from_variables" { # undecided: outputs_not_public
  name         = "variables"
  input_bucket = "films-in"
  role         = "arn:aws:iam::111122223333:role/transcoder"

  content_config_permissions {
    grantee_type = "Group"
    grantee      = var.grantee
    access       = ["Read"]
  }
}
