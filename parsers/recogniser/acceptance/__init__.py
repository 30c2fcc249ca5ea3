"""Whether a table is a review's, or one of another kind."""
