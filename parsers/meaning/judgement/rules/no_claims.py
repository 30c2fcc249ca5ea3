"""Clauses without a claim: only a figure, a place or a date. A clause in, yes or no out.

`Attendance is 92.4%`, `the roll stands at 318`, `12% of guests speak Polish`, `see annex C`.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.positions import cue_at, cues_before
from parsers.meaning.judgement.rules.quantities.bare_counts import is_bare_count
from parsers.meaning.judgement.rules.quantities.changes import change_of_figures
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.small_words import ARTICLES, BEING, DATES, EACH, STANDING

_ABOUT = frozenset(
    "about around approximately roughly some just over under nearly almost to up now £ $ €".split()
)
_OF_AMOUNT = frozenset(
    "total totals totalled average averages averaged number numbers numbered employ employs educate"
    " educates comprise comprises".split()
)
_LOOKING = frozenset("spoke met visited observed saw interviewed sampled looked".split())
_REACHING = frozenset("come comes came amount amounts amounted run runs ran".split())
_NO_MEASURES = frozenset("it they we none".split())


def is_open(clause: Clause) -> bool:
    """Whether a clause leaves a matter open: `the outcome is awaited`, `was noted`."""
    cue = clause.first_of("open")
    is_said = cue is not None and not _is_behind_fault(clause, cue)
    return is_said or _is_awaited(clause) or _is_of_agenda(clause)


def _is_behind_fault(clause: Clause, cue: Cue) -> bool:
    """`The vans are dirty, and time will tell whether they last.`"""
    is_joined = clause.word(cue.first - 1) in {"and", ","}
    return is_joined and any(cues_before(clause, cue.first - 1, "bad", "lacking", "not", "no"))


def _is_awaited(clause: Clause) -> bool:
    """`The outcome of the appeal is still awaited`, but not `new ovens are awaited`."""
    if clause.word(clause.last - 1) not in {"awaited", "pending"}:
        return False
    return bool(clause.places_of(*_OUTCOMES))


_OUTCOMES = frozenset(
    "outcome outcomes result results decision decisions verdict ruling findings response reply"
    " announcement confirmation".split()
)


def _is_of_agenda(clause: Clause) -> bool:
    """Whether a clause is about an item of a meeting: `The report on waste was received`."""
    if clause.texts.isdisjoint(_TAKEN):
        return False
    opening = clause.words_in(clause.first, clause.first + _MAX_BEFORE_ITEM)
    was, taken = clause.words_in(clause.last - 2, clause.last)
    if was in {"was", "were"} and taken in _TAKEN:
        return not _ITEMS.isdisjoint(opening)
    takes_item = any(_takes_item(clause, at) for at in clause.places_of(*_TAKEN))
    return takes_item and not _BODIES.isdisjoint(opening)


def _takes_item(clause: Clause, verb: int) -> bool:
    """`The board noted the report`."""
    behind = clause.words_in(verb + 1, verb + _MAX_BEFORE_ITEM)
    is_object = behind[0] in ARTICLES and not _ITEMS.isdisjoint(behind)
    return is_object and verb - clause.first <= _MAX_BODY


_MAX_BEFORE_ITEM = 5  # words that name the thing: `The chair of governors' report`
_MAX_BODY = 3  # words that name who meets
_TAKEN = frozenset("noted received tabled".split())
_ITEMS = frozenset(
    "position report reports update updates paper papers minutes item items matter matters letter"
    " correspondence presentation apologies briefing communication".split()
)
_BODIES = frozenset("board committee trustees governors members directors meeting panel".split())


def claims_nothing(clause: Clause) -> bool:
    """Whether a clause is only a figure, a reference or the end of something."""
    is_bare = _is_bare_figure(clause) or is_bare_count(clause)
    return is_bare or _only_refers(clause) or _comes_to_an_end(clause)


def _comes_to_an_end(clause: Clause) -> bool:
    """Whether a clause only says when: `The lease ends in July`, `The cook leaves at Easter`."""
    for at in clause.places_of(*_ENDING):
        behind = at + 1 + (clause.word(at + 1) in _WHEN)
        is_time = clause.word(behind) in DATES | {"recent"}
        if is_time and not clause.has("good", "all", "part"):
            return True
    return False


_ENDING = frozenset("end ends ended expire expires leave leaves retire retires".split())
_WHEN = frozenset("in at on by this next".split())


def _only_refers(clause: Clause) -> bool:
    """Whether a clause only says where: `Refer to annex C`, `the policy is on page 9`."""
    cue = clause.first_of("reference")
    if cue is None or clause.has("hint"):
        return False
    if not {"before", "when"}.isdisjoint(clause.words_in(clause.first, cue.first)):
        return False  # `New cooks meet the team before they take up post`
    opens = cue.first == clause.first or clause.word(clause.first) == "for"
    return opens or cue.text not in _OPENING


def is_pointer(clause: Clause) -> bool:
    """Whether a clause only says where to look: `see the letter of 4 May`."""
    cue = clause.first_of("reference")
    return cue is not None and cue.first == clause.first and not clause.has("hint")


_OPENING = frozenset(("refer to", "see", "see also", "please see", "please refer to"))


def _is_bare_figure(clause: Clause) -> bool:
    if clause.has("good") or clause.word(clause.first) in EACH:
        return False
    return _is_composition(clause) or _is_average(clause) or _verbs_tell_figure(clause)


def _is_composition(clause: Clause) -> bool:
    """`12% of guests speak Polish`."""
    return clause.has("composition") and _is_of_share(clause)


def _verbs_tell_figure(clause: Clause) -> bool:
    """Whether verbs only say a figure: `the roll stands at 318`, `we visited twelve kitchens`."""
    claims = [c for c in clause.cues if "claim" in c.kinds and is_verb(clause, c)]
    if not claims:
        return False
    if _is_visit(clause, claims[0]):
        return _counts_seen(clause, claims[0])
    is_figure = _is_count(clause) or _is_change(clause, claims)
    return is_figure or any(_is_amount(clause, verb) for verb in claims)


def _is_visit(clause: Clause, verb: Cue) -> bool:
    """`We spoke to`, `we visited`."""
    return clause.word(clause.first) == "we" and verb.text.split(" ")[0] in _LOOKING


def _counts_seen(clause: Clause, verb: Cue) -> bool:
    """`We visited twelve kitchens`."""
    return any(number_of(word) for word in clause.words_in(verb.last, verb.last + 2))


def _is_count(clause: Clause) -> bool:
    """Whether a clause only counts: `Seventeen complaints reached Stage 2`, `Nine drivers left`."""
    if (number_of(clause.word(clause.first)) or 0) < _MIN_COUNT:
        return False
    places = range(clause.first + 2, min(clause.first + _MAX_COUNTED, clause.last))
    return any(_is_counted_act(*clause.words_in(at, at + 2)) for at in places)


def _is_counted_act(verb: str, after: str) -> bool:
    """`reached Stage 2`, `were recorded`, `went to`; not `reached the final`."""
    if verb in _COUNTED_VERBS:
        return after not in ARTICLES
    return (verb == "were" and after in _COUNTED_PARTICIPLES) or (verb, after) == ("went", "to")


_MIN_COUNT = 2
_MAX_COUNTED = 6  # words from the number to its verb
_COUNTED_VERBS = frozenset("reached left joined applied transferred moved".split())
_COUNTED_PARTICIPLES = frozenset(
    "recorded received made lodged logged raised submitted reported heard held".split()
)


def _is_average(clause: Clause) -> bool:
    """`The average meeting lasts two hours`."""
    opening = clause.words_in(clause.first, clause.first + _MAX_BEFORE_AVERAGE)
    return not _AVERAGES.isdisjoint(opening) and bool(clause.places_of_numbers())


_AVERAGES = frozenset("average mean median typical".split())
_MAX_BEFORE_AVERAGE = 2  # words: `The average meeting`


def _is_of_share(clause: Clause) -> bool:
    """`Just over 12% of guests speak Polish`, `37 guests are on the register`."""
    opening = clause.words_in(clause.first, clause.first + _MAX_BEFORE_SHARE)
    if any(word.endswith("%") or word.isdecimal() for word in opening):
        return True
    some = cue_at(clause, clause.first)
    return some is not None and "part" in some.kinds  # `Half of our guests live in the village`


_MAX_BEFORE_SHARE = 3  # words: `Just over 12% of guests`


def _is_change(clause: Clause, claims: Sequence[Cue]) -> bool:
    """`has gone from 48 to 60`."""
    return change_of_figures(clause) is not None and clause.word(claims[-1].last) == "from"


def _is_amount(clause: Clause, verb: Cue) -> bool:
    """Whether a verb of amount and a figure, or its unit, end the clause."""
    if clause.word(verb.first - 1) in _NO_MEASURES or not _is_verb_of_amount(clause, verb):
        return False
    at = verb.last + (clause.word(verb.last) in {"out", "in"})
    at += clause.word(at) == "at"
    while clause.word(at) in _ABOUT:
        at += 1
    figure = clause.word(at)
    is_number = verb.text not in BEING and number_of(figure) is not None
    return is_number or figure[:1].isdecimal()


def _is_verb_of_amount(clause: Clause, verb: Cue) -> bool:
    """`totalled`, `stands at`, `amounts to`, `came out at`."""
    behind, at = clause.words_in(verb.last, verb.last + 2)
    if verb.text in STANDING and behind == "at":
        return True
    if verb.text in _REACHING and behind == "to":
        return True
    is_out_at = behind in {"out", "in"} and at == "at"
    return verb.text in _OF_AMOUNT | BEING or (verb.text in _REACHING and is_out_at)
