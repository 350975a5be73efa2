variable "blueprint" {}
variable "bundle" {}
variable "cidrs" {}
variable "flag" {}
variable "key" {}
variable "policy" {}
variable "script" {}
variable "snapshot" {}
variable "token" {}

# Instances

resource "aws_lightsail_instance" "shop" {
  name              = "shop"
  availability_zone = "eu-west-1a"
  blueprint_id      = "amazon_linux_2023"
  bundle_id         = "small_3_0"
  key_pair_name     = aws_lightsail_key_pair.admin.name
  user_data         = "dnf -y upgrade"

  add_on {
    type          = "AutoSnapshot"
    status        = "Enabled"
    snapshot_time = "04:00"
  }
}

resource "aws_lightsail_instance_public_ports" "shop" {
  instance_name = aws_lightsail_instance.shop.name

  port_info {
    protocol  = "tcp"
    from_port = 443
    to_port   = 443
  }

  port_info {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
    cidrs     = ["203.0.113.0/24"]
  }

  port_info {
    protocol          = "tcp"
    from_port         = 3389
    to_port           = 3389
    cidr_list_aliases = ["lightsail-connect"]
  }
}

resource "aws_lightsail_instance" "bare" { # want: firewall_written, snapshots_automatic, image_supported, no_secret_in_user_data
  name              = "bare"
  availability_zone = "eu-west-1a"
  blueprint_id      = "ubuntu_18_04"
  bundle_id         = "nano_3_0"
  user_data         = "git clone https://deploy:hunter22@git.example.com/shop.git"
}

# Not every CentOS is old, and amazon_linux_2 is not amazon_linux_2023.
resource "aws_lightsail_instance" "stream" { # want: firewall_written, snapshots_automatic
  name              = "stream"
  availability_zone = "eu-west-1a"
  blueprint_id      = "centos_stream_9"
  bundle_id         = "small_3_0"
}

resource "aws_lightsail_instance" "last_years" { # want: firewall_written, snapshots_automatic, image_supported
  name              = "last-years"
  availability_zone = "eu-west-1a"
  blueprint_id      = "amazon_linux_2"
  bundle_id         = "small_3_0"
}

resource "aws_lightsail_instance" "variables" { # undecided: snapshots_automatic, image_supported, no_secret_in_user_data, firewall_written
  name              = "variables"
  availability_zone = "eu-west-1a"
  blueprint_id      = var.blueprint
  bundle_id         = "nano_3_0"
  user_data         = var.script

  add_on {
    type          = "AutoSnapshot"
    status        = var.snapshot
    snapshot_time = "04:00"
  }
}

resource "aws_lightsail_instance_public_ports" "variables" { # undecided: admin_ports_closed
  count         = var.flag
  instance_name = aws_lightsail_instance.variables.name

  port_info {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
    cidrs     = var.cidrs
  }
}

resource "aws_lightsail_instance_public_ports" "open" { # want: admin_ports_closed
  instance_name = "legacy"

  port_info {
    protocol  = "tcp"
    from_port = 0
    to_port   = 65535
    cidrs     = ["0.0.0.0/0"]
  }
}

# Without addresses a rule is open to everybody.
resource "aws_lightsail_instance_public_ports" "no_addresses" { # want: admin_ports_closed
  instance_name = "legacy-2"

  port_info {
    protocol  = "tcp"
    from_port = 3306
    to_port   = 3306
  }
}

resource "aws_lightsail_key_pair" "admin" {
  name       = "admin"
  public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample"
}

resource "aws_lightsail_key_pair" "generated" { # want: key_pair_imported
  name = "generated"
}

resource "aws_lightsail_key_pair" "variables" { # undecided: key_pair_imported
  name       = "variables"
  public_key = var.key
}

resource "aws_lightsail_static_ip" "shop" {
  name = "shop"
}

resource "aws_lightsail_static_ip_attachment" "shop" {
  static_ip_name = aws_lightsail_static_ip.shop.name
  instance_name  = aws_lightsail_instance.shop.name
}

resource "aws_lightsail_static_ip" "spare" { # want: static_ip_attached
  name = "spare"
}

resource "aws_lightsail_static_ip" "variables" { # undecided: static_ip_attached
  name = "variables"
}

resource "aws_lightsail_static_ip_attachment" "variables" {
  count          = var.flag
  static_ip_name = aws_lightsail_static_ip.variables.name
  instance_name  = aws_lightsail_instance.variables.name
}

# Databases

