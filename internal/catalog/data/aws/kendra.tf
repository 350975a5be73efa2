variable "acl" {}
variable "edition" {}
variable "key" {}
variable "policy" {}
variable "template" {}
variable "tokens" {}

resource "aws_kendra_index" "hardened" {
  name                = "hardened"
  role_arn            = "arn:aws:iam::111122223333:role/kendra"
  user_context_policy = "USER_TOKEN"

  server_side_encryption_configuration {
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  user_token_configurations {
    jwt_token_type_configuration {
      key_location              = "URL"
      url                       = "https://login.example.com/keys"
      user_name_attribute_field = "sub"
    }
  }
}

resource "aws_kendra_index" "bare" { # want: customer_managed_key, user_tokens
  name     = "bare"
  role_arn = "arn:aws:iam::111122223333:role/kendra"
}

resource "aws_kendra_index" "unsigned" { # want: customer_managed_key, tokens_signed, enterprise_edition
  name                = "unsigned"
  edition             = "DEVELOPER_EDITION"
  role_arn            = "arn:aws:iam::111122223333:role/kendra"
  user_context_policy = "USER_TOKEN"

  user_token_configurations {
    json_token_type_configuration {
      group_attribute_field     = "groups"
      user_name_attribute_field = "user"
    }
  }
}

resource "aws_kendra_index" "from_variables" { # undecided: customer_managed_key, user_tokens, tokens_signed, enterprise_edition
  name                = "variables"
  edition             = var.edition
  role_arn            = "arn:aws:iam::111122223333:role/kendra"
  user_context_policy = var.policy

  server_side_encryption_configuration {
    kms_key_id = var.key
  }

  dynamic "user_token_configurations" {
    for_each = var.tokens
    content {
      json_token_type_configuration {
        group_attribute_field     = "groups"
        user_name_attribute_field = "user"
      }
    }
  }
}

resource "aws_kendra_data_source" "listed" {
  index_id = aws_kendra_index.hardened.id
  name     = "listed"
  type     = "S3"
  role_arn = "arn:aws:iam::111122223333:role/kendra-s3"

  configuration {
    s3_configuration {
      bucket_name = "example-documents"

      access_control_list_configuration {
        key_path = "s3://example-documents/acl.json"
      }
    }
  }
}

resource "aws_kendra_data_source" "open" { # want: document_access_lists
  index_id = aws_kendra_index.hardened.id
  name     = "open"
  type     = "S3"
  role_arn = "arn:aws:iam::111122223333:role/kendra-s3"

  configuration {
    s3_configuration {
      bucket_name = "example-documents"
    }
  }
}

resource "aws_kendra_data_source" "wiki" {
  index_id = aws_kendra_index.hardened.id
  name     = "wiki"
  type     = "TEMPLATE"
  role_arn = "arn:aws:iam::111122223333:role/kendra-wiki"

  configuration {
    template_configuration {
      template = jsonencode({
        type      = "CONFLUENCEV2"
        secretArn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:wiki-a1b2c3"
      })
    }
  }
}

resource "aws_kendra_data_source" "wiki_token" { # want: no_secrets_in_templates
  index_id = aws_kendra_index.hardened.id
  name     = "wiki-token"
  type     = "TEMPLATE"
  role_arn = "arn:aws:iam::111122223333:role/kendra-wiki"

  configuration {
    template_configuration {
      template = jsonencode({
        type = "CUSTOM"
        url  = "https://crawler:kangaroo-7@wiki.example.com/"
      })
    }
  }
}

resource "aws_kendra_data_source" "from_variables" { # undecided: document_access_lists, no_secrets_in_templates
  index_id = aws_kendra_index.hardened.id
  name     = "variables"
  type     = "S3"
  role_arn = "arn:aws:iam::111122223333:role/kendra-s3"

  configuration {
    s3_configuration {
      bucket_name = "example-documents"

      access_control_list_configuration {
        key_path = var.acl
      }
    }

    template_configuration {
      template = var.template
    }
  }
}

# This edition takes no user tokens.
resource "aws_kendra_index" "generative" { # want: customer_managed_key
  name     = "generative"
  edition  = "GEN_AI_ENTERPRISE_EDITION"
  role_arn = "arn:aws:iam::111122223333:role/kendra"
}
