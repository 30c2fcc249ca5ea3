"""OpenDocument texts: paragraphs, lists, changes, tables and what stands beside them."""

import pytest

from parsers.document.blocks import Table
from parsers.opendocument import read
from parsers.provenance import Place
from tests.rendering.opendocument import package

LOEXT = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'


def document(body, styles="", named=""):
    return read(package(f"<office:text>{body}</office:text>", styles, named))


def lines(body, styles="", named=""):
    return [(b.marker, b.text) for b in document(body, styles, named).blocks]


def text_style(name, properties):
    return (
        f'<style:style style:name="{name}" style:family="text">'
        f"<style:text-properties {properties}/></style:style>"
    )


def level(number, attributes="", form="1"):
    return (
        f'<text:list-level-style-number text:level="{number}" style:num-format="{form}"'
        f" {attributes}/>"
    )


def list_style(*levels):
    return f'<text:list-style style:name="L">{"".join(levels)}</text:list-style>'


def items(*texts, start="", goes_on=""):
    content = "".join(
        f"<text:list-item{start}><text:p>{t}</text:p></text:list-item>" for t in texts
    )
    return f'<text:list text:style-name="L"{goes_on}>{content}</text:list>'


def inner(*texts, start="", goes_on=""):
    content = "".join(
        f"<text:list-item{start}><text:p>{t}</text:p></text:list-item>" for t in texts
    )
    return (
        f'<text:list text:style-name="L"{goes_on}><text:list-item><text:list>{content}'
        "</text:list></text:list-item></text:list>"
    )


TWO_LEVELS = list_style(level(1, 'style:num-suffix="."'), level(2, 'text:display-levels="2"'))
GOES_ON = ' text:continue-numbering="true"'


def test_white_space_of_the_file_is_a_blank():
    assert lines("<text:p>a\n  b<text:s text:c='3'/>c<text:tab/>d<text:line-break/>e</text:p>") == [
        (None, "a b c d\ne")
    ]


def test_lines_that_tabs_part_are_rows():
    rows = [
        ["EVALUATIVE STATEMENTS", "ACTION FOR THE YEAR"],
        ["1.1 menus are known to all;", "Print the new menus."],
        ["1.2 ovens are checked;", "Keep the list of checks."],
    ]
    body = "".join(f"<text:p>{'<text:tab/>'.join(row)}</text:p>" for row in rows)
    _, table, after = document(f"<text:p>Our year</text:p>{body}<text:p>The end.</text:p>").blocks
    assert [[cell.text for cell in row.cells] for row in table.rows] == rows
    assert (table.place, after.place) == (Place(table=1), Place(paragraph=5))


def sequence(said="", formula="ooow:s+1", form=""):
    attributes = f'text:name="s" text:formula="{formula}" {form}'
    return f"<text:p>1.<text:sequence {attributes}>{said}</text:sequence></text:p>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (sequence() + sequence(), ["1.1", "1.2"]),
        (sequence("7") + sequence(), ["1.7", "1.2"]),
        (
            sequence(form='style:num-format="a"') + sequence(form='style:num-format="I"'),
            ["1.a", "1.II"],
        ),
        (sequence(formula="ooow:s") + sequence(), ["1.", "1.1"]),
    ],
)
def test_number_of_a_sequence_that_is_left_to_be_counted_is_counted(body, expected):
    assert [block.text for block in document(body).blocks] == expected


FORM_FIELD = "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"


def form_field(kind, *parameters):
    inside = "".join(f'<f:param f:name="{name}" f:value="{value}"/>' for name, value in parameters)
    attributes = f'xmlns:f="{FORM_FIELD}" f:type="vnd.oasis.opendocument.field.{kind}"'
    return f"<text:p>Oven <f:fieldmark {attributes}>{inside}</f:fieldmark> on</text:p>"


CHOICES = [("Dropdown_ListEntry", "Choose"), ("Dropdown_ListEntry", "Warm")]


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        (form_field("FORMDROPDOWN", *CHOICES, ("Dropdown_Selected", "1")), "Oven Warm on"),
        (form_field("FORMDROPDOWN", *CHOICES), "Oven Choose on"),
        (form_field("FORMDROPDOWN", *CHOICES, ("Dropdown_Selected", "7")), "Oven on"),
        (form_field("FORMCHECKBOX", ("Checkbox_Checked", "true")), "Oven ☒ on"),
        (form_field("FORMCHECKBOX"), "Oven ☐ on"),
        (form_field("FORMTEXT", ("Name", "Heat")), "Oven on"),
    ],
)
def test_form_fields_show_their_value(field, shown):
    assert [block.text for block in document(field).blocks] == [shown]


