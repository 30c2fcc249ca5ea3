"""Whether less falls short than before, by the changes that a text tells. Two texts in, one out.

Counts seldom say how much is left of what is partly so in both years. A new clause that tells of a
change for the better does (`the third school opened its library in May`). Texts that tell of no
change and count nothing anew say the same in other words (`most schools`, `all schools but one`
do not).
"""

import re
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from ingest.compare.progress import trends
from ingest.compare.progress.clause_values import value_of
from ingest.compare.progress.figures.quantities import is_part, quantities
from ingest.compare.progress.same_state import is_said_of
from ingest.compare.progress.shortfalls import Shortfall, have_same_subject
from ingest.compare.quotes import clauses, stands_in
from ingest.compare.words.wording import stems
from parsers.grammar.verbs import PARTICIPLE
from parsers.meaning.completion.told.times import names_time, times_of_year
from parsers.meaning.completion.told.trouble import tells_of_trouble
from parsers.meaning.completion.word_classes import TWO_TO_TWELVE

MIN_SHARED_STEMS = 2  # of texts that tell of the same

_PART_END = re.compile(
    r",\s+(?:and|yet|though)\s+|,\s+(?=(?:those|theirs?|(?:the|all) (?:rest|others?))\b)"
)
_ASIDE = re.compile(r"\([^()]*\)")
_HAPPENED = re.compile(
    r"\b(?:has|have|had|was|were|having)\s+(?:(?!not\b|no\b|never\b|yet\b)\w+\s+){0,2}?"
    r"(?:\w+(?:ed|en|wn|ught)|come|gone|made|done|begun|met|put|set|led|held|sent|built|run|left"
    r"|read|told|got|heard|had|kept|lost|paid|said|seen|spent|won)\b"
    r"|\b(?:came|went|took|began|ran|met|joined|started|opened|launched|introduced|reached"
    r"|arrived)\b",
    re.IGNORECASE,
)
_WAS_DONE = re.compile(rf"\b(?:was|were)\s+{PARTICIPLE}\b", re.IGNORECASE)
# What a text says of more than there were, or of those that are left: `more come`, `all bar Elm`.
_MORE = re.compile(
    r"\b(?:now|newly|no longer|more|as well|except|bar|exception|remaining)\b", re.IGNORECASE
)
# Changes that did not help, or went too far: `even after the course`, `only two now`.
_IN_SPITE = re.compile(
    r"\b(?:even|despite|in spite|although|though|only|hardly|scarcely|barely"
    r"|(?<!a )few)\b",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"\d+|%|\b(?:one|{TWO_TO_TWELVE}|half|third|quarter|only|just|merely|few|fewer|some|several"
    r"|many|most|more|majority|nearly|almost|all|both|every|everywhere)\b",
    re.IGNORECASE,
)


class _Part(NamedTuple):
    """A part of a text, and what it says of what it is about."""

    text: str
    value: str

    @property
    def is_gap(self) -> bool:
        """Whether it says that something is not in place."""
        return self.value == "gap"

    @property
    def falls_short(self) -> bool:
        """Whether it does not say that all is in place."""
        return self.value != "in place"

    @property
    def signs(self) -> set[str]:
        """The stems and counts by which it is known again."""
        return {*stems(self.text)} | _counts(self.text)


def told_change(old_text: str, new_text: str) -> Shortfall | None:
    """The change of a shortfall that a new text tells, or that it tells of none; None if neither is
    sure: a change for the worse, counts that the old text has not, or texts about other things."""
    old, new = _parts(old_text), _parts(new_text)
    turned = _is_said_now(old, new), _is_said_now(new, old)
    if any(turned):
        return _TURNED.get(turned)
    changes = _changes(old_text, new)
    if any(map(_is_for_the_worse, changes)):
        return None
    values = {part.value for part in changes}
    if values & {"in place", "partly"} and not _stand_again(old, new):
        shared = {*stems(old_text)} & {*stems(new_text)}
        return "less" if len(shared) >= MIN_SHARED_STEMS else None
    if "unclear" in values or _counts_anew(old_text, new_text):
        return None
    return "same" if have_same_subject(old_text, new_text) else None


# Where one text denies what the other says, if only in part: `not cleaned` and then `cleaned at two
# piers`, or the other way round. Both ways tell nothing.
_TURNED: dict[tuple[bool, bool], Shortfall] = {(True, False): "less", (False, True): "more"}


def _is_said_now(denying: Sequence[_Part], saying: Sequence[_Part]) -> bool:
    """Whether a part that is no gap says what another one denies."""
    denied = [part.text for part in denying if part.is_gap]
    said = [part.text for part in saying if not part.is_gap]
    return any(is_said_of(one, other) for one in denied for other in said)


def _changes(old_text: str, new: Sequence[_Part]) -> list[_Part]:
    """The parts of a new text that tell of a change, and that the old text has not."""
    times = times_of_year(old_text)
    news = (part for part in new if not stands_in(part.text, old_text))
    return [part for part in news if _tells_of_change(part.text, times)]


def _is_for_the_worse(change: _Part) -> bool:
    return change.is_gap or tells_of_trouble(change.text)


@lru_cache(maxsize=1_000)  # a text is compared with the year before and the year after
def _parts(text: str) -> tuple[_Part, ...]:
    found = clauses(" ".join(_ASIDE.sub(" ", text).split()))
    parts = [part for clause in found for part in _PART_END.split(clause) if part.strip()]
    return tuple(_Part(part, value_of(part)) for part in parts)


def _tells_of_change(part: str, old_times: Set[str]) -> bool:
    """Whether a part of a text tells of what happened, at no time of the year that the old text
    names, or of more than there were; `two of the eight were trained` tells how things stand."""
    times = times_of_year(part)
    is_of_old_time = bool(times) and times <= old_times
    if is_of_old_time or trends.continues(part) or _IN_SPITE.search(part):
        return False
    if _MORE.search(part) or names_time(part) or trends.has_improved(part):
        return True
    is_state = bool(_WAS_DONE.search(part)) and any(map(is_part, quantities(part)))
    return bool(_HAPPENED.search(part)) and not is_state


def _counts_anew(old_text: str, new_text: str) -> bool:
    """Whether a new text has counts that the old one has not, or not in what is no gap."""
    if _counts(new_text) - _counts(old_text):
        return True
    return bool(_granted(_parts(new_text)) - _granted(_parts(old_text)))


def _stand_again(old: Sequence[_Part], new: Sequence[_Part]) -> bool:
    """Whether all that fell short does so again: each gap in parts that are not in place, and what
    was partly so anywhere. `The hall was painted in May, but it is cold`, for `but it is cold`."""
    anywhere, short = _signs(new), _signs(part for part in new if part.falls_short)
    before = [part for part in old if part.falls_short]
    return all(part.signs <= (short if part.is_gap else anywhere) for part in before)


def _signs(parts: Iterable[_Part]) -> set[str]:
    return {each for part in parts for each in part.signs}


def _granted(parts: Iterable[_Part]) -> set[str]:
    """The counts in the parts of a text that are no gap."""
    return {each for part in parts if not part.is_gap for each in _counts(part.text)}


def _counts(text: str) -> set[str]:
    return {found.lower() for found in _COUNT.findall(text)}
