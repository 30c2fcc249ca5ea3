"""Marks of footnotes and endnotes behind words: dropped where a note answers to them."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.drawing import SIZE, content, grid, text

SMALL = 6.0
RISE = 4.0


def marked(x, y, *parts, rise=RISE):
    """Words and, as every second part, the mark raised behind them."""
    marks = []
    for i, part in enumerate(parts):
        size = SMALL if i % 2 else SIZE
        marks.append(text(x, y - rise * (i % 2), part, size=size))
        x += stringWidth(part, "Helvetica", size)
    return marks


def first(*parts, note="1 Two of them are new.", rise=RISE):
    """What the first line says of a page with a note at its foot."""
    page = [*marked(50, 100, *parts, rise=rise), text(50, 760, note), text(50, 730, "Not a note.")]
    return content(page)[0]


@pytest.mark.parametrize(
    ("parts", "note", "expected"),
    [
        (("Every orchard", "1", " has a gate."), "1 Two are new.", "Every orchard has a gate."),
        (("It held 91.4% in May.", "1"), "1 Pears only.", "It held 91.4% in May."),
        (("It grew in 2023", "1", " by half."), "1 Pears only.", "It grew in 2023 by half."),
        (("It grew in 2023", "12", ", by half."), "12. Pears only.", "It grew in 2023, by half."),
        (("Most orchards", "ii", " have gates."), "ii Old ones.", "Most orchards have gates."),
        (("Most orchards", "†", " have gates."), "† Old ones.", "Most orchards have gates."),
        (("Most orchards", "**", "; some"), "** Old ones.", "Most orchards; some"),
        (("Most orchards", "[3]", " have gates."), "3 Old ones.", "Most orchards have gates."),
    ],
)  # fmt: skip
def test_a_mark_with_a_note_is_dropped(parts, note, expected):
    assert first(*parts, note=note) == expected


@pytest.mark.parametrize(
    ("parts", "note", "expected"),
    [
        (("Every orchard", "1", " has a gate."), "One note.", "Every orchard1 has a gate."),
        (("Every orchard", "1", " has a gate."), "2 Not that one.", "Every orchard1 has a gate."),
        (("The plot of 40 m", "2", " is sown."), "2 Old ones.", "The plot of 40 m2 is sown."),
        (("The tank of 9 cm", "3", " is full."), "3 Old ones.", "The tank of 9 cm3 is full."),
        (("Squares: x", "2", " + 1"), "2 Old ones.", "Squares: x2 + 1"),
        (("On the 1", "st", " of May."), "1 Old ones.", "On the 1st of May."),
        (("Of CO", "2", " much."), "2 Old ones.", "Of CO2 much."),
    ],
)
def test_other_raised_signs_stay(parts, note, expected):
    assert first(*parts, note=note) == expected


@pytest.mark.parametrize("rise", [0.0, -2.0])
def test_small_figures_that_are_not_raised_stay(rise):
    assert first("Barns", "1", " and sheds", rise=rise) == "Barns1 and sheds"


def test_a_power_stays_where_its_note_has_a_mark_of_its_own():
    page = [
        *marked(50, 100, "Every orchard", "2", " has 10", "2", " trees."),
        text(50, 760, "2 Two of them are new."),
    ]
    assert content(page)[0] == "Every orchard has 102 trees."


def test_the_notes_at_the_end_of_a_document_answer_to_marks():
    first_page = marked(50, 100, "Every orchard", "i", " has a gate.")
    pages = first_page, [text(50, 100, "Notes", bold=True), text(50, 120, "i Two are new.")]
    assert content(*pages)[0] == "Every orchard has a gate."


def test_a_mark_goes_that_the_file_draws_after_all_text():
    word = "Every orchard"
    page = [
        text(50, 100, word),
        text(58 + stringWidth(word, "Helvetica", SIZE), 100, "has a gate."),
        text(50, 760, "1 Two of them are new."),
        text(50 + stringWidth(word, "Helvetica", SIZE), 100 - RISE, "1", size=SMALL),
    ]
    assert content(page)[0] == "Every orchard has a gate."


def test_a_row_of_a_table_is_no_note():
    table = grid(300, [50, 90, 300], [[["1"], ["Sow."]], [["2"], ["Reap."]]])
    page = [*marked(50, 100, "Every orchard", "1", " has a gate."), *table]
    assert content(page)[0] == "Every orchard1 has a gate."


NOTES = ["Old ones.", "Of oak.", "In May.", "By the sea.", "Rarely.", "Wet years.", "Both."]


@pytest.mark.parametrize(("pages", "are_kept"), [(6, False), (7, True)])
def test_more_than_300_raised_signs_mark_no_notes(pages, are_kept):
    lines = [mark for n in range(50) for mark in marked(50, 100 + 12 * n, "Pear", "1")]
    found = content(*[[*lines, text(50, 760, f"1 {note}")] for note in NOTES[:pages]])
    assert ("Pear1" in " ".join(found)) == are_kept
