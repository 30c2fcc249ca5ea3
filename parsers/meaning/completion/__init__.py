"""What tells that an action was done: its verb, and what later words say of it."""
