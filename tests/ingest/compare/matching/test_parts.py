"""Further parts of couples, given how likely each is."""

from ingest.compare.matching.parts import Part, further_parts, possible_parts

SPLIT, MERGER = Part((0, 0), "new", 1), Part((0, 0), "old", 1)


def test_claims_join_one_free_statement_to_a_couple():
    assert possible_parts({0: 0}, [(0, 1), (1, 0), (1, 1), (0, 0)]) == [SPLIT, MERGER]


def test_several_parts_of_one_side_are_found():
    third = Part((0, 0), "new", 2)
    assert further_parts({SPLIT: 0.9, third: 0.6}) == [SPLIT, third]


def test_couple_is_not_both_split_and_merged():
    assert further_parts({SPLIT: 0.6, MERGER: 0.9}) == [MERGER]


def test_statement_is_a_part_of_the_likelier_whole():
    other = Part((2, 2), "new", 1)
    assert further_parts({SPLIT: 0.6, other: 0.9}) == [other]
