variable "any" {}
variable "flag" {}
variable "amount" {}
variable "document" {}

locals {
  key = "arn:aws:kms:eu-central-1:111122223333:key/0d9f4a1e-5b0c-4f1c-9a43-6a2f1a4d8a01"
  log = "arn:aws:logs:eu-central-1:111122223333:log-group:/search/orders"
}

# Domains

resource "aws_opensearch_domain" "hardened" {
  domain_name    = "orders"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    instance_type            = "r7g.large.search"
    instance_count           = 3
    dedicated_master_enabled = true
    dedicated_master_type    = "m7g.large.search"
    dedicated_master_count   = 3
    zone_awareness_enabled   = true
    zone_awareness_config {
      availability_zone_count = 3
    }
  }

  encrypt_at_rest {
    enabled    = true
    kms_key_id = local.key
  }

  node_to_node_encryption {
    enabled = true
  }

  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }

  vpc_options {
    subnet_ids         = ["subnet-0a1", "subnet-0b2", "subnet-0c3"]
    security_group_ids = [aws_security_group.narrow.id]
  }

  advanced_security_options {
    enabled                = true
    anonymous_auth_enabled = false
    master_user_options {
      master_user_arn = "arn:aws:iam::111122223333:role/search-admin"
    }
  }

  cognito_options {
    enabled          = true
    user_pool_id     = "eu-central-1_example"
    identity_pool_id = "eu-central-1:0d9f4a1e-5b0c-4f1c-9a43-6a2f1a4d8a01"
    role_arn         = "arn:aws:iam::111122223333:role/dashboards"
  }

  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = local.log
  }

  log_publishing_options {
    log_type                 = "ES_APPLICATION_LOGS"
    cloudwatch_log_group_arn = local.log
    enabled                  = true
  }

  software_update_options {
    auto_software_update_enabled = true
  }

  # Behind a VPC and fine-grained access control the engine decides.
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "es:ESHttp*"
      Resource  = "arn:aws:es:eu-central-1:111122223333:domain/orders/*"
    }]
  })
}

resource "aws_opensearch_domain" "bare" {
  # want: storage_encrypted, customer_managed_key, https_required, tls_1_2, forward_secrecy, in_vpc
  # want: fine_grained_access_control, dashboards_single_sign_on, logs_published, error_logs, audit_logs
  # want: automatic_software_updates, dedicated_masters, three_masters_across_zones, three_data_nodes_across_zones
  domain_name = "scratch"
}

resource "aws_opensearch_domain" "weak" {
  # want: storage_encrypted, customer_managed_key, node_to_node_encryption, https_required, tls_1_2, forward_secrecy
  # want: own_security_group, no_anonymous_access, master_user_from_iam, dashboards_single_sign_on
  # want: logs_published, error_logs, audit_logs, automatic_software_updates, engine_version_supported
  # want: dedicated_masters, three_masters_across_zones, three_data_nodes_across_zones
  domain_name    = "weak"
  engine_version = "OpenSearch_1.2"

  cluster_config {
    instance_count = 2
  }

  encrypt_at_rest {
    enabled    = false
    kms_key_id = local.key
  }

  domain_endpoint_options {
    enforce_https       = false
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07"
  }

  vpc_options {
    subnet_ids = ["subnet-0a1"]
  }

  advanced_security_options {
    enabled                        = true
    anonymous_auth_enabled         = true
    internal_user_database_enabled = true
    master_user_options {
      master_user_name     = "admin"
      master_user_password = "Not-a-secret-any-more-1"
    }
  }

  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = local.log
    enabled                  = false
  }

  software_update_options {
    auto_software_update_enabled = false
  }
}

# Public, with a policy for everybody in a resource of its own; SAML too.
resource "aws_opensearch_domain" "open" {
  # want: customer_managed_key, forward_secrecy, in_vpc, fine_grained_access_control, access_policy_not_open
  # want: error_logs, audit_logs, automatic_software_updates, engine_version_supported
  # want: three_masters_across_zones, three_data_nodes_across_zones
  domain_name    = "open"
  engine_version = "Elasticsearch_6.7"

  cluster_config {
    instance_count           = 3
    dedicated_master_enabled = true
    dedicated_master_count   = 3
  }

  encrypt_at_rest {
    enabled = true
  }

  node_to_node_encryption {
    enabled = true
  }

  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }

  log_publishing_options {
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = local.log
  }
}

