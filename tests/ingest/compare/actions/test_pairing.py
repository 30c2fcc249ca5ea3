"""Which actions of one review became which of another, and what changed in them."""

import pytest

from ingest.compare import compare
from ingest.compare.words.times import without_times
from parsers.provenance import Place
from tests.reviews import action, complete, review, section, statement

HEARING = "pupils say that they are heard;"
LIBRARY = "libraries lend books to families at weekends;"
GARDENS = "gardens are planned with the caretakers of each school;"


def pair(old, new, said=HEARING):
    """The pairs of actions of a statement that stayed the same."""
    before = review(section("1", statement("1.1", said, *old)))
    after = review(section("1", statement("1.1", said, *new)))
    return [*compare(complete(before), complete(after)).actions()]


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


@pytest.mark.parametrize(
    ("short", "written_out"),
    [
        ("The SENCO to run two CPD sessions for TAs.",
         "The special educational needs co-ordinator to run two continuing professional"
         " development sessions for teaching assistants."),
        ("The SLT to invite TAs to staff meetings.",
         "The senior leadership team to invite teaching assistants to staff meetings."),
        ("HTs to pay TAs for INSET days.",
         "Headteachers to pay teaching assistants for in-service training days."),
        ("The EP to see EHE families.",
         "The educational psychologist to see elective home education families."),
    ],
)  # fmt: skip
def test_abbreviations_that_are_written_out_make_no_other_action(short, written_out):
    assert [found.change for found in pair([short], [written_out])] == ["reworded"]
    assert [found.change for found in pair([written_out], [short])] == ["reworded"]


def test_score_of_a_reworded_action_is_less_than_that_of_the_same_one():
    old = "Clerk to report on shredders and locks."
    new = "Clerk to report on shredders and gates."
    (same,), (reworded,) = pair([old], [old]), pair([old], [new])
    assert 0 < reworded.score < same.score


def test_actions_that_have_little_in_common_are_removed_and_added():
    found = pair(["Clerk to buy a shredder."], ["Heads to visit the farm."])
    assert [each.change for each in found] == ["added", "removed"]


def test_deadline_is_told_of_what_was_added_and_of_what_was_removed():
    found = pair(["Clerk to buy a shredder by T2 2020."], ["Heads to visit the farm in T4 2021."])
    assert [(each.change, each.deadline) for each in found] == [
        ("added", ((), ("T4 2021",))),
        ("removed", (("T2 2020",), ())),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Director of Sailing to choose a mast.", "Director of Sailing to oil the oars."),
        ("Harbour Manager to set up live alerts.", "Harbour Manager to test the lamps each term."),
    ],
)
def test_actions_are_not_one_because_the_same_person_is_to_do_them(old, new):
    assert sorted(found.change for found in pair([old], [new])) == ["added", "removed"]


def test_action_that_another_person_is_to_do_is_the_same():
    found = pair(["Clerk to order new life jackets."], ["Bursar to order new life jackets."])
    assert [each.change for each in found] == ["reworded"]


def test_the_verb_may_is_no_month():
    assert without_times("Heads may march on.") == "Heads may march on."


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


def test_action_that_stands_word_for_word_beside_another_statement_is_not_dropped():
    common = "Trustees to delegate the care of gardens to the schools."
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
    found = [*compare(before, after).actions()]
    assert [(each.old.entry.name, each.new.entry.name) for each in found] == [
        ("1.1", "1.3"),
        ("1.2", "1.3"),
    ]
    assert {each.outcome.kind for each in found} == {"continues"}


def test_short_action_is_not_followed_to_another_statement():
    before = review(section("1", statement("1.1", HEARING, "Ask Ed."), statement("1.2", LIBRARY)))
    after = review(section("1", statement("1.1", HEARING), statement("1.2", LIBRARY, "Ask Ed.")))
    found = [each.change for each in compare(before, after).actions()]
    assert sorted(found) == ["added", "removed"]


JOINED = [
    (
        ["Coxes count the oars.", "Lists go to the bosun.", "Sails are aired in July."],
        ["Coxes count the oars. Lists go to the bosun. Sails are aired in July."],
    ),
    (
        ["Coxes count the oars and hand", "the lists to the bosun in July."],
        ["Coxes count the oars and hand the lists to the bosun in July."],
    ),
    (
        ["Coxes to count the oars of each boat.", "Coxes to hand the lists of oars to the bosun."],
        ["Coxes to count oars of each boat and to hand their lists of oars to the bosun."],
    ),
    (
        ["Exceptions:", "Coxes count the oars of guests."],
        ["Exceptions: Coxes count the oars of guests."],
    ),
]


