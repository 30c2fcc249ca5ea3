"""Plans on cards: a small table for each priority, its headings at the left."""

import pytest

from parsers.errors import NoReview
from tests.building import cell, heading, row, table
from tests.parsers.recogniser.plans import (
    PLAN,
    read,
    rows_of,
    titles_of,
)


class TestCards:
    """A small table for each priority, its headings at the left."""

    LABELS = ("Actions", "Lead", "Deadline")

    def card(self, first, pair, *more):
        statement, action = pair
        values = (action, "Bursar", "May 2025")
        return ((first, statement), *zip(self.LABELS, values, strict=True), *more)

    def numbered(self):
        return [self.card(f"Priority {n}:", pair) for n, pair in enumerate(PLAN, 1)]

    def expected(self):
        return [(str(n), s, [a]) for n, (s, a) in enumerate(PLAN, 1)]

    def test_each_card_is_a_statement(self):
        found = read(*(table(*card) for card in self.numbered()))
        assert rows_of(found) == self.expected()
        assert [dict(s.extra) for s in found.statements()] == [
            {"Lead": "Bursar", "Deadline": "May 2025"}
        ] * 3

    def test_cards_may_stand_below_one_another_in_a_table(self):
        assert rows_of(read(table(*(r for card in self.numbered() for r in card)))) == (
            self.expected()
        )

    def untitled(self, *labels, title=()):
        values = ("Amber", "Mend the lamps", "May 2025")
        return table(*title, *zip(labels, values, strict=True))

    def test_paragraph_before_a_card_without_a_statement_is_the_statement(self):
        labels = ("Rating", "Action", "Deadline")
        found = read(
            heading("1.0 Halls"),
            heading("1.1 Halls are lit"),
            self.untitled(*labels),
            heading("1.2 Stairs are lit"),
            self.untitled(*labels),
        )
        assert titles_of(found) == ["Halls"]
        assert rows_of(found) == [
            ("1.1", "Halls are lit", ["Mend the lamps"]),
            ("1.2", "Stairs are lit", ["Mend the lamps"]),
        ]
        assert {piece.text for piece in found.residue} == set(labels)

    def test_title_across_a_card_without_a_statement_is_the_statement(self):
        cards = [
            self.untitled("Rating", "Action", "Deadline", title=[row(cell(words, columns=2))])
            for words in ("Halls are lit", "Stairs are lit")
        ]
        found = read(*cards)
        assert [s for _, s, _ in rows_of(found)] == ["Halls are lit", "Stairs are lit"]

    @pytest.mark.parametrize(
        "labels",
        [
            ("Name", "Post", "Telephone"),
            ("Colour", "Activity", "Date"),
            ("Cost", "Action taken", "Date"),
            ("Author", "Version", "Review date"),
        ],
    )
    def test_card_without_statement_and_action_is_none_whatever_stands_above_it(self, labels):
        with pytest.raises(NoReview):
            read(
                heading("Halls are lit"),
                self.untitled(*labels),
                heading("Stairs are lit"),
                self.untitled(*labels),
            )

    @pytest.mark.parametrize(
        ("title", "is_statement"),
        [("In case of fire", False), ("Fire", False), ("Fire is feared", True), ("1.1 Fire", True)],
    )
    def test_title_of_a_card_that_rates_nothing_has_a_number_or_says_something(
        self, title, is_statement
    ):
        card = self.untitled("Who", "Action", "When")
        blocks = (heading(title), card, heading(title), card)
        if is_statement:
            assert len(rows_of(read(*blocks))) == 2
        else:
            with pytest.raises(NoReview):
                read(*blocks)

    def test_card_without_a_statement_and_with_nothing_above_it_is_none(self):
        card = self.untitled("Rating", "Action", "Deadline")
        with pytest.raises(NoReview):
            read(heading("Halls are lit"), card, card)

    def test_title_across_a_card_titles_its_section(self):
        cards = [
            table(row(cell(title, columns=2)), *self.card("Finding", pair))
            for title, pair in zip(["Kitchens", "Halls"], PLAN, strict=False)
        ]
        found = read(*cards)
        assert titles_of(found) == ["Kitchens", "Halls"]
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN[:2]]

    def test_titles_across_a_table_part_its_cards(self):
        kitchens, halls = row(cell("Kitchens", columns=2)), row(cell("Halls", columns=2))
        first, second, third = (self.card("Finding", pair) for pair in PLAN)
        found = read(table(kitchens, *first, *second, halls, *third))
        assert [(s.title, len(s.statements)) for s in found.sections] == [
            ("Kitchens", 2),
            ("Halls", 1),
        ]

    def test_card_with_words_across_its_foot_is_none(self):
        card = (*self.card("Finding", PLAN[0]), row(cell("Sign here", columns=2)))
        with pytest.raises(NoReview):
            read(table(*card), table(*card))

    def test_section_above_each_card_holds_its_statement(self):
        objectives = [table(*self.card("Objective", pair)) for pair in PLAN[:2]]
        found = read(heading("1.0 Kitchens"), objectives[0], heading("2.0 Halls"), objectives[1])
        assert [(s.title, len(s.statements)) for s in found.sections] == [
            ("Kitchens", 1),
            ("Halls", 1),
        ]

    @pytest.mark.parametrize(
        "card",
        [
            (("Name", "Ann Miller"), ("Class", "Four"), ("Club", "Chess")),
            (("Priority", "High"), ("Room", "Hall"), ("Hirer", "Choir")),
            (("Objective", "To read aloud"), ("Action", "Train helpers")),
            (("What families of the village told us in autumn", "Aloud"), ("Action", "Train"),
             ("Lead", "Ann")),
        ],
    )  # fmt: skip
    def test_card_of_no_plan_is_none(self, card):
        with pytest.raises(NoReview):
            read(table(*card), table(*card))

    def test_one_card_alone_is_a_form(self):
        with pytest.raises(NoReview):
            read(table(*self.card("Objective", PLAN[0])))
