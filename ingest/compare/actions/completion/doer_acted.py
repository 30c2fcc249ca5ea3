"""Whether those who were to do a task did it, or did something else, by what a clause says.

A clause and a task in, an answer out. `The bosun had the lamps up by May` tells that the bosun hung
the lamps; `The bosun counted the lamps in May` tells of another act.
"""

import re

from ingest.compare.actions.completion.object_named import names_object
from ingest.compare.actions.tasks import GENERAL_STEMS, PARTICLES, UNINFORMATIVE_STEMS, Task
from ingest.compare.words.wording import stems
from parsers.grammar.verbs import PARTICIPLE
from parsers.meaning.completion.asked.objects import object_phrase
from parsers.meaning.completion.asked.verb_kinds import leaves_no_trace
from parsers.meaning.completion.told.acts.acts_of_doers import DoerAct, acts_of
from parsers.meaning.completion.told.acts.completed_verbs import completion_forms
from parsers.meaning.completion.told.acts.related_acts import (
    is_any_act,
    is_related_act,
    verbs_of_purpose,
)
from parsers.meaning.completion.verb_forms import past_forms


def says_doer_did_it(clause: str, task: Task) -> bool:
    """Whether a clause tells of an act of a task's doers that fits its verb, and of its object."""
    return any(
        _fits(act, task) and _names_thing(act, task, clause) for act in acts_of(task.doers, clause)
    )


def says_doer_did_otherwise(clause: str, task: Task) -> bool:
    """Whether all that a clause tells of a task's doers are acts of another kind."""
    acts = [act for act in acts_of(task.doers, clause) if not _only_says_so(act)]
    if not acts or _is_act_itself(task.verb, clause):
        return False
    return not any(_fits(act, task) for act in acts)


_SAYING = frozenset("confirmed said reported explained noted added stated".split())


def _only_says_so(act: DoerAct) -> bool:
    """Whether somebody is only named as saying the rest: `, the bosun confirmed, the lamps are
    up`."""
    return act.verb in _SAYING and act.rest.strip()[:1] in {"", ",", "."}


def _fits(act: DoerAct, task: Task) -> bool:
    """Whether an act may be that of a task: by its verb, or in one of any act."""
    told = f"{act.verb}{act.rest}"
    verbs = [task.verb, *verbs_of_purpose(task.text)]
    if any(is_related_act(verb, told) for verb in verbs) or _is_act_itself(task.verb, told):
        return True
    if leaves_no_trace(task.verb) or not is_any_act(task.verb, told):
        return False
    return _names_head(object_phrase(act.rest.strip()), task) and not _had_otherwise(act, task)


def _is_act_itself(verb: str, told: str) -> bool:
    """Whether words have the past of a verb: `lit`; not what others do by it, as `went on` for
    `run a course`."""
    return bool(re.search(rf"\b(?:{'|'.join(past_forms(verb))})\b", told, re.IGNORECASE))


_CAUSING = frozenset("had got".split())
_HAD_DONE = re.compile(rf"^\s+(?:[\w’'-]+\s+){{1,6}}?(?P<done>{PARTICIPLE}\b.*)")


def _had_otherwise(act: DoerAct, task: Task) -> bool:
    """Whether somebody had something else done to a thing: `had the lamps cleaned`."""
    found = _HAD_DONE.match(act.rest) if act.verb in _CAUSING else None
    if not found:
        return False
    done = found["done"]
    return not (is_related_act(task.verb, done) or completion_forms(task.verb).search(done))


def _names_head(text: str, task: Task) -> bool:
    """Whether a text has the last noun of the phrase of a task."""
    return bool(task.nouns) and task.nouns[-1] in stems(text)


def _names_thing(act: DoerAct, task: Task, clause: str) -> bool:
    """Whether an act is of the object of a task, which the clause names."""
    named = ((task.object_stems | {*task.phrase}) - PARTICLES) & {*stems(act.rest)}
    is_head_named = _names_head(act.rest, task) and task.phrase[-1] not in GENERAL_STEMS
    is_named = is_head_named or bool(named - UNINFORMATIVE_STEMS)
    return is_named or names_object(task.object_stems, clause)
