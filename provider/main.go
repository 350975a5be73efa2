package main

import (
	_ "github.com/hashicorp/terraform-plugin-framework-validators/datasourcevalidator"
	_ "github.com/hashicorp/terraform-plugin-framework/providerserver"
	_ "github.com/hashicorp/terraform-plugin-go/tfprotov6/tf6server"
	_ "github.com/hashicorp/terraform-plugin-testing/helper/resource"
	_ "pgregory.net/rapid"
)

func main() {}
