"""What content systems do to a page: panels, counters, forms, frames, garbled letters, colours."""

import pytest

from parsers.errors import NoText, TooLarge, UnsupportedFormat
from parsers.html import read as read_bytes


def texts(markup):
    return [(f"{p.marker or ''} {p.text}").strip() for p in read(markup).paragraphs()]


def body(markup):
    page = read(markup)._replace(asides=())
    return [(f"{p.marker or ''} {p.text}").strip() for p in page.paragraphs()]


def codes(page):
    return [d.code for d in page.diagnostics]


def read(markup):
    return read_bytes(markup if isinstance(markup, bytes) else markup.encode())


# Panels

GONE = 'style="display:none"'


@pytest.mark.parametrize(
    "panel",
    [
        f'<button aria-controls="p">A</button><p>x</p><div id="p" {GONE}>In</div>',
        f'<a data-toggle="collapse" href="#p">A</a><p>x</p><div id="p" {GONE}>In</div>',
        f'<h2 data-bs-target="#p">A</h2><p>x</p><div id=p {GONE}>In</div>',
        f"<h3><button>A</button></h3><div {GONE}>In</div>",
        f'<button class="accordion">A</button><div class="panel" {GONE}>In</div>',
        f'<div role="button">A</div><section {GONE}>In</section>',
        '<p hidden="until-found">In</p>',
        '<div role="tabpanel" hidden>In</div>',
        f'<div class="accordion-body" {GONE}>In</div>',
        "<style>.tab-pane{display:none}</style><div class='tab-pane'>In</div>",
        "<details><summary>A</summary>In</details>",
    ],
)
def test_text_that_a_click_shows_is_read_and_told(panel):
    page = read(f"<body>{panel}</body>")
    assert "In" in [block.text for block in page.blocks]
    assert codes(page) == ["shown-on-click"]


@pytest.mark.parametrize(
    "menu",
    [
        f'<button data-target="#m">A</button><div id=m class="modal fade" {GONE}>Out</div>',
        f'<button>A</button><ul class="dropdown-menu" {GONE}><li>Out</ul>',
        f'<button>A</button><div role="menu" {GONE}>Out</div>',
        f"<button>A</button><p>x</p><div {GONE}>Out</div>",
        f"<table><td><button>A</button><div {GONE}>Out</div></table>",
    ],
)
def test_menus_dialogs_and_what_no_control_opens_are_not_read(menu):
    page = read(f"<body><p>Text</p>{menu}</body>")
    assert "Out" not in body(menu + "<p>Text</p>")
    assert ("hidden", "Out") in [(a.role, a.content[0].text) for a in page.asides]
    assert codes(page) == []


@pytest.mark.parametrize(
    "tab",
    ['<button role="tab" id="t">Boats</button>', '<li role="tab" aria-controls="p">Boats</li>'],
    ids=["the panel names the tab", "the tab names the panel"],
)
def test_tab_is_the_title_of_its_panel(tab):
    page = read(f'{tab}<p>Above</p><div role="tabpanel" id="p" aria-labelledby="t">In</div>')
    assert [(block.text, block.heading) for block in page.blocks] == [
        ("Above", 0), ("Boats", 2), ("In", 0),
    ]  # fmt: skip
    assert [(a.role, a.content[0].text) for a in page.asides] == [("label", "Boats")]


def test_tab_without_a_panel_is_text():
    assert [block.text for block in read('<b role="tab">Boats</b><p>In').blocks] == ["Boats", "In"]


def test_open_details_are_nothing_to_tell():
    assert codes(read("<details open><summary>A</summary>B</details>")) == []


def test_letters_and_numbers_around_a_published_sheet_are_not_read():
    sheet = (
        "<table class=waffle><thead><tr><th class='row-header freezebar-origin-ltr'></th>"
        "<th class=column-headers-background>A</th><th class=column-headers-background>B</th></tr>"
        "</thead><tbody><tr><th class=row-headers-background><div>1</div></th>"
        "<td>menus are known</td><td>Print</td></tr></tbody></table>"
    )
    assert body(sheet) == ["menus are known", "Print"]


# Counters


