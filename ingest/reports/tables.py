"""Tables of figures, as every format draws them: each figure links to its list."""

from typing import NamedTuple

from ingest.reports.list_anchors import LinkedCount


class FigureRow(NamedTuple):
    """A row's name, the anchor it links to, and its figures in the order of the columns."""

    name: str
    anchor: str
    figures: tuple[LinkedCount, ...]


class FigureTable(NamedTuple):
    """Rows of figures; `names` is the heading of the first column, which names the rows."""

    title: str
    names: str
    columns: tuple[str, ...]
    rows: tuple[FigureRow, ...]
