"""What the words of a review mean: owners, deadlines, status, judgement and further columns."""

from dataclasses import replace

import pytest
from hypothesis import given

from parsers.grammar.headings.column_headings import headings
from parsers.grammar.people.roles import roles
from parsers.grammar.times.school_year import school_year
from parsers.meaning.interpretation import interpret
from parsers.review import UNCLEAR, Judgement, Residue
from parsers.settings import DEFAULTS, Settings
from tests.reviews import action, review, reviews, section, statement


def interpreted(*actions, text="heads plan well.", year=2020, settings=DEFAULTS, **extra):
    """The first statement of a review, interpreted."""
    made = review(section("1", statement("1.1", text, *actions, **extra)), year=year)
    return next(interpret(made, settings).statements())


def column(heading, text, **more):
    """The statement of a row that has this in a further column."""
    return interpreted("Heads to meet.", **{heading: text}, **more)


def owners(cell, **more):
    return [owner.name for owner in column("Owner", cell, **more).column_owners]


def due(cell, **more):
    found = column("By when", cell, **more).column_due
    return [" ".join(str(part) for part in each[1:8] if part is not None) for each in found]


# Actions


def test_action_names_its_owners_and_deadlines():
    (found,) = interpreted("DoE/CFOO to agree by T6 2021.").actions
    assert [owner.words for owner in found.owners] == ["DoE", "CFOO"]
    assert [(each.text, str(each.ends)) for each in found.due] == [("T6 2021", "2021-07-31")]


def test_deadline_without_a_year_is_counted_from_the_reviews():
    (found,) = interpreted("DoE to agree by T3.", year=2022).actions
    assert found.due[0].year == 2023


def test_review_without_a_year_leaves_the_deadline_open():
    (found,) = interpreted("DoE to agree by T3.", year=None).actions
    assert (found.due[0].term, found.due[0].ends) == (3, None)


@pytest.mark.parametrize("short", ["Dir. of Music", "Estates Mgr", "SEN Coord", "Exec. Head"])
def test_short_form_of_a_role_is_an_owner(short):
    assert owners(short) == [short]


def test_words_of_an_action_are_kept():
    (found,) = interpreted(action("DoE to agree. Linked to 1.2", "1.2")).actions
    assert (found.text, len(found.links)) == ("DoE to agree. Linked to 1.2", 1)


def test_owner_has_the_name_that_the_trust_uses():
    known = Settings(roles=roles({"DoE": "Director of Education"}, {"KS": "DoE"}))
    (first, second) = interpreted(
        "Director of Education to agree.", "Policy to be checked by KS.", settings=known
    ).actions
    assert first.owners == (("DoE", "Director of Education"),)
    assert second.owners == (("DoE", "KS"),)


def test_alias_may_stand_for_a_role_in_full():
    known = roles({"DoE": "Director of Education"}, {"KS": "director of education"})
    assert known.canonical("ks") == "DoE"


def test_terms_are_the_trusts_own():
    early = Settings(calendar=school_year({"T6": ("06-01", "07-20")}))
    (found,) = interpreted("DoE to agree by T6 2021.", settings=early).actions
    assert str(found.due[0].ends) == "2021-07-20"


def test_progress_of_a_row_is_that_of_its_actions():
    found = interpreted("DoE to agree.", "None.", Progress="Complete")
    assert [a.status.value for a in found.actions] == ["done", "none"]


def test_progress_with_a_line_for_each_action_is_told_apart():
    found = interpreted("DoE to agree.", "CFO to pay.", Progress="Complete\nOn track")
    assert [a.status.value for a in found.actions] == ["done", "open"]


def test_cell_with_a_line_for_each_action_belongs_to_them_line_by_line():
    found = interpreted("Agree it.", "Pay it.", Owner="DoE\nCFO", Deadline="T1 2021\nT2 2021")
    assert [a.column_owners for a in found.actions] == [(("DoE", "DoE"),), (("CFO", "CFO"),)]
    assert [a.column_due[0].text for a in found.actions] == ["T1 2021", "T2 2021"]
    assert [owner.name for owner in found.column_owners] == ["DoE", "CFO"]


def test_cell_with_other_lines_than_actions_belongs_to_all_of_them():
    found = interpreted("Agree it.", "Pay it.", Owner="DoE", Deadline="T1 2021\nT2\nT3")
    assert [a.column_owners for a in found.actions] == [found.column_owners] * 2
    assert [a.column_due for a in found.actions] == [found.column_due] * 2


