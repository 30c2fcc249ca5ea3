"""PDF files in a line or two: `pdf([text(50, 80, "1.1 a"), rule(40, 60, 500, 60)])`, as bytes.

Each page is a list of marks. Coordinates are points from the top left corner of an A4 page.
"""

from io import BytesIO
from itertools import pairwise

from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from parsers.document.blocks import Paragraph, Table
from parsers.pdf import read

WIDTH, HEIGHT = A4
PITCH = 12.0
SIZE = 10.0
PAD = 5.0


def pdf(*pages, rotate=0, title="", encrypt=None):
    """A file of these pages; `rotate` is each page's /Rotate."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, encrypt=encrypt, invariant=True)
    canvas.setTitle(title)
    for marks in pages:
        if rotate:
            canvas.setPageRotation(rotate)
        if rotate in (90, 270):
            canvas.setPageSize((HEIGHT, WIDTH))  # ReportLab exchanges the two again
        draw_page(canvas, marks)
    canvas.save()
    return target.getvalue()


def draw_page(canvas, marks):
    """Draw the marks of a page and end it."""
    for mark in marks:
        canvas.saveState()
        mark(canvas)
        canvas.restoreState()
    canvas.showPage()


def locked(password):
    """What `pdf(encrypt=...)` takes for a file with a user's password, empty or not."""
    return StandardEncryption(password, ownerPassword="owner", strength=128)


# Marks


def text(x, y, words, size=SIZE, bold=False, turn=0, space=0.0):
    """Words on one base line; `turn` in degrees to the left, `space` between letters."""

    def draw(canvas):
        canvas.translate(x, HEIGHT - y)
        canvas.rotate(turn)
        line = canvas.beginText(0, 0)
        line.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        line.setCharSpace(space)
        line.textOut(words)
        canvas.drawText(line)

    return draw


def symbol(x, y, code):
    """A glyph of the Symbol font."""

    def draw(canvas):
        canvas.setFont("Symbol", SIZE)
        canvas.drawString(x, HEIGHT - y, code)

    return draw


def rule(x0, y0, x1, y1):
    return lambda canvas: canvas.line(x0, HEIGHT - y0, x1, HEIGHT - y1)


def band(x0, top, x1, bottom, grey=0.8):
    """A shaded rectangle without a border."""

    def draw(canvas):
        canvas.setFillGray(grey)
        canvas.rect(x0, HEIGHT - bottom, x1 - x0, bottom - top, stroke=0, fill=1)

    return draw


def box(x0, top, x1, bottom, radius=0.0):
    """An outlined rectangle, with round corners if there is a radius."""

    def draw(canvas):
        size = x0, HEIGHT - bottom, x1 - x0, bottom - top
        canvas.roundRect(*size, radius) if radius else canvas.rect(*size)

    return draw


def dot(x, y, radius=1.5):
    return lambda canvas: canvas.circle(x, HEIGHT - y, radius, stroke=0, fill=1)


def column(x, y, *lines, pitch=PITCH, **style):
    """Lines below one another."""
    return [text(x, y + i * pitch, line, **style) for i, line in enumerate(lines)]


def wrapped(words, width, size=SIZE):
    """Lines that fill a width as a word processor fills them."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if stringWidth(longer, "Helvetica", size) > width and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


# Tables


def grid(top, xs, rows, ruled="all", heading=0):
    """A table as marks: each row a list of cells, each cell a list of lines.

    `ruled`: all, level (no rule between columns), upright (none between rows), outline, bands
    (every second row shaded), cells (every cell shaded), none, open (no rule at the bottom),
    body (none around the first row). The first `heading` rows are bold.
    """
    ys = [top]
    marks = []
    for i, row in enumerate(rows):
        ys.append(ys[-1] + PITCH * max(1, *map(len, row)) + 2 * PAD)
        for x, lines in zip(xs, row, strict=False):
            marks += column(x + PAD, ys[-2] + PAD + SIZE, *lines, bold=i < heading)
    return _lines(xs, ys, ruled) + marks


def bottom(top, rows):
    """Where the table of `grid` ends."""
    return top + sum(PITCH * max(1, *map(len, row)) + 2 * PAD for row in rows)


def _lines(xs, ys, ruled):
    left, right, top, end = xs[0], xs[-1], ys[0], ys[-1]
    level = [rule(left, y, right, y) for y in ys]
    upright = [rule(x, top, x, end) for x in xs]
    rows = list(pairwise(ys))
    cells = list(pairwise(xs))
    body = [rule(x, ys[1], x, end) for x in xs]
    return {
        "all": level + upright,
        "level": level,
        "upright": [level[0], level[-1], *upright],
        "outline": [level[0], level[-1], upright[0], upright[-1]],
        "bands": [band(left, a, right, b) for a, b in rows[::2]],
        "cells": [band(x, a, y, b, 0.7 + a % 7 / 40) for a, b in rows for x, y in cells],
        "open": level[:-1] + upright,
        "body": level[1:] + body,
        "none": [],
    }[ruled]  # fmt: skip


# What was read


def content(*pages, **options):
    """The texts outside tables, and each table as a list of rows of texts."""
    return [plain(block) for block in read(pdf(*pages, **options)).blocks]


def plain(block):
    if isinstance(block, Paragraph):
        return block.text
    return [[cell.text for cell in row.cells] for row in block.rows]


def only_table(*pages, **options):
    """The one table of a file."""
    (table,) = (b for b in read(pdf(*pages, **options)).blocks if isinstance(b, Table))
    return table


def rows(*pages, **options):
    """The texts of the one table of a file."""
    return plain(only_table(*pages, **options))


def cell(lines, width=200, **options):
    """The paragraphs of a cell that shows these lines, as (marker, text)."""
    xs = [50, 90, 90 + width]
    table = only_table(grid(100, xs, [[["No"], ["Actions"]], [["1.1"], lines]]), **options)
    return [(p.marker or "", p.text) for p in table.rows[1].cells[1].content]
