"""Clauses that only count or date something. A clause in, yes or no out.

`The menu has forty dishes`, `there are three ovens in the depot`, `twelve vans were hired in June`,
`we serve 300 lunches a day`, `the fair is on 3 May`: neither well nor badly so.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.rules.positions import first_place
from parsers.meaning.judgement.tables.small_words import DATES, IS

_ABOUT = frozenset(
    "about around approximately roughly some just over under nearly almost £".split()
)
_MIN_COUNT = 2
_MAX_COUNTED = 4  # words that name what is counted
_TELLING = frozenset(  # kinds of words that say more than a number does
    "all bad composition down excepted good lacking level needed no not part planned rare state"
    " thing too unwanted up without".split()
)


def is_bare_count(clause: Clause) -> bool:
    """Whether a clause only counts or dates something."""
    if clause.joint not in {"start", "and"} or not clause.kinds.isdisjoint(_TELLING):
        return False
    return any(is_form(clause) for is_form in _FORMS)


def _has_number(clause: Clause) -> bool:
    """`The menu has forty dishes in all`."""
    for at in clause.places_of(*_HOLDING):
        counted = _after_number(clause, at + 1)
        if counted is not None:
            last = clause.last - 2 * (clause.word(clause.last - 2) == "in")
            nouns = clause.words_in(counted, last)
            return 0 < len(nouns) <= _MAX_COUNTED and not _PLACING.intersection(nouns)
    return False


_HOLDING = frozenset("has have had holds lists contains".split())
_PLACING = frozenset("since in on at with who for to of which that each per".split())


def _there_are_number(clause: Clause) -> bool:
    """`There are three ovens in the depot`, not `there are three cooks trained in first aid`."""
    opens = clause.word(clause.first) == "there" and clause.word(clause.first + 1) in IS
    counted = _after_number(clause, clause.first + 2) if opens else None
    if counted is None:
        return False
    nouns = clause.words_in(counted, clause.last)
    is_short = 0 < len(nouns) <= 2 * _MAX_COUNTED
    return is_short and not any(word.endswith("ed") or word in _RELATIVE for word in nouns)


_RELATIVE = frozenset("who which that for per to with".split())


def _number_was_done(clause: Clause) -> bool:
    """`Twelve vans were hired in June`, `nine tastings took place last year`."""
    counted = _after_number(clause, clause.first)
    if counted is None:
        return False
    for at in range(counted + 1, counted + _MAX_COUNTED):
        is_done = clause.word(at) in {"was", "were"} and clause.word(at + 1) in _COUNTED
        is_done = is_done or (clause.word(at) == "took" and clause.word(at + 1) == "place")
        if is_done:
            behind = at + 2 + (clause.word(at + 1) == "asked")
            return not clause.word(behind) or clause.word(behind) in _WHEN
    return False


_COUNTED = frozenset(
    "asked awarded bought conducted counted employed given hired held issued lodged made placed"
    " printed received recorded referred registered rented sent served sold submitted used".split()
)
_WHEN = frozenset("in over during last this on between since".split())


def _we_deal_with_number(clause: Clause) -> bool:
    """`We serve 300 lunches a day`, `the depot spent £400 on soap`."""
    at = first_place(clause, range(clause.first + 1, clause.first + _MAX_COUNTED), _DEALING)
    if at is None or _after_number(clause, at + 1) is None:
        return False
    return clause.word(clause.first) in {"we", "the", "our"}


_DEALING = frozenset(
    "spent spend spends get gets got issued issue issues serve serves served sold sell sells"
    " received receive receives printed print prints answered used".split()
)


def _is_dated(clause: Clause) -> bool:
    """`The fair is on 3 May`, `the new cook starts in January`."""
    if not _ASKING.isdisjoint(clause.texts):
        return False  # `knows where each van was on 3 May`
    for verb in clause.places_of(*_HAPPENING):
        at = verb + (clause.word(verb + 1) in {"out", "effect"})
        tail = clause.words_in(at + 1, clause.last)
        is_date = tail[:1] in (["in"], ["on"], ["at"]) and len(tail) <= _MAX_DATE
        if is_date and not {*tail[-2:]}.isdisjoint(DATES):
            return True
    return False


_ASKING = frozenset("where when who which that what".split())
_HAPPENING = IS | frozenset("starts start begins begin closes close come comes take takes".split())
_MAX_DATE = 6  # words: `in the third week of January`


def _after_number(clause: Clause, at: int) -> int | None:
    """The position after a number of at least two; None if there is none."""
    while clause.word(at) in _ABOUT:
        at += 1
    count = number_of(clause.word(at).replace(",", ""))
    return at + 1 if count is not None and count >= _MIN_COUNT else None


_FORMS = (_has_number, _there_are_number, _number_was_done, _we_deal_with_number, _is_dated)
