variable "destination" {}
variable "guardrails" {}
variable "improve" {}
variable "logs" {}
variable "obfuscation" {}

resource "aws_lexv2models_slot" "hidden" {
  name         = "phone"
  bot_id       = "ABCDEFGHIJ"
  bot_version  = "DRAFT"
  intent_id    = "KLMNOPQRST"
  locale_id    = "en_GB"
  slot_type_id = "AMAZON.PhoneNumber"

  obfuscation_setting {
    obfuscation_setting_type = "DefaultObfuscation"
  }
}

resource "aws_lexv2models_slot" "harmless" {
  name         = "size"
  bot_id       = "ABCDEFGHIJ"
  bot_version  = "DRAFT"
  intent_id    = "KLMNOPQRST"
  locale_id    = "en_GB"
  slot_type_id = "AMAZON.Number"
}

resource "aws_lexv2models_slot" "plain" { # want: slots_obfuscated
  name         = "mail"
  bot_id       = "ABCDEFGHIJ"
  bot_version  = "DRAFT"
  intent_id    = "KLMNOPQRST"
  locale_id    = "en_GB"
  slot_type_id = "AMAZON.EmailAddress"
}

resource "aws_lexv2models_slot" "from_variable" { # undecided: slots_obfuscated
  name         = "name"
  bot_id       = "ABCDEFGHIJ"
  bot_version  = "DRAFT"
  intent_id    = "KLMNOPQRST"
  locale_id    = "en_GB"
  slot_type_id = "AMAZON.LastName"

  obfuscation_setting {
    obfuscation_setting_type = var.obfuscation
  }
}

resource "aws_lexv2models_intent" "guarded" {
  name                    = "Questions"
  bot_id                  = "ABCDEFGHIJ"
  bot_version             = "DRAFT"
  locale_id               = "en_GB"
  parent_intent_signature = "AMAZON.QnAIntent"

  qna_intent_configuration {
    bedrock_model_configuration {
      model_arn = "arn:aws:bedrock:eu-west-2::foundation-model/amazon.nova-lite-v1:0"

      guardrail {
        identifier = "gr1a2b3c4d5e"
        version    = "2"
      }
    }
  }
}

resource "aws_lexv2models_intent" "unguarded" { # want: generated_answers_guarded
  name                    = "Questions"
  bot_id                  = "ABCDEFGHIJ"
  bot_version             = "DRAFT"
  locale_id               = "en_GB"
  parent_intent_signature = "AMAZON.QnAIntent"

  qna_intent_configuration {
    bedrock_model_configuration {
      model_arn = "arn:aws:bedrock:eu-west-2::foundation-model/amazon.nova-lite-v1:0"
    }
  }
}

resource "aws_lexv2models_intent" "from_variable" { # undecided: generated_answers_guarded
  name                    = "Questions"
  bot_id                  = "ABCDEFGHIJ"
  bot_version             = "DRAFT"
  locale_id               = "en_GB"
  parent_intent_signature = "AMAZON.QnAIntent"

  qna_intent_configuration {
    bedrock_model_configuration {
      model_arn = "arn:aws:bedrock:eu-west-2::foundation-model/amazon.nova-lite-v1:0"

      dynamic "guardrail" {
        for_each = var.guardrails
        content {
          identifier = guardrail.value
          version    = "1"
        }
      }
    }
  }
}

# Lex V1

resource "aws_lex_bot" "quiet" {
  name           = "Orders"
  child_directed = false
}

resource "aws_lex_bot" "improves" { # want: model_improvements_off
  name                      = "Improves"
  child_directed            = false
  enable_model_improvements = true
}

resource "aws_lex_bot" "from_variable" { # undecided: model_improvements_off
  name                      = "Variable"
  child_directed            = false
  enable_model_improvements = var.improve
}

resource "aws_lex_bot_alias" "logged" {
  name        = "live"
  bot_name    = "Orders"
  bot_version = "3"

  conversation_logs {
    iam_role_arn = "arn:aws:iam::111122223333:role/lex-logs"

    log_settings {
      destination  = "CLOUDWATCH_LOGS"
      log_type     = "TEXT"
      resource_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:lex"
    }

    log_settings {
      destination  = "S3"
      log_type     = "AUDIO"
      resource_arn = "arn:aws:s3:::lex-audio"
      kms_key_arn  = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }
  }
}

resource "aws_lex_bot_alias" "silent" { # want: conversations_logged
  name        = "live"
  bot_name    = "Silent"
  bot_version = "1"
}

resource "aws_lex_bot_alias" "open_audio" { # want: audio_logs_key
  name        = "live"
  bot_name    = "Audio"
  bot_version = "1"

  conversation_logs {
    iam_role_arn = "arn:aws:iam::111122223333:role/lex-logs"

    log_settings {
      destination  = "S3"
      log_type     = "AUDIO"
      resource_arn = "arn:aws:s3:::lex-audio"
    }
  }
}

resource "aws_lex_bot_alias" "from_variables" { # undecided: conversations_logged, audio_logs_key
  name        = "live"
  bot_name    = "Variables"
  bot_version = "1"

  dynamic "conversation_logs" {
    for_each = var.logs
    content {
      iam_role_arn = "arn:aws:iam::111122223333:role/lex-logs"

      log_settings {
        destination  = "S3"
        log_type     = "AUDIO"
        resource_arn = "arn:aws:s3:::lex-audio"
      }
    }
  }
}
