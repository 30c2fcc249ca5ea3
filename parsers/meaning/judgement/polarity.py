"""What one clause says: in place, partly or a gap, and by which words. A clause in, a finding out.

The rules are asked in their order, and the first that knows an answer gives it.
"""

from collections.abc import Callable
from typing import NamedTuple

from parsers.meaning.judgement.clauses import Clause
from parsers.meaning.judgement.phrases import Cue

PREPOSITIONS = frozenset(
    "of to for on in about with against from at by into over under between within".split()
)
_BEING = frozenset("is are was were be been has have had remain remains there".split())
_BETWEEN = frozenset(  # words that may stand between a denial and what it denies
    "a an the any in ever often being been be is are was were has have so very at all that more"
    " much really considered seen found left felt reported identified significant serious major"
    " obvious evident further other known outstanding new currently formal high low risk".split()
)
_NEAR = 4  # words from a denial to what it cancels


class Finding(NamedTuple):
    """What a clause says; `is_strong` where it says more than that something happens."""

    value: str
    first: int
    last: int
    is_strong: bool = True


def judge_clause(clause: Clause) -> Finding | None:
    """What a clause says; None where it says nothing that the rules know."""
    for rule in _RULES:
        found = rule(clause)
        if found:
            return found
    return None


def _finding(value: str, first: Cue, last: Cue | None = None, is_strong: bool = True) -> Finding:
    end = (last or first).last
    return Finding(value, first.first, max(end, first.last), is_strong)


def _doubted(clause: Clause) -> Finding | None:
    cue = clause.first_of("doubt")
    return _finding("gap", cue) if cue else None


def _needed(clause: Clause) -> Finding | None:
    cue = clause.first_of("needed")
    if not cue:
        return None
    denial = _denial_before(clause, cue)
    return _finding("in place", denial, cue) if denial else _finding("gap", cue)


def _unevenly_denied(clause: Clause) -> Finding | None:
    """`not all`, `do not always`, `not carried out consistently`."""
    for cue in clause.cues:
        if "part" in cue.kinds and cue.text.startswith("not "):
            return _finding("partly", cue)
        limited = _denied_of_all(clause, cue) if "not" in cue.kinds else None
        if limited:
            return _finding("partly", cue, limited)
    return None


def _denied_of_all(clause: Clause, denial: Cue) -> Cue | None:
    for cue in clause.cues:
        if cue.first < denial.last or "all" not in cue.kinds:
            continue
        if cue.text in {"all", "every", "each", "both"} and clause.word(cue.first - 1) == "across":
            continue
        if clause.word(cue.first - 1) in {"at", "of"}:  # `at all`
            continue
        return cue
    return None


def _denied(clause: Clause) -> Finding | None:
    for cue in clause.cues:
        if cue.kinds & {"not", "no", "without"} and cue.text not in {"unless", "until", "nor"}:
            return _judge_denial(clause, cue)
    return None


def _judge_denial(clause: Clause, denial: Cue) -> Finding | None:
    cancelled = _second_denial(clause, denial) or _denied_evil(clause, denial)
    if cancelled:
        return _finding("in place", denial, cancelled)
    unwanted = _unwanted_subject(clause, denial)
    if unwanted:
        return _finding("in place", unwanted, denial)
    if _is_exception(clause, denial):
        return _finding("partly", denial)
    return Finding("gap", *_denial_span(clause, denial))


def _denial_span(clause: Clause, denial: Cue) -> tuple[int, int]:
    """The denial with the verb before it and the word behind it."""
    before = clause.word(denial.first - 1)
    first = denial.first - 1 if before in _BEING or before in _HELPERS else denial.first
    last = denial.last + 1 if clause.word(denial.last).isalpha() else denial.last
    return first, last


_HELPERS = frozenset("do does did can could will would".split())


def _second_denial(clause: Clause, denial: Cue) -> Cue | None:
    for cue in clause.cues:
        if cue.first >= denial.last and "without" in cue.kinds:
            late = cue.text == "until" and not _opens_clause(clause, cue)
            return None if late else cue
    return None


def _opens_clause(clause: Clause, until: Cue) -> bool:
    return any("claim" in cue.kinds for cue in clause.cues if cue.first > until.first)


