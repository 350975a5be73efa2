# Other tools that check Terraform. tools/<id>.txt lists the ids of their checks, with the cloud. Where a
# tool is placed for a cloud, each of its checks there is an equivalent of an obligation, or declined below
# or in declined.hcl.

tool "checkov" {
  name    = "Checkov"
  url     = "https://www.checkov.io/"
  licence = "Apache-2.0"
  source  = "bridgecrewio/checkov at 03d5fdad8d, docs/5.Policy Index/terraform.md: ids of the AWS, Azure and Google checks"
  placed  = ["aws"]
}

tool "trivy" {
  name    = "Trivy"
  url     = "https://trivy.dev/"
  licence = "MIT"
  source  = "aquasecurity/trivy-checks at 80e53822, checks/cloud: ids of the AWS, Azure and Google checks; before 2025 they began with AVD-"
  placed  = ["aws"]
}

tool "powerpipe" {
  name    = "Powerpipe"
  url     = "https://hub.powerpipe.io/mods/turbot/terraform_aws_compliance"
  licence = "Apache-2.0"
  source  = "turbot/steampipe-mod-terraform-aws-compliance, -azure-compliance and -gcp-compliance: names of controls"
  placed  = ["aws"]
}
