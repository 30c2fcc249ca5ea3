"""What the columns of a table hold, by their headings and by what stands below."""
