"""Rows of plans, and what is read of documents: for tests of what a review is."""

from parsers.recogniser import recognise
from tests.building import HEADER, document, heading, table

PLAN = [
    ("Every pupil reads aloud once a day.", "Train the lunchtime helpers."),
    ("Families hear of lessons early", "Send the calendar in August"),
    ("The hall is free on Fridays.", "Move the choir to the library."),
]
# The blocks of a whole review.
SOUND = (
    heading("1.0 Kitchens"),
    table(HEADER, ("1.1 menus are known;", "Print."), ("1.2 tables are clean;", "Wipe.")),
)
FIRST = ("1.1 leaders know every pupil;", "Heads to meet in T1.")
SECOND = ("1.2 governors ask questions.", "Clerk to minute them.")
LEADERSHIP = ("1", "Leadership", ["1.1", "1.2"])  # the section of both, as `sections_of` gives it


def read(*blocks, kind="word", **more):
    """The review in a document of these blocks, of which no word is lost."""
    review = recognise(document(*blocks, **more)._replace(format=kind))
    assert "words-lost" not in codes_of(review)
    return review


def read_text(*blocks):
    """The same in a text, whose pages may cut rows."""
    return read(*blocks, kind="text")


def codes_of(review):
    """The codes of its diagnostics."""
    return {diagnostic.code for diagnostic in review.diagnostics}


def codes_beside_cover(review):
    """Those that do not only say what its cover lacks."""
    return codes_of(review) - {"unknown-year", "unknown-organisation"}


def rows_of(review):
    """Label, words and actions of each statement."""
    return [(s.label, s.text, [a.text for a in s.actions]) for s in review.statements()]


def numbers_of(review):
    """The number of each statement."""
    return [str(s.number) for s in review.statements()]


def actions_of(review):
    """The actions of each statement."""
    return [[a.text for a in s.actions] for s in review.statements()]


def sections_of(review):
    """Number, title and numbers of statements of each section."""
    return [(s.number, s.title, [str(x.number) for x in s.statements]) for s in review.sections]


def titles_of(review):
    """The title of each section."""
    return [section.title for section in review.sections]
