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


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Drivers who joined this year are not clear about the route."),
        ("gap", "Drivers who joined this year find out about changes late."),
        ("in place", "Drivers who joined this year speak highly of the vans."),
        ("in place", "Drivers who joined this year no longer have to wash vans."),
        ("in place", "Cooks who cannot drive share a van."),
        ("in place", "Drivers who are not clear about the route are told again."),
    ],
)
def test_claim_goes_on_behind_a_relative_clause(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "Where menus exist, they are good."),
        ("partly", "In some depots, vans are washed."),
        ("partly", "In two kitchens, menus are printed."),
        ("partly", "In primary schools, menus are printed."),
        ("partly", "In the main, vans are washed."),
        ("partly", "For the most part, vans are washed."),
        ("partly", "Three of the four cooks say that the menu is good."),
        ("partly", "The depot has a log. However, it is not signed."),
        ("in place", "The depot sends back reports that do not name a van."),
        ("in place", "The handbook states that cooks must wear gloves."),
        ("gap", "It is not clear that vans are washed."),
        ("gap", "Nobody could tell us that vans are washed."),
    ],
)
def test_what_limits_or_denies_a_claim_is_no_opening(value, text):
    assert judge(text).value == value


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


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Finding drivers is a growing concern."),
        ("gap", "The pantry was a very serious problem."),
        ("gap", "Finding cooks remains an enormous challenge."),
        ("gap", "There is a pressing need for a second van."),
        ("gap", "Two depots have exceeded their annual budgets."),
        ("in place", "No kitchen has a large deficit."),
        ("in place", "No kitchen exceeded its fuel budget."),
        ("in place", "The new cook is a real asset."),
        ("gap", "The second oven is a weak asset."),
        ("in place", "The queue is no longer a daily problem."),
        ("gap", "The tidy pantry is not a daily habit."),
    ],
)
def test_phrase_is_known_with_an_adjective_put_in(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "The menu was followed where there was a trained cook."),
        ("gap", "What was missing was a second oven."),
        ("gap", "Drivers were asked, and that was all."),
        ("in place", "The new van was bought as it was planned."),
    ],
)
def test_phrase_of_the_present_is_known_in_the_past(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "There are reduced timetables in the county."),
        ("gap", "There are unrecorded or informal suspensions."),
        ("in place", "There is a policy on mobile phones."),
        ("in place", "There are no unofficial exclusions."),
    ],
)
def test_what_nobody_wants_is_a_gap_where_it_is(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Morale high"),
        ("in place", "Morale in the kitchens: high"),
        ("in place", "Turnover low."),
        ("in place", "Turnover: low"),
        ("gap", "Turnover: high"),
        ("gap", "Pantry at the depot cold and dark"),
        ("gap", "Number of complaints: high"),
        ("partly", "Menus good except on Sundays"),
        ("in place", "Complaints: few"),
    ],
)
def test_note_without_a_verb_is_read_as_if_it_had_one(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Children work hard."),
        ("in place", "Cooks knock hard on the door."),
        ("in place", "A strong team"),
        ("gap", "A weak menu: soup"),
    ],
)
def test_sentence_with_a_verb_or_without_a_predicate_is_left_as_it_is(value, text):
    assert judge(text).value == value
