"""How many of those that the sentence before counts. A clause in, a finding out.

`There were 52 claims. Thirty had a photograph.`, `We had 60 hires. Deposits were taken for 35.`,
`are written for every pier and were rehearsed at two`.
"""

from collections.abc import Iterator

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.rules.positions import cue_at
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
    verb, done = clause.words_in(at + 1, at + 3)
    if verb == "had":
        return done != "been"
    if verb not in _HELPING or done in _ADDED or _tells_apart(clause, at + 2):
        return False
    is_participle = len(done) >= _MIN_PARTICIPLE and done.endswith("ed")
    return is_participle or (verb in IS and _is_judged(clause, at + 2))


def _tells_apart(clause: Clause, at: int) -> bool:
    """Whether what is done to some need not be done to the others: `held`, `painted red`."""
    done = clause.word(at)
    return done in _TELLING_APART or (done in _MAKING and _has_complement(clause, at + 1))


def _is_judged(clause: Clause, at: int) -> bool:
    """Whether a phrase of the tables, and no plural, is at a position."""
    return cue_at(clause, at) is not None and not clause.word(at).endswith("s")


def _has_complement(clause: Clause, at: int) -> bool:
    """Whether what is done says what a thing is like: `were painted red`, not `were painted well`
    or `were painted in May`."""
    word = clause.word(at)
    is_known = any(cue.first <= at < cue.last for cue in clause.cues)
    is_adverb = word.endswith("ly") or word in PREPOSITIONS | _WHEN
    return word.isalpha() and not (is_known or is_adverb)


def _whole_before(clause: Clause, at: int) -> int | None:
    """The number of all, in the sentence or clause before; None if that counts nothing."""
    start = _start_of_before(clause, at)
    places = [place for place in clause.numbers if start <= place < clause.first]
    if not places or at - places[0] > _MAX_TO_WHOLE:
        return None
    texts = [word.text for word in clause.words[start:at]]
    number = places[0] - start
    is_whole = _counts_all(clause, texts[:number], texts[number + 1])
    return number_of(texts[number].replace(",", "")) if is_whole else None


def _start_of_before(clause: Clause, at: int) -> int:
    """Where the sentence begins that a clause follows or continues."""
    places = range(max(at - _MAX_TO_WHOLE, 0), clause.first)
    ends = [place for place in places if clause.words[place].text in _ENDS]
    if clause.joint == "start":
        ends = ends[:-1]  # not the end of the sentence before
    return ends[-1] + 1 if ends else 0


def _counts_all(clause: Clause, opening: list[str], behind: str) -> bool:
    """Whether a number says how many there are of all: `In June the harbour handled 240 crates`.

    `opening`: the words before it in its sentence; `behind`: the word behind it.
    """
    if not opening:
        return clause.joint in {"and", "splice"}
    is_counted = len(opening) <= _MAX_OPENING and not _COUNTING.isdisjoint(opening)
    is_of_noun = behind.isalpha() and behind not in IS
    return opening[-1] == ":" or (is_counted and is_of_noun)
