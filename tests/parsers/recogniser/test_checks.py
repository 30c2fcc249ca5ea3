"""What a person should look at: numbers, links and cells."""

import pytest

from parsers.recogniser.checks import CHECKED_CODES, check
from tests.building import HEADER, heading, table
from tests.parsers.recogniser.plans import (
    FIRST,
    SECOND,
    codes_beside_cover,
    read_text,
)
from tests.reviews import action, section, statement


class TestDiagnostics:
    """What a person should look at."""

    @pytest.mark.parametrize(
        ("rows", "code"),
        [
            ([FIRST, ("1.3 they ask;", "Ask.")], "number-gap"),
            ([SECOND], "number-gap"),
            ([FIRST, ("1.1 they ask;", "Ask.")], "duplicate-number"),
            ([FIRST, ("1.3 they ask;", "A."), ("1.2 they go;", "B.")], "out-of-order"),
            ([FIRST, ("1.2 they ask;", "")], "empty-action"),
            ([FIRST, ("1.2 they ask;", "Linked to 7.1")], "dangling-link"),
        ],
    )
    def test_each_fault_has_its_code(self, rows, code):
        assert code in codes_beside_cover(read_text(table(HEADER, *rows)))

    @pytest.mark.parametrize(
        ("numbers", "messages"),
        [
            (("C4", "G5", "C6"), ["C5 is missing before C6"]),
            (("1.4", "7.5", "1.6"), ["1.5 is missing before 1.6"]),
            (("1.4", "7.6", "1.6"), []),
            (("1.4", "1.7"), ["1.5 and 1.6 are missing before 1.7"]),
            (("1.4", "1.9"), ["1.5 to 1.8 are missing before 1.9"]),
            (("1.1", "2.1", "1.2"), []),
            (("1.1", "2.1", "2.2"), []),
            (("C4", "C5", "D1"), []),
            (("C4", "D1", "D2"), []),
        ],
    )
    def test_number_in_place_of_another_leaves_a_gap(self, numbers, messages):
        rows = [statement(number, "they ask;", action("Ask.")) for number in numbers]
        found = check([section("1", *rows)])
        gaps = [d.message for d in found if d.code == "number-gap"]
        assert [message for message in gaps if "before " + numbers[0] not in message] == messages

    def test_number_that_stands_twice_is_named(self):
        found = read_text(table(HEADER, FIRST, ("1.1 they ask;", "Ask.")))
        messages = {each.code: each.message for each in found.diagnostics}
        assert messages["duplicate-number"] == "1.1 stands for two statements"

    def test_plain_numbers_may_begin_anew_in_each_section_with_a_title(self):
        rows = [HEADER, ("1. they ask;", "Ask."), ("2. they go;", "Go.")]
        titled = read_text(heading("MEALS"), table(*rows), heading("GARDENS"), table(*rows))
        assert "duplicate-number" not in codes_beside_cover(titled)
        twice = read_text(heading("MEALS"), table(*rows, *rows[1:]))
        assert "duplicate-number" in codes_beside_cover(twice)
        dotted = [HEADER, FIRST, SECOND]
        again = read_text(heading("MEALS"), table(*dotted), heading("GARDENS"), table(*dotted))
        assert "duplicate-number" in codes_beside_cover(again)

    def test_numbers_of_statements_that_several_sections_repeat_are_not_missing(self):
        header = "No", "Objective", "Action"
        one, two, three = (("1", "Meals are hot.", "Light the oven."),
                           ("2", "Halls are clean.", "Sweep."),
                           ("3", "Guests come.", "Write."))  # fmt: skip
        five = "5", "Cooks are trained.", "Book a course."
        autumn = heading("Autumn"), table(header, one, two, three)
        spring = heading("Spring"), table(header, one, three)
        assert not codes_beside_cover(read_text(*autumn, *spring))
        summer = heading("Summer"), table(header, two, five)
        messages = [d.message for d in read_text(*autumn, *summer).diagnostics]
        assert "4 is missing before 5" in messages
        anew = (
            heading("Gardens"),
            table(header, ("1", "Paths are swept.", "Weed."), three[:1] + five[1:]),
        )
        assert "number-gap" in codes_beside_cover(read_text(*autumn, *anew))

    @pytest.mark.parametrize(
        ("numbers", "has_gap"),
        [
            (("41/2425", "42/2425"), False),
            (("24/07", "24/08"), False),
            (("41/2425", "44/2425"), True),
            (("41", "42"), True),
        ],
    )
    def test_minutes_go_on_from_those_of_the_meeting_before(self, numbers, has_gap):
        texts = "The boats leak in rain.", "The pier has been swept."
        rows = [(n, text, "Mend it") for n, text in zip(numbers, texts, strict=True)]
        found = read_text(table(("No", "Discussion", "Action"), *rows))
        assert ("number-gap" in codes_beside_cover(found)) is has_gap

    def test_sound_review_has_none(self):
        rows = FIRST, ("1.2 they ask;", "Linked to 1.1"), ("1.3 they go.", "None.")
        assert (
            codes_beside_cover(read_text(heading("1.0 LEADERSHIP"), table(HEADER, *rows))) == set()
        )

    def test_section_without_title_is_told(self):
        assert codes_beside_cover(read_text(table(HEADER, FIRST))) == {"untitled-section"}

    @pytest.mark.parametrize(
        "rows",
        [
            [("1a menus are known;", "Ask."), ("1b tables are clean;", "Ask.")],
            [
                ("1a menus are known;", "Ask."),
                ("1b tables are clean;", "Ask."),
                ("2a seeds are sown;", "A."),
                ("2b soil is dug;", "B."),
            ],
        ],
    )
    def test_sections_that_count_by_letters_have_no_gap(self, rows):
        made = [table(("No", *HEADER), *((r[0][:2], r[0][3:], r[1]) for r in rows[:2]))]
        if rows[2:]:
            more = ((r[0][:2], r[0][3:], r[1]) for r in rows[2:])
            made += [heading("2. Gardens"), table(("No", *HEADER), *more)]
        assert "number-gap" not in codes_beside_cover(read_text(heading("1. Kitchens"), *made))

    def test_numbers_that_run_through_all_sections_have_no_gap(self):
        header = ("No", *HEADER)
        found = read_text(
            heading("A. Kitchens"),
            table(header, ("1", "menus are known;", "Print."), ("2", "tables are clean;", "Wipe.")),
            heading("B. Gardens"),
            table(header, ("3", "seeds are sown;", "Water.")),
        )
        assert "number-gap" not in codes_beside_cover(found)


def test_every_check_that_is_made_anew_after_a_correction_is_known_by_its_code():
    asks = action("Ask. Linked to 7.1", "7.1")
    statements = [statement(n, "they ask;", asks) for n in ("1.2", "1.4", "1.3", "1.2", None)]
    second = section("2", statement("2.1"), statement("2.2", "", asks))
    found = check([section("1", *statements, title=""), second])
    assert {diagnostic.code for diagnostic in found} == CHECKED_CODES
