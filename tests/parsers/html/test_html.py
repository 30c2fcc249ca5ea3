"""The HTML reader: what a browser shows, as blocks."""

import pytest

from parsers import html
from parsers.document.blocks import Paragraph, Table
from parsers.errors import EmptyFile, NoText, TooLarge
from parsers.provenance import Place


def read(markup):
    return html.read(markup.encode() if isinstance(markup, str) else markup)


def texts(markup):
    return [block.text for block in read(markup).blocks if isinstance(block, Paragraph)]


def marked(markup):
    """Marker and text of every paragraph, wherever it stands."""
    return [(p.marker, p.text) for p in read(markup).paragraphs()]


def table(markup):
    (found,) = (block for block in read(markup).blocks if isinstance(block, Table))
    return found


def cells(markup):
    return [[cell.text for cell in row.cells] for row in table(markup).rows]


UUID = "0a1b2c3d-0000-4000-8000-00000000000a"
ONE_ROW = [["1.1 Pupils read", "Buy books"]]


@pytest.mark.parametrize(
    "markup",
    [
        "<table><tr><td>1.1 Pupils read</td><td>Buy books</td></tr></table>",
        "<TABLE><TR><TD>1.1 Pupils read<TD>Buy books</TABLE>",
        "<table><tr><td><b>1.1 Pupils read<td>Buy books",
        "<table><td>1.1 Pupils read</b></td></p><td>Buy books",
        "<p><table><tr><td><p>1.1 Pupils read<td><p>Buy books</table></p>",
        "<TABLE><TR><TD><P STYLE='margin: 0cm'><FONT FACE=Arial>1.1 Pupils <B>read</B></FONT></P>"
        "<TD><P><FONT>Buy books</FONT></P></TABLE>",
        "<table><tr><td>1.1 Pupils<!-- x --> read</td><td>Buy<wbr> bo&shy;oks</td></tr></table>",
        "<table><tr><td>1.1&nbsp;&nbsp;Pupils\n read</td><td>\tBuy <i>bo</i>oks </td></tr></table>",
        '<div style="display:table"><p style="display:table-row"><span style="display:table-cell">'
        '1.1 Pupils read</span><span style="display:table-cell">Buy books</span></p></div>',
        '<div role="table"><div role="row"><div role="cell">1.1 Pupils read</div>'
        '<div role="cell">Buy books</div></div></div>',
    ],
    ids=[
        "clean",
        "upper-case",
        "unclosed",
        "stray",
        "in-p",
        "LibreOffice",
        "split",
        "blanks",
        "css",
        "aria",
    ],
)
def test_row_is_read_however_it_is_spelled(markup):
    assert cells(markup) == ONE_ROW


def test_xhtml_with_prolog_and_empty_tags_is_read():
    markup = (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 '
        'Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">'
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Review 2023</title>'
        '<script src="x.js" /></head><body><a id="top" /><p>Fernhill Trust<br />2023</p>'
        "<table><tr><td /><td>Buy books</td></tr></table></body></html>"
    )
    assert read(markup).title == "Review 2023"
    assert texts(markup) == ["Fernhill Trust\n2023"]
    assert cells(markup) == [["", "Buy books"]]


def test_blocks_separate_words_and_inline_elements_do_not():
    markup = (
        "<div>One<div>two</div>th<b>r</b><custom-x>e</custom-x>e<p>four<dl><dt>five<dd>six</dl>"
    )
    assert texts(markup) == ["One", "two", "three", "four", "five", "six"]


def test_line_break_is_a_line_feed_and_preformatted_text_keeps_its_lines():
    assert texts("<p>One<br>two<br><br>three</p><pre>four\n  five</pre>") == [
        "One\ntwo\nthree",
        "four\nfive",
    ]


def test_each_list_item_is_a_paragraph_of_its_own():
    assert marked("<ul><li>Meet annually.<li>SENCOs lead</ul>") == [
        ("•", "Meet annually."),
        ("•", "SENCOs lead"),
    ]


def test_only_the_first_paragraph_of_a_list_item_has_its_marker():
    assert marked("<ul><li><p>One</p><p>two</p><ul><li>three</ul></li></ul><p>four") == [
        ("•", "One"),
        (None, "two"),
        ("•", "three"),
        (None, "four"),
    ]


def test_item_says_how_many_lists_stand_around_its_own():
    page = "<ul><li>a<ol><li>b<ul><li>c</ul><p>d</ol><li>e</ul>f<ul><li>g</ul>"
    depths = [(p.text, p.depth) for p in read(page).paragraphs()]
    assert depths == [("a", 0), ("b", 1), ("c", 2), ("d", 0), ("e", 0), ("f", 0), ("g", 0)]


