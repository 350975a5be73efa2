# Cloud providers. The catalog has services of the first three; the others are known by name, because
# their customers ask, too, and each points to the page on which it draws the line itself.

cloud "aws" {
  name    = "Amazon Web Services"
  aliases = ["AWS", "Amazon"]
  source  = "https://aws.amazon.com/compliance/shared-responsibility-model/"
  seeds   = [284]
}

cloud "azure" {
  name    = "Microsoft Azure"
  aliases = ["Azure", "Windows Azure"]
  source  = "https://learn.microsoft.com/en-us/azure/security/fundamentals/shared-responsibility"
  seeds   = [285]
}

cloud "google" {
  name    = "Google Cloud"
  aliases = ["GCP", "Google Cloud Platform"]
  source  = "https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate"
  seeds   = [286]
}

cloud "ibm" {
  name    = "IBM Cloud"
  aliases = ["IBM", "Bluemix", "SoftLayer"]
  source  = "https://cloud.ibm.com/docs/overview?topic=overview-shared-responsibilities"
  seeds   = [287]
}

cloud "alibaba" {
  name    = "Alibaba Cloud"
  aliases = ["Alibaba", "Aliyun"]
  source  = "https://www.alibabacloud.com/help/en/well-architected/latest/security-responsibility-model"
  seeds   = [288]
}
