"""Lines through words in a picture are told from all other lines, and words read without them."""

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from parsers.pdf import read
from parsers.pdf.scans import _page
from parsers.scan import Picture, Scan, ScannedRule, ScannedWord, installed_languages
from parsers.scan.rules.strikes import strikes, without_strikes

DOTS = 200
SIZE = round(11 * DOTS / 72)  # pixels of 11 points
LEFT, BASE = 120, 200
WORDS = "Trustees agree every policy each year"
FONT = ImageFont.load_default(SIZE)


def line_of(text=WORDS):
    """A page with one line of print."""
    image = Image.new("L", (1200, 400), 255)
    ImageDraw.Draw(image).text((LEFT, BASE), text, 0, FONT, anchor="ls")
    return image


def edges(first, last, text=WORDS):
    """Where the words of a line from one to another begin and end."""
    words = text.split()
    before = FONT.getlength(" ".join([*words[:first], ""])) if first else 0
    return round(LEFT + before), round(LEFT + FONT.getlength(" ".join(words[: last + 1])))


def drawn(image, x0, x1, height, thick=3, grey=0):
    """The page with a level line so many shares of the type's size above the base line."""
    at = round(BASE - height * SIZE)
    ImageDraw.Draw(image).rectangle((x0, at - thick // 2, x1, at + thick // 2), grey)
    return image


def picture(image):
    return Picture(np.asarray(image), DOTS)


def found(image):
    return [(round(line.start), round(line.end)) for line in strikes(picture(image))]


@pytest.mark.parametrize(("first", "last"), [(0, 5), (1, 3), (2, 2)])
@pytest.mark.parametrize("thick", [2, 4])
def test_line_through_words_is_found(first, last, thick):
    x0, x1 = edges(first, last)
    ((start, end),) = found(drawn(line_of(), x0, x1, 0.26, thick))
    assert (start, end) == (pytest.approx(x0, abs=6), pytest.approx(x1, abs=6))


def test_line_through_a_number_is_found():
    assert len(found(drawn(line_of("1.2"), *edges(0, 0, "1.2"), 0.3))) == 1


@pytest.mark.parametrize(
    ("x0", "x1", "height", "thick", "grey"),
    [
        pytest.param(*edges(0, 5), -0.12, 3, 0, id="underline"),
        pytest.param(*edges(2, 3), -0.2, 2, 0, id="underline of two words with tails"),
        pytest.param(20, 1180, -0.4, 2, 0, id="rule beneath"),
        pytest.param(20, 1180, 1.1, 2, 0, id="rule above"),
        pytest.param(*edges(1, 3), 0.3, SIZE, 110, id="dark highlight"),
        pytest.param(*edges(1, 3), 0.3, SIZE, 0, id="blacked out"),
        pytest.param(800, 900, 0.26, 3, 0, id="dash beside the words"),
    ],
)
def test_other_lines_strike_nothing_out(x0, x1, height, thick, grey):
    assert found(drawn(line_of(), x0, x1, height, thick, grey)) == []


@pytest.mark.parametrize(
    "text",
    [
        WORDS,
        "Free geese see between three trees",
        "fifty little letters attract better offers",
        "HEADS OF THE EIGHT HALF-EMPTY HALLS",
        "agreed \u2014 by \u2013 all - of ________ them ---- too ......",
    ],
)
def test_letters_and_dashes_strike_nothing_out(text):
    assert found(line_of(text)) == []


def test_letters_stay_when_the_line_through_them_is_taken_out():
    plain, struck = line_of(), drawn(line_of(), *edges(0, 5), 0.26)
    mended = without_strikes(picture(struck), strikes(picture(struck)))
    ink, left = np.asarray(plain) <= 150, mended.grey <= 150
    assert (left & ink).sum() > 0.9 * ink.sum()
    assert (left & ~ink).sum() < 0.3 * ((np.asarray(struck) <= 150) & ~ink).sum()


def test_bars_of_large_letters_strike_nothing_out():
    image = Image.new("L", (1600, 400), 255)
    large = ImageFont.load_default(36 * DOTS // 72)
    ImageDraw.Draw(image).text((60, 250), "Staff Wellbeing Audit", 0, large, anchor="ls")
    assert found(image) == []


# What stands where a line says that it was struck out


def page_of(word, *lines):
    """A page of a word, as one of those beside it, and lines through it."""
    struck = [ScannedRule(False, at, start, end, 3) for at, start, end in lines]
    words = [ScannedWord(100, 170, 190, 200, 200, 30, word, 95.0)]
    return _page(Scan(1000, 1000, 200.0, words, [], [], strikes=struck), 1, 1.0)


@pytest.mark.parametrize(
    ("line", "is_struck"),
    [
        pytest.param((191, 98, 192), True, id="through the middle"),
        pytest.param((191, 98, 140), False, id="through less than half"),
        pytest.param((186, 98, 192), False, id="at the height of the bars of ff"),
        pytest.param((198, 98, 192), False, id="on the base line"),
        pytest.param((191, 20, 400), False, id="far beyond the word"),
    ],
)
def test_word_is_struck_out_by_a_line_through_its_middle(line, is_struck):
    page = page_of("meetings", line)
    assert [word.text for word in page.struck] == ["meetings"] * is_struck
    assert [word.text for word in page.words] == ["meetings"] * (not is_struck)


def test_bar_of_a_large_figure_strikes_nothing_out():
    figure = ScannedWord(100, 170, 118, 200, 200, 30, "4", 95.0)
    bar = ScannedRule(False, 191, 99, 118, 3)
    page = _page(Scan(1000, 1000, 200.0, [figure], [], [], strikes=[bar]), 1, 1.0)
    assert page.struck == []


def test_line_that_strikes_words_out_is_no_rule_of_a_table():
    line, rule = (ScannedRule(False, at, 98, 192, 3) for at in (191, 240))
    words = [ScannedWord(100, 170, 190, 200, 200, 30, "meetings", 95.0)]
    page = _page(Scan(1000, 1000, 200.0, words, [line, rule], [], strikes=[line]), 1, 1.0)
    assert [each.at for each in page.rules] == [240]


# Whole pages

PAGE = "The board met three times in spring", WORDS, "Minutes were kept of every meeting"


def scanned_page(*marks):
    """A scan of three lines, drawn on the second of them: a first and last word, and a height."""
    image = Image.new("L", (1200, 900), 255)
    draw = ImageDraw.Draw(image)
    for number, text in enumerate(PAGE):
        draw.text((LEFT, BASE + (number - 1) * 3 * SIZE), text, 0, FONT, anchor="ls")
    for first, last, height in marks:
        drawn(image, *edges(first, last), height)
    target = io.BytesIO()
    image.save(target, "PDF", resolution=DOTS)
    return target.getvalue()


@pytest.mark.skipif(not installed_languages(), reason="text recognition is not installed: ocr")
def test_struck_words_of_a_scan_are_kept_beside_it_and_told():
    document = read(scanned_page((2, 3, 0.26), (4, 5, -0.15)))
    kept = " ".join(block.text for block in document.blocks).split()
    assert len(kept) == len(" ".join(PAGE).split()) - 2
    assert not {"every", "policy"} & set(kept[7:11])
    ((words,),) = (aside.content for aside in document.asides if aside.role == "struck-out")
    assert len(words.text.split()) == 2
    (told,) = (d.message for d in document.diagnostics if d.code == "struck-out")
    assert words.text in told
