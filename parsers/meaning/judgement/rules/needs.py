"""Doubts, needs, plans and reliance. A clause in, a finding out."""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.counts import number_of
from parsers.meaning.judgement.rules.denials.reach import denial_before
from parsers.meaning.judgement.rules.findings import NEAR, Finding, make_finding
from parsers.meaning.judgement.tables.kinds import PROBLEMS
from parsers.meaning.judgement.tables.small_words import BEING, PREPOSITIONS, TASKS, TIMES


def doubted(clause: Clause) -> Finding | None:
    """A gap by a doubt; in place if the doubt is denied or is about a problem."""
    cue = clause.first_of("doubt")
    if not cue:
        return None
    denial = denial_before(clause, cue)
    is_denied = denial is not None and "no" in denial.kinds
    is_of_all = any(c.has("all") and c.first == cue.last for c in clause.cues)
    if is_of_all and cue.text.endswith("not clear"):
        return make_finding("partly", cue)  # `are not clear everywhere`
    is_of_problem = any(_is_of_problem(clause, cue, c) for c in clause.cues)
    return make_finding("in place" if is_denied or is_of_problem else "gap", cue)


def _is_of_problem(clause: Clause, doubt: Cue, cue: Cue) -> bool:
    """`no evidence of waste`, `no evidence that the rules are ignored`."""
    is_said = clause.word(cue.first - 1) in BEING and cue.first > doubt.last
    is_bad = is_said and cue.has("bad", "lacking")
    is_object = cue.has(*PROBLEMS) and cue.first - doubt.last == 1
    is_of = clause.word(doubt.last) in PREPOSITIONS | {
        "any"
    }  # not `unclear who answers complaints`
    return (is_object and is_of) or (doubt.text == "no evidence" and is_bad)


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
    denial = denial or next((c for c in clause.cues if _is_rare_need(clause, c, cue)), None)
    if denial:
        return make_finding("in place", denial, cue)
    is_for_more = clause.word(cue.last) in _EXTENDING
    return make_finding("partly" if is_for_more else "gap", cue)


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


def _calls_people(clause: Clause, cue: Cue) -> bool:
    """`guests are called for lunch`, but not `a new hall is called for`."""
    after = clause.word(cue.last)
    return cue.text.endswith("called for") and after.isalpha() and after not in PREPOSITIONS


def _is_standard(clause: Clause, cue: Cue) -> bool:
    """`The required list is kept`, `in the form required by the handbook`; not `A list is required
    by May`."""
    if cue.text != "required":
        return False
    before, after = clause.word(cue.first - 1), clause.word(cue.last)
    if before in _DETERMINERS and after.isalpha():
        return True
    is_told = any("claim" in c.kinds for c in clause.cues if c.last < cue.first)
    is_by_rule = after in _UNDER and clause.word(cue.last + 1) in _RULES
    return is_told and is_by_rule and before not in BEING | _ADVERBS


_DETERMINERS = frozenset("the all every any its their our".split())
_ADVERBS = frozenset("still also now urgently not".split())
_UNDER = frozenset("by in under".split())
_RULES = frozenset("the our law statute".split())


def _is_ended(clause: Clause, cue: Cue) -> bool:
    """`has removed the need for tests`."""
    remedies = (c for c in clause.cues if "remedy" in c.kinds)
    return "need for" in cue.text and any(c.last == cue.first for c in remedies)


def _is_first_rate(clause: Clause, cue: Cue) -> bool:
    """`lunch is outstanding`, but not `the repair is outstanding`, `six are outstanding`."""
    subject = clause.words_in(clause.first, cue.first)
    is_of_tasks = any(word in _TASKS or number_of(word) for word in [*subject, *cue.text.split()])
    is_near = cue.text in {"is outstanding", "are outstanding"} or 0 < len(subject) <= _MAX_SUBJECT
    is_of_tasks = is_of_tasks and not _is_work_of_somebody(subject)
    return cue.text.endswith(" outstanding") and is_near and not is_of_tasks


