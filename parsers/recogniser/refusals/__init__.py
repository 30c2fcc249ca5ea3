"""Refuses what is no review, each with what it is instead. A document in, a refusal raised."""
