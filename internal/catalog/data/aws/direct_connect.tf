variable "cak" {}
variable "destroy" {}
variable "key" {}
variable "macsec" {}
variable "mode" {}
variable "sites" {}

# Lines

resource "aws_dx_connection" "frankfurt" {
  name            = "frankfurt"
  bandwidth       = "10Gbps"
  location        = "EqFA5"
  request_macsec  = true
  encryption_mode = "must_encrypt"
}

resource "aws_dx_connection" "bare" { # want: macsec_requested
  name      = "bare"
  bandwidth = "100Gbps"
  location  = "EqFA5"
}

resource "aws_dx_connection" "slow" {
  name      = "slow"
  bandwidth = "1Gbps"
  location  = "EqFA5"
}

resource "aws_dx_connection" "falls_back" { # want: macsec_must_encrypt
  name            = "falls-back"
  bandwidth       = "10Gbps"
  location        = "EqFA5"
  request_macsec  = true
  encryption_mode = "should_encrypt"
}

resource "aws_dx_connection" "variables" { # undecided: macsec_requested, macsec_must_encrypt
  name            = "variables"
  bandwidth       = "10Gbps"
  location        = "EqFA5"
  request_macsec  = var.macsec
  encryption_mode = var.mode
}

resource "aws_dx_macsec_key_association" "secret" {
  connection_id = aws_dx_connection.frankfurt.id
  secret_arn    = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:directconnect!prod/eu-central-1/directconnect/ckn"
}

resource "aws_dx_macsec_key_association" "in_code" { # want: macsec_key_in_secret
  connection_id = aws_dx_connection.frankfurt.id
  cak           = "00000000000000000000000000000000000000000000000000000000000000aa"
  ckn           = "00000000000000000000000000000000000000000000000000000000000000bb"
}

resource "aws_dx_macsec_key_association" "variables" { # undecided: macsec_key_in_secret
  connection_id = aws_dx_connection.frankfurt.id
  cak           = var.cak
  ckn           = "00000000000000000000000000000000000000000000000000000000000000bb"
}

resource "aws_dx_lag" "pair" {
  name                  = "pair"
  connections_bandwidth = "10Gbps"
  location              = "EqFA5"
}

resource "aws_dx_lag" "loose" { # want: lag_not_force_destroyed
  name                  = "loose"
  connections_bandwidth = "10Gbps"
  location              = "EqFA5"
  force_destroy         = true
}

resource "aws_dx_lag" "variables" { # undecided: lag_not_force_destroyed
  name                  = "variables"
  connections_bandwidth = "10Gbps"
  location              = "EqFA5"
  force_destroy         = var.destroy
}

# Gateways

resource "aws_dx_gateway" "redundant" {
  name            = "redundant"
  amazon_side_asn = "64512"
}

resource "aws_dx_transit_virtual_interface" "a" {
  name           = "a"
  connection_id  = aws_dx_connection.frankfurt.id
  dx_gateway_id  = aws_dx_gateway.redundant.id
  vlan           = 101
  address_family = "ipv4"
  bgp_asn        = 65001
}

resource "aws_dx_transit_virtual_interface" "b" { # want: bgp_key_generated
  name           = "b"
  connection_id  = "dxcon-0123abcd"
  dx_gateway_id  = aws_dx_gateway.redundant.id
  vlan           = 102
  address_family = "ipv4"
  bgp_asn        = 65001
  bgp_auth_key   = "example-key"
}

resource "aws_dx_gateway" "single" { # want: two_interfaces
  name            = "single"
  amazon_side_asn = "64513"
}

resource "aws_dx_private_virtual_interface" "only" {
  name           = "only"
  connection_id  = aws_dx_connection.frankfurt.id
  dx_gateway_id  = aws_dx_gateway.single.id
  vlan           = 201
  address_family = "ipv4"
  bgp_asn        = 65001
}

# Its interfaces are made elsewhere.
resource "aws_dx_gateway" "lone" {
  name            = "lone"
  amazon_side_asn = "64514"
}

resource "aws_dx_gateway" "variables" { # undecided: two_interfaces
  name            = "variables"
  amazon_side_asn = "64515"
}

resource "aws_dx_transit_virtual_interface" "variables" { # undecided: bgp_key_generated
  count          = var.sites
  name           = "variables"
  connection_id  = aws_dx_connection.frankfurt.id
  dx_gateway_id  = aws_dx_gateway.variables.id
  vlan           = 301
  address_family = "ipv4"
  bgp_asn        = 65001
  bgp_auth_key   = var.key
}

# Other interfaces

resource "aws_dx_private_virtual_interface" "keyed" { # want: bgp_key_generated
  name           = "keyed"
  connection_id  = aws_dx_connection.frankfurt.id
  vpn_gateway_id = aws_vpn_gateway.main.id
  vlan           = 401
  address_family = "ipv4"
  bgp_asn        = 65001
  bgp_auth_key   = "example-key"
}

resource "aws_dx_private_virtual_interface" "variables" { # undecided: bgp_key_generated
  name           = "variables"
  connection_id  = aws_dx_connection.frankfurt.id
  vpn_gateway_id = aws_vpn_gateway.main.id
  vlan           = 402
  address_family = "ipv4"
  bgp_asn        = 65001
  bgp_auth_key   = var.key
}

