# tflint-ignore-file: responsibility_aws_rds_storage_encrypted

resource "aws_db_instance" "ignored" {
  storage_encrypted = false
}
