variable "policy" {}

resource "aws_media_store_container" "live" {
  name = "live"
}

resource "aws_media_store_container_policy" "hardened" {
  container_name = aws_media_store_container.live.name
  policy         = data.aws_iam_policy_document.container.json
}

data "aws_iam_policy_document" "container" {
  statement {
    actions   = ["mediastore:PutObject"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/encoder"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["true"]
    }
  }
  statement {
    actions   = ["mediastore:GetObject", "mediastore:DescribeObject"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["true"]
    }
  }
}

resource "aws_media_store_container_policy" "open" { # want: policy_not_public, https_required
  container_name = aws_media_store_container.live.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "mediastore:*"
      Resource  = "*"
    }]
  })
}

resource "aws_media_store_container_policy" "from_variables" { # undecided: policy_not_public, https_required
  container_name = aws_media_store_container.live.name
  policy         = var.policy
}
