variable "channels" {}
variable "engagements" {}
variable "key" {}
variable "places" {}
variable "stages" {}

resource "aws_ssmincidents_replication_set" "hardened" {
  regions {
    name        = "eu-west-1"
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
  regions {
    name        = "eu-central-1"
    kms_key_arn = "arn:aws:kms:eu-central-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_ssmincidents_replication_set" "bare" { # want: two_regions, customer_managed_key
  regions {
    name = "eu-west-1"
  }
}

# The block's name until it was renamed.
resource "aws_ssmincidents_replication_set" "older" { # want: customer_managed_key
  region {
    name = "eu-west-1"
  }
  region {
    name = "eu-central-1"
  }
}

resource "aws_ssmincidents_replication_set" "from_variables" { # undecided: two_regions, customer_managed_key
  dynamic "regions" {
    for_each = var.places
    content {
      name        = regions.value
      kms_key_arn = var.key
    }
  }
}

# Response plans

resource "aws_ssmincidents_response_plan" "hardened" {
  name        = "shop-down"
  engagements = [aws_ssmcontacts_contact.escalation.arn]

  incident_template {
    title  = "The shop is down"
    impact = 1
  }
}

resource "aws_ssmincidents_response_plan" "chat" {
  name         = "shop-slow"
  chat_channel = ["arn:aws:sns:eu-west-1:111122223333:operations-chat"]

  incident_template {
    title  = "The shop is slow"
    impact = 3
  }
}

resource "aws_ssmincidents_response_plan" "bare" { # want: responders_engaged
  name = "bare"

  incident_template {
    title  = "Something"
    impact = 3
  }
}

resource "aws_ssmincidents_response_plan" "from_variable" { # undecided: responders_engaged
  name        = "variable"
  engagements = var.engagements

  incident_template {
    title  = "Something"
    impact = 3
  }
}

# Escalation

resource "aws_ssmcontacts_contact" "escalation" {
  alias = "shop"
  type  = "ESCALATION"
}

resource "aws_ssmcontacts_plan" "hardened" {
  contact_id = aws_ssmcontacts_contact.escalation.arn

  stage {
    duration_in_minutes = 10
    target {
      contact_target_info {
        contact_id   = "arn:aws:ssm-contacts:eu-west-1:111122223333:contact/anna"
        is_essential = true
      }
    }
  }
  stage {
    duration_in_minutes = 10
    target {
      contact_target_info {
        contact_id   = "arn:aws:ssm-contacts:eu-west-1:111122223333:contact/ben"
        is_essential = true
      }
    }
  }
}

resource "aws_ssmcontacts_plan" "one_person" { # want: escalation_has_second_step
  contact_id = "arn:aws:ssm-contacts:eu-west-1:111122223333:contact/shop"

  stage {
    duration_in_minutes = 10
    target {
      contact_target_info {
        contact_id   = "arn:aws:ssm-contacts:eu-west-1:111122223333:contact/anna"
        is_essential = true
      }
    }
  }
}

# How one person is called has one stage by its nature.
resource "aws_ssmcontacts_plan" "channels" {
  contact_id = "arn:aws:ssm-contacts:eu-west-1:111122223333:contact/anna"

  stage {
    duration_in_minutes = 1
    target {
      channel_target_info {
        contact_channel_id = "arn:aws:ssm-contacts:eu-west-1:111122223333:contact-channel/anna/phone"
      }
    }
  }
}

resource "aws_ssmcontacts_plan" "from_variable" { # undecided: escalation_has_second_step
  contact_id = "arn:aws:ssm-contacts:eu-west-1:111122223333:contact/shop"

  dynamic "stage" {
    for_each = var.stages
    content {
      duration_in_minutes = 5
      target {
        contact_target_info {
          contact_id   = stage.value
          is_essential = true
        }
      }
    }
  }
}
