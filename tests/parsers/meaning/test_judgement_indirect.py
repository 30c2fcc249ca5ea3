"""Gaps that are told indirectly: by surprise, by chance, by what people avoid or wish for."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "It came as a great surprise to drivers that the depot has a doctor."),
        ("gap", "It is news to most cooks that a menu exists."),
        ("gap", "Drivers were astonished to learn that the depot has a doctor."),
        ("gap", "Cooks were taken aback to hear that the depot would close."),
        ("in place", "Nobody was surprised to hear that the depot has a doctor."),
        ("in place", "Guests were pleasantly surprised to hear that lunch is free."),
        ("in place", "The news goes to all drivers on Monday."),
    ],
)
def test_surprise_tells_what_was_not_known(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The log is filled in when a driver happens to remember it."),
        ("gap", "The oven is cleaned if the cook thinks of it."),
        ("gap", "The oven is cleaned when cooks remember."),
        ("gap", "Trips are run when a parent can drive."),
        ("in place", "When it happens that a van is late, cooks are told."),
        ("in place", "Cooks think of the guests first."),
        ("in place", "Guests hear from the depot when a driver can come."),
        ("in place", "Cooks remember the guests."),
        ("in place", "Advice is given when guests ask."),
    ],
)
def test_what_is_left_to_chance_is_a_gap(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The stairs are a place that guests avoid."),
        ("gap", "Guests avoid the back stairs."),
        ("gap", "The club ends just when drivers need it."),
        ("gap", "The plan is brought out once a year for the inspectors."),
        ("gap", "The plan is dusted off for visitors."),
        ("gap", "The cellar is waiting its turn."),
        ("in place", "Cooks avoid waste."),
        ("in place", "There is no place that guests avoid."),
        ("in place", "The club meets just when drivers need it."),
        ("in place", "Chairs are brought out for the guests."),
    ],
)
def test_what_is_avoided_or_kept_for_show_is_a_gap(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Cooks would dearly like a second oven."),
        ("gap", "Cooks would also welcome a second oven."),
        ("gap", "Drivers would love some time for repairs."),
        ("gap", "It would be nice to have a second oven."),
        ("gap", "The depot is keen to see a cook appointed."),
        ("in place", "The depot is keen on sport."),
        ("in place", "Cooks warmly welcome the guests."),
    ],
)
def test_wish_is_known_with_an_adverb_put_in(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "Most drivers log their trips in line with the rules."),
        ("partly", "Most cooks are never late."),
        ("partly", "Several depots have no vacancies."),
        ("partly", "In most depots no complaint was upheld."),
        ("in place", "Some 170 guests had no complaint."),
        ("in place", "All drivers log their trips in line with the rules."),
        ("in place", "There were no complaints from most of all from guests."),
        ("gap", "Some depots have no heating."),
    ],
)
def test_praise_of_some_is_partly_and_a_fault_of_some_is_a_gap(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "Lunch is strong in KS1. In KS2 it has slipped."),
        ("partly", "Vans and cellar all fine. Lunches stopped when the cook left."),
        ("partly", "Cooking is thriving. The choir folded in the spring."),
        ("partly", "The ovens are old, the menus are superb."),
        ("partly", "Drivers are often late, cooks are punctual."),
        ("gap", "Drivers are often late, cooks are cold."),
        ("in place", "Late fees, which are rare, are waived."),
        ("in place", "The choir is thriving. Napkins are folded in the spring."),
    ],
)
def test_second_sentence_has_its_own_sign(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "The cook sits on the catering committee and reports to the depot each term."),
        ("in place", "Our cook sits on SLT."),
        ("in place", "The cook sits in on team meetings."),
        ("in place", "The cook sits on the menu working party and reports back."),
        ("gap", "The plan sits on a shelf."),
        ("gap", "The plan sits on the board's desk."),
        ("gap", "The forms sit in a committee folder."),
        ("gap", "Subject leads for music and sport have yet to see a lesson."),
        ("in place", "Every kitchen has a worry box."),
        ("gap", "The oven is a worry."),
        ("in place", "Nothing is left to chance when guests move in."),
    ],
)
def test_seats_roles_and_boxes_are_told_from_faults(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "New cooks learn the rules as they go along."),
        ("gap", "The first that drivers heard of it was in the yard."),
        ("gap", "A guest rang four times before anyone called back."),
        ("gap", "Menus are chosen before anyone has spoken to the cooks."),
        ("gap", "Staff work out for themselves what the rules mean."),
        ("gap", "Cooks plan their menus on Sundays."),
        ("gap", "The depot only rings when something has gone wrong."),
        ("gap", "Guests bring their own towels."),
        ("gap", "The cook buys flour with her own card."),
        ("gap", "Wishes are gathered and filed."),
        ("gap", "The depot has had four managers in three years."),
        ("gap", "Drivers see the doctor if they bump into him."),
        ("gap", "The cellar is shut when guests need it."),
        ("gap", "Strangers walk straight in."),
        ("gap", "Depots use different names for the same thing."),
        ("gap", "Drivers hear of changes on Facebook."),
        ("gap", "Only the guests who ask are given a towel."),
        ("gap", "The folder holds last year's lists."),
        ("gap", "The plan was written for another depot."),
        ("gap", "Lunch is cooked by whichever adult is there."),
        ("gap", "The nurse comes when she can."),
        ("gap", "It takes a complaint for a lamp to be changed."),
        ("gap", "Towels are changed when the manager insists."),
        ("in place", "The children go along the coast."),
        ("in place", "Cooks heard the choir first and it was a joy."),
        ("in place", "The log is read three times before it is filed."),
        ("in place", "Menus are chosen before the cooks arrive."),
        ("in place", "Cooks work out the menus in the morning."),
        ("in place", "Cooks plan their menus on Mondays."),
        ("in place", "Guests bring their own phones."),
        ("in place", "The depot has had a garden since May."),
        ("in place", "Guests walk in by the gate."),
        ("in place", "Depots use different vans for different loads."),
        ("in place", "The depot posts its news on Facebook."),
        ("in place", "Every guest who asks is given a towel."),
        ("in place", "The folder holds this year's lists."),
        ("in place", "The nurse comes when she is rung."),
    ],
)
def test_practice_that_no_word_calls_bad_is_known_by_its_shape(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Guests wait half an hour for a towel."),
        ("gap", "Forms come back empty."),
        ("gap", "Drivers have given up asking for towels."),
        ("gap", "Loads have crept past the limit."),
        ("gap", "Drivers miss meetings."),
        ("gap", "Demand outstrips what the cellar holds."),
        ("gap", "Cooks could use a second oven."),
        ("gap", "The gap between the plan and the menu is wide."),
        ("in place", "Cooks use a second oven."),
        ("in place", "Vans come back in time."),
        ("in place", "The depot never closes its doors to a guest."),
        ("in place", "Meals are shared between cooks and drivers."),
    ],
)
def test_further_verbs_of_failing_and_wishing(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "The depot refuses no guest."),
        ("in place", "There is nowhere in the depot where drivers feel unsafe."),
        ("in place", "Complaints have been all but eliminated."),
        ("in place", "Pupils with gaps in their log are rung at once."),
        ("in place", "Struggling teachers get a coach."),
        ("in place", "Guests in danger of falling behind are rung."),
        ("in place", "A guest who arrives upset is met by the cook."),
        ("in place", "Hate incidents are recorded at once."),
        ("gap", "The depot has no room where guests can wait."),
        ("gap", "Struggling teachers leave the trust."),
        ("gap", "Guests who arrive are upset."),
        ("partly", "Menus are complete with gaps in two depots."),
        ("partly", "All but the cellar has been painted."),
    ],
)
def test_fault_that_is_denied_mended_or_only_names_whom(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "Cooks ask good questions about prices and few about taste."),
        ("partly", "Lunch is good in the halls and absent in the yard."),
        ("partly", "Visits are frequent in the halls and rare elsewhere."),
        ("partly", "Sales are above average in the halls, below it in the yard."),
        ("partly", "Sales are in line with the average in May and below it in June."),
        ("partly", "What training there is is good."),
        ("partly", "The ovens have been renewed on one side of the kitchen."),
        ("gap", "Few cooks ask questions about taste."),
        ("gap", "Guests are angry and absent in the yard."),
        ("in place", "Sales are above average in the halls, above it in the yard."),
        ("in place", "What cooks learn is put to good use."),
    ],
)
def test_halves_within_one_clause_are_partly(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "We'd like a clearer menu that guests can read."),
        ("gap", "A firmer line on waste is called for."),
        ("gap", "I would love to tell you that the vans are clean."),
        ("gap", "If only we had a second van."),
        ("gap", "A second van would not go amiss."),
        ("gap", "The time has come for a new van."),
        ("in place", "The time of each trip is logged."),
        ("in place", "Guests are called for lunch by table."),
        ("gap", "Tastings might usefully be introduced."),
        ("gap", "Training wanted on the new oven."),
        ("in place", "Guests found the soup they wanted."),
    ],
)
def test_wish_and_call_are_gaps(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Signs have stopped meaning anything to drivers."),
        ("in place", "Thefts have stopped."),
        ("gap", "The quickest cooks wait patiently for everyone else."),
        ("in place", "The quickest cooks eat with everyone else."),
        ("gap", "The newest cooks get the hardest groups."),
        ("in place", "The newest cooks get the best groups."),
        ("gap", "The log is checked when somebody shouts."),
        ("gap", "Training consists of a chat."),
        ("gap", "The lift works on a good day."),
        ("gap", "The hall was built for 120 and feeds 260."),
        ("in place", "The hall was built for 120 and feeds 90."),
        ("gap", "Cooks buy their own paper."),
        ("in place", "Cooks buy the paper."),
    ],
)
def test_hardship_is_told_by_what_people_put_up_with(value, text):
    assert judge(text).value == value