def test_levels_count_below_each_other():
    body = items("a") + inner("b", "c", goes_on=GOES_ON) + items("d", goes_on=GOES_ON)
    body += inner("e", goes_on=GOES_ON)
    assert lines(body, TWO_LEVELS) == [
        ("1.", "a"),
        ("1.1", "b"),
        ("1.2", "c"),
        ("2.", "d"),
        ("2.1", "e"),
    ]


def test_item_says_how_many_lists_stand_around_its_own():
    body = items("a") + inner("b", "c", goes_on=GOES_ON) + "<text:p>d</text:p>"
    assert [block.depth for block in document(body, TWO_LEVELS).blocks] == [0, 1, 1, 0]


def test_list_that_continues_none_begins_anew():
    assert [m for m, _ in lines(items("a", "b") + items("c"), TWO_LEVELS)] == ["1.", "2.", "1."]


def test_list_goes_on_with_the_one_that_it_names():
    first = items("a").replace("<text:list ", '<text:list xml:id="one" ')
    later = items("c", goes_on=' text:continue-list="one"')
    assert [m for m, _ in lines(first + items("b") + later, TWO_LEVELS)] == ["1.", "1.", "2."]


def test_item_may_say_its_number():
    assert lines(items("a", start=' text:start-value="4"'), TWO_LEVELS) == [("4.", "a")]


def test_second_paragraph_of_an_item_has_no_number():
    body = items("a").replace("</text:p>", "</text:p><text:p>more</text:p>")
    assert lines(body, TWO_LEVELS) == [("1.", "a"), (None, "more")]


@pytest.mark.parametrize(
    ("form", "attributes", "printed"),
    [
        ("1", 'text:start-value="4" style:num-suffix=")"', "4)"),
        ("a", 'text:start-value="28"', "ab"),
        ("a", 'text:start-value="28" style:num-letter-sync="true"', "bb"),
        ("A", 'style:num-prefix="Section " style:num-suffix=":"', "Section A:"),
        ("i", 'text:start-value="4"', "iv"),
        ("I", 'text:start-value="4"', "IV"),
        ("01", "", "01"),
        ("", 'style:num-suffix="Action:"', "Action:"),
        ("", 'style:num-suffix="–"', "•"),
        ("", "", ""),
        ("1", f'loext:num-list-format="Part %1%!" {LOEXT}', "Part 1!"),
    ],
)
def test_numbers_print_in_their_format(form, attributes, printed):
    assert lines(items("a"), list_style(level(1, attributes, form))) == [(printed, "a")]


@pytest.mark.parametrize("bullet", ["•", "-", "\uf0b7"])
def test_any_bullet_is_the_same_bullet(bullet):
    style = f'<text:list-level-style-bullet text:level="1" text:bullet-char="{bullet}"/>'
    assert lines(items("a", ""), list_style(style)) == [("•", "a")]


def test_headings_have_the_numbers_of_the_outline():
    outline = (
        '<office:styles><text:outline-style style:name="Outline"><text:outline-level-style '
        'text:level="1" style:num-format="1" style:num-suffix=".0"/></text:outline-style>'
        "</office:styles>"
    )
    body = (
        '<text:h text:outline-level="1">Care</text:h><text:h text:outline-level="2">x</text:h>'
        '<text:h text:outline-level="1" text:is-list-header="true">y</text:h>'
        '<text:h text:outline-level="1">Data</text:h>'
    )
    found = document(body, named=outline).blocks
    assert [(b.marker, b.heading, b.text) for b in found] == [
        ("1.0", 1, "Care"),
        (None, 2, "x"),
        (None, 1, "y"),
        ("2.0", 1, "Data"),
    ]


def test_changes_are_read_as_accepted():
    body = (
        '<text:tracked-changes><text:changed-region text:id="a"><text:deletion><text:p>not</text:p>'
        "</text:deletion></text:changed-region></text:tracked-changes>"
        '<text:p>It is<text:change text:change-id="a"/> <text:change-start text:change-id="b"/>'
        'well<text:change-end text:change-id="b"/> done.</text:p>'
    )
    assert lines(body) == [(None, "It is well done.")]


