# For CI: findings fail the job. Run in the folder of this file:
#
#   tflint --init
#   tflint --recursive --config "$PWD/.tflint.hcl"
#
# Without --config, tflint looks for a configuration in each module's folder.

config {
  # Modules of this repository are followed, with the values that callers give them.
  call_module_type = "local"
}

plugin "responsibility" {
  enabled = true
  version = "0.1.0"
  source  = "github.com/shared-responsibility/terraform-provider-responsibility"

  # "recommended", the default, or "all". What follows narrows it down; a rule must
  # pass every filter.
  preset           = "recommended"
  minimum_severity = "medium" # critical, high, medium or low

  # services   = ["aws_rds", "aws_s3"]            # only these services
  # areas      = ["encryption_at_rest", "backup"] # only these areas
  # frameworks = ["nist_800_53_r5"]               # only what maps to one of these
  # except     = ["aws_rds.multi_az"]             # but for these obligations

  # What cannot be decided from source, because it depends on a variable without a
  # default or on another resource: "ignore", the default, "notice" or "fail".
  # Postconditions decide it at plan and apply.
  unknown = "ignore"
}

# One rule more or less. To leave out a single resource, write above the line
# that is flagged: # tflint-ignore: responsibility_aws_rds_multi_az
rule "responsibility_aws_rds_multi_az" {
  enabled = false # single zone accepted until the move to Aurora
}
