variable "body" {}
variable "policy" {}
variable "role" {}
variable "secret" {}
variable "topics" {}
variable "types" {}
variable "word" {}
variable "yes" {}

resource "aws_cloudformation_stack" "hardened" {
  name              = "orders"
  iam_role_arn      = "arn:aws:iam::111122223333:role/orders-stack"
  notification_arns = ["arn:aws:sns:eu-west-1:111122223333:stacks"]

  parameters = {
    DatabasePassword = "{{resolve:secretsmanager:orders/database}}"
    UsePassword      = "true"
  }

  template_body = jsonencode({
    Resources = { Topic = { Type = "AWS::SNS::Topic" } }
  })

  policy_body = jsonencode({
    Statement = [{ Effect = "Deny", Action = "Update:Replace", Principal = "*", Resource = "*" }]
  })
}

resource "aws_cloudformation_stack" "bare" { # want: service_role, stack_policy, stack_events_notified
  name         = "bare"
  template_url = "https://templates.s3.amazonaws.com/bare.yaml"
}

resource "aws_cloudformation_stack" "careless" { # want: service_role, stack_policy, stack_events_notified, secrets_out_of_parameters, secrets_out_of_templates, rollback_on_failure
  name             = "careless"
  disable_rollback = true

  parameters = {
    DBPassword = "hunter22"
  }

  template_body = <<-YAML
    Resources:
      Server:
        Type: AWS::EC2::Instance
        Properties:
          UserData: "export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE"
  YAML
}

resource "aws_cloudformation_stack" "stuck" { # want: service_role, stack_policy, stack_events_notified, rollback_on_failure
  name         = "stuck"
  on_failure   = "DO_NOTHING"
  template_url = "https://templates.s3.amazonaws.com/bare.yaml"
}

resource "aws_cloudformation_stack" "from_variables" { # undecided: service_role, stack_policy, stack_events_notified, secrets_out_of_parameters, secrets_out_of_templates, rollback_on_failure
  name              = "variables"
  iam_role_arn      = var.role
  notification_arns = var.topics
  disable_rollback  = var.yes
  template_body     = var.body
  policy_body       = var.policy

  parameters = {
    DBPassword = var.secret
  }
}

resource "aws_cloudformation_stack_set" "hardened" {
  name             = "baseline"
  permission_model = "SERVICE_MANAGED"
  template_url     = "https://templates.s3.amazonaws.com/baseline.yaml"

  auto_deployment {
    enabled = true
  }
}

resource "aws_cloudformation_stack_set" "careless" { # want: service_managed_sets, secrets_out_of_parameters, secrets_out_of_templates
  name                    = "careless"
  administration_role_arn = "arn:aws:iam::111122223333:role/AWSCloudFormationStackSetAdministrationRole"
  template_body           = "Description: https://deploy:hunter22secret@git.example.com/orders.git"

  parameters = {
    ApiKey = "8f14e45fceea167a5a36dedd4bea2543"
  }
}

resource "aws_cloudformation_stack_set" "from_variables" { # undecided: service_managed_sets, secrets_out_of_parameters, secrets_out_of_templates
  name             = "variables"
  permission_model = var.word
  template_body    = var.body

  parameters = {
    ApiKey = var.secret
  }
}

resource "aws_cloudformation_stack_set_instance" "hardened" {
  stack_set_name = aws_cloudformation_stack_set.hardened.name

  parameter_overrides = {
    Stage = "production"
  }
}

resource "aws_cloudformation_stack_set_instance" "careless" { # want: secrets_out_of_parameters
  stack_set_name = aws_cloudformation_stack_set.careless.name

  parameter_overrides = {
    MasterUserPassword = "hunter22"
  }
}

resource "aws_cloudformation_stack_set_instance" "from_variables" { # undecided: secrets_out_of_parameters
  stack_set_name      = aws_cloudformation_stack_set.careless.name
  parameter_overrides = var.secret
}

resource "aws_cloudformation_stack_instances" "hardened" {
  stack_set_name = aws_cloudformation_stack_set.hardened.name
}

resource "aws_cloudformation_stack_instances" "careless" { # want: secrets_out_of_parameters
  stack_set_name = aws_cloudformation_stack_set.careless.name

  parameter_overrides = {
    MasterUserPassword = "hunter22"
  }
}

resource "aws_cloudformation_stack_instances" "from_variables" { # undecided: secrets_out_of_parameters
  stack_set_name      = aws_cloudformation_stack_set.careless.name
  parameter_overrides = var.secret
}

resource "aws_cloudformation_type" "hardened" {
  schema_handler_package = "s3://extensions/orders.zip"
  type_name              = "Example::Orders::Queue"

  logging_config {
    log_group_name = "extensions"
    log_role_arn   = "arn:aws:iam::111122223333:role/extensions"
  }
}

resource "aws_cloudformation_type" "bare" { # want: extension_logging
  schema_handler_package = "s3://extensions/orders.zip"
  type_name              = "Example::Orders::Topic"
}

resource "aws_cloudformation_type" "from_variables" { # undecided: extension_logging
  schema_handler_package = "s3://extensions/orders.zip"
  type_name              = "Example::Orders::Table"

  dynamic "logging_config" {
    for_each = var.types
    content {
      log_group_name = logging_config.value
      log_role_arn   = "arn:aws:iam::111122223333:role/extensions"
    }
  }
}
