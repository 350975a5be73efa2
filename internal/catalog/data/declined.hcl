# Checks of other tools and controls of frameworks that no obligation takes, and why not.
# Categories: not_customer, undecidable, obsolete, wrong, style.

declined "checkov" "obsolete" {
  ids = {
    "CKV_AWS_19"  = "S3 has encrypted every new object since January 2023 and offers no way to turn that off; kms_encryption and customer_managed_key ask what is left to decide."
    "CKV_AWS_114" = "realm is a required argument of kerberos_attributes, so Terraform itself refuses code without it."
  }
}

declined "checkov" "style" {
  ids = {
    "CKV_AWS_217" = "The order in which Terraform replaces a deployment is a matter of its lifecycle block, which no plan and no schema shows; it protects availability of a deployment, not the API."
    "CKV_AWS_237" = "The order in which Terraform replaces an API is a matter of its lifecycle block, which no plan and no schema shows."
  }
}

declined "checkov" "undecidable" {
  ids = {
    "CKV2_AWS_5"  = "Groups are attached in other modules, to types of every service, and by hand; from one module nobody can tell, and an unattached group opens nothing."
    "CKV2_AWS_23" = "A literal address or name does not show whether the target is still the customer's, and at apply time a reference is a literal too; the evidence duty aws_route53.dangling_records_removed means it."
    "CKV2_AWS_36" = "It follows a parameter into a data source of the http provider, whose schema and meaning lie outside the clouds' providers."
    "CKV_AWS_41"  = "It reads the provider block, which is no resource that a plan or a check could show; a secret scanner sees such keys wherever they stand."
    "CKV_AWS_233" = "create_before_destroy is a lifecycle meta-argument that conditions and plans do not show, and a certificate in use cannot be deleted anyway."
  }
}

declined "checkov" "wrong" {
  ids = {
    "CKV2_AWS_70" = "It fails OPTIONS methods only, which the preflight of a browser sends without credentials, and passes every other method without authorization; aws_api_gateway.methods_authorized asks the opposite."
    "CKV_AWS_208" = "It compares major.minor as a decimal number with a floor of 2021: RabbitMQ 3.8, long ended, passes and 3.13, which is supported, fails; aws_mq.supported_engine_version asks for versions in support."
    "CKV2_AWS_19" = "It wants an instance behind each address, where an address at an interface is in use as well; aws_ec2.eip_associated asks whether anything uses it."
    "CKV2_AWS_68" = "It reads an argument \"policy\" of aws_iam_role that the provider never had; real rights come by attachments two links away, which IAM's own rules judge."
    "CKV_AWS_165" = "The old global table has no point-in-time recovery of its own; its replicas are aws_dynamodb_table resources, and point_in_time_recovery judges those."
    "CKV_AWS_379" = "It judges the ACL of a bucket where TLS is a matter of the bucket policy; aws_s3.tls_only asks the policy of every bucket, and the acl_* rules the ACL."
  }
}

declined "trivy" "obsolete" {
  ids = {
    "AWS-0049" = "Cache security groups are of EC2-Classic, which is gone; aws_elasticache.no_classic_security_group asks to replace them."
    "AWS-0083" = "Redshift security groups are of EC2-Classic, which is gone; aws_redshift.no_classic_security_group asks to replace them."
    "AWS-0088" = "S3 has encrypted every new object since January 2023; Trivy itself has deprecated the check."
  }
}

