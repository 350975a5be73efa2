// Command terraform-provider-responsibility is a Terraform provider that knows
// who owns what under the shared responsibility model: data sources expose the
// matrix and the obligations of a service, functions judge planned resources.
package main

import (
	"flag"
	"fmt"
	"log"
	"time"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6/tf6server"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/provider"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/version"
)

func main() {
	debug := flag.Bool("debug", false, "serve for a debugger: print what TF_REATTACH_PROVIDERS must be")
	showVersion := flag.Bool("version", false, "print the version and exit")
	flag.Parse()
	if *showVersion {
		fmt.Println("terraform-provider-responsibility " + version.Version)
		return
	}
	var opts []tf6server.ServeOpt
	if *debug {
		opts = append(opts, tf6server.WithManagedDebug())
	}
	if err := tf6server.Serve(version.Address, provider.Server(provider.Options{Version: version.Version, Catalog: catalog.Embedded(), Dir: ".", Now: time.Now}), opts...); err != nil {
		log.Fatal(err)
	}
}