def test_date_beside_an_action_is_its_own_and_not_that_of_the_statement():
    dates = {"Completion date of the measure": "T6 2023", "By when": "T1 2021\nT2 2021"}
    found = interpreted("Agree it.", "Pay it.", **dates)
    assert [[d.text for d in a.column_due] for a in found.actions] == [["T1 2021"], ["T2 2021"]]
    assert [d.text for d in found.column_due] == ["T6 2023", "T1 2021", "T2 2021"]


def test_dates_of_two_columns_beside_an_action_are_both_its_own():
    found = interpreted("Agree it.", "Pay it.", Started="T1\nT2", Deadline="T3\nT4", Due="T5\nT6")
    assert [[d.text for d in a.column_due] for a in found.actions] == [["T3", "T5"], ["T4", "T6"]]


def test_action_that_asks_for_nothing_has_nobody_and_no_time_beside_it():
    found = interpreted("None.", Owner="DoE", Deadline="T1 2021")
    assert (found.actions[0].column_owners, found.actions[0].column_due) == ((), ())
    assert found.column_owners == (("DoE", "DoE"),)


# Further columns


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("DoE", ["DoE"]),
        ("DoE/CFOO", ["DoE", "CFOO"]),
        ("AB, TSL", ["AB", "TSL"]),
        ("AB\nTSL\nAB", ["AB", "TSL"]),
        ("Heads of school and SENCOs", ["Heads of school", "SENCOs"]),
        ("Fernhollow", ["Fernhollow"]),
        ("Mrs A Winter", ["Mrs A Winter"]),
        ("DoE by T6 2021", ["DoE"]),
        ("DoE (T6)", ["DoE"]),
        ("T6 2021", []),
        ("to be decided", []),
        ("NB", ["NB"]),
        ("PE/NB", ["PE", "NB"]),
        ("N/A", []),
        ("TBC", []),
        ("AB, tbc", ["AB"]),
        ("HoY 9", ["HoY 9"]),
        ("Head of Year 10", ["Head of Year 10"]),
        ("Governance Professional", ["Governance Professional"]),
        ("AHT Inclusion", ["AHT Inclusion"]),
        ("K. Winter & PE", ["K. Winter", "PE"]),
        ("AB supported by Mrs Winter", ["AB", "Mrs Winter"]),
        ("AB with CD", ["AB", "CD"]),
        ("Premises team; CFO", ["Premises team", "CFO"]),
        ("EHT + HoS", ["EHT", "HoS"]),
        ("-", []),
        ("K. Dennis", ["K. Dennis"]),
        ("K. McWinter", ["K. McWinter"]),
        ("K.L. Winter", ["K.L. Winter"]),
        ("K. van der Winter", ["K. van der Winter"]),
        ("K. Çelik-O’Winter", ["K. Çelik-O’Winter"]),
        ("K. May", ["K. May"]),
        ("K. May by June 2021", ["K. May"]),
        ("Sarah Jones", ["Sarah Jones"]),
        ("Sarah K. Manning", ["Sarah K. Manning"]),
        ("Dennis", ["Dennis"]),
        ("Dennis & Sarah Jones (SENCO)", ["Dennis", "Sarah Jones", "SENCO"]),
        ("Fernhollow and Sarah Jones", ["Fernhollow", "Sarah Jones"]),
        ("Reading Records", []),
        ("dennis records", []),
        ("Grace Manning", []),
        ("HT", ["HT"]),
        ("HT / DHT", ["HT", "DHT"]),
        ("HT by July 2026", ["HT"]),
        ("DoE by HT", ["DoE"]),
        ("DoE (every HT)", ["DoE"]),
        ("HT, DoE by the end of HT", ["HT", "DoE"]),
        ("DoE, HT2", ["DoE"]),
    ],
)
def test_column_of_owners(cell, names):
    assert owners(cell) == names


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("T6 2021", ["term 6 2021"]),
        ("T6", ["term 6 2020"]),
        ("May", ["month 5 2020"]),
        ("31/03/2021", ["date 3 31 2021"]),
        ("By July 2021", ["month 7 2021"]),
        ("Annually", ["recurring annual"]),
        ("2020/21", ["academic-year 2020"]),
        ("2021", ["year 2021"]),
        ("T1 2020\nT3 2021", ["term 1 2020", "term 3 2021"]),
        ("DoE", []),
        ("ongoing", ["recurring ongoing"]),
        ("Ongoing / termly", ["recurring termly"]),
        ("ASAP", ["relative"]),
        ("Autumn 2", ["term 2 2020"]),
        ("Dec 24", ["month 12 2024"]),
        ("before Easter", ["term 4 2021"]),
        ("Summer 25", ["season 2025 summer"]),
        ("Sept 24 - July 25", ["month 9 2024", "month 7 2025"]),
        ("Mid-Feb", ["month 2 2021"]),
        ("Year 2 of plan", []),
        ("1/11", ["date 11 1 2020"]),
        ("24/25", ["academic-year 2024"]),
        ("Academic year 24/25", ["academic-year 2024"]),
        ("01-11-2024", ["date 11 1 2024"]),
        ("Immediate", ["relative"]),
    ],
)
def test_column_of_deadlines(cell, expected):
    assert due(cell) == expected


