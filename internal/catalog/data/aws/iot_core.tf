variable "acl" {}
variable "actions" {}
variable "auto" {}
variable "csr" {}
variable "duration" {}
variable "headers" {}
variable "hooks" {}
variable "level" {}
variable "override" {}
variable "policy" {}
variable "rules" {}
variable "security_policy" {}
variable "unsigned" {}

# Device policies

resource "aws_iot_policy" "scoped" {
  name = "sensor"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = "iot:Connect"
        Resource  = "arn:aws:iot:eu-west-1:111122223333:client/$${iot:Connection.Thing.ThingName}"
        Condition = { Bool = { "iot:Connection.Thing.IsAttached" = "true" } }
      },
      {
        Effect   = "Allow"
        Action   = ["iot:Publish", "iot:Receive"]
        Resource = "arn:aws:iot:eu-west-1:111122223333:topic/sensors/$${iot:Connection.Thing.ThingName}/*"
      },
      {
        Effect   = "Allow"
        Action   = "iot:Subscribe"
        Resource = "arn:aws:iot:eu-west-1:111122223333:topicfilter/sensors/$${iot:Connection.Thing.ThingName}/*"
      },
      {
        Effect   = "Allow"
        Action   = "iot:AssumeRoleWithCertificate"
        Resource = "arn:aws:iot:eu-west-1:111122223333:rolealias/upload"
      },
    ]
  })
}

resource "aws_iot_policy" "attached_only" {
  name   = "attached"
  policy = data.aws_iam_policy_document.attached.json
}

data "aws_iam_policy_document" "attached" {
  statement {
    actions   = ["iot:Connect"]
    resources = ["*"]
    condition {
      test     = "Bool"
      variable = "iot:Connection.Thing.IsAttached"
      values   = ["true"]
    }
  }
}

resource "aws_iot_policy" "everything" { # want: policy_no_full_access, policy_client_ids, policy_topics, policy_role_aliases
  name   = "everything"
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "Action": "iot:*", "Resource": "*"}]
    }
  JSON
}

resource "aws_iot_policy" "wide" { # want: policy_client_ids, policy_topics
  name = "wide"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "iot:Connect"
        Resource = "arn:aws:iot:eu-west-1:111122223333:client/*"
      },
      {
        Effect   = "Allow"
        Action   = ["iot:Publish", "iot:Subscribe"]
        Resource = ["arn:aws:iot:eu-west-1:111122223333:topic/*", "arn:aws:iot:eu-west-1:111122223333:topicfilter/*"]
      },
    ]
  })
}

resource "aws_iot_policy" "from_variable" { # undecided: policy_no_full_access, policy_client_ids, policy_topics, policy_role_aliases
  name   = "variable"
  policy = var.policy
}

resource "aws_iot_role_alias" "hour" {
  alias    = "upload"
  role_arn = "arn:aws:iam::111122223333:role/upload"
}

resource "aws_iot_role_alias" "half_day" { # want: role_alias_duration
  alias               = "long"
  role_arn            = "arn:aws:iam::111122223333:role/upload"
  credential_duration = 43200
}

resource "aws_iot_role_alias" "from_variable" { # undecided: role_alias_duration
  alias               = "variable"
  role_arn            = "arn:aws:iam::111122223333:role/upload"
  credential_duration = var.duration
}

# Certificates and enrollment

resource "aws_iot_certificate" "from_request" {
  csr    = "-----BEGIN CERTIFICATE REQUEST-----"
  active = true
}

resource "aws_iot_certificate" "own" {
  certificate_pem = "-----BEGIN CERTIFICATE-----"
  active          = true
}

resource "aws_iot_certificate" "key_in_state" { # want: device_keys_out_of_state
  active = true
}

resource "aws_iot_certificate" "from_variable" { # undecided: device_keys_out_of_state
  csr    = var.csr
  active = true
}

resource "aws_iot_ca_certificate" "closed" {
  active                  = true
  allow_auto_registration = false
  ca_certificate_pem      = "-----BEGIN CERTIFICATE-----"
}

