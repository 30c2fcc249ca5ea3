"""What became of a statement, by the judgements of both years and the words of both texts."""

import pytest

from ingest.compare.comparison import entries
from ingest.compare.progress.progress import judged_together, progress
from parsers.review import UNCLEAR, Judgement
from tests.reviews import review, section, statement

TABLE = [
    ("in place", "partly", "slipped"),
    ("in place", "gap", "reopened"),
    ("partly", "in place", "closed"),
    ("partly", "gap", "slipped"),
    ("gap", "in place", "closed"),
    ("gap", "partly", "narrowed"),
    ("gap", "gap", "open"),
]


def judged(text, value, words="", source="words", **extra):
    made = statement("1.1", text, **extra)
    return made._replace(judgement=Judgement(value, words, source))


def became(old, new):
    """What became of the statements of one side, as those of the other."""
    sides = (review(section("1", *side)) for side in (old, new))
    return progress(*map(entries, sides))


def kind(old, new):
    found = became(old, new)
    return found and found.kind


@pytest.mark.parametrize(("before", "after", "expected"), TABLE)
def test_progress_is_read_from_the_table_of_judgements(before, after, expected):
    old = judged("boats are washed on Mondays", before, "are washed")
    new = judged("boats are rinsed on Fridays", after, "are rinsed")
    assert became([old], [new]) == (expected, "are washed", "are rinsed")


@pytest.mark.parametrize(
    ("new", "words", "expected"),
    [
        ("Boats are washed on Mondays.", "are washed", "holds"),
        ("Our boats are washed each Monday, by the crew.", "are washed", "holds"),
        ("Boats go on being clean on Mondays.", "go on", "holds"),
        ("The crew knows where the boats are kept on Mondays.", "knows", None),
        ("Boats leave the jetty dry on Mondays.", "leave", None),
    ],
)
def test_what_is_in_place_in_both_years_holds_where_it_is_the_same(new, words, expected):
    old = judged("Boats are washed on Mondays.", "in place", "are washed")
    assert kind([old], [judged(new, "in place", words)]) == expected


def test_what_is_told_again_in_another_order_holds():
    old = judged("The tide book is checked by the harbour board each month.", "in place", "is")
    told = "The harbour board checks the tide book each month and in May added the new buoys."
    assert kind([old], [judged(told, "in place", "checks")]) == "holds"
    other = "The harbour board met each month and in May added buoys to the new chart of the bay."
    assert kind([old], [judged(other, "in place", "met")]) is None


GAP, PARTLY, IN_PLACE = "gap", "partly", "in place"
CONTRADICTED = [
    ("closed", GAP, IN_PLACE, "The crew is told of tides, and skippers still wait for charts."),
    ("closed", PARTLY, IN_PLACE, "Charts are in use, yet four remain without tides."),
    ("closed", GAP, IN_PLACE, "Charts are printed; two skippers have yet to fetch theirs."),
    ("slipped", IN_PLACE, PARTLY, "Most skippers have charts now."),
    ("slipped", IN_PLACE, PARTLY, "The wait for charts has come down to nine weeks."),
    ("slipped", IN_PLACE, PARTLY, "Skippers are getting quicker with charts."),
    ("open", GAP, GAP, "Late charts were cut from sixty to twelve."),
    ("open", GAP, GAP, "Charts for the bay are missing, fewer than last year."),
]
SUPPORTED = [
    ("closed", GAP, IN_PLACE, "Every skipper was given a chart in May."),
    ("slipped", IN_PLACE, PARTLY, "Charts are printed at two piers now only."),
    ("slipped", IN_PLACE, PARTLY, "Most skippers have a chart."),
    ("open", GAP, GAP, "Charts are no better than before; skippers lack tides."),
    ("open", GAP, GAP, "Charts are still missing."),
    ("open", GAP, GAP, "The wait for charts was 9 weeks."),
    ("open", GAP, GAP, "The mate was asked for charts and has not begun."),
    ("narrowed", GAP, GAP, "Two skippers lack a chart (was 12)."),
    ("narrowed", GAP, PARTLY, "Charts were printed; two skippers still wait."),
    ("reopened", IN_PLACE, GAP, "There are now no charts at the pier."),
]


@pytest.mark.parametrize(
    ("expected", "before", "after", "new"),
    [(None, *made) for _, *made in CONTRADICTED] + SUPPORTED,
)
def test_progress_that_the_new_text_denies_is_not_claimed(expected, before, after, new):
    old = judged("Skippers and their charts", before, "charts")
    assert kind([old], [judged(new, after, new.split(",")[0].strip("."))]) == expected