def test_words_of_a_deadline_are_as_printed():
    assert column("By when", "By July 2021").column_due[0].text == "July 2021"


@pytest.mark.parametrize(
    ("cell", "owners", "times"),
    [
        ("July 2023", [], ["July 2023"]),
        ("Mr Hall", ["Mr Hall"], []),
        ("JT, May 2024", ["JT"], ["May 2024"]),
    ],
)
@pytest.mark.parametrize("heading", ["By", "Done by", "To be completed by"])
def test_cells_of_a_column_by_say_whether_it_is_whom_or_when(heading, cell, owners, times):
    found = column(heading, cell)
    assert [owner.name for owner in found.column_owners] == owners
    assert [due.text for due in found.column_due] == times


def test_column_of_owners_and_deadlines_gives_both():
    found = column("Lead and deadline", "DoE, T6 2021")
    assert [o.name for o in found.column_owners] == ["DoE"]
    assert [d.text for d in found.column_due] == ["T6 2021"]


def test_columns_leave_the_owners_of_the_action_alone():
    found = column("Owner", "CFO")
    assert [o.name for o in found.actions[0].owners] == ["Heads"]


@pytest.mark.parametrize(
    ("heading", "cell", "rag", "progress"),
    [
        ("RAG", "Amber", "Amber", ""),
        ("Progress", "On track", "", "On track"),
        ("Status", "Amber", "Amber", ""),
        ("Status", "G", "G", ""),
        ("Status", "Partially met", "Partially met", ""),
        ("Status", "Emerging", "Emerging", ""),
        ("Status", "Completed", "", "Completed"),
        ("Status", "Not started", "", "Not started"),
        ("Conformance level", "Supports", "Supports", ""),
        ("Judgement", "Secure", "Secure", ""),
        ("Met?", "No", "No", ""),
        ("Not rated", "Red", "", ""),
        ("Coverage", "Green", "", ""),
        ("Compliant?", "Partial", "Partial", ""),
        ("Result", "Fail", "Fail", ""),
        ("Y/N", "N", "N", ""),
        ("Paragraph", "A", "", ""),
        ("Status", "Green light given", "", "Green light given"),
    ],
)
def test_columns_of_rating_and_progress(heading, cell, rag, progress):
    found = column(heading, cell)
    assert (found.rag, found.progress) == (rag, progress)


@pytest.mark.parametrize(
    ("heading", "cell", "expected"),
    [
        ("Completed on", "14 March 2024", "done"),
        ("Date completed", "14/03/2024", "done"),
        ("Completed (date)", "T4 2024", "done"),
        ("Closed", "May 2024", "done"),
        ("% complete", "100%", "done"),
        ("% complete", "60%", "open"),
        ("% complete", "0%", "open"),
        ("Completed on", "Not yet", "open"),
        ("Completed on", "14 March 2024 for Elm", "open"),
        ("Review date", "14 March 2024", "open"),
        ("To be completed", "14 March 2024", "open"),
        ("Completion date", "14 March 2024", "open"),
    ],
)
def test_day_on_which_an_action_was_completed_says_that_it_is_done(heading, cell, expected):
    assert column(heading, cell).actions[0].status.value == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("14 March 2024", ["done"] * 3),  # of the whole row
        ("14 March 2024\n\nMay 2024", ["done", "open", "done"]),
        ("14 March 2024\nMay 2024", ["open"] * 3),  # nobody can say which two
    ],
)
def test_days_of_completion_belong_to_the_actions_beside_them(cell, expected):
    actions = [action(text) for text in ("Heads to plan.", "Cooks to bake.", "Clerks to write.")]
    made = statement("1.1", "plans are made.", *actions, **{"Completed on": cell})
    (found,) = interpret(review(section("1", made))).statements()
    assert [each.status.value for each in found.actions] == expected


