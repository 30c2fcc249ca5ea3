"""The grammar of deadlines, from tables of phrases. The reviews are of 2022."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.grammar.times.school_year import DEFAULT, school_year
from parsers.meaning.deadlines import find_deadlines


def said(text, year=2022, calendar=DEFAULT):
    """The deadlines of a text in short: kind, then the fields that are not null."""
    return [
        " ".join(str(field) for field in deadline[1:8] if field is not None)
        for deadline in find_deadlines(text, year, calendar)
    ]


def phrases(*rows):
    return pytest.mark.parametrize(("text", "due"), [(text, list(due)) for text, *due in rows])


@phrases(
    ("Trust to renew the licence by T6 2023.", "term 6 2023"),
    ("LGBs to adopt the code in T4 (2023).", "term 4 2023"),
    ("HR to report at the end of Term 3 2023.", "term 3 2023"),
    ("HR to report in T 5 2023.", "term 5 2023"),
    ("HR to report no later than T5 2023.", "term 5 2023"),
    ("Agree the calendar by the start of T1 2022/23.", "term 1 2022"),
    ("Agree the calendar by T4 2022/23.", "term 4 2023"),
    ("Agree the calendar by T4 22/23.", "term 4 2023"),
    ("Agree the calendar in T4 of 2022-2023", "term 4 2023"),
)
def test_term_with_its_year(text, due):
    assert said(text) == due


@phrases(
    ("Clerk to publish from September 2022.", "month 9 2022"),
    ("All handbooks to be ready for Sept. 2022", "month 9 2022"),
    ("Clerk to publish in readiness for January 2023", "month 1 2023"),
    ("Clerk to publish in DECEMBER 2022", "month 12 2022"),
    ("Clerk to publish by the end of February, 2023", "month 2 2023"),
    ("Clerk to publish in March 2022/23", "month 3 2023"),
    ("Clerk to publish in Nov ’22", "month 11 2022"),
    ("Clerk to publish in November of 2022", "month 11 2022"),
)
def test_month_with_its_year(text, due):
    assert said(text) == due


@phrases(
    ("Clerk to publish by 31 March 2023.", "date 3 31 2023"),
    ("Clerk to publish by 1st of March 2023.", "date 3 1 2023"),
    ("Clerk to publish by Friday 3 Feb 2023.", "date 2 3 2023"),
    ("Clerk to publish by March 31st, 2023.", "date 3 31 2023"),
    ("Clerk to publish by March 31, 2023.", "date 3 31 2023"),
    ("Clerk to publish by 01/09/2022.", "date 9 1 2022"),
    ("Clerk to publish by 31.3.23.", "date 3 31 2023"),
    ("Clerk to publish by 2023-03-31.", "date 3 31 2023"),
    ("Clerk to publish w/c 5 September 2022.", "date 9 5 2022"),
    ("Clerk to publish on 9 and 23 January 2023.", "date 1 9 2023", "date 1 23 2023"),
)
def test_date(text, due):
    assert said(text) == due


@phrases(
    ("Share a counsellor in 2022/2023.", "academic-year 2022"),
    ("Share a counsellor in 2022-23", "academic-year 2022"),
    ("Share a counsellor from 2022 – 2023", "academic-year 2022"),
    ("Share a counsellor throughout the 2022/23 academic year.", "academic-year 2022"),
    ("A programme of coaching for new heads in 2022/23.", "academic-year 2022"),
    ("Planned visit to every nursery in 2022-2023", "academic-year 2022"),
    ("A fixed item on the agenda for 2022-23.", "academic-year 2022"),
    ("Trust to offer moderation to all schools (2022/2023).", "academic-year 2022"),
    ("Next academic year, widen the pilot.", "academic-year 2022"),
    ("Open the base in 2023.", "year 2023"),
    ("Open the base by the end of 2023 and report.", "year 2023"),
    ("Trial it in 2022 and 2023.", "year 2022", "year 2023"),
)
def test_year(text, due):
    assert said(text) == due


@phrases(
    ("Check the register annually.", "recurring annual"),
    ("Check the register each term", "recurring termly"),
    ("Check the register once a term", "recurring termly"),
    ("Check the register each half-term.", "recurring half-termly"),
    ("Check the register every half term", "recurring half-termly"),
    ("Check the register half-termly", "recurring half-termly"),
    ("Check the register monthly", "recurring monthly"),
    ("Check the register on the first Monday of each month", "recurring monthly"),
    ("Check the register every Friday", "recurring weekly"),
    ("Check the register weekly until complete", "recurring weekly"),
    ("Check the register at least once a year", "recurring annual"),
    ("Check the register on an annual basis", "recurring annual"),
    ("Check the register three times a year", "recurring 3 times a year"),
    ("Check the register twice yearly", "recurring 2 times a year"),
    ("Check the register 6 times per academic year", "recurring 6 times a year"),
    ("Check the register quarterly", "recurring 4 times a year"),
    ("Check the register every two years", "recurring every 2 years"),
    ("Check the register every other year", "recurring every 2 years"),
    ("Check the register biennially", "recurring every 2 years"),
)
def test_repetition_alone(text, due):
    assert said(text) == due


@phrases(
    ("Publish the figures in T3 annually.", "term 3 annual"),
    ("Publish the figures (annually in T3).", "term 3 annual"),
    ("Publish the figures annually in T3 2023", "term 3 2023 annual"),
    ("Publish the figures annually to all schools in T3", "term 3 annual"),
    ("Publish the figures in May each year", "month 5 annual"),
    ("Publish the figures each May", "month 5 annual"),
    ("Publish the figures every T3", "term 3 annual"),
    ("Report at each May half-term meeting until September 2022.", "month 9 2022"),
    ("Annually, the clerk to report to Members in May.", "month 5 annual"),
    ("Publish the figures by 1 May each year", "date 5 1 annual"),
    ("Publish the figures in T1 every two years", "term 1 every 2 years"),
    ("Publish the figures in T2, T4 & T6 annually", *(f"term {n} annual" for n in (2, 4, 6))),
    ("Meet five times in 2022/2023 (rather than twice).", "academic-year 2022 5 times a year"),
    ("Meet three times during 2023", "year 2023 3 times a year"),
    ("Meet termly from September 2022", "month 9 2022 termly"),
    ("The group will meet half-termly in 2022/23.", "academic-year 2022 half-termly"),
)
def test_repetition_joins_the_time_it_belongs_to(text, due):
    assert said(text) == due


@phrases(
    ("Agree it in T6 2022 and then review it annually.", "term 6 2022", "recurring annual"),
    ("Begin in May 2023 and review termly thereafter", "month 5 2023", "recurring termly"),
    ("Check weekly and report to Trustees in T2", "term 2 2022", "recurring weekly"),
    ("Checked by HR termly and by heads monthly", "recurring termly", "recurring monthly"),
)
def test_repetition_of_a_further_step_stands_alone(text, due):
    assert sorted(said(text)) == sorted(due)


@phrases(
    ("Send out a termly bulletin.", "recurring termly"),
    ("Weekly briefing to include a question.", "recurring weekly"),
    ("Board to receive an annual report.", "recurring annual"),
    ("LJM annual summary of claims in May each year.", "month 5 annual"),
    ("Hold annual training in T1.", "term 1 2022"),
    ("Book the July 2024 races by T4 2024.", "term 4 2024"),
    ("Plan the yearly June days by T4 2024.", "term 4 2024 annual"),
    ("Row our May 2024 races.", "month 5 2024"),
    ("Order ropes for the autumn 2024 term by May 2024.", "season 2024 autumn", "month 5 2024"),
    ("Print the menu in the June 2024 week and by T4 2024.", "month 6 2024", "term 4 2024"),
    ("Lead termly meetings and visit each school at least annually.", "recurring annual"),
)
def test_adjective_counts_only_if_nothing_else_says_when(text, due):
    assert said(text) == due


@phrases(
    ("in T5", "term 5 2022"),
    ("in T6", "term 6 2022"),
    ("in T1", "term 1 2022"),
    ("in T2", "term 2 2022"),
    ("in T3", "term 3 2023"),
    ("in T4", "term 4 2023"),
    ("in April", "month 4 2022"),
    ("in December", "month 12 2022"),
    ("in January", "month 1 2023"),
    ("in March", "month 3 2023"),
    ("by 1 April", "date 4 1 2022"),
    ("by 31 March", "date 3 31 2023"),
)
def test_time_without_a_year_is_the_next_from_april_of_the_review(text, due):
    assert said(f"Headteachers to reply {text}.") == due


@phrases(
    ("Sample books in March and June 2024", "month 3 2024", "month 6 2024"),
    ("Sample books in T5, T6 and T1 2023", "term 5 2023", "term 6 2023", "term 1 2023"),
    ("Sample books in T1/T3 2022/23", "term 1 2022", "term 3 2023"),
    ("Sample books in T1/2 2023", "term 1 2023", "term 2 2023"),
    ("Sample books in terms 1, 3 and 5 2023", *(f"term {n} 2023" for n in (1, 3, 5))),
    ("Sample books between November 2022 and March 2023", "month 11 2022", "month 3 2023"),
    ("Sample books from November to March 2024", "month 11 2024", "month 3 2024"),
    ("Sample books in T2 2022 and T3 2023", "term 2 2022", "term 3 2023"),
)
def test_in_a_list_the_last_year_counts_for_all(text, due):
    assert said(text) == due


@phrases(
    (
        "Consult in T5, write in T6, and launch it in readiness for September 2022.",
        "term 5 2022",
        "term 6 2022",
        "month 9 2022",
    ),
    ("Open in T1 2022; report in T3 2023.", "term 1 2022", "term 3 2023"),
    ("Budget for 2023/24 by 28 February 2023", "academic-year 2023", "date 2 28 2023"),
)
def test_several_steps_have_several_deadlines(text, due):
    assert said(text) == due


@phrases(
    ("Raise it on the January inset day.", "month 1 2023"),
    ("Put it to the March Trust Board meeting", "month 3 2023"),
)
def test_month_that_names_an_event_is_due(text, due):
    assert said(text) == due


@phrases(
    ("Brief all heads by half-term.", "term"),
    ("Brief all heads before half term", "term"),
    ("Brief all heads by the end of term.", "term"),
    ("Brief all heads over the half-term break",),
)
def test_half_term_that_nothing_pins_has_no_number(text, due):
    assert said(text) == due


@phrases(
    ("Include it in the Trust Improvement Plan for 2022/2023.",),
    ("Fund a nurse (Trust Improvement Plan 2022-2023).",),
    ("Include it in the Trust Plan (2022/2023)",),
    ("Publish the whole programme of coaching for 2022/2023 by T6.", "term 6 2022"),
    ("Consult on a PAN of 45 for 2026 by T6 2022.", "term 6 2022"),
    ("Model smaller intakes for 2026/27 by T6 2022.", "term 6 2022"),
    ("CPD programme for 2022-2023 to be published in T6", "term 6 2022"),
    ("Publish the 2022/23 CPD programme in June.", "month 6 2022"),
)
def test_year_of_a_plan_is_its_name(text, due):
    assert said(text) == due


@pytest.mark.parametrize(
    "text",
    [
        "Extend the trial that has run since September 2021.",
        "Base it on the previous academic year.",
        "Meet more often than in 2020/2021.",
        "Meet (rather than four times).",
        "Compare with results from June 2021.",
        "Repeat the survey as in T3 2021.",
        "Trust to share the audit completed in T2 2021 with new leaders.",
        "Crew to see what the race that ran from May to July came to.",
        "Bursar to chase the invoices which were due in June.",
        "Harbour master to report on what the lamps, fitted in August, cost.",
        "Crew to open the summer's races.",
        "Act on the survey of March 2024.",
        "Act on what was agreed in March 2022.",
        "Completed in T2 2021.",
        "Heads to go on with this (started in May 2022).",
        "DoE to use data from T6 2021.",
        "Report mid-year and when results are published.",
        "Use the 2022 framework.",
        "Publish results of the 2021/22 survey.",
        "Report by 31 June 2023.",
        "Plan for 2021-24.",
        "Leaders may march on.",
        "June to lead the group.",
        "Teachers in Year 6 and KS2 to meet 20 pupils.",
        "Each year group to have a lead.",
        "Spend £2022 per year.",
        "Linked to 1.7, 3.2. & 3.5",
        "No further steps.",
        "",
    ],
)
def test_what_looks_back_or_is_no_time_is_not_due(text):
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        ("by T4 2023", date(2023, 2, 16), date(2023, 3, 31)),
        ("from May 2023", date(2023, 5, 1), date(2023, 5, 31)),
        ("by 31 March 2023", date(2023, 3, 31), date(2023, 3, 31)),
        ("in 2022/2023", date(2022, 9, 1), date(2023, 8, 31)),
        ("five times in 2022/2023", date(2022, 9, 1), date(2023, 8, 31)),
        ("in 2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("annually in T4 2023", date(2023, 2, 16), date(2023, 3, 31)),
        ("annually in T4", None, None),
        ("termly", None, None),
        ("by half-term", None, None),
    ],
)
def test_days_of_the_period_named(text, starts, ends):
    (deadline,) = find_deadlines(f"Heads to meet {text}.", 2022)
    assert (deadline.starts, deadline.ends) == (starts, ends)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Heads to meet by T4 2023.", ["T4 2023"]),
        ("Heads to meet (annually in T4).", ["annually in T4"]),
        ("Heads to meet in May each year.", ["May each year"]),
        ("Heads to meet six times in 2022/2023.", ["six times in 2022/2023"]),
        ("Heads to meet in March and June 2024.", ["March", "June 2024"]),
        ("Heads to meet from 1st September 2022", ["1st September 2022"]),
    ],
)
def test_words_are_kept_without_their_preposition(text, words):
    assert [deadline.text for deadline in find_deadlines(text, 2022)] == words


def test_trust_sets_the_days_of_its_terms():
    calendar = school_year({"T6": ("06-05", "07-21")})
    (deadline,) = find_deadlines("Heads to meet in T6.", 2022, calendar)
    assert (deadline.starts, deadline.ends) == (date(2022, 6, 5), date(2022, 7, 21))


@pytest.mark.parametrize("text", ["in T6", "by 31 March", "in May", "next academic year"])
def test_unknown_year_of_the_review_leaves_the_year_open(text):
    (deadline,) = find_deadlines(f"Heads to meet {text}.", None)
    assert (deadline.year, deadline.starts, deadline.ends) == (None, None, None)


def test_printed_year_needs_no_year_of_the_review():
    assert said("Heads to meet in T6 2023.", None) == ["term 6 2023"]


WORDS = (
    "T6 T3 2022 2022/23 by in each and , annually September 31 March term half-term six times year"
    " plan for the to May ( ) / - 1 weekly every two Term DoE"
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join) | st.text(max_size=60))
def test_any_words_are_read_without_error_and_kept(text):
    for deadline in find_deadlines(text, 2022):
        assert deadline.text in text
        assert (deadline.starts is None) == (deadline.year is None)


@given(st.integers(1, 6), st.integers(2000, 2099), st.sampled_from(["by", "in", "from", "during"]))
def test_any_term_is_read_back(term, year, preposition):
    assert said(f"Heads to meet {preposition} T{term} {year}.") == [f"term {term} {year}"]


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(["%d %B %Y", "%d/%m/%Y"]))
def test_any_date_is_read_back(day, form):
    (deadline,) = find_deadlines(f"Heads to meet by {day.strftime(form)}.", 2022)
    assert (deadline.kind, deadline.starts, deadline.ends) == ("date", day, day)


# School wording


@phrases(
    ("Report by Spring HT1", "term 3 2023"),
    ("Report by 1st half spring", "term 3 2023"),
    ("Report in spring term first half", "term 3 2023"),
    ("Heads to train by Autumn 1", "term 1 2022"),
    ("Heads to train by Autumn 2.", "term 2 2022"),
    ("Have the module done by Spring term 2", "term 4 2023"),
    ("Trial it in Spring 1", "term 3 2023"),
    ("Trial it in Summer 2 2024", "term 6 2024"),
    ("Trial it in Autumn 1 & Spring 2", "term 1 2022", "term 4 2023"),
    ("Trial it in Autumn 1/2", "term 1 2022", "term 2 2022"),
    ("One log in use by end of HT3", "term 3 2023"),
    ("Start it in HT 2", "term 2 2022"),
    ("Start it in the first half of the spring term", "term 3 2023"),
)
def test_half_of_a_season_is_a_term(text, due):
    assert said(text) == due


@phrases(
    ("Report by Spr 24", "season 2024 spring"),
    ("Report by Aut term", "season 2022 autumn"),
    ("Plan it for Autumn term 2023", "season 2023 autumn"),
    ("Plan it in the summer term", "season 2022 summer"),
    ("Plan it by the start of spring term", "season 2023 spring"),
    ("Plan it by Summer 25", "season 2025 summer"),
    ("Plan it in Spring 2024", "season 2024 spring"),
    ("Plan it in autumn 2023-24", "season 2023 autumn"),
    ("Plan it in spring 2023-24", "season 2024 spring"),
    ("Plan it this summer.", "season 2022 summer"),
)
def test_season(text, due):
    assert said(text) == due


def test_days_of_a_season_are_those_of_its_two_terms():
    own = school_year(
        {"T3": ("01-05", "02-11"), "T4": ("02-20", "04-02"), "T5": ("04-15", "05-24")}
    )
    (found,) = find_deadlines("Plan it in Spring 2024", 2023, own)
    assert (str(found.starts), str(found.ends)) == ("2024-01-05", "2024-04-02")


@phrases(
    ("Paint it in the Easter hols", "term 4 2023"),
    ("Audit it by October half-term", "term 1 2022"),
    ("Audit it by Oct half term 2024", "term 1 2024"),
    ("Audit it before Christmas", "term 2 2022"),
    ("Audit it by February half-term", "term 3 2023"),
    ("Audit it by Feb HT", "term 3 2023"),
    ("Audit it before Easter.", "term 4 2023"),
    ("Audit it by Easter 2025", "term 4 2025"),
    ("Audit it by May half-term", "term 5 2022"),
    ("June: print the menus.", "month 6 2022"),
    ("May 2023: print the menus.", "month 5 2023"),
    ("Audit it before the summer holidays", "term 6 2022"),
    ("Audit it by the end of the academic year 2023-24", "academic-year 2023"),
)
def test_break_stands_for_the_term_that_it_closes(text, due):
    assert said(text) == due


def test_break_ends_when_the_trusts_own_term_does():
    own = school_year({"T4": ("02-20", "04-11"), "T5": ("04-28", "05-24")})
    (found,) = find_deadlines("Audit it by Easter", 2023, own)
    assert str(found.ends) == "2024-04-11"


@phrases(
    ("Use the letter from Sept 24", "month 9 2024"),
    ("Report by March 24.", "month 3 2024"),
    ("Report by Sep '24", "month 9 2024"),
    ("Report by Sept-24", "month 9 2024"),
    ("Run it Sept 24 - July 25", "month 9 2024", "month 7 2025"),
    ("Report on 24 December", "date 12 24 2022"),
    ("Report on Dec 24th", "date 12 24 2022"),
    ("Report on 12 May 24", "date 5 12 2024"),
    ("Switch to daily checks by Dec 24", "month 12 2024"),
)
def test_two_digits_behind_a_month(text, due):
    assert said(text) == due


@phrases(
    ("Report by sept 24", "month 9 2024"),
    ("Report in june", "month 6 2022"),
    ("Report by 3 oct", "date 10 3 2022"),
    ("Report by may 2023", "month 5 2023"),
    ("Report by 09/23", "month 9 2023"),
    ("Report by 11/2023.", "month 11 2023"),
    ("Report by 24/25", "academic-year 2024"),
    ("Report by 24-25", "academic-year 2024"),
    ("Report by end of 24/25", "academic-year 2024"),
    ("Report by AY 2024/25", "academic-year 2024"),
    ("By 1/11", "date 11 1 2022"),
    ("Report by Fri 4/11", "date 11 4 2022"),
    ("Report by end of year", "academic-year 2022"),
    ("Report by the year end.", "academic-year 2022"),
)
def test_short_spellings_of_a_time(text, due):
    assert said(text) == due


@phrases(
    ("Share it w/c 6 November", "date 11 6 2022"),
    ("Share it week beginning 12/5", "date 5 12 2022"),
    ("Share it w/e 16 May 2025", "date 5 16 2025"),
)
def test_week_is_the_day_that_names_it(text, due):
    assert said(text) == due


@phrases(
    ("Run a drop-in fortnightly", "recurring fortnightly"),
    ("Check the register daily", "recurring daily"),
    ("Meet every other term", "recurring every 2 terms"),
    ("Meet every six weeks", "recurring every 6 weeks"),
    ("Meet every two weeks", "recurring fortnightly"),
    ("Run groups twice a week.", "recurring 2 times a week"),
    ("SLT to visit twice a term.", "recurring 2 times a term"),
    ("SLT to visit 2x per half term", "recurring 2 times a half-term"),
    ("Meet six-weekly", "recurring every 6 weeks"),
    ("Meet by 6 weekly", "recurring every 6 weeks"),
    ("Hold 6 weekly meetings", "recurring weekly"),
    ("HR to remind panels - ongoing.", "recurring ongoing"),
    ("HR to check half-termly - ongoing.", "recurring half-termly"),
)
def test_repetition_in_school_wording(text, due):
    assert said(text) == due


@phrases(
    ("HR to chase - ASAP.", "relative"),
    ("Meet both schools as soon as possible", "relative"),
    ("Send minutes within ten days.", "relative"),
    ("Ask two questions a meeting, starting next LGB.", "relative"),
    ("Paint it before the next inspection", "relative"),
    ("Agree the budget in Q4 2021", "relative"),
    ("Agree the budget by Quarter 4 2021/22", "relative"),
    ("Agree the budget by FY22 Q4", "relative"),
)
def test_relative_time_keeps_its_words_and_invents_no_day(text, due):
    assert said(text) == due
    assert [each.starts for each in find_deadlines(text, 2022)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Run a summer school.",
        "Spring clean the hall.",
        "Stall at the Christmas fair.",
        "Share autumn data with heads.",
        "Provide ongoing support.",
        "Continue a rolling programme.",
        "Discuss at annual review.",
        "Ask providers for daily registers.",
        "Agree the next steps.",
        "Finish Year 2 of the plan.",
        "Publish end of year reports.",
        "Prepare year-end accounts.",
        "Teach it by the end of Year 6.",
        "Pupils may march to the hall.",
        "May need more hands.",
        "Print the menus. May be done late.",
        "Answer by 9-30.",
        "Report on 29 February 2021.",
        "Report on 29/02/2023.",
    ],
)
def test_words_of_school_that_set_no_time(text):
    assert said(text) == []


@pytest.mark.parametrize(("far", "count"), [(2, 1), (20, 2)])
def test_repeat_belongs_to_no_time_that_is_far_from_it(far, count):
    between = "on a long matter " * far
    assert len(said(f"Annually, the CEO to report {between}in December")) == count
