"""Headings that are phrases: what is seen, thought or found, and what is to happen then."""

import pytest

from parsers.errors import NoReview
from parsers.grammar.headings.column_headings import meaning
from tests.building import table
from tests.parsers.recogniser.plans import PLAN, read, rows_of

SEEN = [
    "What we see",
    "What cooks noticed",
    "What the data tells us",
    "What the guests' visit showed",
    "What has been achieved",
    "Inspectors said",
    "Ofsted found",
    "What did not work",
    "What worried us",
    "Where things stand",
    "As it is now",
    "How things are at present",
    "Our verdict",
    "The cooks' honest opinion",
    "Guests' feedback to date",
    "The present situation",
    "State of play",
    "Matters noted",
    "Reflections",
    "What our kitchen shows",
    "What the fire officer saw",
    "What is our evidence telling us?",
    "What are the guests saying?",
    "What does our data tell us?",
    "What have the visits shown?",
    "What we display now",
    "What we have in our schools",
    "Condition found",
    "Defects noted",
    "State on inspection",
    "Shortcomings",
    "Starting point",
    "Baseline",
    "Where we're at",
    "What's working well",
    "What we've found",
    "What I saw or was told",
    "I was told",
    "What I found",
    "What the cooks told me",
]
TO_HAPPEN = [
    "What has to happen",
    "What leaders must do about it",
    "What we intend to do",
    "So what will we do?",
    "What should happen now",
    "How it should be",
    "Needs to happen",
    "What is still to be done",
    "What is needed",
    "Governors must",
    "Where we go from here",
    "The work ahead",
    "Changes to be made",
    "Ways forward",
    "Points to act on",
    "Matters to take forward",
    "So what are we changing?",
    "What are we doing about it?",
    "What needs doing",
    "What to put right",
    "Remedial works",
    "Treatment recommended",
    "What's next",
    "What we’ll do",
    "What we're going to do",
    "How we'll get there",
    "Chosen approach",
    "Approaches selected",
    "How the grant will be spent",
    "What we'll do, by whom and when",
    "What will change (lead, date)",
    "Response and owner",
    "Steps to take – names and dates",
    "Who will do what by when",
    "What, who, when",
]
FOUND_WITH = [
    "Finding and evidence",
    "Key findings & evidence",
    "Finding / risk",
    "Risks and issues",
    "Concern, with evidence",
    "Evidence and strengths",
    "Issue - impact",
    "Risk title",
    "Hazard name",
    "Issue_description",
]
DETAILS = [
    "Evidence",
    "Impact, who and when",
    "What was found and when",
    "Evidence and impact",
    "Risk and impact",
    "Findings by",
    "Progress and risk",
]
REDUCES = [
    "Near-term task",
    "Risk response",
    "Risk mitigation plan",
    "Recommended controls",
    "Remediation",
]
RESULTS = [
    "Impact",
    "Impact to date",
    "Evidence of impact",
    "Progress this year",
    "Outcomes so far",
    "Difference made",
    "What difference has it made?",
]
KNOWN = [("", statement, [action]) for statement, action in PLAN]


@pytest.mark.parametrize("heading", SEEN)
def test_what_is_seen_stands_beside_what_must_happen(heading):
    assert rows_of(read(table((heading, "What must happen"), *PLAN))) == KNOWN


@pytest.mark.parametrize("heading", TO_HAPPEN)
def test_what_is_to_happen_stands_beside_what_is_seen(heading):
    assert rows_of(read(table(("Our view", heading), *PLAN))) == KNOWN


@pytest.mark.parametrize("heading", FOUND_WITH)
@pytest.mark.parametrize("beside", ["Recommendation", "Further_action"])
def test_what_is_found_and_what_comes_of_it_are_one_statement(heading, beside):
    assert rows_of(read(table((heading, beside), *PLAN))) == KNOWN


@pytest.mark.parametrize("heading", DETAILS)
def test_details_are_not_judged_beside_what_is_found(heading):
    rows = [("Two logs say so.", *pair) for pair in PLAN]
    assert rows_of(read(table((heading, "Finding", "Action"), *rows))) == KNOWN


@pytest.mark.parametrize("heading", ["Current controls", "Current mitigation", "Current measures"])
def test_what_is_done_about_a_risk_already_is_not_judged(heading):
    rows = [(statement, "Two locks", action) for statement, action in PLAN]
    assert rows_of(read(table(("Risk", heading, "Further action"), *rows))) == KNOWN


@pytest.mark.parametrize("heading", ["Current picture", "Current practice", "Current"])
def test_what_is_current_is_judged(heading):
    assert rows_of(read(table((heading, "Further action"), *PLAN))) == KNOWN


