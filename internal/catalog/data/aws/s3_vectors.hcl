service "aws_s3_vectors" {
  name        = "Amazon S3 Vectors"
  cloud       = "aws"
  family      = "object_storage"
  description = "Buckets that hold vectors of embeddings and answer similarity queries."
  aliases     = ["S3 Vectors", "S3 vector buckets"]
  resources   = ["aws_s3vectors_index", "aws_s3vectors_vector_bucket", "aws_s3vectors_vector_bucket_policy"]
  sources = [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-security.html",
  ]

  resource_type "aws_s3vectors_vector_bucket" {
    defaults = { force_destroy = false }
    identity = ["vector_bucket_name", "vector_bucket_arn"]
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Stores vectors redundantly."
    customer = "Keeps the documents and the model version, so that vectors can be computed again."
    reason   = "There are no versions, locks or replicas of vectors."
    source   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors.html"
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Never lets anonymous callers in, evaluates the policy of the bucket and applies metadata filters of a query."
    customer = "Writes narrow policies, keeps tenants in indexes of their own or sets the filter on the server."
    reason   = "Public access is always blocked; a filter that the caller sets is no access control."
    source   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-access-management.html"
  }

  obligation "policy_not_public" {
    title     = "Share vector buckets with named accounts only"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Principal \"*\" means every AWS account; vectors and their metadata give back much of the text that they were made from."
    provider  = "Evaluates the policy of the bucket on every request."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-access-management.html"]

    check "aws_s3vectors_vector_bucket_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "policy_least_privilege" {
    title     = "Grant single actions in vector bucket policies"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With s3vectors:* a program that only asks may also plant vectors, and with them answers, or delete the index."
    provider  = "Has separate actions for queries, writes and administration."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-access-management.html"]

    check "aws_s3vectors_vector_bucket_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "List the actions that the program needs, such as s3vectors:QueryVectors and s3vectors:GetVectors."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt vectors with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With keys of S3 whoever may query may read; a KMS key is a second lock, logged and revocable. It can only be chosen at creation."
    provider    = "Encrypts all vectors, with keys of its own unless told otherwise."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-data-encryption.html"]

    check "aws_s3vectors_vector_bucket" {
      require = anytrue([for e in self.encryption_configuration : e.sse_type == "aws:kms" && e.kms_key_arn != null])
      remedy  = "Set sse_type = \"aws:kms\" and kms_key_arn in encryption_configuration."
    }

    # An index follows its bucket unless it says otherwise.
    check "aws_s3vectors_index" {
      when    = length(self.encryption_configuration) > 0
      require = anytrue([for e in self.encryption_configuration : e.sse_type == "aws:kms" && e.kms_key_arn != null])
      remedy  = "Set sse_type = \"aws:kms\" and kms_key_arn in encryption_configuration, or leave it to the bucket."
    }
  }

  obligation "no_forced_destroy" {
    title     = "Do not let a destroy delete vectors"
    area      = "backup"
    severity  = "medium"
    rationale = "With force_destroy a wrong workspace deletes all indexes; computing millions of embeddings again takes days and money."
    provider  = "Refuses to delete a bucket that is not empty."
    frameworks = {
      cis_controls_8_1 = ["11.3"]
      nist_800_53_r5   = ["CP-9", "CM-3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3vectors_vector_bucket"]

    check "aws_s3vectors_vector_bucket" {
      require = self.force_destroy == false
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  # What Terraform cannot show

  obligation "erasure_reaches_vectors" {
    title        = "Erase vectors with their source"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "A document that was erased is still found, and its text often stands in the metadata of its vectors."
    provider     = "Deletes vectors by key on request; it does not know their source."
    frameworks   = { nist_800_53_r5 = ["SI-12"], iso_27001_2022 = ["A.8.10"], gdpr = ["17"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-delete.html"]
  }

  obligation "tenants_separated" {
    title        = "Show that queries cannot cross tenants"
    area         = "application_controls"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Test that queries as one tenant, without and with a forged filter, and finds nothing of another; list of indexes per tenant or place in the server that sets the filter."
    rationale    = "Similarity search always finds something: without separation the nearest answer is the document of somebody else."
    provider     = "Applies the filter that the query carries, whatever it is."
    frameworks   = { nist_800_53_r5 = ["AC-3", "AC-4"], iso_27001_2022 = ["A.8.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-access-management.html"]
  }
}
