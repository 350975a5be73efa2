variable "renew" {}
variable "action" {}
variable "engaged" {}
variable "with_check" {}

resource "aws_shield_subscription" "renewed" {}

resource "aws_shield_subscription" "ending" { # want: renewal_automatic
  auto_renew = "DISABLED"
}

resource "aws_shield_subscription" "undecided" { # undecided: renewal_automatic
  auto_renew = var.renew
}

resource "aws_shield_protection" "watched" {
  name         = "shop"
  resource_arn = aws_lb.shop.arn
}

resource "aws_shield_protection_health_check_association" "watched" {
  shield_protection_id = aws_shield_protection.watched.id
  health_check_arn     = aws_route53_health_check.shop.arn
}

resource "aws_shield_protection" "unwatched" { # want: health_checks_associated
  name         = "api"
  resource_arn = aws_lb.api.arn
}

resource "aws_shield_protection" "unwatched_literal" { # want: health_checks_associated
  name         = "edge"
  resource_arn = "arn:aws:cloudfront::111122223333:distribution/E1"
}

resource "aws_shield_protection" "zone" {
  name         = "zone"
  resource_arn = "arn:aws:route53:::hostedzone/Z1"
}

resource "aws_lb" "shop" {
  name = "shop"
}

resource "aws_lb" "api" {
  name = "api"
}

resource "aws_shield_protection" "undecided" { # undecided: health_checks_associated
  name         = "address"
  resource_arn = "arn:aws:ec2:eu-central-1:111122223333:eip-allocation/eipalloc-1"
}

resource "aws_shield_protection_health_check_association" "undecided" {
  count                = var.with_check ? 1 : 0
  shield_protection_id = aws_shield_protection.undecided.id
  health_check_arn     = aws_route53_health_check.shop.arn
}

resource "aws_shield_application_layer_automatic_response" "blocks" {
  resource_arn = aws_lb.shop.arn
  action       = "BLOCK"
}

resource "aws_shield_application_layer_automatic_response" "counts" { # want: application_layer_blocks
  resource_arn = aws_lb.api.arn
  action       = "COUNT"
}

resource "aws_shield_application_layer_automatic_response" "undecided" { # undecided: application_layer_blocks
  resource_arn = aws_lb.api.arn
  action       = var.action
}

resource "aws_shield_proactive_engagement" "on" {
  enabled = true
  emergency_contact {
    email_address = "oncall@example.com"
    phone_number  = "+12025550123"
  }
}

resource "aws_shield_proactive_engagement" "mail_only" { # want: proactive_engagement
  enabled = true
  emergency_contact {
    email_address = "info@example.com"
  }
}

resource "aws_shield_proactive_engagement" "undecided" { # undecided: proactive_engagement
  enabled = var.engaged
  emergency_contact {
    email_address = "oncall@example.com"
    phone_number  = "+12025550123"
  }
}

resource "aws_shield_protection" "undecided_reference" { # undecided: health_checks_associated
  name         = "admin"
  resource_arn = aws_lb.shop.arn
}

resource "aws_shield_protection_health_check_association" "undecided_reference" {
  count                = var.with_check ? 1 : 0
  shield_protection_id = aws_shield_protection.undecided_reference.id
  health_check_arn     = aws_route53_health_check.shop.arn
}
