"""Labels in running text, `Action: ...`: a line in, its label, its column or its parts out."""

import re

from parsers.document.blocks import Paragraph
from parsers.grammar.headings.column_headings import LIKELY, Headings, meaning
from parsers.grammar.headings.column_kinds import kinds
from parsers.patterns import pattern

ACTION = "action"  # the column of actions
_NAME = r"[^\W\d_][\w/ ]{2,30}?"
_LABEL = pattern(rf"(?P<name>{_NAME})(?: (?P<number>\d{{1,2}}))?\s*:")
# Where a label begins within a paragraph, as in PDF, where lines run on.
_INNER_LABEL = pattern(rf"(?<=[.;!?])\s+(?={_NAME}(?: \d{{1,2}})?:\s)")


def label_of(p: Paragraph) -> re.Match[str] | None:
    """The label with which a line begins, whatever it names."""
    return _LABEL.match(p.text)


def column_of(label: re.Match[str] | None, own: Headings) -> str:
    """The column that a label names; empty if it names none."""
    if not label:
        return ""
    if meaning(label["name"], own).names_actions:
        return ACTION
    return label["name"].capitalize() if kinds(label["name"], own) else ""


def is_of_actions(p: Paragraph | None, own: Headings) -> bool:
    """Whether a line begins with a label of actions."""
    return p is not None and column_of(label_of(p), own) == ACTION


def names_statements(label: re.Match[str], own: Headings) -> bool:
    """Whether a label is one of statements: `Finding`."""
    return meaning(label["name"], own).statement_strength >= LIKELY


def parts_of(paragraph: Paragraph, own: Headings) -> list[Paragraph]:
    """A paragraph, cut before the labels of actions in it."""
    cuts = [found.end() for found in _INNER_LABEL.finditer(paragraph.text)]
    cuts = [cut for cut in cuts if column_of(_LABEL.match(paragraph.text, cut), own) == ACTION]
    ends = [*cuts, len(paragraph.text)]
    first = paragraph._replace(text=paragraph.text[: ends[0]].rstrip())
    texts = (paragraph.text[cut:end].rstrip() for cut, end in zip(cuts, ends[1:], strict=True))
    return [first, *(paragraph._replace(text=text, marker=None) for text in texts)]
