"""A spreadsheet printed without borders: columns by their left edges, though texts fill others."""

from itertools import chain

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from parsers.pdf.grids.gutters import columns, gutters
from parsers.pdf.page import Word
from tests.drawing import SIZE, content, text

STARTS = (50, 80, 250, 420)


def cells(y, *entries, bold=False, starts=STARTS):
    """The cells of one line, each at the left edge of its column; None stands for an empty one."""
    return [text(x, y, e, bold=bold) for x, e in zip(starts, entries, strict=True) if e]


def filled(words, width, space=2.5):
    """Words cut where they leave so little room in a width: as a full cell does."""
    while stringWidth(words, "Helvetica", SIZE) > width - space:
        words = words[:-1]
    return words.strip()


FULL = filled("Ropes are checked by the mate each month and old ones are cut", 170)
PAGE = [
    *cells(60, "Ref", "Finding", "Action", "Lead", bold=True),
    *cells(80, "1.1", FULL, "Splice the ropes", "Mate"),
    *cells(92, None, "up for mats.", "and cut them.", None),
    *cells(110, "1.2", "Sails are dry.", "Air them.", "Cook"),
    *cells(130, "1.3", "Oars are greased.", "Buy grease.", "Mate"),
]


def test_column_begins_at_its_edge_though_a_text_fills_the_one_before():
    assert content(PAGE) == [
        [
            ["Ref", "Finding", "Action", "Lead"],
            ["1.1", f"{FULL} up for mats.", "Splice the ropes and cut them.", "Mate"],
            ["1.2", "Sails are dry.", "Air them.", "Cook"],
            ["1.3", "Oars are greased.", "Buy grease.", "Mate"],
        ]
    ]


def test_numbers_set_to_the_right_of_their_column_are_one():
    rows = [
        [text(72, 80 + 20 * n, str(n + 1)), *cells(80 + 20 * n, None, words, "Air them.", "Cook")]
        for n, words in enumerate(["Sails are dry.", "Oars are dry.", "The hull leaks."])
    ]
    (table,) = content([*PAGE[:4], *chain(*rows)])
    assert [row[:2] for row in table[1:]] == [
        ["1", "Sails are dry."],
        ["2", "Oars are dry."],
        ["3", "The hull leaks."],
    ]


def test_title_across_the_columns_parts_no_row():
    title = text(50, 72, "1. Ropes and sails and all that hangs on them", bold=True)
    second = text(50, 122, "2. Oars", bold=True)
    (table,) = content([title, second, *(mark for mark in PAGE)])
    assert [len(row) for row in table] == [4, 1, 4, 4, 1, 4]


def words(base, *entries):
    return [Word(x, x + 5.0 * len(entry), base, SIZE, entry) for x, entry in entries]


@pytest.mark.parametrize(
    "names",
    [
        ["Mr Amos", "Mr Bede", "Mr Cole", "Mr Dent"],
        ["Term 1", "Term 2", "Term 3", "Term 4"],
    ],
)
def test_words_that_stand_below_one_another_after_a_space_are_no_column(names):
    rows = []
    for n, name in enumerate(names):
        first, second = name.split()
        start = 200 + 5.0 * len(first) + 2.8
        rows.append(words(100 + 14 * n, (60, "Oars"), (200, first), (start, second)))
    assert len(columns(gutters(rows))) == 1


def test_edge_that_words_of_several_columns_cross_is_none():
    rows = [words(100 + 14 * n, (60, "Oars"), (200, "dry"), (300, "Cook")) for n in range(4)]
    rows.append(words(160, (60, "Sails"), (190, "mended"), (300, "Mate")))
    assert len(columns(gutters(rows))) == 2
