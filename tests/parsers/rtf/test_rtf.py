"""Rich text: characters, lists, tables, what stands beside; damage never gives anything else."""

import contextlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from striprtf.striprtf import rtf_to_text

from parsers.document.blocks import Document, Table
from parsers.errors import CorruptFile, Refusal
from parsers.rtf import read
from samples.make import TWO_COLUMNS, _document, _source
from tests.rendering.rtf import write


def rtf(body):
    return read(b"{\\rtf1\\ansi\\ansicpg1252 " + body + b"}")


def lines(body):
    return [(b.marker, b.text) for b in rtf(body).blocks]


def asides(body):
    return [(a.role, a.content[0].text) for a in rtf(body).asides]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"caf\\'e9 \\u8211? b\\~c\\par", "café – b c"),
        (b"{\\uc2 \\u8217 \\'81\\'66s\\par}", "’s"),
        (b"a\\line b\\tab c\\par", "a\nb c"),
        (b"\\{a\\}\\\\\\par", "{a}\\"),
        (b"well\\_being\\par", "well-being"),
        (b"{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt link}}\\par", "link"),
        (b"{\\*\\unheard of}a{\\pict 0102}\\par", "a"),
        (b"a{\\deleted not} b\\par", "a b"),
        (b"a{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 1}}}}\\par", "a"),
    ],
)
def test_text_stands_as_it_prints(body, expected):
    assert lines(body) == [(None, expected)]


@pytest.mark.parametrize(
    ("printed", "marker"),
    [
        (b"1.1\\tab", "1.1"),
        (b"\\u61623?\\tab", "•"),
        (b"\\'b7\\tab", "•"),
        (b"o\\tab", "•"),
        (b"o)\\tab", "o)"),
        (b"n\\tab", "n"),
    ],
)
def test_paragraph_has_the_number_or_bullet_that_its_list_prints(printed, marker):
    assert lines(b"{\\listtext\\pard\\plain " + printed + b"}a\\par") == [(marker, "a")]


ROWS = [
    ["EVALUATIVE STATEMENTS", "ACTION FOR THE YEAR"],
    ["1.1 menus are known to all;", "Print the new menus."],
    ["1.2 ovens are checked;", "Keep the list of checks."],
]


def test_lines_that_tabs_part_are_rows():
    body = b"".join(b"\\tab ".join(map(str.encode, row)) + b"\\par " for row in ROWS)
    (table,) = rtf(body).blocks
    assert [[cell.text for cell in row.cells] for row in table.rows] == ROWS


NEXT = b"{\\field{\\*\\fldinst  SEQ s \\\\* ARABIC }{\\fldrslt %s}}"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"1.%s a\\par 1.%s b\\par" % (NEXT % b"", NEXT % b"{}"), ["1.1 a", "1.2 b"]),
        (b"1.%s a\\par 1.%s b\\par" % (NEXT % b"7", NEXT % b""), ["1.7 a", "1.2 b"]),
        (b"{\\field{\\*\\fldinst PAGE}{\\fldrslt }}a\\par", ["a"]),
    ],
)
def test_number_that_a_field_leaves_to_be_counted_is_counted(body, expected):
    assert [text for _, text in lines(body)] == expected


FONTS = b"{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset2 Wing{\\*\\falt Symbol}dings;}}"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"{\\f1 \\'d8} Visit\\par", "➢ Visit"),
        (b"{\\f1\\u61656?} Visit\\par", "➢ Visit"),
        (b"{\\f1 \\'9f} Visit\\par", "• Visit"),
        (b"\\f1\\plain \\'d8stved\\par", "Østved"),
        (b"\\f0 \\'d8stved\\par", "Østved"),
    ],
)
def test_letter_of_a_symbol_font_is_what_it_prints(body, expected):
    assert lines(FONTS + body) == [(None, expected)]


