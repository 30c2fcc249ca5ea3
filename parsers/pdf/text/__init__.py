"""The text of a page: words in, lines and paragraphs out."""
