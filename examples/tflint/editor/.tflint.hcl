# For an editor, where findings are underlined as one types: everything, and also
# what cannot be decided from source.

plugin "responsibility" {
  enabled = true
  version = "0.1.0"
  source  = "github.com/shared-responsibility/terraform-provider-responsibility"

  preset  = "all"
  unknown = "notice"
}
