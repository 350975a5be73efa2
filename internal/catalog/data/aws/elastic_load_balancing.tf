variable "policy" {}
variable "text" {}
variable "flag" {}
variable "ids" {}
variable "rules" {}
variable "protocol" {}
variable "acl" {}


resource "aws_lb" "hardened" {
  name                       = "shop"
  internal                   = true
  subnets                    = ["subnet-0a", "subnet-0b", "subnet-0c"]
  security_groups            = [aws_security_group.front.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = true
  access_logs {
    bucket  = "shop-lb-logs"
    enabled = true
  }
}

resource "aws_lb" "public" { # want: not_public
  name                       = "www"
  load_balancer_type         = "application"
  internal                   = false
  security_groups            = ["sg-1", "sg-2"]
  desync_mitigation_mode     = "strictest"
  drop_invalid_header_fields = "true"
  enable_deletion_protection = true
  subnet_mapping {
    subnet_id = "subnet-0a"
  }
  subnet_mapping {
    subnet_id = "subnet-0b"
  }
}

resource "aws_wafv2_web_acl_association" "lb_public" {
  resource_arn = aws_lb.public.arn
  web_acl_arn  = var.acl
}

resource "aws_cloudwatch_log_delivery_source" "lb_public" {
  name         = "www"
  log_type     = "ALB_ACCESS_LOGS"
  resource_arn = aws_lb.public.arn
}

resource "aws_lb" "classic_waf" { # want: not_public, access_logging
  security_groups            = ["sg-1"]
  drop_invalid_header_fields = true
  enable_deletion_protection = true
  access_logs {
    bucket = "shop-lb-logs"
  }
}

resource "aws_wafregional_web_acl_association" "lb_classic_waf" {
  resource_arn = aws_lb.classic_waf.arn
  web_acl_id   = var.acl
}

# want: invalid_headers_dropped, desync_mitigation, waf_attached, waf_fails_closed, not_public, security_group_attached, deletion_protection, several_zones, access_logging
resource "aws_lb" "bare" {
  desync_mitigation_mode = "monitor"
  enable_waf_fail_open   = true
  subnets                = ["subnet-0a"]
}

# undecided: invalid_headers_dropped, desync_mitigation, waf_attached, waf_fails_closed, not_public, security_group_attached, deletion_protection, several_zones, access_logging
resource "aws_lb" "from_variables" {
  internal                   = var.flag
  subnets                    = var.ids
  security_groups            = var.ids
  desync_mitigation_mode     = var.text
  drop_invalid_header_fields = var.flag
  enable_deletion_protection = var.flag
  enable_waf_fail_open       = var.flag
  access_logs {
    bucket  = "shop-lb-logs"
    enabled = var.flag
  }
}

resource "aws_lb" "network" {
  load_balancer_type               = "network"
  internal                         = true
  subnets                          = ["subnet-0a", "subnet-0b"]
  security_groups                  = ["sg-1"]
  enable_deletion_protection       = true
  enable_cross_zone_load_balancing = true
  access_logs {
    bucket  = "shop-lb-logs"
    enabled = true
  }
}

# want: not_public, security_group_attached, deletion_protection, several_zones, cross_zone_balancing, access_logging
resource "aws_lb" "network_bare" {
  load_balancer_type = "network"
  subnet_mapping {
    subnet_id     = "subnet-0a"
    allocation_id = "eipalloc-1"
  }
}

resource "aws_lb" "gateway" { # undecided: cross_zone_balancing
  load_balancer_type               = "gateway"
  enable_deletion_protection       = true
  enable_cross_zone_load_balancing = var.flag
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.public.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"
  certificate_arn   = "arn:aws:acm:eu-central-1:111122223333:certificate/1"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_lb_listener" "https_older" { # want: tls_1_3_offered
  load_balancer_arn = aws_lb.public.arn
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-FS-1-2-Res-2020-10"
  default_action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
    }
  }
}

resource "aws_lb_listener" "https_wide" { # want: tls_1_3_offered
  load_balancer_arn = aws_lb.public.arn
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/front/1"
  }
}

