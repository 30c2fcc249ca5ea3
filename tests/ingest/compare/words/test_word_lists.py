"""Words of many statements at once: the most alike, those who share words, links that correspond.

Each is held against the same worked out couple by couple.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ingest.compare.matching import candidates
from ingest.compare.matching.candidates import nearest
from ingest.compare.matching.joint_frequency import JointFrequency
from ingest.compare.matching.shared_links import SharedLinks
from ingest.compare.matching.similarity import as_couples
from ingest.compare.words.word_lists import WordLists, common

VOCABULARY = 6
WEIGHTS = np.array([9.0, 7.0, 5.0, 4.0, 2.0, 1.0])
texts = st.lists(st.frozensets(st.integers(0, VOCABULARY - 1)), max_size=8)
links = st.lists(st.frozensets(st.integers(0, 4)), min_size=5, max_size=5)


def lists(found):
    return WordLists(found, {word: word for word in range(VOCABULARY)})


def alike(a, b):
    shared, both = (sum(WEIGHTS[word] for word in words) for words in (a & b, [*a, *b]))
    return shared / both if both else 0.0


@given(texts, texts)
def test_nearest_are_all_that_share_a_word_where_these_are_few(old, new):
    sharing = {(i, j) for i, a in enumerate(old) for j, b in enumerate(new) if a & b}
    assert {*nearest(lists(old), lists(new), WEIGHTS)} == sharing


@given(texts, texts)
def test_nearest_are_the_most_alike_of_either_side(old, new):
    with_few = candidates.MAX_CANDIDATES
    candidates.MAX_CANDIDATES = 1
    try:
        found = {*nearest(lists(old), lists(new), WEIGHTS)}
    finally:
        candidates.MAX_CANDIDATES = with_few
    for i, j in found:
        of_old = max(alike(old[i], b) for b in new)
        of_new = max(alike(a, new[j]) for a in old)
        assert alike(old[i], new[j]) in (of_old, of_new)


def test_word_that_many_statements_have_finds_none_where_there_are_others(monkeypatch):
    monkeypatch.setattr(candidates, "MAX_DOCUMENT_FREQUENCY", 1)
    old, new = lists([{0, 1}, {0, 2}]), lists([{0, 1}, {0, 2}])
    assert {*nearest(old, new, WEIGHTS)} == {(0, 0), (1, 1)}


@given(texts, texts)
def test_joint_frequency_counts_statements_that_have_all_that_a_couple_shares(old, new):
    couples = [(i, j) for i in range(len(old)) for j in range(len(new))]
    places = as_couples(couples)
    ours, theirs = lists(old), lists(new)
    shared = common(ours.keys(places[0]), theirs.keys(places[1]))
    found = JointFrequency(ours, theirs, VOCABULARY)(shared, len(couples))
    expected = [
        max(sum(words <= text for text in side) for side in (old, new)) if words else 1
        for words in (old[i] & new[j] for i, j in couples)
    ]
    assert found.tolist() == expected


@given(links, links, st.dictionaries(st.integers(0, 4), st.integers(0, 4)))
def test_shared_links_are_those_whose_targets_correspond(old, new, known):
    known = {i: j for j, i in {j: i for i, j in known.items()}.items()}  # each has one predecessor
    couples = [(i, j) for i in range(5) for j in range(5)]
    found = SharedLinks(old, new, as_couples(couples)).given(known)
    moved = [frozenset(known.get(k, -1 - k) for k in linked) for linked in old]
    expected = [
        len(moved[i] & new[j]) / len(moved[i] | new[j]) if moved[i] and new[j] else 0.0
        for i, j in couples
    ]
    assert np.allclose(found, expected)
