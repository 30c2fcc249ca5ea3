"""Whether a table is a review's: rows of something judged, wanted or found, and what is done.

A table with its columns in, yes or no out. A list of names, dates, figures, codes or contents is
none, whatever its headings and numbers.
"""

import re
from collections.abc import Sequence

from parsers.grammar.headings import (
    AT_NEED,
    LIKELY,
    OUTRIGHT,
    Meaning,
    is_list_heading,
    meaning,
)
from parsers.grammar.numbers import Ref
from parsers.patterns import pattern
from parsers.recogniser.columns import Columns, heads_actions
from parsers.recogniser.cover_lines import is_name_of_organisation
from parsers.recogniser.evaluations import tells_what_was_done
from parsers.recogniser.incidents import names_incidents
from parsers.recogniser.logs import names_what_is_addressed
from parsers.recogniser.other_tables import is_other_table
from parsers.recogniser.profiles import MAJORITY, Profile, in_sequence
from parsers.recogniser.replies import only_thanks
from parsers.recogniser.routines import is_routine, names_triggers
from parsers.recogniser.table_columns import TableColumns
from parsers.recogniser.things import MIN_ACTIONS, MIN_SHARE, is_list_of_things

MAX_FIELD_NAME = 5  # words
_PURPOSE = pattern(
    r"(?:to|for) (?:receive|approve|note|discuss|consider|agree|review|adopt|confirm|ratify|elect"
    r"|approval|decision|discussion|information|noting|ratification)\b\W*(?:and \w+)?\W*",
    re.IGNORECASE,
)
_HEARD = pattern(
    r"\W*(?:what )?(?:you|(?:our )?(?:parents|carers|families|pupils|children|students|staff"
    r"|visitors|residents|members)(?: and \w+)?)(?: have)?"
    r" (?:said|told us|asked(?: for)?)\W*",
    re.IGNORECASE,
)
_QUESTION = pattern(
    r"(?:(?:how|what|when|where|why|which)(?: \w+){0,2}? (?:will|do|does|can|should|would)"
    r" (?:you|my|i|we|the school|your|our|parents|pupils|children)"
    r"|who (?:will|can|should))\b[^.]*$",
    re.IGNORECASE,
)
_HOPED = pattern(r"\W*(?:\w+ )?(?:outcomes?|success criteri(?:a|on))\W*", re.IGNORECASE)
_PLACE = "School"  # the heading of names of schools, whatever is printed there: `Name`
_ACTION_ALONE = pattern(r"\W*actions?\W*", re.IGNORECASE)
# The strength of two headings of which one says by its own word what it is.
_MIN_STRENGTH_OUTRIGHT = OUTRIGHT + LIKELY


def is_review(table: TableColumns, columns: Columns) -> bool:
    """By its headings, by its numbers or by both, and by the words that stand there."""
    if any(is_kind(table, columns) for is_kind in _OTHER_KINDS):
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


def _is_other(table: TableColumns, columns: Columns) -> bool:
    statement, action = table.meanings[columns.statement], table.meanings[columns.action]
    headings = zip(table.headings, table.profiles, strict=True)
    told_apart = [_PLACE if _names_organisations(p) else heading for heading, p in headings]
    return is_other_table(told_apart, statement, action, table.own)


def _names_organisations(profile: Profile) -> bool:
    """Whether names are those of schools, and of no people."""
    named = sum(map(is_name_of_organisation, (cell.text for cell in profile.filled)))
    return named > MAJORITY * profile.count


def _is_of_thanks(table: TableColumns, columns: Columns) -> bool:
    """What guests said and how they were thanked: nobody does anything about it."""
    replies = [cell.text for cell in table.profiles[columns.action].filled]
    return sum(map(only_thanks, replies)) > MAJORITY * len(replies)


def _is_of_incidents(table: TableColumns, columns: Columns) -> bool:
    """What happened, and nothing to do about it."""
    has_actions = table.meanings[columns.action].action_strength
    return names_incidents(table.headings) and not has_actions


