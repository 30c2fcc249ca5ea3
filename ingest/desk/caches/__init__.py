"""What was computed once for many requests, as long as the database stays as it is."""
