"""What there is more or less of: than elsewhere, than is planned or allowed, than one in ten."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("in place", "Fewer vans break down than in other depots.", "Fewer vans break down than"),
        ("in place", "Less is spent on agency staff than elsewhere.", "Less is spent"),
        ("in place", "Less was spent on fuel than was budgeted.", "Less was spent on fuel than"),
        ("in place", "Half as many guests were turned away as elsewhere.", "Half as many"),
        ("partly", "Half as many guests were turned away as the year before.", "Half as many"),
        ("gap", "Twice as many cooks are absent as elsewhere.", "Twice as many"),
        ("in place", "Half as many cooks are absent as elsewhere.", "Half as many"),
        ("in place", "Twice as many guests sing as elsewhere.", "Twice as many"),
        ("partly", "Fewer vans broke down than last year.", "Fewer vans broke down than"),
        ("gap", "Half as many cooks as guests sing.", "Half as many"),
        ("gap", "More guests are turned away than elsewhere.", "More guests are turned away"),
        ("gap", "More was paid for pans than had been planned.", "More was paid for pans than"),
        ("gap", "Drivers spend longer on forms than the plan suggests.", "longer on forms than"),
        ("gap", "Cooks work longer hours than the law allows.", "longer hours than"),
        ("partly", "Guests are turned away less often than last year.", "less often than"),
        ("gap", "Guests are turned away more often than last year.", "more often than"),
        ("gap", "Two cooks stayed for more than the nine years the rules allow.", "more than"),
        ("gap", "There were eight complaints, two more than last year.", "more than"),
        ("partly", "There were eight complaints, two fewer than last year.", "fewer than"),
        ("gap", "There were eight clubs, two fewer than last year.", "fewer than"),
        ("in place", "More guests came than expected.", "came"),
        ("partly", "More than half of the cooks are trained.", "More than half"),
    ],
)
def test_more_or_less_is_judged_by_what_there_is_of_it(value, text, words):
    found = judge(text)
    assert found.value == value
    assert words in found.words


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Fewer than one in twenty clicked the link."),
        ("in place", "Fewer than one in ten were late."),
        ("in place", "Fewer than one in ten guests is behind with the rent."),
        ("in place", "Vans were late on fewer than one day in thirty."),
        ("in place", "Vans were late fewer than one day in thirty."),
        ("in place", "Cooks were trained, and fewer than one in ten still forgets the log."),
        ("gap", "Fewer than one in ten drivers has a licence."),
        ("gap", "Vans were late on more than one day in three."),
        ("in place", "Seldom does a driver lose a parcel."),
        ("in place", "Seldom does an order go missing."),
        ("in place", "Rarely are pans left dirty."),
        ("gap", "Seldom does a cook read the log."),
        ("partly", "Lamps hang in five halls of the eleven."),
    ],
)
def test_small_share_is_good_of_an_evil_and_bad_of_a_good(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Attendance is 68 per cent, against an expectation of 85."),
        ("gap", "Each hall holds 34 guests against a limit of 30."),
        ("gap", "Each hall holds 34 pupils against a limit of 30."),
        ("gap", "Wages came to 82 per cent, against a limit of 78."),
        ("in place", "Each hall holds 24 guests (limit 30)."),
        ("in place", "Reserves stand at £400,000, against a minimum of £300,000."),
        ("partly", "Sales are up 6 per cent on last year against a target of 10."),
        ("in place", "Sales are up 12 per cent against a target of 10."),
        ("partly", "Fuel use is down 6 per cent on last year against a target of 10."),
        ("in place", "Fuel use fell by 12 per cent, against a target of 10."),
        ("gap", "Fuel costs are at 12 per cent of income, six points over the benchmark."),
        ("in place", "Attendance is 94 per cent, four points over the benchmark."),
        ("in place", "The new contract came in below budget."),
        ("gap", "Income was below budget."),
        ("gap", "Calls take on average nine days to close, against a promise of two."),
        (
            "in place",
            "Orders are packed within five working days of a call, against a target of ten.",
        ),
        ("in place", "Cooks had six days of training against a plan of five."),
        ("gap", "Cooks had four days of training against a plan of five."),
        ("partly", "Orders take nine days, compared with twelve last year."),
        ("gap", "Orders take nine days, compared with four last year."),
        ("partly", "Orders are packed in 33 hours on average, down from 52."),
        ("gap", "Orders are packed in 52 hours on average, up from 33."),
        ("gap", "Orders are packed in 52 hours, outside the 30 allowed."),
        ("gap", "Three standards are met, against eight expected."),
        ("gap", "Two of the nine depots are in the red, compared with five last year."),
        ("gap", "Fuel bills came to £9,000, well over what had been allowed."),
    ],
)
def test_figure_beside_a_bound_or_an_aim_is_judged_by_its_measure(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("unclear", "Lettings and fees: see the note of May."),
        ("unclear", "Insurance claims and fees - see the note of May."),
        ("in place", "The log is kept: see page 4."),
        ("unclear", "The average supper lasts two hours."),
        ("gap", "The average wait is 12 weeks."),
        ("unclear", "Drivers are described in a separate report."),
        ("partly", "Light (adequate in the hall, not in the rooms)."),
        ("partly", "Light (good in the hall, poor in the rooms)."),
        ("unclear", "Heating (gas, oil and wood)."),
        ("in place", "Vans (in place)."),
    ],
)
def test_label_with_a_pointer_says_nothing_and_one_with_a_verdict_does(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "There has not been a serious injury in the kitchen since May."),
        ("gap", "There has not been a kitchen inspection since May."),
        ("in place", "No meeting this year was inquorate."),
        ("gap", "The meeting in May was inquorate."),
        ("in place", "We looked at 25 orders and found no exceptions."),
        ("in place", "The rules were adopted without amendment."),
        ("gap", "Thrift is asserted rather than shown."),
        ("partly", "Ovens are tested yearly, although repairs take a long time."),
        ("gap", "The vans are more than eight years old and too slow."),
        ("in place", "New cooks meet the manager and a waiter so that they do not feel lost."),
    ],
)
def test_denial_purpose_and_delay_are_told_apart(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("in place", "Fewer than 2 per cent of cooks fell for the trick.", "Fewer than 2 per cent"),
        ("in place", "Vans were late on under one day in fifty.", "late on under one day in fifty"),
        ("gap", "Less than 5% of cooks have replied.", "Less than 5% of"),
        ("gap", "Fewer than one in a hundred drivers replied.", "Fewer than one in a hundred"),
        ("gap", "Less than 60% of cooks have replied.", "Less"),
    ],
)
def test_small_share_is_quoted_as_it_is_written(value, text, words):
    found = judge(text)
    assert (found.value, words in found.words) == (value, True)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "There were no days on which the till was not checked."),
        ("gap", "There is no list of those who have not paid."),
        ("in place", "Petty theft has all but disappeared."),
        ("gap", "The supper club has all but disappeared."),
        ("partly", "The new menu is in use at supper, and lunches follow in September."),
        ("partly", "Orders are shared fairly, so far as we could tell."),
        ("gap", "Rotas are kept by each depot as it thinks best."),
        ("gap", "Pans are left where they should not be."),
        ("partly", "The light is fine in the hall and poor in the rooms."),
        ("in place", "Meals are ordered separately."),
        ("partly", "Work on the roof has begun, and three lamps are still to come."),
        ("in place", "None of the pans was found to be broken."),
        ("in place", "The menu went out on time and needed no correction."),
        ("gap", "Cooks fell for the trick."),
        ("gap", "Codes are written on a card."),
        ("in place", "Guests are no more likely than others to be turned away."),
        ("gap", "Guests are more likely than others to be turned away."),
        ("in place", "Deeds are signed and dated."),
        ("gap", "Pans are shared one between three."),
        ("partly", "The depot has a staff room (too small for all)."),
    ],
)
def test_denial_in_a_relative_clause_and_what_follows_later(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The rating of the kitchen went from five to three."),
        ("partly", "The rating of the kitchen went from three to five."),
    ],
)
def test_rating_goes_up_or_down(value, text):
    assert judge(text).value == value
