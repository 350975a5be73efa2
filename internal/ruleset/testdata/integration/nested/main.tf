variable "disks" {
  type = list(object({
    encrypted = bool
  }))
}

variable "volumes" {
  default = {
    root = { device = "/dev/xvda", ebs = [{ encrypted = true }] }
    data = { device = "/dev/xvdb", ebs = [{ encrypted = false }] }
  }
}

variable "kms" {
  type = list(string)
}

resource "aws_launch_template" "known" { # flagged: wrong for one disk
  dynamic "block_device_mappings" {
    for_each = var.volumes
    iterator = disk
    content {
      device_name = disk.value.device

      dynamic "ebs" {
        for_each = disk.value.ebs
        content {
          encrypted = ebs.value.encrypted
        }
      }
    }
  }
}

resource "aws_launch_template" "unknown" { # not flagged: undecided
  dynamic "block_device_mappings" {
    for_each = var.disks
    content {
      device_name = "/dev/xvd${block_device_mappings.key}"

      ebs {
        encrypted = block_device_mappings.value.encrypted
      }
    }
  }
}

resource "aws_launch_template" "inner_unknown" { # not flagged: undecided
  block_device_mappings {
    device_name = "/dev/xvda"

    dynamic "ebs" {
      for_each = var.disks
      content {
        encrypted = false
      }
    }
  }
}

resource "aws_launch_template" "static" { # flagged at the second disk
  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted = true
    }
  }

  block_device_mappings {
    device_name = "/dev/xvdb"

    ebs {
      encrypted = false
    }
  }
}

resource "aws_launch_template" "beside_undecided" { # flagged at the second disk
  block_device_mappings {
    device_name = "/dev/xvda"

    dynamic "ebs" {
      for_each = var.disks
      content {
        encrypted = true
      }
    }
  }

  block_device_mappings {
    device_name = "/dev/xvdb"

    ebs {
      encrypted = false
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "known" {
  bucket = "a"

  rule {
    dynamic "apply_server_side_encryption_by_default" {
      for_each = ["aws:kms"]
      content {
        sse_algorithm     = apply_server_side_encryption_by_default.value
        kms_master_key_id = "alias/orders"
      }
    }
  }
}

resource "aws_s3_bucket" "known" {
  bucket = "a"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "unknown" {
  bucket = "b"

  rule {
    dynamic "apply_server_side_encryption_by_default" {
      for_each = var.kms
      content {
        sse_algorithm     = "aws:kms"
        kms_master_key_id = apply_server_side_encryption_by_default.value
      }
    }
  }
}

resource "aws_s3_bucket" "unknown" { # not flagged: undecided
  bucket = "b"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "empty" {
  bucket = "c"

  rule {
    dynamic "apply_server_side_encryption_by_default" {
      for_each = []
      content {
        sse_algorithm = "aws:kms"
      }
    }
  }
}

resource "aws_s3_bucket" "empty" { # flagged
  bucket = "c"
}
