"""Strengths beside weaknesses and what is next."""

import pytest

from parsers.errors import NoReview
from tests.building import table
from tests.parsers.recogniser.plans import PLAN, read, rows_of

STRONG, WEAK, NEXT = "Crews know the tides.", "Charts are out of date.", "Buy new charts"
ROW = (STRONG, WEAK, NEXT)


@pytest.mark.parametrize(
    "header",
    [
        ("Strengths", "Areas for development", "Next steps"),
        ("Our strengths", "Areas to improve", "Actions"),
        ("What went well", "Even better if", "Next steps"),
        ("What is working well", "What needs to improve", "What we will do"),
        ("What worked well", "What did not work", "Actions"),
        ("Key strengths", "Key weaknesses", "Recommendations"),
        ("Successes", "Challenges", "Action needed"),
        ("WWW", "EBI", "Next step"),
    ],
)
def test_what_is_next_answers_the_weakness(header):
    found = read(table(header, ROW))
    assert rows_of(found) == [("", WEAK, [NEXT])]
    assert [s.extra for s in found.statements()] == [{header[0]: STRONG}]


HEADER = ("Ref", "Strengths", "Areas for development", "Next steps")


@pytest.mark.parametrize("kind", ["word", "pdf"])
def test_a_row_without_a_weakness_judges_its_strength(kind):
    rows = (
        ("1", *ROW),
        ("2", "The quay is dry.", "", "Sweep it"),
        ("3", "Sails are whole.", "", ""),
    )
    found = read(table(HEADER, *rows), kind=kind)
    assert rows_of(found) == [
        ("1", WEAK, [NEXT]), ("2", "The quay is dry.", ["Sweep it"]), ("3", "Sails are whole.", [])
    ]  # fmt: skip
    assert [s.extra for s in found.statements()] == [{"Strengths": STRONG}, {}, {}]


def test_a_strength_that_a_page_cut_goes_on():
    rows = (STRONG, WEAK, NEXT), ("They learn them young.", "", "for all the boats")
    (statement,) = read(table(HEADER[1:], *rows), kind="pdf").statements()
    assert statement.extra == {"Strengths": f"{STRONG}\nThey learn them young."}


@pytest.mark.parametrize(
    "header",
    [
        ("Objective", "Strengths", "Areas for development", "Next steps"),
        ("Judgement", "Strengths", "Weaknesses", "Actions"),
        ("Standard", "Successes", "Challenges", "Actions"),
    ],
)
def test_both_are_beside_what_is_judged(header):
    found = read(table(header, ("Pilots steer by the stars.", *ROW)))
    assert rows_of(found) == [("", "Pilots steer by the stars.", [NEXT])]


@pytest.mark.parametrize(
    "header",
    [("Strengths", "Areas for development"), ("What worked well?", "What could be better?")],
)
def test_what_to_develop_is_the_action_where_none_stands_beside(header):
    assert rows_of(read(table(header, ROW[:2]))) == [("", STRONG, [WEAK])]


@pytest.mark.parametrize(
    "header",
    [
        ("Strengths", "Weaknesses", "Opportunities", "Threats"),
        ("Pupil", "Strengths", "Needs", "Teacher"),
        ("Pupil", "Strengths", "Areas for development", "Next steps"),
        ("Name", "Strengths", "Areas for development", "Next steps"),
        ("Child's name", "What went well", "Even better if", "Actions"),
    ],
)
def test_other_tables_of_strengths_are_no_review(header):
    with pytest.raises(NoReview):
        read(table(header, *[("Calm seas", "Few pilots", "New piers", "Storms")] * 2))


@pytest.mark.parametrize(
    "names",
    [
        ("Quay School", "Mole Academy", "Pier Primary"),
        ("Quay Road School", "St Ann's Infants", "Pier"),
    ],
)
def test_strengths_of_schools_are_read_whatever_heads_their_names(names):
    rows = [(name, "Calm", *pair) for name, pair in zip(names, PLAN, strict=True)]
    headings = ("Name", "Strengths", "Areas for development", "Next steps")
    assert rows_of(read(table(headings, *rows))) == [("", s, [a]) for s, a in PLAN]


@pytest.mark.parametrize("names", [("Ann Hill", "Bob Quay", "C Fox"), ("Ann", "Quay School", "C")])
def test_strengths_of_people_are_none(names):
    rows = [(name, "Calm", *pair) for name, pair in zip(names, PLAN, strict=True)]
    with pytest.raises(NoReview):
        read(table(("Name", "Strengths", "Areas for development", "Next steps"), *rows))
