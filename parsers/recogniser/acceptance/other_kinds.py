"""Tables that are no review's, by what stands in their columns and by their headings.

A table's columns in, yes or no out.
"""

import re

from parsers.grammar.headings.column_headings import AT_NEED, Headings, meaning
from parsers.grammar.headings.column_kinds import PLAN_KINDS
from parsers.patterns import pattern
from parsers.recogniser.acceptance.other_tables import is_other_table
from parsers.recogniser.acceptance.paired_columns import PairedColumns
from parsers.recogniser.acceptance.replies import only_thanks
from parsers.recogniser.acceptance.routines import is_set_off_by_triggers
from parsers.recogniser.acceptance.things import is_list_of_things
from parsers.recogniser.columns.evaluations import tells_what_was_done
from parsers.recogniser.columns.incidents import names_incidents
from parsers.recogniser.columns.profiles import MAJORITY, Profile
from parsers.recogniser.cover.organisation_names import is_name_of_organisation

_MAX_FIELD_NAME = 5  # words
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
_ANSWER = pattern(
    r"\W*(?:yes|no|n/?a|in part|fully|mostly|partly|partially|not yet"
    r"|(?:(?:fully|mostly|partly|partially|not(?: yet)?|non)[ -])?"
    r"(?:in place|met|compliant|achieved|done))\W*",
    re.IGNORECASE,
)
# `Action if not in place`: beside answers an action of theirs, and else for whoever meets the case.
_IF_NOT = pattern(r"\W*(?:what )?actions?\b.*\b(?:if|where|when)\b.*\b(?:not?|partly)\b", re.I)
_NEEDED = "Action needed"
_PLACE = "School"  # the heading of names of schools, whatever is printed there: `Name`


def is_of_other_kind(pair: PairedColumns) -> bool:
    return any(is_kind(pair) for is_kind in _KINDS)


def _is_other(pair: PairedColumns) -> bool:
    headings = zip(pair.table.headings, pair.table.profiles, strict=True)
    told_apart = [
        _PLACE if p.is_mostly(is_name_of_organisation) else heading for heading, p in headings
    ]
    if any(p.is_mostly(_ANSWER.fullmatch) for p in pair.table.profiles):
        told_apart = [_NEEDED if _IF_NOT.match(heading) else heading for heading in told_apart]
    return is_other_table(told_apart, *pair.meanings, pair.table.own)


def _is_of_thanks(pair: PairedColumns) -> bool:
    """What guests said and how they were thanked: nobody does anything about it."""
    return pair.action.profile.is_mostly(only_thanks)


def _is_of_incidents(pair: PairedColumns) -> bool:
    """What happened, and nothing to do about it."""
    has_actions = pair.action.said.action_strength
    return names_incidents(pair.table.headings) and not has_actions


def _is_agenda(pair: PairedColumns) -> bool:
    """What a meeting is to do with each item: `To receive`, `For information`."""
    return pair.action.profile.is_mostly(_PURPOSE.fullmatch)


def _is_of_questions(pair: PairedColumns) -> bool:
    """Questions with their answers, which nobody rates or acts on."""
    if pair.action.said.names_actions or not asks(pair.statement.profile):
        return False
    return not pair.table.says(*PLAN_KINDS)


def _is_procedure(pair: PairedColumns) -> bool:
    """Orders and how to carry them out, `Task | Details`: nothing is judged, and nobody named."""
    statement, action = pair.profiles
    is_judged = pair.statement.said.statement_strength > AT_NEED
    if is_judged or pair.are_one or pair.table.says(*PLAN_KINDS):
        return False
    return min(statement.share_of_tasks, action.share_of_tasks) > MAJORITY


def _is_form(pair: PairedColumns) -> bool:
    """Names of fields in the first of two columns: `Lead`, `Success criteria`."""
    if len(pair.table.headings) != 2 or _is_headed_outright(pair):
        return False
    return pair.table.profiles[0].is_mostly(lambda text: _names_field(text, pair.table.own))


def _names_field(text: str, own: Headings) -> bool:
    is_short = len(text.split()) <= _MAX_FIELD_NAME and not text.endswith(".")
    return is_short and meaning(text, own).is_extra


def _is_headed_outright(pair: PairedColumns) -> bool:
    """Headings of a statement and of actions; a form's first field and its value are none."""
    statement, action = pair.meanings
    is_short = len(pair.action.heading.split()) <= _MAX_FIELD_NAME
    return bool(statement.statement_strength) and action.names_actions and is_short


def _is_news(pair: PairedColumns) -> bool:
    """What people said and what was done about it, as newsletters tell: nothing is left to do."""
    said, done = pair.statement.heading, pair.action.heading
    if not (_HEARD.fullmatch(said) and tells_what_was_done(done)):
        return False
    is_own = any(map(pair.table.own.kind, (said, done)))
    if is_own or pair.is_counted or len(pair.table.headings) > 2:
        return False
    told = pair.action.profile
    return not (told.share_of_tasks or told.share_of_actions)


def _pairs_hopes_with_activities(pair: PairedColumns) -> bool:
    """`Outcome | Activity`, which judges nothing and says nowhere who does it, when or how far."""
    is_hoped = _HOPED.fullmatch(pair.statement.heading)
    is_at_need = pair.statement.said.statement_strength == AT_NEED
    if not (is_hoped and is_at_need):
        return False
    if pair.action.said.names_actions or pair.number is not None:
        return False
    return not pair.table.says(*PLAN_KINDS)


_KINDS = (
    _is_other,
    _is_of_incidents,
    _is_of_thanks,
    is_set_off_by_triggers,
    _is_agenda,
    _is_of_questions,
    is_list_of_things,
    _is_news,
    _is_procedure,
    _pairs_hopes_with_activities,
    _is_form,
)


def asks(profile: Profile) -> bool:
    """Questions, beside which answers stand."""
    return profile.is_mostly(lambda text: text.endswith("?") or _QUESTION.match(text))