def _is_for_any_time(table: TableColumns, columns: Columns) -> bool:
    """What to do whenever something happens, which nobody judged."""
    return names_triggers(table, columns.statement)


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
    return profile.share_of_phrases > MAJORITY and profile.share_of_sentences > MIN_SHARE


def are_outright(statement: Meaning, action: Meaning) -> bool:
    """Whether one of two headings says by its own word what it is, and the other clearly."""
    return statement.statement_strength + action.action_strength >= _MIN_STRENGTH_OUTRIGHT


def _reads_as_headed(table: TableColumns, columns: Columns) -> bool:
    """Under the headings of a review no column may be a list; one without words is a form's."""
    statement, action = table.profiles[columns.statement], table.profiles[columns.action]
    if are_outright(table.meanings[columns.statement], table.meanings[columns.action]):
        return not (_is_list(statement) and _is_list(action))
    counted = statement.share_numbered > MAJORITY and in_sequence(statement.leading)
    if _is_list(statement) and not counted:
        return False
    return not (_is_list(action) and columns.number is None)


def _is_agenda(table: TableColumns, columns: Columns) -> bool:
    """What a meeting is to do with each item: `To receive`, `For information`."""
    actions = table.profiles[columns.action]
    purposes = [cell for cell in actions.filled if _PURPOSE.fullmatch(cell.text)]
    return len(purposes) > MAJORITY * actions.count


def _is_of_questions(table: TableColumns, columns: Columns) -> bool:
    """Questions with their answers, which nobody rates or acts on."""
    if table.meanings[columns.action].names_actions or not _asks(table.profiles[columns.statement]):
        return False
    return not any(map(table.says, ("rag", "progress", "owner", "deadline")))


def _is_form(table: TableColumns, columns: Columns) -> bool:
    """Names of fields in the first of two columns: `Lead`, `Success criteria`."""
    if len(table.headings) != 2 or _is_headed_outright(table, columns):
        return False
    short = [c for c in table.profiles[0].filled if len(c.text.split()) <= MAX_FIELD_NAME]
    names = [cell.text for cell in short if not cell.text.endswith(".")]
    fields = [name for name in names if meaning(name, table.own).is_extra]
    return len(fields) > MAJORITY * table.profiles[0].count


def _is_headed_outright(table: TableColumns, columns: Columns) -> bool:
    """Headings of a statement and of actions; a form's first field and its value are none."""
    statement, action = table.meanings[columns.statement], table.meanings[columns.action]
    is_short = len(table.headings[columns.action].split()) <= MAX_FIELD_NAME
    return bool(statement.statement_strength) and action.names_actions and is_short


def _is_news(table: TableColumns, columns: Columns) -> bool:
    """What people said and what was done about it, as newsletters tell: nothing is left to do."""
    said, done = table.headings[columns.statement], table.headings[columns.action]
    if columns.number is not None or table.profiles[columns.statement].share_numbered > MAJORITY:
        return False
    is_heard_and_done = _HEARD.fullmatch(said) and tells_what_was_done(done)
    if not is_heard_and_done or len(table.headings) > 2 or any(map(table.own.kind, (said, done))):
        return False
    told = table.profiles[columns.action]
    return not (told.share_of_tasks or told.share_of_actions)


def _pairs_hopes_with_activities(table: TableColumns, columns: Columns) -> bool:
    """`Outcome | Activity`, which judges nothing and says nowhere who does it, when or how far."""
    statement, action = table.meanings[columns.statement], table.meanings[columns.action]
    is_hoped = _HOPED.fullmatch(table.headings[columns.statement])
    is_at_need = statement.statement_strength == AT_NEED
    if not (is_hoped and is_at_need):
        return False
    if action.names_actions or columns.number is not None:
        return False
    return not any(map(table.says, ("rag", "progress", "owner", "deadline")))


