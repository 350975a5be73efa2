variable "name" {
  type = string
}

resource "aws_s3_bucket" "named" { # not flagged: the chain may lead here
  bucket = "a"
}

resource "aws_s3_bucket_public_access_block" "by_name" {
  bucket = var.name
}

resource "aws_s3_bucket_versioning" "chained" {
  bucket = aws_s3_bucket_public_access_block.by_name.bucket
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_dynamodb_table" "named" { # not flagged: as above
  name         = "named"
  billing_mode = "PROVISIONED"
}

resource "aws_appautoscaling_target" "by_name" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${var.name}"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
}

resource "aws_appautoscaling_policy" "chained" {
  service_namespace  = aws_appautoscaling_target.by_name.service_namespace
  resource_id        = aws_appautoscaling_target.by_name.resource_id
  scalable_dimension = aws_appautoscaling_target.by_name.scalable_dimension
}
