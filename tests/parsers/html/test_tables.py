"""The HTML reader: tables, their rows and spans, in the order of print."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers import html
from parsers.document.blocks import Paragraph, Table, words
from parsers.errors import TooLarge
from parsers.html.spans import column_span, row_span


def blocks(markup):
    return html.read(markup.encode()).blocks


def table(markup):
    (found,) = (block for block in blocks(markup) if isinstance(block, Table))
    return found


def grid(markup):
    return [[cell and cell.text for cell in line] for line in table(markup).grid()]


def test_foot_prints_last_and_head_first_wherever_they_stand():
    markup = (
        "<table><tfoot><tr><td>foot</tfoot><tbody><tr><td>body</tbody>"
        "<thead><tr><td>head</thead></table>"
    )
    rows = table(markup).rows
    assert [row.cells[0].text for row in rows] == ["head", "body", "foot"]
    assert [row.header for row in rows] == [True, False, False]
    assert [row.place.row for row in rows] == [1, 2, 3]


def test_later_head_stays_where_it_is():
    markup = "<table><thead><tr><td>a</thead><tr><td>b<thead><tr><td>c</thead><tr><td>d</table>"
    assert grid(markup) == [["a"], ["b"], ["c"], ["d"]]


@pytest.mark.parametrize(
    ("markup", "headers"),
    [
        ("<tr><th>a<th>b<tr><td>c<td>d", [True, False]),
        ("<tr><th colspan=2>a<tr><th>b<th>c<tr><th>d<td>e", [True, True, False]),
        ("<tr><th>a<th>b<tr><th>c<th>d", [False, False]),
        ("<tr><th><th><tr><td>a<td>b", [True, False]),
        ("<tr><td>a<td>b<tr><th>c<th>d", [False, False]),
    ],
    ids=["plain", "two rows", "all th", "empty th", "late th"],
)
def test_rows_of_th_at_the_top_are_headings(markup, headers):
    assert [row.header for row in table(f"<table>{markup}</table>").rows] == headers


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<tr><td rowspan=2>a<td>b<tr><td>c", [["a", "b"], ["a", "c"]]),
        ("<tr><td colspan=2>a<tr><td>b<td>c", [["a", "a"], ["b", "c"]]),
        ("<tr><td rowspan=0>a<td>b<tr><td>c", [["a", "b"], ["a", "c"]]),
        ("<tr><td rowspan=99>a<td>b<tr><td>c", [["a", "b"], ["a", "c"]]),
        (
            "<tbody><tr><td rowspan=9>a<td>b</tbody><tbody><tr><td>c<td>d</tbody>",
            [["a", "b"], ["c", "d"]],
        ),
        ("<tr><td colspan=100>a<tr><td>b<td>c", [["a", "a"], ["b", "c"]]),
        ("<tr><td colspan=two rowspan=-1>a<td>b", [["a", "b"]]),
        ("<tr><td colspan=3>a<td colspan=2>b<tr><td colspan=3>c<td>d<td>e", None),
        (
            "<tr><td rowspan=2>a<td>b<td rowspan=2>c<tr><td>d",
            [["a", "b", "c"], ["a", "d", "c"]],
        ),
        ("<tr><td rowspan=2>a<td rowspan=2>b<tr><tr><td>c<td>d", [["a", "b"]] * 2 + [["c", "d"]]),
    ],
    ids=(
        "rowspan colspan zero overlarge group overlarge-colspan invalid phantom between empty-row"
    ).split(),
)
def test_spans_cover_what_they_cover_in_a_browser(markup, expected):
    expected = expected or [["a", "b", "b"], ["c", "d", "e"]]
    assert grid(f"<table>{markup}</table>") == expected


@pytest.mark.parametrize(
    ("text", "span"), [("2", 2), (" +3px", 3), ("", 1), ("0", 1), ("9999", 1000)]
)
def test_column_span_is_read_as_browsers_do(text, span):
    assert column_span(text) == span


@pytest.mark.parametrize(
    ("text", "span"), [(None, 1), ("0", 65534), ("-2", 1), ("99999999999999", 65534)]
)
def test_row_span_is_read_as_browsers_do(text, span):
    assert row_span(text) == span


def test_bomb_of_spans_is_refused():
    row = "<tr>" + "<td colspan=1000 rowspan=60000>a" * 50
    with pytest.raises(TooLarge):
        table(f"<table>{row * 50}</table>")


@pytest.mark.parametrize(
    "markup",
    [
        "<table><caption>1. Reading</caption><tr><td>a</table>",
        "<table><caption>1. Reading<tr><td>a</table>",
        "<figure><table><tr><td>a</table><figcaption>1. Reading</figcaption></figure>",
    ],
    ids=["caption", "unclosed", "WordPress"],
)
def test_caption_belongs_to_its_table(markup):
    (found,) = blocks(markup)
    assert words(found).split("\n") == ["1. Reading", "a"]


def test_caption_of_a_picture_is_no_caption_of_the_table_before():
    markup = "<table><tr><td>a</table><figure><img><figcaption>A view</figcaption></figure>"
    found, caption = blocks(markup)
    assert found.caption is None
    assert caption.text == "A view"


def test_layout_table_keeps_the_tables_in_its_cells():
    markup = "<table><tr><td>menu<td><h1>Title</h1><table><tr><td>a<td>b</table>end</table>"
    menu, body = table(markup).rows[0].cells
    heading, inner, end = body.content
    assert (menu.text, heading.heading, end.text) == ("menu", 1, "end")
    assert [cell.text for cell in inner.rows[0].cells] == ["a", "b"]


def test_paragraphs_of_a_cell_are_kept_apart():
    (cell,) = table("<table><tr><td><div>a</div><p>b<p>c<br>d</table>").rows[0].cells
    assert [p.text for p in cell.content] == ["a", "b", "c\nd"]


def test_text_between_cells_stands_before_the_table():
    before, found = blocks("<table><tr>lost<td>a</tr></table>")
    assert (before.text, words(found)) == ("lost", "a")


_NAMES = (
    "table thead tbody tfoot tr td th caption p div span b ul ol li dl dd h2 font a pre q"
    " figure figcaption article aside nav"
).split()
_TAGS = st.one_of(
    st.sampled_from(_NAMES).map(lambda name: f"<{name}>"),
    st.sampled_from(_NAMES).map(lambda name: f"</{name}>"),
    st.sampled_from(
        [
            "<td rowspan=2>",
            "<td colspan=0 rowspan=0>",
            "<br>",
            "<div style='display:table-cell'>",
            "<div style='display:table'>",
            "<span style='mso-list:Ignore'>",
            "<!-- -->",
            "<![if x]>",
        ]
    ),
)


@given(st.lists(_TAGS, min_size=1, max_size=40))
def test_tag_soup_loses_no_word_and_makes_none(tags):
    expected = [f"word{n}" for n in range(len(tags))]
    page = html.read("".join(f"{t} word{n} " for n, t in enumerate(tags)).encode())
    found = " ".join(f"{p.marker or ''} {p.text}" for p in page.paragraphs())
    kept = sorted(w for w in found.replace("“", " ").replace("”", " ").split() if "word" in w)
    assert kept == sorted(expected)


@given(st.lists(_TAGS, max_size=30))
def test_every_grid_has_lines_of_equal_length(tags):
    for block in blocks("".join(f"{tag}x" for tag in tags) + "<p>x"):
        if not isinstance(block, Paragraph):
            assert len(set(map(len, block.grid()))) <= 1