resource "aws_dx_public_virtual_interface" "plain" {
  name                  = "plain"
  connection_id         = aws_dx_connection.frankfurt.id
  vlan                  = 501
  address_family        = "ipv4"
  bgp_asn               = 65001
  route_filter_prefixes = ["198.51.100.0/24"]
}

resource "aws_dx_public_virtual_interface" "keyed" { # want: bgp_key_generated
  name                  = "keyed"
  connection_id         = aws_dx_connection.frankfurt.id
  vlan                  = 502
  address_family        = "ipv4"
  bgp_asn               = 65001
  bgp_auth_key          = "example-key"
  route_filter_prefixes = ["198.51.100.0/24"]
}

resource "aws_dx_public_virtual_interface" "variables" { # undecided: bgp_key_generated
  name                  = "variables"
  connection_id         = aws_dx_connection.frankfurt.id
  vlan                  = 503
  address_family        = "ipv4"
  bgp_asn               = 65001
  bgp_auth_key          = var.key
  route_filter_prefixes = ["198.51.100.0/24"]
}

resource "aws_dx_hosted_private_virtual_interface" "plain" {
  name             = "plain"
  connection_id    = aws_dx_connection.frankfurt.id
  owner_account_id = "111122223333"
  vlan             = 601
  address_family   = "ipv4"
  bgp_asn          = 65001
}

resource "aws_dx_hosted_private_virtual_interface" "keyed" { # want: bgp_key_generated
  name             = "keyed"
  connection_id    = aws_dx_connection.frankfurt.id
  owner_account_id = "111122223333"
  vlan             = 602
  address_family   = "ipv4"
  bgp_asn          = 65001
  bgp_auth_key     = "example-key"
}

resource "aws_dx_hosted_private_virtual_interface" "variables" { # undecided: bgp_key_generated
  name             = "variables"
  connection_id    = aws_dx_connection.frankfurt.id
  owner_account_id = "111122223333"
  vlan             = 603
  address_family   = "ipv4"
  bgp_asn          = 65001
  bgp_auth_key     = var.key
}

resource "aws_dx_hosted_public_virtual_interface" "plain" {
  name                  = "plain"
  connection_id         = aws_dx_connection.frankfurt.id
  owner_account_id      = "111122223333"
  vlan                  = 701
  address_family        = "ipv4"
  bgp_asn               = 65001
  route_filter_prefixes = ["198.51.100.0/24"]
}

resource "aws_dx_hosted_public_virtual_interface" "keyed" { # want: bgp_key_generated
  name                  = "keyed"
  connection_id         = aws_dx_connection.frankfurt.id
  owner_account_id      = "111122223333"
  vlan                  = 702
  address_family        = "ipv4"
  bgp_asn               = 65001
  bgp_auth_key          = "example-key"
  route_filter_prefixes = ["198.51.100.0/24"]
}

resource "aws_dx_hosted_public_virtual_interface" "variables" { # undecided: bgp_key_generated
  name                  = "variables"
  connection_id         = aws_dx_connection.frankfurt.id
  owner_account_id      = "111122223333"
  vlan                  = 703
  address_family        = "ipv4"
  bgp_asn               = 65001
  bgp_auth_key          = var.key
  route_filter_prefixes = ["198.51.100.0/24"]
}

resource "aws_dx_hosted_transit_virtual_interface" "plain" {
  name             = "plain"
  connection_id    = aws_dx_connection.frankfurt.id
  owner_account_id = "111122223333"
  vlan             = 801
  address_family   = "ipv4"
  bgp_asn          = 65001
}

resource "aws_dx_hosted_transit_virtual_interface" "keyed" { # want: bgp_key_generated
  name             = "keyed"
  connection_id    = aws_dx_connection.frankfurt.id
  owner_account_id = "111122223333"
  vlan             = 802
  address_family   = "ipv4"
  bgp_asn          = 65001
  bgp_auth_key     = "example-key"
}

resource "aws_dx_hosted_transit_virtual_interface" "variables" { # undecided: bgp_key_generated
  name             = "variables"
  connection_id    = aws_dx_connection.frankfurt.id
  owner_account_id = "111122223333"
  vlan             = 803
  address_family   = "ipv4"
  bgp_asn          = 65001
  bgp_auth_key     = var.key
}

resource "aws_dx_bgp_peer" "plain" {
  virtual_interface_id = aws_dx_private_virtual_interface.only.id
  address_family       = "ipv6"
  bgp_asn              = 65001
}

resource "aws_dx_bgp_peer" "keyed" { # want: bgp_key_generated
  virtual_interface_id = aws_dx_private_virtual_interface.keyed.id
  address_family       = "ipv6"
  bgp_asn              = 65001
  bgp_auth_key         = "example-key"
}

resource "aws_dx_bgp_peer" "variables" { # undecided: bgp_key_generated
  virtual_interface_id = aws_dx_private_virtual_interface.variables.id
  address_family       = "ipv6"
  bgp_asn              = 65001
  bgp_auth_key         = var.key
}
