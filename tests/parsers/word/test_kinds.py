"""What trusts do in Word: strike out, colour, draw boxes, type notes, number by fields."""

import pytest

from parsers.word import read
from parsers.word.ragged import aligned
from tests.wordml import docx, element, field, p, r, style, tbl, tc, text, texts, tr

STRIKE = element("w:strike")
RAISED = element("w:vertAlign", val="superscript")


def rows(*blocks, **parts):
    """The texts of the cells of the first table."""
    (table, *_) = [b for b in read(docx(*blocks, **parts)).blocks if hasattr(b, "rows")]
    return [[cell.text for cell in row.cells] for row in table.rows]


def beside(document):
    return [(a.role, b.text) for a in document.asides for b in a.content]


# Struck out


@pytest.mark.parametrize(
    ("runs", "left"),
    [
        (("seldom ", r("or never ", STRIKE), "late"), "seldom late"),
        (("seldom", r(" or never ", STRIKE), "late"), "seldom late"),
        (("un", r("de", STRIKE), "cided"), "uncided"),
        (("late", r(" again", STRIKE), ";"), "late;"),
        ((r("all", element("w:dstrike")), "is_removed"), "is_removed"),
        ((r("kept", element("w:strike", val="0")),), "kept"),
    ],
)
def test_struck_out_text_is_left_out(runs, left):
    assert texts(p(*runs))[0] == left


def test_struck_out_text_stands_beside_with_its_row_and_is_told():
    document = read(docx(tbl(tr("a", tc(p(r("Old action.", STRIKE)), p("New."))))))
    ((role, (old,)),) = document.asides
    assert (role, old.text, old.place.row) == ("struck-out", "Old action.", 1)
    assert [(d.code, d.place.row) for d in document.diagnostics] == [("struck-out", 1)]
    assert rows(tbl(tr("a", tc(p(r("Old action.", STRIKE)), p("New."))))) == [["a", "New."]]


def test_item_struck_out_whole_takes_its_number_along():
    document = read(docx(p(r("old", STRIKE), num=(1, 0)), p("new", num=(1, 0))))
    assert [(b.marker, b.text) for b in document.blocks] == [("2.0", "new")]
    assert beside(document) == [("struck-out", "1.0 old")]


def test_style_may_strike_out():
    styles = style("Old", run=STRIKE)
    document = read(docx(p("a", style="Old"), p("b"), styles=styles))
    assert [b.text for b in document.blocks] == ["b"]
    assert beside(document) == [("struck-out", "a")]


# Note marks


@pytest.mark.parametrize(
    ("before", "mark", "shown"),
    [
        ("report", "1", "report on it"),
        ("report", "[12]", "report on it"),
        ("late.", "3", "late. on it"),
        ("report", "*", "report on it"),
        ("10 m", "2", "10 m2 on it"),
        ("10", "6", "106 on it"),
        ("the 1", "st", "the 1st on it"),
        ("x", "2", "x2 on it"),
    ],
)
def test_raised_figure_behind_a_word_is_the_mark_of_a_note(before, mark, shown):
    assert texts(p(before, r(mark, RAISED), " on it"))[0] == shown


def test_note_that_begins_with_its_mark_keeps_it():
    assert texts(p(r("1", RAISED), " Reported by school.")) == ["1 Reported by school."]


# Symbol fonts


