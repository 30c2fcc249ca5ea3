"""Findings in running text, each below a label with its number: a document in, one with tables out.

    Finding 1
    Visitors sign no book.
    Recommendation
    Put a book on the counter.
    Response: Agreed

A report that recommends may hold nothing but `Recommendation 1`, and how each is answered.

The labels say what is a statement and what is an action; without numbers they may be those of a
report on one pupil, of lessons or of news.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, takewhile
from typing import TypeAlias

from parsers.document.blocks import Aside, Block, Cell, Document, Paragraph, Row, Table
from parsers.grammar.headings import LIKELY, Headings, meaning
from parsers.patterns import pattern
from parsers.recogniser.other_documents import is_called_other

NamesStatement: TypeAlias = Callable[[str, Headings], bool]

_MIN_FINDINGS = 2
_NUMBERED = pattern(r"(?P<name>[^\W\d_][\w’' -]{2,30}?)\s+(?P<number>\d{1,2})(?:\s*[:.]|$)")
_LABEL = pattern(r"(?P<name>[^\W\d_][\w’' -]{2,50}?)(?:\s+\d{1,2})?(?:\s*:|$)")

_ANSWER = pattern(r"(?:\w+['’]?s? ){0,3}responses?(?: (?:from|of|by) .+)?", re.I)


@dataclass
class _Part:
    """A label and the lines below it, or what stands behind its colon."""

    label: Paragraph
    lines: list[Paragraph] = field(default_factory=list)


@dataclass
class _Finding:
    """A finding: its number and its parts by the names of their labels, the statement's first."""

    number: Paragraph
    parts: dict[str, _Part]


def with_labelled_findings_paired(document: Document, own: Headings) -> Document | None:
    """The document with its findings as rows of tables; None where it has not that shape.

    `own` are headings that the trust's reviews use.
    """
    of_findings = _paired(document, _names_finding, own)
    return of_findings or _paired(document, _names_recommendation, own)


def _paired(document: Document, begins: NamesStatement, own: Headings) -> Document | None:
    flow = list(_grouped(document.blocks, begins, own))
    runs = [item for item in flow if isinstance(item, list)]
    findings = [finding for run in runs for finding in run]
    if len(findings) < _MIN_FINDINGS or not _are_alike(findings, own) or _is_other(flow):
        return None
    blocks = tuple(_table(item) if isinstance(item, list) else item for item in flow)
    labels = (label for run in runs for label in _repeated(run))
    asides = [Aside("label", (label,)) for label in labels]
    return document._replace(blocks=blocks, asides=(*document.asides, *asides))


def _is_other(flow: Sequence[Block | list[_Finding]]) -> bool:
    """Whether the lines before the first finding call the document something else."""
    before = takewhile(lambda item: not isinstance(item, list), flow)
    return is_called_other([block for block in before if isinstance(block, Paragraph)])


def _names_finding(name: str, own: Headings) -> bool:
    said = meaning(name, own)
    return said.statement_strength >= LIKELY and not said.names_actions


def _names_recommendation(name: str, own: Headings) -> bool:
    """What others are to do, and so a statement to those who answer it."""
    said = meaning(name, own)
    return said.statement_strength >= LIKELY and said.names_actions


def _grouped(
    blocks: Sequence[Block], begins: NamesStatement, own: Headings
) -> Iterator[Block | list[_Finding]]:
    """The blocks, those of findings that follow one another together."""
    run: list[_Finding] = []
    for block in blocks:
        if isinstance(block, Paragraph) and (begun := _begun(block, begins, own)):
            run.append(begun)
        elif not (isinstance(block, Paragraph) and run and _add_line(block, run[-1], own)):
            if run:
                yield run
                run = []
            yield block
    if run:
        yield run


def _begun(p: Paragraph, begins: NamesStatement, own: Headings) -> _Finding | None:
    """The finding that a numbered label begins: `Finding 1`, `Issue 2: The gate is open.`"""
    found = _NUMBERED.match(p.text)
    if not found or not begins(found["name"], own):
        return None
    number = p._replace(text=found["number"], marker=None, heading=0, strong=False)
    name = p._replace(text=found["name"], marker=None)
    part = _Part(name, _rest(p, found.end()))
    return _Finding(number, {found["name"].casefold(): part})


def _rest(p: Paragraph, at: int) -> list[Paragraph]:
    text = p.text[at:].strip()
    return [p._replace(text=text, marker=None, heading=0, strong=False)] if text else []


def _add_line(p: Paragraph, finding: _Finding, own: Headings) -> bool:
    """Add a line to a finding, as a further label or below its last one; False if it is neither."""
    last = next(reversed(finding.parts.values()))
    found = _LABEL.match(p.text)
    if found and _is_label(p, found, own):
        label = p._replace(text=found[0].rstrip(": "), marker=None)
        finding.parts[found["name"].casefold()] = _Part(label, _rest(p, found.end()))
    elif p.heading or p.strong:
        return False
    else:
        last.lines.append(p)
    return True


def _is_label(p: Paragraph, found: re.Match[str], own: Headings) -> bool:
    """A label of actions or of anything else that a column may hold; alone it must be set so."""
    said = meaning(found["name"], own)
    is_known = bool(said.action_strength or said.statement_strength or said.is_extra)
    return is_known and (found[0].endswith(":") or bool(p.heading or p.strong))


def _are_alike(findings: Sequence[_Finding], own: Headings) -> bool:
    """Whether all have one name, numbers that go on, a statement, and a label that names actions
    with lines below it."""
    names = {next(iter(finding.parts)) for finding in findings}
    numbers = [int(finding.number.text) for finding in findings]
    is_counted = all(b == a + 1 for a, b in pairwise(numbers))
    return len(names) == 1 and is_counted and all(_is_whole(f, own) for f in findings)


def _is_whole(finding: _Finding, own: Headings) -> bool:
    statement, *others = finding.parts.values()
    is_recommended = meaning(statement.label.text, own).names_actions
    acted = [
        part
        for part in others
        if meaning(part.label.text, own).names_actions
        or (is_recommended and _ANSWER.fullmatch(part.label.text))
    ]
    return bool(statement.lines) and any(part.lines for part in acted)


def _table(run: Sequence[_Finding]) -> Table:
    labels = {name: part.label for f in reversed(run) for name, part in f.parts.items()}
    names = list(dict.fromkeys(name for finding in run for name in finding.parts))
    place = run[0].number.place
    head = Row((Cell(), *(Cell((labels[name],)) for name in names)), place, header=True)
    return Table((head, *(_row(finding, names) for finding in run)), place)


def _row(finding: _Finding, names: Sequence[str]) -> Row:
    parts = [finding.parts.get(name) for name in names]
    cells = (Cell(tuple(part.lines) if part else ()) for part in parts)
    return Row((Cell((finding.number,)), *cells), finding.number.place)


def _repeated(run: Sequence[_Finding]) -> Iterator[Paragraph]:
    """The labels of a run but the first of each name."""
    seen: set[str] = set()
    for name, part in (item for finding in run for item in finding.parts.items()):
        if name in seen:
            yield part.label
        seen.add(name)
