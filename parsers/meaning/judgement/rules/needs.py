"""Needs. A clause in, a finding out, None if it has none.

`A lift is needed` is a gap; `the board requires a report`, `cooks asked for a lift and got one` and
`lunch is outstanding` are in place; `needs are met` is no need.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denials.reach import denial_before
from parsers.meaning.judgement.rules.findings import NEAR, Finding, make_finding
from parsers.meaning.judgement.rules.positions import cue_ending_at, cues_before
from parsers.meaning.judgement.tables.small_words import BEING, PREPOSITIONS, TASKS


def needed(clause: Clause) -> Finding | None:
    """A gap by a need, partly in place if more is needed; in place if it is denied or imposed."""
    cue = clause.first_of("needed")
    if not cue or any(is_none(clause, cue) for is_none in _NO_NEEDS):
        return None
    if any(is_met(clause, cue) for is_met in _FULFILLED):
        return make_finding("in place", cue)
    denial = denial_before(clause, cue)
    if denial and clause.has("lacking"):
        return None
    if few := denial or _few_who_need(clause, cue):
        return make_finding("in place", few, cue)
    return make_finding(_value_of_need(clause, cue), cue)


def _value_of_need(clause: Clause, need: Cue) -> str:
    """Partly in place if there should only be more: `needs to extend the hall`."""
    return "partly" if clause.word(need.last) in _EXTENDING else "gap"


_EXTENDING = frozenset("extend expand widen extending expanding widening".split())


def _few_who_need(clause: Clause, need: Cue) -> Cue | None:
    """`few want to change it`, `few would want to`."""
    return next((few for few in clause.cues if _is_rare_need(clause, few, need)), None)


def _is_rare_need(clause: Clause, few: Cue, cue: Cue) -> bool:
    """`few want to change it`, `few would want to`."""
    if "rare" not in few.kinds:
        return False
    if few.text == "fewer" and few.first == clause.first:
        return cue.first - few.last <= 1  # `fewer guests need help`
    return cue.first - few.last == (clause.word(few.last) == "would")


def _is_noun(clause: Clause, cue: Cue) -> bool:
    """`Needs are met`, `Needs in mathematics are found early`; not `all it needs is a lift`."""
    if cue.text == "need":
        return not _is_verb_of_need(clause, cue)
    if cue.text == "need to" and clause.word(cue.first - 1) == "of":
        return True  # `matches help of need to cooks`
    after = clause.word(cue.last)
    ends = not after.isalpha() and clause.word(cue.first - 1) not in _SINGULAR
    return cue.text == "needs" and (ends or after in _AFTER_NOUN)


_SINGULAR = frozenset("it he she one who that each".split())  # `what it needs`
_AFTER_NOUN = frozenset("are were have of in among across within and or at as".split())


def _is_verb_of_need(clause: Clause, cue: Cue) -> bool:
    """`Cooks need new pans`, but not `a need for pans`, `have the pans cooks need`."""
    before, after = clause.word(cue.first - 1), clause.word(cue.last)
    has_object = after.isalpha() and after not in PREPOSITIONS | BEING
    if not has_object or any(cues_before(clause, cue.first - 1, "claim")):
        return False
    is_of_plural = before.endswith("s") and not before.endswith("ss")
    return is_of_plural or before in _WHO_NEED or after in _WANTED


_WANTED = frozenset("new more better further extra urgent immediate constant".split())


def _is_of_what_is_needed(clause: Clause, cue: Cue) -> bool:
    """Whether a need only identifies a thing: `the skills it needs`."""
    if cue.text not in _RELATIVE_NEEDS:
        return False
    before = clause.word(cue.first - 1)
    if before == "what" and any(c.first > cue.last for c in clause.cues):
        return True
    if "than" in clause.words_in(cue.first - NEAR, cue.first - 1):
        return True
    is_said = any(cues_before(clause, cue.first - 1, *_SAYING))
    return before in _WHO_NEED | _DEMANDING and (is_said or clause.word(cue.last) in BEING)


_SAYING = frozenset({"claim", "not", "no", "without"})  # what a main clause says or denies
_RELATIVE_NEEDS = frozenset(
    ("need", "needs", "needed", "deserve", "deserves", "require", "requires", "required", "need to")
)
_WHO_NEED = frozenset("it they we you he she pupils staff children teachers schools".split())


def _is_ended(clause: Clause, cue: Cue) -> bool:
    """`has removed the need for tests`."""
    before = cue_ending_at(clause, cue.first)
    is_remedied = before is not None and "remedy" in before.kinds
    return is_remedied and "need for" in cue.text


def _is_standard(clause: Clause, cue: Cue) -> bool:
    """`The required list is kept`, `in the form required by the handbook`; not `A list is required
    by May`."""
    if cue.text != "required":
        return False
    before, after = clause.word(cue.first - 1), clause.word(cue.last)
    if before in _DETERMINERS:
        return after.isalpha()
    is_by_rule = after in _UNDER and clause.word(cue.last + 1) in _RULES
    if not is_by_rule or before in BEING | _ADVERBS:
        return False
    return any(cues_before(clause, cue.first - 1, "claim"))


_DETERMINERS = frozenset("the all every any its their our".split())
_ADVERBS = frozenset("still also now urgently not".split())
_UNDER = frozenset("by in under".split())
_RULES = frozenset("the our law statute".split())


def _is_possibility(clause: Clause, cue: Cue) -> bool:
    """`no fault could be found`, but not `more could be done`."""
    return cue.text == "could be" and clause.word(cue.last) in _FINDING


_FINDING = frozenset("found shown traced located produced detected".split())
_NO_NEEDS = (_is_noun, _is_of_what_is_needed, _is_ended, _is_standard, _is_possibility)


def _is_first_rate(clause: Clause, cue: Cue) -> bool:
    """`lunch is outstanding`, but not `the repair is outstanding`, `six are outstanding`."""
    if not cue.text.endswith(" outstanding"):
        return False
    subject = clause.words_in(clause.first, cue.first)
    is_near = cue.text in {"is outstanding", "are outstanding"} or 0 < len(subject) <= _MAX_SUBJECT
    return is_near and not _is_to_be_done(subject, cue)


def _is_to_be_done(subject: Sequence[str], cue: Cue) -> bool:
    """Whether tasks, or a number of things, are outstanding; not in `our work is outstanding`."""
    named = [*subject, *cue.text.split()]
    is_of_tasks = any(word in _TASKS or number_of(word) for word in named)
    return is_of_tasks and not _is_work_of_somebody(subject)


_MAX_SUBJECT = 3  # words of what remains outstanding in quality
_TASKS = frozenset(TASKS.split())


def _is_work_of_somebody(subject: Sequence[str]) -> bool:
    """`our work`, `pupils' work`; what is to be mended is `work`, `the work on the roof`."""
    whose = dict(zip(subject[1:], subject, strict=False)).get("work", "")
    return whose in _WHOSE


_WHOSE = frozenset("our their his her its pupils children students staff teachers".split())


def _is_imposed(clause: Clause, cue: Cue) -> bool:
    """Whether a body with authority demands something: `The board requires a report each term`."""
    demander = clause.word(cue.first - 1)
    if clause.word(cue.last) in BEING:
        return False  # `tests that the law requires are missing`
    is_demand = cue.text in {"require", "requires"} or cue.text.startswith(("ask ", "asks "))
    return is_demand and demander in _DEMANDING


_DEMANDING = frozenset(  # bodies and rules; people may `require training`
    "board boards trust council department regulator insurer insurers policy policies procedure"
    " procedures code scheme contract agreement rules regulations law handbook guidance standard"
    " standards protocol protocols committee charter articles constitution licence licences".split()
)


def _calls_people(clause: Clause, cue: Cue) -> bool:
    """`guests are called for lunch`, but not `a new hall is called for`."""
    after = clause.word(cue.last)
    return cue.text.endswith("called for") and after.isalpha() and after not in PREPOSITIONS


def _is_granted(clause: Clause, cue: Cue) -> bool:
    """`Cooks asked for a lift and got one`."""
    verb, what = clause.words_in(clause.last - 2, clause.last)
    return cue.text.endswith(("asked for", "needed", "wanted")) and verb in _GOT and what in _IT


_GOT = frozenset("got received given have has".split())
_IT = frozenset("one it them these".split())
_FULFILLED = (_is_first_rate, _is_imposed, _calls_people, _is_granted)
