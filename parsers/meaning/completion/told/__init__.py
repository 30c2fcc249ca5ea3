"""Reads what a clause tells of what was done. A clause in, answers out."""