@pytest.mark.parametrize(("expected", "before", "after", "new"), CONTRADICTED)
def test_rating_decides_though_the_words_deny_it(expected, before, after, new):
    old, later = (
        judged(text, value, value, "rating", Colour=value)
        for text, value in (("Skippers and their charts", before), (new, after))
    )
    assert kind([old], [later]) == expected


def test_what_is_unclear_and_as_before_has_not_changed():
    old = judged("Leaks of hulls rose.", "gap", "rose")
    assert kind([old], [judged("Leaks of hulls came to 29, much as before.", "unclear")]) == "open"
    assert kind([old], [judged("Leaks of hulls came to 29.", "unclear")]) is None
    assert kind([old], [judged("Oars and sails came to 29, much as before.", "unclear")]) is None


def test_gap_that_is_told_again_is_open_whatever_was_tried():
    old = judged("Skippers do not know the tides.", "gap", "do not know")
    told = "A leaflet was written, but skippers do not know the tides."
    assert kind([old], [judged(told, "partly", "do not know")]) == "open"
    vain = judged("A leaflet was planned and called off.", "unclear")
    assert kind([old], [vain]) == "open"


def test_same_figure_decides_against_a_judgement():
    old = judged("Four boats have a log.", "partly", "Four boats")
    new = judged("Five boats have a log, one having been given it.", "gap", "given")
    assert kind([old], [new]) == "narrowed"


def test_half_is_narrowed_where_fewer_places_are_named():
    old = judged("Some piers have a crane. There is none at Elm and Oak.", "partly", "none at")
    new = judged("Elm was given a crane; there is none at Oak.", "partly", "none at")
    assert (kind([old], [new]), kind([new], [old])) == ("narrowed", "open")


@pytest.mark.parametrize(
    ("new", "value", "expected"),
    [
        ("Nobody rows, and guests have begun to ask about it.", "gap", "open"),
        ("Last year nobody rows; this year some do.", "partly", "narrowed"),
    ],
)
def test_gap_is_told_again_of_this_year(new, value, expected):
    old = judged("Nobody rows.", "gap", "Nobody rows")
    assert (
        kind([old], [judged(new, value, "Nobody rows" if value == "gap" else "some")]) == expected
    )


def test_what_a_part_lacks_where_all_had_it_has_slipped():
    old = judged("Crews can row.", "in place", "can row")
    part = judged("Of twelve crews, five cannot row.", "gap", "cannot row")
    whole = judged("Crews cannot row.", "gap", "cannot row")
    assert (kind([old], [part]), kind([old], [whole])) == ("slipped", "reopened")
    rated = part._replace(judgement=Judgement("gap", "Red", "rating"), extra={"RAG": "Red"})
    assert kind([old], [rated]) == "reopened"


def test_figure_is_told_by_what_it_is_compared_with():
    nine, seven = "Leaks took 9 days, {} 8 nationally.", "Leaks took 7 days, {} 8 nationally."
    sides = [judged(nine.format("against"), "gap"), judged(seven.format("against"), "in place")]
    assert kind([sides[0]], [sides[1]]) == "closed"


def test_one_exception_is_no_slip():
    old = judged("Ferries are on time.", "in place", "on time")
    one = judged("Ferries are on time. One was late in May.", "partly", "late")
    two = judged("Ferries are on time. Two were late in May.", "partly", "late")
    assert (kind([old], [one]), kind([old], [two])) == (None, "slipped")


def test_first_fault_where_there_was_none_has_slipped():
    old = judged("There were no cracked oars.", "in place", "no cracked")
    new = judged("There was one cracked oar.", "in place", "was one")
    assert kind([old], [new]) == "slipped"


def test_half_that_was_lacking_is_narrowed_where_it_is_done_in_part():
    half = judged("Hulls are tarred but have not been scraped.", "partly", "have not been")
    more = judged("Hulls are tarred and were scraped at two piers.", "partly", "at two piers")
    assert kind([half], [more]) == "narrowed"
    assert kind([more], [half]) == "slipped"
    other = judged("Hulls were scraped but have not been tarred.", "partly", "have not been")
    assert kind([half], [other]) == "open"


PATCHED = "Oars are sound, but sails are patched."


