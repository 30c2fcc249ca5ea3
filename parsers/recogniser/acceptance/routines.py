"""Tables of what anybody does again and again: their columns in, yes or no out.

Rotas, procedures, permissions and timelines say who does what and when, as logs of actions do. But
their times are no days by which something is done: `Every morning`, `On hearing the alarm`, `8.45`.
"""

import re
from collections.abc import Sequence

from parsers.errors import NoReview
from parsers.patterns import pattern
from parsers.recogniser.acceptance.paired_columns import PairedColumns
from parsers.recogniser.columns.table_columns import TableColumns
from parsers.recogniser.majority import are_mostly
from parsers.review import Section, Statement

_MIN_TIMES = 2
_CLOCK = r"(?:\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|hh[.:]mm|noon|midday)"
_OF_A_DAY = (
    rf"(?:(?:at|by|before|from|until|between) )?{_CLOCK}(?: ?(?:-|–|to|and|until) ?{_CLOCK})?"
)
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|ten|fifteen|twenty|thirty)"
_LENGTH = (
    rf"(?:(?:within|about|up to|after|first) )?{_NUMBER}(?: ?(?:-|–|to) ?\d+)?"
    r" ?(?:mins?|minutes?|hrs?|hours?|(?:school|working|business) days?)(?: .*)?"
    rf"|(?:within |up to )?{_NUMBER} (?:days?|weeks?) (?:after|from|of|following|before) .*"
    r"|days? \d+"
)
_DAY = (
    r"(?:(?:school|working|week|mon|tues|wednes|thurs|fri|satur|sun)?day|morning|afternoon|evening"
    r"|night|hour|week|lesson|session|break|lunch\w*|shift|time|visit)"
)
_AGAIN = (
    r"(?!.*\b(?:from|until|by|starting|beginning)\b)"
    rf"(?:(?:daily|hourly|nightly|weekly|fortnightly|{_DAY}s)\b.*"
    rf"|(?:every|each|once an?|once every|twice an?|twice every) (?:\w+ )?{_DAY}s?\b.*)"
)
_WHENEVER = (
    r"(?:whenever|if|while|always|never|any ?(?:time|status)|at (?:any|all) times?"
    r"|as soon as (?!possible|practica|we can)|(?:before|after|during) (?:each|every|any)"
    r"|(?:up)?on (?!going)\w+ing)\b.*"
)
_AT_ANY_TIME = pattern(rf"\W*\b(?:{_OF_A_DAY}|{_LENGTH}|{_AGAIN}|{_WHENEVER})\W*", re.IGNORECASE)
_RATED = pattern(r"\b(?:b?rag|rating|rated)\b", re.IGNORECASE)  # not a `Level` of a procedure
_CUE = pattern(
    r"\W*(?:when|time)?\W*(?:prompts?|cues?|signals?|triggers?(?: points?)?)\W*(?:when|time)?\W*",
    re.IGNORECASE,
)
_TRIGGER = pattern(r"\W*(?:\w+ )?(?:triggers?(?: points?)?|thresholds?)\W*", re.IGNORECASE)
# What is done again within the day: `Check the fridges every day`.
_WITHIN_A_DAY = pattern(
    r"\b(?:daily|hourly|nightly|(?:every|each|(?:once|twice) (?:an?|every)) (?:school |working )?"
    r"(?:day|morning|afternoon|evening|night|hour|lesson|break|lunch\w*|playtime|shift|meal))\b",
    re.IGNORECASE,
)
_MIN_DUTIES = 3
_MIN_SHARE_OF_DUTIES = 0.8  # of the statements


def refuse_duties(sections: Sequence[Section]) -> None:
    """Raise NoReview if nearly all statements of what is called no plan have duties of each day."""
    statements = [statement for section in sections for statement in section.statements]
    duties = sum(map(_is_duty, statements))
    if duties >= max(_MIN_DUTIES, _MIN_SHARE_OF_DUTIES * len(statements)):
        raise NoReview(
            "this says what is done every day, as duties and routines do, so this is no review",
            "Check that it is the right file. An action plan says by which day or term each action"
            " is to be done, and its title that it is a plan or a review.",
        )


def _is_duty(statement: Statement) -> bool:
    """Whether its actions, or a time beside them, say that they come again within the day."""
    times = (text for text in statement.extra.values() if _AT_ANY_TIME.fullmatch(text))
    actions = [action.text for action in statement.actions]
    is_daily = bool(actions) and all(map(_WITHIN_A_DAY.search, actions))
    return is_daily or any(map(_WITHIN_A_DAY.search, times))


def is_routine(table: TableColumns) -> bool:
    """Whether most of its times come again or count from something, and nothing is under way."""
    if _is_under_way(table):
        return False
    timed = [c for c in range(len(table.headings)) if "deadline" in table.kinds(c)]
    cued = any(_CUE.fullmatch(table.headings[c]) for c in timed)
    return cued or come_again([cell.text for c in timed for cell in table.profiles[c].filled])


def come_again(times: Sequence[str]) -> bool:
    """Whether most of some times come again or count from something."""
    return len(times) >= _MIN_TIMES and are_mostly(times, _AT_ANY_TIME.fullmatch)


def is_set_off_by_triggers(pair: PairedColumns) -> bool:
    """Whether what would be statements are what sets off an action at any time, `Trigger`: nobody
    judged it."""
    is_dated = pair.table.says("deadline") or _is_under_way(pair.table)
    return not is_dated and bool(_TRIGGER.fullmatch(pair.statement.heading))


def _is_under_way(table: TableColumns) -> bool:
    return table.says("progress") or any(map(_RATED.search, table.headings))
