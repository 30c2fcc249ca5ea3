"""What people have to do, find hard, or are spared."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cooks have to share one oven.", "have to share"),
        ("The driver has to borrow a van.", "has to borrow"),
        ("Guests had to stand in the hall.", "had to stand"),
        ("Cooks find it hard to rest.", "hard"),
        ("Cooks find it very hard to rest.", "hard"),
        ("Guests find the stairs steep.", "steep"),
    ],
)
def test_trouble_that_people_are_put_to_is_a_gap(text, words):
    found = judge(text)
    assert (found.value, found.words) == ("gap", words)


def test_trouble_beside_what_is_well_is_partly():
    found = judge("There is a ramp, and drivers have to lift the crates over it.")
    assert (found.value, found.words) == ("partly", "is … have to lift")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Guests seldom have to ring twice.", "seldom have to ring"),
        ("Cooks do not have to share an oven.", "not have to share"),
        ("The depot hardly ever has to hire a van.", "hardly ever has to hire"),
        ("None of the cooks has to share an oven.", "None of the cooks has to share"),
    ],
)
def test_trouble_that_people_are_spared_is_in_place(text, words):
    found = judge(text)
    assert (found.value, found.words) == ("in place", words)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Guests have to sign in."),
        ("in place", "Each driver has to show a licence."),
        ("in place", "Each depot has to publish its accounts."),
        ("gap", "Guests do not have to sign in."),
        ("in place", "The cooks find old recipes in the store."),
        ("in place", "Cooks make hard cheese."),
        ("gap", "Nobody at the depot knows who in the kitchen has to wash the crates."),
    ],
)
def test_duty_is_no_trouble(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Licences are renewed before they expire."),
        ("gap", "Licences lapse before they are renewed."),
        ("in place", "Ovens are mended before anything is broken."),
        ("in place", "There is a lack of complaints from guests."),
        ("in place", "Absence of faults in every oven."),
        ("gap", "There is a lack of spoons and of complaints books."),
        ("in place", "Cooks deal firmly with faulty ovens."),
        ("gap", "Cooks deal poorly with faulty ovens."),
        ("gap", "The supper club has all but ceased to meet."),
        ("partly", "All but two cooks have a certificate."),
        ("gap", "Nor is there a list of spoons."),
        ("in place", "Far from being a burden, the rota is a help."),
        ("gap", "The depot is far from being finished."),
    ],
)
def test_sign_turns_with_what_is_forestalled_lacked_or_denied(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Cooks need new pans."),
        ("gap", "The stoves in the annex need new doors."),
        ("gap", "They need a rest."),
        ("in place", "Cooks have the pans guests need."),
        ("in place", "The cooks have the time and the pans they need to do their work."),
        ("in place", "The menu is set by need and by season."),
        ("gap", "The depot owes the council for two months."),
        ("in place", "The depot owes nothing to anyone."),
        ("in place", "The depot owes its success to good cooks."),
        ("gap", "Drivers arrive to find no van."),
        ("in place", "Drivers arrive to find a clean van."),
    ],
)
def test_need_and_debt_as_verbs_are_gaps(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Cooks with no helper have to wash the pans."),
        ("in place", "No cook in the annex has to wash the pans."),
        ("in place", "No cook has ever had to wash the pans."),
    ],
)
def test_denial_of_a_helper_spares_nobody(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Late bookings are refused."),
        ("gap", "Bookings are refused."),
        ("in place", "Stale buns are withdrawn from the shelf."),
        ("gap", "The buns were withdrawn."),
        ("in place", "Broken glass is swept up at once."),
        ("in place", "Broken chairs are mended by the porter."),
        ("gap", "Broken chairs are used by the porter."),
        ("in place", "Vacancies are covered by permanent staff."),
        ("in place", "The plan covers floods, fire and power cuts."),
        ("in place", "The overspend of May has been recovered."),
        ("in place", "Parents in debt are offered a loan."),
        ("gap", "Parents are in debt."),
        ("in place", "Staff on their own in a depot carry an alarm."),
        ("gap", "Staff work on their own."),
        ("in place", "Rejected applicants are told why."),
        ("gap", "Rejected applicants complain."),
        ("in place", "Cooks never work alone with guests."),
        ("partly", "Pressure on the cellar has eased."),
        ("in place", "Costs are shared fairly between depots."),
        ("partly", "Soups are fairly good."),
    ],
)
def test_what_is_bad_and_dealt_with_is_in_place(value, text):
    assert judge(text).value == value
