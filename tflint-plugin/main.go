// Command tflint-ruleset-responsibility is a tflint plugin that flags resources
// which lack settings that are the customer's under the shared responsibility
// model. tflint starts it without arguments. With -baseline it reads what
// tflint --format=json prints, and writes waivers for it:
//
//	tflint --format=json | tflint-ruleset-responsibility -baseline \
//	  -approver "Head of platform" -expires 2027-03-31 > .responsibility/baseline.hcl
package main

import (
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/terraform-linters/tflint-plugin-sdk/plugin"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/ruleset"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/version"
)

func main() {
	log.SetFlags(0)
	baseline := flag.Bool("baseline", false, "read tflint's findings in JSON, and write an overlay that waives them")
	b := &ruleset.Baseline{Catalog: catalog.Embedded(), Dir: "."}
	flag.StringVar(&b.Approver, "approver", "", "who approves the waivers of -baseline")
	flag.StringVar(&b.Expires, "expires", "", "the day on which they end, such as 2027-03-31")
	flag.StringVar(&b.Reason, "reason", "Found when the ruleset was introduced.", "the reason they give")
	showVersion := flag.Bool("version", false, "print the version and exit")
	flag.Parse()
	switch {
	case *showVersion:
		fmt.Println("tflint-ruleset-responsibility " + version.Version)
	case *baseline:
		left, err := b.Write(os.Stdin, os.Stdout)
		if err != nil {
			log.Fatal(err)
		}
		for _, l := range left {
			log.Printf("not waived, it is at no resource: %s", l)
		}
	default:
		plugin.Serve(&plugin.ServeOpts{RuleSet: ruleset.New(catalog.Embedded())})
	}
}
