"""The thread of every statement over the years."""

import pytest

from ingest.compare.threads import (
    Mark,
    ThreadPin,
    compare_ends,
    compare_series,
    threads,
    times_put_off,
    up_to,
)
from tests.years import CHOIRS, GARDENS, HALVES, HEARING, LIBRARY, WHOLE, year


def thread_lines(reviews, pins=()):
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
    assert thread_lines(series) == [
        "2020:1.1 2021:1.2 2022:1.2 current",
        "2020:1.2 2021:1.3 2022:1.1 current",
        "2021:1.1 removed",
    ]


def test_single_review_has_a_thread_for_each_statement():
    assert thread_lines([year(2020, HEARING, LIBRARY)]) == ["2020:1.1 current", "2020:1.2 current"]


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
    assert thread_lines(series, [pin])[0] == "2020:1.1 2021:1.1 current"


def test_pin_of_another_year_changes_nothing():
    series = [year(2020, HEARING), year(2021, HEARING)]
    pin = ThreadPin(Mark(2019, "1.1"), Mark(2020, "1.1"), together=False)
    assert thread_lines(series, [pin]) == thread_lines(series)


@pytest.mark.parametrize(("together", "count"), [(True, 2), (False, 3)])
def test_pin_across_a_year_joins_a_statement_that_came_back(together, count):
    series = [
        year(2020, HEARING, LIBRARY),
        year(2021, LIBRARY),
        year(2022, LIBRARY, "bullying on the bus is rare, as pupils say;"),
    ]
    pin = ThreadPin(Mark(2020, "1.1"), Mark(2022, "1.2"), together)
    assert len(thread_lines(series, [pin])) == count
    assert ("2020:1.1 2022:1.2 current" in thread_lines(series, [pin])) is together


def test_deadlines_are_counted_that_are_put_off_year_after_year():
    due = ["T6 2020", "T6 2021", "T6 2022", "T6 2022"]
    series = [
        year(2020 + n, HEARING, actions=[f"Clerk to set up a panel by {time}.", "Heads to visit."])
        for n, time in enumerate(due)
    ]
    assert times_put_off(compare_series(series)) == {(1, 1): 2}


@pytest.mark.parametrize("until", range(4))
def test_comparisons_up_to_a_year_end_with_it(until):
    series = [year(2020 + n, HEARING, LIBRARY) for n in range(4)]
    comparisons = compare_series(series)
    assert list(up_to(comparisons, series[until])) == list(comparisons[:until])


# the first year compared with the last


def pairs_of_ends(reviews, pins=()):
    return compare_ends(compare_series(reviews, pins), pins).pairs


def followed(reviews, pins=()):
    """`1.1=1.2` for each pair: the numbers of both ends."""
    pairs = pairs_of_ends(reviews, pins)
    return ["=".join("+".join(e.name for e in side) for side in (p.old, p.new)) for p in pairs]


STEPS = (
    "the choir rehearses with pupils of other schools on Fridays in the old chapel;",
    "the choir rehearses with pupils of other schools on Mondays in the new theatre in town;",
    "singers from the sixth form meet on Mondays in the new theatre in town;",
)


def test_statement_is_followed_through_the_years_in_between():
    series = [year(2020 + n, LIBRARY, text, GARDENS) for n, text in enumerate(STEPS)]
    (pair,) = (pair for pair in pairs_of_ends(series) if pair.change != "unchanged")
    assert (pair.old[0].name, pair.new[0].name) == ("1.2", "1.2")
    assert pair.reason == "followed through 2021"


def test_years_in_between_are_named_by_the_first_and_the_last():
    texts = [STEPS[0], STEPS[1], STEPS[1], STEPS[2]]
    series = [year(2020 + n, LIBRARY, text, GARDENS) for n, text in enumerate(texts)]
    reasons = {pair.reason for pair in pairs_of_ends(series) if pair.change != "unchanged"}
    assert reasons == {"followed through 2021 to 2022"}


def test_removed_statement_is_not_paired_with_one_that_took_its_place():
    series = [
        year(2020, LIBRARY, STEPS[0], GARDENS),
        year(2021, LIBRARY, GARDENS),
        year(2022, LIBRARY, STEPS[1], GARDENS),
    ]
    assert followed(series) == ["1.1=1.1", "=1.2", "1.3=1.3", "1.2="]
    assert followed([series[0], series[2]]) == ["1.1=1.1", "1.2=1.2", "1.3=1.3"]


def test_statement_that_was_left_out_comes_back_in_the_same_words():
    series = [year(2020, HEARING, LIBRARY), year(2021, LIBRARY), year(2022, LIBRARY, HEARING)]
    assert followed(series) == ["1.2=1.1", "1.1=1.2"]


def test_split_that_is_merged_again_is_one_pair():
    series = [year(2020, WHOLE, CHOIRS), year(2021, *HALVES, CHOIRS), year(2022, WHOLE, CHOIRS)]
    assert followed(series) == ["1.1=1.1", "1.2=1.2"]


def test_split_is_followed_and_its_closest_part_carries_it_on():
    series = [year(2020, WHOLE, CHOIRS), year(2021, *HALVES, CHOIRS), year(2022, CHOIRS, *HALVES)]
    split = pairs_of_ends(series)[1]
    assert (split.change, len(split.new)) == ("split", 2)
    (thread,) = (t for t in threads(series[0], compare_series(series)) if t.holds(2020, 1))
    assert split.main_couple[1].position == thread.steps[-1].entry.position


def test_two_that_were_merged_and_split_again_are_two_pairs():
    series = [year(2020, *HALVES, CHOIRS), year(2021, WHOLE, CHOIRS), year(2022, CHOIRS, *HALVES)]
    assert followed(series) == ["1.3=1.1", "1.1=1.2", "1.2=1.3"]
    changed = [f"{text} of late" for text in HALVES]
    series[2] = year(2022, CHOIRS, *changed)
    assert followed(series) == ["1.3=1.1", "1.1=1.2", "1.2=1.3"]


def test_merged_and_split_again_into_what_no_words_tell_apart_is_one_pair():
    series = [year(2020, LIBRARY, CHOIRS), year(2021, HEARING), year(2022, GARDENS, HALVES[0])]
    names = [(2020, "1.1", 2021), (2020, "1.2", 2021), (2021, "1.1", 2022)]
    pins = [ThreadPin(Mark(old, name), Mark(new, "1.1")) for old, name, new in names]
    pins.append(ThreadPin(Mark(2021, "1.1"), Mark(2022, "1.2")))
    assert followed(series, pins) == ["1.1+1.2=1.1+1.2"]


@pytest.mark.parametrize(
    ("together", "expected"), [(True, ["1.1=1.1", "1.2="]), (False, ["=1.1", "1.1=", "1.2="])]
)
def test_pin_of_the_first_and_the_last_year_counts_more_than_the_years_in_between(
    together, expected
):
    series = [year(2020, HEARING, LIBRARY), year(2021, HEARING), year(2022, HEARING)]
    pin = ThreadPin(Mark(2020, "1.1"), Mark(2022, "1.1"), together)
    assert followed(series, [pin]) == expected


def test_pin_of_the_first_and_the_last_year_takes_a_statement_from_its_thread():
    series = [year(2020, HEARING, LIBRARY), year(2021, HEARING), year(2022, HEARING)]
    pin = ThreadPin(Mark(2020, "1.2"), Mark(2022, "1.1"))
    assert followed(series, [pin]) == ["1.2=1.1", "1.1="]
