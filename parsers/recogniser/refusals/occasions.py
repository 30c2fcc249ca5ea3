"""Plans of one lesson, outing or event, which are no reviews: a document's names and tables in.

They have the headings of plans, `Objective | Activity`, `Hazard | Control measures`, but all that
is in them is over with the day, and nobody is named who does it by another.
"""

import re
from collections.abc import Sequence

from parsers.document.blocks import Paragraph
from parsers.errors import NoReview
from parsers.grammar.headings.column_headings import meaning
from parsers.grammar.headings.column_kinds import kinds
from parsers.patterns import pattern
from parsers.recogniser.cells import text_of
from parsers.recogniser.cover.document_kinds import is_called_plan, is_called_review, names
from parsers.recogniser.cover.organisation_names import is_name_of_organisation
from parsers.recogniser.tables import ReviewTable

_LESSON = pattern(
    r"\b(?:(?:lesson|session) (?:plans?|notes|outline)|(?:lesson|session) \d"
    r"|(?:scheme|unit|sequence)s? of (?:work|lessons|learning)"
    r"|(?:medium|short)[- ]term plan\b.*\b(?:year|class|nursery|reception))\b",
    re.IGNORECASE,
)
_RISK_ASSESSMENT = pattern(r"\brisk assessments?\b", re.IGNORECASE)
_OUTING_OR_EVENT = pattern(
    r"\b(?:trip|outing|excursion|residential|expedition|camp(?:ing)?|sleepover|cruise|picnic"
    r"|visit to|(?:school|class|educational|museum|theatre|farm|zoo|year \w+) visit|day out|hike"
    r"|walk|sports day|(?:summer|winter|spring|autumn|christmas|book|school) fair"
    r"|f[eê]te|fireworks|bonfire|disco|concert|gala|carnival|barbecue|prom)\b",
    re.IGNORECASE,
)
# Hazards, rounds and rooms of any site, called by the same words.
_OF_SITE = pattern(
    r"\b(?:slips?(?:, | and | or | & |/)trip|trip(?:,| and| or| &|/) ?falls?|trip hazards?"
    r"|(?:learning|site|premises|safety|governors?['’]?) walk|walk-(?:in|through|round|about)"
    r"|concert (?:hall|room)|residential (?:care|home|school|accommodation|block|building))\b",
    re.IGNORECASE,
)
_BETWEEN_PARTS = pattern(r"[,:|] | [-–—] ")  # of a line: `Camp Hill School: risk assessment`
_ACTIVITY = pattern(r"\bactivit(?:y|ies)\b", re.IGNORECASE)
_LEARNT = pattern(
    r"\b(?:objectives?|aims?|outcomes?|intentions?|skills?|topics?|learning)\b", re.IGNORECASE
)
# What a trust does for a year or more, by whatever activities.
_LASTS = pattern(r"\bstrateg(?:y|ies|ic)\b|\b(?:pupil|sports?) premium\b|\b20\d\d\b", re.IGNORECASE)
_OF_PLANS = frozenset({"owner", "deadline", "progress"})


def refuse_plan_of_occasion(opening: Sequence[Paragraph], tables: Sequence[ReviewTable]) -> None:
    """Raise NoReview for the plan of a lesson or the risk assessment of an outing or event."""
    if any(map(_is_planned, tables)) or is_called_review(names(opening)):
        return
    if _is_of_outing(opening) or _is_of_lesson(opening, tables):
        raise NoReview(
            "this is a plan for one lesson, outing or event, so this is no review",
            "Check that it is the right file. An action plan says who does what by which day, and"
            " its title that it is a plan or a review.",
        )


def _is_planned(table: ReviewTable) -> bool:
    """Whether a heading says by whom, by when or how far, or names what is judged outright."""
    is_judged = meaning(_heading(table, table.columns.statement), table.own).names_statements
    details = table.columns.extra.values()
    return is_judged or any(kinds(heading, table.own) & _OF_PLANS for heading in details)


def _heading(table: ReviewTable, column: int) -> str:
    return "" if table.header is None else text_of(table.grid[table.header][column])


def _is_of_outing(opening: Sequence[Paragraph]) -> bool:
    """Whether it assesses risks, and is called by an outing or event; a school's name is none."""
    lines = names(opening)
    parts = [part for line in lines for part in _BETWEEN_PARTS.split(_OF_SITE.sub("", line))]
    named = [part for part in parts if not is_name_of_organisation(part)]
    return any(map(_RISK_ASSESSMENT.search, lines)) and any(map(_OUTING_OR_EVENT.search, named))


def _is_of_lesson(opening: Sequence[Paragraph], tables: Sequence[ReviewTable]) -> bool:
    """By its title or, in what is called anything but a plan, by aims with activities alone."""
    named = names(opening)
    if any(map(_LESSON.search, named)):
        return True
    is_for_years = is_called_plan(opening) or any(map(_LASTS.search, named))
    return bool(named) and not is_for_years and all(map(_has_activities, tables))


def _has_activities(table: ReviewTable) -> bool:
    heading = _heading(table, table.columns.action)
    is_agreed = meaning(heading, table.own).names_actions
    is_learnt = bool(_LEARNT.search(_heading(table, table.columns.statement)))
    return is_learnt and bool(_ACTIVITY.search(heading)) and not is_agreed
