by_automatic_file = false
