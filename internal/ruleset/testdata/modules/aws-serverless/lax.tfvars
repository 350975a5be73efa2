# Settings as a careless caller gives them: no keys, no logs, everybody may
# call and every role may do everything.
name       = "orders"
vpc_id     = "vpc-0a1b2c3d4e5f60718"
subnet_ids = ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712"]

egress = [
  {
    description = ""
    port        = 0
    cidrs       = ["0.0.0.0/0"]
  },
]

functions = {
  orders = {
    handler      = "orders.handler"
    runtime      = "python3.7"
    package      = "dist/orders.zip"
    environment  = { LOG_LEVEL = "debug", TABLE = "orders" }
    tracing      = "PassThrough"
    kms_key_arn  = null
    concurrency  = null
    dead_letters = false
    in_vpc       = false
    url_auth     = "NONE"
  }
  rotate = {
    handler      = "rotate.handler"
    runtime      = "nodejs12.x"
    package      = "dist/rotate.zip"
    environment  = { LOG_LEVEL = "debug" }
    tracing      = null
    kms_key_arn  = null
    concurrency  = -1
    dead_letters = false
    in_vpc       = false
    url_auth     = "NONE"
  }
}

queues = {
  incoming = {
    kms_key_id   = null
    managed_sse  = false
    max_receives = 1000
    senders      = ["*"]
  }
}

table = {
  billing_mode           = "PROVISIONED"
  point_in_time_recovery = false
  kms_key_arn            = null
  deletion_protection    = false
  replicas               = []
}

permissions_boundary = null

inline_policies = {
  table = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Action": "*",
        "Resource": "*"
      }]
    }
  EOT
}

managed_policies = [
  "arn:aws:iam::aws:policy/AdministratorAccess",
]

topics = {
  shipped = {
    kms_key_id = null
    policy     = <<-EOT
      {
        "Version": "2012-10-17",
        "Statement": [{
          "Effect": "Allow",
          "Principal": "*",
          "Action": "sns:*",
          "Resource": "*"
        }]
      }
    EOT
    subscriptions = [
      {
        protocol = "http"
        endpoint = "http://hooks.example.com/shipped"
      },
      {
        protocol = "sqs"
        endpoint = "arn:aws:sqs:eu-central-1:111122223333:parcel-labels"
      },
    ]
  }
}

secrets = {
  warehouse = {
    kms_key_id    = null
    recovery_days = 0
    rotation_days = null
    rotated_by    = null
  }
}

api = {
  definition         = "openapi.yaml"
  endpoint_type      = "EDGE"
  custom_domain      = false
  access_log_arn     = null
  log_level          = "OFF"
  metrics            = false
  trace_data         = true
  tracing            = false
  cache_size         = null
  client_certificate = false
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
            "End": true
          }
        }
      }
    EOT
    log_level  = "OFF"
    log_data   = false
    log_arn    = "arn:aws:logs:eu-central-1:111122223333:log-group:/states/refund"
    tracing    = false
  }
}