resource "aws_lb_listener" "https_default" { # want: tls_1_2, tls_1_3_offered
  load_balancer_arn = aws_lb.public.arn
  protocol          = "HTTPS"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_lb_listener" "tls_old" { # want: tls_1_2, tls_1_3_offered
  load_balancer_arn = aws_lb.network.arn
  protocol          = "TLS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-0-2021-06"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.tcp.arn
  }
}

resource "aws_lb_listener" "https_variable" { # undecided: tls_1_2, tls_1_3_offered
  load_balancer_arn = aws_lb.public.arn
  protocol          = "HTTPS"
  ssl_policy        = var.policy
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_lb_listener" "redirect" {
  load_balancer_arn = aws_lb.public.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "plain" { # want: http_redirected
  load_balancer_arn = aws_lb.public.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.plain.arn
  }
}

# HTTP is what an application load balancer speaks when nothing is said.
resource "aws_lb_listener" "plain_by_default" { # want: http_redirected
  load_balancer_arn = aws_lb.public.arn
  port              = 8080
  default_action {
    type = "redirect"
    redirect {
      host        = "www.example.com"
      status_code = "HTTP_302"
    }
  }
}

resource "aws_lb_listener" "plain_by_arn" { # want: http_redirected
  load_balancer_arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/www/50dc6c495c0c9188"
  default_action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      message_body = "hello"
    }
  }
}

resource "aws_lb_listener" "actions_variable" { # undecided: http_redirected
  load_balancer_arn = aws_lb.public.arn
  protocol          = "HTTP"
  dynamic "default_action" {
    for_each = var.rules
    content {
      type = default_action.value
      redirect {
        protocol    = "HTTPS"
        status_code = "HTTP_301"
      }
    }
  }
}

resource "aws_lb_listener" "packets" {
  load_balancer_arn = aws_lb.gateway.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.packets.arn
  }
}

resource "aws_lb_listener" "tcp" {
  load_balancer_arn = aws_lb.network.arn
  port              = 443
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.tcp.arn
  }
}

resource "aws_lb_listener_rule" "over_https" {
  listener_arn = aws_lb_listener.https.arn
  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.by_rule.arn
  }
  condition {
    path_pattern {
      values = ["/api/*"]
    }
  }
}

resource "aws_lb_listener_rule" "redirect" {
  listener_arn = aws_lb_listener.redirect.arn
  action {
    type = "redirect"
    redirect {
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
  condition {
    host_header {
      values = ["old.example.com"]
    }
  }
}

resource "aws_lb_listener_rule" "health_page" {
  listener_arn = aws_lb_listener.redirect.arn
  action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      message_body = "up"
    }
  }
  condition {
    path_pattern {
      values = ["/up"]
    }
  }
}

resource "aws_lb_listener_rule" "in_clear" { # want: http_rules_redirect
  listener_arn = aws_lb_listener.redirect.arn
  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.by_rule.arn
  }
  condition {
    path_pattern {
      values = ["/legacy/*"]
    }
  }
}

resource "aws_lb_listener_rule" "variable" { # undecided: http_rules_redirect
  listener_arn = aws_lb_listener.redirect.arn
  action {
    type             = var.text
    target_group_arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/old/1"
  }
  condition {
    path_pattern {
      values = ["/"]
    }
  }
}

resource "aws_lb_target_group" "encrypted" {
  port     = 8443
  protocol = "HTTPS"
  vpc_id   = "vpc-1"
  health_check {
    protocol = "HTTPS"
    path     = "/healthz"
  }
}

resource "aws_lb_target_group" "web" { # want: target_group_encrypted
  name     = "web"
  port     = 8080
  protocol = "HTTP"
  health_check {
    path = "/healthz"
  }
}

resource "aws_lb_target_group" "plain" { # want: target_group_encrypted, health_check_defined, target_path_not_plain
  name     = "plain"
  protocol = "HTTP"
}

