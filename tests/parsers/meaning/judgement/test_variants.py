"""What stands beside a claim and changes nothing: openings, adverbs, adjectives, the tense."""

import pytest

from parsers.meaning.judgement.grammar import judge

_CLAIMS = [
    ("in place", "no kitchen in the county has a deficit."),
    ("in place", "few drivers resign."),
    ("in place", "cooks do not settle for frozen peas."),
    ("partly", "most vans are washed on Fridays."),
    ("partly", "the depot keeps a log. Cooks still forget it, however."),
    ("gap", "the kitchen lacks a second oven, which cooks resent."),
    ("gap", "what feedback there is comes too late."),
    ("gap", "vans are old and the depot is cold."),
    ("gap", "no cook was trained."),
]

_OPENINGS = [
    "In line with the policy, {}",
    "In our view, {}",
    "At the time of the last inspection, {}",
    "Since the audit of 2022, {}",
    "According to those we asked, {}",
    "At present {}",
    "Last year {}",
    "In addition, {}",
    "However, {}",
    "Drivers report that {}",
    "We found that {}",
    "It was noted that {}",
    "The manager of the depot told us that {}",
    "During our visits we saw that {}",
    "It is clear that {}",
    "However, at the time of our visit, heads said that {}",
    "As the manager knows, {}",
    "Because depots differ, {}",
    "To support drivers, {}",
    "When we visited, {}",
]

_CLOSINGS = [
    ", as was noted last year",
    ", and this has been reported to the manager",
    " and the manager was told",
    " because depots differ",
    " so that costs are kept down",
    ", which was discussed in March",
]


@pytest.mark.parametrize("opening", _OPENINGS)
@pytest.mark.parametrize(("value", "claim"), _CLAIMS)
def test_opening_leaves_a_claim_as_it_is(value, claim, opening):
    assert judge(opening.format(claim)).value == value


@pytest.mark.parametrize("closing", _CLOSINGS)
@pytest.mark.parametrize(
    ("value", "claim"),
    [
        ("in place", "No kitchen in the county has a deficit"),
        ("partly", "Most vans are washed"),
        ("gap", "The kitchen lacks a second oven"),
        ("gap", "The van is off the road"),
        ("gap", "Weak menus in the winter"),
    ],
)
def test_closing_leaves_a_claim_as_it_is(value, claim, closing):
    assert judge(f"{claim}{closing}.").value == value


@pytest.mark.parametrize("adverb", ["now ", "currently ", "also ", "presently "])
@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Vans are {}too small."),
        ("gap", "Menus are {}written late."),
        ("gap", "Cooks are {}expected to work at weekends."),
        ("partly", "The oven is {}being mended."),
        ("in place", "The pantry is {}in good order."),
        ("in place", "Few drivers are {}excluded."),
    ],
)
def test_adverb_of_today_changes_nothing(value, text, adverb):
    assert judge(text.format(adverb)).value == judge(text.format("")).value == value
