"""The text of a Word paragraph: what its runs, fields, controls and tracked changes show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.word import read
from tests.wordml import alternatives, docx, element, field, lines, p, r, sdt, style, text, texts

VANISH = element("w:vanish")
BOLD = element("w:b")
PLACEHOLDER = element("w:showingPlcHdr")
DELETED = element("w:del", id=1)


def test_runs_split_anywhere_join_without_a_gap():
    assert text("Lead", "ers", "hip of ", "SEND") == "Leadership of SEND"


@given(st.lists(st.text(st.sampled_from("ab1. "), min_size=1), min_size=1, max_size=6))
def test_text_does_not_depend_on_where_its_runs_are_split(pieces):
    assert text(*pieces) == " ".join("".join(pieces).split())


@pytest.mark.parametrize(
    ("inner", "shown"),
    [
        ("<w:br/>", "a\nb"),
        ("<w:cr/>", "a\nb"),
        ('<w:br w:type="page"/>', "a\nb"),
        ("<w:tab/>", "a b"),
        ("<w:ptab/>", "a b"),
        ("<w:noBreakHyphen/>", "a-b"),
        ("<w:softHyphen/>", "ab"),
        ("<w:t>\u00a0</w:t>", "a b"),
        ("<w:t>\u00ad</w:t>", "ab"),
        ("<w:lastRenderedPageBreak/>", "ab"),
        ('<w:footnoteReference w:id="2"/>', "ab"),
        ('<w:commentReference w:id="2"/>', "ab"),
    ],
)
def test_special_characters_read_as_they_print(inner, shown):
    assert text("a", r(inner), "b") == shown


@pytest.mark.parametrize(
    ("font", "code", "shown"),
    [
        ("Symbol", "F0B7", "•"),
        ("Symbol", "B7", "•"),
        ("Wingdings", "F0A7", "▪"),
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings", "F0FE", "☑"),
        ("Arial", "2022", "•"),
        ("Wingdings", "F021", "\uf021"),
        ("Symbol", "D800", ""),
        ("Symbol", "no code", ""),
    ],
)
def test_symbols_of_symbol_fonts_are_read(font, code, shown):
    assert text("x", r(element("w:sym", font=font, char=code))) == f"x{shown}"


def test_mathematics_keep_their_text():
    assert text("x ", "<m:oMath><m:r><m:t>= 3</m:t></m:r></m:oMath>") == "x = 3"


def test_reading_aid_above_a_word_is_left_out():
    ruby = f"<w:ruby><w:rt>{r('aid')}</w:rt><w:rubyBase>{r('word')}</w:rubyBase></w:ruby>"
    assert text(r(ruby)) == "word"


@pytest.mark.parametrize(
    "wrapper",
    ["w:hyperlink", "w:smartTag", "w:customXml", "w:bdo", "w:dir", "w:ins", "w:moveTo", "w:new"],
)
def test_text_within_any_element_is_kept(wrapper):
    assert text("a ", element(wrapper, r("b")), " c") == "a b c"


@pytest.mark.parametrize("change", ["w:del", "w:moveFrom"])
def test_deleted_and_moved_text_is_gone(change):
    assert text("keep", element(change, r("x") + r("<w:delText>y</w:delText>"))) == "keep"


def test_old_formatting_of_a_tracked_change_is_not_applied():
    old = element("w:rPrChange", element("w:rPr", VANISH))
    assert text(r("seen", old)) == "seen"


def test_one_branch_of_alternate_content_is_read():
    assert text(alternatives(r("new"), r("old"))) == "new"


def test_fallback_is_read_where_there_is_no_choice():
    only = f"<mc:AlternateContent><mc:Fallback>{r('old')}</mc:Fallback></mc:AlternateContent>"
    assert text(only) == "old"


# Fields


def test_complex_field_shows_its_cached_result():
    assert text("page ", field("PAGE", r("7")), ".") == "page 7."


def test_field_within_an_instruction_is_not_shown():
    nested = field(
        "IF " + "</w:instrText></w:r>" + field("PAGE", r("1")) + "<w:r><w:instrText>", r("yes")
    )
    assert text("a ", nested, " b") == "a yes b"


def test_field_within_a_result_is_shown():
    assert text(field("HYPERLINK", r("see ") + field("REF x", r("1.2")))) == "see 1.2"


def test_simple_field_shows_its_cached_result():
    assert text("p. ", element("w:fldSimple", r("7"), instr="PAGE")) == "p. 7"


def test_field_result_may_run_over_paragraphs():
    begin = r(element("w:fldChar", fldCharType="begin")) + r("<w:instrText>TOC</w:instrText>")
    middle, end = (r(element("w:fldChar", fldCharType=kind)) for kind in ("separate", "end"))
    assert texts(p(begin, middle, "one"), p("two"), p("three", end)) == ["one", "two", "three"]


def test_field_that_never_ends_does_not_swallow_the_rest():
    begin = r(element("w:fldChar", fldCharType="begin"))
    assert texts(p("one", begin), p("two")) == ["one", "two"]


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("<w:checkBox><w:checked/></w:checkBox>", "☒"),
        ('<w:checkBox><w:checked w:val="0"/></w:checkBox>', "☐"),
        ('<w:checkBox><w:default w:val="1"/></w:checkBox>', "☒"),
        (
            '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Red"/>'
            '<w:listEntry w:val="Green"/></w:ddList>',
            "Green",
        ),
        ('<w:ddList><w:listEntry w:val="Red"/></w:ddList>', "Red"),
        ('<w:ddList><w:result w:val="9"/></w:ddList>', ""),
        ("<w:textInput/>", ""),
    ],
)
def test_form_fields_show_their_value(form, shown):
    begin = f'<w:fldChar w:fldCharType="begin"><w:ffData>{form}</w:ffData></w:fldChar>'
    end = r(element("w:fldChar", fldCharType="end"))
    assert text("RAG", r(begin), r("<w:instrText>FORM</w:instrText>"), end) == f"RAG{shown}"


# Content controls


def test_content_control_in_a_line_is_read():
    assert text("owner: ", sdt(r("Head")), ".") == "owner: Head."


def test_content_control_in_a_content_control_is_read():
    assert text(sdt(sdt(r("Head")))) == "Head"


def test_placeholder_of_an_empty_control_is_no_text():
    assert text("owner: ", sdt(r("Click here to enter text."), PLACEHOLDER)) == "owner:"


def test_control_that_no_longer_shows_its_placeholder_is_text():
    assert text(sdt(r("Head"), element("w:showingPlcHdr", val="0"))) == "Head"


def test_content_control_around_paragraphs_is_read():
    assert texts(sdt(p("one") + p("two"))) == ["one", "two"]


# Hidden text


def shown_and_hidden(*content, **parts):
    """The texts of the body, and those beside it with their roles."""
    document = read(docx(*content, **parts))
    beside = [(aside.role, block.text) for aside in document.asides for block in aside.content]
    return [block.text for block in document.blocks], beside


@pytest.mark.parametrize("value", ["1", "true", "on"])
def test_hidden_text_stands_beside_the_body(value):
    content = p("seen", r("unseen", element("w:vanish", val=value)))
    assert shown_and_hidden(content) == (["seen"], [("hidden", "unseen")])


def test_hidden_text_switched_off_is_seen():
    assert text(r("seen", element("w:vanish", val="0"))) == "seen"


def test_text_hidden_by_its_character_style_is_left_out():
    styles = style("Secret", run=VANISH, kind="character")
    content = p("a", r("b", element("w:rStyle", val="Secret")))
    assert shown_and_hidden(content, styles=styles) == (["a"], [("hidden", "b")])


def test_text_hidden_by_its_paragraph_style_is_left_out():
    styles = style("Base", run=VANISH) + style("Secret", based_on="Base")
    content = p("a"), p("b", style="Secret")
    assert shown_and_hidden(*content, styles=styles) == (["a"], [("hidden", "b")])


def test_text_that_overrides_its_hidden_style_is_seen():
    styles = style("Secret", run=VANISH)
    assert texts(p(r("b", element("w:vanish", val="0")), style="Secret"), styles=styles) == ["b"]


# Paragraph marks


def test_paragraph_whose_mark_is_deleted_runs_into_the_next():
    assert texts(p("one ", mark=DELETED), p("two")) == ["one two"]


def test_paragraph_whose_mark_is_moved_away_runs_into_the_next():
    assert texts(p("one ", mark=element("w:moveFrom")), p("two")) == ["one two"]


def test_deleted_paragraph_leaves_nothing():
    is_removed = p(element("w:del", r("is_removed")), num=(1, 0), mark=DELETED)
    assert lines(is_removed, p("a", num=(1, 0))) == [("1.0", "a")]


def test_inserted_paragraph_stands_alone():
    assert texts(p("one", mark=element("w:ins")), p("two")) == ["one", "two"]


def test_text_before_a_deleted_mark_at_the_end_is_kept():
    assert texts(p("last", mark=DELETED)) == ["last"]


def test_merged_paragraph_takes_the_number_of_the_mark_that_stays():
    assert lines(p("a", mark=DELETED), p("b", num=(1, 0))) == [("1.0", "ab")]


def test_paragraph_before_a_style_separator_keeps_its_number():
    separator = element("w:vanish") + element("w:specVanish")
    assert lines(p("Title. ", num=(1, 0), mark=separator), p("Text")) == [("1.0", "Title. Text")]


def test_hidden_paragraph_takes_no_number():
    hidden = p(r("x", VANISH), num=(1, 0), mark=VANISH)
    assert lines(hidden, p("a", num=(1, 0)))[0] == ("1.0", "a")


# Headings and bold


@pytest.mark.parametrize(
    ("made", "level"),
    [
        (style("heading 1", style_id="berschrift1"), 1),
        (style("Heading 3", style_id="x"), 3),
        (style("Custom", style_id="Heading2"), 2),
        (style("Title", style_id="Titel"), 1),
        (style("Subtitle"), 2),
        (style("Part", element("w:outlineLvl", val=1)), 2),
        (style("heading 2", style_id="h") + style("Part", based_on="h"), 2),
        (style("heading 1", style_id="h") + style("Part", element("w:outlineLvl", val=9)), 0),
        (style("heading 12"), 0),
        (style("Normal"), 0),
    ],
)
def test_heading_level_comes_from_the_style(made, level):
    style_id = made.rpartition('w:styleId="')[2].partition('"')[0]
    (block,) = read(docx(p("x", style=style_id), styles=made)).blocks
    assert block.heading == level


def test_outline_level_of_the_paragraph_goes_before_its_style():
    level = element("w:outlineLvl", val=2)
    (block,) = read(docx(p("x", style="h", properties=level), styles=style("heading 1"))).blocks
    assert block.heading == 3


def test_styles_based_on_each_other_do_not_go_round_for_ever():
    styles = style("A", based_on="B") + style("B", element("w:outlineLvl", val=0), based_on="A")
    (block,) = read(docx(p("x", style="A"), styles=styles)).blocks
    assert block.heading == 1


@pytest.mark.parametrize(
    ("runs", "strong"),
    [
        ([r("a", BOLD)], True),
        ([r("a", BOLD), r(" "), r("b", BOLD)], True),
        ([r("a", BOLD), r("b")], False),
        ([r("a", element("w:b", val="0"))], False),
        ([r("a", element("w:rStyle", val="Strong"))], True),
        ([r("a", element("w:rStyle", val="Strong"), element("w:b", val="false"))], False),
    ],
)
def test_paragraph_is_strong_if_all_of_it_is_bold(runs, strong):
    styles = style("Strong", run=BOLD, kind="character")
    (block,) = read(docx(p(*runs), styles=styles)).blocks
    assert block.strong is strong


def test_paragraph_is_strong_by_its_style():
    (block,) = read(docx(p("a", style="Loud"), styles=style("Loud", run=BOLD))).blocks
    assert block.strong


def test_default_style_holds_where_none_is_named():
    (block,) = read(docx(p("a"), styles=style("Normal", run=BOLD, default=1))).blocks
    assert block.strong


def test_paragraphs_outside_tables_are_counted():
    places = [b.place.paragraph for b in read(docx("a", p(), "b")).blocks]
    assert places == [1, 2]