def _denied_evil(clause: Clause, denial: Cue) -> Cue | None:
    """What is bad and is denied: `never missed`, `no complaints`, `not a concern`."""
    for cue in clause.cues:
        if cue.first < denial.last:
            continue
        between = [clause.word(at) for at in range(denial.last, cue.first)]
        if PREPOSITIONS.intersection(between) - {"in", "at"} or len(between) > 2 * _NEAR:
            return None
        if cue.kinds & {"bad", "lacking", "too"} and _BETWEEN.issuperset(between):
            return cue
        if cue.kinds & {"thing", "unwanted", "bad measure"}:
            return cue if _exists(clause, denial, between) else None
        if "bad" in cue.kinds and "no" in denial.kinds and len(between) <= _NEAR:
            return cue
    return None


def _exists(clause: Clause, denial: Cue, between: list[str]) -> bool:
    """Whether the denial is of existence: `no bullying`, `not a concern`, `do not have debts`."""
    if "no" in denial.kinds:
        return len(between) <= _NEAR
    rest = [word for word in between if word not in _BETWEEN and word != "have"]
    return len(rest) <= ("use" in rest or "used" in rest or "have" in between)


def _unwanted_subject(clause: Clause, denial: Cue) -> Cue | None:
    if "no" in denial.kinds:
        return None
    for cue in clause.cues:
        if cue.first < denial.first and cue.kinds & {"unwanted", "thing", "lacking", "bad"}:
            then = [clause.word(at) for at in range(denial.last, denial.last + 3)]
            if _EXISTING.intersection(then):
                return cue
    return None


_EXISTING = frozenset(
    "happen occur exist arise used allowed tolerated accepted permitted seen present taking take"
    " placed sold get gets recur".split()
)


def _is_exception(clause: Clause, denial: Cue) -> bool:
    """`is strong in English, not in mathematics`: the denial has no verb of its own."""
    behind_comma = clause.word(denial.first - 1) == ","
    is_bare = clause.word(denial.last) in _EXCEPTED or denial.text == "not yet"
    return behind_comma and is_bare and clause.has("claim")


_EXCEPTED = frozenset("in at for by to those the every with on from among yet".split())


def _denial_before(clause: Clause, cue: Cue) -> Cue | None:
    """A denial that holds what follows: `no changes are needed`, `is not late`."""
    for other in reversed(clause.cues):
        if other.last <= cue.first and other.kinds & {"no", "not"}:
            near = cue.first - other.last <= _NEAR
            return other if near else None
    return None


def _lacking(clause: Clause) -> Finding | None:
    for cue in clause.cues:
        is_measure = "too" in cue.kinds and clause.word(cue.last).isalpha()
        if "lacking" in cue.kinds or is_measure:
            return _finding("gap", cue, Cue(cue.kinds, "", cue.first, cue.last + is_measure))
    return None


def _measured(clause: Clause) -> Finding | None:
    """A measure that rises or falls, or stands above or below others."""
    place = clause.first_of("above", "below", "level")
    moves = clause.first_of("up", "down")
    if moves and clause.word(moves.first - 1) in _BEFORE_NOUNS:
        moves = None  # `evidence of improved outcomes`
    if not (place or moves) or not clause.has("claim", "up", "down"):
        return None
    is_bad = any(
        "bad measure" in cue.kinds and cue.first < (place or moves or cue).first
        for cue in clause.cues
    )
    values = [_of_place(place, is_bad) if place else "", _of_move(moves, is_bad) if moves else ""]
    said = [value for value in values if value]
    cue = place or moves
    assert cue
    if "gap" in said and len(set(said)) > 1:
        return _finding("partly", moves or cue)
    return _finding(said[0], cue)


_BEFORE_NOUNS = frozenset("of the with to a an their its for and more two three".split())


def _of_place(cue: Cue, is_bad: bool) -> str:
    if "level" in cue.kinds:
        return "in place"
    return "in place" if ("above" in cue.kinds) != is_bad else "gap"


def _of_move(cue: Cue, is_bad: bool) -> str:
    if cue.text == "halved" and is_bad:
        return "in place"
    is_better = ("up" in cue.kinds) != is_bad or cue.text.startswith("improv")
    return "partly" if is_better else "gap"


def _bad(clause: Clause) -> Finding | None:
    for cue in clause.cues:
        if cue.kinds & {"bad", "rare", "common", "thing"}:
            found = _judge_bad(clause, cue)
            if found:
                return found
    return None


def _judge_bad(clause: Clause, cue: Cue) -> Finding | None:
    evil = _other_evil(clause, cue)
    if "rare" in cue.kinds:
        if evil:
            return _finding("in place", *_in_order(cue, evil))
        return _finding("gap", cue) if _is_asserted(clause, cue) else None
    if "common" in cue.kinds:
        return _finding("gap", *_in_order(cue, evil)) if evil else None
    if "bad" in cue.kinds and _is_asserted(clause, cue):
        praise = _praised_beside(clause, cue)
        return _finding("partly", praise, cue) if praise else _finding("gap", cue)
    if "thing" in cue.kinds and _is_said_to_exist(clause, cue):
        return _finding("gap", cue)
    return None


