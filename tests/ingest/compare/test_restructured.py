"""Statements that are followed where a review was written anew, and those that must not be."""

import pytest

from ingest.compare import compare
from tests.reviews import review, section, statement

# Statements that stay as they are, so that the reviews are known to be of one series.
KEPT = [
    ("Minibuses are serviced by the depot in town.", "Caretaker to book the depot."),
    ("Choirs sing at the harvest festival.", "Music lead to invite the cathedral."),
    ("Swimming is taught at the leisure centre.", "None."),
    ("Laptops are lent during long absences.", "IT manager to buy a cupboard."),
    ("Fire doors are inspected by the county.", "None."),
    ("The orchard is looked after by volunteers.", "Gardener to prune."),
]


def numbered(number, rows, title="Leadership"):
    statements = (
        statement(f"{number}.{n}", text, *actions) for n, (text, *actions) in enumerate(rows, 1)
    )
    return section(str(number), *statements, title=title)


def outcome(old, new, kept=KEPT):
    """What became of old rows, beside some that were kept: pairs of texts."""
    before, after = review(numbered(1, [*kept, *old])), review(numbered(1, [*new, *kept]))
    own = {text for text, *_ in kept}
    return {
        (
            " + ".join(e.statement.text for e in pair.old),
            " + ".join(e.statement.text for e in pair.new),
        )
        for pair in compare(before, after).pairs
        if not own & {e.statement.text for e in (*pair.old, *pair.new)}
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            ("Kitchens waste too much.", "Cook to weigh plate scraps with a scale."),
            ("Scraps are weighed on a scale at each meal and have halved.", "None."),
        ),
        (
            ("Nobody tends the ponds.", "Estates apprentice to drain and replant them."),
            ("Newts are back.", "Estates apprentice to drain and replant the last one."),
        ),
        (
            ("Handwriting on display boards is poor.", "None."),
            ("You can now read what hangs on every display board.", "None."),
        ),
        (
            ("Students have no say over lunch menus.", "None."),
            ("Menus are chosen with the pupils.", "None."),
        ),
        (
            ("Teenagers quarrel on the bus and are late.", "None."),
            ("Coaches bring adolescents home promptly and in peace.", "None."),
        ),
    ],
    ids=[
        "the action was carried out",
        "the action is the same",
        "a word is left",
        "other words",
        "other words for three things",
    ],
)
def test_statement_written_anew_is_followed(old, new):
    assert outcome([old], [new]) == {(old[0], new[0])}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("Ponds are fenced.", "None."), ("Cricket nets are torn.", "None.")),
        (("Ponds are fenced.", "Heads to report."), ("Nets are torn.", "Heads to report.")),
    ],
    ids=["nothing in common", "an action of anybody"],
)
def test_new_statement_in_the_place_of_an_old_one_is_no_successor(old, new):
    reporting = [(text, "Heads to report.") for text, *_ in KEPT]
    assert outcome([old], [new], reporting) == {(old[0], ""), ("", new[0])}


# Statements of a review that has nothing in common with the one of KEPT.
OTHERS = [
    ("The bakery opens before dawn.", "None."),
    ("Trams stop in front of the museum.", "Conductor to ring the bell."),
    ("Paintings hang too near the radiators.", "Porter to move them."),
    ("Tickets cost more than last year.", "None."),
    ("The roof garden is open in June.", "None."),
    ("Visitors leave umbrellas in the hall.", "Porter to buy a stand."),
]


def test_other_words_are_no_successor_where_reviews_have_nothing_in_common():
    old = "Newsletters reach parents late.", "Office to print them."
    new = "Letters reach families on Fridays.", "Office to post them."
    before, after = review(numbered(1, [*KEPT, old])), review(numbered(1, [*OTHERS, new]))
    assert all(not pair.old or not pair.new for pair in compare(before, after).pairs)


def family(*groups, figure="91.2%"):
    return [(f"Attendance of {group} is {figure}.", "Tutors to ring home.") for group in groups]


