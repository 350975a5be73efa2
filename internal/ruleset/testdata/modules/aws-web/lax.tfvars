# Settings as a careless caller gives them: plain HTTP where it works, doors
# open, privileged containers, logs for a day.
name   = "shop"
vpc_id = "vpc-0a1b2c3d4e5f60718"

subnets = {
  public  = ["subnet-0a1b2c3d4e5f60701", "subnet-0a1b2c3d4e5f60702", "subnet-0a1b2c3d4e5f60703"]
  private = ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712", "subnet-0a1b2c3d4e5f60713"]
}

ingress = {
  "HTTPS from the network" = {
    port  = 443
    cidrs = ["0.0.0.0/0"]
  }
}

services = {
  shop = {
    image              = "example/shop:latest"
    cpu                = 256
    memory             = 512
    port               = 8080
    environment        = { LOG_LEVEL = "debug" }
    secrets            = { DATABASE_URL = "*" }
    user               = "root"
    privileged         = true
    read_only          = false
    assign_public_ip   = true
    exec               = true
    volumes            = { uploads = "fs-0a1b2c3d4e5f60741" }
    log_retention_days = 1
    platform_version   = "1.3.0"
  }
  search = {
    image              = "example/search"
    cpu                = 256
    memory             = 512
    port               = 9200
    environment        = { LOG_LEVEL = "debug" }
    secrets            = {}
    user               = null
    privileged         = true
    read_only          = false
    assign_public_ip   = true
    exec               = true
    volumes            = {}
    log_retention_days = null
    platform_version   = "1.3.0"
  }
}

container_insights = "disabled"

cdn = {
  enabled                  = true
  price_class              = "PriceClass_All"
  minimum_protocol_version = "TLSv1"
  default_root_object      = null
  log_bucket               = null
  geo_restriction          = "none"
  locations                = null
  origin_protocol_policy   = "http-only"
  viewer_protocol_policy   = "allow-all"
  paths = {
    "/api/*"    = "allow-all"
    "/static/*" = "allow-all"
  }
}

waf = {
  enabled       = true
  managed_rules = []
  rate_limit    = null
  allowed_ips   = ["0.0.0.0/0"]
  log_arn       = "arn:aws:logs:us-east-1:111122223333:log-group:aws-waf-logs-shop"
}

permissions_boundary = null
