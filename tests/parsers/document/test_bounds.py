"""Forged files: what would take quadratic time or more is bounded, and told where text is cut."""

from contextlib import suppress

import pytest

from parsers import html, read, text, word
from parsers.document.blocks import Cell, Document, Paragraph, Row, Table
from parsers.document.bounds import MAX_CELL_LENGTH, MAX_COLUMNS, bounded
from parsers.errors import Refusal, TooLarge
from tests.wordml import abstract, docx, element, in_list, lvl, num, p, style, tbl, tc, tr


def document(*cells):
    return Document("word", (Table((Row(tuple(cells)),)),))


def cell(*texts):
    return Cell(tuple(Paragraph(t) for t in texts))


def test_end_of_an_overlong_cell_stands_beside_and_is_told():
    found = bounded(document(cell("short"), cell("word " * 5_000 + "end")))
    kept = found.blocks[0].rows[0].cells[1].text
    ((role, (rest,)),) = found.asides
    assert role == "overlong"
    assert len(kept) <= MAX_CELL_LENGTH
    assert f"{kept} {rest.text}".split() == ["word"] * 5_000 + ["end"]
    assert [d.code for d in found.diagnostics] == ["overlong-cell"]


def test_paragraphs_beyond_the_bound_stand_beside():
    found = bounded(document(cell("a " * 9_000, "b " * 9_000, "c")))
    assert (
        sum(map(len, (b.text for b in found.blocks[0].rows[0].cells[0].content))) <= MAX_CELL_LENGTH
    )
    assert [p.text[-1] for p in found.asides[0].content] == ["b", "c"]


def test_ordinary_document_is_returned_as_it_is():
    given = document(cell("a"), cell("b"))
    assert bounded(given) is given


def test_table_of_very_many_columns_is_refused():
    with pytest.raises(TooLarge):
        bounded(document(*[cell("a")] * (MAX_COLUMNS + 1)))


def pages(n):
    return [p("a", num=(i, 0)) for i in range(n)]


CUSTOM = '<w:numFmt w:val="custom" w:format="%s"/>'


@pytest.mark.parametrize(
    ("reader", "data"),
    [
        (text, b"x\t" + b"<" + b" " * 40_000),
        (text, b"x\t" + b"< " * 20_000),
        (text, b'a,"' * 20_000),
        (text, b"a      b\n" * 10_000),
        (text, b"# a\n" + b"**a" * 20_000),
        (text, b"# a\n" + b"x" + b"\t " * 100_000 + b"x\n# b\n"),
        (html, b"<ol " * 20_000),
        (html, b"<a toggle " * 20_000),
        (html, b"<table>" + b"<tr><td rowspan=0>a" * 3_000),
        (html, b"<style>.a{color:red;display:block}</style><p class=a>x" * 3_000),
        (html, b"<style>" + b"a{" * 20_000 + b"}" * 20_000 + b"</style>x"),
        (
            word,
            docx(
                *[p("a", num=(1, 0))] * 300,
                numbering=abstract(0, lvl(0, "%1" * 200_000)) + num(1, 0),
            ),
        ),
        (
            word,
            docx(
                *pages(900),
                styles="".join(style(f"s{i}", in_list((i + 1) % 900)) for i in range(900)),
                numbering="".join(
                    abstract(i, extra=element("w:numStyleLink", val=f"s{i}")) for i in range(900)
                )
                + "".join(num(i, i) for i in range(900)),
            ),
        ),
        (
            word,
            docx(
                *[p("a", style=f"s{i}") for i in range(1_500)],
                styles="".join(style(f"s{i}", based_on=f"s{i + 1}") for i in range(1_500)),
            ),
        ),
        (
            word,
            docx(
                *[p("a", num=(1, 0))] * 300,
                numbering=abstract(
                    0,
                    element(
                        "w:lvl", CUSTOM % ("0" * 100_000) + element("w:lvlText", val="%1"), ilvl=0
                    ),
                )
                + num(1, 0),
            ),
        ),
        (
            word,
            docx(
                tbl(
                    *[
                        tr(
                            tc(
                                "a",
                                properties=element("w:vMerge", val="continue" if i else "restart"),
                            )
                        )
                        for i in range(6_000)
                    ]
                )
            ),
        ),
    ],
    ids=(
        "blanks brackets quotes columns stars tabs ol links stairs sheets braces level-text"
        " list-styles style-chain noughts merged"
    ).split(),
)
def test_forged_file_is_read_or_refused(reader, data):
    """Each took 6 to over 60 seconds where nothing was bounded: `python -m benchmarks growth`."""
    found = None
    with suppress(Refusal):
        found = reader.read(data)
    assert found is None or found.blocks or found.asides


def test_hundred_thousand_columns_are_refused():
    with pytest.raises(TooLarge):
        read(b"a\t" * 100_000 + b"b\n1.1 c\td")
