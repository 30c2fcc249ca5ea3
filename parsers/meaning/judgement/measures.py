"""Measures and counts: what rises or falls, how much of what, how many of how many."""

from parsers.meaning.judgement.clauses import Clause
from parsers.meaning.judgement.findings import (
    BEFORE_NOUNS,
    BEING,
    PREPOSITIONS,
    Finding,
    make_finding,
)
from parsers.meaning.judgement.phrases import Cue


def measured(clause: Clause) -> Finding | None:
    """A measure that rises or falls, or stands above or below others."""
    place = clause.first_of("above", "below", "level")
    moves = clause.first_of("up", "down")
    if moves and clause.word(moves.first - 1) in BEFORE_NOUNS | PREPOSITIONS:
        moves = None  # `evidence of improved outcomes`
    if place and place.text == "closed" and not clause.has("bad measure"):
        place = None  # `accounts are closed`
    if not (place or moves) or not clause.has("claim", "up", "down"):
        return None
    is_bad = clause.is_of_bad_measure or any(
        cue.kinds & _UNWELCOME and cue.first < (place or moves or cue).first for cue in clause.cues
    )
    values = [_of_place(place, is_bad) if place else "", _of_move(moves, is_bad) if moves else ""]
    said = [value for value in values if value]
    cue = place or moves
    assert cue
    if "gap" in said and len(set(said)) > 1:
        return make_finding("partly", moves or cue)._replace(is_measure=True)
    return make_finding(said[0], cue)._replace(is_measure=True)


_UNWELCOME = frozenset({"bad measure", "thing", "unwanted"})


def _of_place(cue: Cue, is_bad: bool) -> str:
    if "level" in cue.kinds:
        return "in place"
    return "in place" if ("above" in cue.kinds) != is_bad else "gap"


def _of_move(cue: Cue, is_bad: bool) -> str:
    if cue.text == "halved" and is_bad:
        return "in place"
    is_better = ("up" in cue.kinds) != is_bad or cue.text.startswith("improv")
    return "partly" if is_better else "gap"


_NUMBERS = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen twenty".split(),
        1,
    )
}


_SITES = frozenset(
    "schools academies sites settings nurseries departments classes subjects school academy site"
    " nursery department setting primaries secondaries locations hubs".split()
)


_WHERE = frozenset("in at across by".split())


def number_of(word: str) -> int | None:
    """The number that a word or a figure says: `five`, `12`."""
    return int(word) if word.isdecimal() and len(word) <= MAX_DIGITS else _NUMBERS.get(word)


MAX_DIGITS = 6


def counted(clause: Clause) -> Finding | None:
    """`five of the nine`, `6 out of 8`, `in two schools`; all of them is no limit."""
    of_all = _of_the_whole(clause)
    if of_all:
        return of_all
    for at in range(clause.first, clause.last):
        share = _percentage(clause, at)
        if share:
            return share
        part = number_of(clause.word(at))
        if part is None or clause.word(at - 1) == "least":
            continue
        if clause.word(at + 1) == "of" and _SITES.intersection(
            [clause.word(at + 2), clause.word(at + 3)]
        ):
            return Finding("partly", at, at + 3)
        end = _whole(clause, at + 1) or _whole_behind_noun(clause, at + 1)
        whole = number_of(clause.word(end)) if end else None
        if whole is not None and end:
            return _share(clause, at, end + 1, part, whole)
        if _is_some_places(clause, at, part):
            return Finding("partly", at - 1, at + 2)
        is_site = bool(_SITES.intersection([clause.word(at + 1), clause.word(at + 2)]))
        if is_site and (clause.word(at - 1) in _WHERE or at == clause.first):
            return Finding("partly", at - (at > clause.first), at + 2)
    return None


def _is_some_places(clause: Clause, at: int, part: int) -> bool:
    """`in three offices`, but not `in two weeks` or `in one place`."""
    noun = clause.word(at + 1)
    is_plural = noun.endswith("s") and noun not in _NO_PLACES
    return clause.word(at - 1) in _WHERE - {"by"} and is_plural and 1 < part <= MAX_PLACES


_NO_PLACES = frozenset(
    "weeks days months terms years minutes hours parts stages steps ways languages groups copies"
    " colours sizes rows pieces lines sections sessions instalments occasions cycles phases".split()
)
MAX_PLACES = 30


def _of_the_whole(clause: Clause) -> Finding | None:
    """`Of the nine recommendations, two have been met`."""
    at = clause.first
    whole = number_of(clause.word(at + 2)) if clause.word(at + 1) in {"the", "our"} else None
    if clause.word(at) != "of" or whole is None:
        return None
    for place in range(at + 3, clause.last):
        part = number_of(clause.word(place))
        if part is not None and clause.word(place + 1) in BEING:
            return _share(clause, place, place + 1, part, whole)
    return None


def _share(clause: Clause, first: int, last: int, part: int, whole: int) -> Finding:
    if part >= whole:
        return Finding("in place", first, last)
    is_few = clause.word(first - 1) == "only" and part * 2 < whole
    return Finding("gap" if is_few else "partly", first - is_few, last)


def _percentage(clause: Clause, at: int) -> Finding | None:
    """`only 11%` is a gap, `76% of Year 1` so in part, `100%` neither."""
    word = clause.word(at)
    if not word.endswith("%"):
        return None
    share = float(word[:-1].replace(",", ".").split(":")[0]) if word[:-1].count(".") < 2 else 0
    is_only = clause.word(at - 1) == "only"
    if share >= ALL or not (is_only or clause.word(at + 1) == "of"):
        return None
    return Finding("gap" if is_only and share < MOST else "partly", at - is_only, at + 1)


ALL, MOST = 100, 60  # per cent


def _whole_behind_noun(clause: Clause, first: int) -> int | None:
    """Where the second number of `four local boards out of seven` stands."""
    for at in range(first, first + MAX_NOUN_WORDS):
        if clause.word(at) == "out" and clause.word(at + 1) == "of":
            return at + 2
    return None


MAX_NOUN_WORDS = 5


def _whole(clause: Clause, at: int) -> int | None:
    """Where the second number of `five out of the nine` stands."""
    if clause.word(at) == "out":
        at += 1
    if clause.word(at) != "of":
        return None
    at += 1
    return at + 1 if clause.word(at) in {"the", "our", "its", "these"} else at
