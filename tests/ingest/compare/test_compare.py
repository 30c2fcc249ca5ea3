"""Which statements of one review became which of another, and why."""

import subprocess
import sys
from dataclasses import replace

import pytest

from ingest.compare import Pin, compare, comparison, to_dict
from ingest.compare.words.edits import word_diff
from tests.reviews import action, complete, review, section, statement

OPENING = "those responsible for the strategic leadership of Birchwood "
HEARING = OPENING + "hear what pupils say about bullying on the bus;"
LIBRARY = OPENING + "know which libraries lend books to families at weekends;"
GARDENS = OPENING + "plan the gardens with the caretakers of each school;"
CHOIRS = OPENING + "invite choirs from abroad to sing at harvest festivals;"
FILLER = [
    OPENING + text
    for text in (
        "pay for swimming lessons out of reserves;",
        "check fire doors with the county inspector;",
        "offer breakfast to anyone who arrives early;",
        "lend laptops during long absences;",
    )
]


def year(*texts, number="1", title="Leadership", **more):
    """A review of one section, whose statements are numbered as they come."""
    statements = (statement(f"{number}.{n}", text) for n, text in enumerate(texts, 1))
    return review(section(number, *statements, title=title), **more)


def changes(comparison):
    """`{"1.1 > 1.2": "reworded"}`, without what stayed as it was."""
    return {
        " + ".join(e.name for e in pair.old)
        + " > "
        + " + ".join(e.name for e in pair.new): pair.change
        for pair in comparison.pairs
        if pair.change != "unchanged" or pair.renumbered
    }


def test_inserted_statement_renumbers_those_after_it():
    found = compare(year(HEARING, LIBRARY), year(GARDENS, HEARING, LIBRARY))
    assert changes(found) == {
        " > 1.1": "added",
        "1.1 > 1.2": "unchanged",
        "1.2 > 1.3": "unchanged",
    }


@pytest.mark.parametrize(
    "new",
    [
        "Pupils are heard;",
        "pupils  are\nheard.",
        "pupils are heard ;",
        "pupils are heard",
    ],
)
def test_white_space_case_and_closing_punctuation_do_not_count(new):
    assert changes(compare(year("pupils are heard."), year(new))) == {}


@pytest.mark.parametrize(
    "new", ["pupils are (heard).", "pupils are not heard.", "pupil are heard."]
)
def test_any_other_change_is_a_rewording(new):
    assert changes(compare(year("pupils are heard."), year(new))) == {"1.1 > 1.1": "reworded"}


def test_curly_quotes_are_no_rewording():
    assert (
        changes(compare(year("the school's ‘register’."), year("the school’s 'register'."))) == {}
    )


def test_number_reused_by_a_statement_with_the_same_opening_is_no_successor():
    old, new = year(HEARING, LIBRARY, *FILLER), year(HEARING, CHOIRS, *FILLER)
    assert changes(compare(old, new)) == {"1.2 > ": "removed", " > 1.2": "added"}


def test_swapped_numbers_are_followed():
    found = compare(year(HEARING, LIBRARY), year(LIBRARY, HEARING))
    assert changes(found) == {"1.2 > 1.1": "unchanged", "1.1 > 1.2": "unchanged"}


def test_flipped_polarity_is_a_rewording():
    old = year("schools do not yet share minibuses with their neighbours;", *FILLER)
    new = year(CHOIRS, "schools now share minibuses with their neighbours;", *FILLER)
    found = changes(compare(old, new))
    assert found["1.1 > 1.2"] == "reworded"
    assert found[" > 1.1"] == "added"


def test_heavily_reworded_statement_is_known_by_its_subject():
    old = year("parents were unaware whether allotments could be booked for picnics;", *FILLER)
    new = year("allotments are booked by parents every weekend, mostly for picnics;", *FILLER)
    assert changes(compare(old, new)) == {"1.1 > 1.1": "reworded"}


def test_statement_moved_to_another_section_is_followed():
    old = review(
        section("1", statement("1.1", HEARING), statement("1.2", LIBRARY)),
        section("2", statement("2.1", GARDENS), statement("2.2", CHOIRS), title="Estates"),
    )
    new = review(
        section("1", statement("1.1", HEARING)),
        section(
            "2",
            statement("2.1", GARDENS),
            statement("2.2", LIBRARY),
            statement("2.3", CHOIRS),
            title="Estates",
        ),
    )
    pair = next(pair for pair in compare(old, new).pairs if pair.moved_section)
    assert [entry.name for entry in (*pair.old, *pair.new)] == ["1.2", "2.2"]


