"""The assignment problem: the couples with the greatest total score. Scores in, couples out.

The only module that uses scipy. It is large but well maintained, and its sparse matching handles
thousands of statements with a few candidates each.
"""

from collections.abc import Iterator

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

from ingest.compare.words.word_lists import Column, Couples, Indexes


def assign(couples: Couples, scores: Column, threshold: float) -> list[int]:
    """The couples, by index, that use no statement twice and have the greatest sum of gains.

    A couple's gain is its score minus `threshold`; couples without a gain are never chosen.
    """
    kept = np.flatnonzero(scores > threshold)
    if not len(kept):
        return []
    _, rows = np.unique(couples[0][kept], return_inverse=True)
    _, columns = np.unique(couples[1][kept], return_inverse=True)
    gains = scores[kept] - threshold
    cost_alone = 1 + float(np.max(gains))
    chosen = set(_matching(rows, columns, cost_alone - gains, cost_alone))
    return [
        int(k)
        for k, row, column in zip(kept, rows, columns, strict=True)
        if (int(row), int(column)) in chosen
    ]


def _matching(
    rows: Indexes, columns: Indexes, costs: Column, cost_alone: float
) -> Iterator[tuple[int, int]]:
    """The cheapest matching of all rows; each row may also stay alone, in a column of its own."""
    height, width = int(np.max(rows)) + 1, int(np.max(columns)) + 1
    own = np.arange(height)
    matrix = csr_array(
        (
            np.concatenate([costs, np.full(height, cost_alone)]),
            (np.concatenate([rows, own]), np.concatenate([columns, width + own])),
        ),
        shape=(height, width + height),
    )
    for row, column in zip(*min_weight_full_bipartite_matching(matrix), strict=True):
        yield int(row), int(column)
