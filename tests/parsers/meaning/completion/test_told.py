"""What clauses tell: a verb's end, what took place and when, and what they only wish or deny."""

import pytest

from parsers.meaning.completion.people import groups_meant
from parsers.meaning.completion.told.acts.completed_verbs import completion_forms
from parsers.meaning.completion.told.assertion import is_asserted
from parsers.meaning.completion.told.extent import is_of_all
from parsers.meaning.completion.told.results.events import (
    acts_in,
    events,
    says_change,
    verbs_of_events,
)
from parsers.meaning.completion.told.results.existence import is_there_now
from parsers.meaning.completion.told.results.inquiries import says_named_event_took_place
from parsers.meaning.completion.told.tense import says_now, tells_of_past
from parsers.meaning.completion.told.times import has_time, names_time, times_of_year
from parsers.meaning.completion.told.trouble import tells_of_trouble


@pytest.mark.parametrize(
    ("verb", "clause"),
    [
        ("appoint", "a harbour master has been in post since May"),
        ("buy", "the ropes arrived in June"),
        ("write", "the drill was written by the crew"),
        ("map", "the moorings are mapped"),
        ("review", "the rota has been reviewed"),
        ("share", "the tide tables are on every school's website"),
        ("finish", "the hulls have been finished"),
        ("rewrite", "the drill was rewritten in May"),
        ("undertake", "a survey has been undertaken"),
        ("redraw", "the clerk redrew the map"),
        ("join", "we joined the league"),
        ("row", "the race took place in May"),
        ("audit", "an audit of the hulls took place"),
        ("audit", "the inspection of the hulls was carried out"),
        ("draw", "the clerk drew up a rota"),
        ("tidy", "the loft was tidied"),
        ("hold", "the crew held its first race"),
        ("bid", "the bid to the harbour fund failed"),
        ("write", "the drill was adopted in May"),
        ("create", "tide tables exist for each port"),
        ("share", "the rota went out in June"),
    ],
)
def test_end_of_a_verb_is_told(verb, clause):
    assert completion_forms(verb).search(clause)


@pytest.mark.parametrize(
    ("verb", "clause"),
    [
        ("appoint", "a harbour master would help"),
        ("map", "a map hangs in the office"),
        ("review", "the review is in June"),
        ("check", "boats were sound at the last two checks"),
        ("buy", "ropes are dear"),
        ("set", "the crew set the sails badly"),
        ("join", "the joined planks leak"),
        ("tidy", "the loft is tidy"),
        ("move", "the race was held"),
        ("audit", "the race was held"),
    ],
)
def test_other_words_do_not_tell_the_end_of_a_verb(verb, clause):
    assert not completion_forms(verb).search(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "pupils with special needs stow ropes",
        "open until 9.30",
        "ropes are stowed",
        "since May the ropes have been stowed",
        "the crew stows the ropes",
    ],
)
def test_clause_that_says_that_something_is_so_is_asserted(clause):
    assert is_asserted(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "ropes are not stowed",
        "ropes will be stowed",
        "ropes should be stowed",
        "the crew hasn’t stowed them",
        "nobody stows ropes",
        "ropes are yet to be stowed",
        "they may stow ropes",
        "the stowing of ropes is delayed",
        "ropes are being stowed",
        "a list of ropes is in draft",
        "ropes are stowed by none until May",
    ],
)
def test_clause_that_denies_wishes_or_plans_is_not_asserted(clause):
    assert not is_asserted(clause)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("since the coach's session in May crews row well", "the coach's session"),
        ("crews row well after our spring race", "our spring race"),
        ("thanks to the bosun's lists", "the bosun's lists"),
    ],
)
def test_event_that_came_before_is_named(clause, expected):
    assert events(clause) == [expected]


@pytest.mark.parametrize("clause", ["since May crews row well", "crews look after boats", "later"])
def test_time_is_no_event(clause):
    assert events(clause) == []


