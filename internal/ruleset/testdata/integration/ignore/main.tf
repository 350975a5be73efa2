# tflint-ignore: responsibility_aws_rds_storage_encrypted
resource "aws_db_instance" "ignored" {
  engine = "mysql"
}

resource "aws_db_instance" "ignored_at_the_value" {
  storage_encrypted = false # tflint-ignore: responsibility_aws_rds_storage_encrypted
}

resource "aws_db_instance" "flagged" {
  # tflint-ignore: responsibility_aws_rds_storage_encrypted
  engine = "mysql"
}
