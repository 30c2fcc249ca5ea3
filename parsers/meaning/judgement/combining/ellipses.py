"""Clauses that leave out what the clause before them says. What clauses say in, put right, out.

`They are now.`, `one did`, `the rest have`, `at Moor they do` mean the opposite of a denial before
them; `cooks do not either` means the same. `This is not the case` takes back what was said, `and
has been put right` ends it.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.rules.findings import Said
from parsers.meaning.judgement.tables.kinds import FAULTS
from parsers.meaning.judgement.tables.small_words import HELPING_VERBS, NOW


def take_up(said: Sequence[Said]) -> list[Said]:
    """The clauses with what those say that take up the clause before; without what has ended."""
    taken: list[Said] = []
    for each in said:
        before = taken[-1] if taken else None
        if before and _is_over(each, before):
            taken.pop()
        taken.append((_meant(each, before) if before else None) or each)
    return taken


def _is_over(each: Said, before: Said) -> bool:
    """Whether a clause leaves nothing of what the one before says."""
    meant = _meant(each, before)
    if meant and _takes_back(each.clause):
        return True
    is_turned = _has_turned(meant or each, before, is_ellipsis=meant is not None)
    return is_turned or (before.finding.value == "gap" and _is_put_right(each.clause))


def _meant(each: Said, before: Said) -> Said | None:
    """What a clause says that leaves out the predicate of the one before; None if it does not."""
    if not _is_ellipsis(each.clause) and not _takes_back(each.clause):
        return None
    value = before.finding.value
    is_denied, was_denied = each.clause.has("not"), _is_denial(before.clause)
    if value == "partly" or not (is_denied or was_denied):
        return None
    if is_denied and was_denied:
        return _judged(each, value)
    if is_denied and _is_of_duty(before):
        return None
    return _judged(each, _OPPOSITE[value])


def _is_of_duty(said: Said) -> bool:
    """Whether a gap is no fault: `cooks should sign; they do not`."""
    return said.finding.value == "gap" and not said.clause.has(*FAULTS)


def _judged(each: Said, value: str) -> Said:
    finding = each.finding._replace(value=value, is_strong=True, is_outright=True)
    return each._replace(finding=finding)


def _is_denial(clause: Clause) -> bool:
    return clause.has("not", "no")


def _is_ellipsis(clause: Clause) -> bool:
    """Whether a clause is only a subject and a verb that helps another: `the seventh does`."""
    words = clause.words_in(clause.first, clause.last)
    while words and words[-1] in _AFTER_VERB:
        words.pop()
    if words[-3:-2] == ["there"] and words[-1] == "one":
        words.pop()  # `there is one`
    subject, verb = words[:-1], words[-1:]
    is_short = 0 < len(subject) <= _MAX_SUBJECT
    return is_short and not HELPING_VERBS.isdisjoint(verb) and _KEEPING.isdisjoint(subject)


_AFTER_VERB = frozenset("not now today too again so either still yet already".split())
_KEEPING = frozenset("what who which that how where when why as than".split())  # `as it does`
_MAX_SUBJECT = 6  # words: `now all nine of them`, `at Moor Lane they`
_OPPOSITE = {"gap": "in place", "in place": "gap"}


def _takes_back(clause: Clause) -> bool:
    """`This is not the case`, `it does not happen`, but not `it does not happen on Fridays`."""
    subject, verb, denial, *said = [*clause.words_in(clause.first, clause.last), "", "", ""]
    is_denial = subject in {"this", "that", "it"} and verb in HELPING_VERBS and denial == "not"
    what = " ".join(said).strip()
    is_of_all = any(f"{what} ".startswith(words) for words in _BORNE_OUT)
    return is_denial and (what in _SO or is_of_all)


_SO = frozenset(
    f"{words}{place}"
    for words in ("happen", "happening", "the case", "so", "true")
    for place in ("", " in practice", " in fact", " in reality", " at all")
)
_BORNE_OUT = ("borne out ", "supported by ", "confirmed by ", "reflected in ", "what we ")


def _is_put_right(clause: Clause) -> bool:
    """`and has since been mended`, `but has been put right`."""
    opening = clause.words_in(clause.first, clause.first + _MAX_OPENING)
    is_verb = opening[0] in {"has", "have"} and "been" in opening
    after = opening[opening.index("been") + 1 :] if is_verb else []
    return not _MENDED.isdisjoint(after[:1]) or after[:2] in (["put", "right"], ["dealt", "with"])


_MAX_OPENING = 5  # words: `has now since been put`
_MENDED = frozenset(
    "addressed closed corrected cured filled fixed mended met overcome rectified remedied repaired"
    " replaced resolved settled solved".split()
)


def _has_turned(each: Said, before: Said, *, is_ellipsis: bool) -> bool:
    """Whether what was said before is over: `Until May nobody came; now they do.`"""
    if {before.finding.value, each.finding.value} != _OPPOSITE.keys():
        return False
    was, now = before.clause, each.clause
    is_past = not was.texts.isdisjoint(_PAST) and now.texts.isdisjoint(_PAST)
    is_over = before.finding.value == "gap" or not before.finding.is_strong
    if not is_past or not is_over:
        return False
    is_of_same = is_ellipsis and not _SAME.isdisjoint(now.texts)
    return is_of_same or (_opens_with_now(now) and _is_denial(was))


def _opens_with_now(clause: Clause) -> bool:
    """`Now each van has one`, `This year there is one`."""
    opening = [word.text for word in clause.words[max(clause.first - 2, 0) : clause.first + 2]]
    return any(
        word in NOW or (word == "this" and after in _PERIODS)
        for word, after in zip(opening, [*opening[1:], ""], strict=True)
    )


_PAST = frozenset("was were did had used until".split())
_SAME = frozenset("they it there he she we all everyone everybody each now".split())
_PERIODS = frozenset("year term time autumn spring summer".split())
