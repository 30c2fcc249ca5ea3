"""Columns of grades under a heading such as `Judgement`: a table's columns in, the same out.

What is judged stands in another column then, or in that of the evidence.
"""

import re

from parsers.grammar.headings.column_headings import LIKELY, Meaning
from parsers.grammar.phrases import is_phrase
from parsers.patterns import pattern
from parsers.recogniser.columns.profiles import Profile
from parsers.recogniser.columns.table_columns import TableColumns

_MIN_GRADES = 0.6  # share of cells of a column of grades
_MAX_GRADE = 20  # characters on average
# Grades of several words, by how they begin: `Not met`, `Partly in place`, `Requires improvement`.
_OF_A_SCALE = pattern(
    r"(?:not|non|does not|no longer|fully|part(?:ly|ially)?|mostly|largely|in|requires|working"
    r"|serious|very|(?:above|below|at) expected)\b(?:[ -]\w+){1,3}\W*",
    re.IGNORECASE,
)
_EVIDENCE = pattern(
    r"\W*(?:(?:key|supporting|our) )?(?:evidence(?: base)?|commentary|rationale|reasons?)\W*",
    re.IGNORECASE,
)


def with_grades_recognised(table: TableColumns) -> TableColumns:
    """The columns, those of grades further ones, if there is a column of what is graded."""
    headed = table.of_statements_alone()
    graded = [c for c in headed if _is_of_grades(table, c)]
    judged = [c for c in headed if c not in graded and table.profiles[c].holds_phrases]
    evidence = [] if judged else table.phrases_headed(_EVIDENCE)[:1]
    if not graded or not (judged or evidence):
        return table
    table = table.with_meaning(graded, Meaning(is_extra=True))
    return table.with_meaning(evidence, Meaning(statement_strength=LIKELY))


def _is_of_grades(table: TableColumns, column: int) -> bool:
    return "rag" in table.kinds(column) and _holds_grades(table.profiles[column])


def _holds_grades(profile: Profile) -> bool:
    grades = [cell for cell in profile.filled if _is_grade(cell.text)]
    is_short = profile.mean_length <= _MAX_GRADE
    return is_short and bool(grades) and len(grades) >= _MIN_GRADES * profile.count


def _is_grade(text: str) -> bool:
    return bool(_OF_A_SCALE.fullmatch(text)) or not is_phrase(text)
