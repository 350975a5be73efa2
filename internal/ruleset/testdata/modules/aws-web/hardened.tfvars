# Settings as a careful team gives them: TLS everywhere, a firewall before the
# shop, containers without privileges, logs that last.
name   = "shop"
vpc_id = "vpc-0a1b2c3d4e5f60718"

subnets = {
  public  = ["subnet-0a1b2c3d4e5f60701", "subnet-0a1b2c3d4e5f60702", "subnet-0a1b2c3d4e5f60703"]
  private = ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712", "subnet-0a1b2c3d4e5f60713"]
}

ingress = {
  "HTTPS from the network" = {
    port  = 443
    cidrs = ["10.20.0.0/16"]
  }
}

services = {
  shop = {
    image              = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop@sha256:3b1c5f0e7a9d2468ace013579bdf02468ace13579bdf02468ace13579bdf0246"
    cpu                = 512
    memory             = 1024
    port               = 8443
    environment        = { TLS = "on", LOG_LEVEL = "info" }
    secrets            = { DATABASE_URL = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:shop/database-AbCdEf" }
    user               = "10001:10001"
    privileged         = false
    read_only          = true
    assign_public_ip   = false
    exec               = false
    volumes            = { uploads = "fs-0a1b2c3d4e5f60741" }
    log_retention_days = 400
    platform_version   = "LATEST"
  }
  search = {
    image              = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/search@sha256:9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a0"
    cpu                = 1024
    memory             = 2048
    port               = 9443
    environment        = { TLS = "on", LOG_LEVEL = "info" }
    secrets            = { INDEX_TOKEN = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:search/index-GhIjKl" }
    user               = "10002:10002"
    privileged         = false
    read_only          = true
    assign_public_ip   = false
    exec               = false
    volumes            = {}
    log_retention_days = 400
    platform_version   = "LATEST"
  }
}

container_insights = "enhanced"

cdn = {
  enabled                  = true
  price_class              = "PriceClass_100"
  minimum_protocol_version = "TLSv1.2_2021"
  default_root_object      = "index.html"
  log_bucket               = "example-cdn-logs-111122223333.s3.amazonaws.com"
  geo_restriction          = "whitelist"
  locations                = ["AT", "CH", "DE"]
  origin_protocol_policy   = "https-only"
  viewer_protocol_policy   = "redirect-to-https"
  paths = {
    "/api/*"    = "https-only"
    "/static/*" = "redirect-to-https"
  }
}

waf = {
  enabled       = true
  managed_rules = ["AWSManagedRulesCommonRuleSet", "AWSManagedRulesKnownBadInputsRuleSet", "AWSManagedRulesAnonymousIpList"]
  rate_limit    = 1000
  allowed_ips   = ["203.0.113.0/24"]
  log_arn       = "arn:aws:logs:us-east-1:111122223333:log-group:aws-waf-logs-shop"
}

permissions_boundary = "arn:aws:iam::111122223333:policy/application-boundary"
