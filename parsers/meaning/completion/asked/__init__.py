"""Reads what an action asks for. Its text in, verbs, objects and aims out."""