def letters(font, content):
    return r(content, f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>')


@pytest.mark.parametrize(
    ("font", "letter", "shown"),
    [
        ("Wingdings", "Ø", "➢"),
        ("Wingdings", "ü", "✓"),
        ("Wingdings", "§", "▪"),
        ("Wingdings", "v", "❖"),
        ("Symbol", "·", "•"),
        ("Wingdings 2", "P", "✓"),
        ("wingdings", "\uf0fc", "✓"),
        ("Arial", "ü", "ü"),
        ("Wingdings", "words", "words"),
    ],
)
def test_letters_of_symbol_fonts_are_read_as_they_print(font, letter, shown):
    assert text(letters(font, letter), " a") == f"{shown} a"


def test_symbol_font_may_come_from_a_style():
    styles = style("Tick", run='<w:rFonts w:ascii="Wingdings"/>', kind="character")
    assert texts(p(r("ü", element("w:rStyle", val="Tick"))), styles=styles) == ["✓"]


# Fields without a result


def uncached(instruction, *marks):
    kinds = marks or ("begin", "separate", "end")
    made = [r(element("w:fldChar", fldCharType=kind)) for kind in kinds]
    return f"{made[0]}{r(f'<w:instrText>{instruction}</w:instrText>')}{''.join(made[1:])}"


@pytest.mark.parametrize(
    ("instructions", "shown"),
    [
        (["AUTONUM ", " AUTONUM"], ["1.", "2."]),
        (["AUTONUM \\e", "AUTONUM"], ["1", "2."]),
        (["SEQ a \\* ARABIC", "SEQ b", "SEQ a"], ["1", "1", "2"]),
        (["SEQ a \\r 5", "SEQ a \\c", "SEQ a"], ["5", "5", "6"]),
        (["SEQ a \\* ROMAN", "SEQ a \\* alphabetic"], ["I", "b"]),
        (["SEQ a \\h", "SEQ a"], ["", "2"]),
        (["LISTNUM", "LISTNUM \\l 2", "LISTNUM \\l 2", "LISTNUM"], ["1)", "a)", "b)", "2)"]),
        (["LISTNUM LegalDefault", "LISTNUM LegalDefault \\l 2"], ["1.", "1.1."]),
        (["LISTNUM \\s 4", "LISTNUM"], ["4)", "5)"]),
        (["EQ \\f(3,4)"], ["3/4"]),
        (["PAGE", "REF x"], ["", ""]),
    ],
)
def test_field_without_a_result_prints_what_word_would(instructions, shown):
    lines = [p("x", uncached(instruction)) for instruction in instructions]
    assert texts(*lines) == [f"x{number}" for number in shown]


def test_field_without_a_separator_prints_too():
    assert text(uncached("AUTONUM", "begin", "end"), " a") == "1. a"


def test_field_with_a_result_is_counted_and_kept():
    assert texts(p(field("SEQ a", r("1"))), p("x", uncached("SEQ a"))) == ["1", "x2"]


def test_simple_field_without_a_result_is_filled():
    assert text('<w:fldSimple w:instr=" SEQ a "/>', " b") == "1 b"


def test_sequence_that_restarts_at_headings_does():
    heading = p("H", properties=element("w:outlineLvl", val=0))
    lines = heading, p("x", uncached("SEQ a \\s 1")), heading, p("x", uncached("SEQ a \\s 1"))
    assert texts(*lines) == ["H", "x1", "H", "x1"]


# Equations


def m(tag, content=""):
    return f"<m:{tag}>{content}</m:{tag}>"


def mt(content):
    return m("r", m("t", content))


@pytest.mark.parametrize(
    ("equation", "shown"),
    [
        (m("f", m("num", mt("3")) + m("den", mt("4"))), "3/4"),
        (m("f", m("num", mt("a+b")) + m("den", mt("2"))), "(a+b)/2"),
        (m("sSup", m("e", mt("x")) + m("sup", mt("2"))), "x^2"),
        (m("rad", m("e", mt("9"))), "√9"),
        (m("d", m("e", mt("a+b"))), "(a+b)"),
        (m("new", mt("a")), "a"),
    ],
)
def test_equation_reads_as_people_type_it(equation, shown):
    assert text("x ", m("oMath", equation), " y") == f"x {shown} y"


# Colours


@pytest.mark.parametrize(
    ("shading", "fill"),
    [
        ({"val": "clear", "fill": "FF0000"}, "ff0000"),
        ({"val": "solid", "color": "00B050", "fill": "FFFFFF"}, "00b050"),
        ({"val": "clear", "fill": "auto"}, ""),
        ({"val": "clear", "fill": "FFFFFF"}, ""),
    ],
)
def test_cell_has_the_colour_of_its_shading(shading, fill):
    cell = tc("a", properties=element("w:shd", **shading))
    (table,) = read(docx(tbl(tr(cell)))).blocks
    assert table.rows[0].cells[0].fill == fill


@pytest.mark.parametrize(
    ("content", "fill"),
    [
        (p(r("  ", element("w:highlight", val="red"))), "ff0000"),
        (p(properties=element("w:shd", val="clear", fill="FF0000")), "ff0000"),
        (p(r("●", element("w:color", val="FF0000"))), "ff0000"),
        (p(r("late", element("w:color", val="FF0000"))), ""),
        (p(r("late", element("w:highlight", val="red"))), ""),
    ],
)
def test_cell_without_words_has_the_colour_of_what_it_holds(content, fill):
    (table,) = read(docx(tbl(tr(tc(content), "a")))).blocks
    assert table.rows[0].cells[0].fill == fill


# Text boxes where they are anchored


def box(*content, offset=0):
    inner = f"<w:txbxContent>{''.join(content)}</w:txbxContent>"
    position = f"<wp:positionV><wp:posOffset>{offset}</wp:posOffset></wp:positionV>"
    return r(f"<w:drawing><wp:anchor>{position}{inner}</wp:anchor></w:drawing>")


def test_number_in_a_box_begins_the_paragraph_that_anchors_it():
    assert rows(tbl(tr(tc(p("leaders visit", box(p("1.1")))), "a"))) == [["1.1 leaders visit", "a"]]


def test_banner_stands_where_its_paragraph_is():
    assert texts(p("a"), p(box(p("1.0 Leadership"))), p("b")) == ["a", "1.0 Leadership", "b"]


@pytest.mark.parametrize(("offset", "order"), [(0, "1.0 Support,a"), (400000, "a,1.0 Support")])
def test_numbered_banner_stands_above_or_below_its_paragraph(offset, order):
    assert texts(p("a", box(p("1.0 Support"), offset=offset))) == order.split(",")


def test_table_in_a_box_is_a_table_of_the_body():
    (table,) = read(docx(p(box(tbl(tr("1.1 a", "b")))))).blocks
    assert [cell.text for cell in table.rows[0].cells] == ["1.1 a", "b"]
    assert table.place.table == 1


def test_long_remark_in_a_box_stands_beside():
    document = read(docx(p(box(p("word " * 40)))))
    assert (document.blocks, [role for role, _ in beside(document)]) == ((), ["text-box"])


# Columns whose edges were dragged


def spans(*widths_and_texts):
    cells = (
        tc(content, properties=element("w:gridSpan", val=n)) for n, content in widths_and_texts
    )
    return tr(*cells)


def test_heading_half_above_its_column_is_moved_onto_it():
    body = [spans((2, f"1.{n} a"), (2, "b"), (1, "c"), (1, "d")) for n in (1, 2, 3)]
    head = spans((1, ""), (2, "Criteria"), (1, "Position"), (2, "Remarks"))
    assert rows(tbl(head, *body))[0] == ["Criteria", "Position", "Remarks", ""]


def test_heading_over_two_columns_of_rounded_widths_belongs_to_the_first():
    widths = [element("w:gridCol", w=w) for w in (1440, 1439, 1441, 1440, 1439, 1440)]
    body = [spans((2, f"1.{n} a"), (2, "b"), (1, "c"), (1, "")) for n in (1, 2, 3)]
    head = spans((1, ""), (2, "Criteria"), (1, "Position"), (2, "Remarks"))
    grid = element("w:tblGrid", "".join(widths))
    table = element("w:tbl", "".join([grid, head, *body]))
    assert rows(table)[0] == ["Criteria", "Position", "Remarks", ""]


def test_merged_cells_on_the_common_columns_are_left_alone():
    table = tbl(
        spans((3, "1.0 Support")), spans((1, "a"), (2, "b")), spans((1, "c"), (1, "d"), (1, "e"))
    )
    (read_table,) = read(docx(table)).blocks
    assert [[c.column_span for c in row.cells] for row in read_table.rows] == [
        [3],
        [1, 2],
        [1, 1, 1],
    ]


def test_table_without_rows_out_of_line_is_returned_as_it_is():
    (table,) = read(docx(tbl(tr("a", "b"), tr("c", "d")))).blocks
    assert aligned(table.rows, []) is table.rows
