"""Judgements in columns of ratings: words, letters and colours. A cell in, a judgement out."""

import re
from collections.abc import Iterator

from parsers.meaning.check_boxes import chosen
from parsers.patterns import pattern
from parsers.review import UNCLEAR, Judgement

# How well: a level. How far: the progress of a task, which may be in a column of ratings, too.
_IN_PLACE = (
    r"green|blue|(?:fully )?met|(?:fully |now )?in place"
    r"|(?:(?:well|fully|securely) )?(?:embedded|established)|(?:well|fully) developed|secured?"
    r"|supports?|supported|(?:fully )?compliant|(?:very )?good|outstanding|strong|strength"
    r"|exceeding|exceeds|mastered|effective|pass(?:es|ed)?|excellent|exemplary|satisfactory|acceptable"
    r"|no (?:concerns|issues|problems)"
)
_SEEN_TO = (
    r"(?:rated|assessed|evaluated|tested|verified|checked|reviewed|confirmed|determined|judged)"
)
_LEVELS = {
    "gap": rf"red|(?:not|un)[ -]?(?:yet )?(?:fully )?met"
    rf"|not (?:(?:yet|fully|quite|sufficiently) )*(?:{_IN_PLACE}|achieved|adequate|evident"
    r"|developing|developed)"
    r"|does not support|inadequate|unsatisfactory|unacceptable"
    r"|(?:requires|needs) improvement|non[ -]?compliant|gap|weak|poor|absent|fail(?:s|ed)?"
    r"|unsupported|serious weaknesses|(?:serious|significant|major) concerns|below",
    "partly": r"amber|yellow|orange|part(?:ly|ial(?:ly)?)?(?: (?:met|in place|achieved|compliant"
    r"|supported|supports|embedded|secure|established|effective|evident|developed))?"
    r"|supports with exceptions|working towards|developing|minor concerns|fair"
    r"|emerging|mostly|largely|in part|adequate|mixed",
    "in_place": _IN_PLACE,
    "unclear": r"not applicable|does not apply|n/a",
}
_STAGES = {
    "gap": r"not (?:yet )?(?:started|begun|done|completed?|in progress)"
    rf"|not yet(?! {_SEEN_TO}\b)"
    r"|overdue|missing|no(?! (?:concerns|issues|problems)\b)",
    "partly": r"in progress|under ?way|started|some(?:what)?|ongoing|(?:just )?beginning"
    r"|making (?:\w+ )?progress",
    "in_place": r"completed?|achieved|done|yes",
}
_LETTERS = {"r": "gap", "a": "partly", "g": "in place"}
_ANSWERS = {
    "y": "in place",
    "n": "gap",
    "p": "partly",
    "✓": "in place",
    "✔": "in place",
    "✗": "gap",
    "fully": "in place",
    "not at all": "gap",
}
_LEVEL = pattern(rf"\W*(?:{'|'.join(_LEVELS.values())}|[rag])\W*", re.IGNORECASE)
_RATING = pattern(
    r"(?<!\w)(?P<no_rating>not (?:rated|assessed)|unrated)(?!\w)|"
    + "|".join(
        rf"(?<!\w)(?P<{value}>{words}|{_STAGES.get(value, words)})(?!\w)"
        for value, words in _LEVELS.items()
    ),
    re.IGNORECASE,
)
_REMARK = pattern(r"[-–—:;,.(\n]")
_UNDECIDED = pattern(  # what has no rating yet, whatever the words beside it seem to say
    rf"\W*(?:pending|awaiting|tb[acd]|(?:still |yet )?to be {_SEEN_TO}"
    rf"|not yet {_SEEN_TO}|(?:not |un)(?:evaluated|tested|verified|checked|reviewed))\b",
    re.IGNORECASE,
)
_MAX_LETTERS = 200
_MAX_WORDS = 5  # of a rating: what is longer is a remark
UNCLEAR_RATING = UNCLEAR._replace(source="rating")


def judge_rating(cell: str) -> Judgement | None:
    """The judgement in a cell; None if it has no rating, unclear if it has two different ones or
    says that there is none yet. Of check boxes the marked ones count."""
    answer = chosen(cell)
    cell = cell if answer is None else answer
    found = list(_ratings(cell.strip(" .;:\n")[:_MAX_LETTERS]))
    if not found:
        return UNCLEAR_RATING if _is_undecided(cell) else None
    return found[0] if len({rating.value for rating in found}) == 1 else UNCLEAR_RATING


def _is_undecided(cell: str) -> bool:
    return bool(_UNDECIDED.match(cell)) and len(cell.split()) <= _MAX_WORDS


def is_level(cell: str) -> bool:
    """Whether a cell has only a level: `Amber`, `Partially met`, but not `Done`."""
    return bool(_LEVEL.fullmatch(cell[:_MAX_LETTERS]))


def _ratings(cell: str) -> Iterator[Judgement]:
    known = (_LETTERS | _ANSWERS).get(cell.casefold())
    if known:
        yield Judgement(known, cell, "rating")
        return
    for match in _RATING.finditer(_without_remark(cell)):
        if match.lastgroup == "unclear":
            yield UNCLEAR_RATING
        elif match.lastgroup and match.lastgroup != "no_rating":
            yield Judgement(match.lastgroup.replace("_", " "), match[0], "rating")


def _without_remark(cell: str) -> str:
    """A cell up to the remark on its rating; empty if it is only a remark."""
    if all(map(is_level, cell.split("\n"))):
        return cell
    for separator in _REMARK.finditer(cell):
        rated = cell[: separator.start()]
        if _RATING.search(rated) and separator[0] != "-":
            return rated if len(rated.split()) <= _MAX_WORDS else ""
    return cell if len(cell.split()) <= _MAX_WORDS else ""
