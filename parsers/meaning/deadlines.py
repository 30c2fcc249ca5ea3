"""Deadlines of an action: `in T6 2020 and then reviewed annually`, `by 31 March`, `each half-term`.

A text, the review's year and the trust's school year in; deadlines out, each with the words that
state it. `parsers.grammar.times.sentence_times` finds the times; this module interprets them.
"""

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from parsers.grammar.times.school_times import first_term
from parsers.grammar.times.school_year import DEFAULT, Day, SchoolYear, Span, month
from parsers.grammar.times.sentence_times import read_times
from parsers.grammar.times.time_mention import Time
from parsers.meaning.due import DATED, YEARS, is_due, tells_things_apart
from parsers.patterns import pattern
from parsers.review import Deadline

_FIRST_APRIL = Day(4, 1)  # a time without a year is the next one counted from here
_REPEATS = frozenset({"recurring", "each", "count"})
_WEAK = ("adjective", "ongoing")  # count only if there is no time of a kind before them
_UNDATED = _REPEATS.union(_WEAK)
_HINT = pattern(
    r"\d|[aA]utumn|[sS]pring|[sS]ummer|[cC]hristmas|Xmas|Easter|a\.?s\.?a\.?p|A\.?S\.?A|soon|mmediate"
    r"|january|february|april|june|july|august|september|october|november|december"
    r"|\b(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
    r"|[uU]rgent|straight|[wW]ithin|[nN]ext|ngoing|n-going|ontinu|olling|aily|ortnight|HT\b|h/t"
    r"|all year|[yY]early|nnual|iennial|[tT]erm|[mM]onth|[wW]eek|[qQ]uarterly|[yY]ear|"
    r"[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)|each|Each|[eE]very|[tT]wice"
)

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


def find_deadlines(
    text: str, review_year: int | None, calendar: SchoolYear = DEFAULT
) -> tuple[Deadline, ...]:
    """The deadlines in a text, in order of mention, without duplicates.

    A time without a year is the next one counted from 1 April of the review's year; without that
    year, or if it repeats, its days stay unknown. Times in the past (`since April`), in names of
    plans (`the plan for 2020/2021`) and impossible dates (`31 June`) are left out.
    """
    if not _HINT.search(text):
        return ()
    times = [time for time in read_times(text) if is_due(text, time)]
    resolved = (
        _resolve(text, time, review_year, calendar)
        for time in _dated_or_repeated(text, times) or _weak(times)
        if _exists(time, _year(time, review_year, calendar))
    )
    return tuple({deadline[1:]: deadline for deadline in resolved}.values())


def first_time(deadline: Deadline, review_year: int, calendar: SchoolYear = DEFAULT) -> Span | None:
    """The days of a recurring task's first time: as stated, otherwise the next after the review.

    None if the words only say how often.
    """
    if deadline.starts and deadline.ends:
        return Span(deadline.starts, deadline.ends)
    if not (deadline.term or deadline.month):
        return None
    time = Time(0, 0, deadline.kind, deadline.term, deadline.month, deadline.day)
    return _days(time, _year(time, review_year, calendar), calendar)


def _dated_or_repeated(text: str, times: Sequence[Time]) -> list[Time]:
    """The times that say when, each with how often if that is said of it, and repeats alone."""
    dated = [time for time in times if time.kind not in _UNDATED]
    dated = [time for time in dated if not tells_things_apart(text, time)] or dated
    repeats = [time for time in times if time.kind in _REPEATS]
    return _join(text, _share_years(text, dated), repeats)


def _weak(times: Sequence[Time]) -> list[Time]:
    """The times of the first weak kind that there is."""
    for kind in _WEAK:
        if found := [time for time in times if time.kind == kind]:
            return found
    return []


def _share_years(text: str, times: Sequence[Time]) -> list[Time]:
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


def _join(text: str, dated: Sequence[Time], repeats: Sequence[Time]) -> list[Time]:
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


def _resolve(text: str, time: Time, review_year: int | None, calendar: SchoolYear) -> Deadline:
    year = _year(time, review_year, calendar)
    words = text[time.start : time.end].strip(" ,.;")
    kind = _PRINTED_KINDS.get(time.kind, time.kind)
    span = _days(time, year, calendar)
    starts, ends = span or (None, None)
    return Deadline(
        text=words,
        kind=kind,
        term=time.term,
        month=time.month,
        day=time.day,
        year=year,
        recurrence=time.recurrence,
        season=time.season,
        starts=starts,
        ends=ends,
    )


_PRINTED_KINDS = {
    "adjective": "recurring",
    "ongoing": "recurring",
    "half-term": "term",
    "closing": "term",
    "bare-season": "season",
    "next-year": "academic-year",
}


_NO_YEAR = frozenset({"recurring", "ongoing", "adjective", "half-term", "relative"})


def _year(time: Time, review_year: int | None, calendar: SchoolYear) -> int | None:
    """The calendar year of a time (of an academic year, the one in which it starts)."""
    if time.kind in {"academic-year", "year"}:
        return time.year
    if time.kind in _NO_YEAR:
        return None
    if time.year and time.academic:
        return calendar.year_within(time.year, _first_day(time, calendar))
    if time.year or time.recurrence or review_year is None:
        return time.year
    early = time.kind != "next-year" and _first_day(time, calendar) < _FIRST_APRIL
    return review_year + early


def _exists(time: Time, year: int | None) -> bool:
    """Whether a date exists in its year, as 29 February does in leap years."""
    if not (time.day and time.month and year):
        return True
    return time.day <= monthrange(year, time.month)[1]


def _first_day(time: Time, calendar: SchoolYear) -> Day:
    if time.term:
        return calendar.first_day(time.term)
    if time.season:
        return calendar.first_day(first_term(time.season))
    return Day(time.month or 1, time.day or 1)


def _days(time: Time, year: int | None, calendar: SchoolYear) -> Span | None:
    if year is None:
        return None
    if time.term:
        return calendar.term(time.term, year)
    if time.season:
        first = first_term(time.season)
        return Span(calendar.term(first, year).starts, calendar.term(first + 1, year).ends)
    if time.day and time.month:
        day = date(year, time.month, time.day)
        return Span(day, day)
    if time.month:
        return month(time.month, year)
    if time.kind == "year":
        return Span(date(year, 1, 1), date(year, 12, 31))
    return calendar.academic_year(year)
