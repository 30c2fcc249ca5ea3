"""Excludes clauses about other places, people or things than a task's, or about a part of them.

A clause and a task in, an answer out. `Train all cooks at Elm` is not done by `half of the cooks
were trained`, `bakers were trained`, `cooks were trained at Oak` or `cooks discussed the training`.
"""

import re
from collections.abc import Iterator, Sequence

from ingest.compare.actions.completion_others import is_of_another
from ingest.compare.actions.completion_steps import is_beside_the_task
from ingest.compare.actions.tasks import UNINFORMATIVE_STEMS, Task, places_in, stems_and_figures
from ingest.compare.words.concepts import concepts
from ingest.compare.words.wording import STOP_WORDS, stem, stems, words
from parsers.meaning.completion.asked.verb_kinds import (
    asks_for_thing,
    is_giving_out,
    is_writing,
    leaves_no_trace,
)
from parsers.meaning.completion.people import groups_meant, groups_reached, year_groups
from parsers.meaning.completion.told.earlier import is_of_earlier_time
from parsers.meaning.completion.told.events import events
from parsers.meaning.completion.told.extent import (
    counted_things,
    is_of_all,
    is_of_share,
    shared_things,
)
from parsers.meaning.completion.told.holders import holders
from parsers.meaning.completion.told.notes import words_of_content
from parsers.meaning.completion.told.talk import talks_of_written, words_of_talk
from parsers.meaning.completion.told.tense import is_habit

