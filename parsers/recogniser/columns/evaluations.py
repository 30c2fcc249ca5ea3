"""What was done and how it went, beside what is next: a table's columns in, the same out.

In `Priority | Action | Evaluation` the priority is what the action is for, the evaluation what came
of it; left of the actions, or alone beside them, an evaluation is what is judged, and so is an
impact. In `Priority | What we did | Impact | Next steps` what was done is no action any more. In
`Where we were | Where we are | What next | Since last time` the first and the last look back.
"""

import re
from collections.abc import Sequence
from itertools import filterfalse, takewhile

from parsers.grammar.headings.column_headings import LIKELY, OUTRIGHT, Headings, Meaning
from parsers.grammar.headings.column_kinds import looks_back
from parsers.grammar.headings.heading_phrases import TO_HAPPEN
from parsers.patterns import pattern
from parsers.recogniser.columns.table_columns import Column, TableColumns

_EVALUATION = pattern(
    r"\W*(?:(?:termly|mid-?year|end of year|year end|final|interim|ongoing|overall|impact|and) )*"
    r"(?:evaluation|review|assessment|analysis|findings?|current position)(?: of impact)?\W*",
    re.IGNORECASE,
)
_DONE = pattern(
    r"\W*(?:(?:what )?(?:we(?: have)?|have we|was|has been) (?:did|done)"
    r"(?: so far| to date)?"
    r"|(?:key )?(?:actions?|strategies|steps) (?:already )?(?:taken|completed|used|so far))\W*",
    re.IGNORECASE,
)
_RESULT = pattern(
    r"\W*(?:(?:the|our|evidence of|what|key|actual) )*"
    r"(?:impact|outcomes?|progress|effects?|differences?|achievements?)"
    r"(?: (?:so far|to date|seen|made|achieved|(?:has|have) (?:it|we|this) \w+|this (?:year|term)"
    r"|on \w+))*\W*",
    re.IGNORECASE,
)
_WAS = pattern(
    r"\W*(?:(?:as|how|where) (?:it|we|things) (?:was|were|stood)|(?:our )?(?:previous|earlier|last)"
    r" (?:position|situation))\b.*",
    re.IGNORECASE,
)
_NEXT = pattern(r"\b(?:next|further|continue|still|20\d\d)\b", re.IGNORECASE)


def tells_what_was_done(heading: str) -> bool:
    """Whether a heading is that of what was done: `What we did`, `Actions taken`."""
    return bool(_DONE.fullmatch(heading))


def with_reviewed_plans_recognised(table: TableColumns) -> TableColumns:
    """The columns, where one tells what was done and one what is next.

    What it was for is what is judged then, even if that is only a name.
    """
    done = table.headed(_DONE)
    left = range(min(done, default=0))
    aims = [c for c in left if table.meanings[c].statement_strength]
    if not (aims and _tells_what_is_next(table, done)):
        return table
    table = table.with_meaning(aims[-1:], Meaning(statement_strength=OUTRIGHT))
    return table.with_meaning(done, Meaning(is_extra=True))


def with_looking_back_recognised(table: TableColumns) -> TableColumns:
    """The columns, one that looks back a further one, where another may be what it would be."""
    headings = enumerate(table.headings)
    earlier = {c for c, heading in headings if _tells_of_earlier(heading, table.own)}
    judged = {c for c in earlier if _says_rather_what_is_judged(table.meanings[c])}
    replaced: set[int] = set()
    if not earlier.issuperset(table.of_statements(LIKELY)):
        replaced |= judged
    if not earlier.issuperset(table.of_actions(LIKELY)):
        replaced |= earlier - judged
    return table.with_meaning(replaced, Meaning(is_extra=True))


def _says_rather_what_is_judged(said: Meaning) -> bool:
    return said.statement_strength > said.action_strength


def _tells_of_earlier(heading: str, own: Headings) -> bool:
    """`Last year's actions`, `Where we were`; a trust's own heading says what it says."""
    if own.kind(heading):
        return False
    return looks_back(heading) or bool(_WAS.fullmatch(heading))


def with_results_recognised(table: TableColumns) -> TableColumns:
    """The columns, a result left of what is next its statements, if no other may be."""
    left = list(takewhile(lambda column: not _says_what_is_next(column), table.columns))
    if len(left) == len(table.headings):
        return table
    results = list(filter(_is_result, left))
    if len(results) != 1 or any(map(_may_hold_statements, filterfalse(_is_result, left))):
        return table
    return table.with_meaning([results[0].place], Meaning(statement_strength=LIKELY))


def _says_what_is_next(column: Column) -> bool:
    said, heading = column.said, column.heading
    is_next = TO_HAPPEN.search(heading) or (
        said.action_strength >= LIKELY and _NEXT.search(heading)
    )
    return not said.is_extra and (said.names_actions or bool(is_next))


def _is_result(column: Column) -> bool:
    return _RESULT.fullmatch(column.heading) is not None and column.profile.holds_phrases


def _may_hold_statements(column: Column) -> bool:
    """By its heading or by none."""
    is_other = column.said.is_extra or column.said.is_number
    may_be = bool(column.said.statement_strength) or not is_other
    return may_be and column.profile.holds_phrases


def _tells_what_is_next(table: TableColumns, done: Sequence[int]) -> bool:
    others = (c for c in table.of_actions(LIKELY) if c not in done)
    return any(_NEXT.search(table.headings[c]) for c in others)


def with_evaluations_recognised(table: TableColumns) -> TableColumns:
    """The columns, an evaluation right of the actions a further one, if another may be judged."""
    outright = table.of_actions(OUTRIGHT)
    if not outright or not any(map(_may_be_judged, table.columns[: outright[0]])):
        return table
    evaluations = [c for c in table.headed(_EVALUATION) if c > outright[0]]
    return table.with_meaning(evaluations, Meaning(is_extra=True))


def _may_be_judged(column: Column) -> bool:
    return bool(column.said.statement_strength) and column.profile.holds_phrases
