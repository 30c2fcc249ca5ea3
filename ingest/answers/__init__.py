"""Answers about actions: owners, deadlines, what is overdue, and links. Values in, text out."""
