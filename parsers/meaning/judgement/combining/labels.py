"""Clauses that only name what follows them, and so do not count. Clauses in, the others out.

`Points: 3,204`, `Fees: see page 4`, `Languages taught: French, Spanish`, `Spare books:`.
"""

from collections.abc import Sequence
from itertools import zip_longest

from parsers.grammar.times.time_forms import WEEKDAYS
from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.rules.findings import Said
from parsers.meaning.judgement.rules.no_claims import is_pointer
from parsers.meaning.judgement.tables.small_words import BEING, DATES, HELPERS


def without_labels(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses without those that only label the figure, place or list after them."""
    pairs = zip_longest(clauses, clauses[1:])
    return [clause for clause, following in pairs if not _is_label(clause, following)]


def _is_label(clause: Clause, following: Clause | None) -> bool:
    if following is None or following.joint != "aside":
        return False
    if _is_figure(following):
        return True
    if any(cue.text in _VERBS for cue in clause.cues):
        return False
    return is_pointer(following) or _names_list(clause, following)


_VERBS = BEING | HELPERS


def _names_list(clause: Clause, following: Clause) -> bool:
    """`Languages taught: French, Spanish`."""
    is_list = _LISTED.issuperset(following.kinds) and _NAMING.issuperset(clause.kinds)
    return is_list and clause.last - clause.first <= _MAX_NAME


_LISTED = frozenset({"and", "comma"})
_MAX_NAME = 3  # words that name what is listed
_NAMING = _LISTED | {"claim"}


def _is_figure(clause: Clause) -> bool:
    """Whether an aside is only figures: `3,204`, `9 of 12`."""
    if not clause.places_of_numbers():
        return False
    words = clause.words_in(clause.first, clause.last)
    return all(word in _BESIDE_FIGURES or not word.isalpha() or number_of(word) for word in words)


_BESIDE_FIGURES = DATES.union(
    WEEKDAYS,
    "in of per cent out from to and at on roll years year days a pupils points m k pounds"
    " term".split(),
)


def is_label_by_finding(each: Said, following: Sequence[Said]) -> bool:
    """Whether a short clause says nothing well or badly, and an aside follows: `Exit interviews?`,
    `Spare books:`."""
    is_short = each.clause.last - each.clause.first <= _MAX_LABEL_WORDS
    is_before_aside = any(said.clause.joint == "aside" for said in following)
    return is_short and each.finding.is_plain and is_before_aside


_MAX_LABEL_WORDS = 4
