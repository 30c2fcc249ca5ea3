"""Reviews as rows of the tables in schema.sql. A review in, rows out, and back."""
