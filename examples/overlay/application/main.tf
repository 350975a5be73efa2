terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# The waiver names resources of the configuration, which lint and assessments
# know. A function is passed values and no names: for it, pass the overlay that
# counts, or select.
output "judged" {
  value = provider::responsibility::unmet({ aws_db_instance = { publicly_accessible = true } })
}
