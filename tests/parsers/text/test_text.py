"""The text reader: prose, and tables of fields between tabs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers import text
from parsers.blocks import Paragraph, Table
from parsers.errors import EmptyFile, NoText, Refusal, TooLarge, UnsupportedFormat
from parsers.provenance import Place

EXPORT = """
FERNHILL TRUST

I.0 READING

STATEMENTS\tACTION:
1.1 pupils read;\t<ul style="list-style-type: none"> Buy books. Linked to 1.2
1.2 R&D is funded\t<ul><li>Ask A &amp; B</li><li>Report</li></ul>

2.0 WRITING

STATEMENTS\tACTION:
2.1 pupils write\t<ul> Buy pens
"""


def read(content):
    return text.read(content.encode() if isinstance(content, str) else content)


def outline(content):
    """Paragraphs as their text, tables as lists of rows of texts."""
    return [
        block.text
        if isinstance(block, Paragraph)
        else [[cell.text for cell in row.cells] for row in block.rows]
        for block in read(content).blocks
    ]


def rows(content):
    (table,) = (block for block in read(content).blocks if isinstance(block, Table))
    return [[cell.text for cell in row.cells] for row in table.rows]


EXPECTED = [
    "FERNHILL TRUST",
    "I.0 READING",
    [
        ["STATEMENTS", "ACTION:"],
        ["1.1 pupils read;", "• Buy books. Linked to 1.2"],
        ["1.2 R&D is funded", "• Ask A & B\n• Report"],
    ],
    "2.0 WRITING",
    [["STATEMENTS", "ACTION:"], ["2.1 pupils write", "• Buy pens"]],
]


def test_export_is_prose_and_a_table_a_run_of_rows():
    assert outline(EXPORT) == EXPECTED


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_export_is_read_in_any_encoding(encoding):
    assert outline(EXPORT.encode(encoding)) == EXPECTED


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_export_is_read_with_any_line_end(line_end):
    assert outline(EXPORT.replace("\n", line_end)) == EXPECTED


def test_lines_of_blanks_and_tabs_end_a_table():
    assert outline("a\tb\n \t \nc\td") == [[["a", "b"]], [["c", "d"]]]


def test_places_count_tables_rows_and_paragraphs():
    places = [paragraph.place for paragraph in read("A\n\nB\tC\nD\tE\n\nF\n").paragraphs()]
    row, next_row = Place(table=1, row=1), Place(table=1, row=2)
    assert places == [Place(paragraph=1), row, row, next_row, next_row, Place(paragraph=2)]


def test_number_column_is_a_column():
    assert rows("No\tStatement\tAction\n1.1\tPupils read\tBuy books") == [
        ["No", "Statement", "Action"],
        ["1.1", "Pupils read", "Buy books"],
    ]


def test_empty_fields_are_kept_in_a_row():
    assert rows("a\tb\tc\n1.1 d\t\t\n\t\te") == [
        ["a", "b", "c"],
        ["1.1 d", "", ""],
        ["", "", "e"],
    ]


@pytest.mark.parametrize("line", ["TITLE\t\t", "\tTITLE"])
def test_tab_that_only_trails_or_indents_makes_no_table(line):
    assert outline(f"{line}\n\na\tb") == ["TITLE", [["a", "b"]]]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("1.1 those who\nlead\tBuy books", [["1.1 those who lead", "Buy books"]]),
        (
            "1.1 a\tBuy books for\nall schools\n1.2 b\tc",
            [["1.1 a", "Buy books for all schools"], ["1.2 b", "c"]],
        ),
        (f"1.1 {'word ' * 15}the\nSENCO knows\tc", [[f"1.1 {'word ' * 15}the SENCO knows", "c"]]),
        (
            "1.1 a\tBuy books.\nLinked to 1.2\n1.2 b\tc",
            [["1.1 a", "Buy books.\nLinked to 1.2"], ["1.2 b", "c"]],
        ),
        ("1.1 a\t• One\n• two\n1.2 b\tc", [["1.1 a", "• One\n• two"], ["1.2 b", "c"]]),
        (f"1.1 a\t{'word ' * 15}to\n1.8, 4.2", [["1.1 a", f"{'word ' * 15}to 1.8, 4.2"]]),
        (f"1.1 a\t{'word ' * 15}in\nT6 2020", [["1.1 a", f"{'word ' * 15}in T6 2020"]]),
        ("1.1 a\tb.\nA3 Leaders who\nlead\tc", [["1.1 a", "b."], ["A3 Leaders who lead", "c"]]),
        ("1.1 a\t<ul><li>One</li>\n<li>two</li></ul>", [["1.1 a", "• One\n• two"]]),
    ],
    ids=["left", "right", "long", "paragraph", "bullets", "links", "term", "both", "tags"],
)
def test_line_that_goes_on_belongs_to_its_cell(content, expected):
    assert rows(content) == expected


@pytest.mark.parametrize("heading", ["2.0 Writing", "WRITING", "Section B: Writing"])
def test_heading_right_below_a_row_is_no_part_of_it(heading):
    assert outline(f"1.1 a\tb\n{heading}\n2.1 c\td") == [
        [["1.1 a", "b"]],
        heading,
        [["2.1 c", "d"]],
    ]


def test_quoted_fields_hold_quotes_and_lines():
    content = '1.1\t"They say ""yes"""\t"• One\n• two"\n1.2\t"b"\tc'
    assert rows(content) == [
        ["1.1", 'They say "yes"', "• One\n• two"],
        ["1.2", "b", "c"],
    ]


def test_quotes_that_the_author_typed_stay():
    assert outline('"Every child"\n\n1.1 a\t"Every child"') == [
        '"Every child"',
        [["1.1 a", '"Every child"']],
    ]


def test_entities_are_their_characters_and_lone_ampersands_stay():
    assert rows("A&nbsp;&#8211; b &lt;5\tQ&A at &region and &reg now") == [
        ["A – b <5", "Q&A at &region and &reg now"]
    ]


def test_empty_file_is_refused():
    with pytest.raises(EmptyFile):
        read(b"")


@pytest.mark.parametrize("content", [" \n\t\n", "\ufeff", "<ul></ul>"])
def test_file_without_text_is_refused(content):
    with pytest.raises(NoText):
        read(content)


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(UnsupportedFormat):
        read(bytes(range(32)) * 20)


def test_huge_file_is_refused():
    with pytest.raises(TooLarge):
        read(b"a" * (17 << 20))


@given(st.text(alphabet='ab1."\t\n\r<li>&;•', max_size=80))
def test_no_letter_is_lost_and_none_is_made(content):
    bare = content.replace("<li>", "").replace("&", "")
    if "<" in bare or ">" in bare or content.replace("<li>", "") != bare:
        return
    try:
        found = "".join(p.text for p in read(content).paragraphs())
    except Refusal:
        found = ""
    assert [c for c in found if c.isalnum()] == [c for c in bare if c.isalnum()]
