"""Covers of reviews, plans, policies and minutes: title, organisation and year."""

import pytest

from parsers.recogniser import recognise
from tests.building import HEADER, aside, cell, document, heading, paragraph, table
from tests.parsers.recogniser.plans import (
    FIRST,
    SECOND,
    codes_of,
)


class TestCover:
    """Title, organisation and year."""

    body = heading("1.0 LEADERSHIP"), table(HEADER, FIRST, SECOND)

    def cover(self, *blocks, name="", **more):
        found = recognise(document(*blocks, *self.body, **more), name)
        return found.organisation, found.title, found.year

    expected = "Fernhill Schools Trust", "SEND Review", 2021

    @pytest.mark.parametrize(
        "lines",
        [
            ("Fernhill Schools Trust", "SEND Review 2021"),
            ("SEND Review 2021", "Fernhill Schools Trust"),
            ("Fernhill Schools Trust", "SEND Review", "2021/22"),
            ("Fernhill Schools Trust", "SEND Review", "July 2021"),
            ("Fernhill Schools Trust: SEND Review 2021",),
            ("Fernhill Schools Trust – SEND Review – 2021-22",),
            ("FERNHILL", "SCHOOLS TRUST", "SEND REVIEW 2021"),
            ("SEND Review 2021", "Prepared for the trustees of Fernhill Schools Trust"),
            ("Trust: Fernhill Schools Trust", "Title: SEND Review", "Academic year: 2021/22"),
            ("Fernhill Schools Trust", "Welcome to this review of ours.", "SEND Review 2021"),
        ],
    )
    def test_lines_before_the_first_section(self, lines):
        assert self.cover(*map(paragraph, lines)) == self.expected

    def test_title_printed_in_two_lines_of_capitals(self):
        found = self.cover(*map(paragraph, ("FERNHILL", "SCHOOLS TRUST", "MAT", "SEND REVIEW")))
        assert found == ("Fernhill Schools Trust", "MAT SEND Review", None)

    def test_organisation_from_the_running_header(self):
        found = self.cover(
            heading("SEND Review 2021", 1), asides=[aside("header", self.expected[0])]
        )
        assert found == self.expected

    def test_organisation_from_the_text_of_a_picture(self):
        found = self.cover(
            heading("SEND Review 2021", 1), asides=[aside("picture", self.expected[0])]
        )
        assert found == self.expected

    def test_title_from_the_metadata(self):
        assert self.cover(paragraph(self.expected[0]), title="SEND Review 2021") == self.expected

    def test_year_from_the_file_name_as_a_last_resort(self):
        lines = paragraph("Fernhill Schools Trust"), paragraph("SEND Review")
        assert self.cover(*lines, name="send_review_2021-22.docx") == self.expected
        assert self.cover(*lines, name="send.docx")[2] is None

    def test_where_each_was_found_is_said(self):
        found = recognise(document(paragraph("SEND Review"), *self.body), "send-2021.docx")
        assert (found.title_source, found.year_source) == ("cover", "file name")
        assert codes_of(found) == {"unknown-organisation"}

    def test_year_of_a_deadline_is_not_the_year_of_the_review(self):
        text = paragraph("The board will look at this review again in the summer term of 2024.")
        found = self.cover(paragraph("Fernhill Schools Trust"), paragraph("SEND Review"), text)
        assert found[2] is None


BODY = heading("1.0 Kitchens"), table(HEADER, ("1.1 menus are known;", "Print them."))


def cover(*lines, name="", **more):
    blocks = [paragraph(line) if isinstance(line, str) else line for line in lines]
    found = recognise(document(*blocks, *BODY, **more), name)
    return found.title, found.organisation, found.year


