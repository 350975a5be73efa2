variable "encrypted" {}
variable "flag" {}
variable "redaction" {}

resource "aws_chime_voice_connector" "trunk" {
  name               = "trunk"
  require_encryption = true
}

resource "aws_chime_voice_connector_logging" "trunk" {
  voice_connector_id = aws_chime_voice_connector.trunk.id
  enable_sip_logs    = true
}

resource "aws_chime_voice_connector_termination" "trunk" {
  voice_connector_id = aws_chime_voice_connector.trunk.id
  calling_regions    = ["DE"]
  cidr_allow_list    = ["203.0.113.0/28"]
}

resource "aws_chime_voice_connector_termination_credentials" "trunk" {
  voice_connector_id = aws_chime_voice_connector.trunk.id

  credentials {
    username = "pbx"
    password = var.flag
  }
}

resource "aws_chime_voice_connector" "plain" { # want: calls_encrypted, sip_logs, termination_credentials
  name               = "plain"
  require_encryption = false
}

resource "aws_chime_voice_connector_logging" "plain" {
  voice_connector_id       = aws_chime_voice_connector.plain.id
  enable_media_metric_logs = true
}

resource "aws_chime_voice_connector_termination" "plain" {
  voice_connector_id = aws_chime_voice_connector.plain.id
  calling_regions    = ["US", "CA"]
  cidr_allow_list    = ["203.0.113.0/28"]
}

# Takes calls only.
resource "aws_chime_voice_connector" "inbound" { # want: sip_logs
  name               = "inbound"
  require_encryption = true
}

resource "aws_chime_voice_connector" "variables" { # undecided: calls_encrypted, sip_logs, termination_credentials
  name               = "variables"
  require_encryption = var.encrypted
}

resource "aws_chime_voice_connector_logging" "variables" {
  voice_connector_id = aws_chime_voice_connector.variables.id
  enable_sip_logs    = var.flag
}

resource "aws_chime_voice_connector_termination" "variables" {
  count              = var.flag
  voice_connector_id = aws_chime_voice_connector.variables.id
  calling_regions    = ["DE"]
  cidr_allow_list    = ["203.0.113.0/28"]
}

resource "aws_chimesdkmediapipelines_media_insights_pipeline_configuration" "redacted" {
  name                     = "redacted"
  resource_access_role_arn = aws_iam_role.insights.arn

  elements {
    type = "AmazonTranscribeProcessor"

    amazon_transcribe_processor_configuration {
      language_code          = "en-US"
      content_redaction_type = "PII"
    }
  }

  elements {
    type = "KinesisDataStreamSink"

    kinesis_data_stream_sink_configuration {
      insights_target = aws_kinesis_stream.insights.arn
    }
  }
}

resource "aws_chimesdkmediapipelines_media_insights_pipeline_configuration" "plain" { # want: transcripts_redacted
  name                     = "plain"
  resource_access_role_arn = aws_iam_role.insights.arn

  elements {
    type = "AmazonTranscribeCallAnalyticsProcessor"

    amazon_transcribe_call_analytics_processor_configuration {
      language_code = "en-US"
    }
  }
}

resource "aws_chimesdkmediapipelines_media_insights_pipeline_configuration" "variables" { # undecided: transcripts_redacted
  name                     = "variables"
  resource_access_role_arn = aws_iam_role.insights.arn

  elements {
    type = "AmazonTranscribeProcessor"

    amazon_transcribe_processor_configuration {
      language_code          = "en-US"
      content_redaction_type = var.redaction
    }
  }
}
