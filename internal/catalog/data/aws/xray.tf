variable "bypass" {}
variable "key" {}
variable "policy" {}

resource "aws_xray_encryption_config" "own" {
  type   = "KMS"
  key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_xray_encryption_config" "default" { # want: customer_managed_key
  type = "NONE"
}

resource "aws_xray_encryption_config" "variables" { # undecided: customer_managed_key
  type   = "KMS"
  key_id = var.key
}

resource "aws_xray_resource_policy" "sns" {
  policy_name = "sns"
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "sns.amazonaws.com" }
      Action    = ["xray:PutTraceSegments", "xray:GetSamplingRules", "xray:GetSamplingTargets"]
      Resource  = "*"
      Condition = { StringEquals = { "aws:SourceAccount" = "111122223333" } }
    }]
  })
}

resource "aws_xray_resource_policy" "open" { # want: policy_not_public, lockout_checked
  policy_name                 = "open"
  bypass_policy_lockout_check = true
  policy_document = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "xray:PutTraceSegments", Resource = "*" }]
  })
}

resource "aws_xray_resource_policy" "variables" { # undecided: policy_not_public, lockout_checked
  policy_name                 = "variables"
  bypass_policy_lockout_check = var.bypass
  policy_document             = var.policy
}
