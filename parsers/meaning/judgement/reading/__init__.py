"""Splits a text into main clauses: its words, their phrases, clauses without subordinate ones."""