def test_section_inserted_before_moves_no_statement():
    old = review(section("A", statement("A1", HEARING), statement("A2", LIBRARY), title="Pupils"))
    new = review(
        section("A", statement("A1", GARDENS), title="Estates"),
        section("B", statement("B1", HEARING), statement("B2", LIBRARY), title="Pupils"),
    )
    found = compare(old, new)
    assert changes(found) == {" > A1": "added", "A1 > B1": "unchanged", "A2 > B2": "unchanged"}
    assert not any(pair.moved_section for pair in found.pairs)


HALVES = (
    "minibuses are serviced every spring by the depot in town",
    "drivers without a permit may not take pupils abroad",
)


def test_statement_split_in_two_has_two_successors():
    old = year(f"{HALVES[0]}. However, {HALVES[1]};", *FILLER)
    new = year(f"{HALVES[0]};", f"{HALVES[1]};", *FILLER)
    assert changes(compare(old, new))["1.1 > 1.1 + 1.2"] == "split"


def test_two_statements_apart_are_found_merged():
    old = year(f"{HALVES[0]};", *FILLER, f"{HALVES[1]};")
    new = year(f"{HALVES[0]}, and {HALVES[1]};", *FILLER)
    assert changes(compare(old, new)) == {"1.1 + 1.6 > 1.1": "merged"}


def test_new_statement_about_a_like_group_is_no_part_of_a_split():
    said = "the attendance of {} is {} analysed each term;"
    old = year(said.format("young carers", "not"), *FILLER)
    new = year(said.format("young carers", "now"), said.format("travellers", "not"), *FILLER)
    found = changes(compare(old, new))
    assert found["1.1 > 1.1"] == "reworded"
    assert found[" > 1.2"] == "added"


@pytest.mark.parametrize("empty", [review(), review(section("1"))])
def test_against_an_empty_review_all_is_added_or_removed(empty):
    full = year(HEARING, LIBRARY)
    assert {pair.change for pair in compare(empty, full).pairs} == {"added"}
    assert {pair.change for pair in compare(full, empty).pairs} == {"removed"}
    assert compare(empty, empty).pairs == ()


def test_statements_without_numbers_are_named_by_their_position():
    old = review(section("1", statement(None, HEARING), statement(None, LIBRARY)))
    new = review(section("1", statement(None, LIBRARY), statement(None, HEARING)))
    pairs = [(p.old[0].name, p.new[0].name, p.renumbered) for p in compare(old, new).pairs]
    assert pairs == [("#2", "#1", False), ("#1", "#2", False)]


def test_number_given_twice_keeps_both_statements():
    twice = review(section("1", statement("1.1", HEARING), statement("1.1", LIBRARY)))
    found = compare(twice, year(LIBRARY, HEARING))
    assert [(p.old[0].position, p.new[0].name) for p in found.pairs] == [(2, "1.1"), (1, "1.2")]


def test_statement_that_stands_twice_is_paired_by_its_actions():
    clerk, heads = "Clerk to buy a shredder.", "Heads to lock the cabinets."
    old = review(section("1", statement("1.1", HEARING, clerk), statement("1.2", HEARING, heads)))
    new = review(section("1", statement("1.1", HEARING, heads), statement("1.2", HEARING, clerk)))
    assert changes(compare(old, new)) == {"1.2 > 1.1": "unchanged", "1.1 > 1.2": "unchanged"}


def test_pairs_come_in_the_order_of_the_new_review_and_the_removed_last():
    found = compare(year(HEARING, LIBRARY, GARDENS), year(GARDENS, CHOIRS, LIBRARY))
    assert [p.new[0].name if p.new else "" for p in found.pairs] == ["1.1", "1.2", "1.3", ""]


def test_pin_joins_what_the_words_do_not():
    found = compare(year(HEARING, LIBRARY), year(CHOIRS, LIBRARY), [Pin("1.1", "1.1")])
    assert changes(found) == {"1.1 > 1.1": "reworded"}
    assert found.pairs[0].reason == "paired by hand"


def test_pin_keeps_apart_what_the_words_join():
    found = compare(year(HEARING), year(HEARING), [Pin("1.1", "1.1", together=False)])
    assert changes(found) == {"1.1 > ": "removed", " > 1.1": "added"}