data "aws_iam_policy_document" "open" {
  statement {
    actions   = ["es:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "IpAddress"
      variable = "aws:SourceIp"
      values   = ["0.0.0.0/0"]
    }
  }
}

resource "aws_opensearch_domain_policy" "open" {
  domain_name     = aws_opensearch_domain.open.domain_name
  access_policies = data.aws_iam_policy_document.open.json
}

resource "aws_opensearch_domain_saml_options" "open" {
  domain_name = aws_opensearch_domain.open.domain_name
  saml_options {
    enabled = true
  }
}

# One node, reached from the office only.
resource "aws_opensearch_domain" "office" {
  # want: storage_encrypted, customer_managed_key, https_required, tls_1_2, forward_secrecy, in_vpc
  # want: fine_grained_access_control, dashboards_single_sign_on, logs_published, error_logs, audit_logs
  # want: automatic_software_updates, dedicated_masters, three_masters_across_zones, three_data_nodes_across_zones
  domain_name    = "office"
  engine_version = "OpenSearch_3.1"

  cluster_config {
    instance_type = "t3.small.search"
  }

  access_policies = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow", "Principal": "*", "Action": "es:ESHttp*", "Resource": "*",
        "Condition": { "IpAddress": { "aws:SourceIp": ["198.51.100.0/24"] } }
      }]
    }
  JSON
}

resource "aws_opensearch_domain" "open_group" {
  # want: storage_encrypted, customer_managed_key, https_required, tls_1_2, forward_secrecy, security_group_not_open
  # want: fine_grained_access_control, dashboards_single_sign_on, logs_published, error_logs, audit_logs
  # want: automatic_software_updates, dedicated_masters, three_masters_across_zones, three_data_nodes_across_zones
  domain_name = "inside"

  vpc_options {
    subnet_ids         = ["subnet-0a1"]
    security_group_ids = [aws_security_group.open.id]
  }
}

resource "aws_opensearch_domain" "from_variables" {
  # undecided: storage_encrypted, customer_managed_key, node_to_node_encryption, https_required, tls_1_2, forward_secrecy
  # undecided: own_security_group, security_group_not_open, access_policy_not_open, fine_grained_access_control
  # undecided: no_anonymous_access, master_user_from_iam, dashboards_single_sign_on, logs_published, error_logs, audit_logs
  # undecided: automatic_software_updates, engine_version_supported, dedicated_masters, three_masters_across_zones
  # undecided: three_data_nodes_across_zones
  domain_name     = "variable"
  engine_version  = var.any
  access_policies = var.document

  cluster_config {
    instance_count           = var.amount
    dedicated_master_enabled = var.flag
    dedicated_master_count   = var.amount
    zone_awareness_enabled   = var.flag
  }

  encrypt_at_rest {
    enabled    = var.flag
    kms_key_id = var.any
  }

  node_to_node_encryption {
    enabled = var.flag
  }

  domain_endpoint_options {
    enforce_https       = var.flag
    tls_security_policy = var.any
  }

  vpc_options {
    subnet_ids         = ["subnet-0a1"]
    security_group_ids = var.any
  }

  advanced_security_options {
    enabled                = var.flag
    anonymous_auth_enabled = var.flag
    master_user_options {
      master_user_password = var.any
    }
  }

  cognito_options {
    enabled          = var.flag
    user_pool_id     = "pool"
    identity_pool_id = "pool"
    role_arn         = "role"
  }

  log_publishing_options {
    log_type                 = var.any
    cloudwatch_log_group_arn = local.log
    enabled                  = var.flag
  }

  software_update_options {
    auto_software_update_enabled = var.flag
  }
}

resource "aws_opensearch_domain" "maybe_in_vpc" {
  # want: storage_encrypted, customer_managed_key, https_required, tls_1_2, forward_secrecy
  # want: fine_grained_access_control, dashboards_single_sign_on, logs_published, error_logs, audit_logs
  # want: automatic_software_updates, dedicated_masters, three_masters_across_zones, three_data_nodes_across_zones
  # undecided: in_vpc
  domain_name = "maybe"

  dynamic "vpc_options" {
    for_each = var.any
    content {
      subnet_ids         = ["subnet-0a1"]
      security_group_ids = [aws_security_group.narrow.id]
    }
  }
}

# The older type

