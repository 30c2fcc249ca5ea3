"""Lists of things: a table with its columns in, yes or no out.

Where they stand, what they cost, what is remarked on them, whether they are ticked off: nobody
judges or plans anything there, whatever the headings and numbers.
"""

import re
from collections.abc import Sequence

from parsers.grammar.headings.column_headings import AT_NEED, LIKELY
from parsers.grammar.headings.column_kinds import PLAN_KINDS
from parsers.grammar.phrases import is_sentence, is_task, is_wordless
from parsers.patterns import pattern
from parsers.recogniser.acceptance.paired_columns import PairedColumns
from parsers.recogniser.columns.profiles import MAJORITY, MIN_ACTIONS, MIN_SHARE, Profile
from parsers.recogniser.columns.table_columns import TableColumns

_MAX_NAME = 2  # words
_MIN_OF_SCHEDULE = 3  # rows
_MAX_TASKS = 2  # that all rows of a schedule say
_WORD = pattern(r"[^\W\d_]+")
_SETTLED = pattern(
    r"\W*(?:completed?|done|passed|current|valid|expired|in date|up to date)\W*", re.IGNORECASE
)
_BEFORE_TIME = frozenset("due by on in before next again from until no later than".split())
_OF_THINGS = pattern(
    r"\W*(?:(?:current|present|general|storage) )?(?:quantity|qty|how many|stock|location|room"
    r"|where|kept|condition|state of repair|assets?(?: (?:tag|no|number))?|(?:serial|model) (?:no"
    r"|number)|make|model|manufacturer|size)\W*",
    re.IGNORECASE,
)
_PRICES = pattern(
    r"\W*(?:(?:unit|hourly|daily|full|normal|our) )?(?:prices?|charges?|fees?|tariffs?)"
    r"(?:\W*| (?:each|per|for|in|inc\w*|ex\w*)\b.*)",
    re.IGNORECASE,
)
_TO_BUYERS = pattern(
    r"\W*(?:how|where|whom?) to (?:book|order|buy|apply|pay|hire|get|ask|contact)\b.*",
    re.IGNORECASE,
)
_REMARKS = pattern(r"\W*(?:remarks?|comments?|notes?)\W*", re.IGNORECASE)
# Orders that are given in kitchens alone, at the beginning or further on: `Mix and knead`.
_COOKING = pattern(
    r"(?:^\W*|(?:\band|\bthen|,) +)(?:\w+ly )?(?:bake|blend|boil|chop|fry|grate|grill|knead"
    r"|marinate|mash|melt|peel|poach|roast|sauté|sieve|simmer|slice|steam|stir|whisk)\b",
    re.IGNORECASE,
)
# Headings of a day on which something is due again, though its cells need not say so.
_DUE_AGAIN = pattern(
    r"\W*(?:(?:date|next|due|month|year|certificate|warranty|licence) )*(?:expir(?:es|y|ed)"
    r"|renewals?|renew(?: by)?|valid (?:until|to)|next (?:due|test|check|service|inspection))"
    r"(?: (?:date|due|on|by))?\W*",
    re.IGNORECASE,
)
_AMOUNT = pattern(
    r"[-–(]?\s?[£€]\s?-?\d[\d,.]*\)?|[-–(]?\d[\d,]*\d{2}(?:\.\d\d?)?\)?|-?\d[\d.]*\s?%"
)
_MIN_OF_AMOUNTS = 2  # columns
_GRADE = pattern(
    r"\W*(?:(?:risk|rag|overall) )?(?:score|rating|rag|level|grade|band|colou?r)\W*", re.I
)
_LEVEL_NUMBER = pattern(r"(?:(?:level|grade|band|score) )?(\d{1,2})", re.IGNORECASE)
# Grades from one end of a scale to the other, as keys have them.
_SCALES = tuple(
    scale.split()
    for scale in (
        "red amber green",
        "r a g",
        "red yellow green",
        "low medium high",
        "l m h",
        "low moderate high",
        "blue green amber red",
        "low medium high critical",
    )
)
_TICKED_OFF = pattern(
    r"\W*(?:done|tick(?:ed)?(?: (?:when )?(?:done|completed?))?|completed?|checked"
    r"|date (?:done|completed))\W*",
    re.IGNORECASE,
)


def is_list_of_things(pair: PairedColumns) -> bool:
    return any(is_kind(pair) for is_kind in _KINDS)


def _is_inventory(pair: PairedColumns) -> bool:
    """Names of things, where they stand or how many there are, and mostly nothing to do."""
    statement, action = pair.profiles
    if not action.count or not any(map(_OF_THINGS.fullmatch, pair.table.headings)):
        return False
    is_judged = pair.statement.said.statement_strength >= LIKELY
    is_said = statement.share_of_sentences > MIN_SHARE
    return not (is_judged or is_said) and len(action.informative) < MAJORITY * pair.table.rows


