"""What somebody goes without. A clause in, a finding out, None if there is none.

`What cooks lack is time`, `what it does not have is a lift`; `sixty guests share one tap`; `there
was a lift once`.
"""

from itertools import pairwise, permutations

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.reading.vocabulary import kinds_of, phrases
from parsers.meaning.judgement.rules.findings import Finding


def wanting(clause: Clause) -> Finding | None:
    """A gap if the subject is what somebody lacks; in place if that is a problem."""
    if clause.word(clause.first) not in {"what", "all"}:
        return None
    for at in clause.places_of("is", "are", "was", "were"):
        if _is_lacked(clause.words_in(clause.first + 1, at)):
            value = "in place" if _names_problem(clause, at + 1) else "gap"
            return Finding(value, clause.first, at)
        if _is_undecided(clause.words_in(clause.first + 1, at), clause.word(at + 1)):
            return Finding("gap", clause.first, at)
        if _is_regretted(clause.words_in(clause.first + 1, at)) and clause.word(at + 1) == "that":
            return Finding("gap", clause.first, at)
    return None


def _is_lacked(said: list[str]) -> bool:
    """Whether these words end by saying what somebody lacks: `cooks do not yet have`."""
    if len(said) > _MAX_SAID or not said:
        return False
    is_denied = not _DENYING.isdisjoint(said)
    return said[-1] in (_HAVING | _COMING if is_denied else _LACKING)


def _is_undecided(said: list[str], asked: str) -> bool:
    """`What has never been settled is who ...`, `What nobody has decided is whether ...`."""
    is_denied = not (_DENYING | _NOBODY).isdisjoint(said)
    return is_denied and len(said) <= _MAX_SAID and asked in _ASKED


def _is_regretted(said: list[str]) -> bool:
    """`What is worse is that ...`, `What worries us is that ...`."""
    is_called = said[:1] in (["is"], ["was"]) and "bad" in kinds_of(said[-1])
    return is_called or said[:1] in (["worries"], ["troubles"], ["concerns"], ["bothers"])


def _names_problem(clause: Clause, first: int) -> bool:
    """Whether a problem is named at a position: `a waiting list`, `debts`."""
    words = clause.words_in(first, first + _MAX_NAME)
    named = [*words, *(" ".join(pair) for pair in pairwise(words))]
    return any("thing" in phrases().kinds(name) for name in named)


_MAX_NAME = 3  # words, with the article
_MAX_SAID = 8  # words between `what` and `is`
_HAVING = frozenset("have had got get".split())
_COMING = frozenset(
    "come came arrived followed happened started begun follow arrive happen".split()
)
_DENYING = frozenset("not never yet".split())
_NOBODY = frozenset("nobody no none neither".split())
_ASKED = frozenset("who whose whom whether how where when which what why".split())
_LACKING = frozenset("lack lacks lacked missing".split())


def shared_by_many(clause: Clause) -> Finding | None:
    """Too little for so many: `sixty guests share two taps`, `one tap serves sixty guests`."""
    if clause.texts.isdisjoint(_SHARING | _SERVING):
        return None
    places = clause.places_of_numbers()[:_MAX_NUMBERS]
    numbers = [(at, number_of(clause.word(at)) or 0) for at in places if not _is_year(clause, at)]
    for (at, count), (place, other) in permutations(numbers, 2):
        if count >= _MANY * other > 0 and _is_shared(clause, at, place):
            return Finding("gap", min(at, place), max(at, place) + 1)
    return None


def _is_year(clause: Clause, at: int) -> bool:
    """`between 2019 and 2021`."""
    word = clause.word(at)
    return word.isdecimal() and len(word) == _YEAR_DIGITS and word[:2] in {"19", "20"}


_YEAR_DIGITS = 4


def _is_shared(clause: Clause, many: int, few: int) -> bool:
    """Whether those at one position share, or are served by, what stands at another."""
    if many < few:
        return not _SHARING.isdisjoint(clause.words_in(many, few))
    return not _SERVING.isdisjoint(clause.words_in(few, many))


_MAX_NUMBERS = 50  # of a clause: each is compared with each
_MANY = 20  # for each
_SHARING = frozenset("share shares shared".split())
_SERVING = frozenset("serve serves served between among".split())


def bygone(clause: Clause) -> Finding | None:
    """`There was once a lift`, `There was a lift once`, but not `There was a fire once`."""
    opening = clause.words_in(clause.first, clause.first + 2)
    is_past = opening in (["there", "was"], ["there", "were"])
    is_once = is_past and "once" in {clause.word(clause.first + 2), clause.word(clause.last - 1)}
    is_lost = is_once and not clause.has("thing", "unwanted", "bad", "lacking", "not", "no")
    return Finding("gap", clause.first, clause.first + 2) if is_lost else None
