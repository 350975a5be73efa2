terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# A report to read. The text says what is unmet, why it is the customer's and what
# to write, then what is undecided. It never holds a value of the resource.
output "report" {
  value = provider::responsibility::explain(
    {
      aws_db_instance = {
        engine            = "postgres"
        storage_encrypted = false
      }
    },
    { areas = ["encryption_at_rest", "encryption_in_transit"] },
  )
}
