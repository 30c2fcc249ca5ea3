"""Finds the words of a later year that say that an action was done. Texts in, words out."""
