"""Tables that judge and plan nothing: headings in, whether they tell of such a table out.

Lessons, tests, faults and their remedies, codes and their meanings, how long records are kept. A
plan may have some of their columns beside its own: `Expected results`, `Possible causes`.
"""

import re
from collections.abc import Sequence

from parsers.grammar.column_kinds import kinds
from parsers.grammar.headings import Headings, Meaning

_OUTRIGHT = 3  # the strength of a heading that says by its own word what it is
_BEFORE = r"\W*(?:(?:key|main|new|the|proposed) )?"
_AFTER = r"(?:\W*|\W+(?:and|or|numbers?|no|id|titles?|focus|content)\b.*)"


def _whole(words: str) -> re.Pattern[str]:
    """A heading that is these words: within others, `Behaviour and sanctions`, they say nothing."""
    return re.compile(rf"{_BEFORE}(?:{words}){_AFTER}", re.IGNORECASE)


_NEVER_IN_PLANS = _whole(
    r"lessons?(?! learn)|prior learning|learning intentions?|vocabulary|test (?:cases?|data|steps?)"
    r"|actual (?:results?|outputs?|behaviou?rs?)|error (?:codes?|messages?)"
    r"|retention(?: periods?)?|sanctions?"
)
_RESULTS = _whole(r"learning (?:objectives?|outcomes?)|expected (?:results?|outputs?|behaviou?rs?)")
_EXPLANATIONS = _whole(
    r"(?:(?:possible|probable|likely) )?causes?|symptoms?|meanings?|definitions?"
)


def is_other_table(
    headings: Sequence[str], statement: Meaning, action: Meaning, own: Headings
) -> bool:
    """Whether headings tell that their table is no review's; two of them are of these meanings.

    Results to expect may stand in any plan, explanations in one that says who or by when.
    """
    found = [heading for heading in headings if not own.kind(heading)]
    if _any(_NEVER_IN_PLANS, found):
        return True
    is_plan = bool(statement.statement) and action.action == _OUTRIGHT
    if _any(_RESULTS, found) and not is_plan:
        return True
    is_sure = statement.statement == _OUTRIGHT or _says_who_or_when(headings, own)
    return _any(_EXPLANATIONS, found) and not (is_plan and is_sure)


def _any(pattern: re.Pattern[str], headings: Sequence[str]) -> bool:
    return any(map(pattern.fullmatch, headings))


def _says_who_or_when(headings: Sequence[str], own: Headings) -> bool:
    return any(kinds(heading, own) & {"owner", "deadline"} for heading in headings)
