"""Tables of figures, as every format draws them: each figure leads to its list."""

from typing import NamedTuple

from ingest.reports.places import Counted


class FigureRow(NamedTuple):
    """A name, where it leads to, and its figures under the columns of its table."""

    name: str
    place: str
    figures: tuple[Counted, ...]


class FigureTable(NamedTuple):
    """Rows of figures under columns; `names` stands above the names, if anything does."""

    title: str
    names: str
    columns: tuple[str, ...]
    rows: tuple[FigureRow, ...]
