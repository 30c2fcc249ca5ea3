"""Harm, fuss and cost that nobody has. A clause and its denial in, the words of what is spared out.

`Changed without a fuss`, `no guest is hurried`, `guests pay nothing`, `the audit found none`,
`nobody works in fear`, `no cook said that they felt alone`.
"""

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.cues import find_cues
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import phrases
from parsers.meaning.judgement.tables.denials import FUSS, HARMS
from parsers.meaning.judgement.tables.small_words import ARTICLES, BEING

_MAX_BETWEEN = 4  # words from the denial, or from who is meant, to what is spared


def denied_harm(clause: Clause, denial: Cue) -> Cue | None:
    """The harm, the fuss or the cost of which there is none."""
    return (
        _without_fuss(clause, denial)
        or _harm_of_nobody(clause, denial)
        or _cost_of_nothing(clause, denial)
        or _found_by_no_check(clause, denial)
        or _done_so_by_nobody(clause, denial)
        or _said_by_nobody(clause, denial)
    )


def _without_fuss(clause: Clause, denial: Cue) -> Cue | None:
    """`was changed without a fuss`, `without shame or fuss`, `without anyone having to ask`."""
    if denial.text != "without":
        return None
    for at in range(denial.last, denial.last + _MAX_BETWEEN):
        is_burden = clause.word(at) in {"having", "needing"} and clause.word(at + 1) == "to"
        is_told = clause.word(at) == "being" and clause.word(at + 1) in _TOLD
        if clause.word(at) in _FUSS or is_burden or is_told:
            return Cue(frozenset(), "", at, at + 1 + is_burden + is_told)
        if clause.word(at) in {"", ","}:
            return None
    return None


_FUSS = frozenset(FUSS.split())
_TOLD = frozenset("told asked reminded prompted chased nagged".split())


def _harm_of_nobody(clause: Clause, denial: Cue) -> Cue | None:
    """`no guest is hurried`, `cooks are never pulled away`, but not `nobody is told`."""
    if "no" not in denial.kinds and denial.text not in {"never", "not"}:
        return None
    reach = _MAX_BETWEEN if "no" in denial.kinds else 1
    for at in range(denial.last, denial.last + reach):
        is_passive = clause.word(at - 1) in BEING | {"being"}
        is_passive = is_passive or (clause.word(at - 2) in BEING and at == denial.last)
        if clause.word(at) in _HARMS and is_passive:
            return Cue(frozenset(), "", at, at + 1)
    return None


_HARMS = frozenset(HARMS.split())


def _cost_of_nothing(clause: Clause, denial: Cue) -> Cue | None:
    """`guests pay nothing`, `costs families nothing`, `none paid a penny`."""
    if denial.text in {"nothing", "not a penny", "nobody"}:
        places = range(denial.first - 2, denial.first)
        at = next((at for at in places if clause.word(at) in _PAYING), None)
        return None if at is None else denial._replace(first=at)
    is_of_all = "no" in denial.kinds and not clause.has("needed")
    after = range(denial.last, denial.last + 2)
    at = next((at for at in after if clause.word(at) in _PAYING), None)
    is_little = at is not None and clause.word(at + 2) in {"penny", "pound"}
    return Cue(frozenset(), "", at, at + 3) if is_of_all and is_little and at else None


_PAYING = frozenset("pay pays paid cost costs".split())


def _found_by_no_check(clause: Clause, denial: Cue) -> Cue | None:
    """`the audit found none`, `a search turned up nothing`, but not `found none in place`."""
    verb = clause.word(denial.first - 1)
    is_found = verb in {"found", "find", "finds", "revealed"} or verb == "up"
    is_last = not clause.word(denial.last).isalpha() or clause.word(denial.last) in {"on", "amiss"}
    is_none = denial.text in {"none", "nothing"} and is_last
    is_none = is_none or (denial.text == "no" and clause.word(denial.last) in {"trace", "sign"})
    before = clause.words_in(clause.first, denial.first)
    if is_none and is_found and not _CHECKS.isdisjoint(before):
        return denial._replace(first=denial.first - 1)
    return None


_CHECKS = frozenset(
    "audit audits auditor auditors check checks inspection inspector test tests sample sampling"
    " search review survey scan visit visits walk engineer surveyor control last".split()
)


def _done_so_by_nobody(clause: Clause, denial: Cue) -> Cue | None:
    """A bad way of which none is: `nobody works in fear`, `no cook works in a damaged hall`."""
    if "no" not in denial.kinds or denial.first != clause.first or clause.has("part"):
        return None
    for cue in clause.cues:
        if cue.first <= denial.last or not cue.has("bad", "lacking", "state"):
            continue
        at = cue.first - 1 - (clause.word(cue.first - 1) in ARTICLES)
        verb = clause.word(at - 1)
        is_manner = clause.word(at) in _OF_MANNER and clause.word(at - 1) not in BEING
        is_manner = is_manner or cue.text == "alone"
        is_attended = not _ATTENDING.isdisjoint(clause.words_in(denial.last, at))
        return cue if is_manner and verb and not is_attended else None
    return None


_OF_MANNER = frozenset("in on with under out".split())
_ATTENDING = frozenset(
    "look looks looked check checks checked know knows see sees saw deal deals dealt help helps"
    " mend mends trained ask asks asked has have had".split()
)


def _said_by_nobody(clause: Clause, denial: Cue) -> Cue | None:
    """`no guest said that they felt alone`, but not `nobody said why`."""
    if "no" not in denial.kinds or denial.first != clause.first:
        return None
    places = range(denial.last, denial.last + 3 * _MAX_BETWEEN)
    said = next((at for at in places if clause.word(at) in _SAYING), None)
    if said is None:
        return None
    cues = find_cues(clause.words[: clause.last], phrases())
    bad = (c for c in cues if c.first > said + 1 and c.has("bad", "lacking", "state", "no"))
    is_told = any(clause.word(at) in _TOLD_OF for at in range(said + 1, said + _MAX_BETWEEN))
    return next(bad, None) if is_told else None


_SAYING = frozenset("said say says reported felt feels feel told complained".split())
_TOLD_OF = frozenset("that they she he it us".split())
