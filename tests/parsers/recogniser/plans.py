"""A plan of three rows, and what is read of documents: for tests of what a review is."""

from parsers.recogniser import recognise
from tests.building import document

PLAN = [
    ("Every pupil reads aloud once a day.", "Train the lunchtime helpers."),
    ("Families hear of lessons early", "Send the calendar in August"),
    ("The hall is free on Fridays.", "Move the choir to the library."),
]


def read(*blocks, kind="word"):
    """The review in a document of these blocks, of which no word is lost."""
    review = recognise(document(*blocks)._replace(format=kind))
    assert "words-lost" not in codes_of(review)
    return review


def codes_of(review):
    """The codes of its diagnostics."""
    return {diagnostic.code for diagnostic in review.diagnostics}


def rows_of(review):
    """Label, words and actions of each statement."""
    return [(s.label, s.text, [a.text for a in s.actions]) for s in review.statements()]


def titles_of(review):
    """The title of each section."""
    return [section.title for section in review.sections]
