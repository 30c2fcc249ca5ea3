"""Whether a clause says that there is a problem. A clause and a cue in, yes or no out.

`There is a backlog`, `truancy persists`, `complaints were upheld`; not `has cleared the backlog`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.faults.assertion import is_object
from parsers.meaning.judgement.rules.findings import NEAR
from parsers.meaning.judgement.rules.positions import cues_before
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.small_words import COUNTING, IS, PREPOSITIONS, STANDING


def is_said_to_exist(clause: Clause, cue: Cue) -> bool:
    """Whether a clause says that a problem exists, occurs or is shown."""
    if cue.first == clause.first and not _has_verb_behind(clause):
        after = clause.word(cue.last)  # `Concerns about transport`
        return after in PREPOSITIONS - {"within"} or after in _OCCURRING
    if clause.joint == "contrast" and clause.word(clause.first) == "with":
        return True  # `, but with two faults`
    is_subject = not any(cues_before(clause, cue.first, "claim"))
    return (is_subject and _occurs(clause, cue)) or _is_shown(clause, cue)


def _occurs(clause: Clause, cue: Cue) -> bool:
    """Whether what is told of a problem is that it is or was there."""
    if not _OCCURRING.isdisjoint(clause.words_in(cue.last, cue.last + 3)):
        return True
    return _befell(clause, cue) or _is_told_of(clause)


def _is_shown(clause: Clause, cue: Cue) -> bool:
    """`has a backlog`, `the count showed losses`; not `no longer have to queue`."""
    before = clause.words_in(max(clause.first, cue.first - 3), cue.first)
    return before[-2:] != ["have", "to"] and not _SHOWING.isdisjoint(before)


_SHOWING = frozenset(
    "period spell experience experiences experienced cause causes caused there have has had"
    " shows show showed reveals revealed found identified".split()
)


def _has_verb_behind(clause: Clause) -> bool:
    """Whether a verb follows the first cue."""
    return any(is_verb(clause, c) for c in clause.cues[1:] if "claim" in c.kinds)


_OCCURRING = frozenset(
    "happen happens occur occurs arise arises persist persists recur recurs remain remains"
    " continue continues break breaks exist exists".split()
)


def _befell(clause: Clause, cue: Cue) -> bool:
    """Whether a clause tells no more of a problem than that it was there, or at how many places:
    `graffiti was found on three buses`, not `accidents were recorded by the cook`."""
    verb, done = clause.words_in(cue.last, cue.last + 2)
    if cue.first > clause.first or not _is_befalling(verb, done):
        return False
    end = cue.last + 1 + (verb in IS or done == "out")
    preposition, some = clause.words_in(end, end + 2)
    is_at_some = preposition in PREPOSITIONS and (some in _SOME or number_of(some) is not None)
    return end >= clause.last or is_at_some


def _is_befalling(verb: str, done: str) -> bool:
    """`occurred`, `was found`, `was reported`."""
    is_seen = done in _COME_UPON or (verb == "was" and done in _NOTED)
    return verb in _BEFELL or (verb in IS and is_seen)


_BEFELL = frozenset("appeared arose broke happened occurred persisted recurred".split())
_SOME = frozenset("many most several some".split())
_COME_UPON = frozenset("discovered found observed seen spotted".split())
_NOTED = frozenset(
    "noted recorded reported".split()
)  # of what is not counted: `theft was reported`


def _is_told_of(clause: Clause) -> bool:
    """`complaints were upheld`, `the waiting list stands at 34`."""
    if clause.has("not", "no", "good"):
        return False
    is_counted = any(
        clause.word(at) in STANDING and clause.word(at + 1) == "at"
        for at in range(clause.first, clause.last)
    )
    lasts = any(_is_for_long(clause, at) for at in clause.places_of("for"))
    return is_counted or lasts or clause.word(clause.last - 1) in _UPHELD


_UPHELD = frozenset("upheld substantiated proven".split())


def _is_for_long(clause: Clause, at: int) -> bool:
    """Whether a clause ends with a long time: `for over a year`."""
    is_long = clause.word(clause.last - 1) in {"month", "months", "term", "terms", "year", "years"}
    return is_long and clause.last - at <= _MAX_DURATION


_MAX_DURATION = 5  # words: `for more than two years`


def is_there(clause: Clause, cue: Cue) -> bool:
    """`there are informal exclusions`, but not `there is a policy on exclusions`."""
    between = clause.words_in(clause.first + 1, cue.first)
    kinds = {"unwanted"}
    if _is_amount_of(between):
        kinds, between = {"unwanted", "thing"}, between[:-2]
    opens = clause.word(clause.first) == "there" and not cue.kinds.isdisjoint(kinds)
    return opens and len(between) <= NEAR and PREPOSITIONS.isdisjoint(between)


def _is_amount_of(between: list[str]) -> bool:
    """`a fair amount of`."""
    return between[-1:] == ["of"] and between[-2:][0] in COUNTING


def is_remedied(clause: Clause, cue: Cue) -> bool:
    """`has cleared the backlog`, `has filled every vacancy`."""
    remedies = cues_before(clause, cue.first, "remedy")
    return any(is_object(clause, c, cue) and is_verb(clause, c) for c in remedies)
