"""What a report needs to know beside the comparisons, since it has no clock and no database."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ingest.compare import Comparison
    from ingest.reports.made_from import MadeFrom


class ReportOptions(NamedTuple):
    """The day of the report, whose part of it to write, the years before, and the sources.

    `today` decides what is overdue or due soon; by default it is the day after which the last
    review was written. `owner` is empty for the whole report. `earlier` holds the comparisons of
    the years before the first one shown, so that "put off twice" counts those years too.
    """

    today: date | None = None
    owner: str = ""
    earlier: "Sequence[Comparison]" = ()
    made_from: "MadeFrom | None" = None


DEFAULT = ReportOptions()
