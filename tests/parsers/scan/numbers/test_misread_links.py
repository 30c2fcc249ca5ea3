"""Numbers of statements in links of a scan, misread."""

import pytest

from parsers.scan.numbers.misread_links import with_links_read
from parsers.scan.words import DOUBTFUL, ScannedWord
from tests.scanned import column


def on_line(text, x0, base):
    return ScannedWord(x0, base - 18, x0 + 80, base + 2, base, 24.0, text, 92.0)


def words(text, *numbers):
    """Row numbers below one another, and a text on one line."""
    line = [on_line(part, 300.0 + 90 * n, 918.0) for n, part in enumerate(text.split())]
    return [*column(*numbers), *line]


def read(text, *numbers):
    found = with_links_read(words(text, *(numbers or ["B1", "B2", "B3", "C1"])))
    return " ".join(word.text for word in found[-len(text.split()) :])


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ask again, see BS", "Ask again, see B5"),
        ("Linked to Bl.", "Linked to B1."),
        ("Linked to B2, Cl and BlO", "Linked to B2, C1 and B10"),
        ("See also BI2;", "See also B12;"),
        ("(see B4 & Cs)", "(see B4 & C5)"),
        ("(see Dl).", "(see D1)."),  # of a row on another page
        ("See B2 and 2:3;", "See B2 and 2.3;"),
        ("links to Al, B2 & C3", "links to A1, B2 & C3"),
        ("See C2 and AI.", "See C2 and A1."),
        ("links to Al & CS.", "links to A1 & C5."),
        ("see AI, Bl", "see A1, B1"),
        ("linked to 1.4, 2:3", "linked to 1.4, 2.3"),
    ],
)
def test_letter_in_a_number_of_a_link_is_a_digit(text, meant):
    assert read(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "see IT lead",
        "see DS",  # no row has a D
        "see Al on the rota",  # may be AI
        "see Al and the use of B2",
        "see Alan, B2",
        "see AI, T2",
        "see Al & DS",  # no row has a D
        "see AI and CO",
        "see AI & BT",
        "the use of AI, B2",
        "see GO",
        "see DI",
        "Conform to BS 5839",
        "Buy it with BS",
        "We see Bill",
        "see B5 and Co",
        "see Bo",
        "See the plan of BS",
        "Talk and Cl",
        "A ratio of 2:3",
        "see us at 9:15",
    ],
)
def test_other_words_stay(text):
    assert read(text) == text


@pytest.mark.parametrize("link", ["FPl", "FPI", "FP|"])
def test_number_may_have_several_letters(link):
    assert read(f"see {link}", "FP1", "FP2", "FP3") == "see FP1"


def test_cue_may_end_the_line_above_beside_another_cell():
    x0, x1 = 300.0, 700.0
    cell, beside = ["Weigh", "it", "(see"], ["Cooks", "lead"]
    line = [on_line(text, x0 + 90 * n, 900.0) for n, text in enumerate(cell)]
    line += [on_line(text, x1 + 90 * n, 900.0) for n, text in enumerate(beside)]
    found = with_links_read([*words("", "B1", "B2", "B3"), *line, on_line("Bl).", x0, 940.0)])
    assert found[-1].text == "B1)."


def test_link_with_a_stroke_for_a_one_is_as_sure_as_it_was_read():
    *_, word = with_links_read(words("see Bl", "B1", "B2", "B3"))
    assert (word.text, word.confidence) == ("B1", 92.0)


def test_a_with_a_stroke_is_a_one_beside_numbers_of_other_pages():
    assert read("links to Al, C1 & C2", "No") == "links to A1, C1 & C2"


def test_words_stay_where_no_rows_have_letters():
    assert read("see BS", "1.1", "1.2", "1.3") == "see BS"


def test_corrected_link_is_doubtful():
    *_, word = with_links_read(words("see BS", "B1", "B2", "B3"))
    assert word.confidence == DOUBTFUL


POINTED = ("1.1", "1.2", "1.3", "2.1")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("linked to 17 & 3.1.", "linked to 1.7 & 3.1."),
        ("see 3.1, 42 and 2.4", "see 3.1, 4.2 and 2.4"),
        ("See 2.4 and l5.", "See 2.4 and 1.5."),
        ("linked to L7 & 3.2.", "linked to 1.7 & 3.2."),
    ],
)
def test_number_of_a_link_that_lost_its_point_has_it_again_and_is_doubtful(text, meant):
    assert read(text, *POINTED) == meant
    found = with_links_read(words(text, *POINTED))
    changed = [w for w, was in zip(found, words(text, *POINTED), strict=True) if w.text != was.text]
    assert [word.confidence for word in changed] == [DOUBTFUL]


@pytest.mark.parametrize(
    "text",
    [
        "linked to 17",  # a page, perhaps
        "see page 17 and 2.4",
        "Buy 12 & 3.1 litres",
        "see 2.4 and 17 pupils",
        "see 2.4, 12 March",
        "see 2.4 and IT",
        "see 2.4 and 20",
        "see 2.4 and 117",
        "see 2.4 and T2",
        "see 2.4 and 2018",
    ],
)
def test_other_numbers_beside_links_stay(text):
    assert read(text, *POINTED) == text


def test_number_without_a_point_stays_where_no_row_has_one():
    assert read("linked to B2, 17 & 3.1") == "linked to B2, 17 & 3.1"
