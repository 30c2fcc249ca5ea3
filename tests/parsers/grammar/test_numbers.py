"""The grammar of numbers, from a table of phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.grammar.numbers import Ref, split_number, split_section, whole_number


@pytest.mark.parametrize(
    ("text", "number", "label", "rest"),
    [
        ("1.1 leaders know", "1.1", "1.1", "leaders know"),
        ("1.10 leaders know", "1.10", "1.10", "leaders know"),
        ("10.2 leaders know", "10.2", "10.2", "leaders know"),
        ("I.1 leaders know", "1.1", "I.1", "leaders know"),
        ("l.2 leaders know", "1.2", "l.2", "leaders know"),
        ("2.I0 leaders know", "2.10", "2.I0", "leaders know"),
        ("1. 4 leaders know", "1.4", "1. 4", "leaders know"),
        ("1.1. leaders know", "1.1", "1.1.", "leaders know"),
        ("1.1: leaders know", "1.1", "1.1", "leaders know"),
        ("1.1) leaders know", "1.1", "1.1)", "leaders know"),
        ("(1.1) leaders know", "1.1", "(1.1)", "leaders know"),
        ("1.1 – leaders know", "1.1", "1.1", "leaders know"),
        ("1.1leaders know", "1.1", "1.1", "leaders know"),
        ("2.9b leaders know", "2.9b", "2.9b", "leaders know"),
        ("1.2.3 leaders know", "1.2.3", "1.2.3", "leaders know"),
        ("01.02 leaders know", "1.2", "01.02", "leaders know"),
        ("A3 leaders know", "A3", "A3", "leaders know"),
        ("A.3 leaders know", "A3", "A.3", "leaders know"),
        ("A 3: leaders know", "A3", "A 3", "leaders know"),
        ("(k)(1) leaders know", "k1", "(k)(1)", "leaders know"),
        ("7. leaders know", "7", "7.", "leaders know"),
        ("502.2.1 Colours", "502.2.1", "502.2.1", "Colours"),
        ("9b) leaders know", "9b", "9b)", "leaders know"),
        ("1.1", "1.1", "1.1", ""),
    ],
)
def test_number_at_the_start_of_a_statement(text, number, label, rest):
    found = split_number(text)
    assert found is not None
    assert (str(found.ref), found.label, found.rest) == (number, label, rest)


@pytest.mark.parametrize(
    "text",
    [
        "12 pupils were absent",
        "501 (Web)",
        "2020 was a hard year",
        "12.05.2020 is the date",
        "31/3/2024",
        "1:1 support is there",
        "7.5% of pupils",
        "2.30pm is too late",
        "2.30 pm is too late",
        "9am is too early",
        "A trust has leaders",
        "I am",
        "T6",
        "",
        "KS2 pupils",
    ],
)
def test_other_numbers_are_no_statement_numbers(text):
    found = split_number(text)
    assert found is None or found.rest == ""


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7", "7"),
        ("12.", "12"),
        ("09a", "9a"),
        ("a)", "1"),
        ("(c)", "3"),
        ("1.4", "1.4"),
        ("B2", "B2"),
    ],
)
def test_number_alone_in_its_column(text, number):
    found = whole_number(text)
    assert found is not None
    assert str(found.ref) == number


@pytest.mark.parametrize("text", ["1.1 leaders", "Red", "", "n/a", "2020-21", "-"])
def test_column_of_numbers_holds_nothing_else(text):
    assert whole_number(text) is None


@pytest.mark.parametrize(
    ("text", "number", "label", "rest"),
    [
        ("1.0 LEADERSHIP", "1", "1.0", "LEADERSHIP"),
        ("I.0 LEADERSHIP", "1", "I.0", "LEADERSHIP"),
        ("10.0 LEADERSHIP", "10", "10.0", "LEADERSHIP"),
        ("2. Leadership", "2", "2.", "Leadership"),
        ("3) Leadership", "3", "3)", "Leadership"),
        ("4 Leadership", "4", "4", "Leadership"),
        ("Section B: Leadership", "B", "Section B", "Leadership"),
        ("SECTION 2 – LEADERSHIP", "2", "SECTION 2", "LEADERSHIP"),
        ("Section C", "C", "Section C", ""),
        ("Part 3 Leadership", "3", "Part 3", "Leadership"),
        ("B. Leadership", "B", "B.", "Leadership"),
        ("B - Leadership", "B", "B", "Leadership"),
        ("Section 1.0 Leadership", "1", "Section 1.0", "Leadership"),
        ("IV. Leadership", "4", "IV.", "Leadership"),
        ("Section II: Leadership", "2", "Section II", "Leadership"),
        ("l.0 Leadership", "1", "l.0", "Leadership"),
        ("2.O Leadership", "2", "2.O", "Leadership"),
        ("2. Outcomes", "2", "2.", "Outcomes"),
        ("2. On the visit", "2", "2.", "On the visit"),
        ("Strategic objective 1: Meals", "1", "Strategic objective 1", "Meals"),
        ("Area for improvement 2: Meals", "2", "Area for improvement 2", "Meals"),
        ("Goal 3 – Meals", "3", "Goal 3", "Meals"),
        ("SECTION ONE – MEALS", "1", "SECTION ONE", "MEALS"),
        ("Part Two: Meals", "2", "Part Two", "Meals"),
        ("Theme four - Meals", "4", "Theme four", "Meals"),
    ],
)
def test_number_at_the_start_of_a_section_heading(text, number, label, rest):
    assert split_section(text) == (number, label, rest)


@pytest.mark.parametrize("rest", ["Audit and assurance", "Safeguarding", "Inspections of kitchens"])
def test_section_about_what_acts_ask_for_is_a_section(rest):
    found = split_section(f"Section 2 {rest}")
    assert found is not None
    assert (found.number, found.rest) == ("2", rest)


@pytest.mark.parametrize(
    "text",
    [
        *("1.1 leaders", "A trust", "2020 Review", "Leadership", "I am", "Issue 3", ""),
        *("Part one of the guidance", "Area two seen", "Priority One Meals", "Part two-year-olds"),
        "Part one",  # a title
        *("Section 11 audit", "SECTION 11 SAFEGUARDING SELF-ASSESSMENT", "Section 48 inspection"),
    ],
)
def test_other_lines_name_no_section(text):
    assert split_section(text) is None


def test_numbers_sort_as_people_count():
    numbers = [Ref("1", 10), Ref("10", 1), Ref("1", 9), Ref("2", 1), Ref("A", 1), Ref("1", 9, "b")]
    in_order = [str(ref) for ref in sorted(numbers, key=lambda ref: ref.order)]
    assert in_order == ["1.9", "1.9b", "1.10", "2.1", "10.1", "A1"]


@given(
    st.one_of(
        st.builds(Ref, st.integers(1, 99).map(str), st.integers(1, 99), st.just("")),
        st.builds(Ref, st.sampled_from("ABCDEFGHJKMN"), st.integers(1, 99), st.just("")),
    )
)
def test_canonical_number_reads_back_as_itself(ref):
    found = split_number(f"{ref} the trust knows")
    assert found is not None
    assert found.ref == ref


@pytest.mark.parametrize("read", [split_number, whole_number, split_section])
@given(text=st.text(max_size=40))
def test_no_text_makes_the_grammar_fail(read, text):
    found = read(text)
    assert found is None or found.label


@pytest.mark.parametrize(
    ("text", "number"),
    [("(i)", "1"), ("(ii)", "2"), ("iv.", "4"), ("(ix)", "9"), ("(a)", "1"), ("h)", "8")],
)
def test_roman_numerals_and_letters_alone_are_numbers(text, number):
    found = whole_number(text)
    assert found is not None
    assert (str(found.ref), found.label) == (number, text)
