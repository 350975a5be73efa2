# Settings as a careful team gives them: own keys, tracing and logs on, one
# narrow way out, a boundary around every role.
name       = "orders"
vpc_id     = "vpc-0a1b2c3d4e5f60718"
subnet_ids = ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712"]

egress = [
  {
    description = "VPC endpoints"
    port        = 443
    cidrs       = ["10.20.0.0/16"]
  },
]

functions = {
  orders = {
    handler      = "orders.handler"
    runtime      = "python3.13"
    package      = "dist/orders.zip"
    environment  = { LOG_LEVEL = "info", TABLE = "orders" }
    tracing      = "Active"
    kms_key_arn  = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e801"
    concurrency  = 50
    dead_letters = true
    in_vpc       = true
    url_auth     = "AWS_IAM"
  }
  rotate = {
    handler      = "rotate.handler"
    runtime      = "nodejs22.x"
    package      = "dist/rotate.zip"
    environment  = { LOG_LEVEL = "info" }
    tracing      = "Active"
    kms_key_arn  = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e801"
    concurrency  = 2
    dead_letters = true
    in_vpc       = true
    url_auth     = "AWS_IAM"
  }
}

queues = {
  incoming = {
    kms_key_id   = "alias/orders-queues"
    managed_sse  = true
    max_receives = 5
    senders      = ["arn:aws:iam::111122223333:role/web-shop"]
  }
}

table = {
  billing_mode           = "PAY_PER_REQUEST"
  point_in_time_recovery = true
  kms_key_arn            = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e802"
  deletion_protection    = true
  replicas               = []
}

permissions_boundary = "arn:aws:iam::111122223333:policy/application-boundary"

inline_policies = {
  table = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Action": ["dynamodb:GetItem", "dynamodb:PutItem"],
        "Resource": "arn:aws:dynamodb:eu-central-1:111122223333:table/orders"
      }]
    }
  EOT
}

managed_policies = [
  "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole",
  "arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess",
]

topics = {
  shipped = {
    kms_key_id = "alias/orders-topics"
    policy     = <<-EOT
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Sid": "Publish",
            "Effect": "Allow",
            "Principal": { "AWS": "arn:aws:iam::111122223333:role/orders-orders" },
            "Action": "sns:Publish",
            "Resource": "arn:aws:sns:eu-central-1:111122223333:orders-shipped"
          },
          {
            "Sid": "OnlyOverTLS",
            "Effect": "Deny",
            "Principal": "*",
            "Action": "sns:Publish",
            "Resource": "arn:aws:sns:eu-central-1:111122223333:orders-shipped",
            "Condition": { "Bool": { "aws:SecureTransport": "false" } }
          }
        ]
      }
    EOT
    subscriptions = [
      {
        protocol = "email"
        endpoint = "shipping@example.com"
      },
    ]
  }
}

secrets = {
  warehouse = {
    kms_key_id    = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e803"
    recovery_days = 30
    rotation_days = 30
    rotated_by    = "rotate"
  }
}

api = {
  definition         = "openapi.yaml"
  endpoint_type      = "PRIVATE"
  custom_domain      = true
  access_log_arn     = "arn:aws:logs:eu-central-1:111122223333:log-group:/api/orders"
  log_level          = "INFO"
  metrics            = true
  trace_data         = false
  tracing            = true
  cache_size         = "0.5"
  client_certificate = true
}

state_machines = {
  refund = {
    role       = "orders"
    definition = <<-EOT
      {
        "StartAt": "Refund",
        "States": {
          "Refund": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": { "FunctionName": "orders-orders" },
            "TimeoutSeconds": 60,
            "End": true
          }
        }
      }
    EOT
    log_level  = "ALL"
    log_data   = true
    log_arn    = "arn:aws:logs:eu-central-1:111122223333:log-group:/states/refund"
    tracing    = true
  }
}