def codes(*lines, name=""):
    blocks = [paragraph(line) for line in lines]
    return codes_of(recognise(document(*blocks, *BODY), name))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([heading("Food Action Plan 2024-25", 1)], ("Food Action Plan", "", 2024)),
        ([heading("Elm School Access Plan 2024-2027", 1)], ("Elm School Access Plan", "", 2024)),
        (["Pupil Premium Strategy 2023/24"], ("Pupil Premium Strategy", "", 2023)),
        (["Risk Register, Sept 23"], ("Risk Register", "", 2023)),
        (["Sports Plan 21-22"], ("Sports Plan", "", 2021)),
        ([heading("Meals and gardens 2023", 1), "A report to the board"], ("Meals and gardens",)),
        (["DRAFT 0.3", "Food Review 2024"], ("Food Review", "", 2024)),
        (
            ["Food Plan", "Site: Elm School. Cook: P. Lane. Date of visit: 2 May 2024. Due: 2026."],
            ("Food Plan", "Elm School", 2024),
        ),
        (
            ["Food Plan 2024", "School: St. Mary School, Hull"],
            ("Food Plan", "St. Mary School, Hull"),
        ),
        (
            ["Food Plan 2024", "Elm School. Meals and more"],
            ("Food Plan", "Elm School. Meals and more"),
        ),
        (["Version 2.1", "Review date", "Food Review 2024"], ("Food Review", "", 2024)),
        (["Version 2\nFood Review 2024"], ("Food Review", "", 2024)),
        (["School name", "Food Review 2024"], ("Food Review", "", 2024)),
        (["Food Plan", "Date of next review: May 2027"], ("Food Plan", "", None)),
        (["Food Plan", "Adopted: May 2024", "Next review: May 2027"], ("Food Plan", "", 2024)),
        (
            ["Food Report", "Template version 2020", "Report date: May 2024"],
            ("Food Report", "", 2024),
        ),
        (["Trust Food Review 2024"], ("Trust Food Review", "", 2024)),
        (["Food Review", "All cooks of the school were asked.1"], ("Food Review", "", None)),
        (["School review date: May 2024", "Food Plan"], ("Food Plan", "", 2024)),
        (["Food Action Plan: Gardens 2024"], ("Food Action Plan: Gardens", "", 2024)),
        (["Food Review: Elm Lane School", "2024"], ("Food Review", "Elm Lane School", 2024)),
        (["Food Review: June 2024"], ("Food Review", "", 2024)),
        (["Food Minutes, Tuesday 7 May 2024"], ("Food Minutes", "", 2024)),
        (
            ["Food Minutes", "Monday 6 May 2024 at 5.30 pm, Elm Lane Academy"],
            ("Food Minutes", "Elm Lane Academy", 2024),
        ),
        (
            ["Food Minutes", "Elm Lane Academy, Monday 6 May 2024 at 5.30 pm in the library"],
            ("Food Minutes", "Elm Lane Academy", 2024),
        ),
        (
            ["Food Minutes 2024", "Elm Lane Academy, 6 pm"],
            ("Food Minutes", "Elm Lane Academy", 2024),
        ),
        (
            ["Food Minutes", "Held at Elm Lane Academy on 6 May 2024"],
            ("Food Minutes", "Elm Lane Academy", 2024),
        ),
        (["Meals: annual review 2024"], ("Meals: annual review", "", 2024)),
        (["Title: Food Review 2024"], ("Food Review", "", 2024)),
        (["Elm Lane School: Food Review 2024"], ("Food Review", "Elm Lane School", 2024)),
        (["Kitchen Meeting Log 2024"], ("Kitchen Meeting Log", "", 2024)),
        (["Kitchen walk, 6 June 2024", "A line"], ("Kitchen walk", "", 2024)),
        (["Elm School", "Kitchen walk 2024"], ("Kitchen walk", "Elm School", 2024)),
        (["Spring 2024"], ("", "", 2024)),
        (["SDP 2024"], ("SDP", "", 2024)),
        (
            ["Risk Assessment: School trip", "Elm School 2024"],
            ("Risk Assessment", "Elm School", 2024),
        ),
        (["Food Plan 2024", "Elm Town Council"], ("Food Plan", "Elm Town Council", 2024)),
        (["Food Plan 2024", "Eco Council"], ("Food Plan", "", 2024)),
        (["Food Review 2024", "School: Elm Lane School"], ("Food Review", "Elm Lane School", 2024)),
        (["Food Review", "Elm Valley Music Hub", "2024"], ("Food Review", "Elm Valley Music Hub")),
        (
            ["Food Review", "Friends of the Elm Youth Services"],
            ("Food Review", "Friends of the Elm Youth Services"),
        ),
        (["Food Review", "Hill Top Infants 2024"], ("Food Review", "Hill Top Infants", 2024)),
        (["Food Review", "Music Hub", "Elm Lane School"], ("Food Review", "Elm Lane School")),
        (["Food Review", "Music Hub"], ("Food Review", "", None)),
        (["Food Review", "Elm Valley Learning"], ("Food Review", "Elm Valley Learning")),
        (["Food Review", "Teaching and Learning"], ("Food Review", "", None)),
        (["Food Review", "How we use the Music Hub"], ("Food Review", "", None)),
        (["Meals and gardens – Action Plan", "Elm School"], ("Meals and gardens – Action Plan",)),
        (["Hill Lane – Action Plan 2024"], ("Action Plan", "", 2024)),
        (["Elm School – Action Plan", "Oak Trust"], ("Action Plan", "Elm School")),
        ([heading("Meals in school: annual review 2024", 1)], ("Meals in school: annual review",)),
        (["Home-to-School Boats: review 2024"], ("Home-to-School Boats: review", "", 2024)),
        (
            [heading("School Transport: review 2024", 1), "Elm Trust"],
            ("School Transport: review", "Elm Trust"),
        ),
        (["Getting ready for school", "Food Plan 2024"], ("Food Plan", "", 2024)),
        (["Leaving school", "Food Plan 2024"], ("Food Plan", "", 2024)),
        (["Food Plan 2024", "Elm primary school"], ("Food Plan", "Elm primary school")),
        (
            ["Food Plan 2024", "Elm School Sports College"],
            ("Food Plan", "Elm School Sports College"),
        ),
        (
            [heading("Trust website check 2024", 1), "Elm Trust"],
            ("Trust website check", "Elm Trust"),
        ),
        (["Elm School, Hull: Food Review 2024"], ("Food Review", "Elm School, Hull")),
        (["Federation of Elm and Oak: Food Review"], ("Food Review", "Federation of Elm and Oak")),
        (["Kitchen Committee – minutes, 6 March 2024"], ("Kitchen Committee – minutes", "", 2024)),
        (
            ["Minutes of the Larder Group held on 6 May 2024 at 4 pm"],
            ("Minutes of the Larder Group",),
        ),
        (
            [
                "Report to the Board of Trustees of the Elm Trust, 3 May 2024",
                heading("Food Plan", 1),
            ],
            ("Food Plan", "Elm Trust", 2024),
        ),
        (
            ["Minutes of the Governing Body of Elm School 2024"],
            ("Minutes of the Governing Body of Elm School", "Elm School", 2024),
        ),
        (["Audit and Larder Committee – minutes 2024"], ("Audit and Larder Committee – minutes",)),
        (["Food Audit – minutes 2024"], ("Food Audit", "", 2024)),
        (
            ["Food Plan 2024", "Written for the Governing Body of Elm School"],
            ("Food Plan", "Elm School"),
        ),
        (["Food Plan 2024", "Governors of the Oak Trust"], ("Food Plan", "Oak Trust")),
        (["Report to the Board of Trustees 2024"], ("Report to the Board of Trustees", "", 2024)),
        (["Food Plan (for the cooks, 2024)"], ("Food Plan (for the cooks)", "", 2024)),
        (["Food Plan (2024)"], ("Food Plan", "", 2024)),
    ],
)
def test_title_organisation_and_year(lines, expected):
    assert cover(*lines)[: len(expected)] == expected


