"""Whether a table is a review's: rows of something judged, wanted or found, and what is done.

A table with its columns in, yes or no out. A list of names, dates, figures, codes or contents is
none, whatever its headings and numbers.
"""

import re
from collections.abc import Sequence

from parsers.grammar.headings.column_headings import (
    AT_NEED,
    LIKELY,
    OUTRIGHT,
    Meaning,
    is_list_heading,
)
from parsers.grammar.numbers import Ref
from parsers.patterns import pattern
from parsers.recogniser.acceptance.other_kinds import asks, is_of_other_kind
from parsers.recogniser.acceptance.routines import is_routine
from parsers.recogniser.columns.columns import Columns, heads_actions, is_counted
from parsers.recogniser.columns.logs import names_what_is_addressed
from parsers.recogniser.columns.profiles import (
    MAJORITY,
    MIN_ACTIONS,
    MIN_SHARE,
    Profile,
    in_sequence,
)
from parsers.recogniser.columns.table_columns import TableColumns
from parsers.recogniser.majority import are_mostly

_ACTION_ALONE = pattern(r"\W*actions?\W*", re.IGNORECASE)
# The strength of two headings of which one says by its own word what it is.
_MIN_STRENGTH_OUTRIGHT = OUTRIGHT + LIKELY


def is_review(table: TableColumns, columns: Columns) -> bool:
    """By its headings, by its numbers or by both, and by the words that stand there."""
    if is_of_other_kind(table, columns):
        return False
    statement, action = table.meanings[columns.statement], table.meanings[columns.action]
    if columns.statement == columns.action:
        answers = names_what_is_addressed(table)
        return not is_routine(table) and _is_log(table.profiles[columns.statement], action, answers)
    if _is_headed(table, columns):
        return _reads_as_headed(table, columns)
    if statement.statement_strength or heads_actions(table, action):
        return _reads_as_half_headed(table, columns)
    return not _is_register(table) and _reads_as_numbered(table, columns)


def _is_register(table: TableColumns) -> bool:
    """Whether a heading is one of lists: `Supplier`, `Author`, `Price`."""
    return any(is_list_heading(heading) for heading in table.headings)


def _is_headed(table: TableColumns, columns: Columns) -> bool:
    """By two headings; those that may mean much else, `Focus | Plans`, need numbers before them."""
    statement, action = table.meanings[columns.statement], table.meanings[columns.action]
    if not (statement.statement_strength and action.action_strength):
        return False
    if statement.statement_strength + action.action_strength >= LIKELY + AT_NEED:
        return True
    return columns.number is not None and columns.statement < columns.action


def _is_log(profile: Profile, said: Meaning, answers: bool) -> bool:
    """Actions, each a statement of its own; `answers` says that a column names what each is for."""
    if said.names_actions or answers:
        return not profile.count or profile.share_of_phrases > MIN_SHARE
    return profile.holds_phrases and profile.share_of_sentences > MIN_SHARE


def are_outright(statement: Meaning, action: Meaning) -> bool:
    """Whether one of two headings says by its own word what it is, and the other clearly."""
    return statement.statement_strength + action.action_strength >= _MIN_STRENGTH_OUTRIGHT


def _reads_as_headed(table: TableColumns, columns: Columns) -> bool:
    """Under the headings of a review no column may be a list; one without words is a form's."""
    statement, action = table.profiles[columns.statement], table.profiles[columns.action]
    if are_outright(table.meanings[columns.statement], table.meanings[columns.action]):
        return not (_is_list(statement) and _is_list(action))
    counted = statement.is_numbered and in_sequence(statement.leading)
    if _is_list(statement) and not counted:
        return False
    return not (_is_list(action) and columns.number is None)


def _asks_or_orders(profile: Profile) -> bool:
    """Questions or duties: nobody judges what is asked or ordered."""
    return asks(profile) or profile.holds_tasks


