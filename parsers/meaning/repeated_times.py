"""How often something is due, joined to the times of which it is said: `in T6 and then annually`.

A text, its times and its words for repeats (`each half-term`) in; times with a recurrence out.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from parsers.grammar.times.time_mention import Time
from parsers.meaning.due import DATED, YEARS
from parsers.patterns import pattern

# Text between two times: of a list, or words that separate a repeat from a time.
_LIST = pattern(r"(?:[\s,/&+–-]|\b(?:and|or|to|in|by|then|again|at|the|end|of|early|late)\b)*")
_PARTED = pattern(
    r"[;:(]|\.\s|,\s+(?!(?:in|by|from|each|every|during|at|on|starting|beginning)\b)"
    r"|\b(?:and|then|or|but|which|that|so|thereafter|after|before|when|while|as)\b"
    r"|\bto\s+(?!all\b|the\b|each\b|every\b|our\b|their\b|[a-z]+s\b|[A-Z])[a-z]+\b"
)
_START = attrgetter("start")
_MAX_DISTANCE = 300  # characters between a repeat and its time
_NEXT_STEP = pattern(r"[;:(]|\.\s|\b(?:and|then|but|thereafter)\b")
_CLOSE = pattern(
    r"\s*[,(–-]?\s*(?:(?:in|by|from|at|of|on|during|for|the|end|start|beginning|starting|with"
    r"|effect|throughout|across|over|per|until|each|every)\s+)*\(?"
)
_SENTENCE_START = pattern(r"(?:^|[.;]\s+)(?:\W*(?:[Aa]t least|[Oo]n|[Aa]n?)\s+)*$")


def share_years(text: str, times: Sequence[Time]) -> list[Time]:
    """The times of a list with its last year for all of them: `in March and June 2024`."""
    shared = list(times)
    for i in range(len(shared) - 2, -1, -1):
        this, following = shared[i], shared[i + 1]
        if _is_list(text, this, following) and not this.year and following.year:
            shared[i] = this._replace(year=following.year, academic=following.academic)
    return shared


def _is_list(text: str, a: Time, b: Time) -> bool:
    dated = a.kind in DATED and b.kind in DATED
    return dated and bool(_LIST.fullmatch(text, a.end, b.start))


def join_repeats(text: str, dated: Sequence[Time], repeats: Sequence[Time]) -> list[Time]:
    """Join each repeat to the time it belongs to and to the whole list of that time, if any."""
    found = list(dated)
    alone = []
    for repeat in repeats:
        if (nearest := _nearest(text, repeat, dated)) is None:
            alone.append(repeat)
            continue
        for i in _listed_with(text, dated, nearest):
            found[i] = _repeated(found[i], repeat, widen=i == nearest)
    alone = [time for time in alone if time.kind == "recurring"]
    return sorted(found + alone, key=lambda time: time.start)


def _nearest(text: str, repeat: Time, dated: Sequence[Time]) -> int | None:
    """The index of the time that a repeat belongs to."""
    near = []
    first = bisect_left(dated, repeat.start - 2 * _MAX_DISTANCE, key=_START)
    for i in range(first, bisect_right(dated, repeat.end + _MAX_DISTANCE, key=_START)):
        time = dated[i]
        start, end = _between(time, repeat)
        if end - start <= _MAX_DISTANCE and _may_repeat(time, repeat):
            near.append((end - start, i, start, end))
    found = (i for _, i, start, end in sorted(near) if _belongs(text, start, end, repeat))
    return next(found, None)


def _may_repeat(time: Time, repeat: Time) -> bool:
    return time.kind in YEARS if repeat.kind == "count" else time.kind != "half-term"


def _between(time: Time, repeat: Time) -> tuple[int, int]:
    """Where the text between a time and a repeat begins and ends."""
    if time.start < repeat.start:
        return time.end, repeat.start
    return repeat.end, time.start


def _belongs(text: str, start: int, end: int, repeat: Time) -> bool:
    if _CLOSE.fullmatch(text, start, end):
        return True
    between = text[start:end]
    before = max(0, repeat.start - _MAX_DISTANCE)
    if repeat.end == start and _SENTENCE_START.search(text, before, repeat.start):
        return not _NEXT_STEP.search(between)  # `Annually, the CEO to report in December`
    return repeat.kind != "each" and not _PARTED.search(between) and between.count(" ") <= 8


def _listed_with(text: str, dated: Sequence[Time], index: int) -> range:
    first = last = index
    while first > 0 and _is_list(text, dated[first - 1], dated[first]):
        first -= 1
    while last + 1 < len(dated) and _is_list(text, dated[last], dated[last + 1]):
        last += 1
    return range(first, last + 1)


def _repeated(time: Time, repeat: Time, widen: bool) -> Time:
    if widen:
        start, end = min(time.start, repeat.start), max(time.end, repeat.end)
        time = time._replace(start=start, end=end)
    return time._replace(recurrence=time.recurrence or repeat.recurrence)
