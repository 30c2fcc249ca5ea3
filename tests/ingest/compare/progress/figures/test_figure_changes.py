"""Figures that changed tell whether less or more falls short, where more is clearly good or bad."""

import pytest

from ingest.compare.progress.figures.figure_changes import differ_in_figures_alone, figure_change
from ingest.compare.progress.figures.quantities import is_nearly_all, quantities
from ingest.compare.progress.figures.wanted import wanted


def shortfall(old, new):
    found = figure_change(old, new)
    return found and found.shortfall


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("In May 41% of crews could swim; the summer before it was 55%.", "more"),
        ("In May 61% of crews could swim, against 55% a year earlier.", "less"),
        ("68% of crews can swim, up from 61.", "less"),
        ("The wait for an oar is six days, where it used to be nine.", "less"),
        ("The wait for an oar is nine days; it was six.", "more"),
        ("Nine boats leak, compared with twelve last year.", "less"),
        ("Nine boats leak (was six).", "more"),
        ("A third of the oars are cracked. A year ago it was half.", "less"),
        ("Nine boats leak, against nine last year.", "same"),
        ("Oars lay at one pier, against five the year before.", None),
        ("Lessons last three days, where they used to be five.", None),
        ("Nine boats leak. Six crews row.", None),
        ("Nine boats leak, and 40% of crews row, against six last year.", None),
        ("Crews row against nine others.", None),
    ],
)
def test_earlier_figure_told_in_the_new_text_says_which_way_it_went(new, expected):
    assert shortfall("Something else.", new) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Most oars are cracked.", "A few oars are cracked. Crews worked in May.", "less"),
        ("Half of the boats leak.", "A quarter of the boats leak.", "less"),
        ("Crews at three piers have no bailer.", "Crews at one pier have no bailer.", "less"),
        ("Bailers are missing from nine boats.", "Bailers are missing from two boats.", "less"),
        ("There are nine holes in the hull.", "There are two holes in the hull.", "less"),
        ("In a sample of 40 boats, nine leaked.", "In a sample of 40 boats, two leaked.", "less"),
        ("Of 40 boats, nine leaked.", "Of 60 boats, 30 leaked.", "more"),
        ("Of 40 boats, nine leaked.", "Of 41 boats, ten leaked.", "same"),
        ("Half of the boats leaked.", "None of the boats that we looked at leaked.", "less"),
        ("None of the boats leaked.", "Half of the boats leaked.", "more"),
        ("Four boats leak.", "Five boats leak, the Tern having struck a rock.", "more"),
        ("Nine boats leak.", "None of the oars leak.", None),
        ("None has a bailer.", "Two boats leak.", None),
        ("Of nine boats, three are without a bailer.", "Two boats are without a bailer.", "less"),
        (
            "Of nine boats, three are without a bailer.",
            "One boat, Tern, is without a bailer.",
            "less",
        ),
        ("Four boats have a log.", "Five boats have a log, one having been given it.", "less"),
        ("There were no cracked oars.", "There was one cracked oar.", "more"),
        ("There are no oars at all piers.", "There are four oars at all piers.", "less"),
        ("No crew has rowed for two years.", "No crew has rowed for three years.", None),
        ("Of 40 boats, 61 leaked.", "Of 40 boats, two leaked.", None),
        ("There are only nine boats.", "There are only two boats.", None),
        ("The hull lay at nine piers.", "The hull lay at two piers.", None),
        ("Rowing is poor at 40%.", "Rowing is poor at 30%.", None),
        ("40% of crews can row.", "In May 30% of crews could row.", "more"),
        ("40% of crews can row.", "In May 30% of crews can row.", "more"),
        ("Nine boats leak.", "Nine oars leak.", None),
        ("Nine boats float.", "Two boats do not float.", None),
        ("Nine boats leak.", "90% of boats leak.", None),
        ("Class 5 boats leak.", "Class 3 boats leak.", None),
        ("Years 5 and 6 cannot swim.", "Years 3 and 4 cannot swim.", None),
        ("Nine boats leak and two sink.", "Nine boats leak and one sinks.", None),
    ],
)
def test_only_figure_of_a_clause_in_both_texts_says_which_way_it_went(old, new, expected):
    assert shortfall(old, new) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Nine boats leak", "less"),
        ("Nine boats have no bailer", "less"),
        ("61% of crews keep a log", "more"),
        ("Crews wait nine weeks", "less"),
        ("Nine crews cannot row", "less"),
        ("Nine boats are blue", None),
        ("Nine boats are new", None),
        ("Nine boats are green", None),
        ("38% of coxes are women", None),
        ("38% of masts are broken", "less"),
        ("Nine boats are painted", "more"),
        ("Lessons last nine weeks", None),
        ("There were nine boats", None),
        ("Half were of oak", None),
        ("Oars lay at one pier", None),
        ("Only nine crews keep a log", "more"),
        ("Only nine boats leak", None),
    ],
)
def test_more_is_wanted_of_what_is_in_place_if_all_have_it(clause, expected):
    assert wanted(clause, quantities(clause)[0]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("94 of the 96 crews row", True),
        ("Of the ninety-six crews, all but two row", True),
        ("98% row", True),
        ("Of the 40 crews we asked, 39 row", True),
        ("Of the 40 crews we asked, 30 row", False),
        ("Of the 0 crews we asked, 0 row", False),
        ("All crews row", False),
        ("All but two of the nine crews row", False),
        ("100% row", False),
        ("Two crews row", False),
    ],
)
def test_all_but_a_twentieth_is_nearly_all(text, expected):
    assert is_nearly_all(text) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Of 61 trips only four were late.", "Of 58 trips there were five late.", True),
        ("Of 61 trips four were late.", "Of 61 trips four were late.", False),
        ("Of 61 trips four were late.", "Of 58 trips five were called off.", False),
        ("Trips are late.", "Trips are never late.", False),
    ],
)
def test_texts_that_differ_in_figures_alone_say_the_same(old, new, expected):
    assert differ_in_figures_alone(old, new) == expected
