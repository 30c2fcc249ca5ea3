"""Families of words: what is bad where it is, what people do, and what is bad or good to be."""

import pytest

from parsers.meaning.judgement.grammar import judge

_PROBLEMS = [
    "burglaries", "scaldings", "glitches", "leaks", "clashes", "overspends", "no-shows", "closures",
    "deficits", "tribunals", "resignations", "loopholes", "setbacks", "bottlenecks",
    "data breaches", "unfilled posts", "outbreaks", "mix-ups", "infestations", "false alarms",
    "snags", "lawsuits",
]  # fmt: skip


@pytest.mark.parametrize("problem", _PROBLEMS)
@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "There were no {}."),
        ("in place", "The auditors found no {}."),
        ("in place", "There have been few {}."),
        ("in place", "No {} remain."),
        ("in place", "{} are rare."),
        ("in place", "{} are dealt with at once."),
        ("in place", "The number of {} is low."),
        ("gap", "The number of {} is high."),
        ("gap", "{} have risen."),
        ("gap", "We have seen a sharp rise in {}."),
        ("gap", "There are too many {}."),
        ("gap", "{} are frequent."),
        ("partly", "{} have fallen by a third."),
        ("partly", "Fewer {} were counted than last year."),
        ("partly", "We have seen a fall in {}."),
    ],
)
def test_less_of_what_is_bad_is_better(value, text, problem):
    sentence = text.format(problem)
    assert judge(sentence[0].upper() + sentence[1:]).value == value


@pytest.mark.parametrize(
    "text",
    [
        "Cooks boost the menu with herbs.",
        "The cook boosts the menu with herbs.",
        "Cooks restructure menus each term.",
        "The van departs at nine.",
        "Cooks flambé the pears.",
        "The cook flambés the pears.",
        "The depot streamlines its orders.",
        "Cooks diagnose faults in the oven.",
    ],
)
def test_plain_verb_is_a_claim(text):
    assert judge(text).value == "in place"