resource "aws_lb_target_group" "by_rule" { # want: target_group_encrypted, health_check_defined
  protocol = "HTTP"
  health_check {
    matcher = "200-399"
  }
}

# want: health_check_defined, health_check_encrypted
resource "aws_lb_target_group" "half" {
  protocol = "HTTPS"
}

# undecided: health_check_defined, target_group_encrypted, target_path_not_plain, health_check_encrypted
resource "aws_lb_target_group" "variable" {
  protocol = var.protocol
}

resource "aws_lb_target_group" "function" {
  target_type = "lambda"
}

resource "aws_lb_listener" "weighted" {
  load_balancer_arn = aws_lb.public.arn
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-3-2021-06"
  default_action {
    type = "forward"
    forward {
      target_group {
        arn    = aws_lb_target_group.weighted.arn
        weight = 10
      }
    }
  }
}

resource "aws_lb_target_group" "weighted" { # want: target_group_encrypted
  port     = 8080
  protocol = "HTTP"
  health_check {
    path = "/healthz"
  }
}

resource "aws_lb_target_group" "packets" {
  port     = 6081
  protocol = "GENEVE"
}

resource "aws_lb_target_group" "tcp" { # want: target_group_encrypted
  port     = 8443
  protocol = "TCP"
}

resource "aws_alb" "hardened" {
  name                       = "shop"
  internal                   = true
  subnets                    = ["subnet-0a", "subnet-0b", "subnet-0c"]
  security_groups            = [aws_security_group.front.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = true
  access_logs {
    bucket  = "shop-lb-logs"
    enabled = true
  }
}

resource "aws_alb" "public" { # want: not_public
  name                       = "www"
  load_balancer_type         = "application"
  internal                   = false
  security_groups            = ["sg-1", "sg-2"]
  desync_mitigation_mode     = "strictest"
  drop_invalid_header_fields = "true"
  enable_deletion_protection = true
  subnet_mapping {
    subnet_id = "subnet-0a"
  }
  subnet_mapping {
    subnet_id = "subnet-0b"
  }
}

resource "aws_wafv2_web_acl_association" "alb_public" {
  resource_arn = aws_alb.public.arn
  web_acl_arn  = var.acl
}

resource "aws_cloudwatch_log_delivery_source" "alb_public" {
  name         = "www"
  log_type     = "ALB_ACCESS_LOGS"
  resource_arn = aws_alb.public.arn
}

resource "aws_alb" "classic_waf" { # want: not_public, access_logging
  security_groups            = ["sg-1"]
  drop_invalid_header_fields = true
  enable_deletion_protection = true
  access_logs {
    bucket = "shop-lb-logs"
  }
}

resource "aws_wafregional_web_acl_association" "alb_classic_waf" {
  resource_arn = aws_alb.classic_waf.arn
  web_acl_id   = var.acl
}

# want: invalid_headers_dropped, desync_mitigation, waf_attached, waf_fails_closed, not_public, security_group_attached, deletion_protection, several_zones, access_logging
resource "aws_alb" "bare" {
  desync_mitigation_mode = "monitor"
  enable_waf_fail_open   = true
  subnets                = ["subnet-0a"]
}

# undecided: invalid_headers_dropped, desync_mitigation, waf_attached, waf_fails_closed, not_public, security_group_attached, deletion_protection, several_zones, access_logging
resource "aws_alb" "from_variables" {
  internal                   = var.flag
  subnets                    = var.ids
  security_groups            = var.ids
  desync_mitigation_mode     = var.text
  drop_invalid_header_fields = var.flag
  enable_deletion_protection = var.flag
  enable_waf_fail_open       = var.flag
  access_logs {
    bucket  = "shop-lb-logs"
    enabled = var.flag
  }
}

resource "aws_alb" "network" {
  load_balancer_type               = "network"
  internal                         = true
  subnets                          = ["subnet-0a", "subnet-0b"]
  security_groups                  = ["sg-1"]
  enable_deletion_protection       = true
  enable_cross_zone_load_balancing = true
  access_logs {
    bucket  = "shop-lb-logs"
    enabled = true
  }
}

# want: not_public, security_group_attached, deletion_protection, several_zones, cross_zone_balancing, access_logging
resource "aws_alb" "network_bare" {
  load_balancer_type = "network"
  subnet_mapping {
    subnet_id     = "subnet-0a"
    allocation_id = "eipalloc-1"
  }
}

resource "aws_alb" "gateway" { # undecided: cross_zone_balancing
  load_balancer_type               = "gateway"
  enable_deletion_protection       = true
  enable_cross_zone_load_balancing = var.flag
}

resource "aws_alb_listener" "https" {
  load_balancer_arn = aws_alb.public.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"
  certificate_arn   = "arn:aws:acm:eu-central-1:111122223333:certificate/1"
  default_action {
    type             = "forward"
    target_group_arn = aws_alb_target_group.web.arn
  }
}

resource "aws_alb_listener" "https_older" { # want: tls_1_3_offered
  load_balancer_arn = aws_alb.public.arn
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-FS-1-2-Res-2020-10"
  default_action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
    }
  }
}

