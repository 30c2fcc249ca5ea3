"""Texts that say the same of different things, and those that may be of one thing."""

import pytest

from ingest.compare.matching.different_subjects import are_about_different_subjects


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Crews take pride in their old boats, which are clean.",
         "Crews take pride in their sails, which are clean."),
        ("Bosuns talk with rowers at dawn.", "Bosuns talk with anglers at dawn."),
        ("The lamp club is popular with crews.", "Knitting is popular with crews."),
        ("Lamp nights run at both ports and cost nothing.",
         "Chess nights run at two ports and cost nothing."),
    ],
)  # fmt: skip
def test_texts_say_the_same_of_different_things(old, new):
    assert are_about_different_subjects(old, new)
    assert are_about_different_subjects(new, old)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Crews take pride in their boats.", "Crews take great pride in their many boats."),
        ("Crews take pride in their boats.", "Crews paint the boats and take pride in them."),
        ("Crews take pride in their sails.", "Crews take pride in their saisl."),
        ("Bosuns talk with students.", "Bosuns talk with pupils."),
        ("Bosuns talk with rowers and row in port.", "Bosuns talk with anglers and row in port."),
        ("Bosuns talk with rowers.", "Bosuns write to anglers."),
        ("Lamp nights run at both ports.", "Chess by the lamp nights run at both ports."),
        ("Lamp nights run at both ports.", "Chess nights by lamp run at both ports."),
        ("Lamp nights run at both ports.", "Lanp nights run at both ports."),
        ("School nights run at both ports.", "Chess nights run at both ports."),
        ("Pupil nights run at both ports.", "Learner nights run at both ports."),
        ("Lamp nights run at both ports.", "Lamp days run at both ports."),
        ("Nights.", "Days."),
        ("Hulls are painted by rowers.", "Hulls are painted by a firm."),
        ("The slip is mended.", "The slip was mended in May."),
        ("Slips are mended.", "We have mended all slips."),
    ],
)
def test_texts_may_be_of_one_thing(old, new):
    assert not are_about_different_subjects(old, new)
    assert not are_about_different_subjects(new, old)