_OTHER_KINDS = (
    _is_other,
    _is_of_incidents,
    _is_of_thanks,
    _is_for_any_time,
    _is_agenda,
    _is_of_questions,
    is_list_of_things,
    _is_news,
    _pairs_hopes_with_activities,
    _is_form,
)


def _asks(profile: Profile) -> bool:
    """Questions, beside which answers stand."""
    asking = sum(1 for c in profile.filled if c.text.endswith("?") or _QUESTION.match(c.text))
    return asking > MAJORITY * profile.count


def _asks_or_orders(profile: Profile) -> bool:
    """Questions or duties: nobody judges what is asked or ordered."""
    return _asks(profile) or profile.share_of_tasks > MAJORITY


def _is_list(profile: Profile) -> bool:
    """Names, dates, figures or codes; a column without words is a form to fill in."""
    return profile.count > 0 and (profile.share_of_phrases < MIN_SHARE or profile.is_contents)


def _reads_as_half_headed(table: TableColumns, columns: Columns) -> bool:
    """One of the two headings is known: the numbers or the words must say the rest."""
    statement, action = table.profiles[columns.statement], table.profiles[columns.action]
    if _is_list(statement) or not statement.count or _is_silent(table, columns):
        return False
    is_headed = heads_actions(table, table.meanings[columns.action])
    is_of_actions = is_headed or _is_minuted(table, columns)
    if not _is_counted(table, columns):
        are_phrases = min(statement.share_of_phrases, action.share_of_phrases) > MAJORITY
        return is_of_actions and are_phrases
    if is_of_actions or not _counts_statements(table, columns):
        return is_of_actions
    return not action.count or _may_be_acted_on(table, columns)


def _is_silent(table: TableColumns, columns: Columns) -> bool:
    """Whether what stands under no known heading says nothing, as ingredients do, beside `Action`,
    which recipes have too, and not `Action needed`; and nobody does it by a day."""
    if table.meanings[columns.statement].statement_strength or table.is_planned:
        return False
    is_agreed = table.meanings[columns.action].names_actions
    if is_agreed and not _ACTION_ALONE.fullmatch(table.headings[columns.action]):
        return False
    statement = table.profiles[columns.statement]
    return statement.share_numbered <= MAJORITY and statement.share_of_sentences < MIN_SHARE


def _counts_statements(table: TableColumns, columns: Columns) -> bool:
    """Whether numbers stand before statements; a form without actions is refused as one."""
    statement, action = table.profiles[columns.statement], table.profiles[columns.action]
    is_extra = table.meanings[columns.statement].is_extra
    is_sure = statement.share_numbered > MAJORITY or not is_extra
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
    return not table.headings[columns.action] and table.says("owner") and table.says("deadline")


def _is_counted(table: TableColumns, columns: Columns) -> bool:
    return columns.number is not None or table.profiles[columns.statement].share_numbered > MAJORITY


def _reads_as_numbered(table: TableColumns, columns: Columns) -> bool:
    """Under unknown headings or none: numbers in order, beside them sentences that are no tasks and
    what is to be done about some of them at least; what only explains a rule is a rule's."""
    statement, action = table.profiles[columns.statement], table.profiles[columns.action]
    is_list = _is_list(statement) or _is_list(action)
    if statement.count < 2 or is_list or _asks_or_orders(statement):
        return False
    if action.share_of_actions < MIN_ACTIONS:
        return False
    if statement.share_numbered > MAJORITY:
        return in_sequence(statement.leading)
    return columns.number is not None and _counts_sentences(
        [number.ref for number in table.profiles[columns.number].references], statement, action
    )


def _counts_sentences(numbers: Sequence[Ref], statement: Profile, action: Profile) -> bool:
    """Numbers in order beside sentences, of which it takes more where the numbers are plain."""
    if not in_sequence(numbers) or statement.share_of_sentences <= MIN_SHARE:
        return False
    dotted = sum(1 for ref in numbers if ref.section)
    return (
        dotted > MAJORITY * len(numbers)
        or max(statement.share_of_sentences, action.share_of_sentences) > MAJORITY
    )
