variable "hsm_type" {}
variable "mode" {}
variable "modules" {}
variable "subnets" {}

resource "aws_cloudhsm_v2_cluster" "hardened" {
  hsm_type   = "hsm2m.medium"
  mode       = "FIPS"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_cloudhsm_v2_hsm" "first" {
  cluster_id = aws_cloudhsm_v2_cluster.hardened.cluster_id
  subnet_id  = "subnet-0123456789abcdef0"
}

resource "aws_cloudhsm_v2_hsm" "second" {
  cluster_id = aws_cloudhsm_v2_cluster.hardened.cluster_id
  subnet_id  = "subnet-0123456789abcdef1"
}

resource "aws_cloudhsm_v2_cluster" "old" { # want: two_zones, two_modules, current_module_type
  hsm_type   = "hsm1.medium"
  subnet_ids = ["subnet-0123456789abcdef0"]
}

resource "aws_cloudhsm_v2_hsm" "alone" {
  cluster_id = aws_cloudhsm_v2_cluster.old.id
  subnet_id  = "subnet-0123456789abcdef0"
}

resource "aws_cloudhsm_v2_cluster" "loose" { # want: two_modules, fips_mode
  hsm_type   = "hsm2m.medium"
  mode       = "NON_FIPS"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_cloudhsm_v2_cluster" "from_variables" { # undecided: two_zones, two_modules, current_module_type, fips_mode
  hsm_type   = var.hsm_type
  mode       = var.mode
  subnet_ids = var.subnets
}

resource "aws_cloudhsm_v2_hsm" "counted" {
  count      = var.modules
  cluster_id = aws_cloudhsm_v2_cluster.from_variables.cluster_id
  subnet_id  = var.subnets[count.index]
}

# One block per zone.
resource "aws_cloudhsm_v2_cluster" "looped" {
  hsm_type   = "hsm2m.medium"
  mode       = "FIPS"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_cloudhsm_v2_hsm" "looped" {
  for_each   = toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"])
  cluster_id = aws_cloudhsm_v2_cluster.looped.cluster_id
  subnet_id  = each.value
}
