"""Tables that judge and plan nothing: headings in, whether they tell of such a table out.

Lessons, tests, faults and their remedies, codes and their meanings, accounts, how long records are
kept, how to write well, what the parties to a contract do. A plan may have some of their columns
beside its own: `Expected results`.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from parsers.grammar.headings.column_headings import LIKELY, Headings, Meaning, meaning
from parsers.grammar.headings.column_kinds import PLAN_KINDS, is_level, kinds
from parsers.patterns import pattern
from parsers.recogniser.columns.incidents import names_incidents

_BEFORE = r"\W*(?:(?:key|main|new|the|proposed) )?"
_AFTER = r"(?:\W*|\W+(?:and|or|numbers?|no|id|titles?|focus|content)\b.*)"


def _whole(words: str) -> re.Pattern[str]:
    """A heading that is these words: within others, `Behaviour and sanctions`, they say nothing."""
    return pattern(rf"{_BEFORE}(?:{words}){_AFTER}", re.IGNORECASE)


_NEVER_IN_PLANS = _whole(
    r"homework|starters?|plenar(?:y|ies)|differentiation|(?:teaching|coaching) points?"
    r"|prior learning|learning intentions?|vocabulary|test (?:cases?|data|steps?)"
    r"|actual (?:results?|outputs?|behaviou?rs?)|error (?:codes?|messages?)"
    r"|retention(?: periods?)?|sanctions?|critical limits?|if (?:you|your|the|a|an) .*"
    r"|(?:speak|talk|go) to"
    r"|(?:action |actions |what )(?:to take )?"
    r"(?:if(?! (?:any|needed|required|necessary|applicable)\b)"
    r"|in (?:the )?(?:event|case) of"
    r"|(?:up)?on (?:hearing|finding an?|discover\w+|seeing))\b.*"
)
_LESSONS = _whole(r"lessons?(?! learn)")  # of a curriculum, or of what happened
_RESULTS = _whole(r"learning (?:objectives?|outcomes?)|expected (?:results?|outputs?|behaviou?rs?)")
_ACCOUNTS = _whole(
    r"(?:revised |annual |full[ -]year )?budget|actuals?|variances?|forecast|out-?turn|balance"
    r"|(?:spen[dt]|actuals?|budget|year) to date|ytd|difference"
)
_CAUSES = _whole(r"(?:(?:possible|probable|likely) )?causes?")
_EXPLANATIONS = _whole(r"symptoms?|meanings?|definitions?")
_FAULTS = _whole(
    r"(?:common |frequent |typical )?(?:problems?|issues?|faults?|errors?|difficult(?:y|ies)"
    r"|concerns?|questions?|queries|query|complaints?|situations?|scenarios?|emergenc(?:y|ies)"
    r"|events?|illness(?:es)?|behaviou?rs?|offences?)|if .*|when .*"
)
_REMEDIES = pattern(
    r"\W*(?:(?:the|our|possible|suggested|quick|likely|recommended) )?(?:fix(?:es)?|solutions?"
    r"|remed(?:y|ies)|resolutions?|work-?arounds?|answers?|advice|tips?|suggestions?"
    r"|troubleshooting(?: steps)?|how to (?:fix|solve|resolve|deal with|put)\b.*"
    r"|try(?: this| these)?|immediate actions?|consequences?|points|first aid|treatments?"
    r"|(?:what|things) (?:to|you can) (?:do|try|check)(?: (?:next|first|now|about it))?)\W*",
    re.IGNORECASE,
)
_BEHAVIOUR = _whole(r"(?:types? of |examples? of )?(?:mis)?behaviou?rs?|misconduct")
_ANSWERS_TO_BEHAVIOUR = pattern(
    r"\W*(?:(?:staff|adult|school|our|the) )*(?:responses?|strateg(?:y|ies)|interventions?"
    r"|what (?:staff|adults|teachers|we) (?:do|will do|should do))\W*",
    re.IGNORECASE,
)
# What a school tells families of itself: `How we identify it | How we support it`.
_TOLD = pattern(
    r"\W*how (?:we|the school|our (?:school|staff|trust)) (?!will|can|could|should|would|plan"
    r"|intend|aim|know|are (?:doing|going)|did|have|improve)\w+\b.*",
    re.IGNORECASE,
)
_OPTIONS = _whole(r"options?|pros|cons|(?:dis)?advantages|benefits|drawbacks")
# What may happen at any time, and what to do at once then.
_EMERGENCIES = _whole(
    r"(?:types? of |kinds? of |possible )?(?:emergenc(?:y|ies)|critical incidents?|scenarios?"
    r"|alarms?|triggers?)(?: types?)?"
)
_AT_ONCE = _whole(r"(?:immediate|initial|first|emergency) (?:actions?|response|steps)")
_DUTIES = _whole(r"dut(?:y|ies)")
# What each of several parties undertakes: `The school will | Parents will`.
_UNDERTAKES = pattern(
    r"\W*(?:the |our |each |all )?(?P<party>(?!what\b|how\b|who\b)\w+(?: \w+)?)"
    r" (?:will|shall|must|agrees? to|undertakes? to|(?:is|are) responsible for)\W*",
    re.IGNORECASE,
)
# What each pupil or member does well: `Pupil | Strengths | Areas for development | Next steps`.
_PUPIL = pattern(
    r"\W*(?:(?:full |first )?name"
    r"|(?:name of )?(?:the )?(?:pupil|child|student|learner)(?:['’]s)?(?: name)?)\W*",
    re.IGNORECASE,
)
_STRENGTHS = _whole(r"strengths?|what went well|www")
_CONTACT = pattern(r"\bwhom? to\b|\bcontacts?\b", re.IGNORECASE)
_ACTION = frozenset({"action", "actions"})  # guides have it too
# The same thing ill done and well done: `Weak target | Better target`.
_ILL_DONE = pattern(r"\W*(?:weak|poor|bad|vague|unclear|unhelpful|original)(?:er)? (.+)", re.I)
_WELL_DONE = pattern(
    r"\W*(?:stronger|strong|better|good|best|smart|clear|clearer|specific|improved|helpful) (.+)",
    re.IGNORECASE,
)


class _Headed(NamedTuple):
    """The headings of a table, those that are not the trust's own, and what the two columns that
    may be statement and action mean."""

    every: Sequence[str]
    found: Sequence[str]
    statement: Meaning
    action: Meaning
    own: Headings


def is_other_table(
    headings: Sequence[str], statement: Meaning, action: Meaning, own: Headings
) -> bool:
    """Whether headings tell that their table is no review's; two of them are of these meanings.

    Results to expect may stand in any plan, explanations in one that says who, by when or how far.
    """
    found = [heading for heading in headings if not own.kind(heading)]
    table = _Headed(headings, found, statement, action, own)
    return any(is_other(table) for is_other in _OTHER_TABLES)


def _is_of_lessons_or_tests(table: _Headed) -> bool:
    is_taught = _any(_LESSONS, table.found) and not names_incidents(table.found)
    return is_taught or _any(_NEVER_IN_PLANS, table.found)


def _contrasts(table: _Headed) -> bool:
    """`Weak target` and `Better target`, which show how to write one."""
    ill = {match[1].casefold() for match in map(_ILL_DONE.fullmatch, table.found) if match}
    well = {match[1].casefold() for match in map(_WELL_DONE.fullmatch, table.found) if match}
    return not ill.isdisjoint(well)


def _is_of_pupils(table: _Headed) -> bool:
    """What single pupils, members or staff do well, whatever is next for each."""
    return _any(_PUPIL, table.found) and _any(_STRENGTHS, table.found)


def _is_contract(table: _Headed) -> bool:
    """What several parties are to do for one another: nothing is judged."""
    found = (_UNDERTAKES.fullmatch(heading) for heading in table.found)
    parties = {match["party"].casefold() for match in found if match}
    is_judged = table.statement.statement_strength >= LIKELY
    return len(parties) > 1 and not (is_judged or _pairs_actions(table))


def _is_for_emergencies(table: _Headed) -> bool:
    """What to do at once whenever something happens, and not by when."""
    is_at_once = _any(_EMERGENCIES, table.found) and _any(_AT_ONCE, table.found)
    return is_at_once and not _says_when(table.every, table.own)


def _is_of_faults(table: _Headed) -> bool:
    """Faults and what anybody may do about them, as guides have them: `Problem | Fix`."""
    is_guide = _any(_FAULTS, table.found) and _any(_REMEDIES, table.found)
    return is_guide and not any(_is_of_plan(heading, table.own) for heading in table.found)


def _answers_behaviour(table: _Headed) -> bool:
    """How staff answer what pupils do, as a policy says it: `Behaviour | Response`."""
    is_policy = _any(_BEHAVIOUR, table.found) and _any(_ANSWERS_TO_BEHAVIOUR, table.found)
    return is_policy and not _says_when(table.every, table.own)


def _tells_families(table: _Headed) -> bool:
    """What is offered, in two ways or more, and nothing that anybody will do about it."""
    is_of_plan = table.action.names_actions or _is_planned(table)
    return _several(_TOLD, table.found) and not is_of_plan


def _weighs_options(table: _Headed) -> bool:
    """Ways between which somebody is to choose: `Option | Benefits | Risks`."""
    return _several(_OPTIONS, table.found) and not _is_planned(table)


def _is_account(table: _Headed) -> bool:
    """`Budget | Actual | Variance`, whatever comments stand beside."""
    return _several(_ACCOUNTS, table.found) and not table.action.names_actions


def _is_of_results(table: _Headed) -> bool:
    return _any(_RESULTS, table.found) and not _pairs_actions(table)


def _is_of_duties(table: _Headed) -> bool:
    is_of_actions = table.action.action_strength >= LIKELY or _is_planned(table)
    return _any(_DUTIES, table.found) and not is_of_actions


def _explains(table: _Headed) -> bool:
    """Codes and faults, and what they mean; not what was found, and why: `Finding | Cause`."""
    has_statements = bool(table.statement.statement_strength)
    has_pair = has_statements and table.action.action_strength >= LIKELY
    is_sure = _is_planned(table) or table.statement.names_statements
    if _any(_EXPLANATIONS, table.found):
        return not (has_pair and is_sure)
    if not _any(_CAUSES, table.found):
        return False
    return not has_pair or (_any(_FAULTS, table.found) and not is_sure)


def _pairs_actions(table: _Headed) -> bool:
    """Whether columns are headed as statements, at need too, and outright as actions."""
    return bool(table.statement.statement_strength) and table.action.names_actions


def _is_planned(table: _Headed) -> bool:
    return any(_is_about_actions(heading, table.own) for heading in table.every)


_OTHER_TABLES = (
    _is_of_lessons_or_tests,
    _contrasts,
    _is_of_pupils,
    _is_contract,
    _is_for_emergencies,
    _is_of_faults,
    _answers_behaviour,
    _tells_families,
    _weighs_options,
    _is_account,
    _is_of_results,
    _is_of_duties,
    _explains,
)


def _is_of_plan(heading: str, own: Headings) -> bool:
    """Who, by when, how well or how far, or `Agreed action`."""
    if _REMEDIES.fullmatch(heading):
        return False
    is_agreed = meaning(heading, own).names_actions and heading.casefold() not in _ACTION
    return is_agreed or _is_about_actions(heading, own)


def _says_when(headings: Sequence[str], own: Headings) -> bool:
    """By when or how far, and not only who does it whenever it happens."""
    said = (heading for heading in headings if not is_level(heading))
    return any(kinds(heading, own) & (PLAN_KINDS - {"owner"}) for heading in said)


def _is_about_actions(heading: str, own: Headings) -> bool:
    """Who, by when, how well or how far; not whom to ask."""
    is_other = _CONTACT.search(heading) or is_level(heading)
    return not is_other and bool(kinds(heading, own) & PLAN_KINDS)


def _any(form: re.Pattern[str], headings: Sequence[str]) -> bool:
    return any(map(form.fullmatch, headings))


def _several(form: re.Pattern[str], headings: Sequence[str]) -> bool:
    return sum(map(bool, map(form.fullmatch, headings))) > 1
