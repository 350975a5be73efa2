variable "fallback" {}
variable "flag" {}
variable "logging" {}

resource "aws_ivs_channel" "private" {
  name       = "private"
  authorized = true
}

resource "aws_ivs_channel" "public" { # want: playback_authorized
  name = "public"
}

resource "aws_ivs_channel" "variables" { # undecided: playback_authorized
  name       = "variables"
  authorized = var.flag
}

resource "aws_ivschat_room" "moderated" {
  name                              = "moderated"
  logging_configuration_identifiers = [aws_ivschat_logging_configuration.chat.arn]

  message_review_handler {
    uri             = "arn:aws:lambda:eu-west-1:111122223333:function:review"
    fallback_result = "DENY"
  }
}

resource "aws_ivschat_room" "bare" { # want: chat_logged
  name = "bare"
}

resource "aws_ivschat_room" "lenient" { # want: chat_logged, review_fails_closed
  name = "lenient"

  message_review_handler {
    uri = "arn:aws:lambda:eu-west-1:111122223333:function:review"
  }
}

resource "aws_ivschat_room" "variables" { # undecided: chat_logged, review_fails_closed
  name                              = "variables"
  logging_configuration_identifiers = var.logging

  message_review_handler {
    uri             = "arn:aws:lambda:eu-west-1:111122223333:function:review"
    fallback_result = var.fallback
  }
}
