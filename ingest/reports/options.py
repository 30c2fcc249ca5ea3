"""What a report is told beside the years that it compares, since it looks at nothing else."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ingest.compare import Comparison
    from ingest.reports.made_from import MadeFrom


class ReportOptions(NamedTuple):
    """The day on which things are overdue or due; whose part it is; what came before; the sources.

    Without a day it is that after which the last review was written. `owner` is empty for all.
    `earlier` are the comparisons of the years before, so that "put off twice" counts all of them.
    """

    today: date | None = None
    owner: str = ""
    earlier: "Sequence[Comparison]" = ()
    made_from: "MadeFrom | None" = None


DEFAULT = ReportOptions()
