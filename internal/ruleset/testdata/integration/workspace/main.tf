# The workspace of the run is not known in source, whatever tflint assumes.
locals {
  production = terraform.workspace == "production"
  script     = "${path.module}/${terraform.workspace}.sh"
}

resource "aws_db_instance" "by_workspace" {
  storage_encrypted = terraform.workspace == "production"
}

resource "aws_db_instance" "by_local" {
  storage_encrypted = local.production
}

resource "aws_db_instance" "by_file" {
  storage_encrypted = fileexists("${path.module}/${terraform.workspace}.encrypted")
}

resource "aws_db_instance" "by_file_of_local" {
  storage_encrypted = fileexists(local.script)
}

resource "aws_db_instance" "in_no_workspace" {
  storage_encrypted = terraform.workspace == "production" && false # flagged
}
