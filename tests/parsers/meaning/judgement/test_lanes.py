"""Lanes count as their numbers do one by one."""

from hypothesis import given
from hypothesis import strategies as st

from parsers.meaning.judgement.lanes import Lanes

LANES = Lanes(4)
FOUR = st.tuples(*[st.integers(-10_000, 10_000)] * 4)


def not_below_zero(numbers):
    return tuple(max(number, 0) for number in numbers)


def packed_not_below_zero(numbers):
    return LANES.at_least_zero(LANES.packed(numbers))


@given(st.lists(FOUR, min_size=1, max_size=3))
def test_sums_of_lanes_are_those_of_their_numbers(summands):
    total = LANES.at_least_zero(sum(map(LANES.packed, summands)))
    assert LANES.unpacked(total) == not_below_zero(map(sum, zip(*summands, strict=True)))


@given(FOUR, FOUR)
def test_highest_is_chosen_lane_by_lane(one, other):
    highest = LANES.highest(packed_not_below_zero(one), packed_not_below_zero(other))
    assert LANES.unpacked(highest) == not_below_zero(map(max, one, other))


def test_many_numbers_are_summed_in_turn():
    assert LANES.unpacked(sum([LANES.packed((1, 0, 300, 7))] * 48)) == (48, 0, 14_400, 336)
