"""Whether less falls short than before, by the changes that a text tells. Two texts in, one out.

Of what is partly so in both years counts say seldom how much is left. A new clause that tells of a
change for the better does (`the third school opened its library in May`). Texts that tell of no
change and count nothing anew say the same in other words (`most schools`, `all schools but one`
do not).
"""

import re
from collections.abc import Iterable, Sequence, Set

from ingest.compare.progress import trends
from ingest.compare.progress.shortfalls import Shortfall, have_same_subject
from ingest.compare.quotes import clauses, stands_in
from ingest.compare.words.wording import stems
from parsers.meaning.completion.told.times import names_time, times_of_year
from parsers.meaning.completion.told.trouble import tells_of_trouble
from parsers.meaning.judgement import judge

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
# What a text says of more than there were, or of those that are left: `more come`, `all bar Elm`.
_MORE = re.compile(
    r"\b(?:now|newly|no longer|more|as well|except|bar|exception|remaining)\b", re.IGNORECASE
)
# Changes that did not help, or went too far: `even after the course`, `only two now`.
_IN_SPITE = re.compile(r"\b(?:even|despite|in spite|although|though|only)\b", re.IGNORECASE)
_COUNT = re.compile(
    r"\d+|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter"
    r"|only|just|merely|few|fewer|some|several|many|most|more|majority|nearly|almost|all|both|every"
    r"|everywhere)\b",
    re.IGNORECASE,
)


def told_change(old_text: str, new_text: str) -> Shortfall | None:
    """The change of a shortfall that a new text tells, or that it tells of none; None if neither is
    sure: a change for the worse, counts that the old text has not, or texts about other things."""
    old_parts, parts = _parts(old_text), _parts(new_text)
    news = [part for part in parts if not stands_in(part, old_text)]
    times = times_of_year(old_text)
    changed = [part for part in news if _tells_of_change(part, times)]
    changes = {judge(part).value for part in changed}
    if "gap" in changes or any(map(tells_of_trouble, changed)):
        return None
    if changes & {"in place", "partly"} and not _stands_again(old_parts, parts):
        shared = {*stems(old_text)} & {*stems(new_text)}
        return "less" if len(shared) >= MIN_SHARED_STEMS else None
    if "unclear" in changes:
        return None
    has_new_count = bool(_counts([new_text]) - _counts([old_text]))
    if has_new_count or _granted(parts) - _granted(old_parts):
        return None
    return "same" if have_same_subject(old_text, new_text) else None


def _parts(text: str) -> list[str]:
    found = clauses(" ".join(_ASIDE.sub(" ", text).split()))
    return [part for clause in found for part in _PART_END.split(clause) if part.strip()]


def _tells_of_change(part: str, old_times: Set[str]) -> bool:
    """Whether a part of a text tells of what happened, at no time of the year that the old text
    names, or of more than there were."""
    times = times_of_year(part)
    if trends.continues(part) or _IN_SPITE.search(part) or (times and times <= old_times):
        return False
    return bool(
        _HAPPENED.search(part)
        or _MORE.search(part)
        or names_time(part)
        or trends.has_improved(part)
    )


def _stands_again(old_parts: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether all that fell short does so again: each gap in parts that are not in place, and what
    was partly so anywhere. `The hall was painted in May, but it is cold`, for `but it is cold`."""
    of_all = {each for part in parts for each in _signs(part)}
    short = {each for part in parts if judge(part).value != "in place" for each in _signs(part)}
    before = [(part, judge(part).value) for part in old_parts]
    return all(
        _signs(part) <= (short if value == "gap" else of_all)
        for part, value in before
        if value != "in place"
    )


def _signs(part: str) -> set[str]:
    return {*stems(part)} | _counts([part])


def _granted(parts: Iterable[str]) -> set[str]:
    """The counts in the parts of a text that are no gap."""
    return _counts(part for part in parts if judge(part).value != "gap")


def _counts(texts: Iterable[str]) -> set[str]:
    return {found.lower() for text in texts for found in _COUNT.findall(text)}
