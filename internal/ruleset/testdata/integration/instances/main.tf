variable "buckets" {
  default = {
    logs = { versioning = "Suspended", readers = ["*"] }
    data = { versioning = "Enabled", readers = ["arn:aws:iam::111122223333:root"] }
  }
}

variable "toggle" {
  default = false
}

resource "aws_s3_bucket" "all" { # flagged: one suspends its versions, one is public
  for_each = var.buckets
  bucket   = each.key
}

# The keys of a resource are those of its for_each.
resource "aws_s3_bucket_versioning" "all" {
  for_each = aws_s3_bucket.all
  bucket   = each.value.id
  versioning_configuration {
    status = var.buckets[each.key].versioning
  }
}

# Of several documents the one that the key names.
data "aws_iam_policy_document" "all" {
  for_each = var.buckets
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.all[each.key].arn}/*"]
    principals {
      type        = "AWS"
      identifiers = each.value.readers
    }
  }
}

resource "aws_s3_bucket_policy" "all" {
  for_each = aws_s3_bucket.all
  bucket   = each.value.id
  policy   = data.aws_iam_policy_document.all[each.key].json
}

# Of a resource with no instance there is no first, and no one.
resource "aws_kms_key" "optional" {
  count               = var.toggle ? 1 : 0
  enable_key_rotation = true
}

resource "aws_db_instance" "counted" {
  storage_encrypted = length(aws_kms_key.optional) > 0 # flagged
}

resource "aws_db_instance" "splat" {
  storage_encrypted = one(aws_kms_key.optional[*].enable_key_rotation) # flagged: null
}

resource "aws_db_instance" "tried" {
  storage_encrypted = try(aws_kms_key.optional[0].is_enabled, false) # flagged
}

# Resources that count each other are an error of Terraform's; the buckets have no
# versions either way.
resource "aws_kms_key" "chicken" {
  count               = length(aws_kms_key.egg)
  enable_key_rotation = true
}

resource "aws_kms_key" "egg" {
  count               = length(aws_kms_key.chicken)
  enable_key_rotation = true
}

resource "aws_s3_bucket" "one" {
  for_each = aws_s3_bucket.other
}

resource "aws_s3_bucket" "other" {
  for_each = aws_s3_bucket.one
}
