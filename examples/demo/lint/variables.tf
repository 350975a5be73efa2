variable "storage_encrypted" {
  description = "Whether the database encrypts its storage."
  type        = bool
  default     = false
}

variable "kms_key_id" {
  description = "ARN of the key for what the database stores."
  type        = string
}

variable "monitoring_role_arn" {
  description = "ARN of the role with which RDS writes operating system metrics."
  type        = string
}