def _in_order(one: Cue, other: Cue) -> tuple[Cue, Cue]:
    return (one, other) if one.first <= other.first else (other, one)


def _praised_beside(clause: Clause, cue: Cue) -> Cue | None:
    """What is good where something else is not: `strong in three schools and weak in one`."""
    joined = [c for c in clause.cues if c.text == "and" and c.last <= cue.first]
    for praise in clause.cues if joined else ():
        if "good" in praise.kinds and praise.last <= joined[-1].first:
            return praise
    return None


def _other_evil(clause: Clause, cue: Cue) -> Cue | None:
    kinds = {"bad measure", "thing"}
    others = [c for c in clause.cues if c is not cue and c.kinds & kinds]
    near = [c for c in others if abs(c.first - cue.first) <= 2 * _NEAR and _linked(clause, c, cue)]
    return near[0] if near else None


def _linked(clause: Clause, one: Cue, other: Cue) -> bool:
    """Whether an adjective belongs to a thing: `few complaints`, `turnover is high`."""
    first, second = _in_order(one, other)
    between = [clause.word(at) for at in range(first.last, second.first)]
    if first is one:  # the thing is the subject
        return bool(_BEING.intersection(between))
    return len(between) <= 1 and not PREPOSITIONS.intersection(between)


def _is_asserted(clause: Clause, cue: Cue) -> bool:
    """Whether what is bad is said of the subject, not of whom the clause says something good."""
    before = [c for c in clause.cues if c.last <= cue.first]
    after = [c for c in clause.cues if c.first >= cue.last]
    if any("remedy" in c.kinds and cue.first - c.last <= _OBJECT for c in before):
        return (
            _BEING.intersection(clause.word(at) for at in range(before[-1].first, cue.first))
            != set()
        )
    if any("claim" in c.kinds for c in before):
        return True
    return not any("remedy" in c.kinds or "good" in c.kinds for c in after)


def _is_said_to_exist(clause: Clause, cue: Cue) -> bool:
    before = [clause.word(at) for at in range(max(clause.first, cue.first - 3), cue.first)]
    return bool(_SHOWING.intersection(before))


_OBJECT = 2  # words from a verb to what is bad of its object
_SHOWING = frozenset(
    "there have has had shows show showed reveals revealed found identified".split()
)


def _partly(clause: Clause) -> Finding | None:
    counted = _counted(clause)
    if counted:
        return counted
    for cue in clause.cues:
        if "excepted" in cue.kinds and clause.has("claim"):
            return _finding("partly", cue)
        if "part" in cue.kinds and _limits(clause, cue):
            return _finding("partly", cue)
        if "moving" in cue.kinds and _is_moving(clause, cue):
            return _finding("partly", cue)
    return None


def _limits(clause: Clause, cue: Cue) -> bool:
    """Whether a quantity limits the claim: of its object `several` and `many` do not."""
    if cue.text not in {"several", "many", "a number of", "often", "quite", "nearly", "almost"}:
        return True
    before = [c for c in clause.cues if c.last <= cue.first]
    return not any("claim" in c.kinds for c in before) or clause.word(cue.first - 1) in {"in", "at"}


def _is_moving(clause: Clause, cue: Cue) -> bool:
    """`being` is no state of work where it is a noun, nor `started` where something else is."""
    before = clause.word(cue.first - 1)
    if cue.text == "improved":
        earlier = [c for c in clause.cues if c.last <= cue.first and "claim" in c.kinds]
        return not earlier or before in _BEING
    return cue.text != "being" or before in {"is", "are", "was", "were"}


_NUMBERS = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen twenty".split(),
        1,
    )
}
_SITES = frozenset(
    "schools academies sites settings nurseries departments classes subjects school academy site"
    " nursery department setting primaries secondaries locations hubs".split()
)
_WHERE = frozenset("in at across by".split())


def _number(word: str) -> int | None:
    return int(word) if word.isdecimal() and len(word) <= MAX_DIGITS else _NUMBERS.get(word)


MAX_DIGITS = 6


