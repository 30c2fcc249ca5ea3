"""Spaces between words are no gutters between columns, however wide they are."""

from itertools import accumulate

import pytest

from parsers.pdf.grids.gutters import gutters, wide_gaps
from parsers.pdf.grids.text_columns import TextColumns
from parsers.pdf.page import Word

SIZE = 10.0


def line(base, *entries):
    """A base line of words as (where it begins, where it ends, text)."""
    return [Word(x0, x1, base, SIZE, text) for x0, x1, text in entries]


def spaced(base, texts, space=4.5, pitch=5.0):
    """Words with as much white between them, from 60 points on."""
    starts = accumulate((len(text) * pitch + space for text in texts[:-1]), initial=60.0)
    return line(base, *((x, x + pitch * len(t), t) for x, t in zip(starts, texts, strict=True)))


def with_bullet(row, x=300.0):
    return [*row, Word(x, x + 3, row[0].base, SIZE, "•"), Word(x + 9, x + 40, 0, SIZE, "Post")]


def test_spaces_of_two_lines_that_stand_below_one_another_are_no_gutters():
    rows = [
        with_bullet(spaced(100, ["plans", "are", "shared", "with", "all"])),
        with_bullet(spaced(112, ["plans", "are", "shared", "twice."])),
    ]
    ((_, end),) = gutters(rows)
    assert end == 300.0


def test_figures_far_apart_are_columns():
    rows = [line(100 + 12 * n, *((x, x + 20, "12%") for x in (60, 160, 260, 360))) for n in (0, 1)]
    assert len(gutters(rows)) == 3


@pytest.mark.parametrize(("last", "expected"), [("and", []), ("out", [(173.8, 184.0)])])
def test_space_of_monospaced_print_is_no_wide_gap(last, expected):
    """Below a comma it is wider than its letters; print of other widths has no such spaces."""
    pitch = 6.2 if last == "and" else 7.1
    row = line(
        100,
        (60.0, 60.0 + 7 * pitch, "changes"),
        (112.0, 173.8, "transport,"),
        (184.0, 204.0, last),
    )
    assert wide_gaps(row) == expected


def test_space_in_the_two_longest_lines_is_no_last_column():
    texts = ["Tar the hull (see", "Grease the oars", "Write to crews so as"]
    rows = [[*line(100 + 14 * n, (60.0, 70.0, f"B{n}")), *line(0, (100.0, 200.0, text))]
            for n, text in enumerate([*texts, "Sweep"])]  # fmt: skip
    rows[0] += line(0, (204.0, 214.0, "C2),"))
    rows[2] += line(0, (204.2, 214.0, "to"))
    headed = [line(86, (100.0, 130.0, "Task")), *rows]
    assert [round(end) for _, end in gutters(headed)] == [100]
    with_last = [line(86, (100.0, 130.0, "Task"), (204.0, 214.0, "To")), *rows]
    assert [round(end) for _, end in gutters(with_last)] == [100, 204]


def test_headings_in_capitals_keep_their_gap():
    row = line(100, (60.0, 130.0, "STATEMENTS"), (140.0, 182.0, "ACTION"))
    assert wide_gaps(row) == [(130.0, 140.0)]


def test_space_in_the_heading_of_one_column_is_no_gutter():
    row = line(100, (60.0, 124.0, "EVALUATIVE"), (129.6, 196.0, "STATEMENTS"), (300.0, 340.0, "TO"))
    assert gutters([row]) == [(196.0, 300.0)]


@pytest.mark.parametrize(("lines", "fits"), [(9, True), (8, False)])
def test_wide_space_in_one_of_ten_lines_does_not_end_a_table(lines, fits):
    columns = TextColumns((50.0, 280.0, 540.0), (60.0, 300.0))
    usual = [line(100 + 12 * n, (60, 110, "plans"), (300, 340, "Post")) for n in range(lines)]
    wide = line(400, (60, 110, "plans"), (300, 340, "Post"), (360, 380, "it."))
    assert columns.fit([*usual, wide]) is fits
    assert not columns.fit([*usual, line(400, (60, 290, "Our plan in full"))])


def overhung(*entries, heading=(), lines=4):
    """The gutters of a table of two columns in which one line has further entries."""
    first = line(100, (60, 110, "What"), *heading, (430, 455, "Who"))
    usual = [line(112 + 12 * n, (60, 110, "plans"), (430, 480, "Heads")) for n in range(lines)]
    return gutters([first, *usual, line(400, (60, 110, "Plane"), *entries, (430, 480, "Heads"))])


@pytest.mark.parametrize(
    ("entries", "heading", "count"),
    [
        ([(115, 150, "doors"), (154.5, 220, "carefully")], (), 1),  # a word, after a space
        ([(140, 150, "9")], (), 2),  # an entry of its own
        ([(115, 125, "9")], [(115, 140, "No.")], 2),  # in a column with a heading
        ([(115, 125, "9")], (), 1),
        ([], (), 1),
    ],
)
def test_word_of_one_long_line_that_reaches_into_a_gutter_is_no_column(entries, heading, count):
    assert len(overhung(*entries, heading=heading)) == count


def test_column_of_which_three_lines_have_entries_is_one_however_near():
    rows = [line(100 + 12 * n, (60, 110, "plans"), (430, 480, "Heads")) for n in range(5)]
    near = [line(200 + 12 * n, (60, 110, "p"), (115, 125, "9"), (430, 480, "H")) for n in range(3)]
    assert len(gutters([*rows, *near])) == 2
