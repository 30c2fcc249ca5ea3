"""Which files were read, and which revision of a year counts. Files in, reviews filed."""
