"""Which actions of one review became which of another, and what changed in them."""

import pytest

from ingest.compare import compare
from ingest.compare.times import put_off, without_times
from parsers.provenance import Place
from tests.reviews import action, review, section, statement

HEARING = "pupils say that they are heard;"
LIBRARY = "libraries lend books to families at weekends;"
GARDENS = "gardens are planned with the caretakers of each school;"


def pair(old, new):
    """The pairs of actions of a statement that stayed the same."""
    before = review(section("1", statement("1.1", HEARING, *old)))
    after = review(section("1", statement("1.1", HEARING, *new)))
    return [*compare(before, after).actions()]


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("Clerk to report.", "clerk to  report", "unchanged"),
        ("Clerk to report by T6 2020.", "Clerk to report by T6 2021.", "deadline"),
        ("Clerk to report by T6 2020.", "Clerk to report in September 2021.", "deadline"),
        ("Clerk to report.", "Clerk to report by 31 March 2022.", "deadline"),
        ("Clerk to report annually in T4.", "Clerk to report annually in T4 2022.", "deadline"),
        ("Plan for 2020/2021 to be agreed.", "Plan for 2021/2022 to be agreed.", "deadline"),
        ("Clerk to report to Heads.", "Clerk to report to all Heads.", "reworded"),
        ("Choirs meet in 2020/2021 (at last).", "Choirs meet in 2021/2022.", "reworded"),
    ],
)
def test_change_of_an_action(old, new, change):
    assert [found.change for found in pair([old], [new])] == [change]


def test_actions_that_have_little_in_common_are_removed_and_added():
    found = pair(["Clerk to buy a shredder."], ["Heads to visit the farm."])
    assert [each.change for each in found] == ["added", "removed"]


def test_the_verb_may_is_no_month():
    assert without_times("Heads may march on.") == "Heads may march on."


@pytest.mark.parametrize(
    ("old", "new", "later"),
    [
        ("by T6 2020", "by T1 2020", True),  # T1 begins the school year, in September
        ("by T6 2020", "by T4 2020", False),
        ("by July 2021", "by 31 July 2021", False),
        ("in 2020/2021", "in T1 2021", True),
        ("in T6", "in T6", True),  # the next one, seen from each review
        ("some day", "by T6 2021", False),
    ],
)
def test_deadline_put_off_is_one_that_is_later(old, new, later):
    assert put_off(f"Clerk to report {old}.", 2020, f"Clerk to report {new}.", 2021) is later


def test_action_with_a_later_deadline_is_rolled_on():
    assert pair(["Clerk to report by T6 2020."], ["Clerk to report by T6 2021."])[0].rolled_on


def test_action_brought_forward_is_not_rolled_on():
    assert not pair(["Clerk to report by T6 2021."], ["Clerk to report by T1 2020."])[0].rolled_on


def test_yearly_action_in_another_year_is_not_rolled_on():
    found = pair(["Choirs meet six times in 2020/21."], ["Choirs meet six times in 2021/22."])[0]
    assert (found.change, found.rolled_on) == ("deadline", False)


def linked(old, new, links_old, links_new):
    """What became of an action of the third statement, where the others were renumbered."""
    before = review(
        section("1", statement("1.1", HEARING), statement("1.2", LIBRARY)),
        section("2", statement("2.1", GARDENS, action(old, *links_old)), title="Estates"),
    )
    after = review(
        section(
            "1",
            statement("1.1", "breakfast is offered to anyone who arrives early;"),
            statement("1.2", HEARING),
            statement("1.3", LIBRARY),
        ),
        section("2", statement("2.1", GARDENS, action(new, *links_new)), title="Estates"),
    )
    found = next(each for each in compare(before, after).actions() if each.old and each.new)
    return found.change, found.links


