variable "address" {}
variable "fields" {}
variable "password" {}

resource "aws_datapipeline_pipeline" "copy" {
  name = "copy"
}

resource "aws_datapipeline_pipeline_definition" "hardened" {
  pipeline_id = aws_datapipeline_pipeline.copy.id

  pipeline_object {
    id   = "Default"
    name = "Default"

    field {
      key          = "pipelineLogUri"
      string_value = "s3://example-logs/pipeline/"
    }
  }

  pipeline_object {
    id   = "Database"
    name = "Database"

    field {
      key          = "*password"
      string_value = "#{*myPassword}"
    }
  }

  pipeline_object {
    id   = "Instance"
    name = "Instance"

    field {
      key          = "associatePublicIpAddress"
      string_value = "false"
    }
  }
}

resource "aws_datapipeline_pipeline_definition" "careless" { # want: no_secrets_in_definition, logging, no_public_address
  pipeline_id = aws_datapipeline_pipeline.copy.id

  pipeline_object {
    id   = "Database"
    name = "Database"

    field {
      key          = "*password"
      string_value = "kangaroo-7"
    }
  }

  pipeline_object {
    id   = "Instance"
    name = "Instance"

    field {
      key          = "associatePublicIpAddress"
      string_value = "true"
    }
  }
}

resource "aws_datapipeline_pipeline_definition" "from_variables" { # undecided: no_secrets_in_definition, logging, no_public_address
  pipeline_id = aws_datapipeline_pipeline.copy.id

  pipeline_object {
    id   = "Database"
    name = "Database"

    field {
      key          = "*password"
      string_value = var.password
    }

    field {
      key          = "associatePublicIpAddress"
      string_value = var.address
    }

    dynamic "field" {
      for_each = var.fields
      content {
        key          = field.key
        string_value = field.value
      }
    }
  }
}
