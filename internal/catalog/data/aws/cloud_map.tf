variable "checks" {}
variable "destroy" {}
variable "password" {}

resource "aws_service_discovery_service" "orders" {
  name = "orders"

  dns_config {
    namespace_id = aws_service_discovery_private_dns_namespace.apps.id

    dns_records {
      ttl  = 10
      type = "A"
    }
  }

  health_check_custom_config {
    failure_threshold = 1
  }
}

resource "aws_service_discovery_service" "bare" { # want: instances_checked, instances_not_force_destroyed
  name          = "bare"
  namespace_id  = aws_service_discovery_http_namespace.apps.id
  force_destroy = true
}

resource "aws_service_discovery_service" "variables" { # undecided: instances_checked, instances_not_force_destroyed
  name          = "variables"
  namespace_id  = aws_service_discovery_http_namespace.apps.id
  force_destroy = var.destroy

  dynamic "health_check_custom_config" {
    for_each = var.checks
    content {
      failure_threshold = 1
    }
  }
}

resource "aws_service_discovery_instance" "orders" {
  instance_id = "orders-1"
  service_id  = aws_service_discovery_service.orders.id

  attributes = {
    AWS_INSTANCE_IPV4 = "10.0.1.15"
    stage             = "prod"
    db_password       = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf"
  }
}

resource "aws_service_discovery_instance" "leaky" { # want: no_secret_attributes
  instance_id = "leaky-1"
  service_id  = aws_service_discovery_service.orders.id

  attributes = {
    AWS_INSTANCE_IPV4 = "10.0.1.16"
    db_password       = "correct-horse"
  }
}

resource "aws_service_discovery_instance" "variables" { # undecided: no_secret_attributes
  instance_id = "variables-1"
  service_id  = aws_service_discovery_service.orders.id

  attributes = {
    AWS_INSTANCE_IPV4 = "10.0.1.17"
    db_password       = var.password
  }
}