def _is_list(profile: Profile) -> bool:
    """Names, dates, figures or codes; a column without words is a form to fill in."""
    return profile.count > 0 and (profile.share_of_phrases < MIN_SHARE or profile.is_contents)


def _reads_as_half_headed(table: TableColumns, columns: Columns) -> bool:
    """One of the two headings is known: the numbers or the words must say the rest."""
    statement, action = table.profiles[columns.statement], table.profiles[columns.action]
    if _is_list(statement) or not statement.count or _is_silent(table, columns):
        return False
    is_of_actions = _says_actions(table, columns)
    if not is_counted(table, columns):
        return is_of_actions and statement.holds_phrases and action.holds_phrases
    if is_of_actions or not _counts_statements(table, columns):
        return is_of_actions
    return not action.count or _may_be_acted_on(table, columns)


def _says_actions(table: TableColumns, columns: Columns) -> bool:
    return heads_actions(table, table.meanings[columns.action]) or _is_minuted(table, columns)


def _is_silent(table: TableColumns, columns: Columns) -> bool:
    """Whether what stands under no known heading says nothing, as ingredients do, beside `Action`,
    which recipes have too, and not `Action needed`; and nobody does it by a day."""
    if table.meanings[columns.statement].statement_strength or table.is_planned:
        return False
    is_agreed = table.meanings[columns.action].names_actions
    if is_agreed and not _ACTION_ALONE.fullmatch(table.headings[columns.action]):
        return False
    statement = table.profiles[columns.statement]
    return not statement.is_numbered and statement.share_of_sentences < MIN_SHARE


def _counts_statements(table: TableColumns, columns: Columns) -> bool:
    """Whether numbers stand before statements; a form without actions is refused as one."""
    statement, action = table.profiles[columns.statement], table.profiles[columns.action]
    is_extra = table.meanings[columns.statement].is_extra
    is_sure = statement.is_numbered or not is_extra
    sentences = max(statement.share_of_sentences, action.share_of_sentences)
    says_something = not action.count or sentences > MIN_SHARE
    return statement.count > 1 and is_sure and says_something


def _may_be_acted_on(table: TableColumns, columns: Columns) -> bool:
    """Whether a column under no heading of actions may hold some.

    What stands before the statements mostly names their subjects, as in minutes. Beside what is
    judged at need alone, `Topic`, something must be to do.
    """
    share = table.profiles[columns.action].share_of_actions
    if columns.action < columns.statement:
        return share > MAJORITY
    is_judged = table.meanings[columns.statement].statement_strength != AT_NEED
    return is_judged or share >= MIN_ACTIONS


def _is_minuted(table: TableColumns, columns: Columns) -> bool:
    """Minutes leave the heading over their actions empty, and say beside it by whom and by when."""
    return not table.headings[columns.action] and table.says_who_and_when


def _reads_as_numbered(table: TableColumns, columns: Columns) -> bool:
    """Under unknown headings or none: numbers in order, beside them sentences that are no tasks and
    what is to be done about some of them at least; what only explains a rule is a rule's."""
    statement, action = table.profiles[columns.statement], table.profiles[columns.action]
    is_list = _is_list(statement) or _is_list(action)
    if statement.count < 2 or is_list or _asks_or_orders(statement):
        return False
    if action.share_of_actions < MIN_ACTIONS:
        return False
    if statement.is_numbered:
        return in_sequence(statement.leading)
    return columns.number is not None and _counts_sentences(
        [number.ref for number in table.profiles[columns.number].references], statement, action
    )


def _counts_sentences(numbers: Sequence[Ref], statement: Profile, action: Profile) -> bool:
    """Numbers in order beside sentences, of which it takes more where the numbers are plain."""
    if not in_sequence(numbers) or statement.share_of_sentences <= MIN_SHARE:
        return False
    are_dotted = are_mostly(numbers, lambda ref: ref.section)
    return are_dotted or statement.holds_sentences or action.holds_sentences
