"""A mention of a time in a text, as printed."""

from typing import NamedTuple


class Time(NamedTuple):
    """A mention of a time, and its position in the text.

    Kinds of times: `date` `month` `term` `season` `bare-season` (without `term` or a year)
    `closing` (a holiday: T4 ends at `Easter`) `academic-year` `year` `half-term` `next-year`
    `relative` (`asap`). Kinds of recurrence: `recurring`, `ongoing`, `adjective` (`a termly
    bulletin`), `each` (before a month or a term) and `count` (`six times`). `year` is as printed;
    `academic` says that it is an academic year.
    """

    start: int
    end: int
    kind: str
    term: int | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None
    academic: bool = False
    recurrence: str | None = None
    season: str | None = None
