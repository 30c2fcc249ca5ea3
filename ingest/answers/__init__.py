"""Answers about actions: who, by when, what is late, what hangs on what. Values in, text out."""