@pytest.mark.parametrize(
    ("new", "words", "expected"),
    [
        ("Hulls are tarred, but masts are cracked.", "are cracked", None),
        ("Sails are patched, but oars are new.", "are patched", "open"),
        ("Masts hold. Sails are as patched as ever.", "patched as ever", "open"),
        ("Masts hold. Sails still tear.", "still tear", "open"),
        ("Oars hold. Sails are patched, cut down to four.", "are patched", "open"),
        ("Oars hold. Sails are patched, down from nine to four.", "are patched", None),
        ("Oars hold. Sails are still patched, if down by four.", "are still patched", "open"),
        ("Masts hold. Sails have yet to be mended.", "yet to", None),
        ("The oars are sound, but the sails were patched.", "were patched", "open"),
    ],
)
def test_what_falls_short_in_part_is_open_where_it_is_the_same(new, words, expected):
    old = judged(PATCHED, "partly", "are patched")
    assert kind([old], [judged(new, "partly", words)]) == expected


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("Ash pier got a crane in May. At Elm they lift by hand.", "narrowed"),
        ("The piers with a crane are two. At Elm and Oak they lift by hand.", "open"),
    ],
)
def test_what_is_partly_so_in_both_years_is_told_by_its_changes(new, expected):
    old = judged("Two piers have a crane. At Elm and Oak they lift by hand.", "partly", "by hand")
    assert kind([old], [judged(new, "partly", "by hand")]) == expected


@pytest.mark.parametrize("side", [0, 1])
def test_nothing_is_claimed_where_a_side_is_unclear(side):
    sides = [[judged("pens are blue", "gap", "are blue")]] * 2
    sides[side] = [statement("1.1", "pens: 14")._replace(judgement=UNCLEAR)]
    assert became(*sides) is None


def test_added_and_removed_statements_are_not_judged():
    assert became([], [judged("pens are blue", "gap")]) is None
    assert became([judged("pens are blue", "gap")], []) is None


@pytest.mark.parametrize(
    ("parts", "whole", "expected"),
    [
        (("in place", "in place"), "in place", None),
        (("gap", "gap"), "gap", "open"),
        (("in place", "gap"), "in place", "slipped"),
        (("in place", "gap"), "gap", "narrowed"),
        (("in place", "unclear"), "gap", None),
    ],
)
def test_split_is_judged_as_a_whole(parts, whole, expected):
    halves = [
        judged(text, value, words)
        for text, value, words in zip(
            ("oars float", "sails tear"), parts, ("float", "tear"), strict=True
        )
    ]
    old = judged("the boats wait", whole, "wait")
    assert kind([old], halves) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [("Red", "Green", "closed"), ("Green", "Amber", "slipped"), ("Amber", "Amber", "open")],
)
def test_rating_decides_though_the_words_stay_the_same(before, after, expected):
    values = {"Red": "gap", "Amber": "partly", "Green": "in place"}
    old, new = (
        judged("ramps reach the doors", values[colour], colour, "rating", Colour=colour)
        for colour in (before, after)
    )
    assert became([old], [new]) == (expected, before, after)


@pytest.mark.parametrize(
    ("value", "before", "after", "expected"),
    [
        ("gap", "Inadequate", "Requires improvement", "narrowed"),
        ("gap", "Requires improvement", "Serious weaknesses", "slipped"),
        ("gap", "Serious weaknesses", "Inadequate", "open"),
        ("gap", "Requires improvement", "requires improvement", "open"),
        ("gap", "Not met", "Red", "open"),
        ("partly", "Emerging", "Developing", "narrowed"),
        ("partly", "Just beginning", "Making good progress", "narrowed"),
        ("partly", "Mostly", "Partially met", "slipped"),
        ("partly", "Partly met", "Partially in place", "open"),
        ("partly", "Emerging", "Mostly", "open"),
        ("in place", "Outstanding", "Good", "holds"),
    ],
)
def test_step_of_a_scale_tells_within_a_judgement(value, before, after, expected):
    old, new = (
        judged("ramps reach the doors", value, rating, "rating", Grade=rating)
        for rating in (before, after)
    )
    assert kind([old], [new]) == expected


def test_words_of_a_statement_are_no_steps_of_a_scale():
    old = judged("ramps are inadequate", "gap", "inadequate")
    new = judged("the ramp requires improvement", "gap", "requires improvement")
    assert kind([old], [new]) == "open"