def _is_remarked_list(pair: PairedColumns) -> bool:
    """Names and remarks on them, of which nothing is judged and few are to be acted on."""
    statement, action = pair.meanings
    if max(statement.statement_strength, action.action_strength) > AT_NEED:
        return False
    if pair.number is None or not _REMARKS.fullmatch(pair.action.heading):
        return False
    named, said = pair.profiles
    if not said.count or pair.table.says("rag"):
        return False
    return named.share_of_sentences <= MIN_SHARE and said.share_of_actions < MIN_ACTIONS


def _is_price_list(pair: PairedColumns) -> bool:
    """Names of things or services, what each costs, and how anybody gets it: `How to order`."""
    statement, action = pair.meanings
    is_for_buyers = bool(_TO_BUYERS.fullmatch(pair.action.heading))
    is_judged = statement.statement_strength > AT_NEED and not is_for_buyers
    if is_judged or action.names_actions:
        return False
    named = pair.statement.profile
    said = sum(1 for cell in named.filled if _says_more(cell.text))
    is_list = said <= MIN_SHARE * named.count
    return is_list and any(map(_PRICES.fullmatch, pair.table.headings))


def _says_more(text: str) -> bool:
    """Whether a text is more than a thing's name, which two words may be: `Book bag`."""
    return len(text.split()) > _MAX_NAME and (is_sentence(text) or is_task(text))


def _is_checklist(pair: PairedColumns) -> bool:
    """Names of things, what anybody does about each, and where it is ticked off: nothing is judged,
    and nobody named who does it by a day."""
    if pair.statement.said.statement_strength != AT_NEED:
        return False
    if not any(map(_TICKED_OFF.fullmatch, pair.table.headings)) or pair.table.says("owner"):
        return False
    named, done = pair.profiles
    return not named.share_of_sentences and done.holds_tasks


def _is_recipe(pair: PairedColumns) -> bool:
    """Ingredients and what the cook does with each, whatever the headings: `Need | Action`."""
    named, done = pair.profiles
    if named.share_of_sentences > MIN_SHARE or pair.table.says(*PLAN_KINDS):
        return False
    return done.is_mostly(_COOKING.search)


def _is_schedule(pair: PairedColumns) -> bool:
    """Names of things and the day on which each is due again, `Renew 09/2026`, or what was spent on
    each: nothing is judged, and nothing else is to be done."""
    named, done = pair.profiles
    is_judged = pair.statement.said.statement_strength >= LIKELY
    if is_judged or named.share_of_sentences > MIN_SHARE or pair.table.says("rag"):
        return False
    texts = [cell.text for cell in done.informative]
    is_dated = any(map(_DUE_AGAIN.fullmatch, pair.table.headings)) or _holds_amounts(pair.table)
    tasks = {_without_time(text, is_dated) for text in texts if not _SETTLED.fullmatch(text)}
    is_alike = 0 < len(tasks) <= _MAX_TASKS and None not in tasks
    return is_alike and len(texts) >= _MIN_OF_SCHEDULE


def _holds_amounts(table: TableColumns) -> bool:
    """Whether several columns hold amounts of money or shares, and nothing else."""
    return sum(map(_is_of_amounts, table.profiles)) >= _MIN_OF_AMOUNTS


def _is_of_amounts(profile: Profile) -> bool:
    return profile.count > 1 and all(_AMOUNT.fullmatch(cell.text) for cell in profile.filled)


def _without_time(text: str, is_dated: bool) -> str | None:
    """The word or two that stand with a time, `renew`; None if more do, or no time does, there or
    in a column of its own."""
    words = [word for word in _WORD.findall(text.casefold()) if word not in _BEFORE_TIME]
    task = [word for word in words if not is_wordless(word)]
    is_timed = is_dated or len(task) < len(words) or any(map(str.isdigit, text))
    return " ".join(task) if is_timed and len(task) <= _MAX_NAME else None


def _is_key(pair: PairedColumns) -> bool:
    """What each grade of a scale means and asks for: `Score | What it means | Action needed`."""
    first = pair.table.column(0)
    is_judged = pair.statement.said.statement_strength >= LIKELY
    if is_judged or not _GRADE.fullmatch(first.heading) or pair.table.says("owner", "deadline"):
        return False
    grades = [cell.text.casefold() for cell in first.profile.filled]
    return len(grades) == pair.table.rows and _is_scale(grades)


def _is_scale(grades: Sequence[str]) -> bool:
    """Whether grades run from one end of a scale to the other: 1, 2, 3 or Red, Amber, Green."""
    levels = [_LEVEL_NUMBER.fullmatch(grade) for grade in grades]
    if any(level is None for level in levels):
        return grades in _SCALES or grades[::-1] in _SCALES
    numbers = [int(level[1]) for level in levels if level]
    return len(numbers) >= _MIN_OF_SCHEDULE and abs(numbers[0] - numbers[-1]) == len(numbers) - 1


_KINDS = (
    _is_inventory,
    _is_remarked_list,
    _is_price_list,
    _is_checklist,
    _is_recipe,
    _is_schedule,
    _is_key,
)