resource "aws_iot_ca_certificate" "automatic" { # want: ca_auto_registration
  active                  = true
  allow_auto_registration = true
  ca_certificate_pem      = "-----BEGIN CERTIFICATE-----"
}

resource "aws_iot_ca_certificate" "from_variable" { # undecided: ca_auto_registration
  active                  = true
  allow_auto_registration = var.auto
  ca_certificate_pem      = "-----BEGIN CERTIFICATE-----"
}

resource "aws_iot_provisioning_template" "hooked" {
  name                  = "sensors"
  provisioning_role_arn = "arn:aws:iam::111122223333:role/provisioning"
  template_body         = "{}"
  enabled               = true

  pre_provisioning_hook {
    target_arn = "arn:aws:lambda:eu-west-1:111122223333:function:known-serial"
  }
}

resource "aws_iot_provisioning_template" "just_in_time" {
  name                  = "jitp"
  provisioning_role_arn = "arn:aws:iam::111122223333:role/provisioning"
  template_body         = "{}"
  type                  = "JITP"
}

resource "aws_iot_provisioning_template" "open" { # want: provisioning_hook
  name                  = "open"
  provisioning_role_arn = "arn:aws:iam::111122223333:role/provisioning"
  template_body         = "{}"
}

resource "aws_iot_provisioning_template" "from_variable" { # undecided: provisioning_hook
  name                  = "variable"
  provisioning_role_arn = "arn:aws:iam::111122223333:role/provisioning"
  template_body         = "{}"

  dynamic "pre_provisioning_hook" {
    for_each = var.hooks
    content {
      target_arn = pre_provisioning_hook.value
    }
  }
}

resource "aws_iot_authorizer" "signed" {
  name                    = "signed"
  authorizer_function_arn = "arn:aws:lambda:eu-west-1:111122223333:function:authorize"
  token_key_name          = "token"

  token_signing_public_keys = {
    first = "-----BEGIN PUBLIC KEY-----"
  }
}

resource "aws_iot_authorizer" "unsigned" { # want: authorizer_signing
  name                    = "unsigned"
  authorizer_function_arn = "arn:aws:lambda:eu-west-1:111122223333:function:authorize"
  signing_disabled        = true
}

resource "aws_iot_authorizer" "from_variable" { # undecided: authorizer_signing
  name                    = "variable"
  authorizer_function_arn = "arn:aws:lambda:eu-west-1:111122223333:function:authorize"
  signing_disabled        = var.unsigned
}

# Endpoints and logs

resource "aws_iot_domain_configuration" "hardened" {
  name = "devices"

  authorizer_config {
    default_authorizer_name = "signed"
  }

  tls_config {
    security_policy = "IoTSecurityPolicy_TLS13_1_2_2022_10"
  }
}

resource "aws_iot_domain_configuration" "old" { # want: endpoint_tls, authorizer_not_overridden
  name = "old"

  authorizer_config {
    default_authorizer_name   = "signed"
    allow_authorizer_override = true
  }

  tls_config {
    security_policy = "IoTSecurityPolicy_TLS12_1_0_2016_01"
  }
}

resource "aws_iot_domain_configuration" "from_variables" { # undecided: endpoint_tls, authorizer_not_overridden
  name = "variables"

  authorizer_config {
    allow_authorizer_override = var.override
  }

  tls_config {
    security_policy = var.security_policy
  }
}

resource "aws_iot_logging_options" "on" {
  role_arn          = "arn:aws:iam::111122223333:role/iot-logs"
  default_log_level = "WARN"
}

resource "aws_iot_logging_options" "off" { # want: logging_on
  role_arn          = "arn:aws:iam::111122223333:role/iot-logs"
  default_log_level = "DISABLED"
}

resource "aws_iot_logging_options" "all_off" { # want: logging_on
  role_arn          = "arn:aws:iam::111122223333:role/iot-logs"
  default_log_level = "INFO"
  disable_all_logs  = true
}

