variable "egress" {}
variable "logs" {}
variable "mode" {}

resource "aws_appmesh_mesh" "apps" {
  name = "apps"
}

resource "aws_appmesh_mesh" "open" { # want: egress_filtered
  name = "open"

  spec {
    egress_filter {
      type = "ALLOW_ALL"
    }
  }
}

resource "aws_appmesh_mesh" "variables" { # undecided: egress_filtered
  name = "variables"

  spec {
    egress_filter {
      type = var.egress
    }
  }
}

resource "aws_appmesh_virtual_node" "orders" {
  name      = "orders"
  mesh_name = aws_appmesh_mesh.apps.name

  spec {
    listener {
      port_mapping {
        port     = 8443
        protocol = "http"
      }

      tls {
        mode = "STRICT"

        certificate {
          acm {
            certificate_arn = aws_acm_certificate.orders.arn
          }
        }
      }
    }

    logging {
      access_log {
        file {
          path = "/dev/stdout"
        }
      }
    }
  }
}

resource "aws_appmesh_virtual_node" "bare" { # want: tls_strict, access_log
  name      = "bare"
  mesh_name = aws_appmesh_mesh.apps.name

  spec {
    listener {
      port_mapping {
        port     = 8080
        protocol = "http"
      }
    }
  }
}

# A client that nobody calls.
resource "aws_appmesh_virtual_node" "client" { # want: access_log
  name      = "client"
  mesh_name = aws_appmesh_mesh.apps.name

  spec {}
}

resource "aws_appmesh_virtual_node" "variables" { # undecided: tls_strict, access_log
  name      = "variables"
  mesh_name = aws_appmesh_mesh.apps.name

  spec {
    listener {
      port_mapping {
        port     = 8080
        protocol = "http"
      }

      tls {
        mode = var.mode

        certificate {
          acm {
            certificate_arn = aws_acm_certificate.orders.arn
          }
        }
      }
    }

    dynamic "logging" {
      for_each = var.logs
      content {
        access_log {
          file {
            path = logging.value
          }
        }
      }
    }
  }
}

resource "aws_appmesh_virtual_gateway" "edge" {
  name      = "edge"
  mesh_name = aws_appmesh_mesh.apps.name

  spec {
    listener {
      port_mapping {
        port     = 8443
        protocol = "http2"
      }

      tls {
        mode = "STRICT"

        certificate {
          acm {
            certificate_arn = aws_acm_certificate.edge.arn
          }
        }
      }
    }

    logging {
      access_log {
        file {
          path = "/dev/stdout"
        }
      }
    }
  }
}

resource "aws_appmesh_virtual_gateway" "permissive" { # want: tls_strict, access_log
  name      = "permissive"
  mesh_name = aws_appmesh_mesh.apps.name

  spec {
    listener {
      port_mapping {
        port     = 8443
        protocol = "http2"
      }

      tls {
        mode = "PERMISSIVE"

        certificate {
          acm {
            certificate_arn = aws_acm_certificate.edge.arn
          }
        }
      }
    }
  }
}

resource "aws_appmesh_virtual_gateway" "variables" { # undecided: tls_strict, access_log
  name      = "variables"
  mesh_name = aws_appmesh_mesh.apps.name

  spec {
    listener {
      port_mapping {
        port     = 8443
        protocol = "http2"
      }

      tls {
        mode = var.mode

        certificate {
          acm {
            certificate_arn = aws_acm_certificate.edge.arn
          }
        }
      }
    }

    dynamic "logging" {
      for_each = var.logs
      content {
        access_log {
          file {
            path = logging.value
          }
        }
      }
    }
  }
}
