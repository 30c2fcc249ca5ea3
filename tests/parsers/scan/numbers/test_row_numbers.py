"""Numbers of rows in a scan: misread ones are put right where their neighbours leave no choice."""

import pytest

from parsers.scan.numbers.row_numbers import with_row_numbers
from parsers.scan.words import DOUBTFUL
from tests.scanned import column, word


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        (["Al", "A2", "A3", "A4"], "A1"),
        (["B4", "BS", "B6", "B7"], "B5"),
        (["A7", "A8", "AQ", "B1"], "A9"),
        (["A5", "A6", "Al", "A8"], "A7"),
        (["A2", "A3", "A4", "Bl", "B2"], "B1"),
        (["1l", "1.2", "1.3", "1.4"], "1.1"),
        (["3.1.l", "3.1.2", "3.1.3", "3.2.1"], "3.1.1"),
        (["3.1.1", "3.12", "3.1.3", "3.2.1"], "3.1.2"),
        (["2.8", "2.9", "2.lO", "2.11"], "2.10"),
        (["IQ1", "IQ2", "1Q3", "IQ4"], "IQ3"),
        (["Li", "1.2", "1.3", "1.4"], "1.1"),
        (["2.1.1", "2.4.2", "2.1.3", "2.1.4"], "2.1.2"),
        (["C4", "G5", "C6", "C7"], "C5"),
        (["B4", "B5", "Bé", "C1", "C2"], "B6"),
        (["E4", "F5", "E6", "E7"], "E5"),
        (["c3", "C4", "C5", "C6"], "C3"),  # the first of a page
        (["C4", "cS", "C6", "C7"], "C5"),
        (["B6", "B7", "cl", "C2"], "C1"),
        (["S1", "s2", "S3", "S4"], "S2"),
        (["B4", "B5", "B6", "Cl"], "C1"),  # the last of a page
        (["1.1", "1.2", "1.3", "2l"], "2.1"),
        (["1.1", "1.2", "1,3", "2.1", "2.2"], "1.3"),
        (["1.4", "1.2", "1.3", "1.4", "1.5"], "1.1"),
        (["1.4.", "1.2", "1.3", "1.4", "1.5"], "1.1"),
        (["1.1", "1.2", "1.1", "1.4", "2.1", "2.2"], "1.3"),
        (["1.0", "1.4", "1.2", "1.3", "1.4", "2.0", "2.1"], "1.1"),  # below titles of sections
    ],
)
def test_number_that_its_neighbours_leave_no_choice_is_put_right_and_doubtful(read, meant):
    found = with_row_numbers(column(*read))
    changed = [word for word, text in zip(found, read, strict=True) if word.text != text]
    assert [(word.text, word.confidence) for word in changed] == [(meant, DOUBTFUL)]


@pytest.mark.parametrize(
    "read",
    [
        ["A1", "A2", "Al", "A3"],  # no number is missing there
        ["A1", "A2", "All", "A4"],  # too long
        ["A1", "A2", "Ag", "A4"],  # looks otherwise
        ["A1", "A2", "as"],  # two numbers are no column
        ["Al", "A3", "A4", "A5"],  # two numbers are missing
        ["4.1", "4.2", "1.3", "4.4"],  # looks otherwise
        ["C4", "H5", "C6", "C7"],  # looks otherwise
        ["B2", "B3", "Cl", "G2", "C3"],  # G2 may be C2
        ["B2", "B3", "C", "G2", "G3"],
        ["C4", "G6", "C6", "C7"],
        ["C4", "G1", "C5", "C6"],  # none is missing
        ["2.1.1", "2.4.7", "2.1.3", "2.1.4"],  # differs in more than its section
        ["2.1.1", "2.1.2", "2.4.1", "2.1.3"],
        ["No", "C4", "C5", "C6"],
        ["as", "C4", "C5", "C6"],
        ["c2", "C4", "C5", "C6"],
        ["3", "3.4", "3.5", "3.6"],  # the title of a section
        ["1.1", "1.2", "1.3", "or"],
        ["1.1", "1.2", "1.3", "2"],  # the title of a section
        ["A1", "A2", "A3", "B"],
        ["A1", "A2", "A3", "Be"],
        ["IQ1", "IQ2", "IQ3", "IRl"],
        ["3.1.1", "3.1.2", "3.1.3", "3"],
        ["1.1", "1.2", "1.2", "1.3", "1.4"],  # so typed
        ["1.4", "1.2", "1.3", "1.4", "2.7"],  # links
        ["1.4", "1.2", "1.3", "1.4"],
        ["1.1", "1.2", "1.8", "1.4", "2.1", "2.2"],  # no other row has it
    ],
)
def test_other_words_at_the_edge_of_a_column_of_numbers_stay(read):
    assert [word.text for word in with_row_numbers(column(*read))] == read


