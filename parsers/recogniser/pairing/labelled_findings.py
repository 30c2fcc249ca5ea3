"""Findings in running text, each below a label: a document in, one with tables out.

    Finding 1
    Visitors sign no book.
    Recommendation
    Put a book on the counter.
    Response: Agreed

A report that recommends may hold nothing but `Recommendation 1`, and how each is answered. A label
without a number, `What we found`, is one of findings if it stands again above each.

The labels say what is a statement and what is an action; without numbers, or where they only may
say so, they may be those of a report on one pupil, of lessons or of news. Such labels count in a
document that is called a review or a plan, or that says below each who does it or by when.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import TypeAlias

from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table, lines_of
from parsers.grammar.headings.column_headings import LIKELY, OUTRIGHT, Headings, meaning
from parsers.grammar.headings.column_kinds import ASSIGNMENT_KINDS, kinds
from parsers.grammar.phrases import asks_for_action
from parsers.patterns import pattern
from parsers.recogniser.cover.document_kinds import (
    is_about_one_pupil,
    is_called_instruction,
    is_called_other,
    is_called_review_alone,
    with_title,
)
from parsers.recogniser.pairing.finding_labels import (
    Begins,
    Finding,
    Labels,
    Part,
    add_line,
    may_name_finding,
    names_finding,
    names_recommendation,
    numbered_findings,
    repeated_findings,
    repeated_labels,
    with_labels_apart,
    with_titles_marked,
)

_MIN_FINDINGS = 2
_MIN_SHARE_WITH_ACTIONS = 0.8  # of the findings

# Findings that follow one another, and the headings between them.
_Run: TypeAlias = list[Finding | Paragraph]

_TO_DO = pattern(r"\b(?:we|will|should|must|needs?|next|to do|going|doing|is)\b", re.I)
_ANSWER = pattern(r"(?:\w+['’]?s? ){0,3}responses?(?: (?:from|of|by) .+)?", re.I)


def with_labelled_findings_paired(document: Document, own: Headings) -> Document | None:
    """The document with its findings as rows of tables; None where it has not that shape.

    `own` are headings that the trust's reviews use.
    """
    labels = Labels(document.blocks, own)
    parted = document.with_blocks(with_labels_apart(document.blocks, labels))
    ways = (
        (numbered_findings(names_finding, own), OUTRIGHT),
        (numbered_findings(names_recommendation, own), OUTRIGHT),
        (numbered_findings(may_name_finding, own), LIKELY),
        (repeated_findings(parted.blocks, labels), LIKELY),
    )
    found = (_paired(parted, begins, strength, labels) for begins, strength in ways)
    return next(filter(None, found), None)


def _paired(document: Document, begins: Begins, strength: int, labels: Labels) -> Document | None:
    """The document with its findings as tables, where their actions are below labels of at least
    this strength."""
    titled = tuple(with_titles_marked(document.blocks, begins))
    flow = list(_grouped(titled, begins, labels))
    runs = [item for item in flow if isinstance(item, list)]
    findings = list(chain.from_iterable(map(_findings, runs)))
    if len(findings) < _MIN_FINDINGS or not _are_alike(findings, strength, labels):
        return None
    opening = with_title(lines_of(titled[: flow.index(runs[0])]), document)
    if not _may_be_review(opening, findings, strength, labels):
        return None
    blocks = (_table(item) if isinstance(item, list) else item for item in flow)
    return document.with_blocks(blocks, chain.from_iterable(map(_repeated, runs)))


def _may_be_review(
    opening: Sequence[Paragraph], findings: Sequence[Finding], strength: int, labels: Labels
) -> bool:
    """Whether the lines before the first finding call the document nothing else and, where labels
    only may say what they stand above, a review; or the findings say by whom or by when."""
    if strength < OUTRIGHT and is_about_one_pupil(opening):
        return False
    if strength == OUTRIGHT or is_called_review_alone(opening):
        return not is_called_other(opening)
    return not is_called_instruction(opening) and all(_is_assigned(f, labels) for f in findings)


def _is_assigned(finding: Finding, labels: Labels) -> bool:
    said = [kinds(part.label.text, labels.own) for part in finding.parts.values()]
    return bool(finding.number.text) and any(kind & ASSIGNMENT_KINDS for kind in said)


def _grouped(blocks: Sequence[Block], begins: Begins, labels: Labels) -> Iterator[Block | _Run]:
    """The blocks, those of findings that follow one another as runs."""
    run: _Run = []
    for block in blocks:
        if isinstance(block, Paragraph) and _add(block, run, begins, labels):
            continue
        yield from _ended(run)
        run = []
        yield block
    yield from _ended(run)


def _add(p: Paragraph, run: _Run, begins: Begins, labels: Labels) -> bool:
    """Add a paragraph to a run if it begins a finding, belongs to the last or titles the next;
    False if it does none of these."""
    if begun := begins(p):
        run.append(begun)
        return True
    last = run[-1] if run else None
    if isinstance(last, Finding) and add_line(p, last, labels):
        return True
    if run and p.stands_out:
        run.append(p)
        return True
    return False


def _ended(run: _Run) -> Iterator[Block | _Run]:
    """A run without the headings at its end, and these behind it."""
    last = max((n for n, item in enumerate(run) if isinstance(item, Finding)), default=-1)
    if run:
        yield run[: last + 1]
    yield from (item for item in run[last + 1 :] if isinstance(item, Paragraph))


def _findings(run: _Run) -> list[Finding]:
    return [item for item in run if isinstance(item, Finding)]


def _are_alike(findings: Sequence[Finding], strength: int, labels: Labels) -> bool:
    """Whether all have one name, numbers that go on or none, a statement, and nearly all a label
    that names actions with lines below it."""
    names = {next(iter(finding.parts)) for finding in findings}
    if len(names) != 1 or not _count_on(findings):
        return False
    if not all(finding.statement.lines for finding in findings):
        return False
    acted_on = sum(_is_acted_on(finding, strength, labels) for finding in findings)
    return acted_on >= _MIN_SHARE_WITH_ACTIONS * len(findings)


def _count_on(findings: Sequence[Finding]) -> bool:
    numbers = [int(finding.number.text) for finding in findings if finding.number.text]
    return all(b == a + 1 for a, b in pairwise(numbers))


def _is_acted_on(finding: Finding, strength: int, labels: Labels) -> bool:
    statement, *others = finding.parts.values()
    is_recommended = meaning(statement.label.text, labels.own).names_actions
    done = [part for part in others if _is_of_actions(part, strength, labels)]
    answers = filter(_is_answer, others if is_recommended else ())
    return any(part.lines for part in (*done, *answers))


def _is_of_actions(part: Part, strength: int, labels: Labels) -> bool:
    if _says_what_is_to_do(part.label.text, strength, labels):
        return True
    return strength < OUTRIGHT and _is_ordered(part, labels)


def _is_answer(part: Part) -> bool:
    """Whether a label is that of the answer to a recommendation: `Response by the trust`."""
    return _ANSWER.fullmatch(part.label.text) is not None


def _is_ordered(part: Part, labels: Labels) -> bool:
    """Whether orders stand below a label that may be one of actions: `Areas to improve`."""
    may_act = bool(meaning(part.label.text, labels.own).action_strength)
    return may_act and all(asks_for_action(line.text) for line in part.lines)


def _says_what_is_to_do(label: str, strength: int, labels: Labels) -> bool:
    """Whether a label names actions outright or, where this is asked, in words of its own: `What we
    will do`, but not `Strategies`."""
    said = meaning(label, labels.own)
    return said.names_actions or (said.action_strength >= strength and bool(_TO_DO.search(label)))


def _table(run: _Run) -> Table:
    findings = _findings(run)
    labels = {name: part.label for f in reversed(findings) for name, part in f.parts.items()}
    names = list(dict.fromkeys(name for finding in findings for name in finding.parts))
    place = findings[0].number.place
    head = Row((Cell(), *(Cell((labels[name],)) for name in names)), place, header=True)
    return Table((head, *(_row(item, names) for item in run)), place)


def _row(item: Finding | Paragraph, names: Sequence[str]) -> Row:
    if isinstance(item, Paragraph):
        return Row((Cell((item,), column_span=len(names) + 1),), item.place)
    parts = [item.parts.get(name) for name in names]
    cells = (Cell(tuple(part.lines) if part else ()) for part in parts)
    return Row((Cell((item.number,)), *cells), item.number.place)


def _repeated(run: _Run) -> Iterator[Paragraph]:
    """The labels of a run but the first of each name."""
    parts = chain.from_iterable(finding.parts.items() for finding in _findings(run))
    return repeated_labels((name, part.label) for name, part in parts)
