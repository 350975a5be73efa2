variable "content" {}
variable "key" {}
variable "rules" {}

resource "aws_kms_key" "code" {
  enable_key_rotation = true
}

resource "aws_codecommit_repository" "hardened" {
  repository_name = "orders"
  kms_key_id      = aws_kms_key.code.arn
}

resource "aws_codecommit_approval_rule_template_association" "hardened" {
  approval_rule_template_name = aws_codecommit_approval_rule_template.hardened.name
  repository_name             = aws_codecommit_repository.hardened.repository_name
}

resource "aws_codecommit_approval_rule_template" "hardened" {
  name = "two"
  content = jsonencode({
    Version               = "2018-11-08"
    DestinationReferences = ["refs/heads/main"]
    Statements = [{
      Type                    = "Approvers"
      NumberOfApprovalsNeeded = 2
      ApprovalPoolMembers     = ["arn:aws:sts::111122223333:assumed-role/reviewers/*"]
    }]
  })
}

resource "aws_codecommit_repository" "bare" { # want: approval_rule_attached, customer_managed_key
  repository_name = "bare"
}

resource "aws_codecommit_repository" "from_variables" { # undecided: approval_rule_attached, customer_managed_key
  repository_name = "variables"
  kms_key_id      = var.key
}

resource "aws_codecommit_approval_rule_template_association" "from_variables" {
  count                       = var.rules
  approval_rule_template_name = "two"
  repository_name             = aws_codecommit_repository.from_variables.repository_name
}

resource "aws_codecommit_approval_rule_template" "one" { # want: two_approvals
  name    = "one"
  content = <<-JSON
    {"Version": "2018-11-08", "Statements": [{"Type": "Approvers", "NumberOfApprovalsNeeded": 1}]}
  JSON
}

resource "aws_codecommit_approval_rule_template" "from_variables" { # undecided: two_approvals
  name    = "variables"
  content = var.content
}