@pytest.mark.parametrize(
    ("gap", "text"),
    [
        (5, ["1.1", "Plans", "1.2", "1.3", "1.4"]),
        (60, ["1.1", "l", "Plans", "1.2", "1.3", "1.4"]),  # which is no part of it
    ],
)
def test_parts_of_a_number_that_stand_close_are_one(gap, text):
    first, *others = column("1", "1.2", "1.3", "1.4")
    rest = first._replace(text="l", x0=first.x1 + gap, x1=first.x1 + gap + 5)
    words = [first, rest, first._replace(text="Plans", x0=300.0, x1=340.0), *others]
    found = [word.text for word in with_row_numbers(words)]
    assert found == text


def test_words_of_other_columns_stay():
    numbers, others = column("A1", "A2", "A4"), column("", "", "A3")[2:]
    aside = [word._replace(text="Al", x0=400.0, x1=440.0) for word in others]
    assert with_row_numbers([*numbers, *aside])[-1].text == "Al"


@pytest.mark.parametrize(
    ("above", "doubted", "below", "meant"),
    [
        (["A8", "A9"], ["AAG"], ["B1"], "A10"),
        (["2.0"], ["2.", "al"], ["2.2", "2.3"], "2.1"),
        ([], ["LA."], ["1.2", "1.3", "1.4"], "1.1"),
        ([], ["tel"], ["1.2", "1.3", "1.4"], "1.1"),
        ([], ["and"], ["1.2", "1.3", "1.4"], "1.1"),
        ([], ["and"], ["1.3", "1.4", "1.5"], None),  # two are missing
        (["A8", "A9"], ["Alumni"], ["B1"], None),  # longer than the number is
        (["A8", "A9"], ["BAG"], ["B1"], None),
        (["A8", "A9"], ["AAG"], ["A10"], None),
    ],
)
def test_number_of_which_only_the_beginning_was_read_is_the_one_that_is_due(
    above, doubted, below, meant
):
    words = column(*above, doubted[0], *below)
    at = len(above)
    for text in doubted[1:]:
        words.insert(at + 1, words[at]._replace(text=text, x0=words[at].x1 + 5))
    last = at + len(doubted) - 1
    words[last] = words[last]._replace(confidence=50.0)
    found = [word.text for word in with_row_numbers(words)]
    assert found == [*above, *([meant] if meant else doubted), *below]


def test_rest_of_a_number_is_no_word_beside_it():
    first, *others = column("3", "3.2", "3.3", "3.4")
    rest = first._replace(text="1", x0=first.x1 + 5, x1=first.x1 + 15)
    words = [first._replace(confidence=70.0), rest, *others]
    assert [word.text for word in with_row_numbers(words)] == ["3.1", "3.2", "3.3", "3.4"]


@pytest.mark.parametrize(
    ("part", "confidence", "is_mended"),
    [("3", 70.0, True), ("3.", 70.0, True), ("1", 70.0, True), ("3", 96.0, True)],
)
def test_part_of_a_number_is_the_one_that_is_due_or_at_least_told(part, confidence, is_mended):
    first, *others = column(part, "3.2", "3.3", "3.4")
    (read, *_) = with_row_numbers([first._replace(confidence=confidence), *others])
    assert read.text == ("3.1" if is_mended else part)
    assert read.confidence == DOUBTFUL


def beside(word, text="Plans", gap=10.0):
    """A word right after another one on its line."""
    return word._replace(text=text, x0=word.x1 + gap, x1=word.x1 + gap + 60, confidence=96.0)


