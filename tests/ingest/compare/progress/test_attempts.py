"""What was tried in vain, planned or talked about fills no gap."""

import pytest

from ingest.compare.progress.attempts import is_attempt, without_attempts

ATTEMPTS = [
    "A bid for the crane was written and was not granted",
    "Lessons for skippers are booked for March",
    "The crane was discussed in May",
    "Bailers are on order",
    "Mates said in May that they would row, and none has come",
    "The crew heard in June what a crane would cost and thought it beyond us",
    "A mate was advertised for in May and nobody suitable applied",
    "It was agreed in May that crews should be told",
    "We asked the harbour for a crane and it said no",
    "We looked into a crane and could not afford it",
    "The crew looked for a mate and could not find anybody",
    "We wrote twice to ask for a mate and had no replies",
    "A mate was sought in May, and we received not a single application",
]
MORE = [
    "A log is kept in each boat, and will be looked at in June",
    "Leaflets, which will be reprinted in June, lie at every pier",
    "Guests who are due to sail are seen by a mate",
    "Crews know that they will be heard",
    "All leaks are discussed every week",
    "No trip was called off",
    "Mates asked for an answer and had replies within a week",
    "We looked and could not find a leak",
    "A bid was refused and the crane was mended from reserves",
    "There is an appeal, and two were refused this year",
    "Piers have plans to deal with floods",
    "Meals are not too dear",
    "Oars are to be seen at one pier",
    "A mate was advertised for in May and Mr Hall took it up in June",
    "A mate was booked for March and has been here since",
    "The crane that was on order came in May",
    "Mr Hall was appointed in March",
]


@pytest.mark.parametrize("clause", ATTEMPTS)
def test_clause_tells_of_an_attempt_alone(clause):
    assert is_attempt(clause)


@pytest.mark.parametrize("clause", MORE)
def test_clause_tells_of_more_than_an_attempt(clause):
    assert not is_attempt(clause)


def test_what_the_old_text_wants_is_no_attempt():
    assert without_attempts("Leaks are not discussed.", "Leaks were discussed in May.")
    assert not without_attempts("There is no crane.", "A crane was discussed in May.")
