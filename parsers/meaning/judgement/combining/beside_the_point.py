"""Whether one of several clauses is about something else than how things are.

A clause with what it says and all the others in, an answer out. `Last year's log was late; it is in
order now` is in order.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.rules.findings import Said
from parsers.meaning.judgement.tables.kinds import DENYING
from parsers.meaning.judgement.tables.small_words import NOW, PREPOSITIONS, WAS


def is_beside_the_point(each: Said, said: Sequence[Said]) -> bool:
    """Whether one of several clauses is about last year, a fear, a vain attempt or what a sound
    check turned up."""
    if len(said) == 1:
        return False
    if is_of_past(each, said) or _is_of_fear(each.clause) or _is_of_review(each):
        return True
    return _is_sifted_out(each, said) or _is_vain_attempt(each, said)


def is_of_past(each: Said, said: Sequence[Said]) -> bool:
    """Whether one of several clauses is about last year, or about what changed since."""
    return len(said) > 1 and (_is_of_last_year(each) or _is_over(each, said))


def _is_over(each: Said, said: Sequence[Said]) -> bool:
    """Whether a later clause says how the same is now: `It was late in the autumn; since May it has
    been on time`."""
    texts = each.clause.texts
    is_past = not WAS.isdisjoint(texts) and _IS.isdisjoint(texts)
    if not each.finding.is_strong or not is_past:
        return False
    later = said[said.index(each) + 1 :]
    return any(
        other.finding.value != each.finding.value and _tells_of_now(other.clause, each.clause)
        for other in later
    )


def _tells_of_now(clause: Clause, before: Clause) -> bool:
    """Whether a clause says how what one before it is about is now."""
    is_of_now = _is_of_now(clause) or _turns_now(clause, before)
    return is_of_now and _is_of_the_same(clause, before)


def _is_of_now(clause: Clause) -> bool:
    return not (_NOW_OR_SINCE.isdisjoint(clause.texts) or _IS.isdisjoint(clause.texts))


def _turns_now(clause: Clause, before: Clause) -> bool:
    """`The boats are now clean`; of what was denied only what is no longer: `are now washed`, for
    `were not washed`."""
    words = clause.words[clause.first : clause.last]
    at = next((at for at, word in enumerate(words, 1) if word.is_before_now), None)
    if at is None or words[at - 1].text not in _IS:
        return False
    done = {word.text for word in words[at:]}
    return not (before.has(*DENYING) and done.isdisjoint(before.texts))


def _is_of_the_same(clause: Clause, before: Clause) -> bool:
    """Whether a clause takes up the subject of one before, by a pronoun or its first noun."""
    opening = clause.words_in(clause.first, clause.first + _MAX_OPENING)
    first = before.first
    if before.word(first) in PREPOSITIONS:  # `In June the boats were not washed`
        first = next(iter(before.places_of(*WAS)), first + _MAX_SUBJECT) - _MAX_SUBJECT
    subject = set(before.words_in(first, first + _MAX_SUBJECT)) - {"the", "our"}
    return opening[0] in _IS or not (_TAKING_UP | subject).isdisjoint(opening)


def _is_of_review(each: Said) -> bool:
    """What was looked at: `Five schools were visited.`, `Reviewers spoke to cooks.`"""
    clause = each.clause
    return each.finding.value != "gap" and (_were_looked_at(clause) or _is_of_reviewers(clause))


def _were_looked_at(clause: Clause) -> bool:
    verb, done = clause.words_in(clause.last - 2, clause.last)
    return verb == "were" and done in _LOOKED_AT and clause.word(clause.first) in NUMBERS


def _is_of_reviewers(clause: Clause) -> bool:
    at = clause.first + (clause.word(clause.first) == "the")
    return clause.word(at) in _REVIEWERS and clause.word(at + 1) in _LOOKING


_LOOKED_AT = frozenset("visited sampled inspected interviewed surveyed toured".split())
_LOOKING = _LOOKED_AT | frozenset("spoke met talked looked saw read".split())
_REVIEWERS = frozenset("reviewers inspectors auditors assessors visitors".split())


def _is_of_fear(clause: Clause) -> bool:
    """`We had feared that it would leak; it has not`."""
    after = clause.first + 1
    return clause.word(after) in WAS and clause.word(after + 1) in _FEARING


def _is_vain_attempt(each: Said, said: Sequence[Said]) -> bool:
    """`We bid for a lift`, before `and were refused`."""
    opening = [each.clause.word(each.clause.first + at) for at in range(_MAX_SUBJECT + 1)]
    is_attempt = each.finding.value == "in place" and not _TRYING.isdisjoint(opening)
    after = said[said.index(each) + 1 :][:1]
    return is_attempt and any(other.finding.value == "gap" for other in after)


def _is_sifted_out(each: Said, said: Sequence[Said]) -> bool:
    """Whether a clause only tells what a sound check turned up: `and two vans were refused`."""
    clause, first = each.clause, each.clause.first
    is_counted = clause.word(first) in NUMBERS or clause.word(first).isdecimal()
    if clause.joint != "and" or not is_counted:
        return False
    before = said[: said.index(each)]
    is_of_check = bool(before) and before[-1].finding.value == "in place"
    return is_of_check and not _SIFTED.isdisjoint(clause.words_in(first + 1, first + _MAX_SIFTED))


_SIFTED = frozenset(
    "barred cancelled condemned declined dropped refused rejected removed scrapped stopped struck"
    " swapped withdrawn".split()
)
_MAX_SIFTED = 5  # words: `and two of them were refused`


def _is_of_last_year(each: Said) -> bool:
    """`Last year's log was late`, `a year ago nobody came`, `it used to be late`; not `it used to
    be well kept`."""
    clause = each.clause
    if _begins_last_year(clause):
        return True
    falls_short = each.finding.value != "in place"
    return falls_short and (_opens_with_past(clause) or _was_once_bad(clause))


def _begins_last_year(clause: Clause) -> bool:
    """`Last year the log was late`."""
    opening = [word.text for word in clause.words[max(clause.first - 2, 0) : clause.first]]
    is_past = any(cue.text in {"was", "were"} for cue in clause.cues)
    return clause.joint == "start" and opening == ["last", "year"] and is_past


def _opens_with_past(clause: Clause) -> bool:
    first = max(clause.first - 2, 0)
    opening = " ".join(word.text for word in clause.words[first : clause.first + 4])
    own = " ".join(word.text for word in clause.words[clause.first : clause.first + 4])
    return opening.startswith("last year ") or f"{own} ".startswith(_AGO)


def _was_once_bad(clause: Clause) -> bool:
    """Whether a clause says what used to be: `it used to be out of order`, `used to be me and a
    map`, `used to take a week`; not `crews used to meet`."""
    once = next((cue for cue in clause.cues if cue.text.startswith("used to")), None)
    if once is None:
        return False
    after = [cue for cue in clause.cues if cue.first >= once.last]
    return once.text in _USED_TO_BE or any(cue.has(*_BAD) for cue in after)


_BAD = frozenset({"bad", "lacking", "state", "not", "no"})


_USED_TO_BE = frozenset(("used to be", "used to take", "used to have"))
_AGO = tuple(
    f"{words} "
    for words in (
        "a year ago/a year before/a year earlier/the year before/until then/before that/before then"
        "/formerly/in the past"
    ).split("/")
)
_IS = frozenset("is are has have".split())
_NOW_OR_SINCE = NOW | {"since"}
_TAKING_UP = frozenset("it they this that these all most none each every both".split())
_MAX_OPENING = 4  # words: `since May they have`
_MAX_SUBJECT = 2  # words of those who try
_FEARING = frozenset("feared afraid worried expected thought assumed".split())
_TRYING = frozenset("applied bid asked tried appealed lobbied".split())
