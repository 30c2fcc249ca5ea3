"""Measures that rise, fall or are above or below others. A clause in, a finding out."""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding, make_finding
from parsers.meaning.judgement.rules.positions import cues_before, cues_from
from parsers.meaning.judgement.rules.quantities.changes import change_of_figures
from parsers.meaning.judgement.rules.quantities.counts import counted
from parsers.meaning.judgement.rules.quantities.unwelcome_measures import (
    OBJECT_WORDS,
    should_be_less,
)
from parsers.meaning.judgement.tables.kinds import UNWELCOME
from parsers.meaning.judgement.tables.small_words import (
    ARTICLES,
    BEFORE_NOUNS,
    BEING,
    GOING_ON,
    PREPOSITIONS,
)

_PLACES = frozenset({"above", "below", "level"})


def measured(clause: Clause) -> Finding | None:
    """A finding by a measure that rises or falls, or is above or below others."""
    move = clause.first_of("up", "down")
    if move and (found := _of_noun(clause, move)):
        return found
    return _of_measure(clause, move if move and _is_move(clause, move) else None)


def _of_measure(clause: Clause, move: Cue | None) -> Finding | None:
    """The finding of what is above or below others, or moves by this verb."""
    place = next((cue for cue in clause.cues if _is_place(clause, cue)), None)
    cue = place or move
    if not cue or not _is_about_measure(clause, cue):
        return None
    if cue.text == "closed" and (share := counted(clause)):
        return share
    is_bad = should_be_less(clause, cue, place, move)
    values = _values(place, move, is_bad)
    found = _with_restriction(clause, cue, values, is_bad) or _combined(values, cue, move)
    return found._replace(is_outright=place is not None and len(clause.places_of_numbers()) > 1)


def _values(place: Cue | None, move: Cue | None, is_bad: bool) -> Sequence[str]:
    values = [_of_place(place, is_bad)] if place else []
    return values + ([_of_move(move, is_bad)] if move else [])


def _combined(values: Sequence[str], cue: Cue, move: Cue | None) -> Finding:
    is_mixed = "gap" in values and len(set(values)) > 1
    finding = make_finding("partly", move or cue) if is_mixed else make_finding(values[0], cue)
    return finding._replace(is_measure=True)


def _is_about_measure(clause: Clause, cue: Cue) -> bool:
    """Whether a clause has a verb or a measure, or is a note: `Attendance: 95%, above target`."""
    is_note = clause.joint == "aside" or clause.word(cue.first - 1)[:1].isdecimal()
    return is_note or clause.has("claim", "up", "down", "bad measure")


def _with_restriction(
    clause: Clause, cue: Cue, values: Sequence[str], is_bad: bool
) -> Finding | None:
    """A finding that is partly in place since something else in the clause is unlike the measure:
    praise beside a gap, a worse measure after it, or an exception."""
    if values == ["gap"] and (praise := _praise_beside(clause, cue)):
        return make_finding("partly", praise, cue)
    is_in_place = values[0] == "in place"
    worse = _worse_after(clause, cue) if is_in_place else None
    worse = worse or _turned_after(clause, cue, is_bad)
    if worse is None and is_in_place:
        worse = next(cues_from(clause, cue.last, "excepted"), None)
    return make_finding("partly", cue, worse) if worse else None


def _is_place(clause: Clause, place: Cue) -> bool:
    """Whether a cue puts a measure above, below or level with others; not in `accounts are closed`,
    `closed at £90`."""
    if not place.has(*_PLACES):
        return False
    if place.text == "closed":
        return clause.word(place.last) != "at" and clause.has("bad measure")
    return not (place.text.endswith("est") and clause.word(place.last).endswith("%"))


