# What an application team says of its own workload.

waiver "aws_rds.multi_az" {
  reason    = "Test data, loaded anew every night."
  approver  = "Owner of orders"
  expires   = "2100-01-01"
  resources = ["aws_db_instance.test*"]
}

attestation "aws_s3.restore_tested" {
  by          = "Orders team"
  on          = "2026-09-15"
  valid_until = "2100-01-01"
  evidence    = "https://example.com/orders/restore-2026-09"
}

# Asked for in plan, lint and assessments where nothing else is selected.
profile {
  minimum_severity = "high"
}
