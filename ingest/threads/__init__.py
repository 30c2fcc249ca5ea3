"""A series of reviews over the years: compared, threaded, and chosen from."""
