variable "flag" {}
variable "key" {}
variable "password" {}
variable "type" {}

resource "aws_connect_instance" "support" {
  instance_alias            = "support"
  identity_management_type  = "SAML"
  inbound_calls_enabled     = true
  outbound_calls_enabled    = true
  contact_flow_logs_enabled = true
}

resource "aws_connect_instance" "bare" { # want: flow_logs, agents_federated
  instance_alias           = "bare"
  identity_management_type = "CONNECT_MANAGED"
  inbound_calls_enabled    = true
  outbound_calls_enabled   = true
}

resource "aws_connect_instance" "variables" { # undecided: flow_logs, agents_federated
  instance_alias            = "variables"
  identity_management_type  = var.type
  inbound_calls_enabled     = true
  outbound_calls_enabled    = true
  contact_flow_logs_enabled = var.flag
}

resource "aws_connect_instance_storage_config" "recordings" {
  instance_id   = aws_connect_instance.support.id
  resource_type = "CALL_RECORDINGS"

  storage_config {
    storage_type = "S3"

    s3_config {
      bucket_name   = "support-recordings"
      bucket_prefix = "calls"

      encryption_config {
        encryption_type = "KMS"
        key_id          = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
      }
    }
  }
}

resource "aws_connect_instance_storage_config" "transcripts" { # want: recordings_own_key
  instance_id   = aws_connect_instance.support.id
  resource_type = "CHAT_TRANSCRIPTS"

  storage_config {
    storage_type = "S3"

    s3_config {
      bucket_name   = "support-recordings"
      bucket_prefix = "chats"
    }
  }
}

resource "aws_connect_instance_storage_config" "streams" { # want: recordings_own_key
  instance_id   = aws_connect_instance.support.id
  resource_type = "MEDIA_STREAMS"

  storage_config {
    storage_type = "KINESIS_VIDEO_STREAM"

    kinesis_video_stream_config {
      prefix                 = "support"
      retention_period_hours = 24

      encryption_config {
        encryption_type = "KMS"
        key_id          = "arn:aws:kms:eu-west-1:111122223333:alias/aws/kinesisvideo"
      }
    }
  }
}

# The stream has an encryption of its own.
resource "aws_connect_instance_storage_config" "records" {
  instance_id   = aws_connect_instance.support.id
  resource_type = "CONTACT_TRACE_RECORDS"

  storage_config {
    storage_type = "KINESIS_STREAM"

    kinesis_stream_config {
      stream_arn = aws_kinesis_stream.contacts.arn
    }
  }
}

resource "aws_connect_instance_storage_config" "variables" { # undecided: recordings_own_key
  instance_id   = aws_connect_instance.support.id
  resource_type = "CALL_RECORDINGS"

  storage_config {
    storage_type = "S3"

    s3_config {
      bucket_name   = "support-recordings"
      bucket_prefix = "calls"

      encryption_config {
        encryption_type = "KMS"
        key_id          = var.key
      }
    }
  }
}

resource "aws_connect_user" "federated" {
  instance_id          = aws_connect_instance.support.id
  name                 = "jane@example.com"
  routing_profile_id   = aws_connect_routing_profile.main.routing_profile_id
  security_profile_ids = [aws_connect_security_profile.agent.security_profile_id]

  phone_config {
    phone_type = "SOFT_PHONE"
  }
}

resource "aws_connect_user" "local" { # want: passwords_out_of_state
  instance_id          = aws_connect_instance.bare.id
  name                 = "joe"
  password             = "example-Passw0rd"
  routing_profile_id   = aws_connect_routing_profile.main.routing_profile_id
  security_profile_ids = [aws_connect_security_profile.agent.security_profile_id]

  phone_config {
    phone_type = "SOFT_PHONE"
  }
}

resource "aws_connect_user" "variables" { # undecided: passwords_out_of_state
  instance_id          = aws_connect_instance.variables.id
  name                 = "jill"
  password             = var.password
  routing_profile_id   = aws_connect_routing_profile.main.routing_profile_id
  security_profile_ids = [aws_connect_security_profile.agent.security_profile_id]

  phone_config {
    phone_type = "SOFT_PHONE"
  }
}
