"""Which reviews a person means, and what is said where that is not clear."""

import pytest

from ingest.store.series import Series
from ingest.threads.choosing import (
    Mark,
    UnclearChoice,
    choose_series,
    choose_year,
    choose_years,
    parse_mark,
)

FOOD = Series("b", "Harbour Trust", "Food Review", (2021, 2022, 2023))
DRAFT = Series("a", "Harbour Trust", "Food Review DRAFT", (2020,))
TRAVEL = Series("c", "Moor Trust", "Travel Review", (2022,))


@pytest.mark.parametrize(
    ("organisation", "title"),
    [("Moor Trust", None), (None, "Travel Review"), ("moor trust", "TRAVEL REVIEW")],
)
def test_series_is_known_by_its_names_however_they_are_cased(organisation, title):
    assert choose_series([FOOD, DRAFT, TRAVEL], organisation, title) is TRAVEL


def test_several_series_are_listed_with_what_each_holds():
    with pytest.raises(UnclearChoice) as raised:
        choose_series([TRAVEL, FOOD])
    assert '  --organisation "Harbour Trust" --title "Food Review"  (2021, 2022, 2023)' in str(
        raised.value
    )
    assert '  --organisation "Moor Trust" --title "Travel Review"  (2022)' in str(raised.value)


@pytest.mark.parametrize("held", [[FOOD, DRAFT], [DRAFT, FOOD]], ids=["longest first", "last"])
def test_series_of_fewer_years_is_the_one_to_be_joined(held):
    with pytest.raises(UnclearChoice, match='correct "Food Review DRAFT" --title "Food Review"'):
        choose_series(held)


def test_series_of_one_title_are_not_to_be_joined():
    with pytest.raises(UnclearChoice) as raised:
        choose_series([FOOD, FOOD._replace(organisation="Moor Trust")])
    assert "Are two of them one?" not in str(raised.value)


def test_trust_with_a_new_name_is_to_be_joined_to_its_old_one():
    renamed = FOOD._replace(organisation="Bay Trust", years=(2024,))
    said = 'correct "Food Review" --in-organisation "Harbour Trust" --organisation "Bay Trust"'
    with pytest.raises(UnclearChoice, match=said):
        choose_series([renamed, FOOD])


def test_reviews_without_a_trust_are_to_be_joined_to_those_with_one():
    nobodys = FOOD._replace(organisation="", years=(2024,))
    said = 'correct "Food Review" --in-organisation "" --organisation "Harbour Trust"'
    with pytest.raises(UnclearChoice, match=said):
        choose_series([FOOD, nobodys])


def test_two_that_share_no_year_are_asked_about_before_two_that_do():
    safety = FOOD._replace(title="Safety Review")
    with pytest.raises(UnclearChoice, match='correct "Food Review DRAFT" --title'):
        choose_series([FOOD, safety, DRAFT])


def test_series_of_two_trusts_and_titles_are_not_to_be_joined():
    with pytest.raises(UnclearChoice) as raised:
        choose_series([DRAFT, TRAVEL])
    assert "Are two of them one?" not in str(raised.value)


def test_options_that_choose_are_those_of_the_verb():
    with pytest.raises(UnclearChoice) as raised:
        choose_series([TRAVEL, FOOD], prefix="in-")
    chosen = '  --in-organisation "Moor Trust" --in-title "Travel Review"  (2022)'
    assert chosen in str(raised.value)


def test_review_that_is_not_held_is_told_with_those_that_are():
    with pytest.raises(UnclearChoice, match=r'There is no such review.*\n.*"Travel Review"'):
        choose_series([TRAVEL], title="Food Review")


def test_empty_database_says_what_to_do():
    with pytest.raises(UnclearChoice, match="reviewtrail ingest"):
        choose_series([])


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [((), [2022, 2023]), ((2023, 2021), [2021, 2023]), ((2021, 2021, 2022), [2021, 2022])],
)
def test_years_are_the_last_two_or_those_that_are_named(wanted, chosen):
    assert choose_years(FOOD, wanted) == chosen


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ((2019, 2021), "There is no review of 2019. Those of these years are held: 2021, 2022"),
        ((2021,), "It takes two years to compare. These are held: 2021, 2022, 2023"),
    ],
)
def test_years_that_cannot_be_compared_are_told(wanted, said):
    with pytest.raises(UnclearChoice, match=said):
        choose_years(FOOD, wanted)


@pytest.mark.parametrize(("said", "year"), [(None, 2023), (2021, 2021)])
def test_year_is_the_latest_where_none_is_named(said, year):
    assert choose_year(FOOD, said) == year


def test_year_that_is_not_held_is_told():
    with pytest.raises(UnclearChoice, match="There is no review of 2019"):
        choose_year(FOOD, 2019)


@pytest.mark.parametrize("text", ["2020:2.9", "2020:02.9.", " 2020: 2.9 "])
def test_statement_is_named_by_year_and_number(text):
    assert parse_mark(text) == Mark(2020, "2.9")


@pytest.mark.parametrize("text", ["2.9", "2020", "2020:", ":2.9", "last:2.9"])
def test_other_words_name_no_statement(text):
    with pytest.raises(ValueError, match="YEAR:NUMBER"):
        parse_mark(text)
