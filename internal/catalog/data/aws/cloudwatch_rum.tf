variable "cookies" {}
variable "domain" {}

resource "aws_rum_app_monitor" "shop" {
  name   = "shop"
  domain = "*.shop.example.com"
}

resource "aws_rum_app_monitor" "two_domains" {
  name        = "two-domains"
  domain_list = ["www.example.com", "localhost"]

  app_monitor_configuration {
    session_sample_rate = 0.1
  }
}

resource "aws_rum_app_monitor" "open" { # want: domain_named, no_cookies_unasked
  name   = "open"
  domain = "*.com"

  app_monitor_configuration {
    allow_cookies = true
  }
}

resource "aws_rum_app_monitor" "variables" { # undecided: domain_named, no_cookies_unasked
  name   = "variables"
  domain = var.domain

  app_monitor_configuration {
    allow_cookies = var.cookies
  }
}