_FOR_ALL = re.compile(r"\b(?:each|every|all|both)\s+(?P<whom>(?:[\w’'-]+\s*){1,4})", re.IGNORECASE)
_FOR = re.compile(
    r"\bfor\s+(?!(?:an?|one|the\s+first|£|\d)\b)(?P<what>(?:[\w’'-]+\s*){1,4})", re.IGNORECASE
)
_IN_SOME_PLACES = re.compile(
    r"\b(?:at|in)\s+(?:just |only )?"
    r"(?P<count>one|two|three|four|five|six|\d+|some|several|most|a few)\s+"
    r"(?:of (?:the|our)\s+)?(?:\w+\s+)?(?:schools?|academies|sites?|settings?|classes|houses)\b",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(
    r"\b(?P<preposition>in|at)\s+(?:the|our|each|every|both)\s+"
    r"(?P<what>(?:(?!(?:in|at|to|with|for|on|by|from|and|is|are|was|were|has|have)\b)"
    r"[A-Za-z’'-]+\b\s*){1,4})"
)
_SUBJECT = re.compile(
    r"\b(?P<thing>[A-Za-z’'-]+)\s+(?:on|of|about|against)\s+(?!(?:its|their|our|his|her) own\b)"
    r"(?P<what>(?:(?!(?:is|are|was|were|has|have|in|at|on|by|from|went)\b)[A-Za-z’'-]+\b\s*){1,4})"
)
# Places, each of which is meant: `Elm and Oak`.
_LISTED = re.compile(r"\b[A-Z][\w-]+(?:,|\s+and|\s*[+&])\s+(?:at\s+)?[A-Z][\w-]+")
_EXCEPT = re.compile(
    r"\b(?:bar|except|apart from|other than|excluding|save|all but)\s+(?:for\s+|at\s+|in\s+)?"
    r"(?P<name>[A-Z][\w-]+)"
)
_ALONE = re.compile(r"\b(?:only|alone)\W*$", re.IGNORECASE)
_AT_NAME = re.compile(r"\bat\s+[A-Z][a-z]+")
_ALL_SITES = re.compile(
    r"\b(?:all|each|every|both|our)\s+(?:[\w-]+\s+)?(?:sites?|schools?|academ\w+)\b", re.IGNORECASE
)
_EVENT_OF_A_KIND = re.compile(
    r"\b(?P<kind>[\w-]+(?<![^os]s))\s+(?P<event>audit|survey|inspection|assessment|review|course|training"
    r"|module|certificate|test|study)s?\b",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"\b(?P<which>ground|first|second|third|top|upper|lower)[\s-]+(?P<part>floor|phase|wing)\b",
    re.IGNORECASE,
)
_PART_OF_PLACE = re.compile(r"\b[Tt]he\s+(?P<place>[A-Z][a-z]+)\s+(?P<part>[a-z]+)\b")
_NAMED_THING = re.compile(r"\b(?P<name>[A-Z][a-z]{2,})\s+(?P<thing>[a-z]+)\b")  # `Elm fence`
_NO_KINDS = frozenset(map(stem, STOP_WORDS)) | frozenset(
    map(stem, "external internal annual online short full recent latest refresher second".split())
)
_BID_FOR = re.compile(
    r"\b(?P<bid>bid|apply|application)\b[^.;]*?\bfor\s+(?P<what>[\w’'\s-]+)", re.IGNORECASE
)
_COURSES = frozenset({"train"})
_COMMON = frozenset("common joint shared single same".split())
_ALL = frozenset("one all every everywhere across trust".split())


def is_about_something_else(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause is about something else than the task, or about only a part of it."""
    return (
        is_about_others(clause, task, known)
        or _is_of_part(clause, task)
        or _is_only_talk(clause, task)
        or _is_not_common(clause, task)
        or _is_for_another(clause, task)
        or _is_in_other_part(clause, task)
        or _is_on_another_subject(clause, task)
        or _is_for_another_purpose(clause, task)
        or is_beside_the_task(clause, task)
        or is_of_another(clause, task)
        or is_habit(clause)
        or is_of_earlier_time(clause)
    )


def is_about_others(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause is about another place, other people or an event of another kind."""
    return (
        _is_elsewhere(clause, task, known)
        or _is_of_others(clause, task)
        or _is_of_another_kind(clause, task)
    )


def names_other_thing(clause: str, task: Task) -> bool:
    """Whether a clause names another thing than the task asks for: `a net`, not `a gate`.

    Courses have too many names to tell, and words that any review has name nothing.
    """
    head = task.phrase[-1:]
    is_uninformative = UNINFORMATIVE_STEMS.issuperset(head) or bool(_COURSES & concepts(head))
    is_given = is_giving_out(task.verb) and bool(head)
    if not is_given and (not asks_for_thing(task.verb) or is_uninformative):
        return False
    found = stems(clause)
    return head[0] not in found and not concepts(head) & concepts(found)


def _is_elsewhere(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause is about another place than the action names: `at Elm`, not `at Oak`."""
    names = places_in(" ".join(f", {holder.name}" for holder in holders(clause)))
    others = places_in(clause) - task.places - known - names
    return bool(task.places and others) and not task.places <= stems_and_figures(clause)


def _is_of_others(clause: str, task: Task) -> bool:
    """Whether a clause is about other people than the task: `pupils`, not `staff`."""
    if clause.lower().startswith("others "):
        return True
    if any(stem(each["name"].lower()) in task.all_stems for each in _EXCEPT.finditer(clause)):
        return True
    years, years_asked = year_groups(clause), year_groups(task.text)
    if years and not years >= years_asked:
        return True
    meant, reached = groups_meant(task.text), groups_reached(clause)
    return bool(meant and reached) and not meant & reached


def _is_of_part(clause: str, task: Task) -> bool:
    """Whether a clause is about a part of those meant: `half of the cooks`, `two piers` for each
    pier."""
    if events(clause):
        return False
    return any(is_part(clause, task) for is_part in _PARTS)


def _is_at_some_of_listed(clause: str, task: Task) -> bool:
    """`at Elm`, for `Elm and Oak`."""
    named = task.places & {*stems(clause)}
    return bool(_LISTED.search(task.text)) and 0 < len(named) < len(task.places)


def _is_of_one_alone(clause: str, task: Task) -> bool:
    return is_of_all(task.text) and bool(_ALONE.search(clause))


def _is_at_one_site(clause: str, task: Task) -> bool:
    """`at Elm`, for all schools."""
    names_two = "both" in words(task.text) and bool(_LISTED.search(clause))
    is_at_one = bool(_AT_NAME.search(clause) and _ALL_SITES.search(task.text)) and not names_two
    return is_at_one and not is_of_all(clause)


def _is_share_of_meant(clause: str, task: Task) -> bool:
    return is_of_share(clause, _asked(task)) and not _is_share_of_others(clause, task)


def _counts_some_of_all(clause: str, task: Task) -> bool:
    """`two piers`, for each pier."""
    meant = {stem(word) for found in _FOR_ALL.finditer(task.text) for word in words(found["whom"])}
    asked = _asked(task)
    counted = (things for count, things in counted_things(clause) if count not in asked)
    return not is_of_all(clause) and any(meant & set(map(stem, words(each))) for each in counted)


def _asked(task: Task) -> set[str]:
    """The words of a task; `two` for `both`."""
    asked = set(words(task.text))
    return asked | {"two"} if "both" in asked else asked


def _is_share_of_others(clause: str, task: Task) -> bool:
    """Whether a share is told of things with which the task has nothing to do: `two thirds of the
    tickets are sold by the new system`."""
    named = {*stems(shared_things(clause))} - {""}
    is_for_all = bool(groups_meant(task.text) or _FOR_ALL.search(task.text) or task.places)
    return bool(named) and not is_for_all and not named & task.all_stems


def _is_in_some_places(clause: str, task: Task) -> bool:
    """Whether a task for all was done in some places: `at two schools`."""
    asked = _asked(task)
    places = _IN_SOME_PLACES.finditer(clause)
    some = any(found["count"].lower() not in asked for found in places)
    return bool(_FOR_ALL.search(task.text)) and some and not is_of_all(clause)


_PARTS = (
    _is_at_some_of_listed,
    _is_of_one_alone,
    _is_at_one_site,
    _is_share_of_meant,
    _is_in_some_places,
    _counts_some_of_all,
)


def _is_only_talk(clause: str, task: Task) -> bool:
    """Whether a clause says that a task was only talked about: `a first discussion of it`."""
    things = {word for word in words(clause) if stem(word) == "".join(task.phrase[-1:])}
    if is_writing(task.verb) and any(talks_of_written(each, clause) for each in things):
        return False
    spoken = [stem(word) for word in words_of_talk(clause)]
    return not leaves_no_trace(task.verb) and any(each not in task.all_stems for each in spoken)


def _is_not_common(clause: str, task: Task) -> bool:
    """Whether a clause does not say that something is common to all, as the task asks."""
    return bool(_COMMON.intersection(task.phrase)) and not _COMMON.union(_ALL) & {*words(clause)}


def _is_for_another(clause: str, task: Task) -> bool:
    """Whether a clause is about a thing for something else: `ropes for Elm`, not `for Oak`."""
    wanted = {each for found in _FOR.finditer(task.text) for each in stems(found["what"])}
    named = set(stems(clause))
    is_other = not wanted & named and not concepts(wanted) & concepts(named)
    return bool(wanted and _FOR.search(clause)) and is_other


def _is_on_another_subject(clause: str, task: Task) -> bool:
    """Whether a thing is about something else: `a protocol on fires`, not `on floods`."""
    named = _subjects(clause, task.phrase)
    is_asked = bool(_subjects(task.text.replace(" for ", " on "), task.phrase))  # or for whom
    return is_asked and any(not subject & task.all_stems for subject in named)


def _is_of_another_kind(clause: str, task: Task) -> bool:
    """Whether an event or a named place is of another kind: `a money audit`, not `a fire audit`, or
    `the Elm hall`, not `the Elm loft`."""
    asked, named = _kinds(task.text), _kinds(clause)
    if any(_names_other_place(clause, place, thing) for place, thing in _things_of_places(task)):
        return True
    shared = [each for each in asked.keys() & named.keys() if asked[each]]
    return any(named[each] and not named[each] & task.all_stems for each in shared)


def _things_of_places(task: Task) -> Iterator[tuple[str, str]]:
    """The places of a task with the things that are called by them: `Elm` and `fence`."""
    for each in _NAMED_THING.finditer(task.text):
        if stem(each["name"].lower()) in task.places:
            yield each["name"], each["thing"]


def _names_other_place(clause: str, place: str, thing: str) -> bool:
    """Whether a clause calls a thing only by another place: `Oak fence`, not `Elm fence`."""
    names = {each["name"] for each in _NAMED_THING.finditer(clause) if each["thing"] == thing}
    names = {name for name in names if stem(name.lower()) not in UNINFORMATIVE_STEMS | _NO_KINDS}
    return bool(names) and place not in names


def _kinds(text: str) -> dict[str, set[str]]:
    """The informative words that tell events and named places apart, by the word that they share:
    `fire` by `audit`, `loft` by `Elm`."""
    found: dict[str, set[str]] = {}
    for each in _EVENT_OF_A_KIND.finditer(text):
        found.setdefault(stem(each["event"].lower()), set()).add(stem(each["kind"].lower()))
    for each in _PART_OF_PLACE.finditer(text):
        found.setdefault(stem(each["place"].lower()), set()).add(stem(each["part"]))
    return {key: kinds - UNINFORMATIVE_STEMS - _NO_KINDS for key, kinds in found.items()}


def _is_for_another_purpose(clause: str, task: Task) -> bool:
    """Whether a clause names neither a bid nor what it was for."""
    purpose = _BID_FOR.search(task.text)
    if not purpose:
        return False
    wanted = {stem(purpose["bid"].lower()), *stems(purpose["what"])} - UNINFORMATIVE_STEMS
    found = {*stems(clause)}
    return not wanted & found and not concepts(wanted) & concepts(found)


def _subjects(text: str, phrase: Sequence[str]) -> list[frozenset[str]]:
    """The informative stems of what the last noun of a phrase is about."""
    found = [
        frozenset(stems(words_of_content(each["what"]))) - UNINFORMATIVE_STEMS
        for each in _SUBJECT.finditer(text)
        if phrase and stem(each["thing"].lower()) == phrase[-1]
    ]
    return [subject for subject in found if subject]


def _is_in_other_part(clause: str, task: Task) -> bool:
    """Whether a clause is about another part of a place: `in the hold`, not `in the cabin`."""
    floors, floors_named = _ordinals(task.text), _ordinals(clause)
    if floors and floors_named and not floors & floors_named:
        return True
    asked, named = _parts_of_place(task.text), _parts_of_place(clause)
    found = {*stems(clause)}
    return any(
        not asked[each] & found and not named[each] & task.all_stems
        for each in asked.keys() & named.keys()
    )


def _ordinals(text: str) -> set[tuple[str, str]]:
    """The floors and phases in a text: `first` and `floor`."""
    return {(each["which"].lower(), each["part"].lower()) for each in _ORDINAL.finditer(text)}


def _parts_of_place(text: str) -> dict[str, set[str]]:
    """The informative stems after `in` and `at`, where there are any."""
    found: dict[str, set[str]] = {}
    for each in _IN_PLACE.finditer(text):
        informative = {*stems(words_of_content(each["what"]))} - UNINFORMATIVE_STEMS
        if informative:
            found.setdefault(each["preposition"], set()).update(informative)
    return found
