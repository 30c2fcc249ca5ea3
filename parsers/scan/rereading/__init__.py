"""Doubtful words, read again alone or from other sizes. A page's words in and out."""
