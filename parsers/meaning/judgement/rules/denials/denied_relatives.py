"""Second denials in a relative clause. A clause and its denial in, the words that cancel it out.

`Nothing goes out that has not been read`, `found no pan that leaks`, `there is not a cook who goes
without`; not `no list of those who have not`.
"""

from collections.abc import Container, Iterable

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import kinds_of
from parsers.meaning.judgement.rules.denials.relatives import is_of_others, relative_behind_place
from parsers.meaning.judgement.rules.positions import first_place
from parsers.meaning.judgement.tables.kinds import TROUBLE
from parsers.meaning.judgement.tables.small_words import HAVING, IS, RELATIVES


def denied_in_relative(clause: Clause, denial: Cue) -> Cue | None:
    """`nothing goes out that has not been read`, `there is nothing here that worries us`.

    Not so in `no list of those who have not`.
    """
    who = _relative_of_nothing(clause, denial) or _relative_of_none(clause, denial)
    return denial_or_problem(clause, range(who + 1, clause.last)) if who else None


def _relative_of_nothing(clause: Clause, denial: Cue) -> int | None:
    """Where the relative clause of `nothing`, `nobody` or `nowhere` begins."""
    if denial.text not in _NOTHING:
        return None
    joint = "where" if denial.text == "nowhere" else ""
    places = range(denial.last, clause.last)
    opening = (at for at in places if clause.word(at) == joint or _opens_relative(clause, at))
    who = next(opening, None)
    return None if who is None or is_of_others(clause, denial, who) else who


def _relative_of_none(clause: Clause, denial: Cue) -> int | None:
    """Where a relative clause begins in `there were no days on which`, `found no pan that`, `no
    cook has a pan that`; nowhere in `has no list of those who`."""
    if denial.text not in _NO:
        return None
    has_one = denial.first == clause.first and clause.word(denial.last + 2) in {"a", "an", "any"}
    if not has_one and not _is_of_finding(clause, denial):
        return None
    after_noun = range(denial.last + 1, denial.last + 3 + 2 * has_one)
    opening = (at for at in after_noun if _opens_relative(clause, at))
    return next(opening, None) or relative_behind_place(clause, denial)


def _is_of_finding(clause: Clause, denial: Cue) -> bool:
    """`there were no days`, `we found no pan`."""
    opening, verb = clause.words_in(denial.first - 2, denial.first)
    return "there" in {opening, clause.word(clause.first)} or verb in _FOUND


_NO = frozenset(("no", "not one", "not a single", "none"))
_FOUND = frozenset("found saw met heard".split())


def _opens_relative(clause: Clause, at: int) -> bool:
    """Whether a relative clause begins at a position, including `a time when`."""
    is_of_time = clause.word(at) == "when" and clause.word(at - 1) in _OCCASIONS
    is_of_place = clause.word(at) == "where" and clause.word(at - 1) in _PLACES
    return clause.word(at) in RELATIVES or is_of_time or is_of_place


_PLACES = frozenset("place room corner building school kitchen".split())
_OCCASIONS = frozenset("time occasion case instance day lesson visit example".split())
_NOTHING = frozenset(("nothing", "nobody", "no one", "nowhere"))
_DENYING = frozenset(("not", "never", "without"))


def denied_of_one(clause: Clause, denial: Cue) -> Cue | None:
    """`there is not a cook who goes without`, `you won't find a driver who can't`.

    Not so in `there is not a plan that helps absent cooks`: what is denied is beside `who`.
    """
    is_there = clause.word(clause.first) == "there" and clause.word(denial.last) in _ONE
    if not is_there and not _seeks(clause, denial):
        return None
    is_of_place = is_there and clause.word(denial.last + 2) == "where"
    who = _relative_of_one(clause, denial, RELATIVES | {"where"} if is_of_place else RELATIVES)
    return (_denial_of_who(clause, who) or _fault_of_who(clause, who)) if who else None


def _relative_of_one(clause: Clause, denial: Cue, joints: Container[str]) -> int | None:
    """Where the relative clause of one begins; nowhere in `did not see the log, which is lost`."""
    who = first_place(clause, range(denial.last, clause.last), joints)
    is_aside = who is not None and clause.word(who - 1) in {",", "so"}
    return None if is_aside else who


def _seeks(clause: Clause, denial: Cue) -> bool:
    """`you won't find a driver`, `At no point did we come across a cook`."""
    seeking = clause.words_in(denial.last - 1, denial.last + _MAX_TO_FINDING)
    return not _FINDING.isdisjoint(seeking)


def _denial_of_who(clause: Clause, who: int) -> Cue | None:
    """The denial in a relative clause, before another clause begins in it."""
    within = range(who + 1, who + 1 + _MAX_TO_SECOND)
    end = first_place(clause, within, _OPENING) or within.stop
    at = first_place(clause, range(within.start, end), _DENYING)
    return None if at is None else Cue(frozenset(), clause.word(at), at, at + 1)


def _fault_of_who(clause: Clause, who: int) -> Cue | None:
    """The fault that a relative clause begins with: `a cook who is late`."""
    at = who + 1 + (clause.word(who + 1) in IS)
    said = kinds_of(clause.word(at)) | kinds_of(f"{clause.word(at)} {clause.word(at + 1)}")
    return None if said.isdisjoint({"bad", "lacking"}) else Cue(said, "", at, at + 1)


_ONE = frozenset("a an one any".split())
_FINDING = frozenset("find meet see hear found across".split())
_OPENING = RELATIVES | {"what", "why", "how", "whether", "those", "if", "because"}
_MAX_TO_FINDING = 4  # words: `At no point did we come across`, `No examples were found`
_MAX_TO_SECOND = 5  # words from `who` to what denies again: `in which most new cooks were not`


def denial_or_problem(clause: Clause, places: Iterable[int]) -> Cue | None:
    """The first denial or problem at these positions, also within a relative clause."""
    for at in places:
        word = clause.word(at)
        if word in _DEALING and clause.word(at + 1) != "not":
            return None  # `no plan that deals with waste`, `no cook who can work in an emergency`
        if _is_burden(clause, at) or word in _DENYING or not kinds_of(word).isdisjoint(TROUBLE):
            return Cue(frozenset(), word, at, at + 1)
    return None


def _is_burden(clause: Clause, at: int) -> bool:
    """`no pan that had to be changed`."""
    is_having_to = clause.word(at) in HAVING and clause.word(at + 1) == "to"
    return is_having_to and clause.word(at - 1) in RELATIVES


_DEALING = frozenset(
    "can could deal deals covers cover prevents prevent addresses address tackles tackle"
    " reduces reduce help helps mentions mention explains explain describes describe record"
    " records recorded show shows deters stops limits follows supports".split()
)
