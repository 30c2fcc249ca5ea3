"""The thread of every statement over the years."""

import pytest

from ingest.compare.threads import Mark, ThreadPin, compare_series, threads, times_put_off
from tests.reviews import complete, review, section, statement

HEARING = "pupils say that they are heard about bullying on the bus;"
LIBRARY = "libraries lend books to families at weekends;"
GARDENS = "gardens are planned with the caretakers of each school;"
CHOIRS = "choirs from abroad sing at the harvest festival;"
HALVES = (
    "minibuses are serviced every spring by the depot in town",
    "drivers without a permit may not take anyone abroad",
)
WHOLE = f"{HALVES[0]}. However, {HALVES[1]};"


def year(number, *texts, actions=()):
    statements = (statement(f"1.{n}", text, *actions) for n, text in enumerate(texts, 1))
    return complete(review(section("1", *statements), year=number))


def lives(reviews, pins=()):
    """`2020:1.1 2021:1.2 current`, a line for each thread."""
    found = threads(reviews[0], compare_series(reviews, pins), pins)
    return [
        " ".join([*(f"{s.year}:{s.entry.name}" for s in thread.steps), thread.end])
        for thread in found
    ]


def test_statement_keeps_its_thread_under_every_number():
    series = [
        year(2020, HEARING, LIBRARY),
        year(2021, GARDENS, HEARING, LIBRARY),
        year(2022, LIBRARY, HEARING),
    ]
    assert lives(series) == [
        "2020:1.1 2021:1.2 2022:1.2 current",
        "2020:1.2 2021:1.3 2022:1.1 current",
        "2021:1.1 removed",
    ]


def test_single_review_has_a_thread_for_each_statement():
    assert lives([year(2020, HEARING, LIBRARY)]) == ["2020:1.1 current", "2020:1.2 current"]


def test_split_carries_the_thread_on_and_begins_another():
    series = [year(2020, WHOLE, CHOIRS), year(2021, *HALVES, CHOIRS)]
    found = threads(series[0], compare_series(series))
    first, other = (found[0], found[2])
    assert len(first.steps) == 2
    assert first.steps[1].change == other.steps[0].change == "split"
    assert other.origins == (Mark(2020, "1.1"),)


def test_merger_carries_one_thread_on_and_ends_the_other():
    series = [year(2020, *HALVES, CHOIRS), year(2021, WHOLE, CHOIRS)]
    found = threads(series[0], compare_series(series))
    assert sorted(thread.end for thread in found) == ["current", "current", "merged"]
    assert next(t for t in found if t.end == "merged").merged_into == (Mark(2021, "1.1"),)


def test_pin_joins_what_the_words_do_not():
    series = [year(2020, HEARING, LIBRARY), year(2021, CHOIRS, LIBRARY)]
    pin = ThreadPin(Mark(2020, "1.1"), Mark(2021, "1.1"))
    assert lives(series, [pin])[0] == "2020:1.1 2021:1.1 current"


def test_pin_of_another_year_changes_nothing():
    series = [year(2020, HEARING), year(2021, HEARING)]
    pin = ThreadPin(Mark(2019, "1.1"), Mark(2020, "1.1"), together=False)
    assert lives(series, [pin]) == lives(series)


@pytest.mark.parametrize(("together", "count"), [(True, 2), (False, 3)])
def test_pin_across_a_year_joins_a_statement_that_came_back(together, count):
    series = [
        year(2020, HEARING, LIBRARY),
        year(2021, LIBRARY),
        year(2022, LIBRARY, "bullying on the bus is rare, as pupils say;"),
    ]
    pin = ThreadPin(Mark(2020, "1.1"), Mark(2022, "1.2"), together)
    assert len(lives(series, [pin])) == count
    assert ("2020:1.1 2022:1.2 current" in lives(series, [pin])) is together


def test_deadlines_are_counted_that_are_put_off_year_after_year():
    due = ["T6 2020", "T6 2021", "T6 2022", "T6 2022"]
    series = [
        year(2020 + n, HEARING, actions=[f"Clerk to set up a panel by {time}.", "Heads to visit."])
        for n, time in enumerate(due)
    ]
    assert times_put_off(compare_series(series)) == {(1, 1): 2}
