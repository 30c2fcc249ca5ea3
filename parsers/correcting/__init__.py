"""Applies the corrections that people made to a review: which there are, and where they belong."""
