"""What tests and the demo page may do that the API does not offer."""