@pytest.mark.parametrize(
    ("properties", "role"),
    [
        ('text:display="none"', "hidden"),
        ('style:text-line-through-style="solid"', "struck-out"),
        ('style:text-line-through-type="double"', "struck-out"),
    ],
)
def test_text_that_is_not_to_be_read_stands_beside(properties, role):
    body = '<text:p>all <text:span text:style-name="T">of them </text:span>know</text:p>'
    found = document(body, text_style("T", properties))
    assert [b.text for b in found.blocks] == ["all know"]
    assert [(a.role, a.content[0].text) for a in found.asides] == [(role, "of them")]
    assert [d.code for d in found.diagnostics] == ["struck-out"] * (role == "struck-out")


def test_style_passes_on_what_its_parent_says():
    styles = text_style("A", 'fo:font-weight="bold"') + (
        '<style:style style:name="B" style:family="text" style:parent-style-name="A"/>'
    )
    body = '<text:p><text:span text:style-name="B">Care</text:span></text:p>'
    assert document(body, styles).blocks[0].strong


def test_styles_that_inherit_from_each_other_do_no_harm():
    styles = (
        '<style:style style:name="A" style:family="text" style:parent-style-name="B"/>'
        '<style:style style:name="B" style:family="text" style:parent-style-name="A"/>'
    )
    assert lines('<text:p><text:span text:style-name="A">a</text:span></text:p>', styles) == [
        (None, "a")
    ]


@pytest.mark.parametrize("attribute", ['text:display="none"', 'text:is-hidden="true"'])
def test_hidden_section_stands_beside(attribute):
    found = document(
        f"<text:section {attribute}><text:p>a</text:p></text:section><text:p>b</text:p>"
    )
    assert [b.text for b in found.blocks] == ["b"]
    assert [a.role for a in found.asides] == ["hidden"]


def test_notes_stand_beside_and_comments_nowhere():
    body = (
        '<text:p>Pupils are heard<text:note text:note-class="footnote"><text:note-citation>1'
        "</text:note-citation><text:note-body><text:p>Since May.</text:p></text:note-body>"
        "</text:note>.<office:annotation><text:p>Really?</text:p></office:annotation></text:p>"
    )
    found = document(body)
    assert [b.text for b in found.blocks] == ["Pupils are heard."]
    assert [(a.role, a.content[0].text) for a in found.asides] == [
        ("note-mark", "1"),
        ("footnote", "Since May."),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", ["2.0 CARE", "rest"]),
        ("leaders know;", ["leaders know;", "2.0 CARE", "rest"]),
    ],
)
def test_banner_in_a_text_box_is_read_where_it_is_anchored(words, expected):
    box = "<draw:frame><draw:text-box><text:p>2.0 CARE</text:p></draw:text-box></draw:frame>"
    assert [t for _, t in lines(f"<text:p>{box}{words}</text:p><text:p>rest</text:p>")] == expected


def test_table_that_libreoffice_draws_in_a_shape_is_read_where_it_is_anchored():
    cells = "".join(
        f"<loext:table-cell><text:p>{t}</text:p></loext:table-cell>" for t in ("Loft", "Sweep it")
    )
    table = f"<loext:table {LOEXT}><loext:table-row>{cells}</loext:table-row></loext:table>"
    (found,) = document(f"<text:p><draw:custom-shape>{table}</draw:custom-shape></text:p>").blocks
    assert [[p.text for p in cell.content] for cell in found.rows[0].cells] == [
        ["Loft"],
        ["Sweep it"],
    ]


def test_remark_in_a_text_box_stands_beside():
    box = "<draw:frame><draw:text-box><text:p>To be discussed</text:p></draw:text-box></draw:frame>"
    found = document(f"<text:p>{box}leaders know;</text:p>")
    assert [b.text for b in found.blocks] == ["leaders know;"]
    assert [a.role for a in found.asides] == ["text-box"]


def test_number_in_a_text_box_begins_its_paragraph():
    box = "<draw:frame><draw:text-box><text:p>1.4</text:p></draw:text-box></draw:frame>"
    assert lines(f"<text:p>{box}leaders know;</text:p>") == [(None, "1.4 leaders know;")]