COUNTED = [
    ("six of the eight", "seven of the eight", "narrowed"),
    ("6 out of 8", "5 out of 8", "slipped"),
    ("six of the eight", "six of the eight", "open"),
    ("some", "most", "narrowed"),
    ("most", "several", "slipped"),
    ("some", "three of the five", None),
    ("some", "all but two", "narrowed"),
    ("nearly all", "almost all", None),
    ("some", "several", None),
]


@pytest.mark.parametrize(("before", "after", "expected"), COUNTED)
def test_what_falls_short_in_part_is_told_by_its_count(before, after, expected):
    old = judged(f"{before} boathouses keep a log of the oars", "partly", before)
    new = judged(f"{after} boathouses keep a log of the oars", "partly", after)
    assert kind([old], [new]) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("in two houses", "in four of the five houses", "narrowed"),
        ("in one house of the five", "in four houses of the five", "narrowed"),
        ("in four houses", "in two houses", "slipped"),
        ("at two houses", "at two houses", "open"),
        ("in two or three houses", "in two of four or in three houses", None),
        ("in 2023 houses", "in 2024 houses", "open"),
        ("by two weeks", "by four weeks", None),
    ],
)
def test_what_is_so_in_more_places_is_narrowed(before, after, expected):
    old = judged(f"oars are counted {before}", "partly", before)
    assert kind([old], [judged(f"oars are counted {after}", "partly", after)]) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("boathouses have no log", "boathouses have no log", "slipped"),
        ("boathouses keep a log", "ovens bake bread", None),
    ],
)
def test_count_of_what_is_missing_is_worse_and_of_something_else_tells_nothing(old, new, expected):
    before = judged(f"six of the eight {old}", "partly", "six of the eight")
    after = judged(f"seven of the eight {new}", "partly", "seven of the eight")
    assert kind([before], [after]) == expected


@pytest.mark.parametrize(
    ("counted", "words", "expected"),
    [
        ("{} boats have no bailer.", "have no bailer", ("narrowed", "slipped")),
        ("Still {} hatches fail to shut.", "fail to", ("narrowed", "slipped")),
        ("Paint is missing from {}.", "missing from {}", ("narrowed", "slipped")),
        ("Only {} boats are dry.", "Only {}", ("open", "open")),
        ("Year {} cannot swim.", "cannot swim", ("open", "open")),
        ("Crews wait {} weeks for oars.", "wait {} weeks", ("narrowed", "slipped")),
        ("{} of the hatches leak.", "leak", ("narrowed", "slipped")),
        ("Crews do not row before {}.30.", "do not row", ("open", "open")),
    ],
)
def test_fault_of_fewer_is_narrowed_and_of_more_has_slipped(counted, words, expected):
    nine, two = (judged(counted.format(n), "gap", words.format(n)) for n in (9, 2))
    assert (kind([nine], [two]), kind([two], [nine])) == expected


def test_fault_of_fewer_in_other_words_tells_nothing():
    old = judged("Nine boats have no bailer.", "gap", "have no bailer")
    new = judged("Two boats have no bailer or rope.", "gap", "have no bailer or rope")
    assert kind([old], [new]) == "open"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [("86%", "52%", "slipped"), ("40 per cent", "41%", "narrowed"), ("9%", "9%", "open")],
)
def test_share_in_per_cent_is_compared(before, after, expected):
    old = judged(f"{before} of crews have passed the swim test", "partly", before)
    new = judged(f"{after} of crews have passed the swim test", "partly", after)
    assert kind([old], [new]) == expected


def test_old_shortfall_that_is_left_alone_has_not_slipped():
    old = judged("Oars are counted. Sails are not counted.", "partly", "are not counted")
    new = judged("Sails are not counted.", "gap", "are not counted")
    assert kind([old], [new]) == "open"


def test_half_that_is_no_longer_spoken_of_is_not_closed():
    old = judged("Oars are counted. Sails are not counted.", "partly", "are not counted")
    new = judged("Oars are counted.", "in place", "are counted")
    assert kind([old], [new]) is None


def test_words_that_stood_there_before_are_not_quoted_as_what_closed_it():
    old = judged("Oars are counted, sails are not yet counted.", "partly", "not yet")
    new = judged("Oars are counted. Sails are counted by the cox.", "in place", "are counted")
    assert became([old], [new]) == (
        "closed",
        "Oars are counted, sails are not yet counted",
        "Sails are counted by the cox",
    )


LONG = (
    "in all of the seven houses along the upper and the lower river the cox and the mates of each"
    " boat are {how} told each spring, by letter and by word of mouth, where the oars of every crew"
    " hang"
)


