"""Who may ask what, how often and how long: checks in front of every page (ASGI)."""
