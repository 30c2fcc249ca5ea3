"""Claims that were once made and were untrue, from words to what is told of them.

Others of their kind stand beside the rule that they broke: in `test_progress.py`,
`test_outcomes.py` and `test_actions.py`.
"""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.compare import compare
from ingest.compare.actions.distinct_tasks import distinct_tasks
from ingest.compare.quotes import stands_in
from ingest.compare.threads import times_put_off
from tests.reviews import complete, review, section, statement


def year(number, *statements):
    return complete(review(section("1", *statements), year=number))


def progress(old, new):
    """What is told of the one pair of two reviews that have no other."""
    (told,) = [pair.progress for pair in compare(old, new).pairs if pair.old and pair.new]
    return told


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Crews do not lock the oars away.", "Crews still do not lock the oars away."),
        ("There is no list of the oars.", "There is still no list of the oars."),
        ("No cox has been trained.", "Coxes have still not been trained."),
    ],
)
def test_what_still_is_not_so_was_not_reopened(old, new):
    found = progress(year(2020, statement("1.1", old)), year(2021, statement("1.1", new)))
    assert found is None or found.kind == "open"


def test_what_is_used_in_some_places_is_not_closed():
    old = year(2020, statement("1.1", "The rowing log is not used."))
    new = year(2021, statement("1.1", "The rowing log is used in eleven boathouses."))
    assert progress(old, new).kind == "narrowed"


def test_words_that_stood_there_before_close_nothing_while_a_half_still_needs_it():
    half = "The boathouse has a first aid box."
    old = year(2020, statement("1.1", f"{half} Crews need training in rescue on the open water."))
    new = year(
        2021,
        statement("1.1", half),
        statement("1.2", "Crews still need training in rescue on the open water."),
    )
    told = [pair.progress for pair in compare(old, new).pairs if pair.progress]
    assert {each.kind for each in told} <= {"open", "narrowed", "slipped"}


def test_words_that_the_newer_text_has_no_more_are_not_quoted():
    old = year(2020, statement("1.1", "Oars are not counted by the bosun at the end of term."))
    new = year(2021, statement("1.1", "Nobody counts the oars at the end of term."))
    found = progress(old, new)
    assert found.kind == "open"
    assert found.new_words in "Nobody counts the oars at the end of term."


def test_action_that_two_statements_share_is_put_off_once():
    action = "Bosun to mend the slip of the harbour by T6 {}."
    reviews = [
        year(
            n,
            statement("1.1", "boats are painted by the pupils", action.format(n)),
            statement("1.2", "oars hang in the loft", action.format(n)),
        )
        for n in (2020, 2021, 2022)
    ]
    made = [compare(a, b) for a, b in pairwise(reviews)]
    for comparison in made:
        told = [pair.outcome.kind for pair in distinct_tasks(comparison.actions())]
        assert told.count("put off") == 1
    assert set(times_put_off(made).values()) == {2}


# Any two reviews of what boat clubs say of themselves.

SENTENCES = [
    "Oars are counted every week.",
    "Oars are not counted.",
    "There is no list of oars.",
    "Most crews count their oars.",
    "Six of the eight boathouses keep a log.",
    "All eight boathouses keep a log.",
    "Crews should be trained in rescue.",
    "Crews have been trained in rescue, but coxes have not.",
    "Sails: 14.",
]
ACTIONS = [
    "Bosun to list the oars by T6 2020.",
    "Bosun to list the oars by T6 2021.",
    "Coach to train crews in rescue in 2020/2021.",
    "Coach to train crews in rescue annually in T2.",
    "None.",
    "Superseded by 1.2.",
]
statements = st.builds(
    lambda text, actions, rating, progress: statement(
        None, text, *actions, Rating=rating, Progress=progress
    ),
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=2, unique=True).map(" ".join),
    st.lists(st.sampled_from(ACTIONS), max_size=2, unique=True),
    st.sampled_from(["", "", "Red", "Amber", "Green"]),
    st.sampled_from(["", "Completed in May.", "Under way", "Not started"]),
)
years = st.lists(statements, min_size=1, max_size=4)
MIRRORED = {
    "closed": {"slipped", "reopened"},
    "narrowed": {"slipped", "open"},
    "open": {"open", "narrowed", "slipped"},
    "slipped": {"closed", "narrowed", "open", None},
    "reopened": {"closed", None},
    "holds": {"holds"},
    None: {None, "slipped", "reopened"},
}


def told_by_pair(comparison, turned=False):
    found = {}
    for pair in comparison.pairs:
        sides = [tuple(entry.position for entry in side) for side in (pair.old, pair.new)]
        found[tuple(sides[::-1] if turned else sides)] = pair.progress and pair.progress.kind
    return found


@given(years, years)
def test_every_claim_of_progress_is_mirrored_the_other_way_round(old, new):
    old, new = year(2020, *old), year(2021, *new)
    there = told_by_pair(compare(old, new))
    back = told_by_pair(compare(new, old), turned=True)
    assert there.keys() == back.keys()
    for pair, kind in there.items():
        assert back[pair] in MIRRORED[kind]


@given(years, years)
def test_every_claim_of_progress_quotes_words_of_both_years(old, new):
    for pair in compare(year(2020, *old), year(2021, *new)).pairs:
        if pair.progress:
            assert pair.progress.old_words
            assert pair.progress.new_words
            assert stands_in(pair.progress.old_words, all_words(pair.old))
            assert stands_in(pair.progress.new_words, all_words(pair.new))


@given(years, years)
def test_every_outcome_that_quotes_words_has_them_from_either_year(old, new):
    for pair in compare(year(2020, *old), year(2021, *new)).pairs:
        for action in pair.actions:
            beside = [bullet.entry for bullet in (action.old, action.new) if bullet]
            quoted = action.outcome.words
            assert quoted or action.outcome.kind != "done"
            assert not quoted or stands_in(quoted, all_words([*pair.old, *pair.new, *beside]))


def all_words(entries):
    """All that statements say: their words, their columns, their actions."""
    said = []
    for entry in entries:
        found = entry.statement
        said += [found.text, *found.extra.values(), *(action.text for action in found.actions)]
    return " ".join(said)


@given(years, years)
def test_every_statement_and_every_action_has_one_outcome(old, new):
    old, new = year(2020, *old), year(2021, *new)
    found = compare(old, new)
    for side, whole in (("old", old), ("new", new)):
        positions = [entry.position for pair in found.pairs for entry in getattr(pair, side)]
        assert sorted(positions) == [*range(1, len([*whole.statements()]) + 1)]
    kinds = {}
    for pair in found.actions():
        if pair.old:
            place = pair.old.entry.position, pair.old.number
            kinds.setdefault(place, set()).add(pair.outcome.kind)
    assert all(len(told) == 1 for told in kinds.values())
