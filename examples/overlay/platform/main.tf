terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

data "responsibility_matrix" "db" {
  service = "aws_rds"
}

data "responsibility_assessment" "db" {
  services = ["aws_rds", "aws_cloudtrail"]
}

output "carried_by_platform" {
  value = data.responsibility_assessment.db.by_party["platform_team"].selected
}

output "state_of_the_trail" {
  value = data.responsibility_assessment.db.obligations["aws_cloudtrail.coverage_shown"].state
}
