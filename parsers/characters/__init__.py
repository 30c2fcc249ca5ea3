"""Letters and signs, whatever the format: decoded, put right, and as a person sees them."""
