"""Links followed to their end: chains, forks, circles and links that lead nowhere."""

import re

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.meaning.interpretation import interpret
from parsers.meaning.link_chains import check, effective_actions, only_refers
from tests.reviews import action, review, section, statement


def statements(**links):
    """Statements such as `_1="act", _2="1", _3="1 2"`: 1.1 with an action, others with links."""
    made = [
        statement(f"1.{name[1:]}", "text.", *map(_action, said.split()))
        for name, said in links.items()
    ]
    return list(interpret(review(section("1", *made))).statements())


def _action(word):
    return action(f"Linked to 1.{word}", f"1.{word}") if word.isdigit() else f"DoE to {word}."


def effective(**links):
    """For each statement that only refers to others the actions at the end: `1.1 DoE to act.`"""
    made = statements(**links)
    return {
        str(made[i].number): [f"{made[j].number} {made[j].actions[k].text}" for j, k in ends]
        for i, ends in effective_actions(made).items()
    }


def found(**links):
    return [(d.code, d.message) for d in check(statements(**links))]


def test_link_leads_to_the_actions_of_its_statement():
    assert effective(_1="meet report", _2="1") == {
        "1.2": ["1.1 DoE to meet.", "1.1 DoE to report."]
    }


def test_chain_is_followed_to_its_end():
    assert effective(_1="meet", _2="1", _3="2")["1.3"] == ["1.1 DoE to meet."]


def test_statements_that_link_to_two_that_link_on_all_reach_the_end():
    ends = effective(_1="meet", _2="1", _3="1", _4="2", _5="3", _6="2")
    assert set(map(tuple, ends.values())) == {("1.1 DoE to meet.",)}
    assert len(ends) == 5


def test_superseded_action_leads_to_what_took_its_place():
    made = [
        statement("1.1", "a.", "DoE to meet."),
        statement("1.2", "b.", action("Superseded by 1.1", "1.1")),
    ]
    interpreted = interpret(review(section("1", *made)))
    assert effective_actions(list(interpreted.statements())) == {1: [(0, 0)]}


def test_link_beside_an_action_is_not_followed():
    assert effective(_1="meet", _2="report 1", _3="2") == {"1.3": ["1.2 DoE to report."]}


@pytest.mark.parametrize("said", ["DoE to report as in 1.1.", "Superseded.", "DoE to report."])
def test_action_without_a_link_alone_refers_to_nothing(said):
    linked = action(said, *(["1.1"] if "1.1" in said else []))
    made = [statement("1.1", "a.", "DoE to meet."), statement("1.2", "b.", linked)]
    interpreted = interpret(review(section("1", *made)))
    assert effective_actions(list(interpreted.statements())) == {}


def test_nothing_to_do_at_the_end_is_no_action():
    made = [statement("1.1", "a.", "None."), statement("1.2", "b.", action("Linked to 1.1", "1.1"))]
    interpreted = interpret(review(section("1", *made)))
    assert effective_actions(list(interpreted.statements())) == {1: []}


def test_several_links_give_the_actions_of_all_in_the_reviews_order():
    assert effective(_1="meet", _2="report", _3="2 1")["1.3"] == [
        "1.1 DoE to meet.",
        "1.2 DoE to report.",
    ]


def test_action_that_is_reached_twice_counts_once():
    assert effective(_1="meet", _2="1", _3="1 2")["1.3"] == ["1.1 DoE to meet."]


def test_circle_has_the_ends_that_lead_out_of_it():
    ends = effective(_1="meet", _2="1 3", _3="2")
    assert ends == {"1.2": ["1.1 DoE to meet."], "1.3": ["1.1 DoE to meet."]}


@pytest.mark.parametrize("links", [{"_1": "2", "_2": "1"}, {"_1": "9"}, {"_1": "1"}], ids=str)
def test_chain_that_leads_nowhere_has_no_end(links):
    assert set(map(tuple, effective(**links).values())) == {()}


