# Functions are not mocked: the provider judges what the mocked one plans.
mock_provider "aws" {}

run "an_unencrypted_database_fails_the_plan" {
  command = plan

  # These two leave settings out. The third asserts only what is critical, and passes.
  expect_failures = [aws_db_instance.orders, aws_db_instance.ledger]
}
