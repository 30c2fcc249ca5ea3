"""A `Document` as an HTML page."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table

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
    for listed, group in groupby(blocks, key=_is_bullet):
        if listed:
            yield "<ul>" + "".join(f"<li>{_inline(b)}</li>" for b in group) + "</ul>"
        else:
            yield from (_table(b) if isinstance(b, Table) else _paragraph(b) for b in group)


def _is_bullet(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.marker == "•"


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
    return f"<{tag}{attributes}>{_inside(cell)}</{tag}>"


def _inside(cell: Cell) -> str:
    """A lone paragraph needs no tag of its own."""
    match cell.content:
        case (Paragraph() as p,) if not _is_bullet(p):
            return _inline(p)
    return "".join(_blocks(cell.content))