declined "trivy" "undecidable" {
  ids = {
    "AWS-0110" = "SAM exists in CloudFormation templates only; in Terraform the cache is asked of API Gateway stages (aws_api_gateway.stage_cache)."
    "AWS-0111" = "SAM exists in CloudFormation templates only; in Terraform tracing is asked of API Gateway stages (aws_api_gateway.tracing)."
    "AWS-0112" = "SAM exists in CloudFormation templates only; in Terraform the protocol is asked of domain names (aws_api_gateway.domain_tls_1_2)."
    "AWS-0113" = "SAM exists in CloudFormation templates only; in Terraform logs are asked of API Gateway stages (aws_api_gateway.access_logging)."
    "AWS-0114" = "SAM exists in CloudFormation templates only; in Terraform the policy of a function's role is judged by the rules of IAM."
    "AWS-0116" = "SAM exists in CloudFormation templates only; in Terraform logs are asked of HTTP API stages (aws_api_gateway.access_logging)."
    "AWS-0117" = "SAM exists in CloudFormation templates only; state machines of Terraform are judged where Step Functions is."
    "AWS-0119" = "SAM exists in CloudFormation templates only; state machines of Terraform are judged where Step Functions is."
    "AWS-0120" = "SAM exists in CloudFormation templates only; in Terraform the policy of a state machine's role is judged by the rules of IAM."
    "AWS-0121" = "SAM exists in CloudFormation templates only; DynamoDB encrypts every table, and the key is asked of aws_dynamodb_table."
    "AWS-0125" = "SAM exists in CloudFormation templates only; in Terraform tracing is asked of functions (aws_lambda.tracing_enabled)."
    "AWS-0134" = "It follows a parameter into a data source of the http provider, outside the clouds' providers; Trivy itself has deprecated the check."
  }
}

declined "powerpipe" "obsolete" {
  ids = {
    "codebuild_project_source_repo_oauth_configured"  = "It asks for the deprecated source.auth type OAUTH; access runs through CodeConnections or Secrets Manager, which no_personal_tokens asks for."
    "iam_account_password_policy_strong_min_length_8" = "Eight characters are guessed in hours today; aws_iam.password_length asks for 14, and the other rules of the policy have obligations of their own."
    "s3_bucket_default_encryption_enabled"            = "S3 has encrypted every new object since January 2023 and offers no way to turn that off."
  }
}

declined "powerpipe" "style" {
  ids = {
    "apigateway_deployment_create_before_destroy_enabled" = "The order in which Terraform replaces a deployment is a matter of its lifecycle block, which no plan and no schema shows."
    "apigateway_rest_api_create_before_destroy_enabled"   = "The order in which Terraform replaces an API is a matter of its lifecycle block, which no plan and no schema shows."
  }
}

declined "powerpipe" "undecidable" {
  ids = {
    "acm_certificate_create_before_destroy_enabled" = "create_before_destroy is a lifecycle meta-argument that conditions and plans do not show."
    "vpc_igw_attached_to_authorized_vpc"            = "Which VPC may have a way to the internet is a decision of the customer that no code holds."
    "vpc_security_group_associated_to_eni"          = "Groups are attached in other modules, to types of every service, and by hand; from one module nobody can tell."
  }
}

