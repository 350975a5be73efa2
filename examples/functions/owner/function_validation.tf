# A platform that takes only services on which nobody here patches an operating
# system. A service that does not exist is an error with a suggestion.
variable "service" {
  description = "The id of a service, such as aws_rds."
  type        = string
  default     = "aws_rds"

  validation {
    condition     = contains(["provider", "not_applicable"], provider::responsibility::owner(var.service, "guest_os"))
    error_message = "On ${var.service} the guest operating system is ours to patch, at least in part. Choose a managed service."
  }
}
