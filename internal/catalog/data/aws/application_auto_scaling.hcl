service "aws_application_auto_scaling" {
  name        = "AWS Application Auto Scaling"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Scaling of services other than EC2: ECS tasks, DynamoDB tables, Aurora replicas, Lambda concurrency and more, by target, step or schedule; also AWS Auto Scaling plans."
  aliases     = ["Application Auto Scaling", "AWS Auto Scaling", "Auto Scaling plans"]
  resources = [
    "aws_appautoscaling_policy",
    "aws_appautoscaling_scheduled_action",
    "aws_appautoscaling_target",
    "aws_autoscalingplans_scaling_plan",
  ]
  sources = [
    "https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html",
    "https://docs.aws.amazon.com/autoscaling/application/userguide/security.html",
  ]

  resource_type "aws_appautoscaling_target" {
    defaults = {
      "suspended_state.dynamic_scaling_in_suspended"  = false
      "suspended_state.dynamic_scaling_out_suspended" = false
      "suspended_state.scheduled_scaling_suspended"   = false
    }
    identity = ["resource_id", "id"]
  }

  resource_type "aws_appautoscaling_policy" {
    defaults = {
      policy_type                                                     = "StepScaling"
      "target_tracking_scaling_policy_configuration.disable_scale_in" = false
    }
  }

  resource_type "aws_autoscalingplans_scaling_plan" {
    defaults = { "scaling_instruction.disable_dynamic_scaling" = false }
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Watches the metrics and changes the capacity within the limits."
    customer = "Chooses metric, limits and pace so that the load of a bad day fits, keeps quotas above the maximum."
    reason   = "Scaling that is suspended, too slow or capped too low is an outage on the busiest day."
    source   = "https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html"
  }

  obligation "scale_out_active" {
    title     = "Do not leave scaling out suspended"
    area      = "resilience"
    severity  = "medium"
    rationale = "Scaling that was suspended for a deployment and forgotten lets the service stand at its old size when the load comes."
    provider  = "Skips scaling activities while they are suspended."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "SC-6"]
      iso_27001_2022 = ["A.8.6"]
      soc_2          = ["A1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-suspend-resume-scaling.html"]

    check "aws_appautoscaling_target" {
      require = !anytrue([for s in self.suspended_state : s.dynamic_scaling_out_suspended == true || s.scheduled_scaling_suspended == true])
      remedy  = "Remove suspended_state, or set dynamic_scaling_out_suspended and scheduled_scaling_suspended to false."
    }

    check "aws_autoscalingplans_scaling_plan" {
      require = alltrue([for s in self.scaling_instruction : s.disable_dynamic_scaling != true])
      remedy  = "Remove disable_dynamic_scaling, or set it to false."
    }
  }

  obligation "room_to_grow" {
    title     = "Leave room between minimum and maximum"
    area      = "resilience"
    severity  = "low"
    rationale = "With equal limits the policy never acts: the resource has a fixed size under the name of scaling."
    provider  = "Scales between the two numbers."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "SC-6"]
      iso_27001_2022 = ["A.8.6"]
      soc_2          = ["A1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html"]

    check "aws_appautoscaling_target" {
      require = self.max_capacity > self.min_capacity
      remedy  = "Set max_capacity above min_capacity, to what the busiest hour needs."
    }

    check "aws_autoscalingplans_scaling_plan" {
      require = alltrue([for s in self.scaling_instruction : s.max_capacity > s.min_capacity])
      remedy  = "Set max_capacity above min_capacity in each scaling_instruction."
    }
  }

  obligation "target_has_policy" {
    title       = "Give each scalable target a policy"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A registered target without a policy or a schedule does nothing at all."
    provider    = "Changes the capacity only when a policy or scheduled action says so."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "SC-6"]
      iso_27001_2022 = ["A.8.6"]
      soc_2          = ["A1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html"]

    check "aws_appautoscaling_target" {
      companion "aws_appautoscaling_policy" {
        attribute = "resource_id"
      }

      companion "aws_appautoscaling_scheduled_action" {
        attribute = "resource_id"
      }

      require = length(companions.aws_appautoscaling_policy) > 0 || length(companions.aws_appautoscaling_scheduled_action) > 0
      remedy  = "Add an aws_appautoscaling_policy with resource_id of the target."
    }
  }

  obligation "ecs_two_tasks" {
    title       = "Keep two tasks of an ECS service at least"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "With a minimum of one, a quiet night leaves a single task: a failed host or zone is then an outage."
    provider    = "Scales in to the minimum."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html"]

    check "aws_appautoscaling_target" {
      when    = self.service_namespace == "ecs"
      require = self.min_capacity >= 2
      remedy  = "Set min_capacity = 2 for services that must stay up."
    }
  }

  obligation "scale_in_enabled" {
    title       = "Let target tracking scale in"
    area        = "configuration"
    severity    = "low"
    recommended = false
    rationale   = "With disable_scale_in each peak stays, and is paid, until somebody lowers it by hand."
    provider    = "Removes capacity slowly when the metric is below the target."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "SC-6"]
      iso_27001_2022 = ["A.8.6"]
      soc_2          = ["A1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html"]

    check "aws_appautoscaling_policy" {
      require = !anytrue([for t in self.target_tracking_scaling_policy_configuration : t.disable_scale_in == true])
      remedy  = "Leave disable_scale_in out, unless a second policy scales in."
    }
  }

  obligation "limits_reviewed" {
    title        = "Compare limits with load and quotas"
    area         = "resilience"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A maximum from two years ago, or a service quota below it, stops scaling on the day that it is needed."
    provider     = "Reports failed scaling activities."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "SC-6"]
      iso_27001_2022 = ["A.8.6"]
      soc_2          = ["A1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scaling-activities.html"]
  }

  obligation "scaling_load_tested" {
    title        = "Show that scaling keeps up with a rise in load"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of a load test: rise per minute, time until capacity was there, errors meanwhile, limits and targets changed since."
    rationale    = "Metrics lag and new capacity needs minutes: whether users notice shows only under a steep rise."
    provider     = "Publishes metrics each minute and acts on alarms."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html"]
  }
}
