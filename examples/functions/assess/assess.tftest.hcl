run "a_public_database_is_refused" {
  command = plan

  variables {
    archive = { engine = "postgres", storage_encrypted = true, publicly_accessible = true }
  }

  expect_failures = [var.archive]
}

run "an_unencrypted_database_fails_the_plan" {
  command = plan

  variables {
    archive = { engine = "postgres", publicly_accessible = false }
  }

  expect_failures = [terraform_data.archive]
}

run "encryption_is_judged_for_every_database" {
  command = plan

  assert {
    condition     = length([for v in local.verdicts : v if v.obligation == "aws_rds.storage_encrypted"]) == length(var.databases)
    error_message = "A database was not judged."
  }
}
