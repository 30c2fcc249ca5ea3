"""Pairs the actions of two reviews and finds out what became of each."""
