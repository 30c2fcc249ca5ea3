"""Whether a clause is about what comes before a task, is like it or said of it, and not about it.

A clause and a task in, an answer out. `Write the report` is not done by `a date for the report was
agreed`, nor by `last year's report was written in May`.
"""

import re

from ingest.compare.actions.completion.stem_classes import TRAINING
from ingest.compare.actions.tasks import UNINFORMATIVE_STEMS, Task
from ingest.compare.words.concepts import concepts
from ingest.compare.words.wording import stem, stems, words
from parsers.meaning.completion.asked.lead_times import days_ahead
from parsers.meaning.completion.asked.verb_kinds import (
    asks_for_thing,
    brings_in,
    inquires,
    is_appointing,
    is_giving_out,
    is_making,
    is_placing,
    is_remaking,
    is_replacing,
    is_shifting,
    is_writing,
    leaves_no_trace,
)
from parsers.meaning.completion.told.completed_verbs import completion_forms
from parsers.meaning.completion.told.related_acts import is_related_act
from parsers.meaning.completion.told.talk import talks_of_written, words_of_talk
from parsers.meaning.completion.verb_forms import past_forms
from parsers.meaning.completion.word_classes import MADE_READY


def is_beside_the_task(clause: str, task: Task) -> bool:
    """Whether a clause is about a step towards a task, or another thing that is like it."""
    return (
        _is_only_a_step(clause, task)
        or _is_beside_the_thing(clause, task)
        or _is_told_of_another(clause, task)
        or _is_of_what_was_priced(clause, task)
        or _is_of_last_year(clause, task)
        or _comes_too_late(clause, task)
    )


_CHOSEN = re.compile(
    r"\b(?:chose|picked|selected|(?:has|have|was|were|been) chosen)\b(?! (?:and|from)\b)",
    re.IGNORECASE,
)
_GETTING = frozenset("buy purchase order get obtain install fit".split())
_FITTING = frozenset("install fit".split())  # for which an order is only a step
_PROPOSALS = frozenset(map(stem, "case bid proposal application request paper budget".split()))
# What is made ready for a thing, or chosen before it is got: `painted, ready for the archive`.
_READY_FOR = re.compile(
    r"\b(?:ready|prepared|in readiness|space|room was made"
    r"|(?:measured|cleared)(?:\s+(?:the|our|its|their)\s+[\w’'-]+)?)\s+for\b"
    r"|\btowards\s+(?:the|an?)\b",
    re.IGNORECASE,
)
# What was to be fitted and lies somewhere: `the lamps are in boxes in the shed`.
_PUT_BY = re.compile(
    r"\b(?:in (?:their |its |the )?(?:boxes|box|crates?|packets?|packaging|storage)|boxed(?: up)?"
    r"|in (?:the|his|her|our) (?:\w+ )?(?:shed|garage|van|store ?room|stock ?room|cupboard)"
    r"|unopened|uninstalled|unfitted)\b",
    re.IGNORECASE,
)
_MADE_READY = re.compile(
    rf"\b(?:was|were|been) (?:\w+ly )?(?P<how>{MADE_READY})\b(?! and )", re.IGNORECASE
)
# What was refused, or only looked at: `they turned down the store`, `we looked at three systems`.
_REFUSED = re.compile(
    r"\b(?:turned down|refused|rejected|declined|voted down|vetoed|blocked|opposed"
    r"|looked (?:at|into|round))\s(?:the|our|an?|this|two|three|four|several|some)\b",
    re.IGNORECASE,
)
_WAS_REFUSED = re.compile(
    r"\b(?:was|were|been) (?:turned down|ruled out|refused|rejected|voted down|dropped)\b", re.I
)
_STEP = re.compile(
    r"\b(?P<step>quotes?|quotations?|prices?|bids?|orders|(?<!in )(?<!to )(?<!of )dates?)\s+for\b",
    re.IGNORECASE,
)
_TRAINED = re.compile(
    r"\b(?:(?:training|trained|sessions?|courses?)\s+(?:on|in|for)"
    r"|(?:the|an?|its|their)\s+(?:[\w-]+\s+)?(?:manual|handbook))\b",
    re.IGNORECASE,
)


def _is_only_a_step(clause: str, task: Task) -> bool:
    """Whether a clause is about what comes before a task or beside it: `quotes for lamps`, or
    `training on the log`, where things were to be moved to it."""
    steps = {stem(each["step"].lower()) for each in _STEP.finditer(clause)}
    is_moved = is_shifting(task.verb) or is_placing(task.verb)
    is_new = is_making(task.verb) or is_placing(task.verb)
    is_proposal = bool(_PROPOSALS & task.all_stems)  # which is there, though it was refused
    was_refused = _WAS_REFUSED.search(clause) or (is_new and _REFUSED.search(clause))
    is_refused = bool(was_refused) and not is_proposal
    if (
        is_refused
        or _is_looked_at(clause, task)
        or _is_made_ready(clause, task)
        or (_CHOSEN.search(clause) and task.verb in _GETTING and not _asks_for_prices(task))
    ):
        return True
    is_learnt = is_moved and bool(_TRAINED.search(clause))
    return bool(steps - task.all_stems) or (is_learnt and not TRAINING & concepts(task.all_stems))


_ONLY_CHOSEN = re.compile(
    r"\b(?:was|were|been) (?:\w+ly )?(?:chosen|picked|selected|drafted)\b(?! and )", re.IGNORECASE
)


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


