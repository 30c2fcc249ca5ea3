"""What denials, relative clauses, shares and second predicates make of a claim."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    "text",
    [
        "Is the depot open on Sundays?",
        "How often are the ovens swept?",
        "If orders fall again, two vans will have to be sold.",
        "If the lease ends, the depot would close.",
    ],
)
def test_sentence_that_asks_or_supposes_says_nothing(text):
    assert judge(text).value == "unclear"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "If a van breaks down, another is sent."),
        ("gap", "Spare keys? None."),
    ],
)
def test_habit_under_a_condition_and_asked_label_are_claims(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    "text",
    [
        "There is nothing in the cellar that worries the cooks.",
        "There was nothing on the rota that caused concern.",
        "Nobody at the depot could name an occasion when an order was refused.",
        "The cook does not let orders drift.",
        "Managers do not allow faults to linger.",
        "Not one of the drivers we met had a complaint.",
        "No driver had a complaint.",
    ],
)
def test_evil_that_is_denied_in_a_clause_of_its_own_is_in_place(text):
    assert judge(text).value == "in place"


@pytest.mark.parametrize(
    "text",
    [
        "Nobody is told when a driver is missing.",
        "There is no list of those who are missing.",
        "The cook does not let drivers see the rota.",
    ],
)
def test_good_that_is_denied_beside_an_evil_is_a_gap(text):
    assert judge(text).value == "gap"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The rota fills two sheets and is read by no one."),
        ("gap", "The oven was bought in May and has never worked."),
        ("partly", "The rota is clear and is read by no one."),
        ("partly", "The rota was drawn up, and drivers have not seen it."),
        ("partly", "The depot has two ovens and no freezer."),
        ("partly", "The rota names a cook for most days and a driver for few."),
        ("partly", "The log is kept, some entries undated."),
        ("partly", "Vans do as well as lorries on hills and less well in town."),
    ],
)
def test_second_predicate_spoils_or_limits_the_first(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Shifts are shared out by need, not by rank."),
        ("partly", "Forms are signed by cooks, not by drivers."),
        ("partly", "Forms are signed in the kitchen, not in the depot."),
    ],
)
def test_manner_that_is_ruled_out_limits_nothing(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "There are more trained drivers than the depot needs."),
        ("gap", "The depot needs drivers."),
        ("in place", "Order slips have been right all year."),
        ("gap", "Attention slips in the afternoon."),
    ],
)
def test_noun_and_comparison_are_told_from_verbs_of_need_and_failing(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Fifty-eight per cent of drivers have a licence.", "Fifty-eight per cent"),
        ("58 percent of drivers have a licence.", "58 percent"),
        ("Forty-one of the fifty-two drivers passed.", "Forty-one of the fifty-two"),
        ("Eight of the thirty vans were swept.", "Eight of the thirty"),
        ("A dozen of the eighteen vans run.", "dozen of the eighteen"),
    ],
)
def test_number_in_words_is_a_figure(text, words):
    judgement = judge(text)
    assert (judgement.value, judgement.words) == ("partly", words)


def test_all_of_them_in_words_is_no_limit():
    assert judge("All fifty-two of the fifty-two drivers passed.").value == "in place"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "The board requires a report each term."),
        ("in place", "The scheme requires two signatures."),
        ("gap", "The roof requires repair."),
        ("in place", "The register holds the signatures that the code requires."),
        ("gap", "The register does not hold the signatures that the code requires."),
        ("gap", "Vans leave without the papers that the rules require."),
        ("gap", "Drivers and cooks require training."),
        ("gap", "The lead manager and governors require further training in the use of the till."),
        ("in place", "Depots moderate each other's scores."),
        ("partly", "Progress is moderate."),
        ("in place", "Only trained drivers may lift the lid."),
        ("partly", "Only two drivers are trained."),
    ],
)
def test_what_is_laid_down_or_permitted_is_in_place(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Neither depot has lost a van."),
        ("in place", "Neither of the two visits raised any concern."),
        ("gap", "Neither depot has a freezer."),
        ("in place", "Not once in the year was a van late."),
        ("in place", "The depot never shuts before the last van is in."),
        ("gap", "The depot is never swept."),
        ("in place", "We found no evidence of waste."),
        ("gap", "We found no evidence of planning."),
        ("in place", "Not a single van we met left late."),
        ("in place", "Far fewer drivers are late."),
        ("in place", "No driver was suspended."),
        ("gap", "Two drivers were suspended."),
    ],
)
def test_none_of_what_is_bad_is_in_place(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Having lost two vans, the depot is well run."),
        ("gap", "Having lost two vans, the depot is idle."),
        ("in place", "Drivers, many of them new, know the town well."),
        ("partly", "Many of the drivers know the town."),
        ("in place", "Sales are high and rising."),
        ("partly", "Sales are low but rising."),
    ],
)
def test_what_stands_beside_a_claim_leaves_it_as_it_is(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    "text",
    [
        "Sales for May are in the table below.",
        "The lease comes up for renewal in July.",
        "A new manager takes up her post in May.",
    ],
)
def test_place_or_date_of_a_thing_is_no_claim(text):
    assert judge(text).value == "unclear"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Codes are written on a sheet of paper."),
        ("gap", "Crates are left outside the shop."),
        ("gap", "Sales have melted away."),
        ("partly", "The shop is well stocked, yet it is shut whenever it rains."),
        ("in place", "Expenses are modest."),
        ("gap", "The menu is modest."),
        ("in place", "Vans were leased at a lower price."),
        ("in place", "Drivers hand over their keys at noon."),
    ],
)
def test_makeshift_and_loss_are_gaps_and_low_costs_are_not(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "The till works for meals and is still to come for cakes."),
        ("gap", "The till was bought and is still to come into use."),
        ("partly", "The rota is settled with our own cooks and less developed with agency cooks."),
        ("in place", "Ovens are heated nightly and cleaned in a trial once a term."),
        ("partly", "The new oven is a trial."),
        ("in place", "What needed to be done to heat the hall has been done."),
        ("gap", "What is needed is a new oven."),
        ("in place", "Untrained drivers do not carry glass."),
        ("gap", "Vulnerable guests are not greeted."),
        ("in place", "None of the cooks we spoke to could recall an accident."),
        ("gap", "None of the cooks we spoke to could recall the rules."),
        ("in place", "Two complaints went to the council and neither was upheld."),
        ("in place", "The drivers telephone home at noon."),
        ("gap", "Drivers are the last to hear of a new route."),
    ],
)
def test_half_of_its_own_limits_and_what_is_unfit_can_be_denied(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "The books were closed on time, but with two faults."),
        ("gap", "The gauge passed the mark and no action followed."),
        ("partly", "The depot has a hall and no stage."),
        ("partly", "Meters are fitted at two depots and planned for the others."),
        ("unclear", "Whether the depot has saved money is a matter for the audit."),
        ("gap", "Cooks discover that guests are coming only when they ring."),
    ],
)
def test_what_is_added_to_a_claim_counts(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Two complaints to the council were upheld."),
        ("in place", "Standards of hygiene were upheld."),
        ("gap", "The backlog of orders stands at 34."),
        ("unclear", "The fleet of vans stands at 34."),
        ("in place", "Recipes do not vary from cook to cook."),
        ("partly", "Recipes vary from cook to cook."),
        ("partly", "The plan covers lunch and tea, not a wedding."),
        ("in place", "Drivers hear of a new route within a day."),
        ("gap", "Drivers hear of a new route from guests."),
        ("in place", "Cooks who travel are given the meals they missed."),
        ("gap", "The card leads to a menu that no longer exists."),
        ("gap", "Tables are laid to a standard that guests call poor."),
        ("partly", "Good menus, undermined by late orders."),
        ("partly", "Three out of every four orders have been closed."),
        ("in place", "New cooks eat with everyone else."),
        ("partly", "One cook is trained, unlike everyone else."),
        ("unclear", "We spoke to 14 guests and six cooks."),
        ("unclear", "The board will consider the options in May."),
        ("gap", "The least experienced cooks make the soup."),
        ("gap", "Fewer than half of the cooks have a certificate."),
        ("in place", "The few who struggle with the stairs are helped with skill."),
        ("in place", "Deliveries come on time, within our new limit of an hour."),
        ("partly", "Gas is on for the stoves and off for the boilers."),
        ("gap", "When the oven failed nobody could find the number."),
        ("in place", "When nobody answers, the porter rings again."),
        ("in place", "When the inspector called we had every ledger to hand."),
        ("gap", "Whether guests like the soup we cannot say."),
        ("partly", "The soup is served daily. Whether guests like it we cannot say."),
        ("gap", "There are only two cooks and this is too few."),
        ("partly", "Some cooks came. It is too late for the others."),
        ("partly", "Some menus are printed and that is good enough."),
    ],
)
def test_verdict_is_known_in_other_words(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Bread is no longer kept in unlabelled boxes."),
        ("in place", "Guests are not served by untrained cooks."),
        ("gap", "Cooks do not deal with faulty ovens."),
        ("gap", "Drivers are not trained on unsafe lifts."),
        ("in place", "No instances of early closing were found."),
        ("gap", "No instance was recorded."),
        ("gap", "When a cook is ill there is no cover."),
        ("gap", "Guests who queue for late buses are unseen at night."),
        ("in place", "Guests who queue for late buses are greeted."),
        ("partly", "We hear from some depots and not from others."),
        ("partly", "Lamps are lit in most rooms, the cellar being left out."),
        ("in place", "Recipes are complete for every course in Years 1 to 9."),
        ("partly", "Recipes are complete for the courses in Years 1 to 9."),
        ("gap", "Waste is worse than last year."),
        ("partly", "Waste is lower than last year."),
        ("gap", "Staff absence is worse than elsewhere."),
    ],
)
def test_manner_and_occurrence_are_denied_and_others_compared_with_their_sign(value, text):
    assert judge(text).value == value
