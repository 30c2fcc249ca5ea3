"""Reviews as bytes in, reviews as values out. Pure: no file, no clock, no database."""