def test_trusts_own_heading_says_what_a_column_holds():
    own = Settings(headings=headings({"owner": ["Wearer"]}))
    assert [o.name for o in column("Wearer", "CFO", settings=own).column_owners] == ["CFO"]


def test_column_of_which_nothing_is_known_is_an_extra_alone():
    found = column("Evidence", "DoE by T6")
    assert (found.column_owners, found.column_due) == ((), ())
    assert found.extra == {"Evidence": "DoE by T6"}


# Judgement


def test_statement_that_says_a_gap_is_judged_by_its_words():
    found = interpreted(text="schools do not yet share data.")
    assert found.judgement == ("gap", "do not yet share", "words")


@pytest.mark.parametrize(
    "columns",
    [
        {"Likelihood": "2", "Impact": "5"},
        {"Probability (1-5)": "2", "Severity (1-5)": "5"},
        {"L": "M", "I": "H", "Owner": "Bosun"},
        {"Risk_level": "High", "Likelihood_before": "3", "Consequences": "Some"},
    ],
)
def test_risk_never_says_that_something_is_in_place(columns):
    assert interpreted(text="rain gets into the sail store.", **columns).judgement == UNCLEAR
    assert interpreted(text="most oars get wet.", **columns).judgement == UNCLEAR
    assert interpreted(text="there is no spare engine.", **columns).judgement.value == "gap"
    assert interpreted(text="rain gets in.", RAG="Green", **columns).judgement.value == "in place"


@pytest.mark.parametrize(
    "columns",
    [
        {},
        {"Likelihood": "2"},
        {"Impact": "Crews turn up"},
        {"Severity": "High"},
        {"L": "Bosun"},
        {"R": "Bosun", "A": "Chair", "C": "Crew", "I": "Club"},
        {"Likelihood of success": "High", "Impact": "More crews"},
        {"Opportunity": "Regatta", "Probability": "High", "Impact": "More crews"},
        {"Hazard": "Slippery steps", "Likelihood": "2", "Severity": "4"},
        {"Risk description": "Slippery steps", "L": "2", "S": "4"},
        {"Threat": "Rain", "Likelihood": "2", "Impact": "4"},
    ],
)
def test_what_is_no_risk_is_judged_by_its_words(columns):
    assert interpreted(text="steps are swept daily.", **columns).judgement.value == "in place"


def headed(*headings, text="steps are swept daily.", **extra):
    """A statement of a review whose tables have these headings."""
    found = review(section("1", statement("1.1", text, **extra)))
    pieces = [Residue(heading, "column-heading") for heading in headings]
    (judged,) = interpret(replace(found, residue=tuple(pieces))).statements()
    return judged.judgement


@pytest.mark.parametrize(
    "headings",
    [
        ("Risk", "Mitigation"),
        ("ID", "Risk", "Default status", "Mitigation"),
        ("Risks", "Mitigations", "Owner"),
        ("Threat", "Mitigation strategy"),
        ("Hazard", "Rating", "Mitigating actions"),
        ("Risk description", "Risk response", "Trigger"),
        ("Key risks:", "Proposed mitigation"),
        ("Risk", "Mitigation", "Risk", "Mitigation"),
    ],
)
def test_risk_beside_its_mitigation_is_never_in_place(headings):
    assert headed(*headings) == UNCLEAR
    assert headed(*headings, text="no step is swept.").value == "gap"
    assert headed(*headings, RAG="Green").value == "in place"


