variable "flag" {}
variable "maximum" {}
variable "minimum" {}
variable "policies" {}

resource "aws_appautoscaling_target" "service" {
  service_namespace  = "ecs"
  resource_id        = "service/main/shop"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 2
  max_capacity       = 20
}

resource "aws_appautoscaling_policy" "service" {
  name               = "cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.service.service_namespace
  resource_id        = aws_appautoscaling_target.service.resource_id
  scalable_dimension = aws_appautoscaling_target.service.scalable_dimension

  target_tracking_scaling_policy_configuration {
    target_value = 60

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

resource "aws_appautoscaling_target" "fixed" { # want: scale_out_active, room_to_grow, target_has_policy, ecs_two_tasks
  service_namespace  = "ecs"
  resource_id        = "service/main/fixed"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 1
  max_capacity       = 1

  suspended_state {
    dynamic_scaling_out_suspended = true
  }
}

resource "aws_appautoscaling_target" "table" {
  service_namespace  = "dynamodb"
  resource_id        = "table/orders"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  min_capacity       = 1
  max_capacity       = 100
}

resource "aws_appautoscaling_scheduled_action" "table" {
  name               = "morning"
  service_namespace  = "dynamodb"
  resource_id        = "table/orders"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  schedule           = "cron(0 6 * * ? *)"

  scalable_target_action {
    min_capacity = 10
    max_capacity = 100
  }
}

resource "aws_appautoscaling_target" "from_variables" { # undecided: scale_out_active, room_to_grow, target_has_policy, ecs_two_tasks
  service_namespace  = "ecs"
  resource_id        = "service/main/variables"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = var.minimum
  max_capacity       = var.maximum

  suspended_state {
    dynamic_scaling_out_suspended = var.flag
  }
}

resource "aws_appautoscaling_policy" "counted" { # want: scale_in_enabled
  count              = var.policies
  name               = "counted"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = "ecs"
  resource_id        = aws_appautoscaling_target.from_variables.resource_id
  scalable_dimension = "ecs:service:DesiredCount"

  target_tracking_scaling_policy_configuration {
    target_value     = 60
    disable_scale_in = true
  }
}

resource "aws_appautoscaling_policy" "from_variable" { # undecided: scale_in_enabled
  name               = "variable"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = "dynamodb"
  resource_id        = "table/orders"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"

  target_tracking_scaling_policy_configuration {
    target_value     = 70
    disable_scale_in = var.flag
  }
}

# Plans

resource "aws_autoscalingplans_scaling_plan" "active" {
  name = "shop"

  scaling_instruction {
    service_namespace  = "autoscaling"
    resource_id        = "autoScalingGroup/shop"
    scalable_dimension = "autoscaling:autoScalingGroup:DesiredCapacity"
    min_capacity       = 2
    max_capacity       = 20
  }
}

resource "aws_autoscalingplans_scaling_plan" "idle" { # want: scale_out_active, room_to_grow
  name = "idle"

  scaling_instruction {
    service_namespace       = "autoscaling"
    resource_id             = "autoScalingGroup/idle"
    scalable_dimension      = "autoscaling:autoScalingGroup:DesiredCapacity"
    min_capacity            = 2
    max_capacity            = 2
    disable_dynamic_scaling = true
  }
}

resource "aws_autoscalingplans_scaling_plan" "from_variables" { # undecided: scale_out_active, room_to_grow
  name = "variables"

  scaling_instruction {
    service_namespace       = "autoscaling"
    resource_id             = "autoScalingGroup/variables"
    scalable_dimension      = "autoscaling:autoScalingGroup:DesiredCapacity"
    min_capacity            = var.minimum
    max_capacity            = var.maximum
    disable_dynamic_scaling = var.flag
  }
}
