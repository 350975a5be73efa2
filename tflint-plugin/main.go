// Command tflint-ruleset-responsibility is a tflint plugin that flags resources
// which lack settings that are the customer's under the shared responsibility
// model.
package main

import (
	"github.com/terraform-linters/tflint-plugin-sdk/plugin"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/ruleset"
)

func main() {
	plugin.Serve(&plugin.ServeOpts{RuleSet: ruleset.New(catalog.Embedded())})
}
