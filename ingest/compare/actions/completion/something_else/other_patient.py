"""Whether a clause says that what a task asks for was done to another thing.

A clause and a task in, an answer out. `Paint the hall` is not done by `the loft was painted`, nor
by `the doors of the hall were painted`.
"""

from collections.abc import Sequence

from ingest.compare.actions.tasks import UNINFORMATIVE_STEMS, Task
from ingest.compare.words.concepts import share_meaning
from ingest.compare.words.wording import STOP_WORDS, stem, words
from parsers.meaning.completion.asked.verb_kinds import is_appointing
from parsers.meaning.completion.people import groups_meant
from parsers.meaning.completion.told.acts.patients import things_acted_on

# What stands for the thing that follows it: `two copies of the guide`.
_STANDS_FOR_ANOTHER = frozenset(
    stem(word)
    for word in "copy copies set lot rest number version part piece kind sort series range one ones"
    " other others post place role vacancy seat position job work process round batch pair group"
    " item thing week everything both half page sheet draft day week morning afternoon evening hour"
    " something nothing anything someone everyone everybody it them him her us she he they we you"
    " these those which who this that".split()
)


def is_done_to_another_thing(clause: str, task: Task) -> bool:
    """Whether all to which a clause says that a task's verb was done are other things."""
    nouns = [each for each in task.nouns if not each.isdecimal()]
    if not nouns:
        return False
    things = [thing for thing in things_acted_on(task.verb, clause) if thing]
    return bool(things) and all(_is_another(thing, nouns[-1], task) for thing in things)


def _is_another(thing: str, head: str, task: Task) -> bool:
    """Whether a thing is neither what a task is about nor a word that may stand for it."""
    named = [stem(word) for word in words(thing) if word not in STOP_WORDS]
    if not named or _is_name(thing) or groups_meant(thing):
        return False
    last = named[-1]
    if last in _STANDS_FOR_ANOTHER:
        return False
    if is_appointing(task.verb):
        return not task.all_stems & {*named}
    if last in UNINFORMATIVE_STEMS or last.isdecimal():
        return False
    return not _is_of_task(named, head, task)


def _is_of_task(named: Sequence[str], head: str, task: Task) -> bool:
    """Whether a thing is that of a task, its verb's own noun, or of the same concept."""
    if named[-1] in task.all_stems or is_noun_of(task.verb, named[-1]):
        return True
    return share_meaning([head], named)


def _is_name(thing: str) -> bool:
    """Whether a thing is somebody or a place: `Ann Lee`."""
    *before, last = thing.split() or [""]
    return last[:1].isupper() and bool(before or not thing[0].isupper())


MIN_LETTERS_OF_VERB = 4


def is_noun_of(verb: str, noun: str) -> bool:
    """Whether a noun is that of a verb: `installation` of `install`."""
    return noun[:MIN_LETTERS_OF_VERB] == verb[:MIN_LETTERS_OF_VERB]