@pytest.mark.parametrize(
    ("start", "markers"),
    [
        ("<ol>", ["1.", "2."]),
        ("<ol start=9>", ["9.", "10."]),
        ("<ol start=-1>", ["-1.", "0."]),
        ("<ol type=a start=26>", ["z.", "aa."]),
        ("<ol type=A>", ["A.", "B."]),
        ("<ol type=i start=4>", ["iv.", "v."]),
        ("<ol type=I start=1999>", ["MCMXCIX.", "MM."]),
        ("<ol reversed>", ["2.", "1."]),
        ("<ol start=two>", ["1.", "2."]),
        ('<ol style="list-style-type: lower-alpha">', ["a.", "b."]),
        ('<ol style="list-style: none">', ["", ""]),
        ('<ul style="list-style-type: none">', ["", ""]),
        ("<style>.plain{list-style:none inside}</style><ul class=plain>", ["", ""]),
        ("<ul type=square>", ["•", "•"]),
        ("<div role=list>", ["•", "•"]),
    ],
)
def test_marker_is_what_a_browser_prints(start, markers):
    assert [marker for marker, _ in marked(f"{start}<li>One<li>two")] == markers


def test_value_of_an_item_counts_on():
    assert [m for m, _ in marked("<ol><li>a<li value=7>b<li>c</ol>")] == ["1.", "7.", "8."]


def test_number_of_an_empty_list_item_stays():
    assert marked("<table><tr><td><ol start=3><li></ol><td>Pupils read</table>") == [
        ("3.", ""),
        (None, "Pupils read"),
    ]


def test_word_list_numbers_become_markers():
    gap = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span>"
    full = (
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><b>"
        f"<span style='mso-list:Ignore'>1.1{gap}</span></b><![endif]>Pupils<o:p></o:p> read</p>"
    )
    filtered = f"<p class=MsoListParagraph style='text-indent:-18pt'>1.2{gap}Pupils write</p>"
    bullet = f"<p><span style='font-family:Symbol'>·{gap}</span>Buy books</p>"
    assert marked(full + filtered + bullet) == [
        ("1.1", "Pupils read"),
        ("1.2", "Pupils write"),
        ("•", "Buy books"),
    ]


def test_word_list_number_alone_in_its_cell_stays():
    number = "<p class=MsoListParagraph><span style='mso-list:Ignore'>1.1</span><o:p></o:p></p>"
    assert marked(f"<table><tr><td>{number}<td><p>Pupils read</table>") == [
        ("1.1", ""),
        (None, "Pupils read"),
    ]


def test_word_markup_for_other_programs_is_left_out():
    markup = (
        "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->"
        "<p>Kept<span style='display:none;mso-hide:all'>gone</span>"
        "<!--[if supportFields]>PAGEREF<![endif]--><del>gone</del> <ins>too</ins></p>"
    )
    assert texts(markup) == ["Kept too"]


def test_google_docs_list_has_bullets_though_its_style_says_none():
    markup = (
        "<style>ul.lst-kix_a-0{list-style-type:none}.c1{font-weight:700}</style>"
        '<p class="c2 title">Review</p><ul class="c5 lst-kix_a-0"><li>Buy books</ul>'
        '<p class=c2><span class="c1">Actions</span></p>'
    )
    title, item, strong = read(markup).blocks
    assert (title.heading, item.marker, strong.strong) == (1, "•", True)


