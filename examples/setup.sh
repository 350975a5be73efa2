# Sourced by the scripts beside it: finds the programs, makes a temporary folder
# and a mirror in it from which Terraform installs the provider of bin/, as it
# would install a release from a registry.

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM

terraform=$("$root/tools/find" terraform)
tflint=$("$root/tools/find" tflint)

for host in registry.terraform.io registry.opentofu.org; do
  dir="$tmp/mirror/$host/shared-responsibility/responsibility/0.1.0/$("${GO:-go}" env GOOS)_$("${GO:-go}" env GOARCH)"
  mkdir -p "$dir"
  cp "$root/bin/terraform-provider-responsibility" "$dir/terraform-provider-responsibility_v0.1.0"
done
cat > "$tmp/cli.tfrc" <<EOF
provider_installation {
  filesystem_mirror {
    path = "$tmp/mirror"
  }
}
EOF

TF_CLI_CONFIG_FILE="$tmp/cli.tfrc"
TFLINT_PLUGIN_DIR="$root/bin"
CHECKPOINT_DISABLE=1
TF_IN_AUTOMATION=1
export TF_CLI_CONFIG_FILE TFLINT_PLUGIN_DIR CHECKPOINT_DISABLE TF_IN_AUTOMATION
unset TF_WORKSPACE TF_DATA_DIR TF_CLI_ARGS TF_CLI_ARGS_init TF_CLI_ARGS_plan TF_CLI_ARGS_apply TFLINT_CONFIG_FILE
