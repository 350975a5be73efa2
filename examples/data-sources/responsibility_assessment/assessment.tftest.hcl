# terraform test: what must be settled, is. The assessment needs no cloud.
run "nothing_critical_is_open" {
  command         = plan
  expect_failures = [check.nothing_open] # it is there to fail until all is settled

  assert {
    condition = length([
      for o in values(data.responsibility_assessment.orders.obligations) : o
      if o.severity == "critical" && contains(["unmet", "expired"], o.state)
    ]) == 0
    error_message = data.responsibility_assessment.orders.summary
  }

  assert {
    condition     = data.responsibility_assessment.orders.obligations["aws_s3.access_reviewed"].state == "attested"
    error_message = "The access review has ended."
  }
}
