"""Figures: alone they say nothing, beside another they say which way things stand."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    "text",
    [
        "The fleet stands at 31.",
        "Fuel came to 12% of income.",
        "The average load in Depot 1 is 27.",
        "Rent in the year totalled £18,000.",
        "There are 31 vans in the fleet.",
        "Some 12% of guests speak English as a second language.",
        "12% of guests are eligible for free meals.",
        "37 guests are on the register.",
        "Half of our guests live in the village.",
        "Most guests come from the north.",
        "The team consists of a cook and three drivers.",
        "This section covers meals.",
        "The current manager took up post in May.",
        "The next tasting is expected within the year.",
        "112 guests are entitled to free meals.",
        "Year 6 transition arrangements.",
        "The cellar is outside the scope of this visit.",
        "The next tasting is expected in the summer.",
        "The next audit is due in March.",
    ],
)
def test_bare_figure_or_place_says_nothing(text):
    assert judge(text).value == "unclear"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "All 31 vans are clean."),
        ("in place", "Guests are on the register."),
        ("in place", "Cooks see the manager daily."),
        ("in place", "Guides spoke to 14 guests."),
        ("in place", "The cooks run two clubs."),
        ("partly", "The clubs run at two sites and close at nine."),
        ("gap", "The wait averages 12 weeks."),
        ("gap", "Orders take, on average, 61 days."),
        ("in place", "Orders take, on average, nine days."),
    ],
)
def test_figure_of_something_said_is_no_bare_one(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("gap", "Attendance is 92.4% (national 92.8%).", "92.4% (national 92.8%)"),
        ("in place", "Attendance is 95% (national 92.8%).", "95% (national 92.8%)"),
        ("in place", "Attendance is 95% (target 95%).", "95% (target 95%)"),
        ("in place", "Attendance: 95% (target 94%).", "95% (target 94%)"),
        ("in place", "Staff absence was 4% (target 5%).", "4% (target 5%)"),
        (
            "gap",
            "Fuel costs ran to £96,000 against a budget of £40,000.",
            "96,000 against a budget of £40,000",
        ),
        ("partly", "Attendance is 92% (national 94%) but rising.", "rising"),
        (
            "in place",
            "Attendance is 95% (national 94%; see chart).",
            "95% (national 94%; see chart)",
        ),
        ("partly", "The pass rate was 81%, compared with 75% last year.", "81%, compared with 75%"),
        ("gap", "Staff absence was 6%, compared with 5% last year.", "6%, compared with 5%"),
    ],
)
def test_figure_is_held_against_the_one_beside_it(value, text, words):
    found = judge(text)
    assert found.value == value
    assert words in found.words


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("unclear", "The depot spent £4,000 (see note 3)."),
        ("unclear", "Attendance is 92% (see page 94)."),
        ("in place", "Cooks warn guests against hot plates on 3 tables of 9."),
        ("in place", "Sales in 2023 (31 vans) were recorded."),
        ("unclear", "Waste is 5% (target 3%"),
        ("gap", "Score 8 (-0.41) is well below average."),
        ("unclear", "Waste is 31 tonnes (target 3%)."),
    ],
)
def test_figures_that_are_not_compared_are_left_alone(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Only one cook has been trained."),
        ("in place", "Only one complaint was received."),
        ("gap", "The depot has three different cleaning forms."),
        ("gap", "Guests had five different teachers of pottery."),
        ("in place", "Cooks choose from five different sauces."),
        ("gap", "High levels of kitchen waste."),
        ("in place", "Low levels of kitchen waste."),
        ("gap", "There is a fair amount of waste."),
        ("in place", "There is a form for waste."),
        ("gap", "Waste is almost twice last year's."),
        ("in place", "Rolls are baked for every class in key stage 2."),
        ("partly", "Rolls are baked for pupils in key stage 2."),
        ("in place", "Pupils in key stage 2 bake rolls each week."),
        ("gap", "The price list dates from before the fire."),
        ("gap", "The price list was last revised under the old manager."),
        ("in place", "The price list was last revised in full."),
        ("in place", "Ovens stay within the safe limit."),
        ("gap", "High prices limit sales of bread to the few guests who come."),
    ],
)
def test_amount_or_age_is_judged_by_its_thing(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Fire certificates in date at all depots."),
        ("in place", "Deliveries within target."),
        ("gap", "Fuel costs up 11%."),
        ("partly", "Fuel costs down by a tenth."),
        ("partly", "Menu planning (Amber)."),
        ("in place", "Menu planning (Good)."),
        ("gap", "Menu planning (Red)."),
    ],
)
def test_phrase_or_colour_stands_for_the_verb_of_a_note(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Guests are turned away at twice the rate of other depots."),
        ("gap", "Cooks are absent at nearly three times the rate of drivers."),
        ("in place", "Takings improved at twice the rate of other depots."),
        ("gap", "Waste is 5% of food and the target is 3%."),
        ("gap", "Punctuality is 71%, but the county is on 79."),
        ("gap", "Punctuality is 54%; the county average is 66%."),
        ("gap", "Punctuality came in at 54% when the county average is 66%."),
        ("gap", "Guests are turned away at three times the national rate."),
        ("gap", "Cooks trained 61%, county 72."),
        ("in place", "Punctuality is 84% and the county is on 79."),
        ("gap", "Absence is 9% while the county is on 6."),
        ("gap", "Punctuality 84.1 vs 92.6 for everyone else."),
        ("gap", "Spending closed at £40,000 against a budget of £30,000."),
        ("in place", "Spending closed at £20,000 against a budget of £30,000."),
        (
            "in place",
            "The cost has come down to £310 against the £400 we set ourselves as a ceiling.",
        ),
        ("partly", "The cost of a meal has come down to £3."),
        ("in place", "The gap has closed."),
        ("in place", "The depot is closed at night."),
        ("unclear", "Satisfaction came out at 64%."),
        ("unclear", "Income came in at £3,000."),
        ("gap", "The rate is 41% and falling."),
        ("partly", "The rate is 41% and rising."),
        ("gap", "Absence is 9% and rising."),
        ("partly", "Calls followed 71% of absences, up from 48%."),
        ("gap", "Absences came to 12%, up from 8%."),
        ("gap", "Complaints went up in May and were higher again in June."),
        ("gap", "Attendance slid to 92%, a point under the local figure."),
        ("in place", "One entry in 120 was wrong."),
        ("gap", "One entry in three was wrong."),
        ("gap", "One driver in 150 has a licence."),
        ("gap", "We are paying for 40 more lockers than we have drivers."),
        ("gap", "Deliveries arrive ten minutes into the shift."),
        ("in place", "Deliveries arrive ten minutes early."),
    ],
)
def test_figure_is_held_against_others_and_what_it_is_of(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The tasting score was 58%, which is well under the county's 66%."),
        ("in place", "The tasting score was 76%, which is some way above the county's 66%."),
        ("gap", "The sickness rate was 7%, which is well over the county's 4%."),
        ("gap", "Sickness was 12%, which is higher again."),
        ("partly", "The tasting score was 71%, which is higher again."),
        ("gap", "The tasting score was 71%, which is worse again."),
        ("gap", "Sickness averaged 8.9 days per head; national figure 6.3."),
        ("in place", "Sickness averaged 5 days per head; national figure 6.3."),
        ("unclear", "Cooks average 8 days of sun; national figure 6."),
        ("gap", "Two weeks pass between an order and a visit. The standard is one."),
        ("in place", "Two weeks pass between an order and a visit. The standard is six."),
        ("gap", "It is nine weeks before a letter is answered."),
        ("partly", "Time to repair cut from 61 to 52 days; median of 48 not reached."),
        ("gap", "Reading time cut from 30 to 20 minutes."),
        ("partly", "Share of forms returned 74% (2023: 61%); goal of 90% not met."),
        ("gap", "Share of forms returned 51% (2023: 61%)."),
        ("partly", "Takings went up from 48% to 57%, with the sector at 59%."),
        ("in place", "Takings were 61%, with the sector at 59%."),
        ("partly", "Waste fell by 6%, short of the 10 we signed up to."),
        ("gap", "Sales stand at 6%, short of the 10 we signed up to."),
    ],
)
def test_figure_is_held_against_the_one_told_behind_it(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "Key list: 112 keys, owner missing for 40."),
        ("partly", "36 menus on the wall, price absent for 6."),
        ("gap", "36 menus on the wall, price absent for 30."),
        ("gap", "Key list: owner missing for 40."),
        ("partly", "Passes are issued at most depots."),
        ("in place", "Calls are answered in at most four minutes."),
    ],
)
def test_some_of_those_counted_before_is_partly(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "It takes the kitchen eleven minutes to serve a guest, where the standard is six."),
        ("in place", "The kitchen takes four minutes to serve a guest, where the standard is six."),
        ("gap", "Repairs take nine days, and the standard is four."),
        ("in place", "Each cook takes five days of training, and the standard is three."),
        ("gap", "Full guests are at 61 per cent, where the plan said 75."),
        ("gap", "The share of hot meals is 61 %; the county's is 67."),
        ("gap", "Attendance at the club is 72%; that of other clubs, 81."),
        ("in place", "Turnover of cooks is 9 %; similar depots, 15."),
        ("gap", "Turnover of cooks is 24.5 %; other similar depots 15."),
        ("in place", "Hot meals 74 %, national 68."),
        ("unclear", "Attendance was 92 %."),
        ("partly", "61 % of guests sing."),
        ("in place", "The forecast was within 2 % of what was spent."),
    ],
)
def test_standard_is_told_in_a_later_clause_without_below(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Meals combined: 71; England 61."),
        ("gap", "Meals combined: 54; England 61."),
        ("gap", "Tickets wait four days; we promise two."),
        ("in place", "Tickets wait a day; we promise two."),
        ("gap", "Orders are sent in 90 seconds; the standard is 60."),
        ("in place", "Orders are sent in 40 seconds; the standard is 60."),
        ("in place", "Carbon a guest is 211 kg where the sector's is 290."),
        ("gap", "Heating per guest is 180 kWh where the benchmark is 140."),
        ("in place", "Sickness 2.9 days a head (public sector 5.1)."),
        ("in place", "Turnover was 8 %, which is half what it was and below the sector's 14."),
        ("gap", "One in nine guests was excluded, one in fourteen nationally."),
        ("in place", "One in thirty guests was excluded, one in fourteen nationally."),
        ("in place", "Seven guests in ten got a second plate, against six in ten nationally."),
        ("in place", "Seventy per cent swim 25 metres, against 60 nationally."),
        ("gap", "Fifty per cent swim 25 metres, against 60 nationally."),
        ("partly", "Conduct is good in Years 7 to 9. In 10 and 11, hats are back."),
        ("gap", "The measure was -0.42."),
        ("in place", "The measure was +0.31."),
        ("in place", "The depots - all of them - are clean."),
    ],
)
def test_figure_is_held_against_a_standard_of_any_shape(value, text):
    assert judge(text).value == value
