"""A document whose places count pages -> the same with the sheets that the pages stand on."""

from collections.abc import Sequence

from parsers.document.blocks import Block, Cell, Document, Paragraph
from parsers.provenance import Place


def on_sheets(document: Document, sheets: Sequence[int]) -> Document:
    """The document with `sheets[n - 1]` for page n in every place."""

    def place(of: Place) -> Place:
        return of._replace(page=sheets[of.page - 1]) if of.page else of

    def block(of: Block) -> Block:
        if isinstance(of, Paragraph):
            return of._replace(place=place(of.place))
        rows = tuple(
            row._replace(cells=tuple(map(cell, row.cells)), place=place(row.place))
            for row in of.rows
        )
        return of._replace(rows=rows, place=place(of.place))

    def cell(of: Cell) -> Cell:
        return of._replace(content=tuple(map(block, of.content)))

    blocks = tuple(map(block, document.blocks))
    asides = tuple(
        aside._replace(content=tuple(map(block, aside.content))) for aside in document.asides
    )
    diagnostics = tuple(found._replace(place=place(found.place)) for found in document.diagnostics)
    return document._replace(blocks=blocks, asides=asides, diagnostics=diagnostics)
