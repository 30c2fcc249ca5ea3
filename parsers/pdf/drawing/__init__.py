"""What pdfium draws: a file in, pages of words, rules and marks out."""
