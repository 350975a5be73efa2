# Under test: the module beside this folder. See tests/database.tftest.hcl.

module "orders" {
  source = "../module-asserts"

  name                   = "orders"
  db_subnet_group_name   = "private"
  vpc_security_group_ids = ["sg-0123456789abcdef0"]
  kms_key_arn            = "arn:aws:kms:eu-central-1:111122223333:key/orders"
  monitoring_role_arn    = "arn:aws:iam::111122223333:role/rds-monitoring"
}

output "unmet" {
  description = "Obligations that the database does not meet."
  value       = module.orders.unmet
}