resource "aws_alb_listener" "https_wide" { # want: tls_1_3_offered
  load_balancer_arn = aws_alb.public.arn
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/front/1"
  }
}

resource "aws_alb_listener" "https_default" { # want: tls_1_2, tls_1_3_offered
  load_balancer_arn = aws_alb.public.arn
  protocol          = "HTTPS"
  default_action {
    type             = "forward"
    target_group_arn = aws_alb_target_group.web.arn
  }
}

resource "aws_alb_listener" "tls_old" { # want: tls_1_2, tls_1_3_offered
  load_balancer_arn = aws_alb.network.arn
  protocol          = "TLS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-0-2021-06"
  default_action {
    type             = "forward"
    target_group_arn = aws_alb_target_group.tcp.arn
  }
}

resource "aws_alb_listener" "https_variable" { # undecided: tls_1_2, tls_1_3_offered
  load_balancer_arn = aws_alb.public.arn
  protocol          = "HTTPS"
  ssl_policy        = var.policy
  default_action {
    type             = "forward"
    target_group_arn = aws_alb_target_group.web.arn
  }
}

resource "aws_alb_listener" "redirect" {
  load_balancer_arn = aws_alb.public.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_alb_listener" "plain" { # want: http_redirected
  load_balancer_arn = aws_alb.public.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_alb_target_group.plain.arn
  }
}

# HTTP is what an application load balancer speaks when nothing is said.
resource "aws_alb_listener" "plain_by_default" { # want: http_redirected
  load_balancer_arn = aws_alb.public.arn
  port              = 8080
  default_action {
    type = "redirect"
    redirect {
      host        = "www.example.com"
      status_code = "HTTP_302"
    }
  }
}

resource "aws_alb_listener" "plain_by_arn" { # want: http_redirected
  load_balancer_arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/www/50dc6c495c0c9188"
  default_action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      message_body = "hello"
    }
  }
}

resource "aws_alb_listener" "actions_variable" { # undecided: http_redirected
  load_balancer_arn = aws_alb.public.arn
  protocol          = "HTTP"
  dynamic "default_action" {
    for_each = var.rules
    content {
      type = default_action.value
      redirect {
        protocol    = "HTTPS"
        status_code = "HTTP_301"
      }
    }
  }
}

resource "aws_alb_listener" "packets" {
  load_balancer_arn = aws_alb.gateway.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_alb_target_group.packets.arn
  }
}

resource "aws_alb_listener" "tcp" {
  load_balancer_arn = aws_alb.network.arn
  port              = 443
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_alb_target_group.tcp.arn
  }
}

resource "aws_alb_listener_rule" "over_https" {
  listener_arn = aws_alb_listener.https.arn
  action {
    type             = "forward"
    target_group_arn = aws_alb_target_group.by_rule.arn
  }
  condition {
    path_pattern {
      values = ["/api/*"]
    }
  }
}

