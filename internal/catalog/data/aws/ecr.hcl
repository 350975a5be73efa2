service "aws_ecr" {
  name        = "Amazon Elastic Container Registry"
  cloud       = "aws"
  family      = "container_registry"
  description = "Private and public repositories for container images, with scanning, replication and caching of other registries."
  aliases     = ["ECR", "Amazon ECR", "Elastic Container Registry", "ECR Public"]
  resources = [
    "aws_ecr_account_setting",
    "aws_ecr_lifecycle_policy",
    "aws_ecr_pull_through_cache_rule",
    "aws_ecr_pull_time_update_exclusion",
    "aws_ecr_registry_policy",
    "aws_ecr_registry_scanning_configuration",
    "aws_ecr_replication_configuration",
    "aws_ecr_repository",
    "aws_ecr_repository_creation_template",
    "aws_ecr_repository_policy",
    "aws_ecrpublic_repository",
    "aws_ecrpublic_repository_policy",
  ]
  sources = [
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html",
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/security.html",
  ]

  resource_type "aws_ecr_repository" {
    defaults = {
      image_tag_mutability                       = "MUTABLE"
      force_delete                               = false
      "encryption_configuration.encryption_type" = "AES256"
    }
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_ecr_repository_creation_template" {
    defaults = {
      image_tag_mutability                       = "MUTABLE"
      "encryption_configuration.encryption_type" = "AES256"
    }
  }

  resource_type "aws_ecrpublic_repository" {
    identity = ["id", "repository_name", "arn"]
  }

  area "encryption_in_transit" {
    party  = "provider"
    reason = "Images are pushed and pulled over TLS only; there is no listener or certificate to choose."
    source = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/data-protection.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts every image, with a key of Amazon S3 unless KMS is chosen."
    customer = "Chooses KMS and the key when the repository is created; afterwards it cannot be changed."
    reason   = "Encryption cannot be turned off; what remains is the key, once."
    source   = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html"
  }

  variant "public" {
    name        = "Amazon ECR Public"
    description = "Repositories of the public gallery, from which anybody pulls without signing in."
    source      = "https://docs.aws.amazon.com/AmazonECR/latest/public/what-is-ecr.html"

    area "encryption_at_rest" {
      party  = "provider"
      reason = "Public images are encrypted at rest without a choice of key."
      source = "https://docs.aws.amazon.com/AmazonECR/latest/public/security.html"
    }

    area "vulnerability_management" {
      party  = "customer"
      reason = "Public repositories have no image scanning; what is published is scanned in the pipeline or in a private repository first."
      source = "https://docs.aws.amazon.com/AmazonECR/latest/public/what-is-ecr.html"
    }

    area "data_content" {
      party    = "customer"
      customer = "Publishes only layers without secrets and with the right to distribute them; what was pulled once cannot be called back."
      reason   = "Everything in the repository is for everyone."
      source   = "https://docs.aws.amazon.com/AmazonECR/latest/public/public-repositories.html"
    }
  }

  # Predicates

  # A filter that matches every tag leaves nothing immutable.
  function "immutable" {
    description = "Whether tags cannot be moved to another image."
    params      = ["r"]
    result = (
      r.image_tag_mutability == "IMMUTABLE"
      || r.image_tag_mutability == "IMMUTABLE_WITH_EXCLUSION" && !anytrue([for f in r.image_tag_mutability_exclusion_filter : matches("^[*]+$", f.filter)])
    )
  }

  # Images

  obligation "scan_on_push" {
    title     = "Scan images when they are pushed"
    area      = "vulnerability_management"
    severity  = "medium"
    rationale = "Without a scan a library with a known hole is found by whoever attacks the workload; the registry is the one place that every image passes."
    provider  = "Scans images against its vulnerability database when the repository or the registry asks for it."
    frameworks = {
      aws_fsbp         = ["ECR.1"]
      cis_controls_8_1 = ["7.5"]
      nist_800_53_r5   = ["RA-5"]
      pci_dss_4_0      = ["11.3.1"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_163"]
      trivy     = ["AWS-0030"]
      powerpipe = ["ecr_repository_use_image_scanning"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html"]

    check "aws_ecr_repository" {
      require = anytrue([for c in self.image_scanning_configuration : c.scan_on_push])
      remedy  = "Add image_scanning_configuration with scan_on_push = true; if an aws_ecr_registry_scanning_configuration covers the repository, exempt it from this rule."
    }
  }

  obligation "registry_scanning" {
    title     = "Scan all repositories of the registry"
    area      = "vulnerability_management"
    severity  = "medium"
    rationale = "Rules of the registry reach the repositories that somebody creates tomorrow; filters for some names, or manual scans, leave the others out."
    provider  = "Applies the registry's rules to every repository that a filter matches."
    frameworks = {
      aws_fsbp         = ["ECR.1"]
      cis_controls_8_1 = ["7.5"]
      nist_800_53_r5   = ["RA-5"]
      pci_dss_4_0      = ["11.3.1"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["aws_fsbp", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html"]

    check "aws_ecr_registry_scanning_configuration" {
      require = anytrue([for r in self.rule :
        contains(["SCAN_ON_PUSH", "CONTINUOUS_SCAN"], r.scan_frequency) && anytrue([for f in r.repository_filter : f.filter == "*"])
      ])
      remedy = "Add a rule with scan_frequency SCAN_ON_PUSH or CONTINUOUS_SCAN and the repository_filter \"*\"."
    }
  }

  obligation "continuous_scanning" {
    title       = "Scan stored images continuously"
    area        = "vulnerability_management"
    severity    = "low"
    recommended = false
    rationale   = "Most holes become known after the image was built; a scan on push never looks again at what has been running for a year."
    provider    = "Rescans images with Amazon Inspector when a new vulnerability is published, for packages of languages as well."
    frameworks  = { cis_controls_8_1 = ["7.5"], nist_800_53_r5 = ["RA-5", "SI-2"], iso_27001_2022 = ["A.8.8"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-enhanced.html"]

    check "aws_ecr_registry_scanning_configuration" {
      require = self.scan_type == "ENHANCED" && anytrue([for r in self.rule : r.scan_frequency == "CONTINUOUS_SCAN"])
      remedy  = "Set scan_type = \"ENHANCED\" and a rule with scan_frequency = \"CONTINUOUS_SCAN\"."
    }
  }

  obligation "native_scanner" {
    title     = "Use the current basic scanner"
    area      = "vulnerability_management"
    severity  = "medium"
    rationale = "Basic scanning with Clair is deprecated and knows fewer operating systems, so its empty list means little."
    provider  = "Maintains AWS_NATIVE, the default of new registries."
    frameworks = {
      cis_controls_8_1 = ["7.5"]
      nist_800_53_r5   = ["RA-5", "SA-22"]
      pci_dss_4_0      = ["11.3.1"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-basic.html"]

    check "aws_ecr_account_setting" {
      when    = self.name == "BASIC_SCAN_TYPE_VERSION"
      require = self.value == "AWS_NATIVE"
      fix     = { value = "AWS_NATIVE" }
    }
  }

  obligation "tags_immutable" {
    title     = "Make image tags immutable"
    area      = "supply_chain"
    severity  = "medium"
    rationale = "Whoever may push can put another image under a tag that is deployed already, and nodes that pull it next run that one; nor does a rollback lead back to what ran before."
    provider  = "Refuses a push to a tag that exists when told so."
    frameworks = {
      aws_fsbp       = ["ECR.2"]
      nist_800_53_r5 = ["CM-2", "SI-7"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC6.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_51"]
      trivy     = ["AWS-0031"]
      powerpipe = ["ecr_repository_tags_immutable"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html"]

    check "aws_ecr_repository" {
      require = immutable(self)
      fix     = { image_tag_mutability = "IMMUTABLE" }
    }

    # Repositories that only cache another registry must follow its moving tags.
    check "aws_ecr_repository_creation_template" {
      when    = anytrue([for a in self.applied_for : a != "PULL_THROUGH_CACHE"])
      require = immutable(self)
      fix     = { image_tag_mutability = "IMMUTABLE" }
    }
  }

  obligation "lifecycle_policy" {
    title     = "Expire old images by a lifecycle policy"
    area      = "retention_deletion"
    severity  = "low"
    rationale = "Images that nobody rebuilds keep their holes and stay deployable for ever, bury the findings that matter and cost storage."
    provider  = "Removes images by age, count or tag as the policy says."
    frameworks = {
      aws_fsbp         = ["ECR.3"]
      cis_controls_8_1 = ["3.4"]
      nist_800_53_r5   = ["SI-12"]
      pci_dss_4_0      = ["3.2.1"]
      iso_27001_2022   = ["A.8.10"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html"]

    check "aws_ecr_repository" {
      companion "aws_ecr_lifecycle_policy" {
        attribute = "repository"
      }
      require = length(companions.aws_ecr_lifecycle_policy) > 0
      remedy  = "Add an aws_ecr_lifecycle_policy for the repository that expires untagged and outdated images."
    }

    check "aws_ecr_repository_creation_template" {
      require = self.lifecycle_policy != null
      remedy  = "Set lifecycle_policy, so that repositories made from the template expire old images."
    }
  }

  # Keys

  obligation "kms_encryption" {
    title       = "Encrypt repositories with KMS"
    area        = "encryption_at_rest"
    severity    = "low"
    recommended = false
    rationale   = "With AES256 nobody sees or limits the use of the key; with KMS every pull leaves a trace in CloudTrail and needs the right to decrypt."
    provider    = "Encrypts with AES256 by default and with KMS where the repository is created so."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)", "SC-13"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_136"]
      powerpipe = ["ecr_repository_encrypted_with_kms"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html"]

    check "aws_ecr_repository" {
      require = anytrue([for c in self.encryption_configuration : contains(["KMS", "KMS_DSSE"], c.encryption_type)])
      remedy  = "Add encryption_configuration with encryption_type = \"KMS\"; this replaces the repository."
    }

    check "aws_ecr_repository_creation_template" {
      require = anytrue([for c in self.encryption_configuration : contains(["KMS", "KMS_DSSE"], c.encryption_type)])
      remedy  = "Add encryption_configuration with encryption_type = \"KMS\"."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt repositories with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The policy of the AWS managed key is fixed: images cannot be withdrawn from a role by key policy, and the key cannot be disabled in an incident."
    provider    = "Uses the key through a grant that it makes when the repository is created."
    frameworks = {
      aws_fsbp         = ["ECR.5"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { trivy = ["AWS-0033"] }
    sources     = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html"]

    check "aws_ecr_repository" {
      companion "aws_kms_key" {
        self_attribute = "encryption_configuration.kms_key"
      }
      require = anytrue([for c in self.encryption_configuration :
        contains(["KMS", "KMS_DSSE"], c.encryption_type) && (length(companions.aws_kms_key) > 0 || names_own_key(c.kms_key))
      ])
      remedy = "Add encryption_configuration with encryption_type = \"KMS\" and kms_key = the ARN of a key of your own; this replaces the repository."
    }

    check "aws_ecr_repository_creation_template" {
      companion "aws_kms_key" {
        self_attribute = "encryption_configuration.kms_key"
      }
      require = anytrue([for c in self.encryption_configuration :
        contains(["KMS", "KMS_DSSE"], c.encryption_type) && (length(companions.aws_kms_key) > 0 || names_own_key(c.kms_key))
      ])
      remedy = "Add encryption_configuration with encryption_type = \"KMS\" and kms_key = the ARN of a key of your own."
    }
  }

  # Who pushes and pulls

  obligation "policy_not_public" {
    title     = "Keep repositories from principals of other accounts"
    area      = "identity_access"
    severity  = "high"
    rationale = "Principal \"*\" means every AWS account: strangers pull your code with all that is baked into it, and with push rights they replace what you deploy."
    provider  = "Evaluates repository, registry and identity policies on every call."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_32"]
      trivy     = ["AWS-0032"]
      powerpipe = ["ecr_repository_policy_prohibit_public_access"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html"]

    check "aws_ecr_repository_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }

    check "aws_ecr_registry_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the accounts that may replicate or cache images as Principal."
    }

    check "aws_ecr_repository_creation_template" {
      require = !anytrue([for s in policy(self.repository_policy) : grants_to_all(s)])
      remedy  = "In repository_policy name the accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "public_push_restricted" {
    title     = "Let only named principals push public images"
    area      = "supply_chain"
    severity  = "critical"
    rationale = "Everybody may pull a public image anyway; a policy for \"*\" on top lets everybody publish under your name what others then run."
    provider  = "Serves public images to all, and evaluates the policy for every push."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "SI-7"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-policies.html"]

    check "aws_ecrpublic_repository_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s) && anytrue([
        for a in ["ecr-public:PutImage", "ecr-public:UploadLayerPart", "ecr-public:SetRepositoryPolicy", "ecr-public:DeleteRepository", "ecr-public:BatchDeleteImage"] : covers_action(s, a)
      ])])
      remedy = "Name the roles of the build pipeline as Principal."
    }
  }

  obligation "policy_least_privilege" {
    title     = "Grant single actions in repository policies"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A consumer with ecr:* can push, delete and rewrite the policy, so one foreign account taken over is enough to change what you run."
    provider  = "Separates pulling, pushing and administering into actions of their own."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html"]

    check "aws_ecr_repository_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "List the actions, for pulling ecr:BatchGetImage, ecr:GetDownloadUrlForLayer and ecr:BatchCheckLayerAvailability."
    }

    check "aws_ecr_registry_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "List the actions, for replication ecr:ReplicateImage and ecr:CreateRepository."
    }
  }

  # Survival

  obligation "no_force_delete" {
    title      = "Do not delete repositories with their images"
    area       = "backup"
    severity   = "low"
    rationale  = "With force_delete a destroy, or a change that replaces the repository, removes every image; nodes that restart have nothing to pull and no rollback is left."
    provider   = "Refuses to delete a repository that holds images unless it is forced, and keeps no copy of deleted ones."
    frameworks = { nist_800_53_r5 = ["CP-9"], iso_27001_2022 = ["A.5.33"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-delete.html"]

    check "aws_ecr_repository" {
      require = self.force_delete != true
      fix     = { force_delete = false }
      autofix = true
    }

    check "aws_ecrpublic_repository" {
      require = self.force_destroy != true
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  # Process and evidence

  obligation "findings_handled" {
    title        = "Rebuild images with findings in time"
    area         = "vulnerability_management"
    severity     = "high"
    verification = "process"
    cadence      = "weekly"
    rationale    = "The scanner only lists; a critical finding disappears when somebody rebuilds on a patched base and deploys it."
    provider     = "Lists findings per image and sends them to EventBridge, and to Security Hub with enhanced scanning."
    frameworks = {
      cis_controls_8_1 = ["7.7"]
      nist_800_53_r5   = ["RA-5", "SI-2"]
      pci_dss_4_0      = ["6.3.3", "11.3.1"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html"]
  }

  obligation "bad_images_stopped" {
    title        = "Stop deployment of images that fail the rules"
    area         = "supply_chain"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Neither a finding nor a missing signature keeps an image from being pulled; only a gate in the pipeline or the cluster does."
    provider     = "Offers findings and signatures by digest for such a gate."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["CM-7", "SI-7"]
      iso_27001_2022   = ["A.8.19"]
      soc_2            = ["CC6.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html"]
  }

  obligation "images_signed" {
    title        = "Sign images and verify them before use"
    area         = "supply_chain"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Signing profile and trust policy, list of repositories with signed images, and a record that an unsigned image was refused."
    rationale    = "Push rights are held by many; a signature proves that the image came out of your pipeline and not from a stolen token."
    provider     = "Stores signatures beside images and signs with AWS Signer when asked."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["SI-7", "SR-11"]
      iso_27001_2022   = ["A.8.19"]
      soc_2            = ["CC6.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-signing.html"]
  }

  obligation "access_review" {
    title        = "Review who can push and pull"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Pipelines, partners and old clusters keep their rights; every principal that can push can run code in production."
    provider     = "Evaluates the policies, and lists external access in IAM Access Analyzer."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/security-iam.html"]
  }

  obligation "upstreams_reviewed" {
    title        = "Approve the registries that are cached"
    area         = "supply_chain"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A pull through cache brings in whatever its upstream offers under your own registry's name, typosquatted images included."
    provider     = "Caches from the upstreams that rules name and refreshes tags at most once a day."
    frameworks   = { nist_800_53_r5 = ["SA-9", "SR-11"], iso_27001_2022 = ["A.5.19"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html"]
  }

  obligation "rebuild_tested" {
    title        = "Test rebuilding images from source"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of rebuilding and redeploying production images from source, or from a replica in another Region, with the time taken."
    rationale    = "The registry keeps no copy of a deleted image; if base images or packages have vanished meanwhile, the only copy was the one that is gone."
    provider     = "Replicates to other Regions and accounts when configured."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html"]
  }

  obligation "tampered_image_playbook" {
    title        = "Rehearse the answer to a tampered image"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Finding every place where a digest runs, quarantining it, revoking the push rights and rolling back takes steps that nobody invents well at night."
    provider     = "Records pushes, pulls and policy changes in CloudTrail."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/logging-using-cloudtrail.html"]
  }
}
