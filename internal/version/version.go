// Package version holds what the build says of itself.
package version

// Version is the release, set by the linker for releases and builds of the
// Makefile.
var Version = "0.1.0-dev"

// Address is the provider's address in a registry.
const Address = "registry.terraform.io/shared-responsibility/responsibility"

// Repository is where the source and the generated pages are.
const Repository = "https://github.com/shared-responsibility/terraform-provider-responsibility"
