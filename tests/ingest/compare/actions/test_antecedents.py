"""What `it` is in an action, by the action before it or its statement."""

import pytest

from ingest.compare import Pin, compare
from ingest.compare.actions.antecedents import with_thing_named
from tests.reviews import complete, review, section, statement

LIST = "Clerk to list the unused radios."


@pytest.mark.parametrize(
    ("text", "actions", "named"),
    [
        (
            "Berths are let by word of mouth.",
            ["Draft a new lettings form.", "Send it to all hirers."],
            "Send the new lettings form to all hirers.",
        ),
        ("Radios lie idle.", [LIST, "Bosun to wipe them."], "Bosun to wipe the unused radios."),
        (
            "Radios lie idle.",
            [LIST, "Ring them up.", "Bosun to wipe them."],
            "Bosun to wipe the unused radios.",
        ),
        ("The boiler at Elm is cold.", ["Mend it by June."], "Mend the boiler at Elm by June."),
        ("The boiler at Elm is cold.", [LIST, "Mend it."], "Mend the boiler at Elm."),
        ("The boiler at Elm is cold.", ["Mend them."], "Mend them."),
        ("The boilers at Elm are cold.", ["Mend them."], "Mend the boilers at Elm."),
        ("Crews are late.", ["Write to the harbour.", "Discuss it."], "Discuss it."),
        ("Crews are late.", ["Meet weekly.", "Discuss it."], "Discuss it."),
        ("Nobody checks the tide.", ["Mend it."], "Mend it."),
        ("The boiler at Elm is cold.", ["Mend the item."], "Mend the item."),
    ],
)
def test_pronoun_is_the_thing_nearest_before_it(text, actions, named):
    stated = complete(review(section("1", statement("1.1", text, *actions)), year=2023))
    (found,) = stated.statements()
    assert with_thing_named(found.actions[-1], [found]).text == named


@pytest.mark.parametrize(
    ("newer", "outcomes"),
    [
        ("The new lettings form went to all hirers in April.", ["done", "done"]),
        (
            "The new lettings form was drafted in May, but berths are still let by word of mouth.",
            ["done", "removed"],
        ),
        ("Berths are let by word of mouth.", ["removed", "removed"]),
    ],
)
def test_what_is_told_of_the_thing_is_told_of_it(newer, outcomes):
    actions = ["Draft a new lettings form.", "Send it to all hirers by May."]
    older = statement("1.1", "Berths are let by word of mouth.", *actions)
    before = complete(review(section("1", older), year=2023))
    after = complete(review(section("1", statement("1.1", newer)), year=2024))
    compared = compare(before, after, [Pin("1.1", "1.1", True)]).actions()
    assert [pair.outcome.kind for pair in compared if pair.old] == outcomes