@pytest.mark.parametrize(
    ("body", "expected", "beside"),
    [
        (b"reports{\\super 1} seen\\par", "reports seen", [("note-mark", "1")]),
        (b"10{\\super 2} m\\par", "102 m", []),
        (b"\\super reports\\nosupersub 1\\par", "reports1", []),
        (b"reports{\\super\\plain 1}\\par", "reports1", []),
        (b"\\super reports\\sub 1\\par", "reports1", []),
    ],
)
def test_mark_of_a_note_stands_beside(body, expected, beside):
    assert (lines(body), asides(body)) == ([(None, expected)], beside)


@pytest.mark.parametrize(
    ("box", "text", "expected", "beside"),
    [
        (b"1.1", b"Pupils are heard", ["1.1 Pupils are heard"], []),
        (b"2.0 PROVISION", b"", ["2.0 PROVISION"], []),
        (b"Ask the clerk", b"Pupils are heard", ["Pupils are heard"], ["Ask the clerk"]),
    ],
)
def test_text_box_stands_where_it_belongs(box, text, expected, beside):
    body = b"{\\shp{\\*\\shpinst{\\shptxt " + box + b"\\par}}}" + text + b"\\par"
    assert [text for _, text in lines(body)] == expected
    assert asides(body) == [("text-box", words) for words in beside]


def test_text_box_in_a_cell_stands_in_the_cell():
    body = b"\\trowd\\cellx900\\pard\\intbl{\\shp{\\*\\shpinst{\\shptxt 1.1\\par}}}a\\cell\\row"
    (table,) = rtf(body).blocks
    assert [cell.text for cell in table.rows[0].cells] == ["1.1 a"]


@pytest.mark.parametrize(("word", "role"), [(b"v", "hidden"), (b"strike", "struck-out")])
def test_text_that_is_not_to_be_read_stands_beside(word, role):
    body = b"all {\\" + word + b" of them }know\\par"
    assert (lines(body), asides(body)) == ([(None, "all know")], [(role, "of them")])


def test_headers_and_notes_stand_beside():
    body = b"{\\header Trust\\par}a{\\footnote why}\\par"
    assert (lines(body), asides(body)) == (
        [(None, "a")],
        [("header", "Trust"), ("footnote", "why")],
    )


def test_note_that_other_programs_may_ignore_stands_beside():
    body = b"a{\\super\\chftn{\\*\\footnote\\chftn\\pard\\plain why}}\\par"
    assert (lines(body), asides(body)) == ([(None, "a")], [("footnote", "why")])


def test_note_with_a_list_is_still_a_note():
    (note,) = rtf(b"a{\\footnote {\\listtext 1.\\tab}why\\par}\\par").asides
    assert note.role == "footnote"
    assert [(b.marker, b.text) for b in note.content] == [("1.", "why")]


@pytest.mark.parametrize(
    ("word", "role", "count"),
    [
        (b"footnote", "footnote", 2),
        (b"header", "header", 1),
        (b"footerr", "footer", 1),
    ],
)
def test_notes_of_the_same_words_are_several(word, role, count):
    aside = b"{\\%s see above\\par}" % word
    assert asides(b"a%s\\par b%s\\par" % (aside, aside)) == [(role, "see above")] * count


@pytest.mark.parametrize(
    "colours",
    [
        b"{\\colortbl;\\red255\\green0\\blue0;}",
        b"{\\colortbl\\red0\\green0\\blue255;\\red255\\green0\\blue0;}",
    ],
)
def test_colour_of_a_cell_is_kept(colours):
    row = b"\\trowd\\clcbpat1\\cellx9\\cellx2000\\pard\\intbl\\cell a\\cell\\row"
    (table,) = rtf(colours + row).blocks
    assert [cell.fill for cell in table.rows[0].cells] == ["ff0000", ""]


