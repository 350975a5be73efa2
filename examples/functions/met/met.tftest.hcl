# Functions are not mocked: the provider judges what the mocked one plans.
mock_provider "aws" {}

run "an_unencrypted_database_fails_the_plan" {
  command = plan

  # The examples leave settings out, so both postconditions fail.
  expect_failures = [aws_db_instance.orders, aws_db_instance.ledger]
}
