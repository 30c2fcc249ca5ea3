"""What a page shows beyond its plain text: fields, notes, strikes, colours, what nobody sees."""

from contextlib import suppress
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from parsers.document.blocks import Paragraph, Table
from parsers.errors import CorruptFile, NoText, TooLarge
from parsers.pdf import read
from parsers.pdf.drawing.typed import typed_words
from parsers.pdf.page import Box
from parsers.pdf.text.legibility import share_illegible
from tests.drawing import HEIGHT, band, grid, only_table, pdf, plain, rule, text

XS = [50, 90, 300, 450, 500]
ROWS = [
    [["No"], ["Statement"], ["Action"], ["RAG"]],
    [["1.1"], ["the plan is shared;"], ["Office to post it."], [""]],
    [["1.2"], ["training is regular;"], ["Head to publish dates."], [""]],
]


def asides(document, role):
    return [p.text for a in document.asides if a.role == role for p in a.content]


def body(document):
    return [plain(block) for block in document.blocks]


# Form fields and typed notes


def field(x, y, width, height, value, flags=0):
    def draw(canvas):
        canvas.acroForm.textfield(
            name=f"f{x}-{y}", value=value, x=x, y=HEIGHT - y - height, width=width, height=height,
            fieldFlags="multiline" if "\n" in value else "", borderWidth=0,
        )  # fmt: skip

    return draw


def choice(x, y, value):
    return lambda canvas: canvas.acroForm.choice(
        name=f"c{y}", value=value, options=["Red", "Amber", "Green"], x=x, y=HEIGHT - y - 14,
        width=45, height=14, borderWidth=0,
    )  # fmt: skip


def test_values_of_fields_stand_in_the_cells_below_them():
    marks = [*grid(100, XS, ROWS), choice(452, 125, "Amber"), choice(452, 147, "Green")]
    table = only_table(marks)
    assert [row.cells[3].text for row in table.rows] == ["RAG", "Amber", "Green"]


def test_each_line_of_a_field_is_a_paragraph():
    rows_ = [[["No"], ["Action"]], [["1.1"], [""] * 4]]
    value = "Office to post the plan by T2 2022 and to tell every family of it\nLinked to 1.2"
    marks = [*grid(100, [50, 90, 300], rows_), field(95, 125, 200, 50, value)]
    cell = only_table(marks).rows[1].cells[1]
    assert [p.text for p in cell.content] == value.split("\n")


def test_typed_words_stay_within_their_box():
    box = Box(100, 100, 200, 130)
    found = list(typed_words(box, "a long answer that is far too wide\nfor its box", 0))
    assert " ".join(w.text for w in found) == "a long answer that is far too wide for its box"
    assert all(box.x0 <= w.x0 and w.x1 <= box.x1 and box.top < w.middle < box.bottom for w in found)


# Struck out


def test_words_that_a_line_strikes_out_are_an_aside():
    read_ = read(
        pdf([text(50, 100, "four of the"), text(110, 100, "five"), rule(109, 97, 131, 97)])
    )
    assert body(read_) == ["four of the"]
    assert asides(read_, "struck-out") == ["five"]
    assert [d.code for d in read_.diagnostics] == ["struck-out"]


@pytest.mark.parametrize(
    ("x0", "x1", "y"), [(50, 90, 101.5), (20, 500, 97), (50, 60, 97), (50, 90, 90)]
)
def test_line_below_beside_or_far_beyond_words_strikes_nothing_out(x0, x1, y):
    read_ = read(pdf([text(50, 100, "well-kept"), rule(x0, y, x1, y)]))
    assert asides(read_, "struck-out") == []


# Not to be seen


def painted(x, y, words, grey=0.0, mode=0):
    def draw(canvas):
        line = canvas.beginText(x, HEIGHT - y)
        line.setFont("Helvetica", 10)
        line.setFillGray(grey)
        line.setTextRenderMode(mode)
        line.textOut(words)
        canvas.drawText(line)

    return draw


@pytest.mark.parametrize(("grey", "mode"), [(1, 0), (0.99, 0), (0, 3)])
def test_text_that_nobody_sees_is_an_aside(grey, mode):
    marks = [text(50, 100, "All is well here."), painted(50, 120, "Prompt: who?", grey, mode)]
    document = read(pdf(marks))
    assert body(document) == ["All is well here."]
    assert asides(document, "hidden") == ["Prompt: who?"]


