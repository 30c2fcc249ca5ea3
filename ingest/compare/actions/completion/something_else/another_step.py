"""Whether a clause is about another step than a task: one that comes before it, or after it.

A clause and a task in, an answer out. `Fit lamps` is not done by `we got quotes for lamps`, nor
`get quotes for lamps` by `the lamps went up`.
"""

import re

from ingest.compare.actions.completion.stem_classes import TRAINING
from ingest.compare.actions.tasks import Task
from ingest.compare.words.concepts import concepts
from ingest.compare.words.wording import stem, stems, stems_of_all
from parsers.meaning.completion.asked.verb_kinds import (
    brings_in,
    is_appointing,
    is_making,
    is_placing,
    is_replacing,
    is_shifting,
    is_writing,
    leaves_no_trace,
)
from parsers.meaning.completion.told.acts.completed_verbs import completion_forms
from parsers.meaning.completion.told.acts.related_acts import is_related_act
from parsers.meaning.completion.verb_forms import past_forms
from parsers.meaning.completion.word_classes import MADE_READY

# What is made ready for a thing, or chosen before it is got: `painted, ready for the archive`.
_READY_FOR = re.compile(
    r"\b(?:ready|prepared|in readiness|space|room was made"
    r"|(?:measured|cleared)(?:\s+(?:the|our|its|their)\s+[\w’'-]+)?)\s+for\b"
    r"|\btowards\s+(?:the|an?)\b",
    re.IGNORECASE,
)


def is_another_step(clause: str, task: Task) -> bool:
    """Whether a clause is about what comes before a task or beside it, or after it."""
    if _READY_FOR.search(clause):
        return True
    return any(is_another(clause, task) for is_another in _OTHER_STEPS)


# What was refused, or only looked at: `they turned down the store`, `we looked at three systems`.
_REFUSED = re.compile(
    r"\b(?:turned down|refused|rejected|declined|voted down|vetoed|blocked|opposed"
    r"|looked (?:at|into|round))\s(?:the|our|an?|this|two|three|four|several|some)\b",
    re.IGNORECASE,
)
_WAS_REFUSED = re.compile(
    r"\b(?:was|were|been) (?:turned down|ruled out|refused|rejected|voted down|dropped)\b", re.I
)
_PROPOSALS = frozenset(map(stem, "case bid proposal application request paper budget".split()))


def _is_refused(clause: str, task: Task) -> bool:
    """`The store was turned down`, for `build a store`; a bid is there, though it was refused."""
    if _PROPOSALS & task.all_stems:
        return False
    is_new = is_making(task.verb) or is_placing(task.verb)
    return bool(_WAS_REFUSED.search(clause) or (is_new and _REFUSED.search(clause)))


# Somebody saw to what a thing needs: `a builder looked at the slip`.
_LOOKED_AT = re.compile(
    r"\b(?:looked (?:at|into|over)|came to (?:look|see|measure|price|quote)|diagnosed"
    r"|(?:traced|found|identified|located) (?:the|its|their) (?:faults?|causes?|leaks?|source)"
    r"|(?:was|were|been) asked to (?:quote|price|tender|bid|look))\b",
    re.IGNORECASE,
)


def _is_looked_at(clause: str, task: Task) -> bool:
    """Whether somebody only looked at what was to be mended, made or removed."""
    found = _LOOKED_AT.search(clause)
    if not found or leaves_no_trace(task.verb):
        return False
    is_asked = completion_forms(task.verb).search(found[0]) or is_related_act(task.verb, found[0])
    return not is_asked


_GETTING = frozenset("buy purchase order get obtain install fit".split())
_FITTING = frozenset("install fit".split())  # for which an order is only a step
# What was to be fitted and lies somewhere: `the lamps are in boxes in the shed`.
_PUT_BY = re.compile(
    r"\b(?:in (?:their |its |the )?(?:boxes|box|crates?|packets?|packaging|storage)|boxed(?: up)?"
    r"|in (?:the|his|her|our) (?:\w+ )?(?:shed|garage|van|store ?room|stock ?room|cupboard)"
    r"|unopened|uninstalled|unfitted)\b",
    re.IGNORECASE,
)