resource "aws_elasticsearch_domain" "hardened" {
  domain_name           = "orders-legacy"
  elasticsearch_version = "7.10"

  cluster_config {
    instance_type            = "r6g.large.elasticsearch"
    instance_count           = 3
    dedicated_master_enabled = true
    dedicated_master_type    = "m6g.large.elasticsearch"
    dedicated_master_count   = 3
    zone_awareness_enabled   = true
  }

  encrypt_at_rest {
    enabled    = true
    kms_key_id = local.key
  }

  node_to_node_encryption {
    enabled = true
  }

  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }

  vpc_options {
    subnet_ids         = ["subnet-0a1", "subnet-0b2", "subnet-0c3"]
    security_group_ids = [aws_security_group.narrow.id]
  }

  advanced_security_options {
    enabled = true
    master_user_options {
      master_user_arn = "arn:aws:iam::111122223333:role/search-admin"
    }
  }

  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = local.log
  }

  log_publishing_options {
    log_type                 = "ES_APPLICATION_LOGS"
    cloudwatch_log_group_arn = local.log
  }
}

resource "aws_elasticsearch_domain_saml_options" "hardened" {
  domain_name = aws_elasticsearch_domain.hardened.domain_name
  saml_options {
    enabled = true
  }
}

resource "aws_elasticsearch_domain" "bare" {
  # want: storage_encrypted, customer_managed_key, node_to_node_encryption, https_required, tls_1_2, forward_secrecy
  # want: own_security_group, access_policy_not_open, fine_grained_access_control, master_user_from_iam
  # want: dashboards_single_sign_on, logs_published, error_logs, audit_logs, engine_version_supported
  # want: dedicated_masters, three_masters_across_zones, three_data_nodes_across_zones
  domain_name = "old"

  cluster_config {
    instance_count = 2
  }

  vpc_options {
    subnet_ids = ["subnet-0a1"]
  }

  advanced_security_options {
    enabled = false
    master_user_options {
      master_user_name     = "admin"
      master_user_password = "Not-a-secret-any-more-1"
    }
  }

  access_policies = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "es:*", Resource = "*" }]
  })
}

resource "aws_elasticsearch_domain" "public" {
  # want: storage_encrypted, customer_managed_key, https_required, tls_1_2, forward_secrecy, in_vpc
  # want: fine_grained_access_control, dashboards_single_sign_on, logs_published, error_logs, audit_logs
  # want: engine_version_supported, dedicated_masters, three_masters_across_zones, three_data_nodes_across_zones
  domain_name           = "public"
  elasticsearch_version = "7.8"
}

resource "aws_elasticsearch_domain" "open_group" {
  # want: storage_encrypted, customer_managed_key, https_required, tls_1_2, forward_secrecy, security_group_not_open
  # want: fine_grained_access_control, dashboards_single_sign_on, logs_published, error_logs, audit_logs
  # want: dedicated_masters, three_masters_across_zones, three_data_nodes_across_zones
  domain_name           = "inside-legacy"
  elasticsearch_version = "6.8"

  vpc_options {
    subnet_ids         = ["subnet-0a1"]
    security_group_ids = [aws_security_group.narrow.id, aws_security_group.open.id]
  }
}

resource "aws_elasticsearch_domain" "from_variables" {
  # undecided: storage_encrypted, customer_managed_key, node_to_node_encryption, https_required, tls_1_2, forward_secrecy
  # undecided: own_security_group, security_group_not_open, access_policy_not_open, fine_grained_access_control
  # undecided: master_user_from_iam, dashboards_single_sign_on, logs_published, error_logs, audit_logs
  # undecided: engine_version_supported, dedicated_masters, three_masters_across_zones, three_data_nodes_across_zones
  domain_name           = "variable-legacy"
  elasticsearch_version = var.any
  access_policies       = var.document

  cluster_config {
    instance_count           = var.amount
    dedicated_master_enabled = var.flag
    dedicated_master_count   = var.amount
    zone_awareness_enabled   = var.flag
  }

  encrypt_at_rest {
    enabled    = var.flag
    kms_key_id = var.any
  }

  node_to_node_encryption {
    enabled = var.flag
  }

  domain_endpoint_options {
    enforce_https       = var.flag
    tls_security_policy = var.any
  }

  vpc_options {
    subnet_ids         = ["subnet-0a1"]
    security_group_ids = var.any
  }

  advanced_security_options {
    enabled = var.flag
    master_user_options {
      master_user_password = var.any
    }
  }

  cognito_options {
    enabled          = var.flag
    user_pool_id     = "pool"
    identity_pool_id = "pool"
    role_arn         = "role"
  }

  log_publishing_options {
    log_type                 = var.any
    cloudwatch_log_group_arn = local.log
    enabled                  = var.flag
  }
}