def test_hidden_text_that_runs_over_the_edge_of_a_page_is_an_aside():
    document = read(landscape([text(50, 500, "All."), painted(HEIGHT - 30, 520, "Prompting", 1)]))
    assert (body(document), asides(document, "hidden")) == (["All."], ["Prompting"])


def test_white_text_on_a_dark_band_is_text():
    marks = [band(40, 85, 300, 105, grey=0.2), painted(50, 100, "Statement", 1)]
    assert body(read(pdf(marks))) == ["Statement"]


def test_invisible_text_of_a_scan_is_its_text():
    marks = [painted(50, 100 + 14 * n, "What the scan says.", 0, 3) for n in range(3)]
    document = read(pdf([*marks, text(50, 200, "Page 1")]))
    assert "What the scan says." in " ".join(body(document))
    assert asides(document, "hidden") == []


# Colours


def coloured(x0, top, x1, bottom, red, green, blue):
    def draw(canvas):
        canvas.setFillColorRGB(red, green, blue)
        canvas.rect(x0, HEIGHT - bottom, x1 - x0, bottom - top, stroke=0, fill=1)

    return draw


def lamp(x, y, red, green, blue):
    def draw(canvas):
        canvas.setFillColorRGB(red, green, blue)
        canvas.circle(x, HEIGHT - y, 7, stroke=0, fill=1)

    return draw


@pytest.mark.parametrize(
    ("right", "down", "copies"),
    [(0, 0, 1), (0, 0.3, 1), (0, 0.9, 1), (0, -0.7, 1), (0.7, 0, 1), (-0.7, 0, 1), (0, 200, 2)],
)
def test_page_that_prints_its_words_twice_at_one_place_has_them_once(right, down, copies):
    lines = [(55, 80 + 20 * n, word) for n, word in enumerate("Heron Tern Gull Rook Crow".split())]
    lines += [(255, y, word[::-1]) for _, y, word in lines]
    again = [(x + right, y + down, said) for x, y, said in lines]
    marks = [text(*line) for line in (*lines, *again)]
    said = " ".join(body(read(pdf(marks))))
    assert {said.count(word) for _, _, word in lines} == {copies}


def test_colour_of_a_cell_is_known():
    marks = [coloured(450, 122, 500, 144, 1, 0, 0), lamp(475, 155, 0, 0.7, 0)]
    table = only_table([*marks, *grid(100, XS, ROWS)])
    assert [row.cells[3].fill for row in table.rows] == ["", "ff0000", "00b300"]
    assert [row.cells[2].fill for row in table.rows] == ["", "", ""]


def test_band_across_a_row_is_no_cells_colour():
    table = only_table([coloured(50, 122, 500, 144, 1, 0, 0), *grid(100, XS, ROWS)])
    assert {cell.fill for row in table.rows for cell in row.cells} == {""}


# Rubbish


@pytest.mark.parametrize(
    "words", [["7KH", "VFKRRO", "VKDUHV", "LWV", "SODQ"] * 20, ["\ue012\ue013", "\ufffd\ufffd"] * 9]
)
def test_letters_that_are_no_language_are_rubbish(words):
    assert share_illegible(words) > 0.5


@pytest.mark.parametrize(
    "words",
    [
        "the school shares its plan with every family in good time".split() * 9,
        "mae'r ysgol yn rhannu ei chynllun gyda phob teulu mewn pryd".split() * 9,
        ["1.1", "2022", "£400", "95%", "•", "T6"] * 30,
        ["RAG", "SENCO", "DSL", "CPD"] * 3,
    ],
)
def test_languages_figures_and_initials_are_not(words):
    assert share_illegible(words) == 0


@pytest.fixture
def no_recognition(monkeypatch):
    """Letters that were written are all there is: to look at pages takes seconds."""
    monkeypatch.setattr("parsers.scan.installed_languages", lambda: ())


RECOGNITION = {
    "none": ("parsers.scan.installed_languages", lambda: ()),
    "of no page": ("parsers.pdf.scans._scans", lambda *_: []),
}


