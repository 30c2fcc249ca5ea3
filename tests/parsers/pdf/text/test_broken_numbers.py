"""Numbers that a narrow column broke in the midst."""

import pytest

from tests.drawing import cell, grid, rows

XS = [50, 80, 300]
COUNTED = [[[f"2.{n}"], [f"Field {n} is sown."]] for n in range(1, 10)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["20/06/202", "4"], "20/06/2024"),
        (["20/06/202", "4."], "20/06/2024."),
        (["20/06/20", "24"], "20/06/2024"),
        (["3.12.20", "24"], "3.12.20 24"),
        (["12/0", "9/2024"], "12/09/2024"),
        (["12/09/", "202", "4"], "12/09/2024"),
        (["2024-0", "9-12"], "2024-09-12"),
        (["20/06/202", "4 and more"], "20/06/2024 and more"),
        (["£12,5", "00"], "£12,500"),
        (["1,234,5", "67"], "1,234,567"),
    ],
)
def test_a_date_or_a_sum_is_whole_again(lines, expected):
    assert cell(lines, width=60) == [("", expected)]


@pytest.mark.parametrize(
    "lines",
    [
        ["20/06/2024", "4"],
        ["20/06/24", "4"],
        ["20/06/20", "24 pears"],
        ["20/06/202", "4th"],
        ["20/06/202", "45"],
        ["See 4.10.", "2019 was"],
        ["20", "24"],
        ["2.1", "0"],
        ["1,2", "34"],
        ["1,", "250"],
        ["£12,500", "0"],
        ["£12", "500"],
        ["20 June 202", "4 pears"],
        ["Sep", "tember 2024"],
    ],
)
def test_other_figures_below_one_another_stay_apart(lines):
    assert " ".join(text for _, text in cell(lines, width=60)) == " ".join(lines)


def numbers(*more, **options):
    """The first column of a table with rows 2.1 to 2.9 and some more."""
    return [row[0] for row in rows([*grid(60, XS, [*COUNTED, *more], **options)])][9:]


def test_the_number_of_a_row_is_whole_where_those_above_count_up_to_it():
    broken = [[["2.1", "0"], ["Field 10."]], [["2.1", "1"], ["Field 11."]]]
    assert numbers(*broken) == ["2.10", "2.11"]


def test_it_is_whole_where_a_page_cut_it():
    first = grid(60, XS, [*COUNTED, [["2.1"], ["Field 10 is", "sown."]]], ruled="open")
    second = grid(60, XS, [[["0"], ["with wheat"]], [["2.11"], ["Field 11."]]])
    assert [row[0] for row in rows(first, second)][9] == "2.10"


def test_a_file_without_a_number_is_read():
    assert rows(grid(60, XS, [[["Field"], ["Action"]], [["Barn"], ["Roof it."]]]))[0][0] == "Field"


@pytest.mark.parametrize(
    "broken",
    [
        ["2.1", "1"],  # 2.10 is missing before it
        ["2.3", "0"],
        ["2.1", "0 fields"],
        ["2.1", "", "0"],
    ],
)
def test_a_figure_that_does_not_count_on_stays_below(broken):
    assert numbers([broken, ["A field."]]) == [" ".join(filter(None, broken))]


def test_a_rule_between_two_figures_keeps_them_apart():
    assert numbers([["2.1"], ["Field."]], [["0"], ["None."]]) == ["2.1", "0"]


def test_figures_that_nothing_counts_up_to_stay_apart():
    table = grid(60, XS, [[["2.9"], ["Mean."]], [["2.1", "0"], ["Least."]]])
    assert rows([*table])[1][0] == "2.1 0"
