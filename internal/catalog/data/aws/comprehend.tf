variable "key" {}
variable "vpcs" {}

resource "aws_kms_key" "text" {
  enable_key_rotation = true
}

resource "aws_comprehend_entity_recognizer" "hardened" {
  name                 = "parts"
  language_code        = "en"
  data_access_role_arn = "arn:aws:iam::111122223333:role/parts-training"
  model_kms_key_id     = aws_kms_key.text.arn
  volume_kms_key_id    = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  vpc_config {
    subnets            = ["subnet-0a1b2c3d4e5f60718"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }
}

resource "aws_comprehend_entity_recognizer" "bare" { # want: model_key, volume_key, training_in_vpc
  name                 = "bare"
  language_code        = "en"
  data_access_role_arn = "arn:aws:iam::111122223333:role/parts-training"
}

resource "aws_comprehend_entity_recognizer" "from_variables" { # undecided: model_key, volume_key, training_in_vpc
  name                 = "variables"
  language_code        = "en"
  data_access_role_arn = "arn:aws:iam::111122223333:role/parts-training"
  model_kms_key_id     = var.key
  volume_kms_key_id    = var.key

  dynamic "vpc_config" {
    for_each = var.vpcs
    content {
      subnets            = vpc_config.value.subnets
      security_group_ids = vpc_config.value.groups
    }
  }
}

resource "aws_comprehend_document_classifier" "hardened" {
  name                 = "tickets"
  language_code        = "en"
  data_access_role_arn = "arn:aws:iam::111122223333:role/tickets-training"
  model_kms_key_id     = aws_kms_key.text.arn
  volume_kms_key_id    = aws_kms_key.text.arn

  output_data_config {
    s3_uri     = "s3://tickets-model/"
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  vpc_config {
    subnets            = ["subnet-0a1b2c3d4e5f60718"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }
}

resource "aws_comprehend_document_classifier" "bare" { # want: model_key, volume_key, output_key, training_in_vpc
  name                 = "bare"
  language_code        = "en"
  data_access_role_arn = "arn:aws:iam::111122223333:role/tickets-training"

  output_data_config {
    s3_uri = "s3://tickets-model/"
  }
}

resource "aws_comprehend_document_classifier" "from_variables" { # undecided: model_key, volume_key, output_key, training_in_vpc
  name                 = "variables"
  language_code        = "en"
  data_access_role_arn = "arn:aws:iam::111122223333:role/tickets-training"
  model_kms_key_id     = var.key
  volume_kms_key_id    = var.key

  output_data_config {
    s3_uri     = "s3://tickets-model/"
    kms_key_id = var.key
  }

  dynamic "vpc_config" {
    for_each = var.vpcs
    content {
      subnets            = vpc_config.value.subnets
      security_group_ids = vpc_config.value.groups
    }
  }
}
