"""Tables of what anybody does again and again: their columns in, yes or no out.

Rotas, procedures, permissions and timelines say who does what and when, as logs of actions do. But
their times are no days by which something is done: `Every morning`, `On hearing the alarm`, `8.45`.
"""

import re

from parsers.patterns import pattern
from parsers.recogniser.profiles import MAJORITY
from parsers.recogniser.table_columns import TableColumns

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
_TRIGGER = pattern(r"\W*(?:\w+ )?(?:triggers?(?: points?)?|thresholds?)\W*", re.IGNORECASE)


def is_routine(table: TableColumns) -> bool:
    """Whether most of its times come again or count from something, and nothing is under way."""
    times = [
        cell.text
        for c, profile in enumerate(table.profiles)
        if "deadline" in table.kinds(c)
        for cell in profile.filled
    ]
    if len(times) < _MIN_TIMES or _is_under_way(table):
        return False
    return sum(map(bool, map(_AT_ANY_TIME.fullmatch, times))) > MAJORITY * len(times)


def names_triggers(table: TableColumns, statement: int) -> bool:
    """Whether what would be statements are what sets off an action at any time: `Trigger`."""
    is_dated = table.says("deadline") or _is_under_way(table)
    return not is_dated and bool(_TRIGGER.fullmatch(table.headings[statement]))


def _is_under_way(table: TableColumns) -> bool:
    return table.says("progress") or any(map(_RATED.search, table.headings))
