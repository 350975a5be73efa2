output "arn" {
  description = "ARN of the database."
  value       = aws_db_instance.this.arn
}

output "unmet" {
  description = "Recommended obligations of any severity that the database does not meet."
  value       = nonsensitive(provider::responsibility::unmet({ aws_db_instance = aws_db_instance.this }))
}

output "left_to_you" {
  description = "Duties that configuration cannot show: what, how often."
  value = merge([
    for kind in data.responsibility_obligations.by_hand : {
      for id, o in kind.obligations : o.title => o.cadence
    }
  ]...)
}
