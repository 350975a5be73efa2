variable "regions" {}

resource "aws_resiliencehub_resiliency_policy" "hardened" {
  name = "payments"
  tier = "MissionCritical"

  policy {
    region {
      rpo = "1h0m0s"
      rto = "4h0m0s"
    }

    az {
      rpo = "5m0s"
      rto = "15m0s"
    }

    hardware {
      rpo = "5m0s"
      rto = "15m0s"
    }

    software {
      rpo = "1h0m0s"
      rto = "4h0m0s"
    }
  }
}

resource "aws_resiliencehub_resiliency_policy" "intranet" {
  name = "intranet"
  tier = "NonCritical"

  policy {
    az {
      rpo = "24h0m0s"
      rto = "24h0m0s"
    }

    hardware {
      rpo = "24h0m0s"
      rto = "24h0m0s"
    }

    software {
      rpo = "24h0m0s"
      rto = "24h0m0s"
    }
  }
}

resource "aws_resiliencehub_resiliency_policy" "one_region" { # want: region_objective
  name = "orders"
  tier = "Critical"

  policy {
    az {
      rpo = "5m0s"
      rto = "15m0s"
    }

    hardware {
      rpo = "5m0s"
      rto = "15m0s"
    }

    software {
      rpo = "1h0m0s"
      rto = "4h0m0s"
    }
  }
}

resource "aws_resiliencehub_resiliency_policy" "from_variable" { # undecided: region_objective
  name = "variable"
  tier = "Critical"

  policy {
    dynamic "region" {
      for_each = var.regions
      content {
        rpo = region.value
        rto = region.value
      }
    }
  }
}