GROUPS = ["boys", "pupils with an EHCP", "children in care", "young carers", "Year 7", "Year 9"]


def test_rows_that_differ_by_a_word_are_paired_by_it_whatever_their_figures_say():
    old, new = family(*GROUPS, figure="88.1%"), family(*reversed(GROUPS), figure="92.7%")
    before = {group: text for group, (text, _) in zip(GROUPS, old, strict=True)}
    after = {group: text for group, (text, _) in zip(reversed(GROUPS), new, strict=True)}
    assert outcome(old, new) == {(before[group], after[group]) for group in GROUPS}


@pytest.mark.parametrize("gone", ["girls", "Year 8"])
@pytest.mark.parametrize("come", ["travellers", "Year 11"])
def test_near_double_does_not_take_the_place_of_a_row_that_has_gone(gone, come):
    old, new = family(gone, *GROUPS), family(come, *GROUPS, figure="93.0%")
    found = outcome(old, new)
    assert (old[0][0], "") in found
    assert ("", new[0][0]) in found


@pytest.mark.parametrize(
    ("gone", "come"),
    [
        ("Library at Corn Hill is closed.", "Library at Eaton Park is closed."),
        ("Reading in Year 8 is not tracked.", "Reading in Year 10 is not tracked."),
        ("Chess at Corn Hill: 12 pupils.", "Chess at Eaton Park: 12 pupils."),
    ],
)
def test_row_of_another_school_or_year_group_is_no_successor(gone, come):
    rest = [
        "Library at Ashby Road is open.",
        "Reading in Year 7 is tracked.",
        "Chess at Ashby Road: 12 pupils.",
    ]
    others = [(text, "Librarian to report.") for text in rest]
    action = "Appoint a deputy by Jan 24."
    found = outcome([*others, (gone, action)], [*others, (come, action)])
    assert {(gone, ""), ("", come)} <= found


def test_new_row_of_a_family_is_no_part_of_another():
    old, new = family(*GROUPS), family(*GROUPS, "travellers", figure="93.0%")
    assert ("", new[-1][0]) in outcome(old, new)


def test_part_that_only_the_action_knows_is_found():
    old = (
        "Writing is better, but girls lead and spelling lets everyone down.",
        "English lead to map spelling through each year group.",
        "Teachers to try comics with boys.",
    )
    parts = [
        ("Girls lead by more than they did.", "Teachers to try comics with boys."),
        ("All follow a map of spelling.", "English lead to extend the map."),
    ]
    assert outcome([old], parts) == {(old[0], f"{parts[0][0]} + {parts[1][0]}")}


def test_number_and_action_outweigh_a_corrected_label():
    old = ("Aldrey site", "Bursar to sell the field and the lodge.")
    new = ("Alderley campus", "Bursar to sell the field and the lodge.")
    before = review(numbered(1, [*KEPT[:3], old, *KEPT[3:]]))
    after = review(numbered(1, [*KEPT[:3], new, *KEPT[3:]]))
    assert [p.change for p in compare(before, after).pairs if p.new[0].name == "1.4"] == [
        "reworded"
    ]


UNRELATED = [
    review(numbered(1, [(f"{a} are {b} by {c}.", f"{who} to report.") for a, b, c, who in rows]))
    for rows in (
        [
            ("Ponds", "fenced", "volunteers", "Heads"),
            ("Newts", "counted", "gardeners", "Clerk"),
            ("Reeds", "cut", "scouts", "Chair"),
            ("Ducks", "fed", "cooks", "Heads"),
        ],
        [
            ("Budgets", "balanced", "bursars", "Heads"),
            ("Invoices", "paid", "clerks", "Clerk"),
            ("Cards", "checked", "auditors", "Chair"),
            ("Reserves", "spent", "trustees", "Heads"),
        ],
    )
]


def test_reviews_with_nothing_in_common_have_no_pairs():
    assert {pair.change for pair in compare(*UNRELATED).pairs} == {"added", "removed"}


