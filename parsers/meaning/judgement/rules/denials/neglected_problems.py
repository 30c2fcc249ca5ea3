"""Problems that nobody attends to, which are not denied. A clause and its denial in, yes or no out.

`None of the findings has been met`, `nobody sees the list of complaints`, `no hostel could tell how
many guests are ill`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denials.reach import is_of_nobody
from parsers.meaning.judgement.rules.findings import NEAR
from parsers.meaning.judgement.rules.positions import cues_before, cues_from


def is_neglected(clause: Clause, denial: Cue) -> bool:
    """Whether what is denied is that somebody deals with a problem, and not the problem."""
    return any(is_neglect(clause, denial) for is_neglect in _NEGLECT)


def _is_left_undone(clause: Clause, denial: Cue) -> bool:
    """`has acted on none of the findings`, `none of the findings has been met`."""
    if denial.text != "none of":
        return False
    is_object = any(cues_before(clause, denial.first, "claim"))
    return is_object or not _DEALT_WITH.isdisjoint(clause.words_in(denial.last, clause.last))


_DEALT_WITH = frozenset(
    "acted addressed met implemented closed resolved mended fixed dealt tackled followed answered"
    " corrected remedied repaired".split()
)


def _is_unseen(clause: Clause, denial: Cue) -> bool:
    """Whether nobody attends to a problem: `nobody sees the list of complaints`, `no school logs
    absences`, `we do not look at lateness`."""
    if denial.text == "not":
        return _is_look(clause, denial.last)
    verb = next(cues_from(clause, denial.last, "claim"), None)
    if verb is None:
        return False
    if denial.text in {"nobody", "no one"}:
        return _deals_with(clause, verb) or _attends_to(clause, verb)
    is_near = verb.first <= denial.last + NEAR
    return is_near and is_of_nobody(clause, denial) and _deals_with(clause, verb)


def _deals_with(clause: Clause, verb: Cue) -> bool:
    """`logs absences`, `looks at lateness`, `does anything about it`."""
    if verb.text.split(" ")[0] in _DEALING_WITH or _is_look(clause, verb.first):
        return True
    return clause.words_in(verb.last, verb.last + 2) == ["anything", "about"]


def _attends_to(clause: Clause, verb: Cue) -> bool:
    """`sees the list of complaints`, `reports a fault`."""
    return verb.text.split(" ")[0] in _ATTENDING or _is_report_of_thing(clause, verb)


def _is_look(clause: Clause, at: int) -> bool:
    """`looks at`, but not `looks dirty`."""
    return clause.word(at).startswith("look") and clause.word(at + 1) in {"at", "into"}


def _is_report_of_thing(clause: Clause, verb: Cue) -> bool:
    """Whether what breaks or goes wrong ought to be reported: `nobody reports a fault`; not `nobody
    reports bullying`."""
    is_report = clause.word(verb.first) in {"report", "reports"}
    return is_report and not _BREAKING.isdisjoint(clause.words_in(verb.first + 1, verb.first + 4))


_BREAKING = frozenset(
    "fault faults damage breakage breakages defect defects hazard hazards accident accidents leak"
    " leaks spill spills misses broken".split()
)
# What somebody ought to do about problems; not `no school reports absences`, which has none.
_DEALING_WITH = frozenset(
    "acts addresses analyses checks checked corrects deals discusses discussed examines follows"
    " handles investigates investigated logs measures mends monitors records resolves"
    " reviews reviewed studies tackles tracks tracked watches".split()
)
_ATTENDING = frozenset(
    "see sees saw read reads look looks looked check checks checked know knows knew review reviews"
    " reviewed analyse analyses analysed watch watches monitor monitors follow follows count counts"
    " answers challenges repairs add adds notice notices tell tells told pick picks".split()
)


def _is_untold(clause: Clause, denial: Cue) -> bool:
    """`no hostel could tell how many guests stay for more than six weeks`."""
    verb = next(cues_from(clause, denial.last), None)
    return "no" in denial.kinds and verb is not None and verb.text in _TELLING


_TELLING = frozenset(f"{can} {tell}" for can in ("can", "could") for tell in ("tell", "say"))


def _goes_without(clause: Clause, denial: Cue) -> bool:
    """Whether a number lacks what all should have: `four remain without costs`."""
    is_of_number = number_of(clause.word(clause.first)) is not None
    before = clause.word(denial.first - 1)
    return denial.text == "without" and is_of_number and before in {"remain", "remains"}


_NEGLECT = (_is_left_undone, _goes_without, _is_unseen, _is_untold)
