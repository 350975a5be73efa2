variable "text" {}
variable "flag" {}
variable "number" {}
variable "list" {}

resource "aws_dax_cluster" "hardened" {
  cluster_name                     = "orders"
  iam_role_arn                     = "arn:aws:iam::111122223333:role/orders-cache"
  node_type                        = "dax.r6g.large"
  replication_factor               = 3
  availability_zones               = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
  cluster_endpoint_encryption_type = "TLS"
  security_group_ids               = ["sg-1"]
  subnet_group_name                = aws_dax_subnet_group.two.name
  maintenance_window               = "sun:02:00-sun:03:00"
  notification_topic_arn           = "arn:aws:sns:eu-central-1:111122223333:alerts"
  server_side_encryption {
    enabled = true
  }
}

resource "aws_dax_cluster" "bare" { # want: encrypted_at_rest, tls_endpoint, security_group_named, three_nodes, maintenance_window_chosen, events_notified
  cluster_name       = "bare"
  iam_role_arn       = "arn:aws:iam::111122223333:role/cache"
  node_type          = "dax.t3.small"
  replication_factor = 1
}

resource "aws_dax_cluster" "one_zone" { # want: encrypted_at_rest, tls_endpoint, multiple_zones, maintenance_window_chosen, events_notified
  cluster_name                     = "one-zone"
  iam_role_arn                     = "arn:aws:iam::111122223333:role/cache"
  node_type                        = "dax.t3.small"
  replication_factor               = 3
  availability_zones               = ["eu-central-1a"]
  cluster_endpoint_encryption_type = "NONE"
  security_group_ids               = ["sg-1"]
  server_side_encryption {}
}

resource "aws_dax_cluster" "from_variables" { # undecided: encrypted_at_rest, tls_endpoint, security_group_named, three_nodes, multiple_zones, maintenance_window_chosen, events_notified
  cluster_name                     = "variables"
  iam_role_arn                     = "arn:aws:iam::111122223333:role/cache"
  node_type                        = "dax.t3.small"
  replication_factor               = var.number
  availability_zones               = var.list
  cluster_endpoint_encryption_type = var.text
  security_group_ids               = var.list
  maintenance_window               = var.text
  notification_topic_arn           = var.text
  server_side_encryption {
    enabled = var.flag
  }
}

resource "aws_dax_subnet_group" "two" {
  name       = "two"
  subnet_ids = ["subnet-1", "subnet-2"]
}

resource "aws_dax_subnet_group" "one" { # want: multiple_zones
  name       = "one"
  subnet_ids = ["subnet-1"]
}

resource "aws_dax_subnet_group" "from_variable" { # undecided: multiple_zones
  name       = "variable"
  subnet_ids = var.list
}
