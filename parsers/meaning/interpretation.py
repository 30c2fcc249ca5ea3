"""Interprets a review: owners, deadlines, status and judgements.

A recognised review in, the same with these fields filled out. Its words are kept, so that it can be
interpreted again.
"""

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from parsers.grammar.headings.column_kinds import dates_completion, kinds, looks_back
from parsers.grammar.times.sentence_times import time_at
from parsers.meaning import link_chains as chains
from parsers.meaning.column_cells import canonical_owners, named_owners, times_in_cell
from parsers.meaning.deadlines import find_deadlines
from parsers.meaning.judgement import judge
from parsers.meaning.judgement.rating_columns import unnamed_rating
from parsers.meaning.judgement.ratings import is_level
from parsers.meaning.judgement.ticks import choices, ticked_rating
from parsers.meaning.meeting_days import days_of_meetings
from parsers.meaning.owners import find_owners
from parsers.meaning.risks import are_headed_as_risks, are_of_risks, names_the_risk
from parsers.meaning.status import status
from parsers.patterns import pattern
from parsers.review import OPEN, UNCLEAR, Action, Judgement, Review, Statement, Status
from parsers.settings import DEFAULTS, Settings

_CHECKS = {"self-link", "circular-link"}
_WORKS = {"in place", "partly"}
_YEAR = pattern(r"\b20\d\d\b")
_TIME_OF_RATING = pattern(
    r"\b(?:20\d\d(?: ?[-–/] ?(?:20)?\d\d)?|(?:h?t|(?:half )?term )[1-6]|term|autumn|spring|summer"
    r"|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\b|\W",
    re.IGNORECASE,
)


def interpret(review: Review, settings: Settings = DEFAULTS) -> Review:
    """Fill the interpreted fields of actions and statements from their words and further columns.

    Circular links become diagnostics. A deadline without a year is counted from the review's year.
    Interpreting twice changes nothing.
    """
    context = _context(review, settings)
    statements = [_interpreted(statement, context) for statement in review.statements()]
    others = [found for found in review.diagnostics if found.code not in _CHECKS]
    checked = replace(review, diagnostics=(*others, *chains.check(statements)))
    return checked.with_statements(statements)


class _Context(NamedTuple):
    """What is known of all statements of a review: its year and the trust's settings; the headings
    of columns of ticks, of days of meetings, and of a column of ratings whose heading does not say
    so, or empty; and whether the headings say that the statements are risks."""

    year: int | None
    settings: Settings
    to_tick: Set[str]
    minuted: Set[str]
    rating: str
    are_risks: bool


def _context(review: Review, settings: Settings) -> _Context:
    further = [statement.extra for statement in review.statements()]
    headings = [piece.text for piece in review.residue if piece.role == "column-heading"]
    return _Context(
        year=review.year,
        settings=settings,
        to_tick=choices(set().union(*further)),
        minuted={n for n in days_of_meetings(review) if not settings.headings.kind(n)},
        rating=unnamed_rating(further, settings.headings) or "",
        are_risks=are_headed_as_risks(headings),
    )


def _interpreted(statement: Statement, context: _Context) -> Statement:
    """A statement with its fields filled out."""
    year, settings = context.year, context.settings
    further = {name: text for name, text in statement.extra.items() if name not in context.to_tick}
    cells = _cells(further, settings)
    rag = _rating(statement, further, cells, context)
    owners = cells.get("owner", "")
    due = {name: text for name, text in further.items() if name not in context.minuted}
    deadlines = _columns(due, "deadline", settings)
    of_actions = _progress(_cells(_without_looking_back(further, settings), settings))
    completed = "\n".join(text for name, text in further.items() if dates_completion(name))
    action_cells = _cells_of_actions(statement, [owners], deadlines, [of_actions], [completed])
    actions = tuple(
        _action(action, texts, year, settings)
        for action, texts in zip(statement.actions, action_cells, strict=True)
    )
    return statement._replace(
        actions=actions,
        column_owners=named_owners(owners, settings),
        column_due=times_in_cell("\n".join(deadlines), year, settings),
        rag=rag,
        progress=_progress(cells),
        judgement=_judgement(statement, rag, context.are_risks),
    )


def _rating(
    statement: Statement,
    further: Mapping[str, str],
    cells: Mapping[str, str],
    context: _Context,
) -> str:
    """The rating of a statement, by a column of ratings, of levels, of ticks or without a name."""
    rated = _latest_rating(further, context.settings) or cells.get("rag") or cells.get("level")
    if rated:
        return rated
    ticked = ticked_rating(statement.extra, context.to_tick)
    return ticked or statement.extra.get(context.rating, "")


