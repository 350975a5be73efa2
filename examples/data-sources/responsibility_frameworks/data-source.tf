terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# From the controls of a framework to the obligations of the services in use.
data "responsibility_frameworks" "audit" {
  ids      = ["nist_800_53_r5", "aws_fsbp"]
  services = ["aws_rds"]
}

output "controls" {
  description = "The obligations behind each control of NIST SP 800-53."
  value = {
    for control, c in data.responsibility_frameworks.audit.frameworks["nist_800_53_r5"].controls :
    control => c.obligations
  }
}

output "from_the_publisher" {
  description = "The controls for which a source other than this project states a mapping."
  value = {
    for id, f in data.responsibility_frameworks.audit.frameworks :
    "${f.name} ${f.version}" => [for control, c in f.controls : control if !c.derived]
  }
}