resource "aws_alb_listener_rule" "redirect" {
  listener_arn = aws_alb_listener.redirect.arn
  action {
    type = "redirect"
    redirect {
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
  condition {
    host_header {
      values = ["old.example.com"]
    }
  }
}

resource "aws_alb_listener_rule" "health_page" {
  listener_arn = aws_alb_listener.redirect.arn
  action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      message_body = "up"
    }
  }
  condition {
    path_pattern {
      values = ["/up"]
    }
  }
}

resource "aws_alb_listener_rule" "in_clear" { # want: http_rules_redirect
  listener_arn = aws_alb_listener.redirect.arn
  action {
    type             = "forward"
    target_group_arn = aws_alb_target_group.by_rule.arn
  }
  condition {
    path_pattern {
      values = ["/legacy/*"]
    }
  }
}

resource "aws_alb_listener_rule" "variable" { # undecided: http_rules_redirect
  listener_arn = aws_alb_listener.redirect.arn
  action {
    type             = var.text
    target_group_arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/old/1"
  }
  condition {
    path_pattern {
      values = ["/"]
    }
  }
}

resource "aws_alb_target_group" "encrypted" {
  port     = 8443
  protocol = "HTTPS"
  vpc_id   = "vpc-1"
  health_check {
    protocol = "HTTPS"
    path     = "/healthz"
  }
}

resource "aws_alb_target_group" "web" { # want: target_group_encrypted
  name     = "web"
  port     = 8080
  protocol = "HTTP"
  health_check {
    path = "/healthz"
  }
}

resource "aws_alb_target_group" "plain" { # want: target_group_encrypted, health_check_defined, target_path_not_plain
  name     = "plain"
  protocol = "HTTP"
}

resource "aws_alb_target_group" "by_rule" { # want: target_group_encrypted, health_check_defined
  protocol = "HTTP"
  health_check {
    matcher = "200-399"
  }
}

# want: health_check_defined, health_check_encrypted
resource "aws_alb_target_group" "half" {
  protocol = "HTTPS"
}

# undecided: health_check_defined, target_group_encrypted, target_path_not_plain, health_check_encrypted
resource "aws_alb_target_group" "variable" {
  protocol = var.protocol
}

resource "aws_alb_target_group" "function" {
  target_type = "lambda"
}

resource "aws_alb_listener" "weighted" {
  load_balancer_arn = aws_alb.public.arn
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-3-2021-06"
  default_action {
    type = "forward"
    forward {
      target_group {
        arn    = aws_alb_target_group.weighted.arn
        weight = 10
      }
    }
  }
}

resource "aws_alb_target_group" "weighted" { # want: target_group_encrypted
  port     = 8080
  protocol = "HTTP"
  health_check {
    path = "/healthz"
  }
}

resource "aws_alb_target_group" "packets" {
  port     = 6081
  protocol = "GENEVE"
}

resource "aws_alb_target_group" "tcp" { # want: target_group_encrypted
  port     = 8443
  protocol = "TCP"
}

resource "aws_security_group" "front" {
  vpc_id = "vpc-1"
}

resource "aws_elb" "hardened" {
  internal            = true
  subnets             = ["subnet-0a", "subnet-0b"]
  connection_draining = true
  access_logs {
    bucket = "shop-lb-logs"
  }
  listener {
    instance_port      = 8443
    instance_protocol  = "https"
    lb_port            = 443
    lb_protocol        = "HTTPS"
    ssl_certificate_id = "arn:aws:acm:eu-central-1:111122223333:certificate/1"
  }
}

# want: classic_listeners_tls, desync_mitigation, not_public, several_zones, cross_zone_balancing, classic_connection_draining, access_logging
resource "aws_elb" "bare" {
  availability_zones        = ["eu-central-1a"]
  cross_zone_load_balancing = false
  desync_mitigation_mode    = "monitor"
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
  listener {
    instance_port      = 80
    instance_protocol  = "http"
    lb_port            = 443
    lb_protocol        = "https"
    ssl_certificate_id = "arn:aws:acm:eu-central-1:111122223333:certificate/1"
  }
}

