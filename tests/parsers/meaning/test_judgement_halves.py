"""Two halves of what is said: of two groups, of two sentences, of what may and may not be said."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "Oven training: cooks yes, drivers no."),
        ("partly", "First aid: office trained, kitchen not."),
        ("partly", "Bread good, soup not so."),
        ("gap", "Asked for a key, he said no."),
        ("partly", "Tastings happen every month for guests; for the cooks it's been one trip."),
        ("in place", "For the record it was a great success."),
        ("partly", "The desk answers within the hour, but replacing a lamp takes a month."),
        ("gap", "A repair takes until Easter."),
        ("in place", "Each guest takes a book home until Friday."),
        ("in place", "Training takes a month."),
        ("partly", "Menus are done. The rota is just getting going."),
        ("partly", "The depot meets the rules, the exception being the gate."),
    ],
)
def test_half_that_is_behind_makes_partly(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "It would be unjust to say drivers are late, and rash to claim vans are clean."),
        (
            "partly",
            "It would be wrong to say nothing is done, but equally wrong to say all is well.",
        ),
        ("gap", "It would be dishonest to claim that the menu is up to date."),
        ("in place", "It would be unfair to say that cooks are late."),
        ("in place", "It is not wrong to say that cooks are clean."),
        ("gap", "It would be wrong to ignore how few guests sing."),
    ],
)
def test_what_it_would_be_wrong_to_say_is_turned_round(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Cooks meet once a year. That is too seldom."),
        ("gap", "Guests are asked yearly. This is not enough for a place like this."),
        ("gap", "The cook comes monthly. Far too little."),
        ("gap", "Drills take place once every two years. That's not often enough."),
        ("partly", "Drivers were well trained. That is too little in Depot 2."),
        ("partly", "Drivers were trained. This is not enough in Depot 2."),
        ("in place", "Cooks meet weekly. That is enough."),
    ],
)
def test_second_sentence_may_judge_the_first(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "The cook rings any family we haven't heard from."),
        ("gap", "Cooks say they have not heard from families."),
        ("partly", "We ring families, but we have not heard from any."),
        ("in place", "A club for anxious non-attenders meets weekly."),
        ("partly", "The wine is of high quality for those who can reach it."),
        ("in place", "No one is expected to answer mail after six."),
        ("gap", "No one is expected to sign the log."),
        ("in place", "The menu is more than a poster."),
        ("gap", "The menu is no more than a poster."),
    ],
)
def test_what_tells_of_whom_or_of_burdens_is_no_fault(value, text):
    assert judge(text).value == value
