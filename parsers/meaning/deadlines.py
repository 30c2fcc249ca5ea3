"""Deadlines of an action: `in T6 2020 and then reviewed annually`, `by 31 March`, `each half-term`.

A text, the review's year and the trust's school year in; deadlines out, each with the words that
state it. `parsers.grammar.times.sentence_times` finds times; those that are due are chosen here.
"""

from collections.abc import Sequence

from parsers.grammar.times.school_year import DEFAULT, SchoolYear
from parsers.grammar.times.sentence_times import read_times
from parsers.grammar.times.time_mention import Time
from parsers.meaning.deadline_days import days_of, exists, year_of
from parsers.meaning.due import is_due, tells_things_apart
from parsers.meaning.repeated_times import join_repeats, share_years
from parsers.patterns import pattern
from parsers.review import Deadline

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
        if exists(time, year_of(time, review_year, calendar))
    )
    return tuple({deadline[1:]: deadline for deadline in resolved}.values())


def _dated_or_repeated(text: str, times: Sequence[Time]) -> list[Time]:
    """The times that say when, each with how often if that is said of it, and repeats alone."""
    dated = [time for time in times if time.kind not in _UNDATED]
    dated = [time for time in dated if not tells_things_apart(text, time)] or dated
    repeats = [time for time in times if time.kind in _REPEATS]
    return join_repeats(text, share_years(text, dated), repeats)


def _weak(times: Sequence[Time]) -> list[Time]:
    """The times of the first weak kind that there is."""
    for kind in _WEAK:
        if found := [time for time in times if time.kind == kind]:
            return found
    return []


def _resolve(text: str, time: Time, review_year: int | None, calendar: SchoolYear) -> Deadline:
    year = year_of(time, review_year, calendar)
    words = text[time.start : time.end].strip(" ,.;")
    kind = _PRINTED_KINDS.get(time.kind, time.kind)
    span = days_of(time, year, calendar)
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
