# A value above an ignored line is replaced, and nothing is inserted there.
resource "aws_db_instance" "above" {
  engine              = "postgres"
  deletion_protection = true
}

# tflint-ignore: responsibility_aws_rds_copy_tags_to_snapshot, responsibility_aws_rds_storage_encrypted
resource "aws_db_instance" "ignored" {
  deletion_protection = false # tflint-ignore: responsibility_aws_rds_deletion_protection
}

resource "aws_db_instance" "below" {
  engine                = "postgres"
  copy_tags_to_snapshot = true
  deletion_protection   = true
}
