"""Writes in full what a text means: its figures, its names and what its notes leave out.

`normalisation` asks all others in their order: words in, words out.
"""
