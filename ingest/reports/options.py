"""What a report needs to know beside the comparisons, since it has no clock and no database."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ingest.compare import Comparison
    from ingest.reports.made_from import MadeFrom


class ReportOptions(NamedTuple):
    """The day of the report, whose part of it to write, the years before, the sources, the desk.

    `today` decides what is overdue or due soon; by default it is the day after which the last
    review was written. `owner` is empty for the whole report. `history` has the comparisons of
    all successive years up to the last one shown, so that "put off twice" counts the years before
    and between; by default it is what is shown. `desk` is the address of the desk, to which a web
    page links; empty if none is known.
    """

    today: date | None = None
    owner: str = ""
    history: "Sequence[Comparison]" = ()
    made_from: "MadeFrom | None" = None
    desk: str = ""


DEFAULT = ReportOptions()
