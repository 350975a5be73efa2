variable "hours" {}
variable "key" {}

resource "aws_kms_key" "video" {
  enable_key_rotation = true
}

resource "aws_kinesis_video_stream" "hardened" {
  name                    = "gate"
  media_type              = "video/h264"
  data_retention_in_hours = 72
  kms_key_id              = aws_kms_key.video.arn
}

resource "aws_kinesis_video_stream" "bare" { # want: customer_managed_key, retention_set
  name = "bare"
}

resource "aws_kinesis_video_stream" "from_variables" { # undecided: customer_managed_key, retention_set
  name                    = "variables"
  data_retention_in_hours = var.hours
  kms_key_id              = var.key
}
