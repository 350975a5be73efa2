module "off" {
  source    = "./database"
  encrypted = false # flagged here: the caller's value
}

module "on" {
  source    = "./database"
  encrypted = true
}
