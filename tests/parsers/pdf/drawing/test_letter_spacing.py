"""Letters of a PDF set wide, by the gaps between them: pairs such as AV are set closer."""

from parsers.pdf.drawing.drawn_page import Style
from parsers.pdf.drawing.pdfium.kerning import WITHIN_WORD, with_kerning_marked
from parsers.pdf.drawing.pdfium.letter_spacing import with_letter_spacing_marked

STYLE = Style(10.0, 0, bold=True, mark=1)


def read(text, pairs=()):
    """The text without the spaces of letter-spacing; `pairs` of letters stand closer."""

    def gap_at(spaces):
        first, after = spaces
        return 0.2 if text[first - 1] + text[after] in pairs else 0.3

    marked = with_letter_spacing_marked(text, lambda _: True, gap_at, lambda _: STYLE)
    return marked.replace(WITHIN_WORD, "")


def test_short_word_with_closer_pairs_is_as_wide_as_others():
    assert read("H A R B O U R\r\nW A T E R", pairs=("WA", "AT")) == "HARBOUR\r\nWATER"


def test_short_word_alone_stays_apart():
    assert read("W A T E R", pairs=("WA", "AT")) == "W A T E R"


def kerned(text, gaps, usual):
    """The text without spaces that letters set apart make; `gaps` by the letter after them."""

    def gap_at(spaces):
        return gaps.get(text[spaces[1]], usual)

    return with_kerning_marked(text, lambda _: True, gap_at).replace(WITHIN_WORD, "")


def test_columns_do_not_tell_how_wide_the_spaces_of_a_line_are():
    text = "R2 A cyber attack 4 6 24 CFO"
    columns = {"A": 4.8, "4": 5.0, "6": 2.0, "2": 2.0, "C": 1.5}
    assert kerned(text, {**columns, "c": 0.17}, 0.23) == text


def test_letters_set_apart_stay_together_beside_columns():
    assert kerned("R2 A ro pe is old", {"A": 4.8, "p": 0.1}, 0.23) == "R2 A rope is old"
