"""What stands beside the point: pleasantries, what was tried, what was so last year."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "The cook has been here for 20 years, bless her, and each meal is on time."),
        ("in place", "Drivers hold a licence. I've never seen so many proud faces."),
        ("gap", "I've never seen so many broken chairs."),
        ("gap", "I've never seen the log."),
        ("in place", "Cooks can run the till, and a couple of them are faster at it than I am."),
        ("partly", "Cooks can run the till, and a couple of them are faster."),
        ("in place", "Guides greet guests well. Our little lodge is a hit."),
        ("gap", "Guides have little time."),
        ("gap", "There are no volunteers. One said she'd happily help if she had a key."),
        ("in place", "Volunteers happily help."),
        ("in place", "Certificates hang in the lobby."),
        ("gap", "Guests lobby for a lift."),
    ],
)
def test_pleasantry_says_nothing_of_how_things_stand(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Lodge roof: wet as ever. We bid for a grant in good time and lost."),
        ("gap", "We asked for a lift in good time. Nobody answered."),
        ("in place", "We bid for a grant in good time."),
        ("in place", "The log is kept daily. Last year's notes were belatedly sent out."),
        ("partly", "The log is kept daily. The notes were belatedly sent out."),
        ("gap", "Last year the hall was full. Now it is empty."),
        ("gap", "Last year's notes were belatedly sent out."),
    ],
)
def test_what_was_tried_or_past_does_not_count_beside_what_is(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The lease of the shop ends in August; no other agreed."),
        ("unclear", "The lease of the shop ends in August."),
        ("in place", "Rehearsals end in song."),
        ("in place", "The shop opened in May."),
        ("unclear", "The shop opened in 1996."),
        ("partly", "Menus are in use everywhere, yet four remain without costs."),
        ("in place", "The kitchen remains without accidents."),
        ("gap", "No hostel could tell how many guests had stayed for more than six weeks."),
        ("in place", "No hostel has more than six guests."),
        ("gap", "The use of the van remains largely a matter of habit."),
        ("in place", "The fares are tabled at every meeting."),
        ("gap", "The fares were tabled at the meeting itself."),
        ("partly", "The lift is sound; the one in the annex goes off roughly every Tuesday."),
        ("in place", "The cook goes off duty at nine."),
    ],
)
def test_state_is_told_from_what_only_sounds_like_one(value, text):
    assert judge(text).value == value
