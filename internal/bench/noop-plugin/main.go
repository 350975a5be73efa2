// Command noop-plugin is a tflint plugin that does nothing: the floor that the
// ruleset is measured against.
package main

import (
	"github.com/terraform-linters/tflint-plugin-sdk/plugin"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

type rule struct{ tflint.DefaultRule }

func (*rule) Name() string              { return "noop" }
func (*rule) Enabled() bool             { return true }
func (*rule) Severity() tflint.Severity { return tflint.NOTICE }
func (*rule) Check(tflint.Runner) error { return nil }

func main() {
	plugin.Serve(&plugin.ServeOpts{RuleSet: &tflint.BuiltinRuleSet{Name: "noop", Version: "0.0.0", Rules: []tflint.Rule{&rule{}}}})
}