def test_two_pins_from_one_statement_are_a_split():
    pins = [Pin("1.1", "1.1"), Pin("1.1", "1.2")]
    found = compare(year(HEARING, LIBRARY), year(CHOIRS, GARDENS, LIBRARY), pins)
    assert changes(found)["1.1 > 1.1 + 1.2"] == "split"


def test_pin_to_a_statement_that_is_not_there_says_nothing():
    assert changes(compare(year(HEARING), year(HEARING), [Pin("1.1", "7.7")])) == {}


def test_pinned_statement_takes_no_other_part():
    old = year(f"{HALVES[0]}. However, {HALVES[1]};", *FILLER)
    new = year(f"{HALVES[0]};", f"{HALVES[1]};", *FILLER)
    found = changes(compare(old, new, [Pin("1.1", "1.1")]))
    assert found["1.1 > 1.1"] == "reworded"
    assert found[" > 1.2"] == "added"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (HEARING, HEARING, "same words and number"),
        (HEARING, HEARING.replace("bus", "train"), "94% of the words, the same number"),
    ],
)
def test_reason_says_in_words_why_statements_were_paired(old, new, reason):
    found = compare(year(old, *FILLER), year(new, *FILLER))
    assert found.pairs[0].reason.startswith(reason)


def test_reason_for_a_heavy_rewording_names_the_telling_words():
    old = year("parents did not know whether allotments could be booked for picnics;", *FILLER)
    new = year("allotments are full of parents with picnics on most sunny weekends;", *FILLER)
    assert "“allotments”" in compare(old, new).pairs[0].reason


def test_words_show_what_was_deleted_and_inserted():
    old, new = "leaders do not yet share plans.", "leaders now share plans;"
    assert compare(year(old), year(new)).pairs[0].words == (
        ("equal", "leaders"),
        ("delete", "do not yet"),
        ("insert", "now"),
        ("equal", "share plans;"),
    )


def test_comparing_searches_for_no_changed_words_until_they_are_asked_for(monkeypatch):
    asked = []
    monkeypatch.setattr(comparison, "word_diff", lambda *texts: asked.append(texts) or ())
    before, after = (
        review(
            section("1", statement("1.1", f"{OPENING}{rest}", action(f"Heads to report {rest}")))
        )
        for rest in ("share plans with parents", "share plans with carers")
    )
    found = compare(before, after)
    assert not asked
    assert found.pairs[0].words == ()
    assert found.pairs[0].actions[0].words == ()
    assert asked == [
        (OPENING + "share plans with parents", OPENING + "share plans with carers"),
        ("Heads to report share plans with parents", "Heads to report share plans with carers"),
    ]


def test_small_words_between_two_changes_are_part_of_the_change():
    old, new = "we open a door today.", "we shut a window today."
    assert word_diff(old, new) == (
        ("equal", "we"),
        ("delete", "open a door"),
        ("insert", "shut a window"),
        ("equal", "today."),
    )


def test_sections_with_other_titles_and_numbers_are_known_by_their_statements():
    def titled(number, title, *texts):
        made = (statement(f"{number}.{n}", text) for n, text in enumerate(texts, 1))
        return section(number, *made, title=title)

    old = review(titled("1", "Hulls", HEARING, LIBRARY), titled("2", "Sails", GARDENS, CHOIRS))
    new = review(titled("1", "Canvas", GARDENS, CHOIRS), titled("2", "Timber", HEARING, LIBRARY))
    found = compare(complete(old), complete(new)).pairs
    assert {(pair.change, pair.moved_section) for pair in found} == {("unchanged", False)}


def test_statements_without_a_word_are_removed_and_added():
    assert changes(compare(year("–"), year("?"))) == {" > 1.1": "added", "1.1 > ": "removed"}


def test_scores_are_given_to_two_decimals():
    old = review(section("1", statement("1.1", "lunch is cooked by the school;")))
    new = review(section("1", statement("1.1", "lunch is cooked by a firm;")))
    (pair,) = to_dict(compare(complete(old), complete(new)))["pairs"]
    assert pair["change"] == "reworded"
    assert 0 < pair["score"] < 1
    assert pair["score"] == round(pair["score"], 2)


