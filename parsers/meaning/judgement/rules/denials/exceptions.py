"""Denials that only make an exception. A clause and its denial in, yes or no out.

`Is strong in music, not in maths`, `Cooks yes, drivers no`, `has a hall and no stage`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.positions import cue_ending_at, cues_before, cues_from
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.small_words import ARTICLES, EXCEPTED


def makes_exception(clause: Clause, denial: Cue) -> bool:
    """Whether something is denied of a part alone."""
    return any(is_exception(clause, denial) for is_exception in _EXCEPTIONS)


def _is_other_half(clause: Clause, denial: Cue) -> bool:
    """Whether a denial without a verb ends the clause: `cooks yes, drivers no`."""
    last = denial.last + (clause.word(denial.last) in {"so", "yet"})
    commas = [at for at in clause.places_of(",") if at < denial.first]
    if denial.text not in _BARE_DENIALS or clause.word(last) or not commas:
        return False
    is_name = 1 <= denial.first - commas[-1] - 1 <= _MAX_NAME
    return is_name and _is_affirmed(clause, commas[-1])


def _is_affirmed(clause: Clause, comma: int) -> bool:
    """Whether something is so of those before a comma: `cooks yes`, `cooks are trained`."""
    before = cue_ending_at(clause, comma)
    is_well = before is not None and before.has("good", "claim")
    return is_well or clause.word(comma - 1) == "yes"


_BARE_DENIALS = frozenset(("no", "not", "none", "not yet"))
_MAX_NAME = 3  # words that name the other half


def _is_exception(clause: Clause, denial: Cue) -> bool:
    """Whether a denial without a verb is an exception: `is strong in music, not in maths`."""
    first = denial.first - (clause.word(denial.first - 1) in EXCEPTED | {"then"})
    joint = clause.word(first - 1)
    if joint == ",":
        return _is_set_off(clause, denial)
    is_for_none = "no" in denial.kinds and first < denial.first
    is_excepted = is_for_none or _is_scarce_elsewhere(clause, denial)
    return joint == "and" and clause.has("claim") and is_excepted


def _is_set_off(clause: Clause, denial: Cue) -> bool:
    """Whether a denial behind a comma is of a part: `, none in maths`, `, not in maths`."""
    if denial.text in {"none", "nothing"}:
        is_of_whole = clause.word(clause.first) == "of"  # `of the faults found, none remains`
        return not is_of_whole and denial.first - clause.first > _MIN_WORDS_EXCEPTED
    return clause.has("claim") and _is_bare(clause, denial)


_MIN_WORDS_EXCEPTED = 2


def _is_scarce_elsewhere(clause: Clause, denial: Cue) -> bool:
    """`and hardly in maths`; `for most cooks and for hardly any drivers` has its place before."""
    is_scarce = denial.text == "not" or denial.text in _SCARCELY
    return is_scarce and clause.word(denial.last) in EXCEPTED


_SCARCELY = frozenset("hardly scarcely barely never".split())


def _is_bare(clause: Clause, denial: Cue) -> bool:
    """Whether no verb of its own follows a denial: `not yet`, `not maths`, `not in maths`."""
    after = clause.word(denial.last)
    noun = denial.last + (after in ARTICLES)
    is_last = not clause.word(noun + 1).isalpha()
    ends = is_last and (denial.text == "not" or after.endswith("ed"))
    return denial.text == "not yet" or ends or after in EXCEPTED


def _is_second_object(clause: Clause, denial: Cue) -> bool:
    """Whether something lacking is beside what is there: `has a hall and no stage`."""
    if denial.text not in {"no", "none"} or clause.word(denial.first - 1) != "and":
        return False
    if any(is_verb(clause, claim) for claim in cues_from(clause, denial.last, "claim")):
        return False  # `and no action was taken`
    return any(cues_before(clause, denial.first - 1, "claim"))


def _is_of_only_one(clause: Clause, denial: Cue) -> bool:
    """`is the only hall without a stage`."""
    before = clause.words_in(denial.first - 3, denial.first - 1)
    return denial.text == "without" and before == ["the", "only"]


_EXCEPTIONS = (_is_other_half, _is_exception, _is_second_object, _is_of_only_one)