@pytest.mark.parametrize(
    "headings",
    [
        (),
        ("Risk",),
        ("Mitigation",),
        ("Finding", "Mitigation"),
        ("Risk", "Action"),
        ("Risk", "Finding", "Mitigation"),
        ("Risk", "Current controls", "Mitigation"),
        ("Risk", "What is in place", "Mitigation"),
        ("Risk", "Evidence", "Mitigation"),
        ("Risk", "Mitigation", "Statement", "Action"),
        ("Opportunity", "Risk", "Mitigation"),
        ("Risk rating", "Mitigation"),
        ("Standard", "Risk", "Mitigation"),
    ],
)
def test_what_may_be_no_risk_is_judged_by_its_words(headings):
    assert headed(*headings).value == "in place"


def test_risk_in_a_further_column_leaves_the_statement_to_its_words():
    assert headed("Risk", "Mitigation", Risk="Slippery steps").value == "in place"


@pytest.mark.parametrize(
    ("columns", "rag"),
    [
        ({"RAG 2022": "Red", "RAG 2023": "Green"}, "Green"),
        ({"RAG 2023": "Green", "RAG 2022": "Red"}, "Green"),
        ({"RAG (Autumn)": "Red", "RAG (Spring)": "Amber", "RAG (Summer)": ""}, "Amber"),
        ({"Rating T2": "Red", "Rating T4": "Green"}, "Green"),
        ({"RAG Sept": "Red", "RAG July": "Green", "Cost": "Amber"}, "Green"),
        ({"RAG 2022": "Red", "RAG 2023": ""}, "Red"),
        ({"RAG": "Red", "Ofsted grade": "Good"}, "Red\nGood"),
        ({"RAG 2022": "", "RAG 2023": ""}, ""),
    ],
)
def test_last_of_ratings_at_several_times_counts(columns, rag):
    found = interpret(review(section("1", statement("1.1", "Heads plan.", **columns))))
    assert [s.rag.strip() for s in found.statements()] == [rag]


def test_rating_counts_more_than_words():
    found = interpreted(text="schools do not yet share data.", RAG="Green")
    assert found.judgement == ("in place", "Green", "rating")


@pytest.mark.parametrize(
    ("action", "value"), [("heads plan well.", "unclear"), ("Heads to plan.", "in place")]
)
def test_row_that_holds_its_task_alone_says_nothing_of_how_it_stands(action, value):
    assert interpreted(action, text="heads plan well.").judgement.value == value


def test_rating_of_a_row_that_holds_its_task_alone_counts():
    assert interpreted("heads plan well.", text="heads plan well.", RAG="Red").rag == "Red"


def test_statement_that_says_neither_is_unclear():
    assert interpreted(text="The plan for heads.").judgement == UNCLEAR


# The whole


def test_circle_of_links_is_diagnosed():
    made = review(
        section(
            "1",
            statement("1.1", "a.", action("Linked to 1.2", "1.2")),
            statement("1.2", "b.", action("Linked to 1.1", "1.1")),
        )
    )
    assert [d.code for d in interpret(made).diagnostics] == ["circular-link"]


@given(reviews)
def test_interpreting_again_changes_nothing(made):
    once = interpret(made)
    assert interpret(once) == once


@given(reviews)
def test_words_and_places_stay_as_they_were(made):
    bare = [s._replace(actions=(), **READ) for s in interpret(made).statements()]
    assert bare == [s._replace(actions=(), **READ) for s in made.statements()]
    assert replace(interpret(made), sections=(), diagnostics=()) == replace(
        made, sections=(), diagnostics=()
    )


CHOICES = ("Met", "Partly met", "Not met")


def ticked(marks, headings=CHOICES):
    """The statement of a row with these marks, below one with a remark in each of the columns."""
    full = statement("1.1", "heads plan well.", **dict.fromkeys(headings, "see below"))
    row = statement("1.2", "heads plan well.", **marks)
    return list(interpret(review(section("1", full, row), year=2020)).statements())[1]


@pytest.mark.parametrize("mark", ["✓", "x", "X", "☒", "ü", "Yes", "•"])
@pytest.mark.parametrize(
    ("heading", "value"), [("Met", "in place"), ("Partly met", "partly"), ("Not met", "gap")]
)
def test_ticked_column_is_the_rating(heading, value, mark):
    found = ticked({heading: mark})
    assert (found.rag, found.judgement) == (heading, Judgement(value, heading, "rating"))


@pytest.mark.parametrize(
    "marks",
    [{"Met": "✓", "Not met": "✓"}, {"Met": "☐"}, {"Met": "minutes of May"}, {}, {"Done": "✓"}],
)
def test_row_without_a_single_mark_has_no_rating(marks):
    assert ticked(marks).rag == ""


