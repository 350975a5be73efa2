variable "value" {}
variable "stack" {}

resource "aws_elastic_beanstalk_environment" "hardened" {
  name                = "shop"
  application         = "shop"
  solution_stack_name = "64bit Amazon Linux 2 v3.8.0 running Python 3.8"
  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = "true"
  }
  setting {
    namespace = "aws:elasticbeanstalk:healthreporting:system"
    name      = "SystemType"
    value     = "enhanced"
  }
  setting {
    namespace = "aws:elasticbeanstalk:cloudwatch:logs"
    name      = "StreamLogs"
    value     = true
  }
  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "DisableIMDSv1"
    value     = "true"
  }
  setting {
    namespace = "aws:ec2:vpc"
    name      = "AssociatePublicIpAddress"
    value     = "false"
  }
  setting {
    namespace = "aws:elasticbeanstalk:application:environment"
    name      = "DB_PASSWORD"
    value     = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:db"
  }
}

resource "aws_elastic_beanstalk_environment" "bare" { # want: managed_updates, enhanced_health, logs_streamed, imdsv2_required, no_secrets_in_environment, platform_supported, instances_private
  name                = "bare"
  application         = "shop"
  solution_stack_name = "64bit Amazon Linux 2018.03 v2.9.12 running Python 3.6"
  setting {
    namespace = "aws:ec2:vpc"
    name      = "AssociatePublicIpAddress"
    value     = "true"
  }
  setting {
    namespace = "aws:elasticbeanstalk:application:environment"
    name      = "DB_PASSWORD"
    value     = "hunter22"
  }
}

resource "aws_elastic_beanstalk_configuration_template" "standard" {
  name                = "standard"
  application         = "shop"
  solution_stack_name = "64bit Amazon Linux 2023 v4.5.0 running Python 3.12"
  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = "true"
  }
  setting {
    namespace = "aws:elasticbeanstalk:healthreporting:system"
    name      = "SystemType"
    value     = "enhanced"
  }
}

# Options of the template count; streaming is missing in both.
resource "aws_elastic_beanstalk_environment" "templated" { # want: logs_streamed
  name          = "templated"
  application   = "shop"
  template_name = aws_elastic_beanstalk_configuration_template.standard.name
}

# An environment overrides its template.
resource "aws_elastic_beanstalk_environment" "overriding" { # want: managed_updates, enhanced_health, logs_streamed, imdsv2_required
  name          = "overriding"
  application   = "shop"
  template_name = aws_elastic_beanstalk_configuration_template.standard.name
  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = "false"
  }
  setting {
    namespace = "aws:elasticbeanstalk:healthreporting:system"
    name      = "SystemType"
    value     = "basic"
  }
  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "DisableIMDSv1"
    value     = "false"
  }
}

# A template from elsewhere is not judged.
resource "aws_elastic_beanstalk_environment" "foreign_template" {
  name          = "foreign"
  application   = "shop"
  template_name = "made-in-the-console"
}

resource "aws_elastic_beanstalk_environment" "undecided" { # undecided: managed_updates, enhanced_health, logs_streamed, imdsv2_required, no_secrets_in_environment, platform_supported, instances_private
  name                = "undecided"
  application         = "shop"
  solution_stack_name = var.stack
  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = var.value
  }
  setting {
    namespace = "aws:elasticbeanstalk:healthreporting:system"
    name      = "SystemType"
    value     = var.value
  }
  setting {
    namespace = "aws:elasticbeanstalk:cloudwatch:logs"
    name      = "StreamLogs"
    value     = var.value
  }
  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "DisableIMDSv1"
    value     = var.value
  }
  setting {
    namespace = "aws:ec2:vpc"
    name      = "AssociatePublicIpAddress"
    value     = var.value
  }
  setting {
    namespace = "aws:elasticbeanstalk:application:environment"
    name      = "DB_PASSWORD"
    value     = var.value
  }
}

resource "aws_elastic_beanstalk_configuration_template" "bad" { # want: no_secrets_in_environment, platform_supported
  name                = "bad"
  application         = "shop"
  solution_stack_name = "64bit Windows Server 2012 R2 v2.8 running IIS 8.5"
  setting {
    namespace = "aws:elasticbeanstalk:application:environment"
    name      = "QUEUE"
    value     = "amqp://job:hunter22@queue.internal"
  }
}

resource "aws_elastic_beanstalk_configuration_template" "undecided" { # undecided: no_secrets_in_environment, platform_supported
  name                = "undecided"
  application         = "shop"
  solution_stack_name = var.stack
  setting {
    namespace = "aws:elasticbeanstalk:application:environment"
    name      = "DB_PASSWORD"
    value     = var.value
  }
}