def test_statement_that_shares_a_word_in_passing_is_no_part():
    said = "Boys are named too often in {}logs of bullying and of damage to bicycles."
    old = (said.format("low level "), "Deputies to analyse logs.")
    new = (said.format(""), "Deputies to analyse logs.")
    other = (
        "Nobody at county level counts those who are taught off site or on short timetables.",
        "Attendance lead to write a return.",
    )
    assert outcome([old], [new, other]) == {(old[0], new[0]), ("", other[0])}


CONTRAST = ("Guitars are played well at Elm; at Oak they stay in their cases.", "None.")
AT_OAK = ("Hardly a string is plucked at Oak, where guitars gather dust.", "None.")
AT_ELM = ("A quartet of ten-year-olds from Elm won the county cup.", "None.")
BETWEEN = ("Hedges are trimmed by a contractor.", "None.")


def test_part_beside_the_other_is_found_by_the_place_that_it_takes_over():
    whole, parts = CONTRAST[0], f"{AT_OAK[0]} + {AT_ELM[0]}"
    assert (whole, parts) in outcome([CONTRAST], [AT_OAK, AT_ELM])


def test_statement_about_the_same_place_elsewhere_is_no_part():
    assert ("", AT_ELM[0]) in outcome([CONTRAST], [AT_OAK, BETWEEN, AT_ELM])


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        (
            "Uptake of the bursary is low at both colleges.",
            (
                "At Fenwick College uptake of the bursary is now good.",
                "At Dunmoor College uptake of the bursary is still low.",
            ),
        ),
        (
            "Storage of chemicals is uneven across the upper and the lower laboratories.",
            (
                "Chemicals are stored in the same way in all the upper laboratories.",
                "The lower laboratories have no agreed way of storing chemicals.",
            ),
        ),
    ],
    ids=["shared out by their names", "partly so, and half of it mended"],
)
def test_parts_that_share_the_words_of_the_whole_are_no_near_doubles(whole, parts):
    action = "Technicians to report."
    rows = [(text, action) for text in parts]
    assert outcome([(whole, action)], rows) == {(whole, " + ".join(parts))}


@pytest.mark.parametrize(
    ("old", "rows"),
    [
        (
            "Receipts are missing for a quarter of spending on fuel cards at Elm Infants.",
            [
                "Receipts are missing for a tenth of spending on fuel cards at Elm Infants.",
                "Fuel cards at Elm Infants are held by named drivers.",
            ],
        ),
        (
            "There is a waiting list of eight months for the educational psychologist.",
            [
                "Children wait ten months to see the educational psychologist.",
                "There is a waiting list of five months for the speech therapist.",
            ],
        ),
        (
            "Journals over a sum are approved by a second person at Elm High but not in the primary"
            " phase.",
            [
                "Journals over a sum are approved by a second person in all four schools.",
                BETWEEN[0],
                "Gift aid is claimed on donations at Elm High but not in the primary phase.",
            ],
        ),
    ],
    ids=["the other part says more", "another profession", "another thing at the same place"],
)
def test_near_double_of_what_a_statement_became_is_no_part(old, rows):
    new = [(text, "None.") for text in rows]
    assert {(old, rows[0]), ("", rows[-1])} <= outcome([(old, "None.")], new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Parents speak highly of the river pageant.", "Parents speak highly of the new oven."),
        ("Cellists rehearse with the mayor's band and sing loudly.",
         "Cellists rehearse with the nurses and sing loudly."),
    ],
)  # fmt: skip
def test_what_is_said_of_another_thing_does_not_take_the_place_of_what_has_gone(old, new):
    assert outcome([(old, "None.")], [(new, "None.")]) == {(old, ""), ("", new)}


def test_what_is_said_of_another_thing_is_followed_where_its_action_is():
    act = "Bandmaster to lend two trumpets to each of the houses."
    old, new = "Parents speak highly of the river pageant.", "Parents speak highly of the band."
    assert outcome([(old, act)], [(new, act)]) == {(old, new)}
