"""Claims about some places or people. A clause in, a finding out.

`At the larger schools`, `for younger pupils`, `in primaries`: true of some, so partly in place.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.small_words import PHASES

_COMPARED = frozenset(
    "larger largest smaller smallest bigger biggest newer newest older oldest younger youngest"
    " longer busier main bigger stronger wealthier urban rural coastal original established"
    " upper lower leading core".split()
)
_PLACES = frozenset(
    "school schools academy academies site sites building buildings department departments campus"
    " block class classes primaries secondaries subjects teams settings nurseries pupils children"
    " students families groups staff colleagues year years".split()
)
_PHASES = PHASES | frozenset("infant junior high nursery".split())
_GROUPING = _COMPARED | _PHASES | frozenset("boys girls key".split())
_PREPOSITIONS = frozenset("in at for by with among across to".split())
_OF_PHASE = frozenset("schools academies phase phases".split())
# After these a year group says when something is done, and not for whom alone.
_VERBS_OF_TIMES = frozenset(
    "begin begins began start starts started place happens happen introduced offered"
    " screened tested assessed vaccinated interviewed chosen choose sit sat".split()
)
_LONE_STAGES = frozenset("1 2 3 4 5 one two three four five".split())


def restricted(clause: Clause) -> Finding | None:
    """A finding for a claim about a place or group apart from others."""
    if own := _set_apart(clause):
        return own
    claim = clause.first_of("claim", "good")
    of_years = _of_year_groups(clause, claim.last) if claim else None
    return of_years or _of_compared_subject(clause, claim) or _of_group(clause, claim)


def _of_compared_subject(clause: Clause, claim: Cue | None) -> Finding | None:
    """`The larger schools have a nurse`."""
    opening = clause.words_in(clause.first, clause.first + 2)
    if not claim or opening[0] != "the" or opening[1] not in _COMPARED:
        return None
    end = _end_of_group(clause, clause.first)
    return Finding("partly", clause.first, end) if end else None


def _of_group(clause: Clause, claim: Cue | None) -> Finding | None:
    """`in secondary schools`, `is run by the larger sites`; not `in every department`."""
    if clause.texts.isdisjoint(_GROUPING):
        return None
    for at in range(clause.first, clause.last):
        if not _opens_group(clause, claim, at):
            continue
        last = _end_of_group(clause, at + 1)
        if last and not _is_after_every(clause, at):
            return Finding("partly", at, last)
    return None


def _opens_group(clause: Clause, claim: Cue | None, at: int) -> bool:
    """Whether a preposition before a group is at a position; `of` is one behind a claim."""
    if clause.word(at) == "of":
        return claim is not None and claim.last <= at
    return clause.word(at) in _PREPOSITIONS


def _set_apart(clause: Clause) -> Finding | None:
    """A group with something of its own: `for the youngest it's been one trip`."""
    opening, article = clause.words_in(clause.first, clause.first + 2)
    is_group = opening in {"for", "with"} and article in {"the", "our"}
    if not is_group or clause.has("good"):
        return None
    places = range(clause.first + 2, clause.first + 2 + _MAX_GROUP)
    is_own = (at for at in places if clause.word(at) == "it" and clause.word(at + 1) in _BEING)
    at = next(is_own, None)
    return Finding("partly", clause.first, at) if at else None


_MAX_GROUP = 3  # words that name a group: `the older ones`
_BEING = frozenset("is was has".split())


def _is_after_every(clause: Clause, at: int) -> bool:
    """`for every class in key stage 2`."""
    opening = clause.words_in(clause.first, at)
    return not _EVERY.isdisjoint(opening)


_EVERY = frozenset("every each".split())


def _of_year_groups(clause: Clause, first: int) -> Finding | None:
    """A claim that ends with its group: `done for Year 11`, `for office staff`."""
    for at in range(first, clause.last):
        if clause.word(at) in {"who", "which", "that"}:
            return None
        last = _end_of_group_behind(clause, at)
        if last and _limits_claim(clause, first, at, last):
            return Finding("partly", at, last)
    return None


def _limits_claim(clause: Clause, first: int, at: int, last: int) -> bool:
    """Whether a claim ends with its group, which is not only when something is done."""
    ends = not clause.word(last).isalpha()
    return ends and not _says_when(clause, first, at) and not _is_after_every(clause, at)


def _end_of_group_behind(clause: Clause, at: int) -> int | None:
    """The end of `for Year 9`, `in Years 1 to 4`, `for office staff` at a position."""
    preposition = clause.word(at)
    if preposition not in {"for", "in"}:
        return None
    kind, staff = clause.words_in(at + 1, at + 3)
    if preposition == "for" and kind in _KINDS_OF_STAFF and staff == "staff":
        return at + 3
    return _end_of_years(clause, at + 1)


def _says_when(clause: Clause, first: int, at: int) -> bool:
    """Whether a year group only says when something is done: `is taught in Year 4`."""
    if clause.word(at) != "in":
        return False
    is_of_times = not _VERBS_OF_TIMES.isdisjoint(clause.words_in(first - 1, at))
    return is_of_times or _is_one_year_alone(clause, at + 1)


def _is_one_year_alone(clause: Clause, at: int) -> bool:
    """Whether one year is named and nothing else said: `Swimming is taught in Year 4.`, but not
    `Swimming is strong in Year 4.`"""
    if clause.word(at) != "year" or clause.has("good", "contrast", "comma", "and", "part"):
        return False
    return clause.first == 0 and clause.last >= len(clause.words) - 1


_KINDS_OF_STAFF = frozenset("office support teaching senior kitchen lunchtime site".split())


def _end_of_years(clause: Clause, at: int) -> int | None:
    """The end of `Year 9`, `Years 1 to 4` at a position."""
    if clause.word(at) not in {"year", "years"} or number_of(clause.word(at + 1)) is None:
        return None
    is_range = clause.word(at + 2) in {"to", "and"} and number_of(clause.word(at + 3)) is not None
    return at + 4 if is_range else at + 2


def _end_of_group(clause: Clause, first: int) -> int | None:
    """The end of a group at a position: `the two larger schools`."""
    opening = clause.word(first)
    if opening in {"both", "all", "each", "every"}:
        return None
    if opening in {"boys", "girls"} and clause.word(first + 1) != "and":
        return first + 1
    if opening == "key" and clause.word(first + 2) in _LONE_STAGES:
        return first + 3 if _ends_claim(clause, first + 3) else None
    return _end_of_schools(clause, first)


def _end_of_schools(clause: Clause, first: int) -> int | None:
    """The end of `the two larger schools`, `our primaries`."""
    opening = clause.word(first)
    at = first + (opening in {"the", "our", "those"})
    at += number_of(clause.word(at)) is not None
    noun = clause.word(at + 1)
    is_group = noun in _PLACES or (at > first and noun.endswith("s"))
    if clause.word(at) in _COMPARED and is_group:
        return at + 2
    return _end_of_phase(clause, at, opening) if clause.word(at) in _PHASES else None


def _end_of_phase(clause: Clause, at: int, opening: str) -> int | None:
    """The end of `secondary schools`, `primaries`; `in the two primary schools` is about these."""
    if clause.word(at + 1) in _OF_PHASE:
        return None if opening == "the" else at + 2
    is_alone = clause.word(at) in PHASES and _ends_claim(clause, at + 1)
    return at + 1 if is_alone else None


def _ends_claim(clause: Clause, at: int) -> bool:
    """Whether nothing is said of a group any more: not so in `pupils in key stage 2 read`."""
    return not clause.word(at).isalpha() or clause.word(at) in {"but", "and", "only"}
