"""How many of those that the sentence before counts. A clause in, a finding out.

`There were 52 claims. Thirty had a photograph.`, `We had 60 hires. Deposits were taken for 35.`,
`are written for every pier and were rehearsed at two`.
"""

from collections.abc import Iterator

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.kinds import TROUBLE
from parsers.meaning.judgement.tables.small_words import EACH, IS, PREPOSITIONS

_MAX_TO_WHOLE = 18  # words from the number of all to that of some
_MAX_OPENING = 6  # words before the number of all: `In June the harbour handled 240 crates`
_COUNTING = frozenset(
    "there had has have made make ran held received handled saw sold let took bought given gave"
    " employ employs".split()
)
_ENDS = frozenset(".;\n")
_HELPING = IS | {"have", "has"}
_ADDED = frozenset(
    "added asked bought built came closed found given hired joined left lent lost made new opened"
    " placed raised replaced sold started taken".split()
)
# What some have that the others need not: `six were held outdoors`, `ten were named after birds`.
_TELLING_APART = frozenset(
    "attended booked called dyed held hosted led named played sent shipped striped worn".split()
)
_MAKING = frozenset("coloured cut left made painted stained".split())
_WHEN = frozenset("again and as each every last the this twice".split())
_PLACING = frozenset("for from in on by of".split())
_OF_WHICH = (["of", "which"], ["of", "these"], ["of", "them"], ["of", "whom"])
_MIN_PARTICIPLE = 5  # letters: no `red`


def of_those_before(clause: Clause) -> Finding | None:
    """What is said of some of those that the clause before counts: partly, if it is no fault of
    most of them."""
    if _is_done_at_some(clause):
        return Finding("partly", clause.last - 2, clause.last, is_outright=True)
    for at in _numbers_of_some(clause):
        some, whole = number_of(clause.word(at)), _whole_before(clause, at)
        if some and whole and some < whole:
            is_mostly_bad = clause.has(*TROUBLE) and some * 2 > whole
            return Finding("gap" if is_mostly_bad else "partly", at, at + 1, is_outright=True)
    return None


def _is_done_at_some(clause: Clause) -> bool:
    """Whether a second predicate is about a few of all: `and were rehearsed at two`."""
    done, place, some = clause.words_in(clause.last - 3, clause.last)
    is_second = clause.joint == "and" and clause.word(clause.first) in _HELPING
    is_at_some = done.endswith("ed") and place in {"at", "in"} and number_of(some) is not None
    before = clause.words[max(clause.first - _MAX_TO_WHOLE, 0) : clause.first]
    return is_second and is_at_some and not EACH.isdisjoint(word.text for word in before)


def _numbers_of_some(clause: Clause) -> Iterator[int]:
    """The positions of numbers without a noun: `Thirty had`, `of which 21 were`, `taken for 35`."""
    opening = clause.words_in(clause.first, clause.first + 2)
    first, last = clause.first + 2 * (opening in _OF_WHICH), clause.last - 1
    if _is_said_of_some(clause, first):
        yield first
    is_last = last > first + 1 and clause.word(last - 1) in _PLACING
    if is_last and clause.has("claim", *TROUBLE):
        yield last


def _is_said_of_some(clause: Clause, at: int) -> bool:
    """Whether a verb follows a number at once, and tells of nothing but growth: `Ninety were
    weighed`, not `Four were added`."""
    verb, after = clause.words_in(at + 1, at + 3)
    if verb == "had":
        return after != "been"
    if after in _TELLING_APART or (after in _MAKING and _has_complement(clause, at + 3)):
        return False
    is_judged = any(cue.first == at + 2 for cue in clause.cues) and not after.endswith("s")
    is_done = len(after) >= _MIN_PARTICIPLE and after.endswith("ed") and after not in _ADDED
    return verb in _HELPING and (is_done or (is_judged and verb in IS and after not in _ADDED))


def _has_complement(clause: Clause, at: int) -> bool:
    """Whether what is done says what a thing is like: `were painted red`, not `were painted well`
    or `were painted in May`."""
    word = clause.word(at)
    is_known = any(cue.first <= at < cue.last for cue in clause.cues)
    is_adverb = word.endswith("ly") or word in PREPOSITIONS | _WHEN
    return at < clause.last and word.isalpha() and not (is_known or is_adverb)


def _whole_before(clause: Clause, at: int) -> int | None:
    """The number of all, in the sentence or clause before; None if that counts nothing."""
    texts = [word.text for word in clause.words[:at]]
    ends = [end for end in range(max(at - _MAX_TO_WHOLE, 0), clause.first) if texts[end] in _ENDS]
    is_after_stop = clause.joint == "start"
    starts = [end + 1 for end in ends[: -1 if is_after_stop else None]]
    start = starts[-1] if starts else 0
    places = [place for place in clause.numbers if start <= place < clause.first]
    if not places or at - places[0] > _MAX_TO_WHOLE:
        return None
    opening, behind = texts[start : places[0]], texts[places[0] + 1]
    is_counted = len(opening) <= _MAX_OPENING and not _COUNTING.isdisjoint(opening)
    is_counted = is_counted and behind.isalpha() and behind not in IS
    is_of_them = opening == [] and clause.joint in {"and", "splice"}
    is_whole = opening[-1:] == [":"] or is_counted or is_of_them
    return number_of(texts[places[0]].replace(",", "")) if is_whole else None
