"""The text reader: prose, and tables of fields between tabs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers import text
from parsers.document.blocks import Paragraph, Table
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


# Other ways to write a table

ROWS = [["Statement", "Action"], ["1.1 pupils read", "Buy books"], ["1.2 they write", "Buy pens"]]


@pytest.mark.parametrize(
    "content",
    [
        "Statement,Action\n1.1 pupils read,Buy books\n1.2 they write,Buy pens\n",
        "sep=;\nStatement;Action\n1.1 pupils read;Buy books\n1.2 they write;Buy pens\n",
        '"Statement","Action"\n"1.1 pupils read","Buy books"\n"1.2 they write","Buy pens"',
        "| Statement | Action |\n|---|:---:|\n| 1.1 pupils read | Buy books |"
        "\n| 1.2 they write | Buy pens |",
        "Statement | Action\n--- | ---\n1.1 pupils read | Buy books\n1.2 they write | Buy pens",
        "|Statement|Action|\n|1.1 pupils read|Buy books|\n|1.2 they write|Buy pens|",
        "||Statement||Action||\n|1.1 pupils read|Buy books|\n|1.2 they write|Buy pens|",
        "| **Statement** | Action |\n|---|---|\n| 1.1 pupils read | Buy books |"
        "\n| 1.2 they write | Buy pens |",
        "+-----------+----------+\n| Statement | Action   |\n+===========+==========+\n"
        "| 1.1 pupils| Buy      |\n| read      | books    |\n+-----------+----------+\n"
        "| 1.2 they  | Buy pens |\n| write     |          |\n+-----------+----------+",
        "┌───────────┬──────────┐\n│ Statement │ Action   │\n├───────────┼──────────┤\n"
        "│ 1.1 pupils│ Buy      │\n│ read      │ books    │\n├───────────┼──────────┤\n"
        "│ 1.2 they  │ Buy pens │\n│ write     │          │\n└───────────┴──────────┘",
        "Statement      Action\n1.1 pupils     Buy books\nread\n1.2 they       Buy pens\nwrite",
        "  Statement      Action\n\n  1.1 pupils     Buy\n  read           books\n\n"
        "  1.2 they       Buy pens\n  write",
    ],
    ids="comma semicolon quoted pipes bare outer jira emphasis grid box spaces indented".split(),
)
def test_tables_of_every_spelling_are_rows(content):
    assert outline(content) == [ROWS]


def test_rows_with_pipes_between_their_fields_alone_are_a_table():
    rows = [["No", "Issue", "Action"], ["1", "Boats leak", "Mend"], ["2", "Pier rots", "Paint"]]
    text = "\n".join(" | ".join(row) for row in rows)
    assert outline(f"Boats 2024\n\n{text}\n\nThat is all.") == ["Boats 2024", rows, "That is all."]


@pytest.mark.parametrize(
    "prose",
    [
        "Dear all, the review\nis done, I think, and\nwell, you know, it is good",
        "First, a\nSecond, b\nThird, c",
        "A sentence.  Another sentence.\nIt goes on here.  And on.\nIt ends.  Now.",
        "Name:      Jo\n\nDear all",
        "a | b",
        "Home | Boats | Tides\nText of the page.",
        "Home | Boats | Tides\nElm Quay | 3 May",
        "Tel | Mail\nDay | Night\nTide | Time",
        "+ one\n+ two",
    ],
)
def test_prose_is_no_table(prose):
    assert all(isinstance(block, str) for block in outline(prose))


def test_lines_within_a_quoted_field_stay_in_their_cell():
    content = 'Statement,Action\n1.1 a,"• Buy books\n• Ask, then read"\n1.2 b,c\n'
    assert outline(content)[0][1] == ["1.1 a", "• Buy books\n• Ask, then read"]


def test_fields_that_are_missing_at_the_end_are_empty():
    assert outline("Review 2031\na,b,c\nd,e,f\ng,h,i\n")[0][0] == ["Review 2031", "", ""]


def test_field_longer_than_the_csv_module_takes_is_no_table():
    assert isinstance(outline(f"a,b\nc,d\ne,{'x' * 140_000}")[0], str)


def test_headings_of_markdown_have_their_level():
    blocks = read("# Review 2031\n\n## 1.0 **Reading** ##\n\nText with **stars**\n").blocks
    assert [(b.heading, b.text) for b in blocks] == [
        (1, "Review 2031"),
        (2, "1.0 Reading"),
        (0, "Text with stars"),
    ]


@pytest.mark.parametrize("rows", ["a\tb\nc\td", "| a | b |\n|---|---|\n| c | d |"])
def test_underlined_lines_are_headings_of_two_levels(rows):
    found = read(f"Food review\n===========\n\nKitchens\n--------\n{rows}\n".encode())
    assert [(p.text, p.heading) for p in found.paragraphs() if p.heading] == [
        ("Food review", 1),
        ("Kitchens", 2),
    ]


def test_line_far_shorter_than_the_text_above_it_underlines_nothing():
    found = read(b"We met in the hall and spoke of the menus of the year\n---\n\nElsewhere\n")
    assert not any(p.heading for p in found.paragraphs())


def test_break_in_a_markdown_cell_is_a_line():
    content = "|a|b|\n|--|--|\n|1.1 c|• d<br>• e \\| f|"
    assert outline(content)[0][1] == ["1.1 c", "• d\n• e | f"]


def test_row_of_one_cell_in_a_grid_is_a_line():
    content = "+---+---+\n| 1.0 A |\n+---+---+\n| b | c |\n+---+---+"
    assert outline(content) == ["1.0 A", [["b", "c"]]]


def test_heading_between_two_spaced_tables_stands_alone():
    table = "Statement      Action\n1.1 a          b\n1.2 c          d\n"
    rows = [["Statement", "Action"], ["1.1 a", "b"], ["1.2 c", "d"]]
    assert outline(f"{table}\n2.0 WRITING\n\n{table}") == [rows, "2.0 WRITING", rows]


def test_list_items_within_spaced_columns_keep_their_lines():
    content = (
        "Statement        Action\n"
        "1.1 pupils       • Buy books in\n"
        "read             spring\n"
        "                 • Read them\n"
        "1.2 c            • d\n"
    )
    assert outline(content)[0][1] == ["1.1 pupils read", "• Buy books in spring\n• Read them"]


RULED = """\
What we found                Action
---------------------------  --------------------
All tables are laid for      Thank the cooks.
the noon meal.
--------------------------------------------------
Menus come late.             Print them on Friday
                             afternoon.
