# An assumption that a design rests on, held by a test.
run "nobody_here_patches_database_hosts" {
  command = plan

  assert {
    condition     = output.guest_os.rds == "provider"
    error_message = "RDS no longer takes care of the guest operating system."
  }
}

run "a_service_with_hosts_of_our_own_is_refused" {
  command = plan

  variables {
    service = "aws_rds.custom"
  }

  expect_failures = [var.service]
}
