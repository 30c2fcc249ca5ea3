"""Whether a clause names another thing than a task, as `a net`, not `a gate`.

A clause and a task in, an answer out.
"""

import re
from collections.abc import Sequence

from ingest.compare.actions.completion.stem_classes import TRAINING
from ingest.compare.actions.tasks import UNINFORMATIVE_STEMS, Task
from ingest.compare.words.concepts import concepts, share_meaning
from ingest.compare.words.wording import STOP_WORDS, stem, stems, stems_of_all, words
from parsers.meaning.completion.asked.verb_kinds import (
    asks_for_thing,
    is_giving_out,
    is_telling,
    leaves_no_trace,
)
from parsers.meaning.completion.told.notes import words_of_content


def names_other_thing(clause: str, task: Task) -> bool:
    """Whether a clause names another thing than the task asks for: `a net`, not `a gate`.

    Courses have too many names to tell, and words that any review has name nothing.
    """
    head = task.phrase[-1:]
    is_uninformative = UNINFORMATIVE_STEMS.issuperset(head) or bool(TRAINING & concepts(head))
    is_given = is_giving_out(task.verb) and bool(head)
    if not is_given and (not asks_for_thing(task.verb) or is_uninformative):
        return False
    return not share_meaning(head, stems(clause))


_FOR = re.compile(
    r"\bfor\s+(?!(?:an?|one|the\s+first|£|\d)\b)(?P<what>(?:[\w’'-]+\s*){1,4})", re.IGNORECASE
)


def is_for_another(clause: str, task: Task) -> bool:
    """Whether a clause is about a thing for something else: `ropes for Elm`, not `for Oak`."""
    wanted = stems_of_all(found["what"] for found in _FOR.finditer(task.text))
    is_for_something = bool(wanted and _FOR.search(clause))
    return is_for_something and not share_meaning(wanted, stems(clause))


def is_on_another_subject(clause: str, task: Task) -> bool:
    """Whether a thing is about something else: `a protocol on fires`, not `on floods`."""
    named = _subjects(clause, task.phrase)
    is_asked = bool(_subjects(task.text.replace(" for ", " on "), task.phrase))  # or for whom
    if _is_taught_otherwise(clause, task):
        return True
    return is_asked and (
        any(not subject & task.all_stems for subject in named) or _is_of_other_head(clause, task)
    )


def _is_of_other_head(clause: str, task: Task) -> bool:
    """Whether the last noun of what a thing is about is another: `a list of lost keys`, for `make a
    list of lost coats`."""
    asked = [each[-1] for each in _stems_about(task.text, task.phrase)]
    told = [each[-1] for each in _stems_about(clause, task.phrase)]
    if not asked or not told:
        return False
    return task.all_stems.isdisjoint(told) and not concepts(told) & concepts(asked)


def _stems_about(text: str, phrase: Sequence[str]) -> list[tuple[str, ...]]:
    """The stems of what the last noun of a phrase is about, up to the next clause."""
    found = [
        tuple(map(stem, words(_NEXT_CLAUSE.split(each["what"])[0])))
        for each in _SUBJECT.finditer(text)
        if phrase and stem(each["thing"].lower()) == phrase[-1] and each["how"] in ("of", "about")
    ]
    return [each for each in found if each and each[-1] not in STOP_WORDS]


_NEXT_CLAUSE = re.compile(
    r"\s(?:who|which|that|to|for|with|each|every|the|our|an?|went|hangs?|came|can|will)\s", re.I
)


_TAUGHT_WHAT = re.compile(
    r"\b(?:train(?:ed|ing)|taught|briefed|briefing|coached|coaching|course|session|workshop|told"
    r"|reminded)\s+(?:in|on|about)\s+(?P<what>(?:(?!(?:in|on|at|by|from|and)\b)[A-Za-z’'-]+\b\s*){1,4})"
)
_ASKED_ABOUT_WHAT = re.compile(
    r"\b(?:interview(?:s|ed)?|survey(?:s|ed)?|asked|consulted|spoke|talked|met|meetings?)\b[^,;]*?"
    r"\s+about\s+(?P<what>[\w’'-]+(?:\s+(?!(?:in|on|at|by|from|and)\b)[\w’'-]+){0,3})"
)
_ABOUT_WHAT = re.compile(r"\babout\s+(?P<what>[\w’'-]+(?:\s+[\w’'-]+){0,3})")
_IN_WHAT = re.compile(r"\b(?:in|on|about)\s+(?P<what>[\w’'-]+(?:\s+[\w’'-]+){0,3})")


def _is_taught_otherwise(clause: str, task: Task) -> bool:
    """Whether people were taught something else: `trained in knots`, for `train cooks in fires`."""
    is_asked_of_people = leaves_no_trace(task.verb) and not is_telling(task.verb)
    asked_form, told_form = (
        (_ABOUT_WHAT, _ASKED_ABOUT_WHAT) if is_asked_of_people else (_IN_WHAT, _TAUGHT_WHAT)
    )
    asked, told = _stems_named(asked_form, task.text), _stems_named(told_form, clause)
    if not is_asked_of_people:
        asked, told = asked - UNINFORMATIVE_STEMS, told - UNINFORMATIVE_STEMS
    is_same = bool(told & task.all_stems or concepts(told) & concepts(asked))
    return leaves_no_trace(task.verb) and bool(asked and told) and not is_same


def _stems_named(form: re.Pattern[str], text: str) -> frozenset[str]:
    """The stems of what a form finds in a text."""
    found = (words_of_content(each["what"]) for each in form.finditer(text))
    return stems_of_all(found) - STOP_WORDS


_SUBJECT = re.compile(
    r"\b(?P<thing>[A-Za-z’'-]+)\s+(?P<how>on|of|about|against)\s+"
    r"(?!(?:its|their|our|his|her) own\b)"
    r"(?P<what>(?:(?!(?:is|are|was|were|has|have|in|at|on|by|from|went)\b)[A-Za-z’'-]+\b\s*){1,4})"
)


def _subjects(text: str, phrase: Sequence[str]) -> list[frozenset[str]]:
    """The informative stems of what the last noun of a phrase is about."""
    found = [
        frozenset(stems(words_of_content(each["what"]))) - UNINFORMATIVE_STEMS - STOP_WORDS
        for each in _SUBJECT.finditer(text)
        if phrase and stem(each["thing"].lower()) == phrase[-1]
    ]
    return [subject for subject in found if subject]


_BID_FOR = re.compile(
    r"\b(?P<bid>bid|apply|application)\b[^.;]*?\bfor\s+(?P<what>[\w’'\s-]+)", re.IGNORECASE
)


def is_for_another_purpose(clause: str, task: Task) -> bool:
    """Whether a clause names neither a bid nor what it was for."""
    purpose = _BID_FOR.search(task.text)
    if not purpose:
        return False
    wanted = {stem(purpose["bid"].lower()), *stems(purpose["what"])} - UNINFORMATIVE_STEMS
    return not share_meaning(wanted, stems(clause))