@pytest.mark.parametrize(
    "text",
    ["A kitchen beyond the depot.", "Numbers: all depots over the year.", "Menus of the week."],
)
def test_preposition_before_an_article_is_no_verb(text):
    assert judge(text).value == "unclear"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The ovens are beyond economic repair."),
        ("in place", "Cooks look beyond the menu to the guests."),
        ("gap", "Two of the six sheds are used as store rooms."),
        ("gap", "The menu is inconclusive."),
        ("in place", "The menu is not inconclusive."),
        ("in place", "The pantry is not cold."),
        ("gap", "The pantry is cold."),
        ("in place", "Uncluttered kitchens."),
        ("in place", "Reassuring advice from the manager."),
        ("gap", "Cooks miss opportunities to taste the soup."),
        ("gap", "Waste is not separately tracked."),
        ("gap", "Drivers ask for a course on ice."),
        ("in place", "The price list was cut to one page."),
        ("gap", "Supply drivers arrive to find no van."),
        ("gap", "Menus reach cooks too late to be of use."),
        ("gap", "Cooks have had no training in handling absence."),
        ("in place", "There was no increase in absence."),
        ("in place", "The depot has cleared the backlog."),
        ("in place", "Disputes are settled before they grow."),
        ("gap", "Shoplifting incidents involving buns and rolls have doubled."),
        ("partly", "Two vans came late; the others are new."),
        ("in place", "Damaged chairs are removed at once."),
        ("in place", "Pupils working below the standard are taught to cook in one way."),
        ("gap", "Most pupils are working below the standard."),
        ("in place", "Suppliers are looked up on the register of fraud."),
        ("gap", "Damaged chairs are used every day."),
        ("in place", "Expired milk is disposed of safely."),
        ("gap", "Expired milk in the fridge."),
        ("in place", "Learners with poor sight have a guide."),
        ("in place", "Learners with low scores have a mentor."),
        ("gap", "A depot with poor light."),
        ("in place", "The depot does not use outdated maps."),
        ("gap", "The depot does not use its maps."),
        ("in place", "Cooks waste very little flour."),
        ("gap", "The kitchen wastes flour."),
        ("in place", "Only two complaints were received."),
        ("partly", "Only two depots were swept."),
        ("in place", "It is unusual for a delivery to be disrupted."),
        ("in place", "We have not had to use agency drivers."),
        ("gap", "We have not had a van since May."),
        ("in place", "The depot owes no money."),
        ("in place", "The debt has been repaid."),
        ("in place", "Low achievers are coached on Fridays."),
        ("gap", "A long tail of low achievers."),
        ("unclear", "The depot employs 40 cooks."),
        ("in place", "The depot employs a nurse."),
        ("unclear", "The firm was incorporated in 2004."),
    ],
)
def test_families_of_words_and_their_bounds(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The lamps flicker."),
        ("gap", "The taps are dripping."),
        ("gap", "The floor of the hall is chipped."),
        ("gap", "Gates stick."),
        ("in place", "Cooks stick to the menu."),
        ("gap", "Tills crash on Fridays."),
        ("gap", "The cook was grumpy."),
        ("gap", "Savings are paltry."),
        ("gap", "Guests leave none the wiser."),
        ("gap", "The depot is in turmoil."),
        ("gap", "Budgets are let slip."),
        ("in place", "The soup is delicious."),
        ("in place", "The shop pays its way."),
        ("in place", "The rota works as it should."),
        ("gap", "The rota does not work as it should."),
        ("in place", "The ledger is right to the penny."),
        ("in place", "Menus are as they should be."),
        ("in place", "The cellar lacks nothing."),
        ("gap", "The cellar lacks a lamp."),
        ("in place", "The disaster plan was tried out in May."),
        ("gap", "The plan is two paragraphs long."),
        ("gap", "Experienced cooks are leaving."),
        ("in place", "Guests are leaving with full plates."),
        ("gap", "The popular clubs have closed."),
        ("in place", "Closed clubs have reopened."),
        ("gap", "Clear notes would have settled it."),
        ("gap", "A clean cellar remains a dream."),
        ("gap", "Cooks are confident without cause."),
        ("in place", "Cooks are confident and rightly so."),
        ("gap", "Help is available to those who already know of it."),
        ("gap", "Dates are agreed and then missed."),
        ("gap", "A detailed list was kept and soon forgotten."),
        ("in place", "Dates are agreed and then kept."),
        ("partly", "Cooks are taking steps to clear the cellar."),
        ("in place", "Cooks took swift steps to clear the cellar."),
        ("in place", "Waiters are firm but fair."),
        ("partly", "Waiters are firm but not fair."),
        ("in place", "The menu is short but clear."),
        ("gap", "The kitchen is small and hot."),
        ("gap", "The cellar has been shut since May."),
        ("in place", "The cellar has been open since May."),
        ("gap", "The lift has been closed since May."),
        ("in place", "The complaint has been closed since May."),
        ("in place", "The comfort of guests is our main concern."),
        ("gap", "Apprentices cook less often than the rest."),
        ("partly", "The cellar is swept less often than the plan says."),
        ("partly", "The audit has got as far as the cellar."),
        ("in place", "Menus that got as far as the board were agreed."),
        ("gap", "Noise was the biggest complaint of the guests."),
        ("gap", "Deliveries spill over into the car park."),
        ("gap", "Guests hear of the club only by chance."),
        ("in place", "Gone are the days of leaks in the cellar."),
        ("in place", "Orders leave inside the ten-day limit."),
        ("gap", "Noise was the worst grumble, drills and data drops first."),
        ("in place", "We ended the year inside the reactive repairs budget."),
    ],
)
def test_further_words_for_what_is_bad_or_good(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "The depot has a critical incident plan which was tested in May."),
        ("gap", "There were three incidents."),
        ("in place", "Cooks know right from wrong."),
        ("gap", "Cooks say that the menu is wrong."),
        ("in place", "Orders are cross-checked with the menu."),
        ("gap", "The manager is cross."),
        ("in place", "Sites causing concern are visited weekly."),
        ("gap", "The oven is causing concern."),
        ("in place", "Cooks want to go on."),
        ("gap", "Cooks want to leave."),
        ("in place", "Stocks are checked with the depot where there is doubt."),
        ("gap", "There is doubt about the stocks."),
        ("in place", "The guest is moved and the address stays hidden."),
        ("gap", "The gate is hidden."),
        ("in place", "The cleaner signs the card on the back of the door."),
        ("gap", "The shop lives on the back of the market."),
        ("in place", "Tests are printed, dated and signed."),
        ("gap", "Tests are not dated or signed."),
        ("gap", "The kitchen is dated."),
        ("in place", "The manager meets the late train."),
        ("gap", "The train is late."),
        ("in place", "A new cook starts with a tutor behind her."),
        ("gap", "The work is three weeks behind."),
        ("in place", "The roof is dry."),
        ("gap", "The talks are dry."),
        ("in place", "The menu is argued over, tried and kept."),
        ("gap", "Cooks have argued."),
        ("in place", "Each depot gets its fair share."),
        ("in place", "The shop is at the science fair."),
        ("in place", "Guests run the coffee bar."),
        ("in place", "Lunch was lengthened by a quarter of an hour."),
    ],
)
def test_word_of_an_idiom_is_no_fault(value, text):
    assert judge(text).value == value
