"""Limits of a claim: a part, an exception, a beginning. A clause in, a finding out."""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denials.double_denials import second_denial
from parsers.meaning.judgement.rules.findings import Finding, make_finding
from parsers.meaning.judgement.rules.positions import cue_at, cues_before, cues_from
from parsers.meaning.judgement.rules.quantities.counts import counted
from parsers.meaning.judgement.rules.quantities.limiting_quantities import is_bound, limits
from parsers.meaning.judgement.tables.small_words import ARTICLES, BEING, PEOPLE, PREPOSITIONS


def unevenly_denied(clause: Clause) -> Finding | None:
    """`not all`, `do not always`, `not carried out consistently`."""
    for cue in clause.cues:
        if "part" in cue.kinds and cue.text.startswith(("not ", "range")):
            return make_finding("partly", cue)
        if "not" in cue.kinds and (found := _of_uneven_denial(clause, cue)):
            return found
    return None


def _of_uneven_denial(clause: Clause, denial: Cue) -> Finding | None:
    """The finding of a denial that is not of all, or of unevenness: `does not vary`."""
    uneven = cue_at(clause, denial.last)
    if uneven and uneven.text.startswith(("var", "differ")):
        return make_finding("in place", denial, uneven)
    limited = _denied_of_all(clause, denial)
    is_of_some = limited is not None and not _is_second(clause, denial)
    return make_finding("partly", denial, limited) if is_of_some else None


def _is_second(clause: Clause, denial: Cue) -> bool:
    """Whether a denial cancels another: `there is no hut that does not open every day`."""
    none = next(cues_before(clause, denial.first, "no"), None)
    second = second_denial(clause, none) if none else None
    return second is not None and second.first == denial.first


def _denied_of_all(clause: Clause, denial: Cue) -> Cue | None:
    if clause.word(denial.last) in {"a", "an", "any"}:
        return None  # `not a consistent one`: none
    for cue in clause.cues:
        if cue.first < denial.last or "all" not in cue.kinds:
            continue
        if cue.text in {"all", "every", "each", "both"} and clause.word(cue.first - 1) == "across":
            continue
        if clause.word(cue.first - 1) in {"at", "of"}:  # `at all`
            continue
        return cue
    return None


def excepted(clause: Clause) -> Finding | None:
    """A claim with an exception: `sound apart from two missing dates`."""
    cue = clause.first_of("excepted")
    if not cue or _is_almost(clause, cue):
        return None
    is_claim = any(cues_before(clause, cue.first, "claim", "good"))
    if not is_claim or any(cues_before(clause, cue.first, *_FAULTY)):
        return None
    return make_finding("partly", cue) if any(cues_from(clause, cue.last, *_FAULTY)) else None


_FAULTY = ("bad", "lacking", "not", "no", "rare")


def _is_almost(clause: Clause, cue: Cue) -> bool:
    """Whether something has almost ended: `has all but ceased`, `been all but eliminated`."""
    ended = cue_at(clause, cue.last)
    return cue.text == "all but" and ended is not None and ended.has("lacking", "remedy")


def partly(clause: Clause) -> Finding | None:
    """Partly in place by a share, an exception, a limiting quantity or a beginning."""
    if share := counted(clause):
        return share
    begun = clause.places_of("began", "begun")
    if begun and clause.word(clause.first) in _WORKS:
        return Finding("partly", begun[0], begun[0] + 1)
    for cue in clause.cues:
        for kind, is_limit in _LIMITS.items():
            if kind in cue.kinds and is_limit(clause, cue):
                return make_finding("partly", cue)
    return None


_WORKS = frozenset("work works building construction drafting".split())


def _excepts(clause: Clause, cue: Cue) -> bool:
    """Whether there is an exception, also without a verb: `rails at all piers except the last`."""
    if not clause.has("claim", "good") and not any(cues_before(clause, cue.first, "all")):
        return False
    return not _is_almost(clause, cue) and not _describes_people(clause, cue)


def _describes_people(clause: Clause, cue: Cue) -> bool:
    """`guests with gaps in their log are rung`, `someone other than the clerk`."""
    before = clause.word(cue.first - 1)
    if cue.text == "other than":
        return before in _SOMEONE
    return cue.text.startswith("with ") and before in PEOPLE


_SOMEONE = frozenset("someone somebody anyone person people language adult".split())


def praised_of_some(clause: Clause, praise: Finding) -> Finding | None:
    """Praise of a part: `Most vans are in line with the law`, `in some depots nobody is late`."""
    for cue in cues_before(clause, praise.last):
        if cue.text in _QUANTIFIERS and _is_of_subject(clause, cue):
            return make_finding("partly", cue)
    return _in_some_places(clause, praise)


def _is_of_subject(clause: Clause, quantity: Cue) -> bool:
    """Whether a quantity is that of the subject or of a place, and no bound: `most 3 vans`."""
    is_subject = quantity.first == clause.first or clause.word(quantity.first - 1) in _AMONG
    is_number = clause.word(quantity.last).isdecimal()
    return is_subject and not is_number and not is_bound(clause, quantity)


def _in_some_places(clause: Clause, praise: Finding) -> Finding | None:
    """`exceed the limit in four of the six depots`; not `four of six guests, above the limit`."""
    found = counted(clause)
    if not found or found.value != "partly" or found.first <= praise.first:
        return None
    return found if clause.word(found.first - 1) in {"in", "at"} else None


_AMONG = frozenset("in at for across".split())
_QUANTIFIERS = frozenset(
    "most/most of/some/some of/several/many/a few/the majority/a majority/majority of/half of"
    "/half the/half our/a third of/two thirds of".split("/")
)


def _is_moving(clause: Clause, cue: Cue) -> bool:
    """Whether a word says that something has begun: not `an ethos of improving practice`, `is
    tested in a trial`."""
    is_named = cue.text.endswith("ing") or cue.text.startswith(("a ", "improvement"))
    if is_named and clause.word(cue.first - 1) in PREPOSITIONS:
        return False
    is_begun = _BEGINNING.get(cue.text)
    return is_begun is None or is_begun(clause, cue)


_LIMITS = {"excepted": _excepts, "part": limits, "moving": _is_moving}


def _has_improved(clause: Clause, improved: Cue) -> bool:
    is_said = clause.word(improved.first - 1) in BEING
    return is_said or not any(cues_before(clause, improved.first, "claim"))


def _has_started(clause: Clause, started: Cue) -> bool:
    """`Work started`, but not `is started promptly`, `started in May`, `guests started a club`."""
    if clause.word(started.last) in ARTICLES | {"with", "in", "at", "on"}:
        return False
    well = cue_at(clause, started.last)
    return well is None or "good" not in well.kinds


def _is_no_noun(clause: Clause, being: Cue) -> bool:
    return clause.word(being.first - 1) in {"is", "are", "was", "were"}


def _is_only_drafted(clause: Clause, drafted: Cue) -> bool:
    """`A plan has been drafted`, but not `is drafted by heads and agreed`."""
    return not clause.word(drafted.last).isalpha()


_BEGINNING = {
    "drafted": _is_only_drafted,
    "improved": _has_improved,
    "started": _has_started,
    "being": _is_no_noun,
}


def of_the_others(clause: Clause) -> Finding | None:
    """A claim about the rest: `others wait`, `the rest have dates`."""
    at = clause.first + (clause.word(clause.first) == "the")
    is_of_others = clause.word(at) in {"others", "rest", "remainder"} and clause.has("claim")
    return Finding("partly", clause.first, at + 1) if is_of_others else None
