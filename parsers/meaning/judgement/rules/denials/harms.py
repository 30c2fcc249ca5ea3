"""Harm, fuss and cost that nobody has. A clause and its denial in, the words of what is spared out.

`Changed without a fuss`, `no guest is hurried`, `guests pay nothing`, `the audit found none`,
`nobody works in fear`, `no cook said that they felt alone`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.cues import find_cues
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import phrases
from parsers.meaning.judgement.rules.denials.reach import is_of_nobody
from parsers.meaning.judgement.rules.findings import first_answer
from parsers.meaning.judgement.rules.positions import cues_from, first_place
from parsers.meaning.judgement.tables.denials import FUSS, HARMS
from parsers.meaning.judgement.tables.small_words import ARTICLES, BEING, PEOPLE

_MAX_BETWEEN = 4  # words from the denial, or from who is meant, to what is spared


def denied_harm(clause: Clause, denial: Cue) -> Cue | None:
    """The harm, the fuss or the cost of which there is none."""
    return first_answer(_SPARED, clause, denial)


def _without_fuss(clause: Clause, denial: Cue) -> Cue | None:
    """`was changed without a fuss`, `without shame or fuss`, `without anyone having to ask`."""
    if denial.text != "without":
        return None
    for at in range(denial.last, denial.last + _MAX_BETWEEN):
        if count := _words_of_fuss(clause, at):
            return Cue(frozenset(), "", at, at + count)
        if clause.word(at) in {"", ","}:
            return None
    return None


def _words_of_fuss(clause: Clause, at: int) -> int:
    """The number of words at a position that tell of fuss: `fuss`, `having to`, `being asked`."""
    first, second = clause.words_in(at, at + 2)
    is_burden = first in {"having", "needing"} and second == "to"
    is_told = first == "being" and second in _TOLD
    return 2 if is_burden or is_told else int(first in _FUSS)


_FUSS = frozenset(FUSS.split())
_TOLD = frozenset("told asked reminded prompted chased nagged".split())


def _harm_of_nobody(clause: Clause, denial: Cue) -> Cue | None:
    """`no guest is hurried`, `cooks are never pulled away`, but not `nobody is told`."""
    if "no" not in denial.kinds and denial.text not in {"never", "not"}:
        return None
    reach = _MAX_BETWEEN if "no" in denial.kinds else 1
    for at in range(denial.last, denial.last + reach):
        is_harm = clause.word(at) in _HARMS and not _is_left_over(clause, denial, at)
        if is_harm and _is_passive(clause, denial, at):
            return Cue(frozenset(), "", at, at + 1)
    return None


def _is_passive(clause: Clause, denial: Cue, at: int) -> bool:
    """`is hurried`, `are never hurried`."""
    if clause.word(at - 1) in BEING | {"being"}:
        return True
    return at == denial.last and clause.word(at - 2) in BEING


def _is_left_over(clause: Clause, denial: Cue, at: int) -> bool:
    """Whether what is left would still be there: `no money is left`, but not `no child is left`."""
    if clause.word(at) != "left":
        return False
    subject, after = set(clause.words_in(denial.last, at)), clause.word(at + 1)
    if after in _WHICH or not _STOCKS.isdisjoint(subject):
        return True
    return PEOPLE.isdisjoint(subject) and after in _AFTER_WHAT_IS_LEFT


_HARMS = frozenset(HARMS.split())
# What runs out.
_STOCKS = frozenset(
    "money time funds funding budget cash room space spaces capacity places seats stock spares"
    " tickets copies days hours paper fuel oil salt food".split()
)
_WHICH = frozenset(("who", "that"))
_AFTER_WHAT_IS_LEFT = frozenset(("", ".", ",", "for", "over", "by"))


def _cost_of_nothing(clause: Clause, denial: Cue) -> Cue | None:
    """`guests pay nothing`, `costs families nothing`, `none paid a penny`."""
    if denial.text not in _NO_PRICE:
        return _penny_of_none(clause, denial)
    at = first_place(clause, range(denial.first - 2, denial.first), _PAYING)
    return None if at is None else denial._replace(first=at)


def _penny_of_none(clause: Clause, denial: Cue) -> Cue | None:
    """`none paid a penny`."""
    if "no" not in denial.kinds or clause.has("needed"):
        return None
    at = first_place(clause, range(denial.last, denial.last + 2), _PAYING)
    is_little = at is not None and clause.word(at + 2) in {"penny", "pound"}
    return Cue(frozenset(), "", at, at + 3) if at and is_little else None


_NO_PRICE = frozenset(("nothing", "not a penny", "nobody"))
_PAYING = frozenset("pay pays paid cost costs".split())


def _found_by_no_check(clause: Clause, denial: Cue) -> Cue | None:
    """`the audit found none`, `a search turned up nothing`, but not `found none in place`."""
    if clause.word(denial.first - 1) not in _FINDING or not _is_of_no_fault(clause, denial):
        return None
    is_by_check = not _CHECKS.isdisjoint(clause.words_in(clause.first, denial.first))
    return denial._replace(first=denial.first - 1) if is_by_check else None


def _is_of_no_fault(clause: Clause, denial: Cue) -> bool:
    """`none`, `nothing amiss`, `no trace`."""
    after = clause.word(denial.last)
    if denial.text == "no":
        return after in {"trace", "sign"}
    is_last = not after.isalpha() or after in {"on", "amiss"}
    return denial.text in {"none", "nothing"} and is_last


_FINDING = frozenset("found find finds revealed up".split())
_CHECKS = frozenset(
    "audit audits auditor auditors check checks inspection inspector test tests sample sampling"
    " search review survey scan visit visits walk engineer surveyor control last".split()
)


def _done_so_by_nobody(clause: Clause, denial: Cue) -> Cue | None:
    """A bad way of which none is: `nobody works in fear`, `no cook works in a damaged hall`."""
    if not is_of_nobody(clause, denial) or clause.has("part"):
        return None
    fault = next(cues_from(clause, denial.last + 1, "bad", "lacking", "state"), None)
    return fault if fault and _is_way_of_none(clause, denial, fault) else None


def _is_way_of_none(clause: Clause, denial: Cue, fault: Cue) -> bool:
    """Whether a fault says how or where something is done, but not what is attended to."""
    at = fault.first - 1 - (clause.word(fault.first - 1) in ARTICLES)
    verb = clause.word(at - 1)
    is_manner = clause.word(at) in _OF_MANNER and verb not in BEING
    if not verb or not (is_manner or fault.text == "alone"):
        return False
    return _ATTENDING.isdisjoint(clause.words_in(denial.last, at))


_OF_MANNER = frozenset("in on with under out".split())
_ATTENDING = frozenset(
    "look looks looked check checks checked know knows see sees saw deal deals dealt help helps"
    " mend mends trained ask asks asked has have had".split()
)


def _said_by_nobody(clause: Clause, denial: Cue) -> Cue | None:
    """`no guest said that they felt alone`, but not `nobody said why`."""
    if not is_of_nobody(clause, denial):
        return None
    said = first_place(clause, range(denial.last, denial.last + 3 * _MAX_BETWEEN), _SAYING)
    if said is None or _TOLD_OF.isdisjoint(clause.words_in(said + 1, said + _MAX_BETWEEN)):
        return None
    behind = (c for c in find_cues(clause.words[: clause.last], phrases()) if c.first > said + 1)
    return next((c for c in behind if c.has("bad", "lacking", "state", "no")), None)


_SAYING = frozenset("said say says reported felt feels feel told complained".split())
_TOLD_OF = frozenset("that they she he it us".split())
_SPARED = (
    _without_fuss,
    _harm_of_nobody,
    _cost_of_nothing,
    _found_by_no_check,
    _done_so_by_nobody,
    _said_by_nobody,
)
