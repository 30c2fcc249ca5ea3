"""Judgements of two years that were read from words, as the rules on progress are given them."""

from typing import NamedTuple

from ingest.compare.comparison import ProgressKind
from ingest.compare.progress.figures.figure_changes import FigureChange
from parsers.review import Judgement


class JudgedByWords(NamedTuple):
    """The progress that the judgements of both years give, both texts, and what a figure tells."""

    kind: ProgressKind
    before: Judgement
    after: Judgement
    old_text: str
    new_text: str
    change: FigureChange | None
