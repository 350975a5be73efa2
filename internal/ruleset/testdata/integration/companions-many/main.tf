variable "subnets" {
  type = list(string)
}

variable "second" {
  type = bool
}

resource "aws_vpc_endpoint" "two" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.eu-central-1.sts"
  vpc_endpoint_type = "Interface"
}

resource "aws_vpc_endpoint_subnet_association" "two" {
  count           = 2
  vpc_endpoint_id = aws_vpc_endpoint.two.id
  subnet_id       = var.subnets[count.index]
}

resource "aws_vpc_endpoint" "one" { # flagged
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.eu-central-1.ssm"
  vpc_endpoint_type = "Interface"
}

resource "aws_vpc_endpoint_subnet_association" "one" {
  vpc_endpoint_id = aws_vpc_endpoint.one.id
  subnet_id       = var.subnets[0]
}

resource "aws_vpc_endpoint" "one_or_none" { # flagged: never two
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.eu-central-1.kms"
  vpc_endpoint_type = "Interface"
}

resource "aws_vpc_endpoint_subnet_association" "one_or_none" {
  count           = var.second ? 1 : 0
  vpc_endpoint_id = aws_vpc_endpoint.one_or_none.id
  subnet_id       = var.subnets[0]
}

resource "aws_vpc_endpoint" "counted" { # not flagged: undecided
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.eu-central-1.logs"
  vpc_endpoint_type = "Interface"
}

resource "aws_vpc_endpoint_subnet_association" "counted" {
  count           = length(var.subnets)
  vpc_endpoint_id = aws_vpc_endpoint.counted.id
  subnet_id       = var.subnets[count.index]
}

resource "aws_vpc_endpoint" "each" { # not flagged: undecided
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.eu-central-1.sns"
  vpc_endpoint_type = "Interface"
}

resource "aws_vpc_endpoint_subnet_association" "each" {
  for_each        = toset(var.subnets)
  vpc_endpoint_id = aws_vpc_endpoint.each.id
  subnet_id       = each.value
}

resource "aws_vpc_endpoint" "hundred" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.eu-central-1.sqs"
  vpc_endpoint_type = "Interface"
}

resource "aws_vpc_endpoint_subnet_association" "hundred" {
  count           = 100
  vpc_endpoint_id = aws_vpc_endpoint.hundred.id
  subnet_id       = "subnet-${count.index}"
}