resource "aws_iot_logging_options" "from_variable" { # undecided: logging_on
  role_arn          = "arn:aws:iam::111122223333:role/iot-logs"
  default_log_level = var.level
}

# Rules

resource "aws_iot_topic_rule" "hardened" {
  name        = "readings"
  enabled     = true
  sql         = "SELECT * FROM 'sensors/+/readings'"
  sql_version = "2016-03-23"

  http {
    url = "https://ingest.example.com/readings"

    http_header {
      key   = "Authorization"
      value = "$${get_secret('ingest', 'SecretString', 'token', 'arn:aws:iam::111122223333:role/ingest')}"
    }

    http_header {
      key   = "Content-Type"
      value = "application/json"
    }
  }

  s3 {
    bucket_name = "readings"
    key         = "$${topic()}/$${timestamp()}"
    role_arn    = "arn:aws:iam::111122223333:role/readings"
  }

  error_action {
    sqs {
      queue_url  = "https://sqs.eu-west-1.amazonaws.com/111122223333/failed"
      role_arn   = "arn:aws:iam::111122223333:role/failed"
      use_base64 = true
    }
  }
}

resource "aws_iot_topic_rule" "careless" { # want: rule_no_secrets, rule_objects_private, rule_error_action
  name        = "careless"
  enabled     = true
  sql         = "SELECT * FROM '#'"
  sql_version = "2016-03-23"

  http {
    url = "https://ingest.example.com/readings"

    http_header {
      key   = "X-Api-Key"
      value = "k-0a1b2c3d4e5f"
    }
  }

  s3 {
    bucket_name = "readings"
    key         = "all"
    canned_acl  = "public-read"
    role_arn    = "arn:aws:iam::111122223333:role/readings"
  }
}

resource "aws_iot_topic_rule" "ended" { # want: rule_no_secrets, rule_targets_exist
  name        = "ended"
  enabled     = true
  sql         = "SELECT * FROM 'pumps/+'"
  sql_version = "2016-03-23"

  iot_events {
    input_name = "pump"
    role_arn   = "arn:aws:iam::111122223333:role/events"
  }

  error_action {
    kafka {
      destination_arn = "arn:aws:iot:eu-west-1:111122223333:ruledestination/vpc/1a2b"
      topic           = "failed"

      client_properties = {
        "bootstrap.servers"   = "b-1.example.com:9096"
        "sasl.scram.username" = "iot"
        "sasl.scram.password" = "kafka-pass-1"
      }
    }
  }
}

resource "aws_iot_topic_rule" "from_variables" { # undecided: rule_no_secrets, rule_objects_private, rule_targets_exist, rule_error_action
  name        = "variables"
  enabled     = true
  sql         = "SELECT * FROM 'pumps/+'"
  sql_version = "2016-03-23"

  dynamic "http" {
    for_each = var.headers
    content {
      url = "https://ingest.example.com"

      http_header {
        key   = "Authorization"
        value = http.value
      }
    }
  }

  s3 {
    bucket_name = "readings"
    key         = "all"
    canned_acl  = var.acl
    role_arn    = "arn:aws:iam::111122223333:role/readings"
  }

  dynamic "iot_events" {
    for_each = var.rules
    content {
      input_name = iot_events.value
      role_arn   = "arn:aws:iam::111122223333:role/events"
    }
  }

  dynamic "error_action" {
    for_each = var.actions
    content {
      sqs {
        queue_url  = error_action.value
        role_arn   = "arn:aws:iam::111122223333:role/failed"
        use_base64 = true
      }
    }
  }
}

# Every resource of the account and Region, without a kind.
resource "aws_iot_policy" "all_of_the_region" { # want: policy_client_ids, policy_topics, policy_role_aliases
  name = "region"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iot:Connect", "iot:Publish", "iot:AssumeRoleWithCertificate"]
      Resource = "arn:aws:iot:eu-west-1:111122223333:*"
    }]
  })
}
