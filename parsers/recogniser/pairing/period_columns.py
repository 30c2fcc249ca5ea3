"""Columns under a year or term alone, `Issue | Year 1 | Year 2 | Lead`: whether they hold actions.

Headings and the cells below in, the period of each column of actions out. Year groups, figures and
what is taught in a term are none.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from parsers.document.blocks import Cell, Row
from parsers.grammar.headings.column_headings import LIKELY, Headings, meaning
from parsers.grammar.headings.column_kinds import PLAN_KINDS, kinds
from parsers.grammar.phrases import asks_for_action, is_phrase
from parsers.patterns import pattern
from parsers.recogniser.columns.profiles import MIN_SHARE
from parsers.recogniser.majority import are_mostly

PERIOD = pattern(
    r"\b(?:(?:(?:school|academic) )?(?:year|term|half[- ]term|phase) ?\d|y(?:ea)?r? ?\d"
    r"|(?:this|next) (?:school |academic )?(?:year|term)"
    r"|20\d\d(?: ?[/–-] ?\d{2,4})?|(?:autumn|spring|summer)(?: term)?"
    r"|immediate|(?:short|medium|long)(?:er)?[- ]term)\b",
    re.IGNORECASE,
)
_OF_PLANS = pattern(r"20\d\d|\b(?:this|next|immediate|phase|short|medium|long)", re.IGNORECASE)
# What a plan answers, and no lesson, as `Challenge` and `Problem` are: `Priority`, `Issue`.
_TO_ANSWER = pattern(
    r"\b(?:priorit(?:y|ies)|issues?|concerns?|weakness(?:es)?|gaps?|risks?|barriers?|findings?"
    r"|recommendations?|areas? (?:for|to) \w+)\b",
    re.IGNORECASE,
)
_YEAR_OF_PLAN = pattern(r"\b(?:year|y(?:ea)?r?) ?(\d)\b", re.IGNORECASE)
_MAX_YEARS = 5  # of a plan, which begins with the first; more are a school's year groups


def periods_alone(
    headings: Sequence[Cell], below: Sequence[Row], own: Headings
) -> Mapping[int, str]:
    """The columns whose headings are years or terms and nothing else, by their index, where actions
    stand below them and beside them what they are for."""
    texts = [cell.line for cell in headings]
    periods = {c: text for c, text in enumerate(texts) if _is_period(text)}
    if len(periods) < 2:
        return {}
    statement = _column_of_statements(texts, own)
    if statement > min(periods):
        return {}
    if not _is_of_a_plan(texts, texts[statement], own):
        return {}
    rows = [row.cells for row in below if len(row.cells) == len(headings)]
    return periods if _tell_what_to_do(rows, statement, periods) else {}


def _is_period(text: str) -> bool:
    return bool(PERIOD.search(text)) and not any(map(str.isalnum, PERIOD.sub("", text)))


def _column_of_statements(texts: Sequence[str], own: Headings) -> int:
    """The first column with a heading of statements; behind all others if there is none."""
    return next((c for c, text in enumerate(texts) if _is_of_statements(text, own)), len(texts))


def _is_of_statements(text: str, own: Headings) -> bool:
    return meaning(text, own).statement_strength >= LIKELY or bool(_TO_ANSWER.search(text))


def _is_of_a_plan(texts: Sequence[str], statement: str, own: Headings) -> bool:
    """Whether anything says that this is no curriculum, whose columns are years and terms too."""
    periods = list(filter(_is_period, texts))
    if not _count_from_one(periods):
        return False
    is_of_plans = any(map(_OF_PLANS.search, periods))
    has_details = any(kinds(text, own) & PLAN_KINDS for text in texts)
    return is_of_plans or has_details or bool(_TO_ANSWER.search(statement))


def _count_from_one(periods: Iterable[str]) -> bool:
    """Whether years that are counted are those of a plan, and no year groups."""
    years = [int(found[1]) for found in map(_YEAR_OF_PLAN.search, periods) if found]
    return len(years) <= _MAX_YEARS and years == [*range(1, len(years) + 1)]


def _tell_what_to_do(
    rows: Sequence[Sequence[Cell]], statement: int, actions: Iterable[int]
) -> bool:
    """Whether phrases stand in the column of statements, and actions in those of actions."""
    named = [cells[statement].text for cells in rows if cells[statement].text]
    done = [cells[c].text for cells in rows for c in actions]
    return are_mostly(named, is_phrase) and _are_actions(done)


def _are_actions(texts: Sequence[str]) -> bool:
    """Whether most say something, and enough of them ask for something to be done."""
    said = [text for text in texts if any(map(str.isalnum, text))]
    are_phrases = are_mostly(said, is_phrase)
    return are_phrases and sum(map(asks_for_action, said)) > MIN_SHARE * len(said)