def test_json_form_is_the_documented_one():
    old = review(
        section("1", statement("1.1", HEARING, action("Clerk to set up a panel by T6 2020.")))
    )
    new = review(
        section("1", statement("1.1", HEARING, action("Clerk to set up a panel by T6 2021.")))
    )
    found = to_dict(compare(complete(old), complete(new)))
    pair = found["pairs"][0]
    assert found["from"]["year"] == 2020
    assert (pair["from"], pair["to"], pair["change"]) == (["1.1"], ["1.1"], "unchanged")
    assert (pair["renumbered"], pair["moved_section"], pair["score"]) == (False, False, 1.0)
    assert pair["words"] == [["equal", HEARING]]
    assert pair["actions"][0]["from"] == {
        "statement": "1.1",
        "bullet": 1,
        "text": "Clerk to set up a panel by T6 2020.",
    }
    assert pair["actions"][0]["to"]["text"] == "Clerk to set up a panel by T6 2021."
    assert pair["actions"][0]["change"] == "deadline"
    assert found["summary"]["statements"]["unchanged"] == 1
    assert pair["actions"][0]["outcome"] == "put off"
    assert pair["actions"][0]["deadline"] == {"from": ["T6 2020"], "to": ["T6 2021"]}
    assert found["summary"]["outcomes"]["put off"] == 1


def test_summary_has_the_same_keys_for_any_reviews():
    def keys(comparison):
        return {name: set(counts) for name, counts in to_dict(comparison)["summary"].items()}

    assert keys(compare(review(), review())) == keys(compare(year(HEARING), year(CHOIRS)))


def test_what_is_compared_does_not_depend_on_titles_or_years():
    old, new = year(HEARING, LIBRARY), year(LIBRARY, HEARING)
    other = replace(new, title="", organisation="", year=None)
    assert changes(compare(old, new)) == changes(compare(old, other))


THIRDS = (
    "minibuses are serviced every spring by the depot in town",
    "drivers without a permit may not take anyone abroad",
    "seat belts are checked before each journey by two adults",
)


def test_statement_split_in_three_has_three_successors():
    old, new = year(". ".join(THIRDS), *FILLER), year(*THIRDS, *FILLER)
    assert changes(compare(old, new))["1.1 > 1.1 + 1.2 + 1.3"] == "split"
    assert changes(compare(new, old))["1.1 + 1.2 + 1.3 > 1.1"] == "merged"


def test_statements_of_the_same_words_for_each_school_are_told_apart():
    said = "registers at {} are checked {} by the attendance officer and errors are put right;"
    schools = ["Fenside", "Marlow", "Oakham", "Ripley", "Selby", "Thirsk"]
    old = year(*(said.format(school, "termly") for school in schools))
    new = year(*(said.format(school, "weekly") for school in reversed(schools)))
    found = {(p.old[0].name, p.new[0].name) for p in compare(old, new).pairs}
    assert found == {(f"1.{n}", f"1.{7 - n}") for n in range(1, 7)}


RAMP = "the ramp to the pier has no rail;"


def rows(year, *places, heading="School"):
    made = (statement(None, RAMP, "Fit a rail", **{heading: place}) for place in places)
    return review(section("1", *made), year=year)


@pytest.mark.parametrize("heading", ["School", "Name of school", "Site:", "Year group", "Academy"])
def test_rows_that_differ_only_by_their_place_are_paired_by_it(heading):
    old = rows(2020, "Ashmere Primary", "Brook Lane", "Hazel Lodge", heading=heading)
    new = rows(2021, "Hazel Lodge", "Ashmere Primary", heading=heading)
    found = {(p.old and p.old[0].name, p.new and p.new[0].name) for p in compare(old, new).pairs}
    assert found == {("#1", "#2"), ("#3", "#1"), ("#2", ())}


@pytest.mark.parametrize(
    ("before", "after"),
    [("School", "Owner"), ("Year", "Year"), ("School trips", "School trips")],
)
def test_cells_that_name_no_place_in_both_years_tell_no_rows_apart(before, after):
    old, new = rows(2020, "Elm", heading=before), rows(2021, "Oak", heading=after)
    (pair,) = compare(old, new).pairs
    assert pair.change == "unchanged"


@pytest.mark.parametrize("verb", ["ingest.cli", "parsers"])
def test_the_libraries_of_comparing_are_not_loaded_to_read(verb):
    code = (
        f"import sys, {verb}; sys.exit(bool({{'scipy', 'numpy', 'rapidfuzz'}} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
