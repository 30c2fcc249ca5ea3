"""How wide the columns of a table are: a table and a page's width in, widths out."""

from collections.abc import Callable

from parsers.document.blocks import Table

_ENOUGH = 200  # characters; a longer text asks for no wider column


def widths(table: Table, width: float, measure: Callable[[str], float]) -> list[float]:
    """Widths in proportion to the longest text, each wide enough for its longest word.

    `measure` gives the width of a word with the cell's padding, in the unit of `width`.
    """
    columns = [
        [cell.text for cell in column if cell and cell.column_span == 1]
        for column in zip(*table.grid(), strict=True)
    ]
    least = [max(map(measure, " ".join(texts).split()), default=0) for texts in columns]
    wishes = [min(max(map(len, texts), default=0), _ENOUGH) + 1 for texts in columns]
    spare = width - sum(least)
    return [a + spare * b / sum(wishes) for a, b in zip(least, wishes, strict=True)]
