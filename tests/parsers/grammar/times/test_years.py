"""The grammar of a cover's year, and headings out of capitals."""

import pytest

from parsers.grammar.headings.casing import sentence_form
from parsers.grammar.times.years import find_year, year_of_folder


@pytest.mark.parametrize(
    ("line", "year", "rest"),
    [
        ("SEND Review 2020", 2020, "SEND Review"),
        ("2021 SEND Review", 2021, "SEND Review"),
        ("SEND Review 2023-24", 2023, "SEND Review"),
        ("SEND Review (2023/2024)", 2023, "SEND Review"),
        ("SEND Review 2022–23: Fernhill", 2022, "SEND Review: Fernhill"),
        ("SEND Review for the academic year 2022/23", 2022, "SEND Review"),
        ("SEND Review – Academic Year: 2021/22", 2021, "SEND Review"),
        ("SEND Review, July 2021", 2021, "SEND Review"),
        ("SEND Review, 14 July 2021", 2021, "SEND Review"),
        ("Review of SEND in 2021", 2021, "Review of SEND"),
        ("July 2021", 2021, ""),
        ("SEND Review 2023 to 2024", 2023, "SEND Review"),
        ("Access Plan 2024-2027", 2024, "Access Plan"),
        ("Access Plan 2024 to 2027", 2024, "Access Plan"),
        ("Sports Plan 21-22", 2021, "Sports Plan"),
        ("Risk Register, Sept 23", 2023, "Risk Register"),
        ("20230512 risks", 2023, "risks"),
        ("Elm School 2023", 2023, "Elm School"),
        ("Food Plan, school year 2023-24", 2023, "Food Plan"),
        ("Food Plan (academic 2023-24)", 2023, "Food Plan"),
        ("Minutes, Tuesday 7 May 2024", 2024, "Minutes"),
        ("Updated 12/02/2025", 2025, "Updated"),
        ("Minutes 3.4.2024", 2024, "Minutes"),
        ("Minutes of the Food Group held on 4 March 2024", 2024, "Minutes of the Food Group"),
        ("Notes of the walk on 4 March 2024 at Elm Hall", 2024, "Notes of the walk at Elm Hall"),
        ("Minutes 14/01/25", 2025, "Minutes"),
        ("Minutes, 2024-03-04", 2024, "Minutes"),
        ("Date: 2024-03-04", 2024, "Date"),
        ("2024-03-04 harbour audit", 2024, "harbour audit"),
        ("Date: 2024-03-04, next: 2024-09-01", 2024, "Date, next: 2024-09-01"),
    ],
)
def test_year_and_the_title_without_it(line, year, rest):
    assert find_year(line) == (year, rest)


@pytest.mark.parametrize(
    "line",
    [
        "SEND Review",
        "Review of 2020 and 2021",
        "Version 2.2020",
        "020 2946 0000",
        "pages 21-23",
        "14 May",
        "3 Sept 23:10",
        "01/09/2023 to 31/08/2024",
        "Version 1.2.24",
        "Minute 24/25-11",
        "192.168.20.20",
        "2023-12-30 to 2024-01-08",
        "2024-13-01",
        "2024-00-10",
        "2024-03-32",
        "2024-3-4-5",
        "2024-03-041",
        "2024-03-04-11",
        "1999-03-04",
        "A2024-03-04",
        "v1-2024-03-04",
        "2024-03-04.7",
        "2024-03-04 and 03.04.2025",
    ],
)
def test_no_year_is_guessed(line):
    assert find_year(line) is None


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("2023", 2023),
        ("SEND_2023-24", 2023),
        ("reviews.2021", 2021),
        ("Reviews 21-22", 2021),
        ("Reviews 2019-2024", None),
        ("2019 to 2024", None),
        ("2020 and 2021", None),
        ("drop", None),
    ],
)
def test_folder_says_one_year_or_none(name, year):
    assert year_of_folder(name) == year


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("TRACKING AND MONITORING PROGRESS", "Tracking and Monitoring Progress"),
        ("MAT SEND REVIEW", "MAT SEND Review"),
        ("PUPILS' NEEDS IN KS4", "Pupils' Needs in KS4"),
        ("BLOCK A - MAIN", "Block A - Main"),
        ("YEAR GROUP A", "Year Group A"),
        ("A PLACE FOR A CHILD", "A Place for a Child"),
        ("Safer Recruitment", "Safer Recruitment"),
        ("", ""),
    ],
)
def test_heading_in_capitals_is_put_in_the_form_of_a_sentence(printed, title):
    assert sentence_form(printed) == title