@pytest.mark.parametrize(
    ("old", "before", "new", "after", "expected"),
    [
        (
            "Sails should dry.",
            "should",
            "Sails are dry.",
            "are",
            ("Sails should dry", "Sails are dry"),
        ),
        (
            "Oars are new. Sails are torn.",
            "torn",
            "Oars are new; sails are mended, but masts are bare.",
            "are",
            ("Sails are torn", "sails are mended"),
        ),
        (
            "Sails rot in the shed.",
            "rot in the shed",
            LONG.format(how="well"),
            "well",
            (
                "rot in the shed",
                "… and the mates of each boat are well told each spring, by letter and by …",
            ),
        ),
        (
            "Nobody is told.",
            "Nobody is told",
            LONG.format(how="well"),
            LONG.format(how="well").split(", by")[0],
            (
                "Nobody is told",
                "in all of the seven houses along the upper and the lower river the cox …",
            ),
        ),
    ],
)
def test_quotation_says_what_it_is_about_and_is_read_at_a_glance(old, before, new, after, expected):
    found = became([judged(old, "gap", before)], [judged(new, "in place", after)])
    assert (found.old_words, found.new_words) == expected


def test_long_quotation_is_cut_to_words_that_the_other_year_lacks():
    long = LONG.format(how="never")
    clause = long.split(", by")[0]
    old = judged(long.replace("river", "brook") + ".", "gap", clause.replace("river", "brook"))
    new = judged(long, "in place", clause)
    assert "brook" in became([old], [new]).old_words


@pytest.mark.parametrize("source", ["rating", "person"])
def test_rating_and_evidence_of_a_person_are_quoted_as_they_are(source):
    new = judged("sails are mended", "in place", "Green", source, RAG="Green")
    assert became([judged("sails tear", "gap", "sails tear")], [new]).new_words == "Green"


def test_judgement_without_words_quotes_the_statement_itself():
    old = judged("No oars.", "gap", "No oars")
    new = judged("The cox locks the oars away.", "in place")
    assert became([old], [new]) == ("closed", "No oars", "The cox locks the oars away")


def test_words_that_the_text_has_no_more_are_not_quoted():
    old = judged("Oars rot.", "gap", "rot")
    new = judged("Oars still rot away.", "gap", "do not last")
    assert became([old], [new]).new_words == "Oars still rot away"


@pytest.mark.parametrize(
    "new",
    [
        "Sails remain patched in two boats.",
        "Sails are still patched in the boathouses.",
        "The crews of two houses have yet to mend what is patched.",
    ],
)
def test_gap_that_is_said_to_go_on_has_not_slipped(new):
    old = judged("Oars are sound, but sails are patched.", "partly", "sails are patched")
    assert kind([old], [judged(new, "gap", "patched")]) == "open"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (("gap", "partly"), ("partly",), "narrowed"),
        (("gap", "gap", "partly"), ("partly",), "narrowed"),
        (("in place", "gap"), ("partly",), "open"),
        (("partly",), ("partly", "gap"), "slipped"),
    ],
)
def test_merger_is_narrowed_where_its_parts_stood_worse(before, after, expected):
    names = ["oars", "masts", "sails"]
    old, new = (
        [judged(f"{name} {year}", value, name) for name, value in zip(names, values, strict=False)]
        for year, values in (("were seen", before), ("are seen", after))
    )
    assert kind(old, new) == expected


@pytest.mark.parametrize(
    ("sources", "whole"),
    [(("rating", "rating"), "rating"), (("rating", "words"), "words"), (("words",) * 2, "words")],
)
def test_parts_that_differ_are_partly_by_who_says_so_of_all(sources, whole):
    values = (("gap", "is dry"), ("in place", "is wet"))
    parts = [
        judged("the slip", value, words, source)
        for (value, words), source in zip(values, sources, strict=True)
    ]
    found = judged_together(entries(review(section("1", *parts))))
    assert found == Judgement("partly", "is dry … is wet", whole)


@pytest.mark.parametrize(
    ("value", "told", "expected"),
    [
        (GAP, "{} doors fail to close", "open"),  # as many as before, for all that is counted
        (PARTLY, "some doors close in {} schools", None),
        (PARTLY, "{} of {} doors close, most do", None),
    ],
)
def test_number_of_thousands_of_digits_counts_nothing(value, told, expected):
    old, new = (told.replace("{}", digit * 5_000) for digit in "89")
    assert kind([judged(old, value, old)], [judged(new, value, new)]) == expected
