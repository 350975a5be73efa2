resource "aws_db_instance" "pure" {
  storage_encrypted = contains(["prod"], lower("DEV")) # flagged
}

resource "aws_db_instance" "tflints_own" {
  storage_encrypted = fileexists("${path.module}/no-such-file") # flagged
}

resource "aws_db_instance" "try" {
  storage_encrypted = try(false, true) # flagged
}

resource "aws_db_instance" "fails" { # not flagged: Terraform's error, not ours
  storage_encrypted = tobool("perhaps")
}

resource "aws_db_instance" "of_instance" {
  for_each          = { a = {} }
  storage_encrypted = try(each.value.encrypted, false) # flagged
}

resource "aws_db_instance" "tflints_own_of_instance" { # not flagged: undecided
  for_each          = toset(["a"])
  storage_encrypted = fileexists(each.key)
}

resource "aws_db_instance" "of_provider" { # not flagged: undecided
  storage_encrypted = provider::other::encrypted()
}
