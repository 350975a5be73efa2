output "encrypted" {
  value = true
}
