"""A `Document` as the tab-separated text that the trusts' old website exported."""

from collections.abc import Iterator

from parsers.document.blocks import Cell, Document, Paragraph, Row, Table

_LIST = '<ul style="list-style-type: none"> '  # the export shows one tag a list, and no items


def write(document: Document) -> bytes:
    """The text in UTF-8: a line a row, bullets run together."""
    return ("\n".join(_lines(document)) + "\n").encode()


def _lines(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, Table):
            yield from ([_inline(block.caption), ""] if block.caption else [])
            yield from map(_row, block.rows)
        else:
            yield _inline(block)
        yield ""


def _row(row: Row) -> str:
    return "\t".join(map(_cell, row.cells))


def _cell(cell: Cell) -> str:
    text = " ".join(_inline(b) for b in cell.content if isinstance(b, Paragraph))
    listed = any(getattr(b, "marker", None) == "•" for b in cell.content)
    return f"{_LIST}{text}" if listed else text


def _inline(p: Paragraph) -> str:
    typed = f"{p.marker} " if p.marker and p.marker != "•" else ""
    return f"{typed}{p.text}".replace("\n", " ")