def _is_made_ready(clause: str, task: Task) -> bool:
    """Whether something is only made ready for a thing, or a thing is not there yet: `the sail was
    priced`, for `put up a sail`."""
    if _READY_FOR.search(clause) or _is_put_by(clause, task):
        return True
    found = _MADE_READY.search(clause)
    is_new = is_making(task.verb) or is_placing(task.verb) or is_replacing(task.verb)
    is_set_up = is_placing(task.verb) or (brings_in(task.verb) and not is_appointing(task.verb))
    if is_set_up and _ONLY_CHOSEN.search(clause):
        return True
    asked = [*past_forms(task.verb), *(("ordered",) if task.verb in _GETTING - _FITTING else ())]
    return bool(
        found and is_new and not is_writing(task.verb) and found["how"].lower() not in asked
    )


def _is_put_by(clause: str, task: Task) -> bool:
    """Whether what was to be fitted lies at another place than it was to be put."""
    is_fitted = is_placing(task.verb) or task.verb in _FITTING
    places = {each for found in _PUT_BY.findall(clause) for each in stems(found)}
    return is_fitted and bool(places) and not places & task.all_stems


# What comes before a thing, or is about it: `a date for the report`, `complaints about the policy`.
_BESIDE = re.compile(
    r"^(?:(?:an?|the|our|some|two|three|\d+)\s+)?(?P<beside>[\w’'-]+)\s+(?:for|about)\s+"
    r"(?:the|an?|our|its|their|each|every)\s+(?P<thing>(?:[\w’'-]+\s+){1,3}?)"
    r"(?=(?:is|are|was|were|has|have|on|of|at|in|came|went)\b)",
    re.IGNORECASE,
)


def _is_beside_the_thing(clause: str, task: Task) -> bool:
    """Whether a clause is about what a thing needs, or what is said of it: `a date for the
    report`, where the report was to be written."""
    found = _BESIDE.match(clause)
    is_thing_wanted = asks_for_thing(task.verb) or is_giving_out(task.verb)
    if not found or not is_thing_wanted or stem(found["beside"].lower()) in task.all_stems:
        return False
    return task.phrase[-1:] == tuple(stems(found["thing"]))[-1:]


_ABOUT = re.compile(r"\babout\s+(?P<what>(?:[\w’'-]+\s*){1,3})", re.IGNORECASE)
_TOLD_TO = re.compile(r"\b(?:report|reported)\b[^,;]*?\sto\s+(?:the|our|an?)\s+(?P<whom>[a-z]+)")


def _is_told_of_another(clause: str, task: Task) -> bool:
    """Whether people were asked about another thing, or it was reported to others."""
    told = _ABOUT if inquires(task.verb) else _TOLD_TO
    asked, named = _stems_found(told, task.text.lower()), _stems_found(told, clause)
    is_other = not asked & {*stems(clause)} and not concepts(asked) & concepts(named)
    return bool(asked and named) and is_other


def _stems_found(form: re.Pattern[str], text: str) -> set[str]:
    """The informative stems of what is told about, or of those to whom it is told."""
    found = (each[each.lastgroup or 0] for each in form.finditer(text))
    return {each for words_found in found for each in stems(words_found)} - UNINFORMATIVE_STEMS


_PRICES = frozenset(map(stem, "quotation quote estimate price costing".split()))
_MAX_PRICES = 2  # words up to that for prices: `three quotations for lamps`


def _is_of_what_was_priced(clause: str, task: Task) -> bool:
    """Whether a clause is about the thing alone for which prices were to be got: `lamps went up`,
    for `get quotes for lamps`."""
    return _asks_for_prices(task) and not _PRICES & {*stems(clause)}


def _asks_for_prices(task: Task) -> bool:
    return bool(_PRICES & {*task.phrase[:_MAX_PRICES]})


_LAST_YEARS = re.compile(r"^last year['’]s\b", re.IGNORECASE)
_LAST_YEARS_THING = re.compile(
    r"\b(?:last year['’]s|the (?:old|previous|former))\s+(?P<what>(?:[\w’'-]+\s*){1,3})",
    re.IGNORECASE,
)


def _is_of_last_year(clause: str, task: Task) -> bool:
    """Whether a clause is about last year's thing, where one was to be made."""
    if inquires(task.verb) or is_remaking(task.verb):
        return inquires(task.verb) and bool(_LAST_YEARS.match(clause))
    if not asks_for_thing(task.verb):
        return False
    things = (
        stem(word) for each in _LAST_YEARS_THING.finditer(clause) for word in words(each["what"])
    )
    return bool(_LAST_YEARS.match(clause)) or bool({*task.phrase[-1:]} & {*things})


def _comes_too_late(clause: str, task: Task) -> bool:
    """Whether a thing came, but not as long before as was asked: `on the day`."""
    ahead = days_ahead(clause)
    return task.days_ahead is not None and ahead is not None and ahead < task.days_ahead


def is_only_talk(clause: str, task: Task) -> bool:
    """Whether a clause says that a task was only talked about: `a first discussion of it`."""
    things = {word for word in words(clause) if stem(word) == "".join(task.phrase[-1:])}
    if is_writing(task.verb) and any(talks_of_written(each, clause) for each in things):
        return False
    spoken = [stem(word) for word in words_of_talk(clause)]
    return not leaves_no_trace(task.verb) and any(each not in task.all_stems for each in spoken)