resource "aws_elasticsearch_domain" "maybe_in_vpc" {
  # want: storage_encrypted, customer_managed_key, https_required, tls_1_2, forward_secrecy
  # want: fine_grained_access_control, dashboards_single_sign_on, logs_published, error_logs, audit_logs
  # want: dedicated_masters, three_masters_across_zones, three_data_nodes_across_zones
  # undecided: in_vpc
  domain_name           = "maybe-legacy"
  elasticsearch_version = "7.10"

  dynamic "vpc_options" {
    for_each = var.any
    content {
      subnet_ids         = ["subnet-0a1"]
      security_group_ids = [aws_security_group.narrow.id]
    }
  }
}

resource "aws_security_group" "narrow" {
  name = "search"
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/16"]
  }
}

resource "aws_security_group" "open" {
  name = "search-open"
  ingress {
    from_port        = 443
    to_port          = 443
    protocol         = "tcp"
    ipv6_cidr_blocks = ["::/0"]
  }
}

# Collections

resource "aws_opensearchserverless_collection" "products" {
  name = "products"
  type = "SEARCH"
}

resource "aws_opensearchserverless_collection" "single_zone" { # want: standby_replicas
  name             = "scratch"
  standby_replicas = "DISABLED"
}

resource "aws_opensearchserverless_collection" "from_variable" { # undecided: standby_replicas
  name             = "variable"
  standby_replicas = var.any
}

resource "aws_opensearchserverless_security_policy" "encryption" {
  name = "products"
  type = "encryption"
  policy = jsonencode({
    Rules       = [{ ResourceType = "collection", Resource = ["collection/products"] }]
    AWSOwnedKey = false
    KmsARN      = local.key
  })
}

resource "aws_opensearchserverless_security_policy" "encryption_default" { # want: customer_managed_key
  name   = "scratch"
  type   = "encryption"
  policy = <<-JSON
    {"Rules": [{"ResourceType": "collection", "Resource": ["collection/*"]}], "AWSOwnedKey": true}
  JSON
}

resource "aws_opensearchserverless_security_policy" "encryption_variable" { # undecided: customer_managed_key
  name = "variable"
  type = "encryption"
  policy = jsonencode({
    Rules       = [{ ResourceType = "collection", Resource = ["collection/variable"] }]
    AWSOwnedKey = var.flag
    KmsARN      = var.any
  })
}

resource "aws_opensearchserverless_security_policy" "private" {
  name = "products-network"
  type = "network"
  policy = jsonencode([{
    Rules           = [{ ResourceType = "collection", Resource = ["collection/products"] }]
    AllowFromPublic = false
    SourceVPCEs     = ["vpce-0a1b2c3d4e5f6a7b8"]
  }])
}

resource "aws_opensearchserverless_security_policy" "public" { # want: collection_not_public
  name = "scratch-network"
  type = "network"
  policy = jsonencode([
    {
      Rules           = [{ ResourceType = "collection", Resource = ["collection/scratch"] }]
      AllowFromPublic = false
      SourceVPCEs     = ["vpce-0a1b2c3d4e5f6a7b8"]
    },
    {
      Rules           = [{ ResourceType = "dashboard", Resource = ["collection/scratch"] }]
      AllowFromPublic = true
    },
  ])
}

resource "aws_opensearchserverless_security_policy" "network_variable" { # undecided: collection_not_public
  name   = "variable-network"
  type   = "network"
  policy = var.document
}

resource "aws_opensearchserverless_access_policy" "readers" {
  name = "readers"
  type = "data"
  policy = jsonencode([{
    Rules = [
      { ResourceType = "index", Resource = ["index/products/*"], Permission = ["aoss:ReadDocument", "aoss:DescribeIndex"] },
    ]
    Principal = ["arn:aws:iam::111122223333:role/shop"]
  }])
}

resource "aws_opensearchserverless_access_policy" "everything" { # want: data_policy_least_privilege
  name = "everything"
  type = "data"
  policy = jsonencode([{
    Rules = [
      { ResourceType = "collection", Resource = ["collection/products"], Permission = ["aoss:DescribeCollectionItems"] },
      { ResourceType = "index", Resource = ["index/products/*"], Permission = ["aoss:*"] },
    ]
    Principal = ["arn:aws:iam::111122223333:role/shop"]
  }])
}

resource "aws_opensearchserverless_access_policy" "from_variable" { # undecided: data_policy_least_privilege
  name   = "variable"
  type   = "data"
  policy = var.document
}
