variable "cleanup" {}
variable "reboot" {}
variable "vpcs" {}

resource "aws_devicefarm_instance_profile" "clean" {
  name             = "clean"
  package_cleanup  = true
  reboot_after_use = true
}

resource "aws_devicefarm_instance_profile" "bare" { # want: packages_cleaned
  name = "bare"
}

resource "aws_devicefarm_instance_profile" "sticky" { # want: packages_cleaned, reboot_after_use
  name             = "sticky"
  package_cleanup  = false
  reboot_after_use = false
}

resource "aws_devicefarm_instance_profile" "from_variables" { # undecided: packages_cleaned, reboot_after_use
  name             = "variables"
  package_cleanup  = var.cleanup
  reboot_after_use = var.reboot
}

resource "aws_devicefarm_test_grid_project" "internal" {
  name = "internal"

  vpc_config {
    vpc_id             = "vpc-0a1b2c3d4e5f60718"
    subnet_ids         = ["subnet-0a1b2c3d4e5f60718"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }
}

resource "aws_devicefarm_test_grid_project" "bare" { # want: test_grid_in_vpc
  name = "bare"
}

resource "aws_devicefarm_test_grid_project" "from_variable" { # undecided: test_grid_in_vpc
  name = "variable"

  dynamic "vpc_config" {
    for_each = var.vpcs
    content {
      vpc_id             = vpc_config.value.id
      subnet_ids         = vpc_config.value.subnets
      security_group_ids = vpc_config.value.groups
    }
  }
}