@pytest.mark.parametrize(
    ("first", "second", "title"),
    [
        ("Meals and Gardens", "Review 2022", "Meals and Gardens Review"),
        ("Meals", "Annual Action Plan 2023-24", "Meals Annual Action Plan"),
        ("Elm Lane School", "Review 2022", "Review"),
        ("Elm Valley Trust", "Annual Report", "Annual Report"),
        ("Hill Top Infants", "Action Plan", "Action Plan"),
        ("Larder Audit", "Action Plan", "Larder Audit"),
        ("Meals 2022", "Action Plan", "Action Plan"),
        ("How the kitchens are.", "Review 2022", "Review"),
        ("Oak Hill", "Kitchen Review 2022", "Kitchen Review"),
    ],
)
def test_second_heading_that_says_only_what_the_document_is_ends_its_title(first, second, title):
    assert cover(heading(first, 1), heading(second, 1))[0] == title


def test_line_below_the_title_in_another_size_is_no_part_of_it():
    assert cover(heading("Meals", 1), heading("Review 2022", 2))[0] == "Review"
    assert cover("Meals", heading("Review 2022", 1))[0] == "Review"


def test_heading_that_names_the_school_alone_is_no_title():
    lines = heading("Elm Lane School", 1), "Food Review 2024"
    assert cover(*lines) == ("Food Review", "Elm Lane School", 2024)


