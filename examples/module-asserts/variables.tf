variable "name" {
  description = "Name of the database and of what belongs to it."
  type        = string
}

variable "instance_class" {
  description = "Size of the instance."
  type        = string
  default     = "db.t4g.medium"
}

variable "allocated_storage" {
  description = "Storage in GiB."
  type        = number
  default     = 50
}

variable "db_subnet_group_name" {
  description = "A subnet group of private subnets."
  type        = string
}

variable "vpc_security_group_ids" {
  description = "Security groups of the database."
  type        = set(string)
}

variable "kms_key_arn" {
  description = "Key for storage, performance data and the password's secret."
  type        = string
}

variable "monitoring_role_arn" {
  description = "Role with which RDS writes operating system metrics."
  type        = string
}

variable "storage_encrypted" {
  description = "Whether storage is encrypted."
  type        = bool
  default     = true
}

variable "multi_az" {
  description = "Whether a standby runs in a second zone."
  type        = bool
  default     = true
}

variable "backup_retention_days" {
  description = "How long automated backups are kept."
  type        = number
  default     = 14
}

variable "minimum_severity" {
  description = "Obligations from this severity up must be met for a plan to pass: critical, high, medium or low."
  type        = string
  default     = "medium"
}
