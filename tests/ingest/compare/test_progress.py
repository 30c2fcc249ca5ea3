"""What the wording says became of a gap, and what it does not say."""

import pytest

from ingest.compare.progress import progress

# Two wordings, and what they say became of the gap, with the words that say it.
SAID = [
    ("schools do not yet work with parents", "schools now work with parents",
     ("closed", "do not yet work", "now work")),
    ("a plan is not in place", "a plan is in place", ("closed", "is not in place", "in place")),
    ("the Trust does not ensure that pupils are safe", "the Trust ensures that pupils are safe",
     ("closed", "does not ensure", "Trust ensures")),
    ("codes are not used consistently", "codes are used consistently",
     ("closed", "are not used", "are used")),
    ("not all schools share plans", "every school shares plans",
     ("closed", "not all schools", "every school")),
    ("plans are seldom shared", "plans are shared", ("closed", "seldom shared", "are shared")),
    ("the Trust should write a policy on trips", "the Trust now has a policy on trips",
     ("closed", "should write", "now")),
    ("there is a need to train drivers in first aid", "drivers have been trained in first aid",
     ("closed", "a need to train", "have been")),
    ("staff do not always know whom to ask", "most staff know whom to ask",
     ("narrowed", "do not always know", "staff know")),
    ("maps are not yet published; walks are not yet planned",
     "maps are published; walks are not yet planned",
     ("narrowed", "are not yet published", "are published")),
    ("reports are shared with schools", "reports are not shared with schools",
     ("reopened", "are shared", "are not shared")),
    ("pupils attend the club", "pupils do not regularly attend the club",
     ("reopened", "pupils attend", "do not regularly attend")),
    ("the Trust does not monitor trips", "the Trust still does not monitor trips",
     ("open", "does not monitor", "does not monitor")),
    ("leaders need to plan ahead", "leaders need to plan ahead",
     ("open", "need to plan", "need to plan")),
]  # fmt: skip

# Wordings from which nothing follows, though a negation came or went.
UNSAID = [
    ("there are exclusions", "there are no exclusions"),
    ("phones are not used at school", "phones are used at school"),
    ("phones are used at school", "phones are not used at school"),
    ("bullying is a concern", "bullying is no longer a concern"),
    ("the register is kept by the clerk", "the register is kept by the office"),
    ("plans are not yet shared", "minibuses are washed on Fridays"),
    ("the Trust should write a policy on trips", "the Trust has fourteen schools"),
    (
        "trips are paid for. Meals are not paid for",
        "trips are paid for. Meals are not yet paid for",
    ),
    ("", ""),
]


@pytest.mark.parametrize(("old", "new", "said"), SAID)
def test_progress_is_what_the_words_say(old, new, said):
    assert progress(old, new) == said


@pytest.mark.parametrize(("old", "new"), UNSAID)
def test_progress_is_not_claimed_where_the_words_do_not_say_so(old, new):
    assert progress(old, new) is None


@pytest.mark.parametrize(("old", "new", "said"), [case for case in SAID if case[2][0] == "closed"])
def test_words_of_progress_stand_in_the_texts(old, new, said):
    assert said[1] in old
    assert said[2] in new