declined "aws_fsbp" "style" {
  ids = {
    "Amplify.1"          = "Asks for tags only: which ones are due is a convention of each organization."
    "Amplify.2"          = "Asks for tags only: which ones are due is a convention of each organization."
    "AppConfig.1"        = "Asks for tags only: which ones are due is a convention of each organization."
    "AppConfig.2"        = "Asks for tags only: which ones are due is a convention of each organization."
    "AppConfig.3"        = "Asks for tags only: which ones are due is a convention of each organization."
    "AppConfig.4"        = "Asks for tags only: which ones are due is a convention of each organization."
    "AppFlow.1"          = "Asks for tags only: which ones are due is a convention of each organization."
    "AppRunner.1"        = "Asks for tags only: which ones are due is a convention of each organization."
    "AppRunner.2"        = "Asks for tags only: which ones are due is a convention of each organization."
    "Batch.1"            = "Asks for tags only: which ones are due is a convention of each organization."
    "Batch.2"            = "Asks for tags only: which ones are due is a convention of each organization."
    "Batch.3"            = "Asks for tags only: which ones are due is a convention of each organization."
    "Batch.4"            = "Asks for tags only: which ones are due is a convention of each organization."
    "CodeGuruProfiler.1" = "Asks for tags only: which ones are due is a convention of each organization."
    "CodeGuruReviewer.1" = "Asks for tags only: which ones are due is a convention of each organization."
    "Connect.1"          = "Asks for tags only: which ones are due is a convention of each organization."
    "DataSync.2"         = "Asks for tags only: which ones are due is a convention of each organization."
    "EC2.174"            = "Asks for tags only: which ones are due is a convention of each organization."
    "EC2.175"            = "Asks for tags only: which ones are due is a convention of each organization."
    "EC2.176"            = "Asks for tags only: which ones are due is a convention of each organization."
    "EC2.177"            = "Asks for tags only: which ones are due is a convention of each organization."
    "EC2.178"            = "Asks for tags only: which ones are due is a convention of each organization."
    "EC2.179"            = "Asks for tags only: which ones are due is a convention of each organization."
    "FraudDetector.1"    = "Asks for tags only: which ones are due is a convention of each organization."
    "FraudDetector.2"    = "Asks for tags only: which ones are due is a convention of each organization."
    "FraudDetector.3"    = "Asks for tags only: which ones are due is a convention of each organization."
    "FraudDetector.4"    = "Asks for tags only: which ones are due is a convention of each organization."
    "IVS.1"              = "Asks for tags only: which ones are due is a convention of each organization."
    "IVS.2"              = "Asks for tags only: which ones are due is a convention of each organization."
    "IVS.3"              = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTEvents.1"        = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTEvents.2"        = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTEvents.3"        = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTSiteWise.1"      = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTSiteWise.2"      = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTSiteWise.3"      = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTSiteWise.4"      = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTSiteWise.5"      = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTTwinMaker.1"     = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTTwinMaker.2"     = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTTwinMaker.3"     = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTTwinMaker.4"     = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTWireless.1"      = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTWireless.2"      = "Asks for tags only: which ones are due is a convention of each organization."
    "IoTWireless.3"      = "Asks for tags only: which ones are due is a convention of each organization."
    "Keyspaces.1"        = "Asks for tags only: which ones are due is a convention of each organization."
    "PCA.2"              = "Asks for tags only: which ones are due is a convention of each organization."
    "Redshift.17"        = "Asks for tags only: which ones are due is a convention of each organization."
    "SSM.5"              = "Asks for tags only: which ones are due is a convention of each organization."
    "SageMaker.6"        = "Asks for tags only: which ones are due is a convention of each organization."
    "SageMaker.7"        = "Asks for tags only: which ones are due is a convention of each organization."
    "Transfer.4"         = "Asks for tags only: which ones are due is a convention of each organization."
    "Transfer.5"         = "Asks for tags only: which ones are due is a convention of each organization."
    "Transfer.6"         = "Asks for tags only: which ones are due is a convention of each organization."
    "Transfer.7"         = "Asks for tags only: which ones are due is a convention of each organization."
  }
}

declined "aws_fsbp" "undecidable" {
  ids = {
    "DMS.10"       = "The provider has no neptune_settings on aws_dms_endpoint, so IAM authorization of Neptune cannot be seen in code."
    "SageMaker.10" = "The provider has no resource type for model explainability job definitions."
    "SageMaker.12" = "The provider has no resource type for model bias job definitions."
    "SageMaker.13" = "The provider has no resource type for model quality job definitions."
    "SageMaker.15" = "The provider has no resource type for model bias job definitions."
  }
}

declined "aws_fsbp" "wrong" {
  ids = {
    "TestControl.1" = "A control that the publisher made to test its own pipeline; it asks for nothing."
  }
}

declined "aws_fsbp" "obsolete" {
  ids = {
    "Athena.1" = "AWS retired the control; aws_athena.results_encrypted asks the same of workgroups."
  }
}

declined "powerpipe" "wrong" {
  ids = {
    "mq_broker_currect_broker_version" = "A comparison with fixed versions of 2021; aws_mq.supported_engine_version asks for versions in support."
  }
}
