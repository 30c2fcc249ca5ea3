"""A `Document` as an HTML page."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from parsers.blocks import Block, Cell, Document, Paragraph, Row, Table

_STYLE = "table{border-collapse:collapse}td,th{border:1px solid #666;vertical-align:top}"


def write(document: Document) -> bytes:
    """The page in UTF-8; bullets become lists, automatic numbers are typed."""
    title = escape(document.title or next((p.text for p in document.paragraphs() if p.heading), ""))
    body = "\n".join(_blocks(document.blocks))
    return (
        f'<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n"
        "</body>\n</html>\n"
    ).encode()


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for listed, group in groupby(blocks, key=lambda b: getattr(b, "marker", None) == "•"):
        if listed:
            yield "<ul>" + "".join(f"<li>{_inline(b)}</li>" for b in group) + "</ul>"
        else:
            yield from (_table(b) if isinstance(b, Table) else _paragraph(b) for b in group)


def _paragraph(p: Paragraph) -> str:
    tag = f"h{p.heading}" if p.heading else "p"
    return f"<{tag}>{_inline(p)}</{tag}>"


def _inline(p: Paragraph) -> str:
    typed = f"{p.marker} " if p.marker and p.marker != "•" else ""
    text = escape(f"{typed}{p.text}", quote=False).replace("\n", "<br>")
    return f"<strong>{text}</strong>" if p.strong else text


def _table(table: Table) -> str:
    caption = f"<caption>{_inline(table.caption)}</caption>\n" if table.caption else ""
    return f"<table>\n{caption}" + "\n".join(map(_row, table.rows)) + "\n</table>"


def _row(row: Row) -> str:
    return "<tr>" + "".join(map(_cell, row.cells)) + "</tr>"


def _cell(cell: Cell) -> str:
    tag = "th" if cell.header else "td"
    spans = {"rowspan": cell.row_span, "colspan": cell.column_span}
    attributes = "".join(f' {name}="{n}"' for name, n in spans.items() if n > 1)
    plain = len(cell.content) == 1 and getattr(cell.content[0], "marker", None) != "•"
    inside = (
        _inline(cell.content[0])
        if plain and isinstance(cell.content[0], Paragraph)
        else "".join(_blocks(cell.content))
    )
    return f"<{tag}{attributes}>{inside}</{tag}>"