def _is_move(clause: Clause, moves: Cue) -> bool:
    """Whether a verb is about a measure; not in `solved before they grow`."""
    two_before, before = clause.words_in(moves.first - 2, moves.first)
    if before == "and" and two_before[:1].isdecimal():
        return moves.text.endswith("ing")  # `is 12% and dropping`
    if two_before == "before":
        return False
    if before in BEFORE_NOUNS | PREPOSITIONS:
        return two_before in GOING_ON
    if moves.text in {"down by", "up on"} and not _is_of_amount(clause, moves.last):
        return False  # `is written down by cooks`, `is up on the wall`
    if moves.text in _ONLY_OF_PROBLEM:
        return clause.has("bad measure") or change_of_figures(clause) is not None
    return not moves.text.endswith("ing") or _is_moving(clause, moves)


_ONLY_OF_PROBLEM = frozenset(
    "smaller narrower shorter grow grows climb climbs mount mounts swell swells".split()
) | {"went up", "went down"}


def _is_of_amount(clause: Clause, at: int) -> bool:
    """Whether a figure, a share or another time is named: `by a third`, `on last year`."""
    words = clause.words_in(at, at + 3)
    is_number = any(word[:1].isdecimal() or word in NUMBERS for word in words)
    return is_number or not _AMOUNTS.isdisjoint(words)


_AMOUNTS = frozenset(
    "third thirds half quarter quarters fifth tenth more last previous year term month week same"
    " target budget plan before almost nearly over".split()
)


def _is_moving(clause: Clause, cue: Cue) -> bool:
    """Whether a measure changes: `is rising`, `Rising costs`, `still falling`."""
    before = clause.word(cue.first - 1)
    return before in BEING | {"", "and", "still", "now"} or before.endswith("ly")


def _praise_beside(clause: Clause, cue: Cue) -> Cue | None:
    """`on course for meals, behind on trips`."""
    is_beside = clause.word(cue.first - 1) in {",", "and"} and clause.word(cue.last) in PREPOSITIONS
    return next(cues_before(clause, cue.first - 1, "good"), None) if is_beside else None


def _worse_after(clause: Clause, cue: Cue) -> Cue | None:
    """`as well as others in reading and less well in number`."""
    after = cues_from(clause, cue.last, "bad")
    return next((c for c in after if c.text.startswith("less ")), None)


def _turned_after(clause: Clause, place: Cue, is_bad: bool) -> Cue | None:
    """`above the average in reading, below it in number`."""
    if not place.has(*_PLACES):
        return None
    for other in clause.cues:
        is_beside = clause.word(other.first - 1) in {",", "and"} and other.first >= place.last
        if is_beside and other.has(*_PLACES):
            is_turned = _of_place(other, is_bad) != _of_place(place, is_bad)
            return other if is_turned else None
    return None


def _of_noun(clause: Clause, moves: Cue) -> Finding | None:
    """The cue after a noun of change: `a rise in complaints`, `a reduction in waste`."""
    has_article = not ARTICLES.isdisjoint(clause.words_in(moves.first - 2, moves.first))
    if moves.text not in _NOUNS or clause.word(moves.last) not in {"in", "of"} or not has_article:
        return None
    for cue in clause.cues:
        if 0 < cue.first - moves.last <= OBJECT_WORDS and cue.has(*UNWELCOME):
            return make_finding(_of_move(moves, is_bad=True), moves, cue)._replace(is_measure=True)
    return None


_NOUNS = frozenset("rise increase decline drop decrease fall reduction growth spike surge".split())


def _of_place(cue: Cue, is_bad: bool) -> str:
    """The value of being above, below or level; `is_bad`: there should be less of what is."""
    if "level" in cue.kinds:
        return "in place"
    is_bad = is_bad and not cue.text.startswith(_OF_VALUE)
    return "in place" if ("above" in cue.kinds) != is_bad else "gap"


_OF_VALUE = ("worse", "poorer", "weaker", "better", "stronger", "best", "the best", "short of")


def _of_move(cue: Cue, is_bad: bool) -> str:
    """The value of rising or falling; `is_bad`: there should be less of what does."""
    if cue.text == "halved" and is_bad:
        return "in place"
    is_better = ("up" in cue.kinds) != is_bad or cue.text.startswith("improv")
    return "partly" if is_better else "gap"
