"""What the heading of a further column says it holds, from a table of headings."""

import pytest

from parsers.grammar.headings.column_headings import headings, meaning
from parsers.grammar.headings.column_kinds import is_for_notes, kinds, looks_back


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Owner", "owner"),
        ("Action owner:", "owner"),
        ("LEAD", "owner"),
        ("Who?", "owner"),
        ("By whom", "owner"),
        ("Person responsible", "owner"),
        ("By", "deadline owner"),
        ("Deadline", "deadline"),
        ("By when?", "deadline"),
        ("Due date", "deadline"),
        ("Timescale", "deadline"),
        ("Time frame", "deadline"),
        ("Target date", "deadline"),
        ("Date to complete actions by", "deadline"),
        ("Date to be completed by", "deadline"),
        ("Term", "deadline"),
        ("Key milestones", "deadline"),
        ("Completion", "deadline"),
        ("Agreed implementation date", "deadline"),
        ("Date of implementation", "deadline"),
        ("Done by", "deadline owner"),
        ("To be actioned by", "deadline owner"),
        ("Done?", "progress"),
        ("RAG", "rag"),
        ("R.A.G. rating", "rag"),
        ("BRAG", "rag"),
        ("Evaluation (R/A/G)", "rag"),
        ("Compliant?", "rag"),
        ("Pass/fail", "rag"),
        ("Self-evaluation grade", "rag"),
        ("Overall grade", "rag"),
        ("How far along?", "rag"),
        ("Progress", "progress"),
        ("Update (March 2021)", "progress"),
        ("Status", "progress"),
        ("Date completed", "progress"),
        ("Lead and deadline", "deadline owner"),
        ("Who / by when", "deadline owner"),
        ("Owner and date", "deadline owner"),
        ("Person responsible & timing", "deadline owner"),
        ("Owner, date reviewed", "owner"),
        ("Owner's terms", "owner"),
        ("Who might be harmed and how", ""),
        ("Persons at risk", ""),
        ("Who is affected?", ""),
    ],
)
def test_heading_of_a_further_column(heading, expected):
    assert " ".join(sorted(kinds(heading))) == expected


@pytest.mark.parametrize(
    "heading",
    ["Evidence", "Impact", "Cost", "Monitoring", "Monitored by whom", "Lead time", "Risk rating",
     "Review date", "Last reviewed", "Date reviewed", "Staff training", "Success criteria",
     "How far it is to school", "Target grade", "Predicted grade", "Grade boundaries",
     "Previous grade", "Date checked by",
     "Leadership", "Column 5", ""],
)  # fmt: skip
def test_heading_that_says_none_of_these(heading):
    assert kinds(heading) == frozenset()


OWN = headings({"owner": ["Wearer"], "statement": ["What good looks like"], "number": ["Kd"]})


def test_own_heading_says_what_the_column_holds():
    assert kinds("Wearer of the hat", OWN) == {"owner"}


def test_own_heading_counts_more_than_known_words():
    assert kinds("Progress", headings({"rag": ["Progress"]})) == {"rag"}


def test_own_heading_is_no_part_of_another_word():
    assert kinds("Swearers", OWN) == frozenset()


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("WHAT GOOD LOOKS LIKE (2022)", "statement_strength"),
        ("kd", "is_number"),
        ("Wearer", "is_extra"),
    ],
)
def test_own_heading_marks_its_column(heading, field):
    assert getattr(meaning(heading, OWN), field)


@pytest.mark.parametrize(
    ("heading", "is_number"),
    [
        ("Statement —", False),
        ("Action :", False),
        ("Finding *", False),
        ("Objective -", False),
        ("Recommendation .", False),
        ("Action no :", True),
        ("Statement #", True),
        ("Finding ref.", True),
        ("Item :", True),
        ("No. –", True),
        ("#", True),
    ],
)
def test_sign_after_a_heading_makes_no_number_of_it(heading, is_number):
    assert meaning(heading).is_number is is_number


def test_longest_of_several_own_headings_counts():
    own = headings({"statement": ["What we do"], "action": ["What we do next"]})
    assert meaning("What we do next", own).names_actions


@pytest.mark.parametrize(
    ("heading", "is_action"),
    [
        ("Next steps after support", True),
        ("What actions are needed following intervention?", True),
        ("Severity before any action", False),
        ("Where we stood before action", False),
    ],
)
def test_action_that_only_says_when_is_none(heading, is_action):
    found = meaning(heading)
    assert (found.action_strength > 0, found.is_extra) == (is_action, not is_action)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ({"lead": ["Chef"]}, "'lead' is no kind of column"),
        ({"owner": "Chef"}, "owner needs a list of headings"),
        ({"owner": [" "]}, "owner needs a list of headings"),
    ],
)
def test_headings_that_cannot_be_used_are_explained(words, sentence):
    with pytest.raises(ValueError, match=sentence):
        headings(words)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Progress since last year", True),
        ("Update since the last meeting", True),
        ("Progress since", True),
        ("Progress since May", False),
        ("What happened", True),
        ("What's happened", True),
        ("Update on the previous plan", True),
        ("Progress", False),
        ("Planned since May", False),
    ],
)
def test_column_that_looks_back_says_so(heading, expected):
    assert looks_back(heading) is expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Comments", True),
        ("Response received", True),
        ("Management response", True),
        ("Where we have got to", True),
        ("How far have we got", True),
        ("Where things stand", True),
        ("How it went", True),
        ("What came of it", True),
        ("Work so far", True),
        ("News", True),
        ("Planned response", False),
        ("Success criteria", False),
        ("Where we want to be", False),
        ("How it will be paid for", False),
        ("What it costs", False),
    ],
)
def test_column_for_notes_says_so(heading, expected):
    assert is_for_notes(heading) is expected
