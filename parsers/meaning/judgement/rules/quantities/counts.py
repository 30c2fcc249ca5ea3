"""Counts: how many of how many, in how many places. A clause in, a finding out."""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.rules.findings import Finding, first_answer
from parsers.meaning.judgement.tables.small_words import BEING, EACH

_SITES = frozenset(
    "schools academies sites settings nurseries departments classes subjects school academy site"
    " nursery department setting primaries secondaries locations hubs".split()
)
_WHERE = frozenset("in at across by".split())


def counted(clause: Clause) -> Finding | None:
    """`five of the nine`, `6 out of 8`, `in two schools`; all of them is no limit."""
    places = clause.places_of_numbers()
    of_all = _of_the_whole(clause, places) if places else None
    if of_all:
        return of_all
    for at in places:
        found = _percentage(clause, at) or _counted_at(clause, at)
        if found:
            return found
    return None


def _counted_at(clause: Clause, at: int) -> Finding | None:
    """What a number says of a whole that is named after it, or of some places."""
    part = number_of(clause.word(at))
    if part is None or _is_at_least(clause, at, part) or _is_of_all(clause, at):
        return None
    return first_answer(_WHOLES, clause, at, part)


def _of_whole(clause: Clause, at: int, part: int) -> Finding | None:
    """`five out of the nine`, `four local boards out of seven`."""
    end = _whole(clause, at + 1) or _whole_after_noun(clause, at + 1)
    whole = number_of(clause.word(end)) if end else None
    return _share(clause, at, end + 1, part, whole) if end and whole is not None else None


def _of_our_places(clause: Clause, at: int, _: int) -> Finding | None:
    """`five of our schools`."""
    following = clause.words_in(at + 1, at + 4)
    is_of_places = following[0] == "of" and not _SITES.isdisjoint(following[1:])
    return Finding("partly", at, at + 3) if is_of_places else None


def _in_so_many(clause: Clause, at: int, part: int) -> Finding | None:
    """`six pupils in ten`."""
    among = _one_in_how_many(clause, at)
    is_part = among is not None and part < (number_of(clause.word(among)) or 0)
    return Finding("partly", at, among + 1) if among and is_part else None


def _is_at_least(clause: Clause, at: int, part: int) -> bool:
    """`at least three`, `more than one`."""
    before = clause.word(at - 1)
    return before == "least" or (part == 1 and before == "than")


def _is_of_all(clause: Clause, at: int) -> bool:
    """`all nine of our piers`, `every one of the crews`; not `nearly all nine of them`."""
    return clause.word(at - 1) in EACH and clause.word(at - 2) not in _ALMOST


_ALMOST = frozenset("almost nearly virtually not".split())


def _at_some_places(clause: Clause, at: int, part: int) -> Finding | None:
    """`in three offices`, `at two sites`, `Two schools`."""
    if _is_some_places(clause, at, part):
        return Finding("partly", at - 1, at + 2)
    is_placed = clause.word(at - 1) in _WHERE or at == clause.first
    is_of_sites = is_placed and _SITES.intersection(clause.words_in(at + 1, at + 3))
    return Finding("partly", at - (at > clause.first), at + 2) if is_of_sites else None


_WHOLES = (_of_whole, _of_our_places, _in_so_many, _at_some_places)


def _one_in_how_many(clause: Clause, at: int) -> int | None:
    """The position of the second number of `six pupils in ten`, `one in five`."""
    for place in (at + 1, at + 2):
        is_last = clause.word(place + 2) not in UNITS_OF_TIME
        if clause.word(place) == "in" and number_of(clause.word(place + 1)) and is_last:
            return place + 1
    return None


UNITS_OF_TIME = frozenset("years weeks months days terms schools minutes hours".split())


def _is_some_places(clause: Clause, at: int, part: int) -> bool:
    """`in three offices`, `on two wards`, but not `in two weeks` or `in one place`."""
    noun = clause.word(at + 1)
    is_plural = noun.endswith("s") and noun not in _NO_PLACES
    if not is_plural or not 1 < part <= _MAX_PLACES:
        return False
    if clause.word(at - 2) == "looked":
        return False  # `We looked at 25 payments`
    return clause.word(at - 1) in _WHERE - {"by"} or _is_aboard(clause, at)


def _is_aboard(clause: Clause, at: int) -> bool:
    """`on two wards`, but not `40 buses on 12 routes`."""
    is_on_some = clause.word(at - 1) == "on" and clause.word(at + 1) in _BOARDED
    return is_on_some and clause.places_of_numbers() == [at]


