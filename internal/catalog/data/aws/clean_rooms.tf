variable "allow" {}
variable "status" {}

resource "aws_cleanrooms_collaboration" "hardened" {
  name                     = "hardened"
  description              = "Campaign reach"
  creator_display_name     = "Example"
  creator_member_abilities = ["CAN_QUERY", "CAN_RECEIVE_RESULTS"]
  query_log_status         = "ENABLED"

  data_encryption_metadata {
    allow_clear_text                            = false
    allow_duplicates                            = false
    allow_joins_on_columns_with_different_names = false
    preserve_nulls                              = false
  }
}

resource "aws_cleanrooms_collaboration" "careless" { # want: query_logging, no_clear_text, no_duplicates
  name                     = "careless"
  description              = "Campaign reach"
  creator_display_name     = "Example"
  creator_member_abilities = ["CAN_QUERY", "CAN_RECEIVE_RESULTS"]
  query_log_status         = "DISABLED"

  data_encryption_metadata {
    allow_clear_text                            = true
    allow_duplicates                            = true
    allow_joins_on_columns_with_different_names = true
    preserve_nulls                              = true
  }
}

resource "aws_cleanrooms_collaboration" "from_variables" { # undecided: query_logging, no_clear_text, no_duplicates
  name                     = "variables"
  description              = "Campaign reach"
  creator_display_name     = "Example"
  creator_member_abilities = []
  query_log_status         = var.status

  data_encryption_metadata {
    allow_clear_text                            = var.allow
    allow_duplicates                            = var.allow
    allow_joins_on_columns_with_different_names = false
    preserve_nulls                              = false
  }
}

resource "aws_cleanrooms_membership" "logged" {
  collaboration_id = aws_cleanrooms_collaboration.hardened.id
  query_log_status = "ENABLED"
}

resource "aws_cleanrooms_membership" "silent" { # want: query_logging
  collaboration_id = aws_cleanrooms_collaboration.hardened.id
  query_log_status = "DISABLED"
}

resource "aws_cleanrooms_membership" "from_variable" { # undecided: query_logging
  collaboration_id = aws_cleanrooms_collaboration.hardened.id
  query_log_status = var.status
}