def test_alternative_text_of_a_picture_stands_beside():
    body = "<text:p><draw:frame><draw:image/><svg:desc>Our logo</svg:desc></draw:frame></text:p>"
    assert [(a.role, a.content[0].text) for a in document(body).asides] == [("picture", "Our logo")]


def test_headers_and_footers_stand_beside():
    named = (
        "<office:master-styles><style:master-page><style:header><text:p>Trust</text:p>"
        '</style:header><style:footer style:display="false"><text:p>gone</text:p></style:footer>'
        "</style:master-page></office:master-styles>"
    )
    asides = document("<text:p>a</text:p>", named=named).asides
    assert [(a.role, a.content[0].text) for a in asides] == [("header", "Trust")]


# Tables


def cell(text="", attributes=""):
    return f"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"


def table(*rows):
    content = "".join(f"<table:table-row>{''.join(cells)}</table:table-row>" for cells in rows)
    return f"<table:table>{content}</table:table>"


def grid(body, styles=""):
    (found,) = (b for b in document(body, styles).blocks if isinstance(b, Table))
    return [[c.text if c else None for c in line] for line in found.grid()]


COVERED = "<table:covered-table-cell/>"


def test_merged_cells_stand_once():
    rows = (
        [cell("across", 'table:number-columns-spanned="2"'), COVERED, cell("b")],
        [cell("c"), cell("down", 'table:number-rows-spanned="2"'), cell("d")],
        [cell("e"), COVERED, cell("f")],
    )
    assert grid(table(*rows)) == [["across", "across", "b"], ["c", "down", "d"], ["e", "down", "f"]]


def test_span_ends_with_the_table():
    assert grid(table([cell("a", 'table:number-rows-spanned="32000"'), cell("b")])) == [["a", "b"]]


def test_repeated_cells_stand_as_often():
    cells = [cell("a"), cell("", 'table:number-columns-repeated="2"'), cell("b")]
    assert grid(table(cells)) == [["a", "", "", "b"]]


def test_text_of_a_covered_cell_is_kept_beside():
    covered = "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>"
    found = document(table([cell("a", 'table:number-columns-spanned="2"'), covered]))
    assert [(a.role, a.content[0].text) for a in found.asides] == [("hidden", "under")]


def test_header_rows_are_heads():
    body = table([cell("h")], [cell("a")]).replace(
        "<table:table><table:table-row>",
        "<table:table><table:table-header-rows><table:table-row>",
        1,
    )
    body = body.replace("</table:table-row>", "</table:table-row></table:table-header-rows>", 1)
    assert [row.header for row in document(body).blocks[0].rows] == [True, False]


def test_places_count_tables_rows_and_paragraphs():
    found = document("<text:p>a</text:p>" + table([cell("b")], [cell("c")]) + "<text:p>d</text:p>")
    assert [str(b.place) for b in found.blocks] == ["paragraph 1", "table 1", "paragraph 2"]
    assert str(found.blocks[1].rows[1].cells[0].content[0].place) == "table 1, row 2"


@pytest.mark.parametrize(
    ("family", "properties", "made"),
    [
        ("table-cell", "table-cell", '<table:table-cell table:style-name="C"/>'),
        (
            "paragraph",
            "paragraph",
            '<table:table-cell><text:p text:style-name="C"/></table:table-cell>',
        ),
        (
            "text",
            "text",
            '<table:table-cell><text:p><text:span text:style-name="C"> </text:span></text:p>'
            "</table:table-cell>",
        ),
    ],
)
def test_colour_of_a_cell_without_words_is_read(family, properties, made):
    styles = (
        f'<style:style style:name="C" style:family="{family}">'
        f'<style:{properties}-properties fo:background-color="#FFC000"/></style:style>'
    )
    (found,) = document(table([cell("a"), made]), styles).blocks
    assert [c.fill for c in found.rows[0].cells] == ["", "ffc000"]


def test_dot_has_the_colour_of_its_letters():
    styles = text_style("C", 'fo:color="#00b050"')
    dot = (
        '<table:table-cell><text:p><text:span text:style-name="C">●</text:span></text:p>'
        "</table:table-cell>"
    )
    assert document(table([dot]), styles).blocks[0].rows[0].cells[0].fill == "00b050"