def _is_work_of_somebody(subject: Sequence[str]) -> bool:
    """`our work`, `pupils' work`; what is to be mended is `work`, `the work on the roof`."""
    whose = dict(zip(subject[1:], subject, strict=False)).get("work", "")
    return whose in _WHOSE


_WHOSE = frozenset("our their his her its pupils children students staff teachers".split())

_MAX_SUBJECT = 3  # words of what remains outstanding in quality
_TASKS = frozenset(TASKS.split())


def _is_verb_of_need(clause: Clause, cue: Cue) -> bool:
    """`Cooks need new pans`, but not `a need for pans`, `have the pans cooks need`."""
    before, after = clause.word(cue.first - 1), clause.word(cue.last)
    is_of_plural = before.endswith("s") and not before.endswith("ss")
    is_main = all("claim" not in c.kinds for c in clause.cues if c.last < cue.first)
    has_object = after.isalpha() and after not in PREPOSITIONS and after not in BEING
    is_said_of_subject = is_of_plural or before in _WHO_NEED or after in _WANTED
    return is_main and has_object and is_said_of_subject


_WANTED = frozenset("new more better further extra urgent immediate constant".split())


_SINGULAR = frozenset("it he she one who that each".split())  # `what it needs`
_AFTER_NOUN = frozenset("are were have of in among across within and or at as".split())


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


def _is_granted(clause: Clause, cue: Cue) -> bool:
    """`Cooks asked for a lift and got one`."""
    verb, what = clause.words_in(clause.last - 2, clause.last)
    return cue.text.endswith(("asked for", "needed", "wanted")) and verb in _GOT and what in _IT


_GOT = frozenset("got received given have has".split())
_IT = frozenset("one it them these".split())
_FULFILLED = (_is_first_rate, _is_imposed, _calls_people, _is_granted)


def _is_of_what_is_needed(clause: Clause, cue: Cue) -> bool:
    """Whether a need only identifies a thing: `the skills it needs`."""
    if cue.text not in _RELATIVE_NEEDS:
        return False
    before = clause.word(cue.first - 1)
    if before == "what" and any(c.first > cue.last for c in clause.cues):
        return True
    if "than" in clause.words_in(cue.first - NEAR, cue.first - 1):
        return True
    is_said = any(c.has(*_SAYING) for c in clause.cues if c.last < cue.first)
    return before in _WHO_NEED | _DEMANDING and (is_said or clause.word(cue.last) in BEING)


_SAYING = frozenset({"claim", "not", "no", "without"})  # what a main clause says or denies


_RELATIVE_NEEDS = frozenset(
    ("need", "needs", "needed", "deserve", "deserves", "require", "requires", "required", "need to")
)


_WHO_NEED = frozenset("it they we you he she pupils staff children teachers schools".split())


_EXTENDING = frozenset("extend expand widen extending expanding widening".split())


def _is_possibility(clause: Clause, cue: Cue) -> bool:
    """`no fault could be found`, but not `more could be done`."""
    return cue.text == "could be" and clause.word(cue.last) in _FINDING


_FINDING = frozenset("found shown traced located produced detected".split())
_NO_NEEDS = (_is_noun, _is_of_what_is_needed, _is_ended, _is_standard, _is_possibility)


def planned(clause: Clause) -> Finding | None:
    """A weak gap by a plan; partly in place if only the rest is to follow."""
    cue = clause.first_of("planned")
    if not cue or cue.text == "to be":
        return None
    if cue.text == "to follow" and _is_of_rest(clause, cue):
        return make_finding("partly", cue)
    is_none = clause.has("good") or any(is_no_plan(clause, cue) for is_no_plan in _NO_PLANS)
    return None if is_none else make_finding("gap", cue, is_strong=False)


def _is_plan_as_noun(clause: Clause, cue: Cue) -> bool:
    """`has a plan to reduce it`."""
    return clause.word(cue.first - 1) in {"a", "the", "its", "their", "our"}