@pytest.mark.parametrize(
    ("style", "markup", "shown"),
    [
        (
            "ol{counter-reset:i} li{display:block} li:before{counter-increment:i;"
            "content:counters(i,'.') ' '}",
            "<ol><li>a<ol><li>b<li>c</ol><li>d<ol><li>e</ol></ol>",
            ["1 a", "1.1 b", "1.2 c", "2 d", "2.1 e"],
        ),
        (
            "body{counter-reset:s} h2{counter-increment:s;counter-reset:t}"
            "h2::before{content:counter(s) '.0'} td:first-child{counter-increment:t}"
            "td:first-child::before{content:counter(s) '.' counter(t)}",
            "<h2>A</h2><table><tr><td>a<td>b<tr><td>c<td>d</table>"
            "<h2>B</h2><table><tr><td>e<td>f</table>",
            ["1.0 A", "1.1 a", "b", "1.2 c", "d", "2.0 B", "2.1 e", "f"],
        ),
        (
            "li::marker{content:counters(list-item,'.') ' '}",
            "<ol><li>a<ol><li>b</ol></ol>",
            ["1 a", "1.1 b"],
        ),
        (
            "p{counter-increment:n 2} p:before{content:'(' counter(n,lower-roman) ') '}",
            "<p>a</p><p>b</p>",
            ["(ii) a", "(iv) b"],
        ),
        ("p{counter-increment:n} .x:before{content:counter(n)}", "<p>a<p class=x>b", ["a", "2 b"]),
        ("p:before{content:'Note: '}", "<p>a</p>", ["a"]),
        (
            "p{counter-increment:n} p:before{content:counter(n)} .h{display:none}",
            "<p>a<p class=h>no<p>b",
            ["1 a", "2 b"],
        ),
    ],
    ids="nested sections marker roman later words hidden".split(),
)
def test_numbers_of_css_counters_are_read(style, markup, shown):
    assert body(f"<html><head><style>{style}</style></head><body>{markup}") == shown


# Forms


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        ("<textarea>one\ntwo</textarea>", ["one\ntwo"]),
        ('<input type="email" value="a@b.org">', ["a@b.org"]),
        ('<input type="hidden" value="token">', []),
        ('<input type="submit" value="Save">', []),
        ('<input placeholder="who?">', []),
        ("<select><option>Red<option>Amber</select>", ["Red"]),
        ("<select><option>Red<option selected>Amber<option>Green</select>", ["Amber"]),
        ("<select><optgroup><option>Red</optgroup></select>", ["Red"]),
        ("<select><option>Select...<option>Red</select>", []),
        ("<input type=checkbox checked> Met <input type=checkbox> Not met", ["☒ Met ☐ Not met"]),
        ("<input type=radio name=a> Yes<br><input type=radio name=a checked> No", ["☐ Yes\n☒ No"]),
        ("<input type=checkbox disabled checked> Ask the cook", ["☒ Ask the cook"]),
        ("<input type=checkbox disabled> Ask the cook", ["Ask the cook"]),
        ("<input type=checkbox>", []),
        ("<input type=checkbox checked style='display:none'>", []),
        ("☐ Ask the cook", ["☐ Ask the cook"]),
    ],
)
def test_what_was_filled_into_a_form_is_text(field, shown):
    assert body(f"<table><tr><td>1.1 a</td><td>{field}</td></tr></table>")[1:] == shown


# Frames


@pytest.mark.parametrize(
    "page",
    [
        '<frameset><frame src="r/sheet001.htm"><noframes>No frames</noframes></frameset>',
        '<body><iframe src="r/sheet001.htm"></iframe></body>',
    ],
)
def test_page_that_only_shows_another_file_is_refused_by_its_name(page):
    with pytest.raises(UnsupportedFormat, match=r"only shows other files \(r/sheet001.htm\)"):
        read(f"<html>{page}</html>")


def test_frame_beside_text_is_told():
    page = read("<p>Text</p><iframe src='other.html'></iframe>")
    assert (len(page.blocks), codes(page)) == (1, ["damaged-part"])


@pytest.mark.parametrize("source", ["https://player.org/1", "about:blank", "javascript:0"])
def test_frame_of_the_web_is_passed_over(source):
    assert codes(read(f"<p>Text</p><iframe src='{source}'></iframe>")) == []


def test_page_within_an_attribute_is_read_where_it_stands():
    inner = "<table><tr><td>a</td></tr></table>".replace("<", "&lt;")
    assert body(f'<p>x</p><iframe srcdoc="{inner}"></iframe><p>y</p>') == ["x", "a", "y"]


def test_pages_within_pages_end():
    page = "<p>core</p>"
    for _ in range(6):
        page = (
            '<iframe srcdoc="' + page.replace("&", "&amp;").replace('"', "&quot;") + '"></iframe>'
        )
    with pytest.raises(TooLarge):
        read(page)