@pytest.mark.parametrize("heading", REDUCES)
def test_what_makes_a_risk_less_is_what_is_done_about_it(heading):
    rows = [(statement, "Two locks", action) for statement, action in PLAN]
    assert rows_of(read(table(("Hazard", "Existing controls", heading), *rows))) == KNOWN


@pytest.mark.parametrize("heading", RESULTS)
@pytest.mark.parametrize("beside", ["Next steps", "What must happen", "What happens next?"])
def test_a_result_is_judged_where_what_is_next_stands_beside_it(heading, beside):
    rows = [(*pair, "£20") for pair in PLAN]
    assert rows_of(read(table((heading, beside, "Cost"), *rows))) == KNOWN


@pytest.mark.parametrize("other", ["Kitchen", "Priority", "Our view"])
def test_a_result_is_not_judged_beside_another_statement(other):
    rows = [(statement, "Fewer burns in the kitchen.", action) for statement, action in PLAN]
    found = read(table((other, "Impact so far", "Next steps"), *rows))
    assert rows_of(found) == KNOWN
    assert next(found.statements()).extra == {"Impact so far": "Fewer burns in the kitchen."}


def test_result_right_of_the_actions_is_not_judged():
    rows = [(statement, action, "Fewer burns in the kitchen.") for statement, action in PLAN]
    assert rows_of(read(table(("Kitchen", "Next steps", "Impact so far"), *rows))) == KNOWN


def test_what_needs_to_change_is_what_is_judged_beside_what_will_be_done():
    found = read(table(("What needs to change?", "What will we do?"), *PLAN))
    assert rows_of(found) == KNOWN


PHRASES = ["A bell that rings at noon", "Two jars of honey for tea", "The path along the river"]


@pytest.mark.parametrize(
    "headings",
    [
        ("Item", "Price"),
        ("Name", "Class"),
        ("Term", "Definition"),
        ("Question", "Answer"),
        ("Date", "Event"),
        ("Impact", "Likelihood"),
        ("Impact", "Mitigation"),
        ("Supplier", "Contract end"),
        ("Now", "Next"),
        ("Today", "Tomorrow"),
        ("You see", "You do"),
        ("If you see", "What you must do"),
        ("What you see", "What to do"),
        ("What happens", "When"),
        ("Our values", "What they look like"),
        ("Stage", "What happens next"),
        ("What leaders will do", "What families will do"),
        ("Pupils will", "Teachers will"),
        ("What children know", "What children will learn"),
        ("What we know", "What we will learn"),
        ("What we think", "What pupils will know"),
        ("What we think will happen", "What happened"),
        ("What we saw", "What we heard"),
        ("What I saw", "What I wonder"),
        ("What I know", "What I learned"),
        ("I was told", "I was shown"),
        ("Topic", "Teaching approach"),
        ("Intended outcome", "Approach"),
        ("Grant", "How it was spent"),
        ("What is the author telling us?", "What are we going to do about it?"),
        ("What the story shows", "What to improve"),
        ("What are pupils learning?", "What will they do next?"),
        ("What must be published", "Where"),
        ("What are we doing well?", "How do we know?"),
        ("What we found", "What the team must find out"),
        ("What pupils say", "Year"),
        ("Our view", "Their view"),
        ("View", "Room"),
        ("Picture", "What to say"),
        ("The situation", "What to do"),
        ("Situation", "Response"),
        ("Scene", "What the actors must do"),
        ("Feature", "Description"),
        ("Before", "After"),
        ("Difference", "Example"),
        ("Changes to be made", "Fee"),
        ("The way forward", "Verse"),
        ("Progress", "Effort"),
        ("Achievement", "Pupil"),
        ("What's on", "Where"),
        ("What's for lunch", "What's in it"),
        ("Where we're going", "What we'll see"),
        ("Where we've been", "What we've seen"),
        ("What we've read", "What we'll read next"),
        ("What we're learning", "How you can help"),
        ("Then", "What's changed"),
        ("Who's who", "Role"),
        ("Since last time", "What's next"),
        ("Last year", "This year"),
    ],
)
def test_phrases_under_headings_of_other_things_are_no_review(headings):
    with pytest.raises(NoReview):
        read(table(headings, *zip(PHRASES, reversed(PHRASES), strict=True)))


@pytest.mark.parametrize("repeated", [" , ", " and ", ", who", " - ", "( "])
def test_heading_of_thousands_of_joints_is_read_without_searching_for_ever(repeated):
    assert not meaning(f"What{repeated * 5_000}x").names_actions