def test_google_docs_list_numbers_have_the_levels_of_its_style_sheet():
    markup = (
        "<style>ol.lst-kix_A-1{list-style-type:none}"
        '.lst-kix_A-0>li:before{content:"" counter(lst-ctn-kix_A-0,decimal) ".0 "}'
        '.lst-kix_A-1>li:before{content:"" counter(lst-ctn-kix_A-0,decimal) "."'
        ' counter(lst-ctn-kix_A-1,lower-latin) " "}</style>'
        '<ol class="c1 lst-kix_A-0" start="2"><li><h1>Reading</h1></ol>'
        '<table><tr><td><ol class="lst-kix_A-1 start" start=1><li>Pupils read<li>They write</ol>'
    )
    assert marked(markup) == [("2.0", "Reading"), ("2.a", "Pupils read"), ("2.b", "They write")]


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>Gone</p>",
        '<p style="display: none">Gone</p>',
        '<p style="VISIBILITY:hidden!important">Gone</p>',
        "<style>.x{display:none}</style><div class='y x'><p>Gone</div>",
        "<style>/* a */ p#x, b {display:none}</style><p id=x>Gone</p>",
        "<style>@import url(a);nav{display:none}</style><nav>Gone</nav>",
        "<script>Gone</script><noscript>Gone</noscript><template>Gone</template>",
        '<span class="screen-reader-text">Gone</span>',
        '<span class="sr-only">Gone</span><span class="visually-hidden">Gone</span>',
        '<span style="position:absolute;clip:rect(0, 0, 0, 0)">Gone</span>',
        '<span style="position:absolute;left:-9999px">Gone</span>',
        "<dialog>Gone</dialog>",
        '<span class="govuk-visually-hidden">Gone</span>',
        '<span class="d-md-none">Gone</span><b class="visible-xs-inline">Gone</b>',
        '<span class="visually-hidden-focusable sr-only">Gone</span>',
        "<style>table td .lbl{display:none}</style><table><td><i class=lbl>Gone</i></table>",
        "<style>div>b{display:none}</style><div><b>Gone</b></div>",
        "<style>@media (min-width:40em){.p{display:none}}</style><p class=p>Gone</p>",
        "<style>p:nth-child(2n+1){display:none}</style><div><p>Gone</p></div>",
        "<style>[data-x=a]{display:none}</style><p data-x=a>Gone</p>",
        "<style>p{display:none!important}</style><p style='display:block'>Gone</p>",
        "<style>.a{position:absolute;width:1px;height:1px}</style><p class=a>Gone</p>",
    ],
)
def test_hidden_element_stands_beside_the_body(hidden):
    page = read(f"<body>{hidden}<div>1.1 Kept</div>")
    shown = [p.text for p in page._replace(asides=()).paragraphs() if p.text]
    assert shown == ["1.1 Kept"]
    assert {(a.role, a.content[0].text) for a in page.asides} <= {("hidden", "Gone")}


@pytest.mark.parametrize(
    "shown",
    [
        '<p aria-hidden="true">Kept</p>',
        "<style>@media print{p{display:none}}</style><p>Kept</p>",
        "<style>div p.x{display:none}</style><p class=x>Kept</p>",
        "<style>@media (max-width:40em){p{display:none}}</style><p>Kept</p>",
        "<style>p:hover{display:none}</style><p>Kept</p>",
        "<style>i>p{display:none}</style><div><p>Kept</p></div>",
        "<style>.a .b{display:none}</style><div class=b><p class=a>Kept</p></div>",
        "<style>.p{display:none} @media screen{.p{display:block}}</style><p class=p>Kept</p>",
        '<span class="d-none d-md-block">Kept</span>',
        '<span class="not-sr-only">Kept</span>',
        "<style>.hidden{color:red}.hidden{display:inline}</style><b class=hidden>Kept</b>",
        "<details><summary>Kept</summary></details>",
        "<select><option>Gone<option selected>Kept</select>",
        "<select><option>Kept<option>Gone</select>",
        "<select><option value=''>Please choose</option></select>Kept",
        "<select><option disabled selected>-- Select --<option>Gone</select>Kept",
        "<select multiple><option>Gone</select>Kept",
        '<input value="Kept">',
        "<sup>Kept</sup>",
        '<img class="emoji" alt="Kept">',
        "<header>Kept</header>",
        "<footer>Kept</footer>",
        "Kept",
    ],
)
def test_visible_text_is_kept_in_the_body(shown):
    assert texts(shown) == ["Kept"]


def test_title_of_a_drawing_stands_beside_the_body_and_titles_no_page():
    page = read("<p>Body <svg><title>A logo</title><desc>Blue</desc></svg></p><title>Boats</title>")
    assert [(a.role, a.content[0].text) for a in page.asides] == [("picture", "A logo")]
    assert (page.title, [p.text for p in page.blocks]) == ("Boats", ["Body"])


def test_navigation_asides_and_pictures_stand_beside_the_body():
    page = read("<nav>Home</nav><aside>News</aside><p>Body <img alt='A logo'></p>")
    assert [(a.role, a.content[0].text) for a in page.asides] == [
        ("header", "Home"),
        ("text-box", "News"),
        ("picture", "A logo"),
    ]
    assert [p.text for p in page.blocks] == ["Body"]