@pytest.mark.parametrize(
    ("clause", "took_place"),
    [
        ("in an analysis in May the hull was sound", True),
        ("the analysis showed rust", True),
        ("an analysis would show rust", False),
        ("during the race the hull was sound", False),
    ],
)
def test_event_that_a_verb_names_took_place_where_its_result_is_told(clause, took_place):
    assert says_named_event_took_place("analyse", clause) is took_place


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("boats now float", True),
        ("the slip has been mended", True),
        ("crews joined in", True),
        ("boats float", False),
        ("the slip is long", False),
    ],
)
def test_clause_tells_a_change_that_came_about(clause, expected):
    assert says_change(clause) == expected


@pytest.mark.parametrize(
    ("clause", "verbs"),
    [
        ("crews were trained and have met", ["trained", "met"]),
        ("masts have quickly been cut", ["cut"]),
        ("boats are painted", []),
        ("crews had to wait", []),
    ],
)
def test_verbs_of_what_took_place(clause, verbs):
    assert verbs_of_events(clause) == verbs


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("it sank in May", True),
        ("dry since early spring", True),
        ("held on 4 June", True),
        ("it may sink", False),
        ("it sank twice", False),
    ],
)
def test_clause_says_when_in_the_year(clause, expected):
    assert has_time(clause) == expected


@pytest.mark.parametrize(
    ("verb", "clause", "expected"),
    [
        ("set", "a rota is now used", True),
        ("seek", "funds are now here", True),
        ("rewrite", "the new drill hangs here", True),
        ("rewrite", "the drill is now used", False),
        ("meet", "crews now meet", False),
        ("set", "a rota is used", False),
    ],
)
def test_what_a_verb_brings_about_is_there_now(verb, clause, expected):
    assert is_there_now(verb, clause) == expected


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hand out passes to pupils", {"pupils"}),
        ("Ask each pupil for a pass", {"pupils"}),
        ("Give a pass to every child", {"pupils"}),
        ("Print the pupil passes", set()),
        ("Appoint a family support worker", set()),
    ],
)
def test_group_that_only_names_a_kind_of_thing_is_not_meant(text, groups):
    assert groups_meant(text) == groups


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Paint it by 3 Nov or in the spring.", {"nov", "spr"}),
        ("Crews may march.", {"mar"}),
        ("Paint it soon.", set()),
    ],
)
def test_times_of_the_year_are_told_by_three_letters(text, times):
    assert times_of_year(text) == times


@pytest.mark.parametrize(
    ("clause", "is_named"),
    [
        ("approved 11 December", True),
        ("the race was held last term", True),
        ("boats are sound", False),
        ("crews may race", False),
    ],
)
def test_any_time_within_a_year_is_named(clause, is_named):
    assert names_time(clause) == is_named


@pytest.mark.parametrize(
    ("clause", "is_past"),
    [
        ("the crews met", True),
        ("boats have been sold", True),
        ("all painted", True),
        ("boats are painted", False),
        ("crews need a shed", False),
    ],
)
def test_words_of_what_is_over_are_no_present_ones(clause, is_past):
    assert tells_of_past(clause) == is_past


@pytest.mark.parametrize(
    ("clause", "is_trouble"),
    [
        ("two oars broke", True),
        ("crews asked for oars", True),
        ("two oars came", False),
        ("races are broken down by crew", False),
    ],
)
def test_what_befell_things_or_was_asked_for_is_trouble(clause, is_trouble):
    assert tells_of_trouble(clause) == is_trouble


@pytest.mark.parametrize(
    ("clause", "is_all"),
    [
        ("each crew rows", True),
        ("crews row each term", False),
        ("crews row all day", False),
        ("all is well", False),
        ("all rowed", True),
    ],
)
def test_how_often_and_how_long_is_not_of_all(clause, is_all):
    assert is_of_all(clause) == is_all


@pytest.mark.parametrize(("clause", "is_now"), [("a new slip", True), ("since May", False)])
def test_now_is_said_of_what_is_new(clause, is_now):
    assert says_now(clause) == is_now


@pytest.mark.parametrize(
    ("clause", "also_by_things", "acts"),
    [
        ("boats at Elm were all painted in May", False, [("boats", "painted")]),
        ("a race was completed", False, []),
        ("the crew raced", False, []),
        ("the crew raced", True, [("crew", "raced")]),
    ],
)
def test_acts_are_what_was_done_to_things_or_by_them(clause, also_by_things, acts):
    assert [(each.thing, each.verb) for each in acts_in(clause, also_by_things)] == acts