resource "aws_elb" "uploaded" { # want: classic_acm_certificate, classic_listeners_tls, access_logging
  internal            = true
  availability_zones  = ["eu-central-1a", "eu-central-1b"]
  connection_draining = true
  access_logs {
    bucket  = "shop-lb-logs"
    enabled = false
  }
  listener {
    instance_port      = 25
    instance_protocol  = "tcp"
    lb_port            = 465
    lb_protocol        = "ssl"
    ssl_certificate_id = "arn:aws:iam::111122223333:server-certificate/mail"
  }
  listener {
    instance_port     = 443
    instance_protocol = "tcp"
    lb_port           = 443
    lb_protocol       = "https"
  }
}

resource "aws_elb" "uploaded_here" { # want: classic_acm_certificate
  internal            = true
  subnets             = ["subnet-0a", "subnet-0b"]
  connection_draining = true
  access_logs {
    bucket = "shop-lb-logs"
  }
  listener {
    instance_port      = 8443
    instance_protocol  = "https"
    lb_port            = 443
    lb_protocol        = "https"
    ssl_certificate_id = aws_iam_server_certificate.old.arn
  }
}

resource "aws_iam_server_certificate" "old" {
  name             = "old"
  certificate_body = var.text
  private_key      = var.text
}

# undecided: classic_listeners_tls, classic_acm_certificate, desync_mitigation, not_public, several_zones, cross_zone_balancing, classic_connection_draining, access_logging
resource "aws_elb" "from_variables" {
  internal                  = var.flag
  subnets                   = var.ids
  cross_zone_load_balancing = var.flag
  connection_draining       = var.flag
  desync_mitigation_mode    = var.text
  access_logs {
    bucket  = "shop-lb-logs"
    enabled = var.flag
  }
  listener {
    instance_port      = 80
    instance_protocol  = "http"
    lb_port            = 443
    lb_protocol        = var.protocol
    ssl_certificate_id = var.text
  }
}

resource "aws_load_balancer_policy" "predefined" {
  load_balancer_name = aws_elb.hardened.name
  policy_name        = "tls"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-TLS-1-2-2017-01"
  }
}

resource "aws_load_balancer_policy" "predefined_old" { # want: classic_tls_policy
  load_balancer_name = aws_elb.hardened.name
  policy_name        = "tls-old"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-2016-08"
  }
}

resource "aws_load_balancer_policy" "custom_old" { # want: classic_tls_policy
  load_balancer_name = aws_elb.hardened.name
  policy_name        = "tls-custom"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Protocol-TLSv1.1"
    value = "true"
  }
  policy_attribute {
    name  = "Protocol-TLSv1.2"
    value = "true"
  }
}

resource "aws_load_balancer_policy" "variable" { # undecided: classic_tls_policy
  load_balancer_name = aws_elb.hardened.name
  policy_name        = "tls-variable"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Reference-Security-Policy"
    value = var.policy
  }
}

resource "aws_load_balancer_policy" "key" {
  load_balancer_name = aws_elb.hardened.name
  policy_name        = "key"
  policy_type_name   = "PublicKeyPolicyType"
  policy_attribute {
    name  = "PublicKey"
    value = var.text
  }
}

resource "aws_lb_ssl_negotiation_policy" "good" {
  load_balancer = aws_elb.hardened.id
  lb_port       = 443
  name          = "good"
  attribute {
    name  = "Protocol-TLSv1"
    value = "false"
  }
  attribute {
    name  = "Protocol-TLSv1.2"
    value = "true"
  }
}

resource "aws_lb_ssl_negotiation_policy" "old" { # want: classic_tls_policy
  load_balancer = aws_elb.hardened.id
  lb_port       = 443
  name          = "old"
  attribute {
    name  = "Protocol-TLSv1"
    value = "true"
  }
}

resource "aws_lb_ssl_negotiation_policy" "variable" { # undecided: classic_tls_policy
  load_balancer = aws_elb.hardened.id
  lb_port       = 443
  name          = "variable"
  attribute {
    name  = "Protocol-TLSv1"
    value = var.text
  }
}
