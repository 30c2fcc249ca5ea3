"""Action cells and the bullets in them."""

import pytest

from tests.building import HEADER, bullet, cell, paragraph, table
from tests.parsers.recogniser.plans import (
    FIRST,
    SECOND,
    actions_of,
    codes_beside_cover,
    read_text,
)


class TestBullets:
    """Action cells and the bullets in them."""

    @pytest.mark.parametrize(
        "content",
        [
            (bullet("Heads to meet."), bullet("Clerk to minute.")),
            (paragraph("Heads to meet.", marker=""), paragraph("Clerk to minute.", marker="")),
            ("Heads to meet.", "Clerk to minute."),
            ("Heads to meet.\nClerk to minute.",),
            ("• Heads to meet.\n• Clerk to minute.",),
            ("• Heads to meet.", "• Clerk to minute."),
            ("- Heads to meet.\n- Clerk to minute.",),
            ("– Heads to meet.", "– Clerk to minute."),
            ("* Heads to meet.", "* Clerk to minute."),
            ("o Heads to meet.", "o Clerk to minute."),
            ("-> Heads to meet.", "=> Clerk to minute."),
            ("•Heads to meet.", "•Clerk to minute."),
            ("\uf0b7 Heads to meet.", "\uf0b7 Clerk to minute."),
            ("• Heads to meet. • Clerk to minute.",),
            ("• Heads to\nmeet.\n• Clerk to minute.",),
            ("•", "Heads to meet.", "•", "Clerk to minute."),
            (bullet("Heads to meet."), "Clerk to minute."),
        ],
    )
    def test_two_bullets(self, content):
        found = read_text(table(HEADER, (FIRST[0], cell(*content))))
        assert actions_of(found) == [["Heads to meet.", "Clerk to minute."]]

    @pytest.mark.parametrize(
        "content",
        [
            (bullet("heads to meet"), bullet("clerk to minute")),
            ("• heads to meet\n• clerk to minute",),
            ("o heads to meet", "o clerk to minute"),
            (paragraph("heads to meet", marker="o"), paragraph("clerk to minute", marker="o")),
        ],
    )
    def test_bullets_that_begin_small_are_two_without_a_label(self, content):
        (statement,) = read_text(table(HEADER, (FIRST[0], cell(*content)))).statements()
        assert [(a.label, a.text) for a in statement.actions] == [
            ("", "heads to meet"),
            ("", "clerk to minute"),
        ]

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("(i) Heads to meet.", ("(i)", "Heads to meet.")),
            ("a) Heads to meet.", ("a)", "Heads to meet.")),
            ("(b) Heads to meet.", ("(b)", "Heads to meet.")),
            ("(x) Heads to meet.", ("", "(x) Heads to meet.")),
            ("(a) level pupils to meet.", ("", "(a) level pupils to meet.")),
            ("(EYFS) Heads to meet.", ("", "(EYFS) Heads to meet.")),
            ("(5) Heads to meet.", ("", "(5) Heads to meet.")),
            ("3. Heads to meet.", ("", "3. Heads to meet.")),
        ],
    )
    def test_letter_in_brackets_counts_a_single_action_too(self, text, said):
        (statement,) = read_text(table(HEADER, (FIRST[0], text))).statements()
        assert [(a.label, a.text) for a in statement.actions] == [said]

    @pytest.mark.parametrize(
        "content",
        [
            ("Heads to meet\nand to talk.",),
            ("Heads to meet", "and to talk."),
            (bullet("Heads to meet"), "and to talk."),
            (bullet("Heads to meet\nand to talk."),),
        ],
    )
    def test_wrapped_bullet_is_one(self, content):
        found = read_text(table(HEADER, (FIRST[0], cell(*content))))
        assert actions_of(found) == [["Heads to meet and to talk."]]

    @pytest.mark.parametrize(
        ("content", "expected"),
        [
            (bullet("Heads to meet\nDr Elm"), ["Heads to meet Dr Elm"]),
            ("• Heads to meet\nDr Elm", ["Heads to meet Dr Elm"]),
            ("Heads to meet\nDoE to talk", ["Heads to meet", "DoE to talk"]),
        ],
    )
    def test_broken_line_goes_on_with_its_bullet_and_is_one_where_there_are_none(
        self, content, expected
    ):
        assert actions_of(read_text(table(HEADER, (FIRST[0], cell(content))))) == [expected]

    @pytest.mark.parametrize("content", ["", "-", "•", bullet("")])
    def test_cell_without_words_holds_no_action(self, content):
        found = read_text(table(HEADER, FIRST, (SECOND[0], cell(content))))
        assert actions_of(found) == [["Heads to meet in T1."], []]
        assert "empty-action" in codes_beside_cover(found)

    def test_hyphen_within_a_bullet_is_no_bullet(self):
        found = read_text(table(HEADER, (FIRST[0], "Heads to meet – in person – by T6.")))
        assert actions_of(found) == [["Heads to meet – in person – by T6."]]

    @pytest.mark.parametrize(
        "content",
        [
            (paragraph("Heads to meet.", marker="(a)"), paragraph("Clerk to go.", marker="(b)")),
            ("(a) Heads to meet.", "(b) Clerk to go."),
            ("(a) Heads to meet.\n(b) Clerk to go.",),
        ],
    )
    def test_number_that_counts_a_bullet_is_its_label(self, content):
        (statement,) = read_text(table(HEADER, (FIRST[0], cell(*content)))).statements()
        assert [(a.label, a.text) for a in statement.actions] == [
            ("(a)", "Heads to meet."),
            ("(b)", "Clerk to go."),
        ]

    def test_number_that_counts_nothing_stays_in_the_text(self):
        found = read_text(table(HEADER, (FIRST[0], cell("2. Heads to meet.", "Clerk to go."))))
        assert actions_of(found) == [["2. Heads to meet.", "Clerk to go."]]
