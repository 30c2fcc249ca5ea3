"""The grammar of links, from a table of phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.grammar.links import find_links, named_sections
from parsers.grammar.numbers import Ref


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Linked to 2.1", ["2.1"]),
        ("Linked to 1.8, 4.2. 4.5 & 4.11", ["1.8", "4.2", "4.5", "4.11"]),
        ("Linked to 1.8, 4.2. & 4.5", ["1.8", "4.2", "4.5"]),
        ("Linked to 1.8 & 1.9 & 4.11.", ["1.8", "1.9", "4.11"]),
        ("Linked to 1.8; 4.2 and 4.5", ["1.8", "4.2", "4.5"]),
        ("Linked to 1.8/4.2", ["1.8", "4.2"]),
        ("Linked to 1.8,4.2,4.5", ["1.8", "4.2", "4.5"]),
        ("LINKED TO: 1.8 + 4.2", ["1.8", "4.2"]),
        ("Linked to 2.1-2.3", ["2.1", "2.2", "2.3"]),
        ("Linked to 2.1 – 2.3 and 4.1", ["2.1", "2.2", "2.3", "4.1"]),
        ("Linked to 2.1 to 2.3", ["2.1", "2.2", "2.3"]),
        ("Linked to I.8", ["1.8"]),
        ("Linked to 4. 2", ["4.2"]),
        ("Links to actions 1.1 and 1.2", ["1.1", "1.2"]),
        ("See 2.1", ["2.1"]),
        ("See also A3 and C1", ["A3", "C1"]),
        ("(see 3.1)", ["3.1"]),
        ("As in 3.1 above", ["3.1"]),
        ("Cross-referenced to 3.1", ["3.1"]),
        ("Refer to statement 3.1.", ["3.1"]),
        ("Heads to meet. Linked to 2.1 Clerk to minute; see 2.4", ["2.1", "2.4"]),
        ("Linked to 2.1 and 2.1", ["2.1"]),
        ("Linked to C1-C3", ["C1", "C2", "C3"]),
        ("see 3.1.4", ["3.1.4"]),
        ("Linked to 3.1.4, 3.2.10 and 3.3.1.", ["3.1.4", "3.2.10", "3.3.1"]),
        ("see 03.01.4b and 3.2", ["3.1.4b", "3.2"]),
        ("See 3.1.1-3.1.3", ["3.1.1", "3.1.2", "3.1.3"]),
        ("See 3.1.4 to 3.2.1", ["3.1.4", "3.2.1"]),
    ],
)
def test_links_in_order_of_first_mention(text, links):
    assert [str(link.ref) for link in find_links(text)] == links


@pytest.mark.parametrize(
    "text",
    [
        "The 2.1 metre wall is to be mended",
        "see 31.3.2024",
        "as at 3.1.24",
        "As at 3.1.2024 rolls stood at 212",
        "See version 3.1.4 of the policy",
        "see 3.1.4.2",
        "see 192.168.1.4",
        "see 3.1.4%",
        "see you at 2.30pm",
        "as at 7.5% of pupils",
        "Linked to the trust plan",
        "Linked to 2020/2021",
        "see annex",
        "",
    ],
)
def test_other_numbers_are_no_links(text):
    assert find_links(text) == ()


def test_link_keeps_the_words_it_was_read_from():
    (link, *_) = find_links("DoE to meet. Linked to 1.8, 4.2. 4.5 & 4.11 as before")
    assert link.words == "Linked to 1.8, 4.2. 4.5 & 4.11"


def test_letter_that_names_no_section_makes_no_link():
    (link,) = find_links("Done in line with T6. See A3", named=frozenset("AB"))
    assert str(link.ref) == "A3"


def test_number_of_three_parts_is_a_link_where_its_section_is_named():
    named = named_sections([Ref("3.1", 4), Ref("2", 1), Ref("A", 1)])
    found = find_links("Install 7.4.1 as in 7.4.2. See 3.1.2, as of 31.3.19", named)
    assert [str(link.ref) for link in found] == ["3.1.2"]


refs = st.builds(Ref, st.sampled_from(["1", "20", "3.1", "12.10"]), st.integers(1, 19), st.just(""))


@given(
    st.lists(refs, min_size=1, max_size=8, unique=True),
    st.sampled_from([", ", " & ", ". ", " and ", "; "]),
)
def test_any_list_of_numbers_is_read_back(numbers, between):
    text = "Linked to " + between.join(map(str, numbers))
    assert [link.ref for link in find_links(text)] == numbers


@given(st.text(max_size=60))
def test_no_text_makes_the_grammar_fail(text):
    assert all(link.words in text for link in find_links(text))


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("see A1, B2 and C3", ["A1", "B2", "C3"]),
        ("linked to 3.2.1", ["3.2.1"]),
        ("see F1", []),
        ("see T2", []),
        ("linked to 3.5.1", []),
    ],
)
def test_section_missing_between_two_others_is_linked_to(text, links):
    named = named_sections([Ref("A", 1), Ref("C", 1), Ref("3.1", 1), Ref("3.3", 1)])
    assert [str(link.ref) for link in find_links(text, named)] == links
