"""Words that are struck out in part, as where a change is shown: `~~93%~~88%`."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from parsers.pdf import read
from tests.drawing import SIZE, pdf, rule, text


def width(words):
    return stringWidth(words, "Helvetica", SIZE)


def line(before, piece, height):
    """A line through or below a piece of a line of words."""
    x0 = 50 + width(before)
    return rule(x0, 100 - height, x0 + width(piece), 100 - height)


def shown(words, struck, put_in=None, height=3):
    """What stands and what does not of words of which a piece is struck out and one underlined;
    each is what stands before it and the piece."""
    marks = [text(50, 100, words), line(*struck, height)]
    marks += [line(*put_in, -1.2)] if put_in else []
    document = read(pdf([*marks, text(50, 300, "Ropes are kept dry.")]))
    asides = [p.text for a in document.asides if a.role == "struck-out" for p in a.content]
    return document.blocks[0].text, asides


@pytest.mark.parametrize(
    ("before", "struck", "put_in", "after"),
    [
        ("Berths are at ", "93%", "88%", " of room."),
        ("Hold ", "an open evening", "two open days", " in May."),
        ("The ", "Mate", "Bosun", " splices."),
        ("Due in ", "March", "September", " 2025."),
        ("Of ", "will", "mill", " rope"),
        ("By the ", "oldest", "youngest hands", " of all."),
        ("In term ", "T3", "T4", " 2024."),
        ("All ", "twelve", "12", " lamps."),
    ],
)
def test_what_is_put_in_for_what_is_struck_out_stands(before, struck, put_in, after):
    words = before + struck + put_in + after
    found = shown(words, (before, struck), (before + struck, put_in))
    assert found == (before + put_in + after, [struck])


def test_what_was_put_in_before_stands():
    found = shown("Hold twoone open day.", ("Hold two", "one"), ("Hold ", "two"))
    assert found == ("Hold two open day.", ["one"])


@pytest.mark.parametrize(
    ("words", "struck", "out"),
    [("Splice the mainbrace.", "Splice the main", ["Splice the"]), ("Well-kept ropes", "We", [])],
)
def test_word_that_is_struck_out_in_part_is_whole_where_nothing_was_put_in(words, struck, out):
    stands, asides = shown(words, ("", struck))
    assert asides == out
    assert stands.split()[-1] == words.split()[-1]


@pytest.mark.parametrize(
    ("words", "struck", "out"),
    [
        ("Ropes are old.", ("Ropes are ", "old"), "old."),
        ("Ropes (new) last.", ("Ropes (", "new"), "(new)"),
        ("Ropes and sails", ("", "Ropes and sails"), "Ropes and sails"),
        ("Ropes and sails", ("Ropes ", "and "), "and"),
        ("Ropes, sails", ("", "Ropes"), "Ropes,"),
    ],
)
def test_mark_beside_a_word_that_is_struck_out_is_of_it(words, struck, out):
    assert shown(words, struck)[1] == [out]


@pytest.mark.parametrize("height", [-1.2, 9])
def test_line_below_or_above_words_parts_none(height):
    words = "Berths are at 93%88% of room."
    assert shown(words, ("Berths are at ", "93%"), height=height) == (words, [])


def test_line_below_all_of_a_word_parts_it_not():
    words = "Berths are at 93%88% of room."
    found = shown(words, ("Berths are at ", "93%"), ("Berths are at ", "93%88%"))
    assert found == (words, [])


def test_line_far_longer_than_its_words_parts_none():
    marks = [text(50, 100, "At 93%88% of room."), rule(50 + width("At 93%"), 97, 500, 97)]
    assert read(pdf(marks)).blocks[0].text == "At 93%88% of room."