@pytest.mark.parametrize("stand_in", RECOGNITION.values(), ids=RECOGNITION)
def test_file_whose_letters_copy_as_rubbish_is_told(monkeypatch, stand_in):
    monkeypatch.setattr(*stand_in)
    with pytest.raises(NoText, match="copy as rubbish"):
        read(pdf([text(50, 100 + 12 * n, "7KH VFKRRO VKDUHV LWV SODQ ZLWK") for n in range(9)]))


# Forms that draw forms


def forms(*contents):
    """A file whose page draws the first form; X is the form after each, Y the first."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>",
        drawing(b"", b"/X Do BT /F 12 Tf 50 700 Td (All is well.) Tj ET"),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number, content in enumerate(contents, 7):
        head = b"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R/Y 6 0 R>>>>" % number
        objects.append(drawing(head, content))
    body_ = b"".join(b"%d 0 obj %s endobj\n" % (n, o) for n, o in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body_ + b"trailer <</Root 1 0 R>>\n%%EOF"


def drawing(head, content):
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (head, len(content), content)


@pytest.mark.parametrize("contents", [[b"/Y Do"], [b"/X Do", b"/X Do", b"/Y Do"]])
def test_form_that_draws_itself_is_corrupt(contents):
    with pytest.raises(CorruptFile):
        read(forms(*contents))


def test_forms_that_draw_each_other_many_times_are_too_large():
    with pytest.raises(TooLarge):
        read(forms(*[b"/X Do " * 9] * 8, b""))


@pytest.mark.parametrize("contents", [[b"0 0 m"], [b"/X Do"] * 9 + [b"0 0 m"], [b"/Z Do"]])
def test_forms_that_end_are_read(contents):
    assert body(read(forms(*contents))) == ["All is well."]


LISTS = [b"4 0 R " * 30, b"4 0 R 5 0 R " * 30, b"4  0 R\n" * 30]


@pytest.mark.parametrize("listed", LISTS)
def test_contents_repeated_without_end_are_too_large(listed):
    data = forms(b"0 0 m")
    with pytest.raises(TooLarge):
        read(data.replace(b"/Contents 4 0 R", b"/Contents [%s]" % listed))
    with pytest.raises(TooLarge):
        read(
            data.replace(b"/Contents 4 0 R", b"/Contents 9 0 R") + b"\n9 0 obj [%s] endobj" % listed
        )


def test_list_of_other_things_may_repeat_one():
    data = forms(b"0 0 m").replace(b"/Contents 4 0 R", b"/Contents [4 0 R] /K [%s]" % LISTS[0])
    assert body(read(data)) == ["All is well."]


@pytest.mark.usefixtures("no_recognition")
@pytest.mark.parametrize("matrix", [b"nan 0 0 1 0 0 cm ", b"1e39 0 0 1e39 1e39 0 cm "])
def test_number_that_is_none_is_no_fault(matrix):
    data = forms(b"0 0 m").replace(b"/X Do BT", matrix + b"0 0 9 9 re f /X Do BT")
    with suppress(CorruptFile, NoText):
        assert all(isinstance(b, Paragraph | Table) for b in read(data).blocks)


# Margins, sheets, text recognition


def numbered_lines(x, count=12, first=1):
    return [text(x, 100 + 15 * n, str(n + first)) for n in range(count)]


def prose(x=80, count=12):
    return [text(x, 100 + 15 * n, "The school shares its plan with all.") for n in range(count)]


def test_numbers_of_lines_in_the_margin_are_an_aside():
    document = read(pdf([*numbered_lines(40), *prose()]))
    assert asides(document, "line-numbers") == [" ".join(map(str, range(1, 13)))]
    assert not any("12" in str(block) for block in body(document))


@pytest.mark.parametrize(
    "marks",
    [
        [*numbered_lines(40, 5), *prose()],
        [*numbered_lines(40), *prose(), rule(30, 80, 30, 300)],
        [*numbered_lines(40), *prose(), text(40, 85, "No")],
    ],
)
def test_numbers_of_a_list_or_a_table_are_text(marks):
    assert asides(read(pdf(marks)), "line-numbers") == []


TITLED = [text(80, 100, "Boats and tides", size=16), *prose(count=4)[1:]]


def test_a_few_numbers_of_lines_beside_a_larger_title_are_an_aside():
    document = read(pdf([*numbered_lines(40, 4), *TITLED]))
    assert asides(document, "line-numbers") == ["1 2 3 4"]


@pytest.mark.parametrize(
    "marks",
    [
        [*numbered_lines(40, 4), *prose(count=4)],
        [text(40, 100, "1", size=16), *numbered_lines(40, 4)[1:], *TITLED],
        [*numbered_lines(40, 4, first=2), *TITLED],
        [*numbered_lines(40, 2), *TITLED],
        [*numbered_lines(40, 4), *TITLED, text(80, 70, "The head of the page")],
        [*numbered_lines(40, 4), *TITLED, rule(30, 80, 30, 300)],
    ],
)
def test_a_few_numbers_that_may_be_those_of_a_list_are_text(marks):
    assert asides(read(pdf(marks)), "line-numbers") == []


def test_every_fifth_line_is_numbered_and_a_short_page_at_the_same_margin():
    fifth = [text(40, 100 + 15 * n, str(n + 1)) for n in range(4, 22, 5)]
    short = [text(40, 100 + 15 * 4, "25"), *prose(count=6)]
    document = read(pdf([*fifth, *prose(count=22)], short))
    assert asides(document, "line-numbers") == ["5 10 15 20", "25"]


@pytest.mark.parametrize("glyph", ["e", "\xab"])
def test_letter_that_stands_for_every_bullet_is_one(glyph):
    rows_ = [[["No"], ["Action"]]]
    rows_ += [[[f"1.{n}"], [f"{glyph} Office to post the plan.", f"{glyph} Linked to 1.2"]]
              for n in range(1, 4)]  # fmt: skip
    table = only_table(grid(100, [50, 90, 300], rows_))
    assert [p.marker for p in table.rows[1].cells[1].content] == ["•", "•"]


def test_letter_that_also_stands_before_small_words_is_text():
    rows_ = [[["No"], ["Action"]]]
    rows_ += [[[f"1.{n}"], ["e Office to post the plan e bene"]] for n in range(1, 4)]
    table = only_table(grid(100, [50, 90, 300], rows_))
    assert table.rows[1].cells[1].text == "e Office to post the plan e bene"


def test_bullet_with_half_an_inch_of_tab_opens_no_column():
    rows_ = [[["No"], ["Action"]]]
    marks = grid(100, [50, 90, 330], [*rows_, *[[[f"1.{n}"], ["", ""]] for n in (1, 2, 3)]])
    for n in range(3):
        y = 137 + 34 * n
        marks += [text(95, y, "•"), text(134, y, "Office to post the plan for all of"),
                  text(95, y + 12, "the families by T2 2022.")]  # fmt: skip
    table = only_table(marks)
    assert [len(row.cells) for row in table.rows] == [2] * 4
    assert table.rows[1].cells[1].content[0].text == (
        "Office to post the plan for all of the families by T2 2022."
    )


def test_joints_of_borders_are_no_bullets():
    joints = [band(92, 110 + y, 93.2, 111.2 + y, grey=0) for y in (0, 24, 48)]
    assert "•" not in str(only_table([*grid(100, XS, ROWS), *joints]))


def test_two_pages_on_a_sheet_are_read_one_after_the_other():
    left = [["1.1", "the plan is shared;"], ["1.2", "training is regular;"]]
    right = [["2.1", "visits are planned;"], ["2.2", "files are checked;"]]
    marks = []
    for x, rows_ in ((50, left), (470, right)):
        body_rows = [[["No"], ["Statement"]], *[[[a], [b]] for a, b in rows_]]
        marks += [text(x, 60, "Title of the page"), *grid(100, [x, x + 40, x + 250], body_rows)]
    document = read(landscape(marks))
    tables = [plain(b) for b in document.blocks if isinstance(b, Table)]
    assert [table[1:] for table in tables] == [left, right] or tables[0][1:] == left + right
    assert {b.place.page for b in document.blocks} == {1}


def landscape(marks):
    target = BytesIO()
    canvas = Canvas(target, pagesize=(HEIGHT, HEIGHT / 1.5))
    canvas.translate(0, HEIGHT / 1.5 - HEIGHT)
    for mark in marks:
        canvas.saveState()
        mark(canvas)
        canvas.restoreState()
    canvas.save()
    return target.getvalue()
