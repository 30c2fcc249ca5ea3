"""What became of an action that is gone, by a note on progress beside the newer statement."""

import pytest

from ingest.compare import compare
from tests.reviews import complete, review, section, statement

BOATS = "boats are painted by the pupils of each house;"
SINCE = "Progress since last year"


def year(number, *actions, **columns):
    return complete(review(section("1", statement("1.1", BOATS, *actions, **columns)), year=number))


def outcome(note, *actions, heading=SINCE):
    """What became of the first action, where the newer year has this note and no action."""
    new = year(2021, **{heading: note})
    return next(iter(compare(year(2020, *actions), new).actions())).outcome


TOLD_BY_NAME = [
    ("Put a chart into the loft with a key to the buoys (Mate, by May).", "Chart live since May."),
    ("Hang the tide chart up in every loft", "Charts up at all five piers by May."),
    ("Send a rigger from Elm and Oak on the knot course", "Riggers from Elm and Oak finished it."),
    ("Run the knot course again for cooks at Elm Quay", "Elm Quay's cooks had their turn in May."),
    ("Start a fortnightly mooring meeting", "Mooring has met every other Monday since May."),
    ("Turn the tar shed into a loft", "The tar shed was converted over Easter."),
    ("Rewrite the race policy with fewer starts", "The new policy was approved by the harbour."),
    ("Trial the tide log at Elm", "The log was tried at Elm in May and liked."),
    ("Fit lamps at Elm", "Lamps went up with Mr Dean in May."),
    ("Start a rowing choir at Elm", "The choir has run every Monday since May."),
    ("Hold a supper for parents on tides", "Over sixty parents came in May."),
    ("Appoint a link trustee for tides", "Mrs Reed took this on in May."),
    ("Ask the port to take on Oak", "The port said yes to our request in May."),
]  # fmt: skip
TOLD_BY_NOTHING = [
    ("Fit lamps", "Done in May."),
    ("Open the loft to rowers", "Open daily since 8 May."),
    ("Ask the port whether we may moor there", "Permission came through in May."),
    ("Stop the night race", "Dropped in May."),
    ("Take down the old mast", "It came down in May."),
    ("Hire a second pilot", "Ms Reed started with us on 8 May."),
    ("Translate the tide log", "Both versions ready in May and shown at Elm."),
]
NOT_TOLD = [
    ("Hire two cooks", "One has started."),
    ("Train all riggers", "Riggers at two sites were trained."),
    ("Buy lamps for the loft", "Ropes for the loft have been in use since May."),
    ("Start a rowing choir at Elm", "The choir at Oak has run every Monday since May."),
    ("Rewrite the race policy", "The new pay policy was approved in May."),
    ("Rewrite the race policy", "A first part of the race policy was approved in May."),
    ("Send a rigger from Elm and Oak on the knot course", "The rigger from Elm did the course."),
    ("Send a rigger from each pier on the knot course", "Riggers at two piers did the course."),
    ("Send riggers on the knot course", "Two of four riggers have completed the course."),
    ("Send riggers on the knot course", "Cooks completed the course."),
    ("Turn the tar shed into a loft", "Two sheds were looked at and turned down."),
    ("Turn the tar shed into a loft", "The oar shed was converted over Easter."),
    ("Buy a tide board", "The new board has to be bought first."),
    ("Ask the port to take on Oak", "The port turned our request down."),
    ("Ask the port to take on Oak", "The club agreed in May."),
    ("Start a fortnightly mooring meeting", "Mooring met once in May."),
    ("Start a fortnightly mooring meeting", "Cooks have met every Monday since May."),
    ("Improve the moorings", "Moorings ready for review in May."),
    ("Hold a supper for parents on tides", "Cooks came in May."),
    ("Appoint a link trustee for tides", "Mrs Reed was approached and may have this on her mind."),
    ("Fit lamps", "Planned for May."),
    ("Draw up a code on fires", "The code on floods was signed off in May."),
    ("Draw up a code for rowers who fall in", "The code on lost oars was signed off in May."),
    ("Give dinner staff a list of nuts", "Lists went to tutors in May."),
    ("Stop the night race", "The crew voted to keep it."),
    ("Take down the old mast at Elm", "The swing came down in May."),
    ("Hire a second pilot", "Ms Reed started with us on 8 May as a cook."),
]


@pytest.mark.parametrize(("acted", "note"), TOLD_BY_NAME + TOLD_BY_NOTHING)
def test_action_was_done_where_a_note_says_so(acted, note):
    found = outcome(note, acted)
    assert found.kind == "done"
    assert found.words in note


@pytest.mark.parametrize(("acted", "note"), NOT_TOLD)
def test_action_was_not_done_where_a_note_is_of_another_or_of_a_part(acted, note):
    assert outcome(note, acted).kind != "done"


@pytest.mark.parametrize(("acted", "note"), TOLD_BY_NOTHING)
def test_note_that_names_nothing_is_of_no_action_where_there_are_two(acted, note):
    assert outcome(note, acted, "Bosun to mend the slip.").kind != "done"


@pytest.mark.parametrize(("acted", "note"), TOLD_BY_NOTHING)
def test_note_that_names_nothing_is_of_the_actions_of_its_row(acted, note):
    assert outcome(note, acted, heading="Progress").kind != "done"


@pytest.mark.parametrize(("acted", "note"), TOLD_BY_NAME)
def test_note_that_stood_there_before_says_nothing_new(acted, note):
    old, new = year(2020, acted, Notes=note), year(2021, Notes=note)
    assert all(pair.outcome.kind != "done" for pair in compare(old, new).actions())