def test_merged_cells_stand_once():
    rows = (
        b"\\trowd\\clvmgf\\cellx100\\cellx2000\\pard\\intbl a\\cell b\\cell\\row"
        b"\\trowd\\clvmrg\\cellx100\\cellx2000\\pard\\intbl \\cell c\\cell\\row"
        b"\\trowd\\cellx2000\\pard\\intbl across\\cell\\row"
    )
    (table,) = (b for b in rtf(rows).blocks if isinstance(b, Table))
    assert [[cell.text for cell in line] for line in table.grid()] == [
        ["a", "b"],
        ["a", "c"],
        ["across", "across"],
    ]


def test_no_word_is_lost_that_an_independent_reader_finds():
    data = write(_document(_source(2022), TWO_COLUMNS))
    document = read(data)
    found = " ".join(p.text for p in document.paragraphs())
    other = rtf_to_text(data.decode("ascii"))
    assert set(re.findall(r"\w{2,}", other)) <= set(re.findall(r"\w{2,}", found))


def test_file_that_was_cut_off_is_refused():
    with pytest.raises(CorruptFile):
        read(b"{\\rtf1 {\\b a")


GOOD = write(_document(_source(2022), TWO_COLUMNS))[:4000] + b"}"


@given(st.integers(0, len(GOOD) - 1), st.sampled_from([b"", b"{", b"}", b"\\", b"\\u-1 ", b"\\'"]))
def test_damaged_file_is_read_or_refused(at, noise):
    with contextlib.suppress(Refusal):
        assert isinstance(read(GOOD[:at] + noise + GOOD[at + 4 :]), Document)


def nested_row(*texts, depth=2):
    cells = b"".join(b"\\pard\\intbl\\itap%d %s\\nestcell" % (depth, t) for t in texts)
    edges = b"".join(b"\\cellx%d" % (1000 * (n + 1)) for n in range(len(texts)))
    return cells + b"{\\*\\nesttableprops\\trowd" + edges + b"\\nestrow}{\\nonesttables\\par}"


def texts(table):
    return [[[b.text for b in cell.content] for cell in row.cells] for row in table.rows]


def test_table_within_a_cell_stands_in_the_cell():
    inner = nested_row(b"Loft", b"Sweep it") + nested_row(b"Yard", b"Rake it")
    outer = b"\\trowd\\cellx4000\\cellx8000 \\pard\\intbl Above\\par " + inner
    (table,) = rtf(outer + b"\\pard\\intbl\\cell Beside\\cell\\row").blocks
    (left, right) = table.rows[0].cells
    assert [left.content[0].text, right.content[0].text] == ["Above", "Beside"]
    assert texts(left.content[1]) == [[["Loft"], ["Sweep it"]], [["Yard"], ["Rake it"]]]
    assert [(row.place.table, row.place.row) for row in left.content[1].rows] == [(2, 1), (2, 2)]


def test_tables_within_tables_within_cells_are_read():
    inner = b"\\pard\\intbl\\itap2 Around\\par " + nested_row(b"Within", depth=3)
    inner += b"\\pard\\intbl\\itap2\\nestcell{\\*\\nesttableprops\\trowd\\cellx900\\nestrow}"
    (table,) = rtf(b"\\trowd\\cellx4000" + inner + b"\\pard\\intbl\\cell\\row").blocks
    (middle,) = table.rows[0].cells[0].content
    assert texts(middle.rows[0].cells[0].content[1]) == [[["Within"]]]


def test_row_around_a_table_keeps_its_own_definition():
    outer = b"\\trowd\\clmgf\\cellx4000\\clmrg\\cellx8000 " + nested_row(b"In")
    (table,) = rtf(outer + b"\\pard\\intbl Left\\cell Right\\cell\\row").blocks
    assert len(table.rows[0].cells) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"\\trowd\\cellx900\\pard\\intbl\\itap2 In\\nestcell\\pard\\intbl Out\\cell\\row",
        b"\\trowd\\cellx900\\pard\\intbl\\itap2 In\\par\\pard\\intbl Out\\cell\\row",
    ],
)
def test_words_of_a_nested_row_without_an_end_stand_in_the_cell_around_it(body):
    (table,) = rtf(body).blocks
    assert texts(table) == [[["In", "Out"]]]