def _is_done_with_plan(clause: Clause, cue: Cue) -> bool:
    """`is planned with parents`, `is planned from a calendar`; not `is planned for May`."""
    is_from_thing = clause.word(cue.last) == "from" and clause.word(cue.last + 1) not in TIMES
    is_done_so = clause.word(cue.last) not in _WHEN or is_from_thing
    return cue.text.endswith("planned") and is_done_so


def _is_provided_for(clause: Clause, cue: Cue) -> bool:
    """`absence is planned for with the agency`."""
    return cue.text.endswith("planned for") and clause.word(cue.last) in _HOW


def _is_turn(clause: Clause, cue: Cue) -> bool:
    """`whose turn it is to choose`."""
    return cue.text == "is to" and clause.word(cue.first - 1) == "it"


def _is_carried_out(clause: Clause, cue: Cue) -> bool:
    """`are planned for the year and written up`."""
    return any(c.text == "and" and c.first > cue.last for c in clause.cues)


_NO_PLANS = (_is_plan_as_noun, _is_done_with_plan, _is_provided_for, _is_turn, _is_carried_out)


def _is_of_rest(clause: Clause, cue: Cue) -> bool:
    """Whether the rest follows what was done: `Four sites were seen, the other three to follow`,
    `cooks trained, drivers to follow`; not `easy to follow`."""
    if clause.has("good"):
        return not any("good" in c.kinds and c.last == cue.first for c in clause.cues)
    done = next((c.first for c in clause.cues if "claim" in c.kinds), cue.first)
    return any(clause.word(place) in _REST for place in range(done, cue.first))


_REST = frozenset("rest remaining remainder other others".split())
_HOW = frozenset("with by well carefully ahead".split())
_WHEN = frozenset(("", "for", "in", "this", "next", "but", ",", "from"))


def reliant(clause: Clause) -> Finding | None:
    """A finding by reliance: partly if it varies by place or person, otherwise a gap."""
    cue = clause.first_of("reliance")
    if not cue or _may_be_relied_on(clause, cue) or _is_of_reckoning(clause, cue):
        return None
    denial = denial_before(clause, cue)
    if denial:
        return _of_denied_reliance(clause, denial, cue)
    if "down to" in cue.text and (_is_number_left(clause, cue) or clause.has("good")):
        return None  # `has come down to £310, within the limit`
    if "down to" in cue.text and clause.has("bad measure"):
        return make_finding("partly", cue)  # `the wait has come down to six weeks`
    is_uneven = "depend" in cue.text and clause.word(cue.last) in _VARYING
    is_worse = any("bad" in c.kinds for c in clause.cues if c.last <= cue.first)
    return make_finding("partly" if is_uneven and not is_worse else "gap", cue)


def _may_be_relied_on(clause: Clause, cue: Cue) -> bool:
    """`parents can rely on the bus`."""
    return clause.word(cue.first - 1) in {"can", "could", "to"}


def _of_denied_reliance(clause: Clause, denial: Cue, cue: Cue) -> Finding | None:
    if not _CAN.isdisjoint(clause.words_in(denial.first - 1, denial.first + 1)):
        return make_finding("gap", denial, cue)  # `one cannot rely on the lift`
    return make_finding("in place", denial, cue) if denial.last == cue.first else None


def _is_number_left(clause: Clause, cue: Cue) -> bool:
    """`the list is down to two`, but not `is down to two cooks`."""
    behind = clause.word(cue.last + 1)
    is_bare = behind == "a" or not behind.isalpha()
    return is_bare and number_of(clause.word(cue.last)) is not None


_CAN = frozenset("can could".split())


def _is_of_reckoning(clause: Clause, cue: Cue) -> bool:
    """`Whether it pays depends on how you count`."""
    return clause.word(clause.first) == "whether" and clause.word(cue.last) == "how"


_VARYING = frozenset("the who where which how whether what individual".split())
