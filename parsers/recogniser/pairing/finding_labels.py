"""Labels of findings in running text, `Finding 1`: a paragraph in, what it begins out."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TypeAlias

from parsers.document.blocks import Block, Paragraph, lines_of
from parsers.grammar.headings.column_headings import AT_NEED, LIKELY, Headings, meaning
from parsers.grammar.headings.column_kinds import kinds
from parsers.grammar.numbers import Numbered, Ref
from parsers.patterns import pattern
from parsers.recogniser.pairing.list_items import is_item, is_short_phrase

NamesStatement: TypeAlias = Callable[[str, Headings], bool]
Begins: TypeAlias = Callable[[Paragraph], "Finding | None"]

_NUMBERED = pattern(
    r"(?P<name>[^\W\d_][\w’' -]{2,30}?)\s+(?P<number>\d{1,2})(?:\s*[:.]|\s+[–—-](?=\s)|$)"
)
_LABEL = pattern(r"(?P<name>[^\W\d_][\w’'/& -]{1,50}?)(?:\s+\d{1,2})?(?:\s*:|[…?]?$)")
# Where a label may begin within a paragraph.
_BEFORE_LABEL = pattern(r"(?:\n|(?<=[.;!?])\s+)(?=[^\W\d_][\w’'/& -]{1,50}:)")
_MAX_TITLE = 60  # characters
# `No recommendations in this area.`, in the place of a list.
_DENIAL = pattern(
    r"(?:there (?:are|were) )?no (?:\w+ )?(?:recommendations?|actions?|next steps?)"
    r"(?:\W*$| (?:(?:is|are|was|were) )?(?:required|needed|necessary|made|arising)\b"
    r"| (?:in|for|under) this\b)",
    re.IGNORECASE,
)


@dataclass
class Part:
    """A label and the lines below it, or what stands behind its colon."""

    label: Paragraph
    lines: list[Paragraph] = field(default_factory=list)
    is_whole: bool = False  # all of it stands behind the colon


@dataclass
class Finding:
    """A finding: its number, which may be empty, and its parts by the names of their labels, the
    statement's first."""

    number: Paragraph
    parts: dict[str, Part]

    @property
    def statement(self) -> Part:
        """The part that is judged, below the label that begins the finding."""
        return next(iter(self.parts.values()))


class Labels:
    """The labels of a document: those known as headings of columns, and others that stand again.

    `own` are headings that the trust's reviews use.
    """

    def __init__(self, blocks: Sequence[Block], own: Headings) -> None:
        self.own = own
        texts = Counter(p.text for p in lines_of(blocks) if not is_item(p))
        self._repeated = frozenset(text for text, count in texts.items() if count > 1)

    def label(self, p: Paragraph) -> re.Match[str] | None:
        """A label with which a line begins. Alone in its line it stands out or stands again."""
        found = _LABEL.match(p.text)
        if not found or is_item(p):
            return None
        is_repeated = p.text in self._repeated
        if p.stands_out and is_repeated:
            return found
        is_set_apart = found[0].endswith(":") or p.stands_out or is_repeated
        return found if is_set_apart and self._is_known(found["name"]) else None

    def _is_known(self, label: str) -> bool:
        said = meaning(label, self.own)
        return bool(said.action_strength or said.statement_strength or said.is_extra)

    def acts(self, label: str) -> bool:
        """Whether a label may be one of actions."""
        return meaning(label, self.own).action_strength >= LIKELY


