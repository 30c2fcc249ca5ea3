"""Whether a table is a review's: rows of something judged, wanted or found, and what is done.

A table with its columns in, yes or no out. A list of names, dates, figures, codes or contents is
none, whatever its headings and numbers.
"""

import re

from parsers.grammar.headings.column_headings import (
    AT_NEED,
    LIKELY,
    OUTRIGHT,
    Meaning,
    is_list_heading,
)
from parsers.patterns import pattern
from parsers.recogniser.acceptance.other_kinds import asks, is_of_other_kind
from parsers.recogniser.acceptance.paired_columns import PairedColumns
from parsers.recogniser.acceptance.routines import is_routine
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


def is_review(pair: PairedColumns) -> bool:
    """By its headings, by its numbers or by both, and by the words that stand there."""
    if is_of_other_kind(pair):
        return False
    if pair.are_one:
        return not is_routine(pair.table) and _reads_as_log(pair)
    if _is_headed(pair):
        return _reads_as_headed(pair)
    if pair.statement.said.statement_strength or pair.are_of_actions:
        return _reads_as_half_headed(pair)
    return not _is_register(pair.table) and _reads_as_numbered(pair)


def _is_register(table: TableColumns) -> bool:
    """Whether a heading is one of lists: `Supplier`, `Author`, `Price`."""
    return any(is_list_heading(heading) for heading in table.headings)


def _is_headed(pair: PairedColumns) -> bool:
    """By two headings; those that may mean much else, `Focus | Plans`, need numbers before them."""
    statement, action = pair.meanings
    if not (statement.statement_strength and action.action_strength):
        return False
    if statement.statement_strength + action.action_strength >= LIKELY + AT_NEED:
        return True
    return pair.number is not None and pair.statement.place < pair.action.place


def _reads_as_log(pair: PairedColumns) -> bool:
    """Actions, each a statement of its own: phrases under a heading that says so, or beside what
    each is for; else sentences."""
    profile = pair.action.profile
    if pair.action.said.names_actions or names_what_is_addressed(pair.table):
        return not profile.count or profile.share_of_phrases > MIN_SHARE
    return profile.holds_phrases and profile.share_of_sentences > MIN_SHARE


def are_outright(statement: Meaning, action: Meaning) -> bool:
    """Whether one of two headings says by its own word what it is, and the other clearly."""
    return statement.statement_strength + action.action_strength >= _MIN_STRENGTH_OUTRIGHT


def _reads_as_headed(pair: PairedColumns) -> bool:
    """Under the headings of a review no column may be a list; one without words is a form's."""
    statement, action = pair.profiles
    if are_outright(*pair.meanings):
        return not (_is_list(statement) and _is_list(action))
    counted = statement.is_numbered and in_sequence(statement.leading)
    if _is_list(statement) and not counted:
        return False
    return not (_is_list(action) and pair.number is None)


def _asks_or_orders(profile: Profile) -> bool:
    """Questions or duties: nobody judges what is asked or ordered."""
    return asks(profile) or profile.holds_tasks


def _is_list(profile: Profile) -> bool:
    """Names, dates, figures or codes; a column without words is a form to fill in."""
    return profile.count > 0 and (profile.share_of_phrases < MIN_SHARE or profile.is_contents)


def _reads_as_half_headed(pair: PairedColumns) -> bool:
    """One of the two headings is known: the numbers or the words must say the rest."""
    statement, action = pair.profiles
    if _is_list(statement) or not statement.count or _is_silent(pair):
        return False
    is_of_actions = _says_actions(pair)
    if not pair.is_counted:
        return is_of_actions and statement.holds_phrases and action.holds_phrases
    if is_of_actions or not _counts_statements(pair):
        return is_of_actions
    return not action.count or _may_be_acted_on(pair)


def _says_actions(pair: PairedColumns) -> bool:
    return pair.are_of_actions or _is_minuted(pair)


def _is_silent(pair: PairedColumns) -> bool:
    """Whether what stands under no known heading says nothing, as ingredients do, beside `Action`,
    which recipes have too, and not `Action needed`; and nobody does it by a day."""
    if pair.statement.said.statement_strength or pair.table.is_planned:
        return False
    is_agreed = pair.action.said.names_actions
    if is_agreed and not _ACTION_ALONE.fullmatch(pair.action.heading):
        return False
    statement = pair.statement.profile
    return not statement.is_numbered and statement.share_of_sentences < MIN_SHARE


def _counts_statements(pair: PairedColumns) -> bool:
    """Whether numbers stand before statements; a form without actions is refused as one."""
    statement, action = pair.profiles
    is_extra = pair.statement.said.is_extra
    is_sure = statement.is_numbered or not is_extra
    sentences = max(statement.share_of_sentences, action.share_of_sentences)
    says_something = not action.count or sentences > MIN_SHARE
    return statement.count > 1 and is_sure and says_something


def _may_be_acted_on(pair: PairedColumns) -> bool:
    """Whether a column under no heading of actions may hold some.

    What stands before the statements mostly names their subjects, as in minutes. Beside what is
    judged at need alone, `Topic`, something must be to do.
    """
    share = pair.action.profile.share_of_actions
    if pair.action.place < pair.statement.place:
        return share > MAJORITY
    is_judged = pair.statement.said.statement_strength != AT_NEED
    return is_judged or share >= MIN_ACTIONS


def _is_minuted(pair: PairedColumns) -> bool:
    """Minutes leave the heading over their actions empty, and say beside it by whom and by when."""
    return not pair.action.heading and pair.table.says_who_and_when


def _reads_as_numbered(pair: PairedColumns) -> bool:
    """Under unknown headings or none: numbers in order, beside them sentences that are no tasks and
    what is to be done about some of them at least; what only explains a rule is a rule's."""
    statement, action = pair.profiles
    is_list = _is_list(statement) or _is_list(action)
    if statement.count < 2 or is_list or _asks_or_orders(statement):
        return False
    if action.share_of_actions < MIN_ACTIONS:
        return False
    if statement.is_numbered:
        return in_sequence(statement.leading)
    return pair.number is not None and _counts_sentences(pair, pair.table.profiles[pair.number])


def _counts_sentences(pair: PairedColumns, counted: Profile) -> bool:
    """Numbers in order beside sentences, of which it takes more where the numbers are plain."""
    statement, action = pair.profiles
    numbers = [number.ref for number in counted.references]
    if not in_sequence(numbers) or statement.share_of_sentences <= MIN_SHARE:
        return False
    are_dotted = are_mostly(numbers, lambda ref: ref.section)
    return are_dotted or statement.holds_sentences or action.holds_sentences