def test_two_columns_to_choose_from_are_enough():
    assert ticked({"Not met": "✓"}, headings=("Met", "Not met")).rag == "Not met"


def test_row_without_a_cell_in_the_only_column_of_levels_has_no_rating():
    hues = ["Red", "Green", "Amber", "Green"]
    rows = [statement(f"1.{n}", "heads plan.", Hue=hue) for n, hue in enumerate(hues, 1)]
    made = review(section("1", *rows, statement("1.9", "heads plan.")), year=2020)
    assert [each.rag for each in interpret(made).statements()] == [*hues, ""]


def test_tick_counts_before_crosses():
    assert ticked({"Met": "✓", "Partly met": "✗", "Not met": "✗"}).rag == "Met"


def test_cross_under_the_only_heading_of_ratings_is_no_choice():
    assert ticked({"Secure": "✗"}, headings=("Secure", "Lead")).rag == ""


@pytest.mark.parametrize(("answer", "value"), [("Yes", "in place"), ("No (4)", "gap")])
def test_yes_or_no_that_is_ticked_is_the_rating(answer, value):
    found = ticked({answer: "✓"}, headings=("Yes", "No (4)", "N/A"))
    assert found.judgement.value == value


@pytest.mark.parametrize(
    ("degree", "value"),
    [("Fully", "in place"), ("Partly", "partly"), ("Not yet", "gap"), ("Not at all", "gap")],
)
def test_degree_that_is_ticked_is_the_rating(degree, value):
    found = ticked({degree: "☒"}, headings=("Fully", "Partly", "Not yet", "Not at all"))
    assert (found.rag, found.judgement.value) == (degree, value)


@pytest.mark.parametrize("heading", ["Fully booked", "Not yet read by", "Always"])
def test_tick_under_a_heading_of_another_kind_is_no_rating(heading):
    assert ticked({heading: "✓"}, headings=("Partly", heading, "Not met")).rag == ""


READ = {"column_owners": (), "column_due": (), "rag": "", "progress": "", "judgement": UNCLEAR}


def test_rating_under_status_is_read_beside_a_column_of_progress():
    columns = {"Status": "A", "Progress to date": "Not started"}
    made = interpret(
        review(section("1", statement("1.1", "oars float.", "Bosun to row.", **columns)))
    )
    (found,) = made.statements()
    assert (found.rag, found.progress) == ("A", "Not started")
    assert found.judgement.value == "partly"


def rated(heading, *cells):
    """The judgements of statements with these cells under one heading."""
    rows = (
        statement(f"1.{n}", "heads plan.", **{heading: cell}) for n, cell in enumerate(cells, 1)
    )
    made = interpret(review(section("1", *rows)))
    return [(s.judgement.value, s.judgement.source) for s in made.statements()]


@pytest.mark.parametrize("heading", ["Self-assessment", "Position at July", "2021"])
def test_column_of_levels_rates_whatever_its_heading(heading):
    assert rated(heading, "Met", "Partially met", "Not met") == [
        ("in place", "rating"),
        ("partly", "rating"),
        ("gap", "rating"),
    ]


def test_column_of_inspection_grades_rates_whatever_its_heading():
    assert rated("2021", "Good", "Requires improvement", "Outstanding") == [
        ("in place", "rating"),
        ("gap", "rating"),
        ("in place", "rating"),
    ]


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("House", ("Red", "Blue", "Green")),
        ("Evidence", ("Strong", "Weak", "Good")),
        ("Position at July", ("Met", "Not met")),
        ("Position at July", ("Met", "Partially met", "Heads plan")),
    ],
    ids=["colours", "qualities", "few cells", "words among levels"],
)
def test_column_that_may_hold_other_things_does_not_rate(heading, cells):
    assert {source for _, source in rated(heading, *cells)} == {"words"}


def test_two_columns_of_levels_are_no_rating():
    levels = ("Met", "Partially met", "Not met")
    rows = (
        statement(f"1.{n}", "heads plan.", **{"2020": level, "2021": level})
        for n, level in enumerate(levels, 1)
    )
    made = interpret(review(section("1", *rows)))
    assert {s.judgement.source for s in made.statements()} == {"words"}
