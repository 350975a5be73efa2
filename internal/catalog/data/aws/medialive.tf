variable "class" {}
variable "level" {}
variable "range" {}
variable "url" {}

resource "aws_medialive_input_security_group" "hardened" {
  whitelist_rules {
    cidr = "198.51.100.7/32"
  }
}

resource "aws_medialive_input_security_group" "open" { # want: inputs_restricted
  whitelist_rules {
    cidr = "0.0.0.0/0"
  }
}

resource "aws_medialive_input_security_group" "from_variables" { # undecided: inputs_restricted
  whitelist_rules {
    cidr = var.range
  }
}

resource "aws_medialive_input" "hardened" {
  name = "studio"
  type = "URL_PULL"

  sources {
    url            = "https://studio.example.com/live.m3u8"
    username       = "medialive"
    password_param = "studio"
  }
}

resource "aws_medialive_input" "careless" { # want: transport_encrypted, addresses_without_secrets
  name = "careless"
  type = "RTMP_PULL"

  sources {
    url            = "rtmp://studio:hunter22secret@studio.example.com/live"
    username       = "studio"
    password_param = "studio"
  }
}

resource "aws_medialive_input" "from_variables" { # undecided: transport_encrypted, addresses_without_secrets
  name = "variables"
  type = "URL_PULL"

  sources {
    url            = var.url
    username       = "studio"
    password_param = "studio"
  }
}

resource "aws_medialive_channel" "hardened" {
  name          = "news"
  channel_class = "STANDARD"
  role_arn      = "arn:aws:iam::111122223333:role/medialive"
  log_level     = "WARNING"

  destinations {
    id = "origin"
    settings {
      url            = "https://origin-a.example.com/news"
      username       = "medialive"
      password_param = "origin"
    }
    settings {
      url            = "https://origin-b.example.com/news"
      username       = "medialive"
      password_param = "origin"
    }
  }

  input_specification {
    codec            = "AVC"
    input_resolution = "HD"
    maximum_bitrate  = "MAX_20_MBPS"
  }

  input_attachments {
    input_attachment_name = "studio"
    input_id              = aws_medialive_input.hardened.id
  }

  encoder_settings {
    timecode_config {
      source = "EMBEDDED"
    }
  }
}

resource "aws_medialive_channel" "careless" { # want: transport_encrypted, addresses_without_secrets, channel_logs, two_pipelines
  name          = "careless"
  channel_class = "SINGLE_PIPELINE"
  role_arn      = "arn:aws:iam::111122223333:role/medialive"

  destinations {
    id = "origin"
    settings {
      url = "http://medialive:hunter22secret@origin.example.com/news"
    }
  }

  input_specification {
    codec            = "AVC"
    input_resolution = "HD"
    maximum_bitrate  = "MAX_20_MBPS"
  }

  input_attachments {
    input_attachment_name = "studio"
    input_id              = aws_medialive_input.careless.id
  }

  encoder_settings {
    timecode_config {
      source = "EMBEDDED"
    }
  }
}

resource "aws_medialive_channel" "from_variables" { # undecided: transport_encrypted, addresses_without_secrets, channel_logs, two_pipelines
  name          = "variables"
  channel_class = var.class
  role_arn      = "arn:aws:iam::111122223333:role/medialive"
  log_level     = var.level

  destinations {
    id = "origin"
    settings {
      url = var.url
    }
  }

  input_specification {
    codec            = "AVC"
    input_resolution = "HD"
    maximum_bitrate  = "MAX_20_MBPS"
  }

  input_attachments {
    input_attachment_name = "studio"
    input_id              = aws_medialive_input.careless.id
  }

  encoder_settings {
    timecode_config {
      source = "EMBEDDED"
    }
  }
}