def hardly_read(*texts):
    """A column of which what is no number was read with little confidence."""
    return [
        word if word.text[-1].isdigit() else word._replace(confidence=40.0)
        for word in column(*texts)
    ]


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        (["Elf.", "1.2", "1.3", "a", "1.5"], ["1.1", "1.2", "1.3", "1.4", "1.5"]),
        (["1.1", "ie", "oe", "1.4", "1.5"], ["1.1", "1.2", "1.3", "1.4", "1.5"]),
        (["1.1", "1.2", "oe", "2.2"], ["1.1", "1.2", "2.1", "2.2"]),
        (["3.1.1", "oe", "3.1.3", "3.1.4"], ["3.1.1", "3.1.2", "3.1.3", "3.1.4"]),
        (["1.1", "ow", "oe", "1.3", "1.4"], None),  # one is missing
        (["1.1", "oe", "1.4", "1.5"], None),
        (["1.1", "Governors", "1.3", "1.4"], None),
        (["1.1", "1.2", "1.3", "oe"], None),  # nothing says how many follow
    ],
)
def test_as_many_numbers_as_were_hardly_read_are_those_that_are_missing(read, meant):
    found = with_row_numbers(hardly_read(*read))
    assert [word.text for word in found] == (meant or read)
    changed = [word for word, text in zip(found, read, strict=True) if word.text != text]
    assert {word.confidence for word in changed} <= {40.0}


def test_first_word_of_a_line_is_no_number_however_it_was_read():
    first, doubted, *others = hardly_read("1.1", "oe", "1.3", "1.4")
    words = [first, doubted, beside(doubted), *others]
    assert [word.text for word in with_row_numbers(words)] == ["1.1", "oe", "Plans", "1.3", "1.4"]


def test_number_of_a_heading_beside_its_title_is_not_doubted():
    heading, *numbers = column("1", "No.", "1.2", "1.3", "1.4")
    words = [heading, beside(heading, gap=12.0), *numbers]
    assert with_row_numbers(words) == words


@pytest.mark.parametrize(("gap", "is_one"), [(8.0, True), (30.0, False)])
def test_number_that_was_read_as_two_words_is_one_and_told(gap, is_one):
    (first,) = column("2.")
    words = [first, first._replace(text="6", x0=first.x1 + gap, x1=first.x1 + gap + 10)]
    found = [(word.text, word.confidence) for word in with_row_numbers(words)]
    assert found == ([("2.6", DOUBTFUL)] if is_one else [("2.", 96.0), ("6", 96.0)])


def test_number_and_amount_in_a_sentence_are_two():
    (first,) = column("2.")
    second = first._replace(text="6", x0=first.x1 + 8, x1=first.x1 + 18)
    words = [first, second, beside(second, "pupils")]
    assert with_row_numbers(words) == words


@pytest.mark.parametrize(
    ("numbers", "sure"),
    [
        (["1.1", "1.2", "1.3"], ["1.1", "1.2", "1.3"]),
        (["1.1", "1.2", "2.1", "2.2"], ["1.1", "1.2", "2.1", "2.2"]),
        (["A9", "A10", "B1", "B2"], ["A9", "A10", "B1", "B2"]),
        (["1.1", "1.2", "1.4", "1.5"], ["1.1", "1.5"]),
        (["1.1", "2.1", "3.1", "4.1"], []),
        (["1.4", "3.7", "2.2"], []),
    ],
)
def test_numbers_that_count_on_are_sure(numbers, sure):
    words = [word._replace(confidence=60.0) for word in column(*numbers)]
    assert [word.text for word in with_row_numbers(words) if word.confidence > 80.0] == sure


def test_beginning_of_a_number_before_its_text_is_told():
    first, *others = column("1", "1.2", "1.3", "1.4")
    found = with_row_numbers([first, beside(first), *others])
    assert (found[0].text, found[0].confidence) == ("1", DOUBTFUL)


@pytest.mark.parametrize(("cue", "number"), [("Ask", "1.6"), ("linked", "l.6"), ("see", "l.6")])
def test_number_of_a_link_at_the_beginning_of_a_line_is_no_row_number(cue, number):
    words = column("1.4", "1.5", "Buy", "l.6?", "4.1", "4.2")
    before = [word(cue, 2, 160.0), word("to", 2, 220.0)] if cue == "linked" else []
    before = before or [word(cue, 2, 160.0)]
    found = with_row_numbers([*words[:3], *before, *words[3:]])
    assert [each.text for each in found if each.x0 == 100.0][3] == number
