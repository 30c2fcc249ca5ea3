"""What the headings of columns and lists say. A heading in, its meaning out."""
