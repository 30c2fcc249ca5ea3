"""What a new text tells of changes since the older one."""

import pytest

from ingest.compare.progress.told_changes import told_change


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("Elm lifts by hand, but a crane came to Oak pier in May.", "less"),
        ("Oak has joined the two piers with a crane. Elm lifts by hand.", "less"),
        ("All piers have a crane now, bar Elm.", "less"),
        ("All piers but Elm have a crane.", None),
        ("Cranes at more piers. Elm lifts by hand.", None),
        ("The piers that have a crane are two; Elm and Oak lift by hand.", "same"),
        ("Even after May two piers have a crane, and Elm and Oak lift by hand.", "same"),
        ("Two piers had a crane put up in June; Elm and Oak lift by hand.", "same"),
        ("Two piers got a crane, painted in May. At Elm and Oak they lift by hand.", "same"),
        ("Only two piers have a crane now. At Elm and Oak they lift by hand.", None),
        ("A pier got a crane in May, but the one at Ash was stolen in July.", None),
        ("Most piers have a crane. Elm lifts by hand.", None),
        ("Three piers have a crane. Elm lifts by hand.", None),
        ("Two piers have a crane. The crane at Elm broke in May.", None),
        ("Skippers were trained in May. Oars are wet.", None),
        ("Two skippers are trained; mates do not row.", None),
    ],
)
def test_change_is_told_where_clauses_that_are_new_say_what_happened(new, expected):
    old = "Two piers have a crane (put up in June). At Elm and Oak they lift by hand."
    assert told_change(old, new) == expected


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("Two of eight crews were taught to swim.", None),
        ("Most crews were taught to swim.", None),
        ("A quarter of the crews have been taught to swim.", "less"),
        ("Two of eight crews were taught to swim in May.", "less"),
        ("Two more crews were taught to swim.", "less"),
        ("The crews were taught to swim.", "less"),
    ],
)
def test_share_that_was_reached_tells_of_no_change(new, expected):
    old = "Crews keep a log. Crews are seldom taught to swim."
    assert told_change(old, f"Crews keep a log. {new}") == expected


def test_text_of_thousands_of_brackets_is_told_without_them():
    old, new = (f"Some wait {'(a) ' * 10_000}here. {end}" for end in ("", "Elm opened in May."))
    assert told_change(old, new) == told_change(
        "Some wait here.", "Some wait here. Elm opened in May."
    )