@pytest.mark.parametrize(
    ("markup", "marker"),
    [
        (
            '<p>Text<a href="#_ftn1" name="_ftnref1">[1]</a></p><div style="mso-element:footnote">'
            '<p><a href="#_ftnref1" name="_ftn1">[1]</a> A note</p></div>',
            "[1]",
        ),
        (
            '<p>Text<sup><a href="#ftnt1">[1]</a></sup></p>'
            '<div><p><a href="#ftnt_ref1">[1]</a>&nbsp;A note</p></div>',
            "[1]",
        ),
        (
            '<p>Text<a href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1">'
            '<p><a href="#sdfootnote1anc">1</a>A note</p></div>',
            "1",
        ),
        (
            '<p>Text<a href="#fn1"><sup>1</sup></a></p><section role="doc-endnotes"><ol><li>'
            '<p>A note<a href="#fnref1">↩</a></p></li></ol></section>',
            "1.",
        ),
        (
            f'<p>Text<sup class="fn"><a href="#{UUID}" id="{UUID}-link">1</a></sup></p>'
            f'<ol class="wp-block-footnotes"><li>A note <a href="#{UUID}-link">↩</a></li></ol>',
            "1.",
        ),
    ],
    ids=["Word", "Google Docs", "LibreOffice", "pandoc", "WordPress"],
)
def test_footnote_stands_beside_the_body_and_its_reference_goes(markup, marker):
    page = read(markup)
    assert [p.text for p in page.blocks] == ["Text"]
    ((role, (note,)),) = page.asides
    assert (role, note.text, note.marker) == ("footnote", "A note", marker)


@pytest.mark.parametrize(
    ("markup", "level"),
    [
        ("<h3>A</h3>", 3),
        ("<h2><div>A</div></h2>", 2),
        ("<div role=heading aria-level=4>A</div>", 4),
        ("<p class=MsoTitle>A</p>", 1),
        ("<p class=MsoHeading7>A</p>", 7),
        ("<p class='c1 title'>A</p>", 1),
        ("<p class=subtitle>A</p>", 0),
        ("<p>A</p>", 0),
    ],
)
def test_heading_has_its_level(markup, level):
    assert read(markup).blocks[0].heading == level


@pytest.mark.parametrize(
    ("markup", "strong"),
    [
        ("<p><b>A</b> <i><strong>b</strong></i></p>", True),
        ("<p style='font-weight:700'>A</p>", True),
        ("<style>.c{font-weight:bold}</style><p class=c>A</p>", True),
        ("<p><b>1.1</b> A</p>", False),
        ("<b style='font-weight:normal'><p>A</p></b>", False),
        ("<p><b>A<span style='font-weight:400'>b</span></b></p>", False),
    ],
)
def test_strong_says_that_the_whole_paragraph_is_bold(markup, strong):
    assert read(markup).blocks[0].strong is strong


def test_literal_list_tags_are_list_items():
    markup = "<td>&lt;ul&gt;&lt;li&gt;One&lt;/li&gt; &lt;li&gt;if a &lt; b&lt;/li&gt;&lt;/ul&gt;"
    assert marked(markup) == [("•", "One"), ("•", "if a < b")]


def test_places_count_tables_rows_and_paragraphs():
    markup = (
        "<p>a<table><tr><td>b<table><tr><td>c</table>d<tr><td>e</table><p>f<table><tr><td>g</table>"
    )
    assert [(p.text, p.place) for p in read(markup).paragraphs()] == [
        ("a", Place(paragraph=1)),
        ("b", Place(table=1, row=1)),
        ("c", Place(table=2, row=1)),
        ("d", Place(table=1, row=1)),
        ("e", Place(table=1, row=2)),
        ("f", Place(paragraph=2)),
        ("g", Place(table=3, row=1)),
    ]


@pytest.mark.parametrize(
    "markup",
    [
        "<title>\n Review&nbsp;2023 </title><p>a",
        "<head><title>Review <!-- x -->2023</title></head><svg><title>Icon</title></svg>a",
    ],
)
def test_title_is_the_title_of_the_page(markup):
    assert read(markup).title in {"Review 2023", "Review <!-- x -->2023"}


def test_empty_file_is_refused():
    with pytest.raises(EmptyFile):
        read(b"")


@pytest.mark.parametrize("markup", [" ", "<html><body><p>&nbsp;</p></body></html>", "<!-- a -->"])
def test_page_without_text_is_refused(markup):
    with pytest.raises(NoText):
        read(markup)


@pytest.mark.parametrize(
    "markup",
    ["<div>" * 1_000_000 + "x", "<b>" * 300_000 + "x", "<table><tr><td>" * 500 + "x"],
    ids=["a million divs", "unclosed", "tables"],
)
def test_bomb_of_nested_elements_is_refused(markup):
    with pytest.raises(TooLarge):
        read(markup)


def test_page_that_forgets_to_close_thousands_of_elements_is_read():
    assert len(texts("<font><div>a" * 1_500)) == 1_500


def test_null_characters_do_not_end_the_page():
    assert texts("<p>be\0fore<p>after") == ["before", "after"]