def test_statement_without_actions_refers_to_nothing():
    assert effective(_1="", _2="1") == {"1.2": []}


def test_of_two_statements_with_one_number_the_first_is_meant():
    twice = [statement("1.1", "a.", "DoE to meet."), statement("1.1", "b.", "CFO to pay.")]
    made = interpret(
        review(section("1", *twice, statement("1.2", "c.", action("Linked to 1.1", "1.1"))))
    )
    assert effective_actions(list(made.statements())) == {2: [(0, 0)]}


def test_link_to_itself_is_diagnosed():
    assert found(_1="meet 1") == [("self-link", "1.1 links to itself")]


def test_circle_is_diagnosed_once():
    assert found(_1="meet", _2="1 3", _3="4", _4="2") == [
        ("circular-link", "1.2, 1.3 and 1.4 link to one another in a circle")
    ]


def test_two_circles_are_two():
    assert [code for code, _ in found(_1="2", _2="1", _3="4", _4="3")] == ["circular-link"] * 2


def test_circles_that_a_bridge_joins_are_two():
    assert [words for _, words in found(_1="2", _2="1 3", _3="4", _4="5", _5="4")] == [
        "1.1 and 1.2 link to one another in a circle",
        "1.4 and 1.5 link to one another in a circle",
    ]


def test_circles_that_share_a_statement_are_one():
    assert [words for _, words in found(_1="2", _2="1 3", _3="2")] == [
        "1.1, 1.2 and 1.3 link to one another in a circle"
    ]


def test_what_leads_into_a_circle_or_out_of_it_is_no_part_of_it():
    (circle,) = found(_1="2", _2="3", _3="2 4", _4="5", _5="meet")
    assert circle[1] == "1.2 and 1.3 link to one another in a circle"


def test_statements_with_actions_of_their_own_make_no_circle():
    assert found(_1="meet 2", _2="report 1") == []


def walked(made, i, seen=()):
    """The plain way to the ends, to compare with."""
    own = {(i, k) for k, a in enumerate(made[i].actions) if a.status.value != "link"}
    if own or i in seen:
        return own
    ends = set()
    for ref in made[i].links:
        for j, other in enumerate(made):
            if other.number == ref:
                ends |= walked(made, j, (*seen, i))
    return ends


@given(st.lists(st.sampled_from(["meet", "meet 1", "1", "2", "3 4", "5 1", "6"]), max_size=6))
def test_chains_end_where_walking_them_ends(said):
    made = statements(**{f"_{n}": words for n, words in enumerate(said, 1)})
    assert {i: set(ends) for i, ends in effective_actions(made).items()} == {
        i: walked(made, i) for i in effective_actions(made)
    }


@given(st.lists(st.sampled_from(["meet", "1", "2", "3 4", "5 1", "6 2", "1 7", "8"]), max_size=8))
def test_circles_are_the_strongly_connected_components(said):
    made = statements(**{f"_{n}": words for n, words in enumerate(said, 1)})
    graph = networkx.DiGraph(
        (statement.number, ref)
        for statement in made
        if only_refers(statement)
        for ref in statement.links
        if ref != statement.number
    )
    components = networkx.strongly_connected_components(graph)
    expected = [sorted(map(str, found)) for found in components if len(found) > 1]
    told = [d.message for d in check(made) if d.code == "circular-link"]
    assert [re.findall(r"1\.\d", message) for message in told] == sorted(expected)


def test_long_circle_takes_no_deep_stack_and_little_time():
    ((code, _),) = found(**{f"_{n}": str(n % 2999 + 1) for n in range(1, 3000)})
    assert code == "circular-link"


def test_long_chain_takes_no_deep_stack_and_little_time():
    chain = {f"_{n}": str(n - 1) for n in range(2, 3000)}
    assert len(effective(_1="meet", **chain)) == 2998