def _is_put_by(clause: str, task: Task) -> bool:
    """Whether what was to be fitted lies at another place than it was to be put."""
    is_fitted = is_placing(task.verb) or task.verb in _FITTING
    places = stems_of_all(_PUT_BY.findall(clause))
    return is_fitted and bool(places) and not places & task.all_stems


_ONLY_CHOSEN = re.compile(
    r"\b(?:was|were|been) (?:\w+ly )?(?:chosen|picked|selected|drafted)\b(?! and )", re.IGNORECASE
)


def _is_only_chosen(clause: str, task: Task) -> bool:
    """`A mast was picked`, for `set up a mast`."""
    is_set_up = is_placing(task.verb) or (brings_in(task.verb) and not is_appointing(task.verb))
    return is_set_up and bool(_ONLY_CHOSEN.search(clause))


_MADE_READY = re.compile(
    rf"\b(?:was|were|been) (?:\w+ly )?(?P<how>{MADE_READY})\b(?! and )", re.IGNORECASE
)


def _is_made_ready(clause: str, task: Task) -> bool:
    """`The sail was priced`, for `put up a sail`."""
    found = _MADE_READY.search(clause)
    is_new = is_making(task.verb) or is_placing(task.verb) or is_replacing(task.verb)
    if not found or not is_new or is_writing(task.verb):
        return False
    how = found["how"].lower()
    if how == "ordered" and task.verb in _GETTING - _FITTING:
        return False
    return how not in past_forms(task.verb)


_CHOSEN = re.compile(
    r"\b(?:chose|picked|selected|(?:has|have|was|were|been) chosen)\b(?! (?:and|from)\b)",
    re.IGNORECASE,
)


def _is_chosen_to_be_got(clause: str, task: Task) -> bool:
    """`We chose a mast`, for `buy a mast`."""
    is_got = task.verb in _GETTING and not _asks_for_prices(task)
    return is_got and bool(_CHOSEN.search(clause))


_STEP = re.compile(
    r"\b(?P<step>quotes?|quotations?|prices?|bids?|orders|(?<!in )(?<!to )(?<!of )dates?)\s+for\b",
    re.IGNORECASE,
)


def _names_a_step(clause: str, task: Task) -> bool:
    """`Quotes for lamps`, for `fit lamps`."""
    steps = {stem(each["step"].lower()) for each in _STEP.finditer(clause)}
    return bool(steps - task.all_stems)


_TRAINED = re.compile(
    r"\b(?:(?:training|trained|sessions?|courses?)\s+(?:on|in|for)"
    r"|(?:the|an?|its|their)\s+(?:[\w-]+\s+)?(?:manual|handbook))\b",
    re.IGNORECASE,
)


def _is_of_training(clause: str, task: Task) -> bool:
    """`Training on the log`, where things were to be moved to it."""
    is_moved = is_shifting(task.verb) or is_placing(task.verb)
    is_learnt = is_moved and bool(_TRAINED.search(clause))
    return is_learnt and not TRAINING & concepts(task.all_stems)


_PRICES = frozenset(map(stem, "quotation quote estimate price costing".split()))
_MAX_WORDS_TO_PRICES = 2  # words up to that for prices: `three quotations for lamps`


def _is_of_what_was_priced(clause: str, task: Task) -> bool:
    """Whether a clause is about the thing alone for which prices were to be got: `lamps went up`,
    for `get quotes for lamps`."""
    return _asks_for_prices(task) and not _PRICES & {*stems(clause)}


def _asks_for_prices(task: Task) -> bool:
    return bool(_PRICES & {*task.phrase[:_MAX_WORDS_TO_PRICES]})


_OTHER_STEPS = (
    _is_refused,
    _is_looked_at,
    _is_put_by,
    _is_only_chosen,
    _is_made_ready,
    _is_chosen_to_be_got,
    _names_a_step,
    _is_of_training,
    _is_of_what_was_priced,
)
