terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

data "responsibility_matrix" "database" {
  service = "aws_rds"
}

locals {
  matrix = data.responsibility_matrix.database

  # The names of the areas that one side owns alone, three to a line.
  alone = {
    for party, ids in { customer = local.matrix.customer, provider = local.matrix.provider_owned } : party => [
      for row in chunklist([for id in ids : local.matrix.areas[id].name], 3) :
      "  ${trimspace(join("", [for name in row : format("%-30s", name)]))}"
    ]
  }

  shared = flatten([
    for id in local.matrix.shared : [
      "  ${local.matrix.areas[id].name}",
      "    they: ${local.matrix.areas[id].provider_part}",
      "    you:  ${local.matrix.areas[id].customer_part}",
    ]
  ])
}

output "matrix" {
  description = "Who owns what, grouped by party."
  value = join("\n", concat(
    ["${local.matrix.name} (${local.matrix.service_model})"],
    ["", "Yours alone:"], local.alone["customer"],
    ["", "Shared:"], local.shared,
    ["", "The provider's alone:"], local.alone["provider"],
  ))
}
