variable "action" {}
variable "enabled" {}
variable "frequency" {}
variable "initial_run" {}
variable "job_type" {}
variable "status" {}

# Accounts

resource "aws_macie2_account" "hardened" {
  status                       = "ENABLED"
  finding_publishing_frequency = "FIFTEEN_MINUTES"
}

resource "aws_macie2_account" "bare" {
}

resource "aws_macie2_account" "paused" { # want: macie_enabled, updates_every_15_minutes
  status                       = "PAUSED"
  finding_publishing_frequency = "SIX_HOURS"
}

resource "aws_macie2_account" "from_variables" { # undecided: macie_enabled, updates_every_15_minutes
  status                       = var.status
  finding_publishing_frequency = var.frequency
}

resource "aws_macie2_member" "hardened" {
  account_id = "444455556666"
  email      = "aws@example.com"
}

resource "aws_macie2_member" "paused" { # want: macie_enabled
  account_id = "444455556666"
  email      = "aws@example.com"
  status     = "PAUSED"
}

resource "aws_macie2_member" "from_variable" { # undecided: macie_enabled
  account_id = "444455556666"
  email      = "aws@example.com"
  status     = var.status
}

resource "aws_macie2_organization_configuration" "hardened" {
  auto_enable = true
}

resource "aws_macie2_organization_configuration" "off" { # want: organization_auto_enable
  auto_enable = false
}

resource "aws_macie2_organization_configuration" "from_variable" { # undecided: organization_auto_enable
  auto_enable = var.enabled
}

# Jobs

resource "aws_macie2_classification_job" "hardened" {
  name        = "weekly"
  job_type    = "SCHEDULED"
  initial_run = true

  schedule_frequency {
    weekly_schedule = "MONDAY"
  }

  s3_job_definition {
    bucket_definitions {
      account_id = "111122223333"
      buckets    = ["exports"]
    }
  }
}

resource "aws_macie2_classification_job" "once" { # want: jobs_recurring
  name     = "once"
  job_type = "ONE_TIME"

  s3_job_definition {
    bucket_definitions {
      account_id = "111122223333"
      buckets    = ["exports"]
    }
  }
}

resource "aws_macie2_classification_job" "paused" { # want: jobs_not_paused, existing_objects_scanned
  name        = "paused"
  job_type    = "SCHEDULED"
  job_status  = "USER_PAUSED"
  initial_run = false

  schedule_frequency {
    daily_schedule = true
  }

  s3_job_definition {
    bucket_definitions {
      account_id = "111122223333"
      buckets    = ["exports"]
    }
  }
}

resource "aws_macie2_classification_job" "from_variables" { # undecided: jobs_not_paused, jobs_recurring, existing_objects_scanned
  name        = "variables"
  job_type    = var.job_type
  job_status  = var.status
  initial_run = var.initial_run

  s3_job_definition {
    bucket_definitions {
      account_id = "111122223333"
      buckets    = ["exports"]
    }
  }
}

# Filters

resource "aws_macie2_findings_filter" "narrow" {
  name   = "test-data"
  action = "ARCHIVE"

  finding_criteria {
    criterion {
      field = "resourcesAffected.s3Bucket.name"
      eq    = ["test-data-111122223333"]
    }
  }
}

resource "aws_macie2_findings_filter" "view" {
  name   = "one-region"
  action = "NOOP"

  finding_criteria {
    criterion {
      field = "region"
      eq    = ["eu-west-1"]
    }
  }
}

resource "aws_macie2_findings_filter" "region" { # want: filters_narrow
  name   = "region"
  action = "ARCHIVE"

  finding_criteria {
    criterion {
      field = "region"
      eq    = ["eu-west-1"]
    }
    criterion {
      field = "severity.description"
      eq    = ["Medium"]
    }
  }
}

resource "aws_macie2_findings_filter" "from_variable" { # undecided: filters_narrow
  name   = "variable"
  action = var.action

  finding_criteria {
    criterion {
      field = "region"
      eq    = ["eu-west-1"]
    }
  }
}
