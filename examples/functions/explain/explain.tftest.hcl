run "the_report_names_what_is_missing" {
  command = plan

  assert {
    condition     = strcontains(output.report, "aws_rds.storage_encrypted")
    error_message = "The report does not mention encryption."
  }
}

run "a_database_that_meets_too_little_is_refused" {
  command = plan

  variables {
    database = { engine = "postgres", storage_encrypted = false }
  }

  expect_failures = [var.database]
}