@pytest.mark.parametrize(("parts", "whole"), JOINED)
def test_bullets_that_were_joined_are_neither_dropped_nor_new(parts, whole):
    found = pair(parts, whole)
    assert [each.outcome.kind for each in found] == ["continues"] * len(parts)


@pytest.mark.parametrize(("parts", "whole"), JOINED)
def test_bullet_that_was_parted_is_neither_dropped_nor_new(parts, whole):
    found = pair(whole, parts)
    assert [each.outcome.kind for each in found] == ["continues"] * len(parts)


def test_bullets_that_were_joined_are_not_put_off_to_a_time_of_one_of_them():
    parts = ["Coxes count the oars by May 2020.", "Lists go to the bosun."]
    whole = ["Coxes count the oars by May 2020. Lists go to the bosun by May 2021."]
    found = pair(parts, whole, said="No boat has an oar.")
    assert [each.outcome.kind for each in found] == ["continues", "continues"]


def test_bullets_that_have_a_word_in_common_were_not_joined():
    found = pair(["Sails."], ["Bosun to buy varnish for masts and sails."])
    assert sorted(each.outcome.kind for each in found) == ["added", "removed"]


@pytest.mark.parametrize(
    ("begun", "step", "is_one"),
    [
        ("Bosun to appoint a sail mender.", "Bosun to meet the sail mender weekly.", False),
        (
            "Mates at Elm to begin weighing the anchors by May 2021.",
            "Mates to report the anchors weighed each term.",
            False,
        ),
        (
            "Cox to seek advice from the county rowing team.",
            "Cox to put the county rowing team's advice to rowers.",
            False,
        ),
        ("Bosun to write a sail mending guide.", "Bosun to finish the sail mending guide.", True),
        ("Bosun to buy a spare sail for Elm.", "Bosun to get a spare sail for Elm.", True),
        (
            "Bosun to arrange for the repair of the sail loft by 31 May 2021.",
            "Sail loft to be repaired (bosun, 31 May 2021).",
            True,
        ),
        ("Bosun to check the sails monthly.", "Bosun to inspect the sails monthly.", True),
        ("Coaches for Year 9 rowers.", "Coaches for Year 8 rowers.", False),
        ("Coaches for Year 9 rowers.", "Coaches for Years 8 and 9 rowers.", True),
        ("Coaches for Year 9 rowers.", "Coaches for rowers.", True),
    ],
)
def test_action_that_goes_on_from_another_is_another(begun, step, is_one):
    assert (len(pair([begun], [step])) == 1) == is_one


@pytest.mark.parametrize(
    ("before", "after", "said", "is_one"),
    [
        ("Train two more wardens at Elm.", "Find two new wardens at Elm.", "", True),
        (
            "Train two more wardens at Elm.",
            "Find two new wardens at Elm.",
            "Two more wardens were trained at Elm in May.",
            False,
        ),
        (
            "Train two more wardens at Elm.",
            "Train two new wardens at Elm.",
            "Two more wardens were trained at Elm in May.",
            True,
        ),
    ],
)
def test_action_that_was_done_is_not_the_one_that_follows_it(before, after, said, is_one):
    old = complete(review(section("1", statement("1.1", HEARING, before)), year=2020))
    new = complete(review(section("1", statement("1.1", f"{HEARING} {said}", after)), year=2021))
    assert (len([*compare(old, new).actions()]) == 1) == is_one


def test_bullet_of_the_same_person_that_stands_in_no_other_was_not_joined():
    found = pair(
        ["Coxes to hand the oars to the bosun."],
        ["Coxes to count the oars of each boat and to paint the bosun's locker."],
    )
    assert sorted(each.outcome.kind for each in found) == ["added", "removed"]


def test_none_is_neither_dropped_nor_new_where_an_action_went_elsewhere():
    task = "Bosun to count the oars of every boat by May 2021."
    old = review(section("1", statement("1.1", GARDENS, task), statement("1.2", LIBRARY, "None.")))
    new = review(section("1", statement("1.1", GARDENS, "None."), statement("1.2", LIBRARY, task)))
    (found,) = compare(complete(old), complete(new)).actions()
    assert (found.old.action.text, found.new.action.text, found.moved) == (task, task, True)
