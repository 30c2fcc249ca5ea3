"""What became of a gap, as worded: `do not yet work`, `now work`. Texts in, progress out.

A claim needs words on both sides: those that name the gap, and the very thing that was lacking,
said without them. What the texts leave open is not claimed.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from ingest.compare.comparison import Progress
from ingest.compare.gaps import WORD, Gap, gaps
from ingest.compare.wording import stem

_NOW = re.compile(r"\b(?:now|in place|established|embedded|ha(?:s|ve) been)\b", re.IGNORECASE)
_DENIALS = frozenset("not no never nor neither without".split())
_ALL = frozenset("all every each".split())
_LIMIT = re.compile(
    r"\b(?:most|some|several|increasingly|partly|almost|although|except|but|being developed)\b"
)
_SAME_THING = 2  # words of what was needed that must return
_LEAD_IN = 3  # words quoted before the thing, from `now` on if it is among them


def progress(old: str, new: str) -> Progress | None:
    """What became of a gap, from the wording of a statement in two years; None if it says nothing.

    Gaps that both texts name are open; if one of several is gone, or if the new text makes
    exceptions, they are narrowed.
    """
    before, after = [*gaps(old)], [*gaps(new)]
    closed = _closed(before, new, after)
    if closed:
        limited = after or {*_LIMIT.findall(new.lower())} - {*_LIMIT.findall(old.lower())}
        return Progress("narrowed" if limited else "closed", *closed)
    if before and after:
        return Progress("open", before[0].words, after[0].words)
    if opened := _closed(after, old, before):
        return Progress("reopened", *reversed(opened))
    return None


def _closed(gaps: Sequence[Gap], text: str, remaining: Sequence[Gap]) -> tuple[str, str] | None:
    """The words of a gap and of the text that has the same thing without it."""
    left = {gap.thing[:1] for gap in remaining}
    for gap in gaps:
        if gap.thing and gap.thing[:1] not in left and (said := _SAID[gap.kind](gap, text)):
            return gap.words, said
    return None


def _thing_said(gap: Gap, text: str) -> str:
    """The first mention of what was lacking; nothing if any mention of it is denied."""
    found = [*WORD.finditer(text)]
    places = [k for k, word in enumerate(found) if stem(word[0].lower()) == gap.thing[0]]
    lead_ins = [found[max(0, k - _LEAD_IN) : k] for k in places]
    if not places or any(word[0].lower() in _DENIALS for lead in lead_ins for word in lead):
        return ""
    now = [word for word in lead_ins[0] if word[0].lower() == "now"]
    first = (now or lead_ins[0][-1:] or [found[0]])[0]
    return text[first.start() : found[places[0]].end()]


def _said_of_all(gap: Gap, text: str) -> str:
    found = [*WORD.finditer(text)]
    for every, noun in pairwise(found):
        if every[0].lower() in _ALL and stem(noun[0].lower()) == gap.thing[0]:
            return text[every.start() : noun.end()]
    return ""


def _met(gap: Gap, text: str) -> str:
    stems = {stem(word.lower()) for word in WORD.findall(text)}
    now = _NOW.search(text)
    return now[0] if now and len(stems.intersection(gap.thing)) >= _SAME_THING else ""


_SAID = {"lacking": _thing_said, "some": _said_of_all, "needed": _met}
