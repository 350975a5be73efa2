variable "key" {}
variable "opt_in" {}
variable "threshold" {}

resource "aws_kms_key" "video" {
  enable_key_rotation = true
}

resource "aws_rekognition_stream_processor" "hardened" {
  name       = "gate"
  role_arn   = "arn:aws:iam::111122223333:role/gate"
  kms_key_id = aws_kms_key.video.arn

  settings {
    face_search {
      collection_id        = "staff"
      face_match_threshold = 99
    }
  }
}

resource "aws_rekognition_stream_processor" "bare" { # want: stream_processor_key, no_data_sharing
  name     = "parcel"
  role_arn = "arn:aws:iam::111122223333:role/parcel"

  data_sharing_preference {
    opt_in = true
  }

  settings {
    connected_home {
      labels = ["PACKAGE"]
    }
  }
}

resource "aws_rekognition_stream_processor" "eager" { # want: stream_processor_key, face_match_threshold
  name     = "eager"
  role_arn = "arn:aws:iam::111122223333:role/eager"

  settings {
    face_search {
      collection_id        = "staff"
      face_match_threshold = 50
    }
  }
}

resource "aws_rekognition_stream_processor" "from_variables" { # undecided: stream_processor_key, no_data_sharing, face_match_threshold
  name       = "variables"
  role_arn   = "arn:aws:iam::111122223333:role/variables"
  kms_key_id = var.key

  data_sharing_preference {
    opt_in = var.opt_in
  }

  settings {
    face_search {
      collection_id        = "staff"
      face_match_threshold = var.threshold
    }
  }
}
