"""Whether a clause claims nothing: only a figure, a place or a date. A clause in, yes or no out.

`Attendance is 92.4%`, `the roll stands at 318`, `12% of guests speak Polish`, `see annex C`.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.comparisons import change_of_figures
from parsers.meaning.judgement.rules.counts import number_of, numbers_in
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.small_words import BEING

_ABOUT = frozenset(
    "about around approximately roughly some just over under nearly almost to up now £ $ €".split()
)
_OF_AMOUNT = frozenset(
    "total totals totalled average averages averaged number numbers numbered employ employs educate"
    " educates comprise comprises".split()
)
_LOOKING = frozenset("spoke met visited observed saw interviewed sampled looked".split())
_REACHING = frozenset("come comes came amount amounts amounted run runs ran".split())
_STANDING = frozenset("stand stands stood".split())
_NO_MEASURES = frozenset("it they we none".split())


def claims_nothing(clause: Clause) -> bool:
    return _is_bare_figure(clause) or _only_refers(clause)


def _only_refers(clause: Clause) -> bool:
    """`Refer to annex C`, `the policy is on page 9` say where something stands, no more."""
    cue = clause.first_of("reference")
    if cue is None or clause.has("hint"):
        return False
    opens = cue.first == clause.first or clause.word(clause.first) == "for"
    return opens or cue.text not in _OPENING


def is_pointer(clause: Clause) -> bool:
    """Whether a clause only says where to look: `see the letter of 4 May`."""
    cue = clause.first_of("reference")
    return cue is not None and cue.first == clause.first and not clause.has("hint")


_OPENING = frozenset(("refer to", "see", "see also", "please see", "please refer to"))


def _is_bare_figure(clause: Clause) -> bool:
    if clause.has("good") or clause.word(clause.first) in _ALL:
        return False
    if clause.has("composition") and _is_of_share(clause):
        return True
    if _is_average(clause):
        return True
    claims = [c for c in clause.cues if "claim" in c.kinds and is_verb(clause, c)]
    if not claims:
        return False
    if clause.word(clause.first) == "we" and claims[0].text.split(" ")[0] in _LOOKING:
        return any(number_of(clause.word(claims[0].last + at)) for at in range(2))
    return _is_change(clause, claims) or any(_is_amount(clause, verb) for verb in claims)


def _is_average(clause: Clause) -> bool:
    """`The average meeting lasts two hours`."""
    opening = (clause.word(at) for at in range(clause.first, clause.first + _MAX_BEFORE_AVERAGE))
    return not _AVERAGES.isdisjoint(opening) and bool(numbers_in(clause))


_AVERAGES = frozenset("average mean median typical".split())
_MAX_BEFORE_AVERAGE = 2  # words: `The average meeting`


def _is_of_share(clause: Clause) -> bool:
    """`Just over 12% of guests speak Polish`, `37 guests are on the register`."""
    opening = [clause.word(clause.first + at) for at in range(_MAX_BEFORE_SHARE)]
    is_counted = any(word.endswith("%") or word.isdecimal() for word in opening)
    is_some = any("part" in cue.kinds and cue.first == clause.first for cue in clause.cues)
    return is_counted or is_some  # `Half of our guests live in the village`


_ALL = frozenset("all each every".split())
_MAX_BEFORE_SHARE = 3  # words: `Just over 12% of guests`


def _is_change(clause: Clause, claims: Sequence[Cue]) -> bool:
    """`has gone from 48 to 60`."""
    return change_of_figures(clause) is not None and clause.word(claims[-1].last) == "from"


def _is_amount(clause: Clause, verb: Cue) -> bool:
    """A verb of amount and a figure that ends what is said, or its unit."""
    if clause.word(verb.first - 1) in _NO_MEASURES or not _is_verb_of_amount(clause, verb):
        return False
    at = verb.last + (clause.word(verb.last) == "at")
    while clause.word(at) in _ABOUT:
        at += 1
    figure = clause.word(at)
    is_number = verb.text not in BEING and number_of(figure) is not None
    return is_number or figure[:1].isdecimal()


def _is_verb_of_amount(clause: Clause, verb: Cue) -> bool:
    behind = clause.word(verb.last)
    reaches = verb.text in _REACHING and behind == "to"
    stands = verb.text in _STANDING and behind == "at"
    return reaches or stands or verb.text in _OF_AMOUNT | BEING