@pytest.mark.parametrize(
    ("old", "new", "links_old", "links_new", "expected"),
    [
        ("Linked to 1.1", "Linked to 1.2", ["1.1"], ["1.2"], ("links", "follows")),
        ("Linked to 1.1", "Linked to 1.3", ["1.1"], ["1.3"], ("links", "changed")),
        ("Linked to 1.1", "Linked to 1.1", ["1.1"], ["1.1"], ("unchanged", "stale")),
        ("Linked to 2.1", "Linked to 2.1", ["2.1"], ["2.1"], ("unchanged", "same")),
        ("Linked to 7.7", "Linked to 7.7", ["7.7"], ["7.7"], ("unchanged", "same")),
        ("Clerk to ask.", "Clerk to ask. Linked to 1.2", [], ["1.2"], ("links", "changed")),
        ("Clerk to ask.", "Clerk to ask.", [], [], ("unchanged", "none")),
    ],
)
def test_link_that_only_follows_a_renumbering_is_told_from_one_that_changed(
    old, new, links_old, links_new, expected
):
    assert linked(old, new, links_old, links_new) == expected


def test_link_to_a_split_statement_follows_to_either_part():
    halves = "minibuses are serviced each spring", "drivers without a permit stay at home"
    before = review(
        section(
            "1",
            statement("1.1", f"{halves[0]}. However, {halves[1]};"),
            statement("1.2", LIBRARY, action("Linked to 1.1", "1.1")),
        )
    )
    after = review(
        section(
            "1",
            statement("1.1", f"{halves[0]};"),
            statement("1.2", f"{halves[1]};"),
            statement("1.3", LIBRARY, action("Linked to 1.2", "1.2")),
        )
    )
    assert [each.links for each in compare(before, after).actions()] == ["follows"]


def test_of_actions_with_the_same_words_each_is_paired_once():
    found = pair(["None.", "None.", "Clerk to ask."], ["None.", "Clerk to ask.", "None."])
    assert [each.change for each in found] == ["unchanged"] * 3


def test_action_in_a_cell_that_merged_statements_shared_is_told_once():
    shared = action("Clerk to buy a shredder.")._replace(place=Place(table=1, row=2))
    before = review(
        section("1", statement("1.1", HEARING, shared), statement("1.2", LIBRARY, shared))
    )
    after = review(section("1", statement("1.1", f"{HEARING} {LIBRARY}", "Heads to meet.")))
    (merged,) = compare(before, after).pairs
    assert merged.change == "merged"
    assert [each.change for each in merged.actions] == ["added", "removed"]


def test_action_that_went_to_another_statement_is_followed():
    shredder = "Clerk to buy a shredder for the office."
    before = review(
        section("1", statement("1.1", HEARING, shredder), statement("1.2", LIBRARY, "None."))
    )
    after = review(
        section("1", statement("1.1", HEARING, "None."), statement("1.2", LIBRARY, shredder))
    )
    moved = [each for each in compare(before, after).actions() if each.moved]
    assert [(each.old.entry.name, each.new.entry.name) for each in moved] == [("1.1", "1.2")]


def test_action_that_many_statements_share_is_not_followed():
    common = "Trustees to delegate this to the schools."
    texts = HEARING, LIBRARY, GARDENS
    before = review(
        section("1", *(statement(f"1.{n}", text, common) for n, text in enumerate(texts[:2], 1)))
    )
    after = review(
        section(
            "1",
            *(statement(f"1.{n}", text) for n, text in enumerate(texts[:2], 1)),
            statement("1.3", GARDENS, common),
        )
    )
    found = [each.change for each in compare(before, after).actions()]
    assert sorted(found) == ["added", "removed", "removed"]


def test_removed_action_was_done_where_the_text_says_that_the_gap_is_closed():
    before = review(section("1", statement("1.1", "we do not yet share minibuses;", "Ask Ed.")))
    after = review(section("1", statement("1.1", "we now share minibuses;")))
    assert [each.done for each in compare(before, after).actions()] == ["now share"]


@pytest.mark.parametrize(
    ("progress", "done"),
    [("Completed in May.", "Completed in May."), ("Not completed.", ""), ("Ongoing", "")],
)
def test_removed_action_was_done_where_a_column_says_so(progress, done):
    before = review(section("1", statement("1.1", HEARING, "Ask Ed.", Progress=progress)))
    after = review(section("1", statement("1.1", HEARING)))
    assert [each.done for each in compare(before, after).actions()] == [done]
