"""The report as one HTML page that needs no network and no other file. A report in, text out.

Jinja2 escapes every value. Should one slip through, the page's own Content-Security-Policy runs no
script but ours and loads nothing.
"""

import base64
import hashlib
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from ingest.compare.actions.attention import unattended
from ingest.compare.comparison import ActionPair, Comparison, Pair
from ingest.output.characters import printable
from ingest.reports import list_anchors, words
from ingest.reports.findings import PairRef
from ingest.reports.formats.bars import bars
from ingest.reports.formats.flow import NARROW, flow, streams
from ingest.reports.made_from import SOURCE_COLUMNS, correction_lines, source_rows
from ingest.reports.plan import NO_OPEN_ACTION, owner_lists, who_and_when
from ingest.reports.report import Report
from ingest.reports.section_table import changes_table, section_table
from ingest.reports.sections import is_quiet
from ingest.reports.standing import judgement_lists
from ingest.reports.statement_anchors import StatementAnchors

_SCRIPT, _STYLE = "report.js", "report.css"


def write(report: Report) -> str:
    """The whole page."""
    engine = _engine()
    shown, anchors = report.comparisons, StatementAnchors(report)
    return engine.get_template("report.html").render(
        report=report,
        by_section=None if report.owner else section_table(report),
        changes=[changes_table(report, number) for number in range(len(report.steps))],
        judgement_lists=judgement_lists(shown, report.owner),
        anchor=anchors.of,
        action_anchor=anchors.of_action,
        flow=flow(shown),
        narrow_flow=flow(shown, NARROW),
        streams=[streams(number, step.sections) for number, step in enumerate(report.steps)],
        bars=[bars(step.sections) for step in report.steps],
        unattended=[_unattended_positions(each) for each in shown],
        pressing=report.front.pressing,
        policy=_policy(engine),
    )


@cache
def _engine() -> Environment:
    engine = Environment(
        loader=PackageLoader("ingest.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: printable(value) if type(value) is str else value,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    engine.globals |= {"words": words, "list_anchors": list_anchors, "PairRef": PairRef}
    engine.globals["owner_lists"] = owner_lists
    engine.globals["no_open_action"] = NO_OPEN_ACTION
    engine.globals |= {
        "source_rows": source_rows,
        "correction_lines": correction_lines,
        "source_columns": SOURCE_COLUMNS,
    }
    engine.filters["who_and_when"] = _who_and_when
    engine.filters["outcome"] = words.outcome_text
    engine.filters["is_quiet"] = is_quiet
    engine.filters["marks"] = _marks
    engine.filters["slug"] = _slug
    return engine


def _unattended_positions(comparison: Comparison) -> frozenset[int]:
    """The positions, in the later review, of gaps without an action."""
    return frozenset(entry.position for entry in unattended(comparison.new))


def _who_and_when(action: ActionPair) -> str:
    bullet = action.new or action.old
    return who_and_when(bullet.action) if bullet else ""


def _marks(where: PairRef, unattended: frozenset[int]) -> str:
    """The words by which the page's script filters a statement."""
    pair = where.pair
    marks = {
        "cells": any(cell.is_changed for cell in pair.cells),
        "stale": any(action.links == "stale" for action in pair.actions),
        "unattended": any(entry.position in unattended for entry in pair.new),
        "renumbered": pair.renumbered,
        "moved": pair.moved_section,
    }
    outcomes = {f"action-{_slug(action.outcome.kind)}" for action in pair.actions}
    true_marks = (mark for mark, is_so in marks.items() if is_so)
    return " ".join(filter(None, [_progress_mark(pair), *sorted(outcomes), *true_marks]))


def _progress_mark(pair: Pair) -> str:
    """The kind of progress; empty for a statement of one year alone."""
    if pair.progress:
        return pair.progress.kind
    return "not-told" if pair.old and pair.new else ""


def _slug(words: str) -> str:
    return words.replace(" ", "-").lower()


def _policy(engine: Environment) -> str:
    script, style = (_hash(engine.get_template(name).render()) for name in (_SCRIPT, _STYLE))
    return f"default-src 'none'; script-src '{script}'; style-src '{style}'; base-uri 'none'"


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
