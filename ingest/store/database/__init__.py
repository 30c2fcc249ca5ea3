"""The database file: opened, brought up to date, and what schema.sql defines in it."""