def with_labels_apart(blocks: Sequence[Block], labels: Labels) -> Iterator[Block]:
    """The blocks, paragraphs parted before labels with a colon that begin a line or follow a
    sentence."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from _parted(block, labels)
        else:
            yield block


def _parted(p: Paragraph, labels: Labels) -> Iterator[Paragraph]:
    cuts = [0]
    for found in _BEFORE_LABEL.finditer(p.text):
        if labels.label(p._replace(text=p.text[found.end() :], marker=None)):
            cuts.append(found.end())
    for start, end in zip_longest(cuts, cuts[1:]):
        marker = None if start else p.marker
        yield p._replace(text=p.text[start:end].rstrip(), marker=marker)


def with_titles_marked(blocks: Sequence[Block], begins: Begins) -> Iterator[Block]:
    """The blocks; those that title the finding below them in nothing but their words are bold."""
    for block, below in zip_longest(blocks, blocks[1:]):
        if isinstance(block, Paragraph) and isinstance(below, Paragraph) and begins(below):
            is_phrase = is_short_phrase(block, _MAX_TITLE) and ":" not in block.text
            is_title = is_phrase and not begins(block)
            yield block._replace(strong=True) if is_title else block
        else:
            yield block


def names_finding(name: str, own: Headings) -> bool:
    """Whether a label is one of what was found or is wanted, and nothing else."""
    said = meaning(name, own)
    return said.statement_strength >= LIKELY and not said.names_actions


def names_recommendation(name: str, own: Headings) -> bool:
    """What others are to do, and so a statement to those who answer it."""
    said = meaning(name, own)
    return said.statement_strength >= LIKELY and said.names_actions


def may_name_finding(name: str, own: Headings) -> bool:
    """Whether a label may be one of a finding: `Priority`."""
    said = meaning(name, own)
    return said.statement_strength >= AT_NEED and not said.names_actions


def numbered_findings(names: NamesStatement, own: Headings) -> Begins:
    """What tells the finding that a numbered label begins: `Finding 1`, `Issue 2: It is open.`"""

    def begun(p: Paragraph) -> Finding | None:
        found = _NUMBERED.match(p.text)
        if not found or not names(found["name"], own):
            return None
        number = p._replace(text=found["number"], marker=None, heading=0, strong=False)
        return _finding(p, found, number)

    return begun


def named_number(p: Paragraph, own: Headings) -> Numbered | None:
    """The number and name with which a finding or an aim begins: `Objective 1: Mend the roof`."""
    found = _NUMBERED.match(p.text)
    rest = p.text[found.end() :].strip() if found else ""
    if not found or not rest or not may_name_finding(found["name"], own):
        return None
    label = f"{found['name']} {found['number']}"
    return Numbered(Ref("", int(found["number"])), label, rest)


def repeated_findings(blocks: Sequence[Block], labels: Labels) -> Begins:
    """What tells the finding that a label without a number begins, the first that stands again."""
    names = [found["name"] for found in map(labels.label, lines_of(blocks)) if found]
    counts = Counter(name.casefold() for name in names if names_finding(name, labels.own))
    chosen = next((name for name, count in counts.items() if count > 1), None)

    def begun(p: Paragraph) -> Finding | None:
        found = labels.label(p)
        if not found or found["name"].casefold() != chosen:
            return None
        return _finding(p, found, p._replace(text="", marker=None))

    return begun


def repeated_labels(labels: Iterable[tuple[str, Paragraph]]) -> Iterator[Paragraph]:
    """The labels, each given with its name, but the first of each name, which heads a column."""
    seen: set[str] = set()
    for name, label in labels:
        if name in seen:
            yield label
        seen.add(name)


def _finding(p: Paragraph, found: re.Match[str], number: Paragraph) -> Finding:
    name = p._replace(text=found["name"], marker=None)
    return Finding(number, {found["name"].casefold(): Part(name, _rest(p, found.end()))})


def _rest(p: Paragraph, at: int) -> list[Paragraph]:
    text = p.text[at:].strip()
    return [p._replace(text=text, marker=None, heading=0, strong=False)] if text else []


def add_line(p: Paragraph, finding: Finding, labels: Labels) -> bool:
    """Add a line to a finding, as a further label or below its last one; False if it is neither."""
    last = next(reversed(finding.parts.values()))
    if found := labels.label(p):
        label = p._replace(text=found[0].rstrip(": "), marker=None)
        lines = _rest(p, found.end())
        is_whole = bool(lines) and bool(kinds(found["name"], labels.own))
        finding.parts[found["name"].casefold()] = Part(label, lines, is_whole)
        return True
    if not _goes_on(p, last, labels):
        return False
    last.lines.append(p)
    return True


def _goes_on(p: Paragraph, last: Part, labels: Labels) -> bool:
    """Whether a line without a label stands below the last one: no title, nothing behind a list of
    actions or a value that is whole. Bold words right below a label are what it says."""
    if last.is_whole or _DENIAL.match(p.text):
        return False
    if p.heading or (p.strong and last.lines):
        return False
    return is_item(p) or not (labels.acts(last.label.text) and any(map(is_item, last.lines)))
