variable "property" {}

resource "aws_resourceexplorer2_index" "main" {
  type = "AGGREGATOR"
}

resource "aws_resourceexplorer2_view" "hardened" {
  name = "all"

  included_property {
    name = "tags"
  }
}

resource "aws_resourceexplorer2_view" "bare" { # want: view_shows_tags
  name = "bare"
}

resource "aws_resourceexplorer2_view" "from_variable" { # undecided: view_shows_tags
  name = "variable"

  included_property {
    name = var.property
  }
}