def _counted(clause: Clause) -> Finding | None:
    """`five of the nine`, `6 out of 8`, `in two schools`; all of them is no limit."""
    for at in range(clause.first, clause.last):
        share = _percentage(clause, at)
        if share:
            return share
        part = _number(clause.word(at))
        if part is None or clause.word(at - 1) == "least":
            continue
        if clause.word(at + 1) == "of" and _SITES.intersection(
            [clause.word(at + 2), clause.word(at + 3)]
        ):
            return Finding("partly", at, at + 3)
        end = _whole(clause, at + 1)
        whole = _number(clause.word(end)) if end else None
        if whole is not None and end:
            return Finding("partly" if part < whole else "in place", at, end + 1)
        is_site = bool(_SITES.intersection([clause.word(at + 1), clause.word(at + 2)]))
        if is_site and (clause.word(at - 1) in _WHERE or at == clause.first):
            return Finding("partly", at - (at > clause.first), at + 2)
    return None


def _percentage(clause: Clause, at: int) -> Finding | None:
    """`only 11%` is a gap, `76% of Year 1` so in part, `100%` neither."""
    word = clause.word(at)
    if not word.endswith("%"):
        return None
    share = float(word[:-1].replace(",", ".").split(":")[0]) if word[:-1].count(".") < 2 else 0
    is_only = clause.word(at - 1) == "only"
    if share >= ALL or not (is_only or clause.word(at + 1) == "of"):
        return None
    return Finding("gap" if is_only and share < MOST else "partly", at - is_only, at + 1)


ALL, MOST = 100, 60  # per cent


def _whole(clause: Clause, at: int) -> int | None:
    """Where the second number of `five out of the nine` stands."""
    if clause.word(at) == "out":
        at += 1
    if clause.word(at) != "of":
        return None
    at += 1
    return at + 1 if clause.word(at) in {"the", "our", "its", "these"} else at


def _planned(clause: Clause) -> Finding | None:
    cue = clause.first_of("planned")
    if not cue or clause.has("good") or cue.text == "to be":
        return None
    return _finding("gap", cue, is_strong=False)


def _claimed(clause: Clause) -> Finding | None:
    praise = clause.first_of("good")
    claims = [c for c in clause.cues if "claim" in c.kinds and _is_verb(clause, c)]
    if _is_bare_figure(clause, claims) or clause.word(clause.first) == "to":
        return None
    if praise:
        return _finding("in place", praise)
    if claims:
        return _finding("in place", _main_verb(claims), is_strong=clause.has("all"))
    return None


def _main_verb(claims: list[Cue]) -> Cue:
    """`is` before all else; of two words that may be verbs the second: `reports reach`."""
    plain = [c for c in claims if c.text in _BEING or c.text in _HELPERS]
    is_doubled = len(claims) > 1 and claims[0].last == claims[1].first
    if not plain and is_doubled and not claims[1].text.endswith("ing"):
        return claims[1]
    return (plain or claims)[0]


def _is_verb(clause: Clause, cue: Cue) -> bool:
    """Whether a word that may be a noun is a verb here: `leaders plan`, not `the plan`."""
    before = clause.word(cue.first - 1)
    if not before or before in _BEFORE_NOUNS or before in PREPOSITIONS:
        return False
    is_plural = before.endswith(("s", "ly")) or before in _PLURALS
    is_sentence = clause.last - clause.first >= _MIN_SENTENCE_WORDS
    return cue.text not in _NOUNS or is_plural or is_sentence


_MIN_SENTENCE_WORDS = 7
_PLURALS = frozenset("we they people staff children who also now and both all parents then".split())
_NOUNS = frozenset(  # words that are verbs behind a plural alone
    "roll number form house programme staff budget post review report record plan check lead visit"
    " support work use focus care cover coach mentor list note target test train order process"
    " progress project survey sample link map mark model pilot place play quiz rate register"
    " release request rest return reward score search share sign source spot stock structure study"
    " sum supply talk tour transfer transition trust turn update value vote walk watch challenge"
    " concern contact control date detail display document email exercise experience feature file"
    " film finish fund group guide help impact influence interest interview issue limit load move"
    " name offer phone picture point praise present prompt purchase rank receipt repair reply"
    " resource respect award balance base brief call chair code count credit debate design direct"
    " book audit access account aim answer back bid bond bridge approach".split()
)


def _is_bare_figure(clause: Clause, claims: list[Cue]) -> bool:
    """`Attendance is 92.4%` says a number and not whether it will do."""
    return any(c.text in _BEING and clause.word(c.last)[:1].isdecimal() for c in claims[:1])


_RULES: tuple[Callable[[Clause], Finding | None], ...] = (
    _doubted,
    _needed,
    _unevenly_denied,
    _denied,
    _lacking,
    _measured,
    _bad,
    _partly,
    _planned,
    _claimed,
)