def test_box_of_administration_gives_title_and_year():
    box = table((cell("Access Plan", "2024-2027"),), ("DATE OF NEXT REVIEW: October 2027",))
    assert cover(box) == ("Access Plan", "", 2024)


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("food-2023.docx", 2023),
        ("20230512 food.docx", 2023),
        ("food 21-22.docx", 2021),
        ("2022/food.docx", 2022),
        ("reviews 2021-22\\food v3.docx", 2021),
        ("food.docx", None),
    ],
)
def test_year_from_the_name_of_file_or_folder(name, year):
    assert cover("Food Review", name=name)[2] == year


@pytest.mark.parametrize("name", ["food 2021.docx", "food-2019-20.docx"])
def test_name_and_title_that_disagree_are_told(name):
    assert "year-disagrees" in codes("Food Review 2024", name=name)


@pytest.mark.parametrize("name", ["food 2024.docx", "food 2025.docx", "food.docx"])
def test_name_that_agrees_or_ends_the_school_year_is_not(name):
    assert "year-disagrees" not in codes("Food Review 2024-25", name=name)


def test_merged_rows_above_the_headings_are_the_cover():
    rows = (cell("Food Review 2024", columns=2),), (cell("Elm Lane School", columns=2),)
    found = recognise(document(table(*rows, HEADER, ("1.1 menus are known;", "Print them."))))
    assert (found.title, found.organisation, found.year) == ("Food Review", "Elm Lane School", 2024)


def test_title_in_a_running_header():
    assert cover(asides=[aside("header", "Food Review 2024")])[0] == "Food Review"


FORM = [("School name", "St Brigid"), ("Pupils", "214"), ("Will be reviewed", "May 2027")]


def test_name_beside_its_label_in_a_form_is_the_organisation():
    lines = heading("Food Plan 2024", 1), heading("School overview"), table(*FORM)
    assert cover(*lines) == ("Food Plan", "St Brigid", 2024)


@pytest.mark.parametrize(
    "line",
    ["School overview", "School name", "Trust information", "Trust", "our trust", "School Vision:"],
)
def test_heading_about_the_organisation_is_not_its_name(line):
    assert cover("Food Plan 2024", heading(line))[1] == ""


def test_day_behind_the_organisation_is_no_part_of_its_name():
    assert cover("Food Minutes", "Elm Lane School, 12 March 2024") == (
        "Food Minutes",
        "Elm Lane School",
        2024,
    )


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Targets for 2024-25", "Targets for 2024-25"),
        ("Kitchens, 2024", "Kitchens, 2024"),
        ("Academic year 2024-25", ""),
        ("Updated March 2024", ""),
    ],
)
def test_first_section_is_titled_by_the_line_with_the_year_if_that_says_more(line, title):
    row = table(HEADER, ("1.1 menus are known;", "Print them."))
    found = recognise(document(heading("Food Review", 1), heading(line), row))
    assert (found.year, found.sections[0].title) == (2024, title)


@pytest.mark.parametrize("line", ["1.0 Targets for the year 2024", "A. Targets for 2024-25"])
def test_first_line_with_the_year_is_no_title_where_it_is_numbered_as_sections_are(line):
    title, _, year = cover(line)
    assert (title, year) == ("", 2024)


def test_heading_of_a_section_is_no_title_of_the_document():
    title, _, _ = cover(heading("1.0 Leadership", 1), heading("SECTION 3: CARE"))
    assert title == ""


@pytest.mark.parametrize("role", ["header", "picture", "text-box", "footer"])
def test_cover_is_read_beside_the_body_and_says_where(role):
    beside = aside(role, "Elm Trust", "SEND review 2019")
    found = recognise(document(*BODY, asides=[beside]))
    assert (found.title, found.organisation, found.year) == ("SEND review", "Elm Trust", 2019)
    assert (found.title_source, found.organisation_source) == (role, role)


def test_running_header_names_the_organisation_before_the_footer():
    beside = aside("footer", "Elm Trust"), aside("header", "Oak Trust")
    found = recognise(document(*BODY, asides=beside))
    assert (found.organisation, found.organisation_source) == ("Oak Trust", "header")


@pytest.mark.parametrize(
    ("name", "year", "source"),
    [
        ("Birchwood Trust/SEND review 2019.docx", 2019, "file name"),
        ("Birchwood Trust 2018/review.docx", 2018, "folder name"),
        ("2018\\old\\review.docx", 2018, "folder name"),
        ("2017/2018/review 2019.docx", 2019, "file name"),
        ("2017/2018/review.docx", 2018, "folder name"),
    ],
)
def test_year_is_that_of_the_name_of_the_file_or_of_the_folder_next_to_it(name, year, source):
    found = recognise(document(*BODY), name)
    assert (found.year, found.year_source) == (year, source)
