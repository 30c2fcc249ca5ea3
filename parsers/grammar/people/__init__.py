"""Who does something: roles, bodies and persons. A phrase in, people out."""