def test_words_of_a_last_row_without_an_end_follow_the_table():
    assert lines(b"\\trowd\\cellx900\\pard\\intbl Loose\\cell\\pard\\intbl Ends") == [
        (None, "Loose"),
        (None, "Ends"),
    ]


def test_text_that_a_change_deletes_stands_nowhere():
    found = rtf(b"Oil {\\deleted the lock }{\\revised the hinge}\\par")
    assert [b.text for b in found.blocks] == ["Oil the hinge"]
    assert found.asides == ()


def form_field(form):
    instruction = b"{\\*\\fldinst { FORM {\\*\\formfield{" + form + b"}}}}"
    return b"Oven {\\field" + instruction + b"{\\fldrslt {}}} on\\par"


CHOICES = b"{\\*\\ffl Choose}{\\*\\ffl Warm}{\\*\\ffl Caf\\'e9}"


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        (b"\\fftype2\\ffhaslistbox1\\ffres1" + CHOICES, "Oven Warm on"),
        (b"\\fftype2\\ffres2{\\*\\ffname Heat}" + CHOICES, "Oven Café on"),
        (b"\\fftype2\\ffres25\\ffdefres1" + CHOICES, "Oven Warm on"),
        (b"\\fftype2\\ffres9" + CHOICES, "Oven on"),
        (b"\\fftype1\\ffres1", "Oven ☒ on"),
        (b"\\fftype1\\ffres0", "Oven ☐ on"),
        (b"\\fftype1\\ffres25\\ffdefres1", "Oven ☒ on"),
        (b"\\fftype0{\\*\\ffdeftext type here}", "Oven on"),
    ],
)
def test_form_fields_show_their_value(form, shown):
    assert [block.text for block in rtf(form_field(form)).blocks] == [shown]


def test_text_of_a_form_field_stands_alone():
    field = form_field(b"\\fftype0").replace(b"{}}}", b"{at nine}}}")
    assert lines(field) == [(None, "Oven at nine on")]


def test_a_field_behind_a_form_field_does_not_repeat_its_value():
    link = b"{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt }}\\par"
    found = rtf(form_field(b"\\fftype1\\ffres1") + link).blocks
    assert [block.text for block in found] == ["Oven ☒ on"]


def test_a_field_within_a_choice_is_no_choice():
    field = form_field(b"\\fftype2\\ffres0{\\*\\ffl {\\*\\fldinst DATE}Warm}")
    assert lines(field) == [(None, "Oven on")]


def figures(body):
    return [each.code for each in rtf(body).diagnostics]


@pytest.mark.parametrize(
    "figure",
    [
        b"{\\mmath{\\*\\moMath{\\mf{\\mnum{\\mr 3}}{\\mden{\\mr 4}}}}}",
        b"{\\mmath{\\*\\moMathPara{\\*\\moMath{\\mr x}}}}",
        b"{\\object\\objemb{\\*\\objclass Sheet}{\\*\\objdata 0105}{\\result{\\pict 01}}}",
    ],
)
def test_words_of_an_equation_or_an_object_are_reported_once(figure):
    body = b"Ovens heat " + figure + b" of it\\par " + figure + b"\\par"
    assert (lines(body)[0][1], figures(body)) == ("Ovens heat of it", ["damaged-part"])


@pytest.mark.parametrize(
    "body",
    [
        b"{\\*\\mmathPr\\mmathFont34\\mbrkBin0}Ovens\\par",
        b"{\\pict\\pngblip 0102}Ovens\\par",
        b"{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv 1}}}}Ovens\\par",
        b"{\\field{\\*\\fldinst SYMBOL 183}{\\fldrslt -}} Ovens\\par",
        b"{\\*\\bkmkstart object}Ovens{\\*\\bkmkend object}\\par",
        b"{\\info{\\title object}}Ovens\\par",
        b"The object is moMath\\par",
    ],
)
def test_what_is_no_figure_is_not_reported(body):
    assert figures(body) == []
