service "aws_iam" {
  name        = "AWS Identity and Access Management"
  cloud       = "aws"
  family      = "identity_service"
  description = "Users, groups, roles, policies and identity providers of an AWS account, and the engine that decides on every request."
  seeds       = [239]
  aliases     = ["IAM", "AWS IAM", "IAM Access Analyzer"]
  resources = [
    "aws_iam_access_key",
    "aws_iam_account_alias",
    "aws_iam_account_password_policy",
    "aws_iam_group",
    "aws_iam_group_membership",
    "aws_iam_group_policies_exclusive",
    "aws_iam_group_policy",
    "aws_iam_group_policy_attachment",
    "aws_iam_group_policy_attachments_exclusive",
    "aws_iam_instance_profile",
    "aws_iam_openid_connect_provider",
    "aws_iam_organizations_features",
    "aws_iam_outbound_web_identity_federation",
    "aws_iam_policy",
    "aws_iam_policy_attachment",
    "aws_iam_role",
    "aws_iam_role_policies_exclusive",
    "aws_iam_role_policy",
    "aws_iam_role_policy_attachment",
    "aws_iam_role_policy_attachments_exclusive",
    "aws_iam_saml_provider",
    "aws_iam_security_token_service_preferences",
    "aws_iam_server_certificate",
    "aws_iam_service_linked_role",
    "aws_iam_service_specific_credential",
    "aws_iam_signing_certificate",
    "aws_iam_user",
    "aws_iam_user_group_membership",
    "aws_iam_user_login_profile",
    "aws_iam_user_policies_exclusive",
    "aws_iam_user_policy",
    "aws_iam_user_policy_attachment",
    "aws_iam_user_policy_attachments_exclusive",
    "aws_iam_user_ssh_key",
    "aws_iam_virtual_mfa_device",
    "aws_accessanalyzer_analyzer",
    "aws_accessanalyzer_archive_rule",
    "aws_ssoadmin_managed_policy_attachment",
    "aws_ssoadmin_permission_set_inline_policy",
    "data.aws_iam_policy_document",
    "data.aws_iam_policy",
  ]
  sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/security.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]

  resource_type "aws_iam_account_password_policy" {
    defaults = {
      minimum_password_length        = 6
      allow_users_to_change_password = true
    }
  }

  resource_type "aws_iam_access_key" {
    defaults = { status = "Active" }
  }

  resource_type "aws_accessanalyzer_analyzer" {
    defaults = { type = "ACCOUNT" }
  }

  resource_type "data.aws_iam_policy_document" {
    defaults = { "statement.effect" = "Allow" }
  }

  # The data source that looks up a managed policy.
  resource_type "data.aws_iam_policy" {
    legacy = {
      name = "string"
      arn  = "string"
    }
  }

  area "data_residency" {
    party  = "provider"
    reason = "IAM is one global service per partition; there is no region to choose for identities and policies."
    source = "https://docs.aws.amazon.com/IAM/latest/UserGuide/disaster-recovery-resiliency.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the control plane in one region and copies it to data planes in every region, which go on deciding when changes are not possible."
    customer = "Needs no change to IAM in order to recover, uses regional STS endpoints, keeps emergency access that does not depend on single sign-on."
    reason   = "Policies keep working while the control plane is down, but nothing can be changed."
    source   = "https://docs.aws.amazon.com/IAM/latest/UserGuide/disaster-recovery-resiliency.html"
  }

  area "threat_detection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Watches sign-in for abuse, quarantines keys found in public places, and analyzes external and unused access where an analyzer exists."
    customer = "Creates analyzers for every region it uses, decides on their findings, alarms on root use and on changes to IAM."
    reason   = "Access Analyzer examines only accounts and regions in which somebody created an analyzer."
    source   = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-getting-started.html"
  }

  # What policies grant to the identity that has them. "statements" is what policy() gives, or statements() below.

  function "statements" {
    description = "The statement blocks of a policy document data source in the form of policy(), with no more of the conditions than their number."
    params      = ["blocks"]
    result = [for s in blocks : {
      effect        = s.effect
      actions       = s.actions
      not_actions   = s.not_actions
      resources     = s.resources
      not_resources = s.not_resources
      conditions    = [for c in s.condition : true]
      of_resource   = length(s.principals) > 0 || length(s.not_principals) > 0
    }]
  }

  # A statement that names principals is of a resource's policy. What policy() gives says nothing of it: null.
  function "allows" {
    description = "Whether a statement allows something to the identity that has the policy."
    params      = ["statement"]
    result      = statement.effect == "Allow" && !statement.of_resource
  }

  function "allows_everywhere" {
    description = "Whether a statement allows something on every resource and without a condition."
    params      = ["statement"]
    result      = allows(statement) && contains(statement.resources, "*") && length(statement.conditions) == 0
  }

  function "denies" {
    description = "Whether a policy denies the action on every resource and without a condition."
    params      = ["statements", "action"]
    result = anytrue([for s in statements :
      s.effect == "Deny" && contains(s.resources, "*") && length(s.conditions) == 0 && anytrue([for a in s.actions : action_matches(a, action)])
    ])
  }

  function "grants_unrestricted" {
    description = "Whether a policy grants one of the actions on every resource and without a condition."
    params      = ["statements", "actions"]
    result = anytrue([for s in statements :
      allows_everywhere(s) && anytrue([for a in actions : covers_action(s, a) && !denies(statements, a)])
    ])
  }

  function "grants_full_admin" {
    description = "Whether a policy grants every action on every resource."
    params      = ["statements"]
    result      = anytrue([for s in statements : allows(s) && contains(s.actions, "*") && contains(s.resources, "*")])
  }

  function "allows_every_action" {
    description = "Whether a policy allows every action, on whatever resources and to whomever."
    params      = ["statements"]
    result      = anytrue([for s in statements : s.effect == "Allow" && contains(s.actions, "*")])
  }

  function "allows_whole_services" {
    description = "Whether a policy allows all actions of a service."
    params      = ["statements"]
    result      = anytrue([for s in statements : allows(s) && anytrue([for a in s.actions : is_service_wildcard(a)])])
  }

  function "grants_all_of_s3" {
    description = "Whether a policy allows s3:*, and no statement of it denies s3:* somewhere."
    params      = ["statements"]
    result = (
      anytrue([for s in statements : allows(s) && anytrue([for a in s.actions : lower(a) == "s3:*"])]) &&
      !anytrue([for s in statements : s.effect == "Deny" && anytrue([for a in s.actions : lower(a) == "s3:*"])])
    )
  }

  function "allows_all_of_iam" {
    description = "Whether a policy allows iam:*, or every action."
    params      = ["statements"]
    result      = anytrue([for s in statements : allows(s) && anytrue([for a in s.actions : a == "*" || lower(a) == "iam:*"])])
  }

  function "means_all" {
    description = "Whether a resource of a statement means all of its kind in an account, or in all accounts."
    params      = ["resource"]
    result      = resource == "*" || matches("^arn:[^:]*:[^:]*:[^:]*:[^:]+:([a-z*-]+[:/])?[*]$", resource)
  }

  function "grants_on_all" {
    description = "Whether a policy grants the action without a condition on every resource, or on every one of a kind."
    params      = ["statements", "action"]
    result = anytrue([for s in statements :
      allows(s) && length(s.conditions) == 0 && anytrue([for r in s.resources : means_all(r)]) && covers_action(s, action) && !denies(statements, action)
    ])
  }

  function "touches_escalation" {
    description = "Whether one of the statements may be about an action that raises rights. It only spares most policies the long lists."
    params      = ["statements"]
    result = anytrue([
      for s in statements :
      length(s.not_actions) > 0 || anytrue([for a in s.actions : matches("(?i)^([*]|(iam|sso|ssm|lambda|glue|eks|sagemaker|ec2-instance-connect):|ec2:([*?]|Modify|St))", a)])
    ])
  }

  # Without a role to pass, none of what can be started under one is a way up.
  function "grants_escalation" {
    description = "Whether a policy grants a way to get more rights than it gives: an action, or several that have to come together."
    params      = ["statements"]
    result = touches_escalation(statements) && (
      anytrue([
        for a in [
          "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile", "iam:AddUserToGroup", "iam:CreatePolicyVersion",
          "iam:SetDefaultPolicyVersion", "iam:AttachUserPolicy", "iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:PutUserPolicy", "iam:PutGroupPolicy",
          "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy", "iam:DeleteRolePermissionsBoundary", "iam:DeleteUserPermissionsBoundary",
          "iam:PutRolePermissionsBoundary", "iam:PutUserPermissionsBoundary", "iam:UpdateSAMLProvider", "sso:CreateAccountAssignment",
          "sso:AttachManagedPolicyToPermissionSet", "sso:PutInlinePolicyToPermissionSet", "ssm:SendCommand", "ssm:StartSession",
          "ec2-instance-connect:SendSSHPublicKey", "lambda:UpdateFunctionConfiguration", "sagemaker:CreatePresignedDomainUrl", "glue:UpdateDevEndpoint",
          "lambda:UpdateFunctionCode", "sagemaker:CreatePresignedNotebookInstanceUrl",
        ] : grants_on_all(statements, a)
      ]) ||
      anytrue([for way in ["ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances", "eks:CreateAccessEntry eks:AssociateAccessPolicy"] : alltrue([for a in split(" ", way) : grants_on_all(statements, a)])]) ||
      grants_on_all(statements, "iam:PassRole") && anytrue([
        for way in [
          "apprunner:CreateService", "autoscaling:CreateAutoScalingGroup", "batch:RegisterJobDefinition batch:SubmitJob",
          "cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet", "cloudformation:CreateStack",
          "cloudformation:CreateStackSet cloudformation:CreateStackInstances", "cloudformation:UpdateStack", "codebuild:CreateProject codebuild:StartBuild",
          "codebuild:UpdateProject codebuild:StartBuild", "cognito-identity:SetIdentityPoolRoles", "datapipeline:CreatePipeline",
          "ec2:AssociateIamInstanceProfile", "ec2:ReplaceIamInstanceProfileAssociation", "ec2:RequestSpotInstances", "ec2:RunInstances",
          "ecs:RegisterTaskDefinition ecs:CreateService", "ecs:RegisterTaskDefinition ecs:RunTask", "ecs:RegisterTaskDefinition ecs:StartTask",
          "ecs:RegisterTaskDefinition ecs:UpdateService", "elasticmapreduce:RunJobFlow", "emr-serverless:StartJobRun", "glue:CreateDevEndpoint",
          "glue:CreateJob glue:CreateTrigger", "glue:CreateJob glue:StartJobRun", "glue:CreateSession glue:RunStatement", "glue:UpdateJob glue:StartJobRun",
          "lambda:CreateFunction lambda:AddPermission", "lambda:CreateFunction lambda:CreateEventSourceMapping", "lambda:CreateFunction lambda:InvokeFunction",
          "sagemaker:CreateNotebookInstance", "sagemaker:CreateProcessingJob", "sagemaker:CreateTrainingJob", "scheduler:CreateSchedule",
          "ssm:StartAutomationExecution", "states:CreateStateMachine states:StartExecution", "states:UpdateStateMachine states:StartExecution",
        ] : alltrue([for a in split(" ", way) : grants_on_all(statements, a)])
      ])
    )
  }

  function "grants_credentials" {
    description = "Whether a policy grants actions that answer with keys, passwords or tokens."
    params      = ["statements"]
    result = grants_unrestricted(statements, [
      "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreateServiceSpecificCredential", "iam:ResetServiceSpecificCredential", "iam:UpdateAccessKey",
      "sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:GetFederationToken", "sso:GetRoleCredentials", "rds-db:connect",
      "redshift:GetClusterCredentials", "lightsail:GetInstanceAccessDetails", "lightsail:GetRelationalDatabaseMasterUserPassword", "codepipeline:PollForJobs",
      "connect:GetFederationToken", "gamelift:RequestUploadCredentials", "mediapackage:RotateIngestEndpointCredentials", "iot:AssumeRoleWithCertificate",
    ])
  }

  function "grants_data" {
    description = "Whether a policy grants reading objects, parameters and secrets."
    params      = ["statements"]
    result = grants_unrestricted(statements, [
      "s3:GetObject", "ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "secretsmanager:GetSecretValue",
    ])
  }

  function "grants_permissions_management" {
    description = "Whether a policy grants changing policies, grants and access lists."
    params      = ["statements"]
    result = grants_unrestricted(statements, [
      "iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy", "iam:CreatePolicy", "iam:CreatePolicyVersion", "iam:DeletePolicy", "iam:DeletePolicyVersion",
      "iam:DeleteRolePolicy", "iam:DeleteUserPolicy", "iam:DeleteGroupPolicy", "iam:DeleteRolePermissionsBoundary", "iam:DeleteUserPermissionsBoundary",
      "iam:DetachGroupPolicy", "iam:DetachRolePolicy", "iam:DetachUserPolicy", "iam:PutGroupPolicy", "iam:PutRolePolicy", "iam:PutUserPolicy",
      "iam:PutRolePermissionsBoundary", "iam:PutUserPermissionsBoundary", "iam:SetDefaultPolicyVersion", "iam:UpdateAssumeRolePolicy",
      "s3:PutBucketPolicy", "s3:DeleteBucketPolicy", "s3:PutBucketAcl", "s3:PutObjectAcl", "s3:PutObjectVersionAcl", "s3:PutBucketPublicAccessBlock",
      "s3:PutAccessPointPolicy", "s3:DeleteAccessPointPolicy", "s3:BypassGovernanceRetention", "s3:ObjectOwnerOverrideToBucketOwner",
      "kms:PutKeyPolicy", "kms:CreateGrant", "kms:RetireGrant", "kms:RevokeGrant",
      "lambda:AddPermission", "lambda:RemovePermission", "lambda:AddLayerVersionPermission", "lambda:RemoveLayerVersionPermission",
      "sns:AddPermission", "sns:RemovePermission", "sns:SetTopicAttributes", "sqs:AddPermission", "sqs:RemovePermission",
      "secretsmanager:PutResourcePolicy", "secretsmanager:DeleteResourcePolicy", "ecr:SetRepositoryPolicy", "ecr:DeleteRepositoryPolicy", "ecr-public:SetRepositoryPolicy",
      "ec2:ModifySnapshotAttribute", "ec2:ResetSnapshotAttribute", "ec2:CreateNetworkInterfacePermission", "ec2:DeleteNetworkInterfacePermission",
      "ec2:ModifyVpcEndpointServicePermissions", "dynamodb:PutResourcePolicy", "dynamodb:DeleteResourcePolicy", "kinesis:PutResourcePolicy",
      "glue:PutResourcePolicy", "glue:DeleteResourcePolicy", "elasticfilesystem:PutFileSystemPolicy", "elasticfilesystem:DeleteFileSystemPolicy",
      "backup:PutBackupVaultAccessPolicy", "backup:DeleteBackupVaultAccessPolicy", "glacier:SetVaultAccessPolicy",
      "codebuild:PutResourcePolicy", "codebuild:DeleteResourcePolicy", "codeartifact:PutDomainPermissionsPolicy", "codeartifact:PutRepositoryPermissionsPolicy",
      "acm-pca:CreatePermission", "acm-pca:PutPolicy", "cloudformation:SetStackPolicy", "rds:AuthorizeDBSecurityGroupIngress",
      "redshift:AuthorizeSnapshotAccess", "redshift:CreateClusterUser", "redshift:JoinGroup", "lakeformation:GrantPermissions", "cloud9:CreateEnvironmentMembership",
      "eks:AssociateAccessPolicy", "sso:PutInlinePolicyToPermissionSet", "sso:AttachManagedPolicyToPermissionSet", "ses:PutIdentityPolicy",
    ])
  }

  function "writes" {
    description = "Whether an action, by its name, changes something and could be limited to resources."
    params      = ["action"]
    result = (
      matches("(?i)^(\\*$|[a-z0-9-]+:(\\*|Abort|Accept|Activate|Add|Allocate|Apply|Archive|Assign|Associate|AssumeRole|Attach|Authorize|Batch(Create|Delete|Execute|Put|Stop|Update|Write)|Cancel|Change|Close|Complete|Confirm|Copy|Create|Deactivate|Decrypt|Delete|Deploy|Deregister|Detach|Disable|Disassociate|Drop|Enable|Encrypt|Execute|Export|Flush|GenerateDataKey|Grant|Import|Initiate|Insert|Invoke|Merge|Modify|Move|PartiQL(Delete|Insert|Update)|PassRole|Pause|Post|Promote|Provision|Publish|Purge|Put|ReEncrypt|Reboot|Receive|Register|Reject|Release|Remove|Rename|Replace|Replicate|Request|Reset|Resize|Restart|Restore|Resume|Retire|Retry|Revoke|Rotate|Run|Schedule|Send|Set|Sign|Signal|Start|Stop|Submit|Subscribe|Suspend|Swap|Terminate|Transfer|Unassign|Unlink|Unsubscribe|Update|Upgrade|Upload|Write))", action) &&
      !matches("(?i)^(cloudwatch:PutMetricData|xray:Put(TraceSegments|TelemetryRecords|\\*)|(ssm|ec2)messages:.*|kms:CreateKey|route53:CreateHostedZone|s3:(CreateJob|PutAccountPublicAccessBlock)|logs:(CreateLogDelivery|UpdateLogDelivery|DeleteLogDelivery|PutResourcePolicy|StopQuery)|secretsmanager:CreateRandom.*|iam:GenerateCredentialReport|elasticmapreduce:RunJobFlow|guardduty:CreateDetector|config:Put(ConfigurationRecorder|DeliveryChannel|Evaluations)|transcribe:StartStreamTranscription.*|aws-marketplace:.*)$", action)
    )
  }

  function "needs_every_resource" {
    description = "Whether an action accepts no ARNs, or none that would limit it."
    params      = ["action"]
    result      = matches("(?i)^(ec2:Describe[a-z]+|ec2:Get(EbsEncryptionByDefault|EbsDefaultKmsKeyId)|(autoscaling|application-autoscaling|elasticloadbalancing):Describe[a-z*]*|cloudwatch:(PutMetricData|GetMetric(Data|Statistics|WidgetImage)|List(Metrics|Dashboards)|DescribeAnomalyDetectors)|s3:(ListAllMyBuckets|ListJobs|CreateJob|GetAccountPublicAccessBlock|PutAccountPublicAccessBlock)|ecr(-public)?:GetAuthorizationToken|iam:(List(Roles|Users|Groups|Policies|AccountAliases|ServerCertificates|VirtualMFADevices|OpenIDConnectProviders|SAMLProviders)|GetAccount[a-z]+|GenerateCredentialReport|GetCredentialReport)|sts:(GetCallerIdentity|GetSessionToken|GetAccessKeyInfo|DecodeAuthorizationMessage|GetServiceBearerToken)|kms:(ListKeys|ListAliases|CreateKey|GenerateRandom|DescribeCustomKeyStores)|logs:(DescribeQueries|DescribeQueryDefinitions|DescribeResourcePolicies|DescribeDestinations|CreateLogDelivery|GetLogDelivery|UpdateLogDelivery|DeleteLogDelivery|ListLogDeliveries|PutResourcePolicy|StopQuery|GetQueryResults)|ssm:(DescribeParameters|DescribeInstanceInformation|ListCommands|ListCommandInvocations)|(ssm|ec2)messages:.*|xray:(Put(TraceSegments|TelemetryRecords|\\*)|GetSampling[a-z*]*)|(tag|pricing|ce|cur|health|support|trustedadvisor):.*|cloudtrail:LookupEvents|route53:(ListHostedZones|ListHostedZonesByName|CreateHostedZone|GetHostedZoneCount|ListHealthChecks)|secretsmanager:(ListSecrets|GetRandomPassword|BatchGetSecretValue)|lambda:(ListFunctions|ListEventSourceMappings|ListLayers|ListLayerVersions|GetAccountSettings)|dynamodb:(ListTables|DescribeLimits|DescribeEndpoints|ListStreams)|sqs:ListQueues|sns:ListTopics|eks:ListClusters|ecs:(ListClusters|ListTaskDefinitions|ListTaskDefinitionFamilies|DescribeTaskDefinition|DeregisterTaskDefinition)|acm:ListCertificates|cloudformation:(ListStacks|ListExports|ValidateTemplate|DescribeAccountLimits)|organizations:(DescribeOrganization|List(Accounts|Roots|AWSServiceAccessForOrganization))|translate:TranslateText|comprehend:(Detect|BatchDetect)[a-z]+|textract:(Detect|Analyze)[a-z]+|polly:DescribeVoices|rekognition:Detect[a-z]+)$", action)
  }

  function "allows_unlimited_writes" {
    description = "Whether a policy allows changes on every resource and without a condition."
    params      = ["statements"]
    result      = anytrue([for s in statements : allows_everywhere(s) && (length(s.not_actions) > 0 || anytrue([for a in s.actions : writes(a)]))])
  }

  function "omits_resources" {
    description = "Whether a policy allows on every resource what could be limited to ARNs."
    params      = ["statements"]
    result      = anytrue([for s in statements : allows_everywhere(s) && (length(s.not_actions) > 0 || anytrue([for a in s.actions : !needs_every_resource(a)]))])
  }

  function "allows_by_exception" {
    description = "Whether a policy allows all but some actions or resources."
    params      = ["statements"]
    result      = anytrue([for s in statements : allows(s) && (length(s.not_actions) > 0 || length(s.not_resources) > 0)])
  }

  function "passes_any_role" {
    description = "Whether a policy allows iam:PassRole for every role, other than by allowing all of IAM."
    params      = ["statements"]
    result = anytrue([for s in statements :
      allows(s) && length(s.conditions) == 0 && anytrue([for r in s.resources : means_all(r)]) && anytrue([for a in s.actions : a != "*" && lower(a) != "iam:*" && action_matches(a, "iam:PassRole")])
    ])
  }

  function "assumes_any_role" {
    description = "Whether a policy allows sts:AssumeRole for every role, other than by allowing every action."
    params      = ["statements"]
    result = anytrue([for s in statements :
      allows(s) && length(s.conditions) == 0 && anytrue([for r in s.resources : means_all(r)]) && anytrue([for a in s.actions : a != "*" && action_matches(a, "sts:AssumeRole")])
    ])
  }

  function "decrypts_with_any_key" {
    description = "Whether a policy allows decryption with every key, other than by allowing every action."
    params      = ["statements"]
    result = anytrue([for s in statements :
      allows(s) && length(s.conditions) == 0 &&
      anytrue([for r in s.resources : r == "*" || matches("^arn:aws[a-z-]*:kms:[^:]*:[^:]*:(\\*|key/\\*)$", r)]) &&
      anytrue([for a in s.actions : a != "*" && (action_matches(a, "kms:Decrypt") || action_matches(a, "kms:ReEncryptFrom"))])
    ])
  }

  # Managed policies

  function "is_managed" {
    description = "Whether an ARN is that of the AWS managed policy with the name."
    params      = ["arn", "name"]
    result      = matches("^arn:aws[a-z-]*:iam::aws:policy/${name}$", arn)
  }

  function "has_managed" {
    description = "Whether the AWS managed policy with the name is among the ARNs."
    params      = ["arns", "name"]
    result      = anytrue([for arn in arns : is_managed(arn, name)])
  }

  # Trust policies

  function "conditioned" {
    description = "Whether a statement has a condition on a key that matches the pattern."
    params      = ["statement", "keys"]
    result      = anytrue([for c in statement.conditions : matches(keys, c.key)])
  }

  function "names_repository" {
    description = "Whether a condition ties a token of GitHub Actions to a repository or its owner."
    params      = ["key", "values"]
    result = (
      endswith(key, "githubusercontent.com:sub") && alltrue([for v in values :
        matches("^repo:[^*?:/]+/[^:]+", v) || matches("^[a-z_]+:[^*?]", v) && !matches("^(repo:|workflow|environment|ref|context|head_ref|base_ref)", v)
      ]) ||
      matches("githubusercontent.com:(repository|repository_id|repository_owner|repository_owner_id|job_workflow_ref)$", key) && alltrue([for v in values : !matches("^[*?]", v)])
    )
  }

  obligation "no_full_admin" {
    title     = "Grant no policy every action on every resource"
    area      = "privileged_access"
    severity  = "high"
    rationale = "Whoever holds one credential under such a policy owns the account: can read all data, delete backups and logs, and create more identities to stay."
    provider  = "Evaluates every request against the policies as they are written; it does not judge whether they grant too much."
    frameworks = {
      aws_fsbp            = ["IAM.1"]
      cis_aws_foundations = ["2.14"]
      cis_controls_8_1    = ["5.4"]
      nist_800_53_r5      = ["AC-6", "AC-6(2)", "AC-6(10)"]
      pci_dss_4_0         = ["7.2.1", "7.2.2", "7.2.5"]
      iso_27001_2022      = ["A.5.18", "A.8.2"]
      soc_2               = ["CC6.3"]
      hipaa               = ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "pci_dss_4_0"]
    equivalents = { checkov = ["CKV_AWS_1", "CKV_AWS_62"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !grants_full_admin(policy(self.policy))
      remedy  = "List the actions and resource ARNs that the identity needs instead of Action \"*\" with Resource \"*\"."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : grants_full_admin(policy(p.policy))])
      remedy  = "List the actions and resource ARNs that the identity needs instead of Action \"*\" with Resource \"*\"."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !grants_full_admin(policy(self.inline_policy))
      remedy  = "List the actions and resource ARNs that the identity needs instead of Action \"*\" with Resource \"*\"."
    }

    check "data.aws_iam_policy_document" {
      require = !grants_full_admin(statements(self.statement))
      remedy  = "List the actions and resource ARNs that the identity needs instead of Action \"*\" with Resource \"*\"."
    }
  }

  obligation "no_star_action" {
    title     = "Name the actions a statement allows"
    area      = "identity_access"
    severity  = "high"
    rationale = "Action \"*\" covers every service, today's and tomorrow's, including IAM itself; a resource list narrows it less than it seems, because many actions ignore resources."
    provider  = "Evaluates every request against the policies as they are written; it does not judge whether they grant too much."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_49", "CKV_AWS_63"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !allows_every_action(policy(self.policy))
      remedy  = "Replace Action \"*\" with the actions that are needed."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : allows_every_action(policy(p.policy))])
      remedy  = "Replace Action \"*\" with the actions that are needed."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !allows_every_action(policy(self.inline_policy))
      remedy  = "Replace Action \"*\" with the actions that are needed."
    }

    check "data.aws_iam_policy_document" {
      require = !allows_every_action(statements(self.statement))
      remedy  = "Replace Action \"*\" with the actions that are needed."
    }
  }

  obligation "no_service_wildcard" {
    title     = "Allow single actions, not whole services"
    area      = "identity_access"
    severity  = "low"
    rationale = "A service wildcard such as dynamodb:* mixes reading with deleting and with changing permissions, and grows with every action that the service gains."
    provider  = "Evaluates every request against the policies as they are written; it does not judge whether they grant too much."
    frameworks = {
      aws_fsbp         = ["IAM.21"]
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1", "7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { trivy = ["AWS-0057"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !allows_whole_services(policy(self.policy))
      remedy  = "Replace \"service:*\" with the actions that the workload calls; last accessed information and Access Analyzer policy generation show which these are."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : allows_whole_services(policy(p.policy))])
      remedy  = "Replace \"service:*\" with the actions that the workload calls; last accessed information and Access Analyzer policy generation show which these are."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !allows_whole_services(policy(self.inline_policy))
      remedy  = "Replace \"service:*\" with the actions that the workload calls; last accessed information and Access Analyzer policy generation show which these are."
    }

    check "data.aws_iam_policy_document" {
      require = !allows_whole_services(statements(self.statement))
      remedy  = "Replace \"service:*\" with the actions that the workload calls; last accessed information and Access Analyzer policy generation show which these are."
    }
  }

  obligation "no_s3_full_access" {
    title       = "Do not allow s3:*"
    area        = "data_content"
    severity    = "medium"
    recommended = false
    rationale   = "s3:* lets the holder read, overwrite and delete objects, empty the bucket and rewrite its policy: theft and ransom in one grant."
    provider    = "Enforces bucket policies, public access blocks and object lock beside the identity's policies."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { trivy = ["AWS-0345"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !grants_all_of_s3(policy(self.policy))
      remedy  = "Allow the object and bucket actions that are used, such as s3:GetObject and s3:PutObject, on named buckets."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : grants_all_of_s3(policy(p.policy))])
      remedy  = "Allow the object and bucket actions that are used, such as s3:GetObject and s3:PutObject, on named buckets."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !grants_all_of_s3(policy(self.inline_policy))
      remedy  = "Allow the object and bucket actions that are used, such as s3:GetObject and s3:PutObject, on named buckets."
    }

    check "data.aws_iam_policy_document" {
      require = !grants_all_of_s3(statements(self.statement))
      remedy  = "Allow the object and bucket actions that are used, such as s3:GetObject and s3:PutObject, on named buckets."
    }
  }

  obligation "no_iam_full_access" {
    title     = "Do not allow iam:*"
    area      = "privileged_access"
    severity  = "high"
    rationale = "Full control of IAM is full control of the account: the holder attaches any policy to itself, whatever the rest of its policy says."
    provider  = "Evaluates every request against the policies as they are written; it does not judge whether they grant too much."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6", "AC-6(10)"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(3)(i)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV2_AWS_40"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !allows_all_of_iam(policy(self.policy))
      remedy  = "Allow the few IAM actions that are needed on named roles and policies, and set a permissions boundary for what they create."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : allows_all_of_iam(policy(p.policy))])
      remedy  = "Allow the few IAM actions that are needed on named roles and policies, and set a permissions boundary for what they create."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !allows_all_of_iam(policy(self.inline_policy))
      remedy  = "Allow the few IAM actions that are needed on named roles and policies, and set a permissions boundary for what they create."
    }

    check "data.aws_iam_policy_document" {
      require = !allows_all_of_iam(statements(self.statement))
      remedy  = "Allow the few IAM actions that are needed on named roles and policies, and set a permissions boundary for what they create."
    }
  }

  obligation "no_privilege_escalation" {
    title     = "Close the ways to raise one's own rights"
    area      = "privileged_access"
    severity  = "high"
    rationale = "With a single action such as iam:CreatePolicyVersion, or iam:PassRole together with starting compute, an ordinary identity turns itself into an administrator."
    provider  = "Checks each of these calls against the caller's policies and boundaries; it does not see that a combination amounts to administration."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6", "AC-6(10)"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(3)(i)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_110", "CKV_AWS_286"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !grants_escalation(policy(self.policy))
      remedy  = "Give these actions named resources or conditions: the own user, roles under one path, iam:PassedToService, iam:PermissionsBoundary."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : grants_escalation(policy(p.policy))])
      remedy  = "Give these actions named resources or conditions: the own user, roles under one path, iam:PassedToService, iam:PermissionsBoundary."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !grants_escalation(policy(self.inline_policy))
      remedy  = "Give these actions named resources or conditions: the own user, roles under one path, iam:PassedToService, iam:PermissionsBoundary."
    }

    check "data.aws_iam_policy_document" {
      require = !grants_escalation(statements(self.statement))
      remedy  = "Give these actions named resources or conditions: the own user, roles under one path, iam:PassedToService, iam:PermissionsBoundary."
    }
  }

  obligation "no_credentials_exposure" {
    title     = "Limit actions that hand out credentials"
    area      = "secrets"
    severity  = "high"
    rationale = "These calls answer with keys, passwords or tokens. Allowed on every resource, they let the holder become other users and roles and keep working after its own access is gone."
    provider  = "Returns the credentials to whoever is allowed to ask and records the call in CloudTrail."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6", "IA-5"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_107", "CKV_AWS_287"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !grants_credentials(policy(self.policy))
      remedy  = "Name the users, roles or databases for which credentials may be issued instead of Resource \"*\"."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : grants_credentials(policy(p.policy))])
      remedy  = "Name the users, roles or databases for which credentials may be issued instead of Resource \"*\"."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !grants_credentials(policy(self.inline_policy))
      remedy  = "Name the users, roles or databases for which credentials may be issued instead of Resource \"*\"."
    }

    check "data.aws_iam_policy_document" {
      require = !grants_credentials(statements(self.statement))
      remedy  = "Name the users, roles or databases for which credentials may be issued instead of Resource \"*\"."
    }
  }

  obligation "no_data_exfiltration" {
    title     = "Name the data that may be read"
    area      = "data_content"
    severity  = "medium"
    rationale = "Reading objects, parameters and secrets on Resource \"*\" turns one leaked credential into a copy of everything the account stores."
    provider  = "Evaluates every request against the policies as they are written; it does not judge whether they grant too much."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.3", "A.8.12"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_108", "CKV_AWS_288"], trivy = ["AWS-0346"] }
    sources     = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !grants_data(policy(self.policy))
      remedy  = "Name the buckets, parameter paths and secrets in Resource, or add a condition such as aws:ResourceTag."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : grants_data(policy(p.policy))])
      remedy  = "Name the buckets, parameter paths and secrets in Resource, or add a condition such as aws:ResourceTag."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !grants_data(policy(self.inline_policy))
      remedy  = "Name the buckets, parameter paths and secrets in Resource, or add a condition such as aws:ResourceTag."
    }

    check "data.aws_iam_policy_document" {
      require = !grants_data(statements(self.statement))
      remedy  = "Name the buckets, parameter paths and secrets in Resource, or add a condition such as aws:ResourceTag."
    }
  }

  obligation "no_open_permissions_management" {
    title     = "Limit actions that change permissions"
    area      = "identity_access"
    severity  = "high"
    rationale = "Whoever may rewrite resource policies, grants and access lists everywhere can share buckets, keys, snapshots and functions with the world or with another account."
    provider  = "Applies the new policy at once; Access Analyzer reports what became reachable from outside where an analyzer exists."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_109", "CKV_AWS_289"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-resources.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !grants_permissions_management(policy(self.policy))
      remedy  = "Give permission-changing actions named resources or a condition, and keep them out of workload roles."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : grants_permissions_management(policy(p.policy))])
      remedy  = "Give permission-changing actions named resources or a condition, and keep them out of workload roles."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !grants_permissions_management(policy(self.inline_policy))
      remedy  = "Give permission-changing actions named resources or a condition, and keep them out of workload roles."
    }

    check "data.aws_iam_policy_document" {
      require = !grants_permissions_management(statements(self.statement))
      remedy  = "Give permission-changing actions named resources or a condition, and keep them out of workload roles."
    }
  }

  obligation "no_unconstrained_write" {
    title     = "Name the resources that may be changed"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Write actions on Resource \"*\" let a broken or captured workload change and delete what belongs to every other workload of the account."
    provider  = "Evaluates every request against the policies as they are written; it does not judge whether they grant too much."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_111", "CKV_AWS_290"], trivy = ["AWS-0346"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !allows_unlimited_writes(policy(self.policy))
      remedy  = "List the ARNs that may be created, changed or deleted in Resource, or add a condition such as aws:ResourceTag."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : allows_unlimited_writes(policy(p.policy))])
      remedy  = "List the ARNs that may be created, changed or deleted in Resource, or add a condition such as aws:ResourceTag."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !allows_unlimited_writes(policy(self.inline_policy))
      remedy  = "List the ARNs that may be created, changed or deleted in Resource, or add a condition such as aws:ResourceTag."
    }

    check "data.aws_iam_policy_document" {
      require = !allows_unlimited_writes(statements(self.statement))
      remedy  = "List the ARNs that may be created, changed or deleted in Resource, or add a condition such as aws:ResourceTag."
    }
  }

  obligation "no_wildcard_resource" {
    title       = "Give actions their resource ARNs"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "Resource \"*\" reaches all resources of the account although most actions accept ARNs; only listing and account-wide actions truly need it."
    provider    = "Evaluates every request against the policies as they are written; it does not judge whether they grant too much."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_355", "CKV_AWS_356"] }
    sources     = ["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !omits_resources(policy(self.policy))
      remedy  = "Put ARNs in Resource; move actions that accept none into a statement of their own."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : omits_resources(policy(p.policy))])
      remedy  = "Put ARNs in Resource; move actions that accept none into a statement of their own."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !omits_resources(policy(self.inline_policy))
      remedy  = "Put ARNs in Resource; move actions that accept none into a statement of their own."
    }

    check "data.aws_iam_policy_document" {
      require = !omits_resources(statements(self.statement))
      remedy  = "Put ARNs in Resource; move actions that accept none into a statement of their own."
    }
  }

  obligation "no_allow_by_exception" {
    title     = "Do not allow by exception"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Allow with NotAction or NotResource grants everything that was not thought of, and every service that AWS adds later."
    provider  = "Evaluates every request against the policies as they are written; it does not judge whether they grant too much."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !allows_by_exception(policy(self.policy))
      remedy  = "List Action and Resource in Allow statements; keep NotAction and NotResource for Deny."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : allows_by_exception(policy(p.policy))])
      remedy  = "List Action and Resource in Allow statements; keep NotAction and NotResource for Deny."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !allows_by_exception(policy(self.inline_policy))
      remedy  = "List Action and Resource in Allow statements; keep NotAction and NotResource for Deny."
    }

    check "data.aws_iam_policy_document" {
      require = !allows_by_exception(statements(self.statement))
      remedy  = "List Action and Resource in Allow statements; keep NotAction and NotResource for Deny."
    }
  }

  obligation "pass_role_restricted" {
    title     = "Restrict which roles may be passed"
    area      = "workload_identity"
    severity  = "high"
    rationale = "iam:PassRole on every role lets the holder start compute under the strongest role of the account and use it."
    provider  = "Checks iam:PassRole whenever a role is handed to a service, and fills iam:PassedToService for conditions."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6", "AC-6(10)"]
      pci_dss_4_0      = ["7.2.5"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { trivy = ["AWS-0342"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !passes_any_role(policy(self.policy))
      remedy  = "Name the roles in Resource and add the condition iam:PassedToService."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : passes_any_role(policy(p.policy))])
      remedy  = "Name the roles in Resource and add the condition iam:PassedToService."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !passes_any_role(policy(self.inline_policy))
      remedy  = "Name the roles in Resource and add the condition iam:PassedToService."
    }

    check "data.aws_iam_policy_document" {
      require = !passes_any_role(statements(self.statement))
      remedy  = "Name the roles in Resource and add the condition iam:PassedToService."
    }
  }

  obligation "assume_role_restricted" {
    title     = "Name the roles that may be assumed"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "sts:AssumeRole on Resource \"*\" reaches every role, in this and in other accounts, whose trust policy admits the account as a whole."
    provider  = "Requires that the role's trust policy admits the caller too."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.5"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !assumes_any_role(policy(self.policy))
      remedy  = "Put the ARNs of the roles in Resource."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : assumes_any_role(policy(p.policy))])
      remedy  = "Put the ARNs of the roles in Resource."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !assumes_any_role(policy(self.inline_policy))
      remedy  = "Put the ARNs of the roles in Resource."
    }

    check "data.aws_iam_policy_document" {
      require = !assumes_any_role(statements(self.statement))
      remedy  = "Put the ARNs of the roles in Resource."
    }
  }

  obligation "kms_decrypt_restricted" {
    title     = "Name the keys that may decrypt"
    area      = "identity_access"
    severity  = "medium"
    rationale = "kms:Decrypt or kms:ReEncryptFrom on all keys undoes the separation that different keys were created for."
    provider  = "Performs the operation when the key policy and the identity's policy both allow it."
    frameworks = {
      aws_fsbp         = ["KMS.1", "KMS.2"]
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html"]

    check "aws_iam_policy" {
      also    = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
      require = !decrypts_with_any_key(policy(self.policy))
      remedy  = "Put the key ARNs in Resource, or add the condition kms:ViaService or kms:ResourceAliases."
    }

    check "aws_iam_role" {
      require = !anytrue([for p in self.inline_policy : decrypts_with_any_key(policy(p.policy))])
      remedy  = "Put the key ARNs in Resource, or add the condition kms:ViaService or kms:ResourceAliases."
    }

    check "aws_ssoadmin_permission_set_inline_policy" {
      require = !decrypts_with_any_key(policy(self.inline_policy))
      remedy  = "Put the key ARNs in Resource, or add the condition kms:ViaService or kms:ResourceAliases."
    }

    check "data.aws_iam_policy_document" {
      require = !decrypts_with_any_key(statements(self.statement))
      remedy  = "Put the key ARNs in Resource, or add the condition kms:ViaService or kms:ResourceAliases."
    }
  }

  obligation "no_administrator_access" {
    title     = "Do not attach AdministratorAccess"
    area      = "privileged_access"
    severity  = "high"
    rationale = "AdministratorAccess makes the identity an owner of the account. For one role of last resort that may be meant; for users, groups and workloads it means that any leak is total."
    provider  = "Maintains the managed policy and adds the actions of new services to it."
    frameworks = {
      aws_fsbp            = ["IAM.1"]
      cis_aws_foundations = ["2.14"]
      cis_controls_8_1    = ["5.4"]
      nist_800_53_r5      = ["AC-6", "AC-6(2)"]
      pci_dss_4_0         = ["7.2.1", "7.2.2", "7.2.5"]
      iso_27001_2022      = ["A.5.18", "A.8.2"]
      soc_2               = ["CC6.3"]
      hipaa               = ["164.308(a)(3)(i)", "164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1"]
    equivalents = { checkov = ["CKV_AWS_274", "CKV_AWS_275"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"]

    check "aws_iam_policy_attachment" {
      also    = ["aws_iam_role_policy_attachment", "aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment"]
      require = !is_managed(self.policy_arn, "AdministratorAccess")
      remedy  = "Attach a policy with the rights that are used instead of AdministratorAccess."
    }

    check "aws_ssoadmin_managed_policy_attachment" {
      require = !is_managed(self.managed_policy_arn, "AdministratorAccess")
      remedy  = "Attach a policy with the rights that are used instead of AdministratorAccess."
    }

    check "aws_iam_role" {
      require = !has_managed(self.managed_policy_arns, "AdministratorAccess")
      remedy  = "Attach a policy with the rights that are used instead of AdministratorAccess."
    }

    check "aws_iam_role_policy_attachments_exclusive" {
      also    = ["aws_iam_user_policy_attachments_exclusive", "aws_iam_group_policy_attachments_exclusive"]
      require = !has_managed(self.policy_arns, "AdministratorAccess")
      remedy  = "Attach a policy with the rights that are used instead of AdministratorAccess."
    }

    check "data.aws_iam_policy" {
      require = !(self.name == "AdministratorAccess" || is_managed(self.arn, "AdministratorAccess"))
      remedy  = "Attach a policy with the rights that are used instead of AdministratorAccess."
    }
  }

  obligation "no_iam_full_access_policy" {
    title     = "Do not attach IAMFullAccess"
    area      = "privileged_access"
    severity  = "high"
    rationale = "IAMFullAccess lets the holder grant itself AdministratorAccess, so it is administration under another name."
    provider  = "Maintains the managed policy and adds new IAM actions to it."
    frameworks = {
      cis_controls_8_1 = ["5.4"]
      nist_800_53_r5   = ["AC-6", "AC-6(10)"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(3)(i)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV2_AWS_56"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"]

    check "aws_iam_policy_attachment" {
      also    = ["aws_iam_role_policy_attachment", "aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment"]
      require = !is_managed(self.policy_arn, "IAMFullAccess")
      remedy  = "Attach a policy with the rights that are used instead of IAMFullAccess."
    }

    check "aws_ssoadmin_managed_policy_attachment" {
      require = !is_managed(self.managed_policy_arn, "IAMFullAccess")
      remedy  = "Attach a policy with the rights that are used instead of IAMFullAccess."
    }

    check "aws_iam_role" {
      require = !has_managed(self.managed_policy_arns, "IAMFullAccess")
      remedy  = "Attach a policy with the rights that are used instead of IAMFullAccess."
    }

    check "aws_iam_role_policy_attachments_exclusive" {
      also    = ["aws_iam_user_policy_attachments_exclusive", "aws_iam_group_policy_attachments_exclusive"]
      require = !has_managed(self.policy_arns, "IAMFullAccess")
      remedy  = "Attach a policy with the rights that are used instead of IAMFullAccess."
    }

    check "data.aws_iam_policy" {
      require = !(self.name == "IAMFullAccess" || is_managed(self.arn, "IAMFullAccess"))
      remedy  = "Attach a policy with the rights that are used instead of IAMFullAccess."
    }
  }

  obligation "no_cloudshell_full_access" {
    title     = "Do not attach AWSCloudShellFullAccess"
    area      = "data_content"
    severity  = "medium"
    rationale = "The policy includes file upload and download, so anybody with a console session can carry data out of the account through CloudShell."
    provider  = "Runs CloudShell under the rights of the signed-in identity."
    frameworks = {
      aws_fsbp            = ["IAM.27"]
      cis_aws_foundations = ["2.20"]
      cis_controls_8_1    = ["6.8"]
      nist_800_53_r5      = ["AC-6"]
      pci_dss_4_0         = ["7.2.1", "7.2.2", "7.2.5"]
      iso_27001_2022      = ["A.5.15", "A.8.3"]
      soc_2               = ["CC6.3"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html"]

    check "aws_iam_policy_attachment" {
      also    = ["aws_iam_role_policy_attachment", "aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment"]
      require = !is_managed(self.policy_arn, "AWSCloudShellFullAccess")
      remedy  = "Attach a policy with the rights that are used instead of AWSCloudShellFullAccess."
    }

    check "aws_ssoadmin_managed_policy_attachment" {
      require = !is_managed(self.managed_policy_arn, "AWSCloudShellFullAccess")
      remedy  = "Attach a policy with the rights that are used instead of AWSCloudShellFullAccess."
    }

    check "aws_iam_role" {
      require = !has_managed(self.managed_policy_arns, "AWSCloudShellFullAccess")
      remedy  = "Attach a policy with the rights that are used instead of AWSCloudShellFullAccess."
    }

    check "aws_iam_role_policy_attachments_exclusive" {
      also    = ["aws_iam_user_policy_attachments_exclusive", "aws_iam_group_policy_attachments_exclusive"]
      require = !has_managed(self.policy_arns, "AWSCloudShellFullAccess")
      remedy  = "Attach a policy with the rights that are used instead of AWSCloudShellFullAccess."
    }
  }

  obligation "trust_not_public" {
    title     = "Let only named principals assume a role"
    area      = "workload_identity"
    severity  = "critical"
    rationale = "A trust policy with Principal \"*\" lets any AWS account in the world assume the role and act with all its rights."
    provider  = "Issues session credentials to every caller whom the trust policy admits."
    frameworks = {
      cis_aws_foundations = ["2.21"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "AC-6"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived     = ["cis_aws_foundations", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_60"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"]

    check "aws_iam_role" {
      require = !anytrue([for s in policy(self.assume_role_policy) :
        s.effect == "Allow" && contains(s.principals, "*") &&
        !conditioned(s, "^(aws:principal(orgid|orgpaths|account|arn|tag/.+)|aws:source(arn|account|owner|orgid|orgpaths|vpc|vpce|ip)|aws:userid|aws:username|aws:vpcsourceip)$")
      ])
      remedy = "Name accounts, roles, services or identity providers in Principal, or narrow \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "document_not_public" {
    title     = "Admit no anonymous principals in documents"
    area      = "identity_access"
    severity  = "high"
    rationale = "An Allow for all principals without a condition makes whatever the document is attached to reachable for everyone: bucket, queue, topic, key or role."
    provider  = "Enforces the resource policy as written; some services add a public access block that must be on."
    frameworks = {
      cis_aws_foundations = ["2.21"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "AC-21"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived     = ["cis_aws_foundations", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_283"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"]

    check "data.aws_iam_policy_document" {
      require = !anytrue([for s in self.statement : s.effect == "Allow" && length(s.condition) == 0 && anytrue([for p in s.principals : (p.type == "AWS" || p.type == "*") && contains(p.identifiers, "*")])])
      remedy  = "Name the principals, or add a condition such as aws:PrincipalOrgID, aws:SourceArn or aws:SourceVpce."
    }
  }

  obligation "trust_account_with_condition" {
    title       = "Ask more than an account of trusted accounts"
    area        = "workload_identity"
    severity    = "medium"
    recommended = false
    rationale   = "Trusting a whole account leaves it to that account's administrators who comes in; with a vendor, a confused deputy can be talked into using the role for another customer."
    provider    = "Compares the external id and the other condition keys of the call with the trust policy."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.5"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_61"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"]

    check "aws_iam_role" {
      require = !anytrue([for s in policy(self.assume_role_policy) :
        s.effect == "Allow" && anytrue([for p in s.principals : matches("^AWS:(arn:aws[a-z-]*:iam::)?[0-9]{12}(:root)?$", p)]) &&
        !conditioned(s, "^(sts:externalid|sts:sourceidentity|sts:rolesessionname|aws:principal(arn|tag/.+)|aws:multifactorauth(present|age)|aws:source(ip|vpc|vpce)|aws:userid)$")
      ])
      remedy = "Name the role of the other account as principal, or add a condition: sts:ExternalId for vendors, aws:PrincipalArn or aws:MultiFactorAuthPresent for people."
    }
  }

  obligation "github_trust_names_repository" {
    title     = "Tie GitHub Actions trust to a repository"
    area      = "supply_chain"
    severity  = "critical"
    rationale = "GitHub signs tokens for every repository in the world. Without a check of the subject, a workflow of any stranger assumes the role; a subject that begins with a wildcard or a claim others can set is no better."
    provider  = "Verifies the signature of the token and compares its claims with the conditions of the trust policy."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "IA-2(8)"]
      pci_dss_4_0      = ["7.2.5"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_358", "CKV_AWS_393"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html"]

    check "aws_iam_role" {
      require = !anytrue([for s in policy(self.assume_role_policy) : s.effect == "Allow" && (
        anytrue([for p in s.principals : strcontains(p, "oidc-provider/token.actions.githubusercontent.com")])
        || anytrue([for c in s.conditions : startswith(c.key, "token.actions.githubusercontent.com")])
      ) && !anytrue([for c in s.conditions : names_repository(c.key, c.values)])])
      remedy = "Add a condition on token.actions.githubusercontent.com:sub with values such as \"repo:my-org/my-repo:ref:refs/heads/main\"."
    }

    check "data.aws_iam_policy_document" {
      require = !anytrue([for s in self.statement : s.effect == "Allow" && (
        anytrue([for p in s.principals : p.type == "Federated" && anytrue([for i in p.identifiers : strcontains(i, "oidc-provider/token.actions.githubusercontent.com")])])
        || anytrue([for c in s.condition : startswith(c.variable, "token.actions.githubusercontent.com")])
      ) && !anytrue([for c in s.condition : names_repository(c.variable, c.values)])])
      remedy = "Add a condition on token.actions.githubusercontent.com:sub with values such as \"repo:my-org/my-repo:ref:refs/heads/main\"."
    }
  }

  obligation "web_identity_conditioned" {
    title     = "Check the subject of web identity tokens"
    area      = "workload_identity"
    severity  = "high"
    rationale = "Without a condition on the token, every user of the identity provider, or every pod of the cluster, may assume the role."
    provider  = "Verifies the token's signature and expiry; who inside the provider may use the role is the trust policy's to say."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.5"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html", "https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html"]

    check "aws_iam_role" {
      require = !anytrue([for s in policy(self.assume_role_policy) : s.effect == "Allow" && anytrue([for a in s.actions : action_matches(a, "sts:AssumeRoleWithWebIdentity")]) && (
        !conditioned(s, ":(sub|aud|azp|oaud|amr|app_id|user_id|email|job_workflow_ref)$")
        || anytrue([for p in s.principals : strcontains(p, ":oidc-provider/oidc.eks.")]) && !conditioned(s, ":sub$")
      )])
      remedy = "Add a condition on the provider's \":sub\" and \":aud\" keys; for EKS \":sub\" with the service account."
    }
  }

  obligation "trust_service_source" {
    title       = "Tell service principals for whom they may act"
    area        = "workload_identity"
    severity    = "low"
    recommended = false
    rationale   = "A role that trusts a service without naming account or resource can be used through that service on behalf of somebody else's resource."
    provider    = "Passes aws:SourceArn and aws:SourceAccount when these services assume a role."
    frameworks  = { cis_controls_8_1 = ["3.3"], nist_800_53_r5 = ["AC-3"], iso_27001_2022 = ["A.5.15"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"]

    check "aws_iam_role" {
      require = !anytrue([for s in policy(self.assume_role_policy) :
        s.effect == "Allow" && anytrue([for p in s.principals : matches("^Service:(ecs-tasks|vpc-flow-logs|scheduler|bedrock|states|datasync|transfer)[.]", p)]) &&
        !conditioned(s, "^aws:source(arn|account|orgid|orgpaths)$")
      ])
      remedy = "Add conditions on aws:SourceAccount and aws:SourceArn."
    }
  }

  obligation "users_without_policies" {
    title     = "Grant rights to groups and roles, not users"
    area      = "identity_access"
    severity  = "low"
    rationale = "Rights given to single users are forgotten when people change jobs, and no review of groups and roles shows them."
    provider  = "Adds up the policies of the user, of its groups and of its boundary on each request."
    frameworks = {
      aws_fsbp            = ["IAM.2"]
      cis_aws_foundations = ["2.13"]
      cis_controls_8_1    = ["6.8"]
      nist_800_53_r5      = ["AC-2", "AC-6"]
      pci_dss_4_0         = ["7.2.2", "7.2.1"]
      iso_27001_2022      = ["A.5.15"]
      soc_2               = ["CC6.3"]
    }
    derived     = ["cis_controls_8_1", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_40"], trivy = ["AWS-0143"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]

    # The user is required. The second half decides where the user's name is not known, as in a module.
    check "aws_iam_user_policy" {
      require = self.user == null && self.name_prefix != null
      remedy  = "Move the policy to an aws_iam_group_policy or to a role that the user assumes."
    }

    check "aws_iam_user_policy_attachment" {
      require = self.user == null
      remedy  = "Attach the policy with aws_iam_group_policy_attachment or aws_iam_role_policy_attachment."
    }

    check "aws_iam_policy_attachment" {
      require = length(self.users) == 0
      remedy  = "Leave users out; list groups or roles."
    }
  }

  obligation "federation_instead_of_users" {
    title       = "Use central sign-in instead of IAM users"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "IAM users bring passwords and keys that never expire and that no leaver process of the company directory reaches."
    provider    = "Offers IAM Identity Center and federation, which issue short sessions."
    frameworks = {
      cis_aws_foundations = ["2.19"]
      cis_controls_8_1    = ["6.7"]
      nist_800_53_r5      = ["AC-2(1)", "IA-2"]
      pci_dss_4_0         = ["8.2.1"]
      iso_27001_2022      = ["A.5.16", "A.5.15"]
      soc_2               = ["CC6.2"]
      hipaa               = ["164.312(a)(2)(i)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_273"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]

    # The name is required. The second half decides where the name is not known, as in a for_each over a variable.
    check "aws_iam_user" {
      require = self.name == null && self.permissions_boundary != null
      remedy  = "Give people access through IAM Identity Center and workloads through roles; keep IAM users for emergency access and for what supports nothing else."
    }
  }

  obligation "user_without_console_password" {
    title       = "Give IAM users no console password"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "A console password of an IAM user is a long-lived secret that phishing collects; single sign-on gives people a session instead."
    provider    = "Checks the password against the account's policy and asks for a second factor only where one is set up."
    frameworks = {
      cis_aws_foundations = ["2.19"]
      cis_controls_8_1    = ["6.7"]
      nist_800_53_r5      = ["IA-2"]
      pci_dss_4_0         = ["8.2.1"]
      iso_27001_2022      = ["A.5.16", "A.5.15"]
      soc_2               = ["CC6.2"]
      hipaa               = ["164.312(a)(2)(i)"]
    }
    derived     = ["cis_aws_foundations", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV2_AWS_22"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html"]

    check "aws_iam_user" {
      companion "aws_iam_user_login_profile" {
        attribute = "user"
      }
      require = length(companions.aws_iam_user_login_profile) == 0
      remedy  = "Remove the aws_iam_user_login_profile and sign people in through IAM Identity Center."
    }
  }

  obligation "login_profile_reset_required" {
    title     = "Make users change their first password"
    area      = "identity_access"
    severity  = "medium"
    rationale = "The first password is known to Terraform, to its state and to whoever ran it; it must not stay in use."
    provider  = "Forces the change at the next sign-in when asked to."
    frameworks = {
      cis_controls_8_1 = ["5.2"]
      nist_800_53_r5   = ["IA-5(1)"]
      pci_dss_4_0      = ["8.3.5"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_user_login_profile"]

    check "aws_iam_user_login_profile" {
      require = self.password_reset_required == true
      fix     = { password_reset_required = true }
    }
  }

  obligation "login_profile_password_encrypted" {
    title     = "Keep console passwords out of the state"
    area      = "secrets"
    severity  = "high"
    rationale = "Without a PGP key the generated password lies in plain text in the Terraform state, readable for everyone who can read the state."
    provider  = "Returns the generated password once; what Terraform stores of it is the customer's choice."
    frameworks = {
      nist_800_53_r5 = ["IA-5", "IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_user_login_profile"]

    check "aws_iam_user_login_profile" {
      require = is_set(self.pgp_key)
      remedy  = "Set pgp_key to the recipient's public key, or to a keybase name."
    }
  }

  obligation "access_key_secret_encrypted" {
    title     = "Keep access key secrets out of the state"
    area      = "secrets"
    severity  = "high"
    rationale = "Without a PGP key the secret of the access key lies in plain text in the Terraform state; state files are copied, cached and shared more widely than any credential should be."
    provider  = "Shows the secret once, when the key is created."
    frameworks = {
      nist_800_53_r5 = ["IA-5", "IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_access_key"]

    check "aws_iam_access_key" {
      require = is_set(self.pgp_key)
      remedy  = "Set pgp_key, or better: use a role and have no access key."
    }
  }

  obligation "no_root_access_key" {
    title     = "Create no access key for root"
    area      = "privileged_access"
    severity  = "critical"
    rationale = "A root key cannot be limited by any policy; whoever finds it can close the account."
    provider  = "Lets the root user hold keys; it cannot tell whether they are needed."
    frameworks = {
      aws_fsbp            = ["IAM.4"]
      cis_aws_foundations = ["2.4"]
      cis_controls_8_1    = ["5.4"]
      nist_800_53_r5      = ["AC-6(2)", "AC-6(10)"]
      pci_dss_4_0         = ["7.2.1", "7.2.2", "8.2.1", "8.2.2"]
      iso_27001_2022      = ["A.5.15"]
      soc_2               = ["CC6.3"]
      hipaa               = ["164.308(a)(3)(i)", "164.312(a)(2)(i)"]
    }
    derived     = ["cis_controls_8_1", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_348"], trivy = ["AWS-0141"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user_manage_delete-key.html"]

    check "aws_iam_access_key" {
      companion "aws_iam_user" {
        self_attribute = "user"
      }
      when    = self.status != "Inactive"
      require = length(companions.aws_iam_user) > 0 ? !anytrue([for u in companions.aws_iam_user : lower(u.name) == "root"]) : lower(self.user) != "root"
      remedy  = "Create keys for roles or purpose-made users only, and delete those of root."
    }
  }

  obligation "one_active_access_key" {
    title       = "Keep one active access key per user"
    area        = "secrets"
    severity    = "low"
    rationale   = "A second active key doubles what can leak; it is needed only for the days of a rotation."
    provider    = "Allows two keys per user so that rotation needs no downtime."
    frameworks  = { cis_controls_8_1 = ["5.3"], nist_800_53_r5 = ["AC-2"], iso_27001_2022 = ["A.5.18"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { trivy = ["AWS-0167"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"]

    check "aws_iam_user" {
      companion "aws_iam_access_key" {
        attribute = "user"
      }
      require = length([for k in companions.aws_iam_access_key : k if k.status != "Inactive"]) <= 1
      remedy  = "Keep one aws_iam_access_key per user, the other with status \"Inactive\" until it is removed."
    }
  }

  obligation "service_credential_expires" {
    title     = "Let Bedrock API keys expire"
    area      = "secrets"
    severity  = "medium"
    rationale = "A long-term API key without an end stays valid until somebody remembers it."
    provider  = "Expires the credential after the days it was given."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html"]

    check "aws_iam_service_specific_credential" {
      when    = self.service_name == "bedrock.amazonaws.com"
      require = self.credential_age_days != null && self.credential_age_days <= 90
      remedy  = "Set credential_age_days to 90 or less, or call Bedrock with a role."
    }
  }

  obligation "user_in_group" {
    title       = "Put every IAM user into a group"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A user outside all groups has either no rights or rights of its own that no review of groups shows."
    provider    = "Applies the policies of all groups of the user."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_21"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html"]

    check "aws_iam_user" {
      companion "aws_iam_group_membership" {
        attribute = "users"
      }
      companion "aws_iam_user_group_membership" {
        attribute = "user"
      }
      require = length(companions.aws_iam_group_membership) + length(companions.aws_iam_user_group_membership) > 0
      remedy  = "Add an aws_iam_user_group_membership for the user."
    }
  }

  obligation "group_has_members" {
    title     = "Keep no group memberships without users"
    area      = "asset_inventory"
    severity  = "low"
    rationale = "Empty groups with rights are forgotten, and whoever is added to one later gets rights that nobody expects."
    provider  = "Keeps groups until somebody deletes them."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_14", "CKV2_AWS_21"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_delete.html"]

    check "aws_iam_group_membership" {
      require = length(self.users) > 0
      remedy  = "List users, or remove the membership and the group."
    }
  }

  obligation "group_requires_mfa" {
    title     = "Ask group members for a second factor"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without a condition on the second factor, a stolen password or access key is enough to use all rights of the group."
    provider  = "Tells in each request whether the session was signed in with a second factor."
    frameworks = {
      cis_controls_8_1 = ["6.5"]
      nist_800_53_r5   = ["IA-2(1)", "IA-2(2)"]
      pci_dss_4_0      = ["8.4.2"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { trivy = ["AWS-0123"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_users-self-manage-mfa-and-creds.html"]

    check "aws_iam_group" {
      companion "aws_iam_group_policy" {
        attribute = "group"
      }
      companion "aws_iam_group_policy_attachment" {
        attribute = "group"
      }
      require = (
        anytrue([for g in companions.aws_iam_group_policy : anytrue([for s in policy(g.policy) : conditioned(s, "^aws:multifactorauth(present|age)$")])]) ||
        anytrue([for a in companions.aws_iam_group_policy_attachment : !matches("^arn:aws[a-z-]*:iam::aws:policy/", a.policy_arn)])
      )
      remedy = "Add a policy to the group that denies everything but self-service of MFA while aws:MultiFactorAuthPresent is false (BoolIfExists)."
    }
  }

  obligation "password_length" {
    title     = "Ask for passwords of 14 characters or more"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Length is what makes guessing a password expensive; the provider's value of 6 falls to any list of common passwords."
    provider  = "Enforces the account's password policy whenever a user sets a password."
    frameworks = {
      aws_fsbp            = ["IAM.7", "IAM.15"]
      cis_aws_foundations = ["2.8"]
      cis_controls_8_1    = ["5.2"]
      nist_800_53_r5      = ["IA-5(1)"]
      pci_dss_4_0         = ["8.3.6"]
      iso_27001_2022      = ["A.5.15"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_10"]
      trivy     = ["AWS-0063"]
      powerpipe = ["iam_account_password_policy_min_length_14", "iam_account_password_policy_strong"]
    }
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]

    check "aws_iam_account_password_policy" {
      require = self.minimum_password_length >= 14
      fix     = { minimum_password_length = 14 }
      autofix = true
    }
  }

  obligation "password_uppercase" {
    title     = "Ask for an uppercase letter in passwords"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Passwords from one class of characters are the first that guessing tools try; unset, the account does not ask for an uppercase letter."
    provider  = "Enforces the account's password policy whenever a user sets a password."
    frameworks = {
      aws_fsbp         = ["IAM.7", "IAM.11"]
      cis_controls_8_1 = ["5.2"]
      nist_800_53_r5   = ["IA-5(1)"]
      pci_dss_4_0      = ["8.3.6"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_15"]
      trivy     = ["AWS-0061"]
      powerpipe = ["iam_account_password_policy_one_uppercase_letter", "iam_account_password_policy_strong"]
    }
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]

    check "aws_iam_account_password_policy" {
      require = self.require_uppercase_characters == true
      fix     = { require_uppercase_characters = true }
      autofix = true
    }
  }

  obligation "password_lowercase" {
    title     = "Ask for a lowercase letter in passwords"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Passwords from one class of characters are the first that guessing tools try; unset, the account does not ask for a lowercase letter."
    provider  = "Enforces the account's password policy whenever a user sets a password."
    frameworks = {
      aws_fsbp         = ["IAM.7", "IAM.12"]
      cis_controls_8_1 = ["5.2"]
      nist_800_53_r5   = ["IA-5(1)"]
      pci_dss_4_0      = ["8.3.6"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_11"]
      trivy     = ["AWS-0058"]
      powerpipe = ["iam_account_password_policy_one_lowercase_letter", "iam_account_password_policy_strong"]
    }
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]

    check "aws_iam_account_password_policy" {
      require = self.require_lowercase_characters == true
      fix     = { require_lowercase_characters = true }
      autofix = true
    }
  }

  obligation "password_symbol" {
    title     = "Ask for a symbol in passwords"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Passwords from one class of characters are the first that guessing tools try; unset, the account does not ask for a symbol."
    provider  = "Enforces the account's password policy whenever a user sets a password."
    frameworks = {
      aws_fsbp         = ["IAM.7", "IAM.13"]
      cis_controls_8_1 = ["5.2"]
      nist_800_53_r5   = ["IA-5(1)"]
      pci_dss_4_0      = ["8.3.6"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_14"]
      trivy     = ["AWS-0060"]
      powerpipe = ["iam_account_password_policy_one_symbol", "iam_account_password_policy_strong"]
    }
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]

    check "aws_iam_account_password_policy" {
      require = self.require_symbols == true
      fix     = { require_symbols = true }
      autofix = true
    }
  }

  obligation "password_number" {
    title     = "Ask for a number in passwords"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Passwords from one class of characters are the first that guessing tools try; unset, the account does not ask for a number."
    provider  = "Enforces the account's password policy whenever a user sets a password."
    frameworks = {
      aws_fsbp         = ["IAM.7", "IAM.14"]
      cis_controls_8_1 = ["5.2"]
      nist_800_53_r5   = ["IA-5(1)"]
      pci_dss_4_0      = ["8.3.6"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_12"]
      trivy     = ["AWS-0059"]
      powerpipe = ["iam_account_password_policy_one_number", "iam_account_password_policy_strong"]
    }
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]

    check "aws_iam_account_password_policy" {
      require = self.require_numbers == true
      fix     = { require_numbers = true }
      autofix = true
    }
  }

  obligation "password_reuse" {
    title     = "Remember the last 24 passwords"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without a memory, users return to a password that has leaked before."
    provider  = "Enforces the account's password policy whenever a user sets a password."
    frameworks = {
      aws_fsbp            = ["IAM.10", "IAM.16"]
      cis_aws_foundations = ["2.9"]
      cis_controls_8_1    = ["5.2"]
      nist_800_53_r5      = ["IA-5(1)"]
      pci_dss_4_0         = ["8.3.7"]
      iso_27001_2022      = ["A.5.17"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_13"]
      powerpipe = ["iam_account_password_policy_reuse_24", "iam_account_password_policy_strong"]
    }
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]

    check "aws_iam_account_password_policy" {
      require = self.password_reuse_prevention >= 24
      fix     = { password_reuse_prevention = 24 }
      autofix = true
    }
  }

  obligation "password_reuse_recent" {
    title     = "Remember at least the last five passwords"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Where no password or only the last few are remembered, people asked to change one alternate between two, and the leaked one is back within minutes."
    provider  = "Enforces the account's password policy whenever a user sets a password."
    frameworks = {
      cis_controls_8_1 = ["5.2"]
      nist_800_53_r5   = ["IA-5(1)"]
      pci_dss_4_0      = ["8.3.7"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.308(a)(5)(ii)(D)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { trivy = ["AWS-0056"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]

    check "aws_iam_account_password_policy" {
      require = self.password_reuse_prevention >= 5
      fix     = { password_reuse_prevention = 24 }
    }
  }

  obligation "password_age" {
    title     = "Expire passwords after 90 days or less"
    area      = "identity_access"
    severity  = "low"
    rationale = "A password that leaks unnoticed stays useful to its finder for as long as it lives; some regulations ask for an end."
    provider  = "Enforces the account's password policy whenever a user sets a password."
    frameworks = {
      aws_fsbp         = ["IAM.10", "IAM.17"]
      cis_controls_8_1 = ["5.2"]
      nist_800_53_r5   = ["IA-5(1)"]
      pci_dss_4_0      = ["8.3.9"]
      iso_27001_2022   = ["A.5.15"]
      hipaa            = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AWS_9"]
      trivy     = ["AWS-0062"]
      powerpipe = ["iam_password_policy_expire_90", "iam_account_password_policy_strong"]
    }
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]

    check "aws_iam_account_password_policy" {
      require = self.max_password_age > 0 && self.max_password_age <= 90
      fix     = { max_password_age = 90 }
    }
  }

  obligation "password_change_allowed" {
    title      = "Let users change their own passwords"
    area       = "identity_access"
    severity   = "low"
    rationale  = "Users who cannot change a password keep one that an administrator knows and that they suspect has leaked."
    provider   = "Enforces the account's password policy whenever a user sets a password."
    frameworks = { cis_controls_8_1 = ["5.2"], nist_800_53_r5 = ["IA-5"], iso_27001_2022 = ["A.5.17"] }
    derived    = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]

    check "aws_iam_account_password_policy" {
      require = self.allow_users_to_change_password == true
      fix     = { allow_users_to_change_password = true }
      autofix = true
    }
  }

  obligation "root_credentials_managed" {
    title     = "Manage root credentials of members centrally"
    area      = "privileged_access"
    severity  = "high"
    rationale = "Each member account otherwise keeps a root user with a password reset by e-mail, outside every policy of the organization."
    provider  = "Removes root credentials from member accounts and offers short root sessions for the few tasks that need them."
    frameworks = {
      cis_aws_foundations = ["2.1.1"]
      cis_controls_8_1    = ["5.4"]
      nist_800_53_r5      = ["AC-6(2)"]
      pci_dss_4_0         = ["7.2.2"]
      iso_27001_2022      = ["A.8.2"]
      soc_2               = ["CC6.3"]
      hipaa               = ["164.308(a)(3)(i)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-enable-root-access.html"]

    check "aws_iam_organizations_features" {
      require = contains(self.enabled_features, "RootCredentialsManagement")
      remedy  = "Add \"RootCredentialsManagement\" to enabled_features, and \"RootSessions\" for the tasks that need root."
    }
  }

  obligation "analyzer_keeps_public_findings" {
    title      = "Do not archive findings of public access"
    area       = "threat_detection"
    severity   = "medium"
    rationale  = "An archive rule on nothing but isPublic = true hides the very findings the analyzer was set up for."
    provider   = "Archives new findings that match the rule without telling anybody."
    frameworks = { nist_800_53_r5 = ["SI-4"], iso_27001_2022 = ["A.8.16"], soc_2 = ["CC7.2"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources    = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-archive-rules.html"]

    check "aws_accessanalyzer_archive_rule" {
      require = !anytrue([for f in self.filter : lower(f.criteria) == "ispublic" && contains(f.eq, "true")]) || anytrue([for f in self.filter : matches("^(?i)(resource|id|condition[.].+)$", f.criteria) && length(f.exists) == 0])
      remedy  = "Archive only named resources: add a filter on \"resource\"."
    }
  }

  obligation "unused_access_within_90_days" {
    title      = "Report access unused for 90 days"
    area       = "identity_access"
    severity   = "low"
    rationale  = "A longer window lets keys, passwords and roles that nobody uses lie around for half a year or more before anybody hears of them."
    provider   = "Tracks when each role, user, key and permission was last used."
    frameworks = { cis_controls_8_1 = ["5.3"], nist_800_53_r5 = ["AC-2(3)"], iso_27001_2022 = ["A.5.18"] }
    derived    = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-unused.html"]

    check "aws_accessanalyzer_analyzer" {
      when    = matches("_UNUSED_ACCESS$", self.type) && self.configuration[0].unused_access[0].unused_access_age != null
      require = self.configuration[0].unused_access[0].unused_access_age <= 90
      remedy  = "Set configuration.unused_access.unused_access_age to 90 or less."
    }
  }

  obligation "root_mfa" {
    title        = "Protect root with a hardware factor or remove it"
    area         = "privileged_access"
    severity     = "critical"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Account summary of each account: root MFA device type and serial, holder, place of storage; or the proof that root credentials are removed."
    rationale    = "A stolen root password ends in the loss of the account; no policy limits what root may do."
    provider     = "Supports passkeys, hardware tokens and several devices for root, and the removal of root credentials in member accounts."
    frameworks = {
      aws_fsbp            = ["IAM.6", "IAM.9"]
      cis_aws_foundations = ["2.5", "2.6"]
      cis_controls_8_1    = ["6.5"]
      nist_800_53_r5      = ["IA-2(1)"]
      pci_dss_4_0         = ["8.4.1", "8.4.2"]
      iso_27001_2022      = ["A.5.17", "A.8.5"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(d)"]
    }
    derived     = ["cis_controls_8_1", "soc_2"]
    equivalents = { trivy = ["AWS-0142", "AWS-0165"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html"]
  }

  obligation "root_unused" {
    title        = "Keep root out of daily work"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Root is bound by no policy of its account. Each ordinary task done with it exposes the one credential that cannot be limited, and hides who acted."
    provider     = "Shows the last use of root in the credential report and records its sign-ins in CloudTrail; a few tasks can be done by nobody else."
    frameworks = {
      cis_aws_foundations = ["2.7"]
      cis_controls_8_1    = ["5.4"]
      nist_800_53_r5      = ["AC-6(2)", "AC-6(5)"]
      pci_dss_4_0         = ["8.2.2"]
      iso_27001_2022      = ["A.5.15", "A.8.2"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0"]
    equivalents = { trivy = ["AWS-0140"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"]
  }

  obligation "user_mfa" {
    title        = "Enforce MFA for everybody who signs in"
    area         = "identity_access"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Credential report and Identity Center settings: every person with a password or portal access has a second factor."
    rationale    = "Passwords are phished and reused; the second factor is what keeps a stolen one from being a way in."
    provider     = "Offers passkeys, tokens and one-time codes, and a condition key to insist on them."
    frameworks = {
      aws_fsbp            = ["IAM.5", "IAM.19"]
      cis_aws_foundations = ["2.10"]
      cis_controls_8_1    = ["6.3"]
      nist_800_53_r5      = ["IA-2(1)", "IA-2(2)"]
      pci_dss_4_0         = ["8.4.1", "8.4.2", "8.4.3"]
      iso_27001_2022      = ["A.5.17", "A.8.5"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(d)"]
    }
    derived     = ["cis_controls_8_1", "soc_2"]
    equivalents = { trivy = ["AWS-0145"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"]
  }

  obligation "access_review" {
    title        = "Review who may do what"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Rights only ever grow: projects end, people move, vendors leave, and their roles, trust policies and permission sets stay."
    provider     = "Reports last accessed services and actions, unused access and external access."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4", "7.2.5.1"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.2", "CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html"]
  }

  obligation "credential_report" {
    title        = "Remove unused, old and expired credentials"
    area         = "secrets"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Keys older than 90 days, passwords unused for 45 days and expired server certificates are what attackers and outages find first."
    provider     = "Produces the credential report and the list of server certificates with their expiry."
    frameworks = {
      aws_fsbp            = ["IAM.3", "IAM.8", "IAM.22", "IAM.26"]
      cis_aws_foundations = ["2.11", "2.12", "2.17"]
      cis_controls_8_1    = ["5.3"]
      nist_800_53_r5      = ["AC-2(3)"]
      pci_dss_4_0         = ["8.2.6", "8.3.9", "8.6.3"]
      iso_27001_2022      = ["A.5.18"]
      soc_2               = ["CC6.2"]
      hipaa               = ["164.308(a)(3)(ii)(C)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = { trivy = ["AWS-0144", "AWS-0146", "AWS-0166", "AWS-0168"] }
    sources     = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html"]
  }

  obligation "external_access_analyzed" {
    title        = "Run an external access analyzer per region"
    area         = "threat_detection"
    severity     = "high"
    verification = "evidence"
    cadence      = "monthly"
    artifact     = "List of analyzers by account and region, with the open findings and who decided on each."
    rationale    = "Nobody sees by reading policies which roles, buckets, keys and functions outsiders can reach; an analyzer that covers one region misses the others."
    provider     = "Analyzes resource and trust policies by automated reasoning where an analyzer exists."
    frameworks   = { aws_fsbp = ["IAM.28"], cis_aws_foundations = ["2.18"], iso_27001_2022 = ["A.8.3"] }
    equivalents  = { trivy = ["AWS-0175"] }
    sources      = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-getting-started.html"]
  }

  obligation "emergency_access" {
    title        = "Keep and rehearse emergency access"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a sign-in with the emergency role or user while single sign-on was treated as down: date, people, alarms that fired."
    rationale    = "When the identity provider or the region of its control plane is down, nobody can sign in to repair anything unless another way exists and works."
    provider     = "Keeps evaluating existing policies and credentials in each region even when changes to IAM are not possible."
    frameworks   = { nist_800_53_r5 = ["CP-2", "AC-2"], iso_27001_2022 = ["A.5.29"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_emergency_process.html"]
  }

  obligation "support_role" {
    title        = "Decide who may open cases with AWS Support"
    area         = "incident_response"
    severity     = "low"
    verification = "evidence"
    artifact     = "Role or permission set with AWSSupportAccess, and the list of people who hold it."
    rationale    = "In an incident the minutes spent on finding somebody with the right to call support are lost."
    provider     = "Answers cases of whoever the customer has authorized."
    frameworks   = { aws_fsbp = ["IAM.18"], cis_aws_foundations = ["2.15"] }
    equivalents  = { trivy = ["AWS-0169"] }
    sources      = ["https://docs.aws.amazon.com/awssupport/latest/user/accessing-support.html"]
  }

  obligation "credential_playbook" {
    title        = "Rehearse the answer to a leaked credential"
    area         = "incident_response"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook and record of an exercise: key disabled, sessions revoked, trust policies and new identities checked, CloudTrail searched."
    rationale    = "Disabling a leaked key does not end the sessions made with it, nor remove the users, keys and trusts that the finder created."
    provider     = "Publishes known leaked keys to the customer and may attach a quarantine policy; the rest of the answer is the customer's."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4", "IR-8"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24", "A.5.26"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html"]
  }
}
