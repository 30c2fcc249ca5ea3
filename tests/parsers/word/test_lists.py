"""Automatic numbers and bullets of Word, as they show on paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.characters.numerals import letter, numeral, roman
from parsers.word import read
from tests.wordml import (
    LISTS,
    abstract,
    docx,
    element,
    in_list,
    lines,
    lvl,
    num,
    only_table,
    p,
    r,
    style,
    tbl,
    tc,
    tr,
)

DELETED = element("w:del", id=1)
TWO_LEVELS = (lvl(0, "%1."), lvl(1, "%1.%2"))


def markers(*places, numbering=LISTS, **parts):
    """The markers of paragraphs at these places, each (list id, level)."""
    blocks = (p("x", num=place) for place in places)
    return [marker for marker, _ in lines(*blocks, numbering=numbering, **parts)]


def test_numbers_count_on_through_the_document():
    blocks = [p("a", num=(1, 0)), "between", tbl(tr(tc(p("b", num=(1, 0)))))]
    assert lines(*blocks) == [("1.0", "a"), (None, "between"), ("2.0", "b")]


def test_levels_count_below_each_other():
    assert markers((1, 0), (1, 1), (1, 1), (1, 2), (1, 3), (1, 1), (1, 0), (1, 1)) == [
        "1.0",
        "1.1",
        "1.2",
        "(a)",
        "i.",
        "1.3",
        "2.0",
        "2.1",
    ]


def test_item_says_how_many_lists_stand_around_its_own():
    places = [(1, 0), (1, 1), (1, 2), (1, 0)]
    file = docx(*(p("x", num=place) for place in places), p("y"), numbering=LISTS)
    assert [block.depth for block in read(file).blocks] == [0, 1, 2, 0, 0]


def test_number_alone_in_its_column_is_read():
    table = only_table(tr(tc(p(num=(1, 1))), "statement"), tr(tc(p(num=(1, 1))), "another"))
    assert [row.cells[0].text for row in table.rows] == ["1.1", "1.2"]
    assert table.rows[0].cells[0].content[0].text == ""


def test_bullet_without_text_is_nothing():
    assert lines(p("a", num=(2, 0)), p(num=(2, 0))) == [("•", "a")]


@pytest.mark.parametrize("glyph", ["\uf0b7", "\uf0a7", "o", "–", "•"])
def test_any_bullet_is_the_same_bullet(glyph):
    numbering = abstract(0, lvl(0, glyph, "bullet")) + num(1, 0)
    assert markers((1, 0), numbering=numbering) == ["•"]


@pytest.mark.parametrize(
    ("level", "marker"),
    [
        (lvl(0, "", "bullet"), ""),
        (lvl(0, " ", "bullet"), ""),
        (lvl(0, "", "none"), ""),
        (lvl(0, "-", "none"), "•"),
        (lvl(0, "%1", "none"), ""),
        (lvl(0, "Action:", "none"), "Action:"),
        (lvl(0, "%1.", extra=element("w:rPr", "<w:vanish/>")), ""),
        (lvl(0, "•", "bullet", extra=element("w:rPr", "<w:vanish/>")), ""),
    ],
)
def test_list_may_print_a_literal_or_nothing(level, marker):
    assert markers((1, 0), numbering=abstract(0, level) + num(1, 0)) == [marker]


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        ("decimal", "4"),
        ("decimalZero", "04"),
        ("lowerLetter", "d"),
        ("upperLetter", "D"),
        ("lowerRoman", "iv"),
        ("upperRoman", "IV"),
        ("ordinal", "4th"),
        ("unheardOf", "4"),
    ],
)
def test_numbers_print_in_their_format(form, printed):
    numbering = abstract(0, lvl(0, "Section %1:", form, start=4)) + num(1, 0)
    assert markers((1, 0), numbering=numbering) == [f"Section {printed}:"]


def test_custom_format_in_alternate_content_is_read():
    level = (
        '<w:lvl w:ilvl="0"><mc:AlternateContent><mc:Choice Requires="w14">'
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
        '<w:lvlText w:val="%1"/></w:lvl>'
    )
    assert markers((1, 0), numbering=abstract(0, level) + num(1, 0)) == ["001"]


@pytest.mark.parametrize(
    ("number", "printed"), [(1, "a"), (26, "z"), (27, "aa"), (28, "bb"), (53, "aaa"), (0, "")]
)
def test_letters_are_repeated_after_z(number, printed):
    assert letter(number) == printed


@pytest.mark.parametrize(
    ("number", "printed"), [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (49, "xlix"), (0, "")]
)
def test_roman_numbers(number, printed):
    assert roman(number) == printed


@pytest.mark.parametrize(
    ("number", "printed"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (112, "112th")]
)
def test_ordinal_numbers(number, printed):
    assert numeral("ordinal")(number) == printed


def test_legal_numbering_prints_every_level_in_decimal():
    levels = lvl(0, "%1", "upperRoman"), lvl(1, "%1.%2", extra="<w:isLgl/>")
    assert markers((1, 0), (1, 1), numbering=abstract(0, *levels) + num(1, 0)) == ["I", "1.1"]


def test_level_that_was_skipped_counts_as_begun():
    assert markers((1, 1), (1, 0), (1, 1)) == ["1.1", "2.0", "2.1"]


def test_level_restarts_after_any_level_above():
    levels = [lvl(0, "%1"), lvl(1, "%2"), lvl(2, "%3")]
    numbering = abstract(0, *levels) + num(1, 0)
    places = [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2)]
    assert markers(*places, numbering=numbering) == ["1", "1", "1", "2", "2", "1"]


def test_level_may_restart_after_one_level_only():
    levels = [lvl(0, "%1"), lvl(1, "%2"), lvl(2, "%3", extra=element("w:lvlRestart", val=1))]
    numbering = abstract(0, *levels) + num(1, 0)
    places = [(1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1), (1, 2)]
    assert markers(*places, numbering=numbering) == ["1", "1", "1", "2", "2", "2", "1", "1"]


def test_level_may_never_restart():
    levels = lvl(0, "%1"), lvl(1, "%2", extra=element("w:lvlRestart", val=0))
    numbering = abstract(0, *levels) + num(1, 0)
    assert markers((1, 0), (1, 1), (1, 0), (1, 1), numbering=numbering) == ["1", "1", "2", "2"]


def test_bullet_above_a_number_restarts_it():
    levels = lvl(0, "\uf0b7", "bullet"), lvl(1, "%2.")
    numbering = abstract(0, *levels) + num(1, 0)
    places = [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)]
    assert markers(*places, numbering=numbering) == ["•", "1.", "2.", "•", "1."]


def test_lists_of_one_definition_count_together():
    numbering = abstract(0, *TWO_LEVELS) + num(1, 0) + num(2, 0)
    assert markers((1, 0), (2, 0), (1, 0), numbering=numbering) == ["1.", "2.", "3."]


def test_lists_of_different_definitions_count_apart():
    numbering = abstract(0, *TWO_LEVELS) + abstract(1, *TWO_LEVELS) + num(1, 0) + num(2, 1)
    assert markers((1, 0), (2, 0), (1, 0), numbering=numbering) == ["1.", "1.", "2."]


def test_start_override_restarts_a_list_once():
    numbering = abstract(0, *TWO_LEVELS) + num(1, 0) + num(2, 0, (0, 5))
    places = [(1, 0), (1, 0), (2, 0), (2, 0), (1, 0)]
    assert markers(*places, numbering=numbering) == ["1.", "2.", "5.", "6.", "7."]


def test_start_override_of_an_upper_level_is_used_where_that_is_skipped():
    numbering = abstract(0, *TWO_LEVELS) + num(1, 0, (0, 4))
    assert markers((1, 1), (1, 1), numbering=numbering) == ["4.1", "4.2"]


def test_number_of_a_deeper_level_is_nothing_before_it_has_begun():
    numbering = abstract(0, lvl(0, "%1.%2")) + num(1, 0)
    assert markers((1, 0), numbering=numbering) == ["1."]


def test_level_may_be_overridden_whole():
    numbering = abstract(0, *TWO_LEVELS) + num(1, 0, (0, lvl(0, "[%1]", "lowerLetter", start=3)))
    assert markers((1, 0), (1, 1), numbering=numbering) == ["[c]", "c.1"]


def test_level_starts_where_it_says():
    numbering = abstract(0, lvl(0, "%1.", start=0)) + num(1, 0)
    assert markers((1, 0), (1, 0), numbering=numbering) == ["0.", "1."]


def test_deepest_level_is_the_ninth():
    numbering = abstract(0, lvl(8, "%9.")) + num(1, 0)
    assert markers((1, 8), (1, 99), numbering=numbering) == ["1.", "2."]


# Lists of styles


def test_style_puts_its_paragraphs_into_a_list():
    styles = style("Point", in_list(2))
    assert lines(p("a", style="Point"), styles=styles) == [("•", "a")]


def test_style_inherits_its_list():
    styles = style("Base", in_list(1, 1)) + style("Point", based_on="Base")
    assert lines(p("a", style="Point"), styles=styles) == [("1.1", "a")]


def test_level_of_a_style_is_the_one_tied_to_it():
    levels = (
        lvl(0, "%1", extra=element("w:pStyle", val="heading1")),
        lvl(1, "%1.%2", extra=element("w:pStyle", val="heading2")),
    )
    styles = style("heading 1", in_list(1)) + style("heading 2", in_list(1))
    numbering = abstract(0, *levels) + num(1, 0)
    blocks = [p("a", style="heading1"), p("b", style="heading2")]
    assert lines(*blocks, numbering=numbering, styles=styles) == [("1", "a"), ("1.1", "b")]


def test_style_may_change_only_the_level_that_it_inherits():
    styles = style("One", in_list(1, 0)) + style(
        "Two", element("w:numPr", element("w:ilvl", val=1)), based_on="One"
    )
    assert lines(p("a", style="One"), p("b", style="Two"), styles=styles) == [
        ("1.0", "a"),
        ("1.1", "b"),
    ]


def test_paragraph_may_change_only_the_level_of_its_style():
    level = element("w:numPr", element("w:ilvl", val=1))
    styles = style("One", in_list(1, 0))
    assert lines(p("a", style="One", properties=level), styles=styles) == [("1.1", "a")]


def test_paragraph_goes_before_its_style():
    styles = style("Point", in_list(2))
    assert lines(p("a", style="Point", num=(1, 0)), styles=styles) == [("1.0", "a")]


def test_list_zero_takes_a_paragraph_out_of_the_list_of_its_style():
    styles = style("Point", in_list(2))
    assert lines(p("a", style="Point", num=(0, 0)), styles=styles) == [(None, "a")]


def test_list_zero_takes_a_style_out_of_the_list_of_its_base():
    styles = style("Point", in_list(2)) + style("Plain", in_list(0), based_on="Point")
    assert lines(p("a", style="Plain"), styles=styles) == [(None, "a")]


def test_definition_may_stand_in_a_numbering_style():
    styles = style("Outline", in_list(2), kind="numbering")
    numbering = (
        abstract(0, extra=element("w:numStyleLink", val="Outline"))
        + abstract(1, *TWO_LEVELS, extra=element("w:styleLink", val="Outline"))
        + num(1, 0)
        + num(2, 1)
    )
    assert markers((1, 0), (1, 1), numbering=numbering, styles=styles) == ["1.", "1.1"]


def test_numbering_styles_linked_in_a_circle_are_no_list():
    styles = style("Outline", in_list(1), kind="numbering")
    numbering = abstract(0, extra=element("w:numStyleLink", val="Outline")) + num(1, 0)
    assert markers((1, 0), numbering=numbering, styles=styles) == [None]


# What does not count


def test_deleted_row_takes_no_number():
    is_removed = tr(tc(p("x", num=(1, 0))), properties=DELETED)
    kept = tr(tc(p("a", num=(1, 0))))
    assert lines(tbl(is_removed, kept)) == [("1.0", "a")]


def test_number_in_a_cell_covered_by_a_merge_does_not_count():
    start, goes_on = (element("w:vMerge", val=v) for v in ("restart", "continue"))
    table = only_table(
        tr(tc(p(num=(1, 0)), properties=start), "a"),
        tr(tc(p(num=(1, 0)), properties=goes_on), "b"),
        tr(tc(p(num=(1, 0))), "c"),
    )
    assert [row.cells[0].text for row in table.rows] == ["1.0", "b", "2.0"]


def test_header_has_its_own_count():
    header = p("h", num=(1, 0))
    section = element("w:sectPr", '<w:headerReference r:id="header1"/>')
    found = lines(p("a", num=(1, 0)), p("b", num=(1, 0)), section, header1=header)
    assert found == [("1.0", "a"), ("2.0", "b"), ("1.0", "h")]


# What is missing


def test_list_without_definition_is_told_once():
    document = read(docx(p("a", num=(9, 0)), p("b", num=(9, 0)), p("c", num=(1, 0))))
    assert [block.marker for block in document.blocks] == [None, None, "1.0"]
    assert [d.code for d in document.diagnostics] == ["damaged-part"]


def test_document_without_numbering_part_is_read():
    document = read(docx(p("a", num=(1, 0)), numbering=None))
    assert [b.text for b in document.blocks] == ["a"]
    assert [d.code for d in document.diagnostics] == ["damaged-part"]


@pytest.mark.parametrize("start", ["4000000000", "-1", "many", ""])
def test_forged_start_is_not_counted_up_to(start):
    numbering = abstract(0, lvl(0, "%1", "upperRoman", start=start)) + num(1, 0)
    (marker,) = markers((1, 0), numbering=numbering)
    assert len(marker) < 100


@given(st.lists(st.integers(0, 3), min_size=1, max_size=20))
def test_numbers_of_a_level_rise_by_one_or_start_again(levels):
    printed = markers(*((1, level) for level in levels))
    expected, counts = [], []
    for level in levels:
        counts = counts[: level + 1] + [1] * (level - len(counts))
        counts = [*counts[:level], counts[level] + 1 if level < len(counts) else 1]
        form = ["{0}.0", "{0}.{1}", "({2})", "{3}."][level]
        shown = [*map(str, counts[:2]), *[""] * (2 - len(counts[:2]))]
        third = letter(counts[2]) if len(counts) > 2 else ""
        fourth = roman(counts[3]) if len(counts) > 3 else ""
        expected.append(form.format(*shown, third, fourth))
    assert printed == expected


def test_tracked_insertion_of_a_number_is_accepted():
    properties = element(
        "w:numPr", element("w:ilvl", val=0) + element("w:numId", val=1) + element("w:ins", id=1)
    )
    assert lines(p(r("a"), properties=properties)) == [("1.0", "a")]
