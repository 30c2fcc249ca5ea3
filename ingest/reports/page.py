"""The report as one HTML page that needs no network and no other file. A report in, text out.

The home of jinja2, which escapes every value. Should one slip through, the page's own policy
(Content-Security-Policy) runs no script but ours and loads nothing.
"""

import base64
import hashlib
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from ingest.compare.attention import unattended
from ingest.output.characters import printable
from ingest.reports import words
from ingest.reports.bars import bars
from ingest.reports.findings import PairRef
from ingest.reports.flow import flow, streams
from ingest.reports.report import Report, in_short
from ingest.reports.standing import standing_rows

_SCRIPT, _STYLE = "report.js", "report.css"


def write(report: Report) -> str:
    """The page."""
    engine = _engine()
    comparisons = report.comparisons
    return engine.get_template("report.html").render(
        report=report,
        sentences=in_short(report),
        flow=flow(comparisons),
        streams=[streams(each) for each in comparisons],
        bars=[bars(step.sections) for step in report.steps],
        unattended=[
            frozenset(entry.position for entry in unattended(each.new)) for each in comparisons
        ],
        policy=_policy(engine),
    )


def anchor(where: PairRef) -> str:
    """Where on the page a pair stands: by its comparison and its first statement."""
    step, pair = where
    return f"p{step}-{'n' if pair.new else 'o'}{(pair.new or pair.old)[0].position}"


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
    engine.globals |= {"words": words, "anchor": anchor, "PairRef": PairRef}
    engine.globals["standing_rows"] = standing_rows
    engine.filters["outcome"] = words.outcome
    engine.filters["marks"] = _marks
    engine.filters["slug"] = _slug
    return engine


def _marks(where: PairRef, unattended: frozenset[int]) -> str:
    """What a reader can look for: the page's script compares these words with those chosen."""
    pair = where.pair
    marks = {
        "cells": any(cell.is_changed for cell in pair.cells),
        "stale": any(action.links == "stale" for action in pair.actions),
        "unattended": any(entry.position in unattended for entry in pair.new),
        "renumbered": pair.renumbered,
        "moved": pair.moved_section,
    }
    kind = pair.progress.kind if pair.progress else "not-told" if pair.old and pair.new else ""
    outcomes = {f"action-{_slug(action.outcome.kind)}" for action in pair.actions}
    return " ".join(
        filter(None, [kind, *sorted(outcomes), *(mark for mark, is_so in marks.items() if is_so)])
    )


def _slug(words: str) -> str:
    return words.replace(" ", "-").lower()


def _policy(engine: Environment) -> str:
    script, style = (_hash(engine.get_template(name).render()) for name in (_SCRIPT, _STYLE))
    return f"default-src 'none'; script-src '{script}'; style-src '{style}'; base-uri 'none'"


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