def test_page_that_fetches_its_text_is_told_without_a_word_of_scans():
    with pytest.raises(NoText, match="fetches") as refusal:
        read("<html><body><div id=app></div><script src=a.js></script></body></html>")
    assert refusal.value.hint == ""


# Struck out, notes


@pytest.mark.parametrize(
    ("markup", "left", "out"),
    [
        ("seldom <s>or never </s>late", "seldom late", "or never"),
        ("seldom<strike> or never </strike>late", "seldom late", "or never"),
        ("un<del>de</del>cided", "uncided", "de"),
        ("late<s> again</s>;", "late;", "again"),
        ('a <span style="text-decoration:line-through">b</span>', "a", "b"),
        ("<style>.old{text-decoration:line-through red}</style>a <i class=old>b</i>", "a", "b"),
    ],
)
def test_struck_out_text_stands_beside_and_is_told(markup, left, out):
    page = read(f"<p>{markup}</p>")
    assert [block.text for block in page.blocks] == [left]
    assert [(a.role, a.content[0].text) for a in page.asides] == [("struck-out", out)]
    assert codes(page) == ["struck-out"]


def test_item_struck_out_whole_leaves_no_bullet():
    page = read("<ul><li><s>old</s></li><li>new</li></ul>")
    assert [(p.marker, p.text) for p in page.blocks] == [("•", "new")]


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("report<sup>1</sup> on", "report on"),
        ("report<sup>[2]</sup> on", "report on"),
        ("10 m<sup>2</sup> on", "10 m2 on"),
        ("the 1<sup>st</sup> on", "the 1st on"),
    ],
)
def test_raised_figure_behind_a_word_is_the_mark_of_a_note(markup, shown):
    assert body(f"<p>{markup}</p>") == [shown]


# Garbled letters


@pytest.mark.parametrize(
    ("garbled", "meant"),
    [
        ("trusteesâ€™ report", "trustees’ report"),
        ("once â€“ a term", "once – a term"),
        ("â€¢ one", "• one"),
        ("cafÃ© and Â£20", "café and £20"),
        ("â€œon trackâ€\x9d", "“on track”"),
    ],
)
def test_garbled_letters_are_mended_and_told(garbled, meant):
    page = read(f"<p>{garbled}</p>".encode())
    assert ([block.text for block in page.blocks], codes(page)) == ([meant], ["mended-characters"])


@pytest.mark.parametrize("text", ["São Paulo", "naïve café", "Â", "£20 – “so”", "Ärger"])
def test_letters_that_are_right_are_left_alone(text):
    page = read(f"<p>{text}</p>".encode())
    assert ([block.text for block in page.blocks], codes(page)) == ([text], [])


# Colours


@pytest.mark.parametrize(
    "cell",
    [
        '<td bgcolor="#FF0000"></td>',
        "<td bgcolor=red></td>",
        '<td style="background: #f00 none"></td>',
        '<td style="background-color:rgb(255,0,0)"></td>',
        "<td class=xl70></td>",
        '<td class="rag-red"></td>',
        '<td class="table-danger"></td>',
        '<td><span class="badge bg-danger"></span></td>',
        '<td><div style="background:red;width:9px"></div></td>',
        '<td><span style="color:red">●</span></td>',
        '<td><font color="#ff0000">●</font></td>',
        '<td><img src=r.png alt="Red"></td>',
        "<td><svg><title>Red</title><circle r=4 /></svg></td>",
        "<td><svg aria-label=Red><circle r=4 /></svg></td>",
        '<td><i class="fa" aria-label="RAG: red"></i></td>',
        '<td><i class="icon"></i><span class="sr-only">Red</span></td>',
    ],
)
def test_colour_of_a_cell_is_kept(cell):
    sheet = "<style>.xl70{background:#FF0000;mso-pattern:black none}</style>"
    (table,) = read(f"{sheet}<table><tr>{cell}</tr></table>").blocks
    assert table.rows[0].cells[0].fill == "ff0000"


@pytest.mark.parametrize(
    "cell", ["<td class='text-danger'></td>", "<td style='background:white'></td>", "<td></td>"]
)
def test_cell_without_a_colour_has_none(cell):
    (table,) = read(f"<table><tr>{cell}<td>a</td></tr></table>").blocks
    assert table.rows[0].cells[0].fill == ""