"""
RULED_ROWS = [
    ["What we found", "Action"],
    ["All tables are laid for the noon meal.", "Thank the cooks."],
    ["Menus come late.", "Print them on Friday afternoon."],
]


@pytest.mark.parametrize("sign", "-=_~*─")
def test_rules_below_headings_and_between_rows_part_spaced_rows(sign):
    assert outline(RULED.replace("-", sign)) == [RULED_ROWS]


def test_rules_around_a_spaced_table_are_no_part_of_it():
    below_columns, across = "-----------  -----", "------------------"
    assert outline(f"{below_columns}\n{RULED}{across}\nRegards\n") == [RULED_ROWS, "Regards"]


@pytest.mark.parametrize("rule", ["-----  -----", "-----       -----", "- - - - -"])
@pytest.mark.parametrize("between", ["\nRegards\n", "\n"])
def test_rules_without_a_table_are_lines(rule, between):
    content = between.join([rule] * 4)
    assert not any(isinstance(block, Table) for block in read(content).blocks)


def test_list_with_a_rule_below_its_headings_has_a_row_a_line():
    headings, rest = LOG.split("\n", 1)
    ruled = outline(f"{headings}\n-------------------------  ----------  ---------\n{rest}")
    assert ruled == outline(LOG)


LOG = """\
Action                     Owner       Due
Mend the boathouse door    Bosun       June 2024
Write to all rowers        Secretary
Order two long oars        Treasurer   T2 2024
"""


def test_lines_of_a_log_without_numbers_are_each_a_row():
    assert outline(LOG)[0][1:] == [
        ["Mend the boathouse door", "Bosun", "June 2024"],
        ["Write to all rowers", "Secretary", ""],
        ["Order two long oars", "Treasurer", "T2 2024"],
    ]


@pytest.mark.parametrize("below", ["and their coach            Secretary", "• Ask them first"])
def test_lines_that_go_on_with_the_one_above_are_no_rows_of_a_log(below):
    assert len(outline(LOG.replace("Write to all rowers        Secretary", below))[0]) == 1


def test_garbled_letters_of_a_text_are_mended_and_told():
    document = read("trusteesâ€™ report")
    assert document.blocks[0].text == "trustees’ report"
    assert [d.code for d in document.diagnostics] == ["mended-characters"]


def test_row_with_a_roman_number_begins_anew_in_spaced_columns():
    content = "What      Action      Lead\ni. a      b           c\n\nii. d     e           f"
    assert outline(content) == [
        [["What", "Action", "Lead"], ["i. a", "b", "c"], ["ii. d", "e", "f"]]
    ]


def test_greeting_below_spaced_columns_is_no_part_of_them():
    rows = "No   Statement                 Action\n\n1.1  Menus are known to all    Print them\n"
    document = read(f"{rows}\n1.2  Tables are clean          Wipe them\n\nRegards\n".encode())
    assert [p.text for p in document.blocks if isinstance(p, Paragraph)] == ["Regards"]


def test_two_lines_of_three_columns_are_a_table():
    assert outline("No     Issue      Action\n1      a          b") == [
        [["No", "Issue", "Action"], ["1", "a", "b"]]
    ]


def test_two_lines_of_two_columns_are_none():
    assert outline("Dear Ann      3 May\nThank you     again")[0] != [["Dear Ann", "3 May"]]


def test_heading_above_a_repetition_in_other_widths_stands_alone():
    first = "Statement      Action\n1.1 a          b\n1.2 c          d\n"
    second = "Statement   Action\n2.1 a       b\n2.2 c       d\n"
    assert outline(f"{first}\n2.0 WRITING\n\n{second}")[1] == "2.0 WRITING"