def _judgement(statement: Statement, rating: str, are_risks: bool) -> Judgement:
    """The judgement of a statement. The words of a risk never say that something is in place."""
    judged = judge("" if _is_task(statement) else statement.text, rating)
    says_it_works = judged.source == "words" and judged.value in _WORKS
    if not says_it_works:
        return judged
    beside = statement.extra.keys()
    is_risk = are_of_risks(beside) or (are_risks and not names_the_risk(beside))
    return UNCLEAR if is_risk else judged


def _latest_rating(extra: Mapping[str, str], settings: Settings) -> str:
    """The last rating of columns that differ by their times alone, `RAG 2022 | RAG 2023`, or one
    for each term, filled in as the year goes; empty if there are no such columns."""
    rated = [name for name in extra if kinds(name, settings.headings) == {"rag"}]
    if len(rated) < 2 or len(set(map(_without_time, rated))) > 1:
        return ""
    filled = [name for name in rated if extra[name].strip()]
    latest = max(reversed(filled), key=_last_year, default="")
    return extra[latest] if latest else ""


def _without_time(heading: str) -> str:
    return " ".join(_TIME_OF_RATING.sub(" ", heading).casefold().split())


def _last_year(heading: str) -> int:
    return max(map(int, _YEAR.findall(heading)), default=0)


def _progress(cells: Mapping[str, str]) -> str:
    """The progress of a statement, below a status that is a rating where another column rates."""
    progress, level = cells.get("progress", ""), cells.get("level", "")
    return f"{level}\n{progress}".strip() if cells.get("rag") and level else progress


def _without_looking_back(cells: Mapping[str, str], settings: Settings) -> dict[str, str]:
    """The further columns without those on what became of last year's actions, which are others."""
    return {
        heading: text
        for heading, text in cells.items()
        if settings.headings.kind(heading) or not looks_back(heading)
    }


def _is_task(statement: Statement) -> bool:
    """Whether a row of an action log is only a task, and no statement of how something is."""
    return any(action.text == statement.text for action in statement.actions)


def _cells(extra: Mapping[str, str], settings: Settings) -> dict[str, str]:
    """The cells of further columns by kind, with one line per paragraph."""
    cells: dict[str, str] = {}
    for heading, text in extra.items():
        for kind in kinds(heading, settings.headings):
            if kind == "progress" and text and all(map(is_level, text.split("\n"))):
                kind = "level"  # this status is a rating, not progress
            cells[kind] = f"{cells[kind]}\n{text}" if kind in cells else text
    return cells


def _columns(extra: Mapping[str, str], kind: str, settings: Settings) -> list[str]:
    """The cells of all further columns of a kind."""
    return [text for name, text in extra.items() if kind in kinds(name, settings.headings)]


class _ActionCells(NamedTuple):
    """The texts of further columns for one action."""

    owners: str
    deadlines: str
    progress: str
    completed: str  # under `Completed on`


def _cells_of_actions(statement: Statement, *kinds: Sequence[str]) -> list[_ActionCells]:
    """What the columns of several kinds say of each action."""
    count = len(statement.actions)
    shared = [_shared(cells, count) for cells in kinds]
    return [_ActionCells(*texts) for texts in zip(*shared, strict=True)]


def _shared(cells: Sequence[str], actions: int) -> list[str]:
    """The text of each action: its line in the cells with a line for each, or all of them.

    Beside dates of their own, that of the statement is not theirs.
    """
    lines = [cell.split("\n") for cell in cells]
    lined = [each for each in lines if len(each) == actions > 1]
    if not lined:
        return ["\n".join(cells)] * actions
    return ["\n".join(beside) for beside in zip(*lined, strict=True)]


def _action(action: Action, cells: _ActionCells, year: int | None, settings: Settings) -> Action:
    action_status = status(action.text, action.links, cells.progress)
    if action_status == OPEN and _is_time(cells.completed):
        action_status = Status("done", cells.completed)
    is_to_do = action_status.value != "none"
    return action._replace(
        owners=canonical_owners(find_owners(action.text, settings.roles), settings),
        due=find_deadlines(action.text, year, settings.calendar),
        status=action_status,
        column_owners=named_owners(cells.owners, settings) if is_to_do else (),
        column_due=times_in_cell(cells.deadlines, year, settings) if is_to_do else (),
        progress=cells.progress,
    )


def _is_time(text: str) -> bool:
    found = time_at(text.strip(), 0)
    return found is not None and found.end == len(text.strip())
