"""Tables of a page with the same headings show one another's columns."""

from itertools import pairwise

from parsers.pdf.grids.found_table import FoundTable
from parsers.pdf.grids.sister_tables import with_columns_of_sisters
from parsers.pdf.grids.spanning import spanning
from parsers.pdf.grids.whitespace import white_grid
from parsers.pdf.page import Word, joined_text
from parsers.pdf.text.lines import baselines

SIZE = 10.0
HEADINGS = ((60, "No"), (90, "Finding"), (200, "Rating"), (240, "Next steps"))
ROWS = (
    (*HEADINGS,),
    ((60, "1.1"), (90, "Oars are stored dry"), (200, "Green"), (240, "Count them")),
    ((60, "1.2"), (90, "Hulls leak in May"), (200, "Red"), (240, "Tar the hulls")),
)
FULL = (
    (*HEADINGS,),
    ((60, "2.1"), (90, "Crews row daily"), (200, "Amber."), (238.5, "Jib and sail")),
    ((60, "2.2"), (90, "Ropes are old"), (200, "Greenish"), (240, "Buy ropes")),
)


def lines(top, rows, bold=False):
    """Base lines of cells as (where they begin, text), 5 points a letter and 4 a space."""
    found = []
    for n, cells in enumerate(rows):
        row = []
        for x0, text in cells:
            for word in text.split():
                row.append(Word(x0, x0 + 4.6 * len(word), top + 14 * n, SIZE, word, bold))
                x0 += 4.6 * len(word) + 4
        found.append(row)
    return found


def words(rows):
    return [word for row in rows for word in row]


def table(rows):
    cells = white_grid(rows, [])
    assert cells
    return FoundTable(cells, words(rows))


def texts(found):
    """The words of each cell by its column, line by line."""
    xs = found.grid.xs
    return [
        [joined_text(w for w in row if a <= (w.x0 + w.x1) / 2 < b) for a, b in pairwise(xs)]
        for row in baselines(found.words)
    ]


def test_table_whose_cells_are_full_has_the_columns_of_another_with_its_headings():
    one, two = lines(100, ROWS), lines(200, FULL)
    tables = [table(one), table(two)]
    assert [len(each.grid.xs) for each in tables] == [5, 4]
    _, found = with_columns_of_sisters(tables, [*one, *two], [])
    assert texts(found)[1] == ["2.1", "Crews row daily", "Amber.", "Jib and sail"]
    assert len(found.grid.cells) == 12


def test_lines_below_the_headings_of_another_table_are_one():
    one, two = lines(100, ROWS), lines(200, FULL)
    text = lines(300, [((60, "Reviewed by the harbour board of trustees in May"),)])
    _, found = with_columns_of_sisters([table(one)], [*one, *two, *text], [])
    assert [row[0] for row in texts(found)] == ["No", "2.1", "2.2"]


def test_lines_below_headings_in_a_band_of_their_own_are_a_table():
    one, two = lines(100, ROWS), lines(200, FULL)
    cells = white_grid(two[:1], [], [88, 198, 238])
    assert cells
    band = FoundTable(cells, words(two[:1]))
    _, found = with_columns_of_sisters([table(one), band], [*one, *two], [])
    assert [row[0] for row in texts(found)] == ["No", "2.1", "2.2"]
    alone = with_columns_of_sisters([table(one), band], [*one, *two[:1]], [])
    assert alone[1:] == [band]


def test_lines_below_other_headings_are_none():
    one = lines(100, ROWS)
    two = lines(200, [((60, "No"), (90, "Boat"), (200, "Rating"), (240, "Next steps")), *FULL[1:]])
    assert len(with_columns_of_sisters([table(one)], [*one, *two], [])) == 1


def test_running_text_below_the_same_headings_is_no_table():
    one = lines(100, ROWS)
    text = [((60, "Hulls and oars of all of the boats were looked at with care"),)] * 3
    two = lines(200, [HEADINGS, *text])
    assert len(with_columns_of_sisters([table(one)], [*one, *two], [])) == 1


def test_columns_that_a_word_stands_across_are_not_taken():
    one = lines(100, ROWS)
    two = lines(200, [*FULL, ((60, "2.3"), (90, "Sails tear"), (200, "Unsatisfactory"))])
    tables = [table(one), FoundTable(table(two).grid, words(two))]
    assert with_columns_of_sisters(tables, [*one, *two], [])[1] == tables[1]


def test_titles_end_a_table_that_headings_begin():
    one, two = lines(100, ROWS, bold=False), lines(200, FULL)
    title = lines(248, [((60, "3 Sails"),)], bold=True)
    found = with_columns_of_sisters([table(one)], [*one, *two, *title], [])[-1]
    assert len(texts(found)) == 3


def test_line_with_a_full_cell_does_not_run_across_the_columns():
    rows = lines(100, [*ROWS, ((60, "1.3"), (90, "Sheds"), (200, "Amberish"), (240, "Paint"))])
    assert spanning(rows, [88, 198, 239]) == [False] * 4
    title = lines(160, [((60, "Boats that were lent to us in May for rowing"),)])
    assert spanning([*rows, *title], [88, 198, 239])[-1]
    beside = lines(
        160,
        [
            (
                (60, "1.4"),
                (90, "Sheds of the harbour are wide and red"),
            )
        ],
    )
    assert spanning([*rows, *beside], [88, 198, 239])[-1]  # its words begin elsewhere
