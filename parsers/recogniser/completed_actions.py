"""Leaves logs of completed actions out of a review that has statements. Parts in, parts out.

Below `Actions completed since the last review` stand actions of the year before, and no statements.
A document that has nothing but logs keeps them all.
"""

from collections.abc import Sequence

from parsers.document.blocks import Paragraph, Table
from parsers.grammar.headings.completed_actions import lists_completed_actions
from parsers.recogniser.cells import marked
from parsers.recogniser.outline import DocumentPart


def without_completed_actions(parts: Sequence[DocumentPart]) -> list[DocumentPart]:
    """The parts of a document, each log of completed actions loose in the part after it."""
    if all(_is_log(part) for part in parts if part.table):
        return [*parts]
    kept: list[DocumentPart] = []
    loose: list[Paragraph | Table] = []
    for part in parts:
        if part.table and _is_log(part) and _is_of_completed(part):
            loose += [*part.loose, *part.title, part.table.table]
        else:
            kept.append(part._replace(loose=(*loose, *part.loose)))
            loose = []
    return kept


def _is_log(part: DocumentPart) -> bool:
    """Whether one column of its table is both statement and action."""
    return part.table is not None and part.table.columns.statement == part.table.columns.action


def _is_of_completed(part: DocumentPart) -> bool:
    return lists_completed_actions(" ".join(map(marked, part.title)))
