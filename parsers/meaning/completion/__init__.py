"""Finds out whether words say that an action was done. Actions and clauses in, answers out."""