_BOARDED = frozenset(
    "boats buses campuses coaches corridors estates farms ferries floors islands lines pitches"
    " platforms routes ships sites trains vans wards".split()
)
_NO_PLACES = frozenset(
    "weeks days months terms years minutes hours parts stages steps ways languages groups copies"
    " colours sizes rows pieces lines sections sessions instalments occasions cycles phases"
    " times clicks taps seconds degrees points sittings lessons rates hands strokes goes".split()
)
_MAX_PLACES = 30


def _of_the_whole(clause: Clause, places: list[int]) -> Finding | None:
    """`Of the nine recommendations, two have been met`."""
    at = clause.first
    is_known = clause.word(at + 1) in {"the", "our"}
    whole = number_of(clause.word(at + 1 + is_known))
    if clause.word(at) != "of" or not (is_known or whole):
        return None
    if whole is None:
        return _some_of_them(clause, places)
    return _part_of(clause, places[1:], whole)


def _part_of(clause: Clause, places: list[int], whole: int) -> Finding | None:
    """The share of a whole that the first of these numbers tells of which something is said."""
    for place in places:
        part = number_of(clause.word(place))
        is_subject = clause.word(place + 1) in BEING or clause.word(place - 1) == ","
        if part is not None and is_subject:
            return _share(clause, place, place + 1, part, whole)
    return None


def _some_of_them(clause: Clause, places: list[int]) -> Finding | None:
    """`Of the orders placed in May, five had been sent`."""
    for place in places:
        is_set_off = clause.word(place - 1) == ","
        if is_set_off and clause.word(place + 1) in BEING and number_of(clause.word(place)):
            return Finding("partly", place, place + 1)
    return None


def _share(clause: Clause, first: int, last: int, part: int, whole: int) -> Finding:
    if part >= whole:
        return Finding("in place", first, last)
    is_few = clause.word(first - 1) == "only" and part * 2 < whole
    return Finding("gap" if is_few else "partly", first - is_few, last)


def _percentage(clause: Clause, at: int) -> Finding | None:
    """`only 11%` is a gap, `76% of Year 1` so in part, `100%` neither."""
    word, before = clause.word(at), clause.word(at - 1)
    if not word.endswith("%") or _is_bare_share(before):
        return None
    share, is_only = _per_cent(word), before in _MERELY
    if share >= _ALL or not (is_only or clause.word(at + 1) == "of"):
        return None
    return Finding("gap" if is_only and share < _MOST else "partly", at - is_only, at + 1)


def _is_bare_share(before: str) -> bool:
    """Whether a share behind a word is that of a group or a level: `the lowest 20% of readers`,
    `stand at 8% of income`."""
    return before.endswith(_RANKED) or before in _AT_A_LEVEL


def _per_cent(word: str) -> float:
    """The share that a word such as `12,5%` tells."""
    figure = word[:-1].replace(",", ".").split(":")[0]
    return float(figure) if figure.count(".") < 2 else 0


_ALL, _MOST = 100, 60  # per cent
_MERELY = frozenset("only just barely merely".split())
_AT_A_LEVEL = frozenset("at to within".split())
_RANKED = ("est", "top", "bottom")


def _whole_after_noun(clause: Clause, first: int) -> int | None:
    """The position of the second number of `four local boards out of seven`."""
    if clause.word(first + 1) == "of" and clause.word(first + 2) in {"the", "our"}:
        return first + 3
    for at in range(first, first + _MAX_NOUN_WORDS):
        if clause.word(at) == "out" and clause.word(at + 1) == "of":
            return at + 2
    return None


_MAX_NOUN_WORDS = 5


def _whole(clause: Clause, at: int) -> int | None:
    """The position of the second number of `five out of the nine`."""
    if clause.word(at) == "out":
        at += 1
    if clause.word(at) != "of":
        return None
    at += 1
    return at + 1 if clause.word(at) in _OF_THEM else at


_OF_THEM = frozenset("the our my its their these every".split())


def missing_of(clause: Clause) -> Finding | None:
    """Some of what is counted before are missing: `240 items, a number missing for 31`."""
    places = clause.places_of_numbers()
    whole = number_of(clause.word(places[0])) if places else None
    if not whole:
        return None
    for at in places[1:]:
        part = number_of(clause.word(at))
        if part and part * 2 <= whole and _counts_missing(clause, at):
            return Finding("partly", at - 2, at + 1)
    return None


def _counts_missing(clause: Clause, at: int) -> bool:
    """`missing for 31`, `expired in 12 of them`."""
    missing, of_which, _, behind = clause.words_in(at - 2, at + 2)
    is_last = behind in {"", "of", "out"}
    return missing in _MISSING and of_which in _OF_WHICH and is_last


_MISSING = frozenset("missing absent lacking outstanding blank overdue expired unsigned".split())
_OF_WHICH = frozenset("for from in on at".split())
