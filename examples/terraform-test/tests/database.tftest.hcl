# terraform test, without an account: the cloud provider is mocked, the functions
# are not.

mock_provider "aws" {}

# The mocked provider makes up what AWS would compute, so after the apply every value
# is known, and so is every verdict. A plan leaves some unknown, and an assertion on
# an unknown value is an error. Where a made-up value is in the way, add an
# override_resource block with the value that AWS would return.
run "the_defaults_meet_the_recommended_obligations" {
  command = apply

  assert {
    condition     = length(output.unmet) == 0
    error_message = "Unmet: ${join(", ", output.unmet)}"
  }
}

# The other way round: the postcondition must stop what it is there to stop. The run
# plans the module itself, so that the test may name its resources.
run "encryption_cannot_be_turned_off" {
  command = plan

  module {
    source = "../module-asserts"
  }

  variables {
    name                   = "orders"
    db_subnet_group_name   = "private"
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
    kms_key_arn            = "arn:aws:kms:eu-central-1:111122223333:key/orders"
    monitoring_role_arn    = "arn:aws:iam::111122223333:role/rds-monitoring"
    storage_encrypted      = false
  }

  expect_failures = [aws_db_instance.this]
}

# A caller that enforces less gets what it asks for.
run "a_single_zone_is_fine_where_only_severe_duties_count" {
  command = apply

  module {
    source = "../module-asserts"
  }

  variables {
    name                   = "scratch"
    db_subnet_group_name   = "private"
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
    kms_key_arn            = "arn:aws:kms:eu-central-1:111122223333:key/scratch"
    monitoring_role_arn    = "arn:aws:iam::111122223333:role/rds-monitoring"
    multi_az               = false
    minimum_severity       = "high"
  }

  assert {
    condition     = contains(output.unmet, "aws_rds.multi_az")
    error_message = "One zone is not reported."
  }
}