resource "aws_lightsail_database" "orders" {
  relational_database_name = "orders"
  availability_zone        = "eu-west-1a"
  master_database_name     = "orders"
  master_username          = "orders"
  master_password          = "vault:shop"
  blueprint_id             = "mysql_8_0"
  bundle_id                = "small_ha_2_0"
  final_snapshot_name      = "orders-final"
}

resource "aws_lightsail_database" "bare" { # want: database_private, database_backups, final_snapshot, database_standby, image_supported, database_password_not_written
  relational_database_name = "bare"
  availability_zone        = "eu-west-1a"
  master_database_name     = "bare"
  master_username          = "bare"
  master_password          = "tulip-91-garden"
  blueprint_id             = "mysql_5_7"
  bundle_id                = "micro_2_0"
  publicly_accessible      = true
  backup_retention_enabled = false
  skip_final_snapshot      = true
}

resource "aws_lightsail_database" "variables" { # undecided: database_private, database_backups, final_snapshot, database_standby, image_supported, database_password_not_written
  relational_database_name = "variables"
  availability_zone        = "eu-west-1a"
  master_database_name     = "variables"
  master_username          = "variables"
  master_password          = var.token
  blueprint_id             = var.blueprint
  bundle_id                = var.bundle
  publicly_accessible      = var.flag
  backup_retention_enabled = var.flag
  skip_final_snapshot      = var.flag
}

# Load balancers and distributions

resource "aws_lightsail_lb" "shop" {
  name          = "shop"
  instance_port = 80
}

resource "aws_lightsail_lb_https_redirection_policy" "shop" {
  lb_name = aws_lightsail_lb.shop.name
  enabled = true
}

resource "aws_lightsail_lb" "plain" { # want: https_redirected
  name          = "plain"
  instance_port = 80
}

resource "aws_lightsail_lb" "variables" { # undecided: https_redirected
  name          = "variables"
  instance_port = 80
}

resource "aws_lightsail_lb_https_redirection_policy" "variables" {
  lb_name = aws_lightsail_lb.variables.name
  enabled = var.flag
}

resource "aws_lightsail_distribution" "encrypted" {
  name      = "encrypted"
  bundle_id = "small_1_0"

  origin {
    name            = aws_lightsail_bucket.assets.name
    region_name     = "eu-west-1"
    protocol_policy = "https-only"
  }

  default_cache_behavior {
    behavior = "cache"
  }
}

resource "aws_lightsail_distribution" "plain" { # want: origin_https
  name      = "plain"
  bundle_id = "small_1_0"

  origin {
    name        = aws_lightsail_instance.shop.name
    region_name = "eu-west-1"
  }

  default_cache_behavior {
    behavior = "cache"
  }
}

resource "aws_lightsail_distribution" "variables" { # undecided: origin_https
  name      = "variables"
  bundle_id = "small_1_0"

  origin {
    name            = aws_lightsail_instance.shop.name
    region_name     = "eu-west-1"
    protocol_policy = var.policy
  }

  default_cache_behavior {
    behavior = "cache"
  }
}

resource "aws_lightsail_bucket" "assets" {
  name      = "assets"
  bundle_id = "small_1_0"
}

resource "aws_lightsail_bucket" "throwaway" { # want: bucket_not_force_deleted
  name         = "throwaway"
  bundle_id    = "small_1_0"
  force_delete = true
}

resource "aws_lightsail_bucket" "variables" { # undecided: bucket_not_force_deleted
  name         = "variables"
  bundle_id    = "small_1_0"
  force_delete = var.flag
}

# Containers

resource "aws_lightsail_container_service_deployment_version" "web" {
  service_name = aws_lightsail_container_service.web.name

  container {
    container_name = "web"
    image          = ":web.web.7"
    ports          = { 8080 = "HTTP" }

    environment = {
      LOG_LEVEL   = "info"
      DB_PASSWORD = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:web-AbCdEf"
    }
  }
}

resource "aws_lightsail_container_service_deployment_version" "leaky" { # want: container_no_secrets
  service_name = aws_lightsail_container_service.web.name

  container {
    container_name = "web"
    image          = "nginx:1.27"

    environment = {
      DB_PASSWORD = "correct-horse"
    }
  }
}

resource "aws_lightsail_container_service_deployment_version" "variables" { # undecided: container_no_secrets
  service_name = aws_lightsail_container_service.web.name

  container {
    container_name = "web"
    image          = "nginx:1.27"

    environment = {
      API_TOKEN = var.token
    }
  }
}
