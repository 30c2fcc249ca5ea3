"""Sentences built in unusual ways: turned round, bounded, outdone, late."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "At no time are guests left alone with the oven."),
        ("gap", "At no time were guests asked."),
        ("in place", "Never once did a van arrive late."),
        ("gap", "Never once did the manager call."),
        ("gap", "Not until May was a menu written."),
        ("gap", "Only in May was a menu written."),
        ("gap", "Only after the fire were the hoses checked."),
        ("partly", "Only in two depots are the hoses checked."),
        ("in place", "The menu could not be clearer."),
        ("in place", "Relations with guests could hardly be better."),
        ("gap", "Relations with guests could hardly be worse."),
        ("gap", "The menu could not be read."),
        ("in place", "Few depots do this better."),
        ("gap", "Few depots do this worse."),
        ("gap", "Few depots do this."),
        ("in place", "Few would want to change it."),
        ("gap", "Hardly a week passes without a complaint."),
        ("in place", "Hardly a week passes without a feast."),
    ],
)
def test_order_of_words_leaves_the_sign(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "No table has more than six guests."),
        ("in place", "We saw no evidence that the rules are ignored."),
        ("gap", "We saw no evidence that the rules are read."),
        ("gap", "There is no evidence that poor cooks are trained."),
        ("partly", "All depots but one met the deadline."),
        ("partly", "Of the orders placed in May, five had been sent."),
        ("partly", "Cooks do as well as waiters in arithmetic but not in spelling."),
        ("partly", "The menu is up to date except for the drinks."),
        ("partly", "Handrails at all piers except the last."),
        ("unclear", "Exceptions to the menu."),
        ("in place", "Bread reaches many depots."),
        ("in place", "Aprons are bought for kitchen parties."),
        ("partly", "Aprons are bought for kitchen staff."),
        ("in place", "The course is over two terms long."),
        ("partly", "Guests can book rooms. That needs a phone."),
        ("gap", "Only a third of the cooks are trained."),
        ("gap", "Accidents are the norm."),
        ("in place", "Clean hands are the norm."),
        ("gap", "Fuel costs have crept up."),
        ("partly", "Fuel costs are smaller."),
        ("in place", "Smaller tables are laid at noon."),
    ],
)
def test_bound_exception_or_share_decides_what_a_claim_comes_to(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "It takes new cooks a year to learn the menu."),
        ("in place", "The feast takes place once a year."),
        ("gap", "The lift was due in May."),
        ("unclear", "The lift is due in May."),
        ("gap", "The fault would have been found by a test."),
        ("gap", "The menu is discourteous."),
        ("gap", "The waiters are inattentive."),
        ("in place", "The new till has ended the need for paper."),
        ("gap", "There is a need for paper."),
        ("gap", "What cooks can do with leeks is modest."),
        ("in place", "The gate is locked whoever is on duty."),
        ("gap", "Cooks learned of the closure from guests."),
    ],
)
def test_delay_need_and_prefix_of_denial_are_gaps(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Guests stay in touch long after their friends have left."),
        ("gap", "Rolls are served after long delays."),
        ("gap", "The after-hours bar was withdrawn at Christmas."),
        ("in place", "Interpreters are booked for every feast that needs one."),
        ("gap", "Meals that should be hot are cold."),
        ("in place", "No guest who asks for a chair goes without."),
        ("gap", "Two cooks were found to have no certificate."),
        ("in place", "Guests have stopped complaining about the noise."),
        ("gap", "Guests have stopped coming."),
        ("in place", "It is three years since anyone was injured."),
        ("gap", "It is three years since the hoses were tested."),
        ("gap", "Rooms are too hot for some and too cold for others."),
        ("partly", "Rooms are heated in one wing and too cold in the other."),
        ("partly", "Watch over the ovens has been doubled since the accident."),
    ],
)
def test_clause_of_time_and_relative_clause_do_not_judge(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The hoses were last looked at by the manager in the spring of 2019."),
        ("in place", "The hoses were looked at last year by the manager."),
        ("gap", "Agency contracts have run for as long as six years."),
        ("in place", "Cash is used seldom and only by trained cooks."),
        ("gap", "The till is used seldom and only by trained cooks."),
        ("gap", "Cooks have been taught the same sauce twice."),
        ("in place", "Cooks meet at the same time every week."),
        ("gap", "Ovens are cleaned by people who are not trained."),
        ("in place", "Ovens are cleaned by people who are trained."),
        ("partly", "Cooks are trained for every course but fish."),
        ("partly", "All depots have a hoist but it is broken."),
        ("partly", "Each cook has a pan but no lid."),
        ("in place", "Guests sit at the front."),
        ("gap", "The pans sit at the back of a store."),
    ],
)
def test_what_is_old_repeated_or_left_out_falls_short(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Soup is served hot in the two primary schools."),
        ("partly", "Soup is served hot in primary schools."),
        ("in place", "Some 170 guests were fed."),
        ("partly", "Some guests were fed."),
        ("in place", "Guests of more than one of our halls get the same soup."),
        ("gap", "Just 40% of guests eat the soup."),
        ("gap", "None of the faults has been addressed."),
        ("in place", "None of the faults remains."),
        ("gap", "Nobody sees the list of complaints."),
        ("in place", "Nobody complains."),
        ("gap", "Twelve vans were bought and none was insured."),
        ("gap", "Cooks carry a great deal and nobody helps them."),
        ("gap", "Menus are printed in tiny type, so nobody reads them."),
        ("gap", "Absence has climbed again to 9%, the highest since 2019."),
        ("gap", "Absence has risen, the highest it has been since 2019."),
        ("in place", "Takings have climbed again to the highest since 2019."),
        ("partly", "The list stands and still omits the nuts."),
        ("gap", "The hall has no plan later than 2019."),
        ("in place", "No van is later than the bell."),
        ("gap", "We have no menu, although we were asked for one."),
        ("in place", "No cook has a pan that is not on the list."),
        ("gap", "No cook has a pan."),
        ("in place", "Pans are scrubbed before, not after, the soup is made."),
    ],
)
def test_counts_denials_and_results_decide_what_a_claim_comes_to(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Waiters are no more likely to be injured than cooks."),
        ("gap", "Orders are taken down and then ignored."),
        ("gap", "Orders are taken down and ignored."),
        ("partly", "The depot has filled two of its three vacancies."),
        ("in place", "The depot has filled all three of its vacancies."),
        ("gap", "The kitchen is two cooks short."),
        ("gap", "There have been four managers in three years."),
        ("in place", "There have been four feasts in three years."),
        ("gap", "Fresh bread has given way to rusks."),
        ("gap", "The cuts fall hardest on the smallest depots."),
        ("unclear", "Waste was the subject of a separate visit."),
        ("unclear", "Three depots joined the trust in May."),
        ("in place", "Papers are short and arrive a week before."),
        ("gap", "Drivers still look to others for help and need to be reminded of some rules."),
    ],
)
def test_what_follows_a_claim_limits_or_spoils_it(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Complaints were heard by a panel that was not fair."),
        ("in place", "Each depot has a guide, a post that did not exist in 2022."),
        ("in place", "Meals are kept for children that are not present."),
        ("gap", "Guests speak of suppers in which nobody eats."),
        ("gap", "Six tests that the law requires are absent from the file."),
        ("in place", "The law requires a test each year."),
        ("gap", "Lists are renewed only when the council asks."),
        ("partly", "Lists are kept only when guests stay overnight."),
        ("gap", "The post has been advertised four times."),
        ("unclear", "Guest numbers."),
        ("in place", "The lift works."),
        ("in place", "Guests visit."),
        ("in place", "Fire tests (complete and up to date)."),
        ("in place", "Guides spoke to 14 guests."),
    ],
)
def test_relative_clause_that_denies_counts_and_noun_alone_says_nothing(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Last year's concerns about the lift no longer apply."),
        ("in place", "Cooks at risk of falling behind are picked up early."),
        ("gap", "Cooks fall behind."),
        ("in place", "Unlike most depots, it has a nurse."),
        ("gap", "However often it is asked for, the list never comes."),
        ("gap", "Unless guests complain, nothing is done."),
        ("gap", "Nothing is done unless guests complain."),
        ("in place", "Nothing is signed unless two cooks have read it."),
        ("gap", "It took a complaint for the oven to be mended."),
        ("in place", "There is little doubt that guests enjoy the soup."),
        ("gap", "There is much to do."),
        ("partly", "Menus are a relative strength."),
        ("partly", "Depots have ramps, two excepted."),
        ("partly", "Cooks have time to taste, if not always to season."),
    ],
)
def test_opening_or_condition_turns_or_keeps_a_claim(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "A cook has been named but given no time."),
        ("in place", "Given the cold, the soup is hot."),
        ("gap", "Graffiti has been on the shed for over a year."),
        ("in place", "The ramp has been on the shed for over a year."),
        ("in place", "The share of trained cooks is better than average."),
        ("in place", "The depot lives within its means."),
        ("gap", "The van has been used for personal gain."),
    ],
)
def test_what_lasts_or_is_given_is_judged_by_its_thing(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "Cooks know who the manager is (drivers do not)."),
        ("partly", "Drills are held each term (none was held at the mill)."),
        ("in place", "The list is complete (it was checked in May)."),
        ("gap", "No list is kept (the old one was lost)."),
        ("in place", "The list is complete (this is required by law)."),
        ("in place", "Rarely has a plan been so thoroughly followed."),
        ("in place", "There is little to fault in the kitchens."),
        ("in place", "It would be hard to find a better kitchen."),
        ("gap", "It would be hard to find a worse kitchen."),
        ("partly", "The plan is good as far as it goes."),
        ("partly", "For all its faults, the plan has helped."),
        ("in place", "Of the faults found in May, none remains."),
        ("gap", "Of the faults found in May, none has been mended."),
        ("gap", "The loss of two vans stopped deliveries."),
        ("in place", "Losses have stopped."),
        ("gap", "One cannot rely on the lift."),
        ("in place", "The lift can be relied on."),
        ("in place", "The kitchen does not rely on the lift."),
        ("in place", "Cooks need not ask twice."),
        ("in place", "The tasting found no pan that had to be changed."),
        ("gap", "The kitchen has no pan that had to be changed."),
        ("unclear", "Training lasts two terms."),
        ("gap", "Delays last two terms."),
        ("in place", "The auditor raised no points."),
        ("unclear", "The menu was first written in 2016."),
        ("gap", "Reasons are given in a word or two."),
    ],
)
def test_bracket_praise_in_denial_and_what_lasts_are_read_for_what_they_say(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The depot has had four managers since 2021."),
        ("in place", "The depot has had one manager since 2021."),
        ("in place", "The depot has had four suppers since May."),
        ("unclear", "Dishes cooked: soup, stew, rice."),
        ("gap", "A weak menu: soup"),
        ("gap", "Guests wait too long: eleven weeks on average."),
        ("unclear", "We looked at 60 pans."),
        ("in place", "Guests are seldom given too much."),
        ("in place", "There is always a porter at the back gate."),
        ("gap", "Cooks sit at the back."),
        ("in place", "Vans stand behind a fence."),
        ("gap", "Repairs are behind."),
        ("partly", "Lists are kept for nearly all dishes and for hardly any drinks."),
        ("gap", "Lists are kept for hardly any drinks."),
        ("in place", "The cooks have a room of their own."),
        ("gap", "Fees are spent as the manager sees fit."),
        ("gap", "Claims are signed by the drivers' own secretaries."),
        ("in place", "Claims are signed by two managers."),
        ("partly", "Of nine points, six have been cleared."),
        ("in place", "Of nine points, nine have been cleared."),
        ("partly", "Of 14 vans, 11 passed the test."),
        ("in place", "Despite its size, the kitchen copes."),
        ("gap", "The kitchen does not cope."),
        ("partly", "Cooks trained, drivers to follow."),
        ("in place", "Cooks find their menus easy to follow."),
        ("in place", "No depot is below the national average."),
        ("gap", "No depot is above the national average."),
        ("partly", "The wait is down to a week."),
        ("gap", "Menus are written on the day."),
        ("in place", "Water is within reach of every table."),
        ("gap", "Knives are within reach of children."),
        ("gap", "Waiters feel like spectators."),
        ("in place", "Waiters feel like a team."),
        ("in place", "Pay was settled in May and nobody appealed."),
        ("gap", "The same ten risks head the list."),
        ("in place", "Cooks know a range of skills: frying, baking, carving."),
    ],
)
def test_labels_places_and_turns_are_told_from_faults(value, text):
    assert judge(text).value == value
