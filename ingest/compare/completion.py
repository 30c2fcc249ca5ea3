"""Words of the newer review that say that an action was done. An action and texts in, words out.

What an action asks for is told as done where a clause that asserts something names its object, in
words that the older statement did not have, or tells the end of its verb (`appoint`: `in post`).
That the gap closed is not enough.
"""

import re
from collections.abc import Iterable, Iterator

from ingest.compare.quotes import clauses, shortened
from ingest.compare.wording import stem, stems
from parsers.meaning.completion import (
    completion_forms,
    is_asserted,
    is_finishing,
    is_inquiring,
    verb_of,
)
from parsers.review import Action

MIN_NEW_STEMS = 2  # of the action's object, that a clause names in new words
MIN_OBJECT_SHARE = 0.5  # of the object, beside a verb whose end is told

_FREQUENCIES = frozenset(
    map(stem, "daily weekly fortnightly monthly termly yearly annually".split())
)
_LAST_PREPOSITION = re.compile(r"\b(?:by|in|from|before|on|at|for)\W*$")
_PARTS = re.compile(r",\s+")
_SMALL_NUMBER = re.compile(r"\d|t\d|ht\d")
# Words of actions that name no object of theirs.
_GENERAL = frozenset(
    stem(word)
    for word in "trust school staff pupil teacher head leader governor trustee parent child lead"
    " academy class classroom lesson phase site add move make set use continue ensure give take put"
    " start begin work meeting all new"
    " more one first final full further whole part end complete finish term half year month"
    " time date ready asap starting using session out up before after until january february"
    " march april may june july august september october november december jan feb mar apr jun jul"
    " aug sept sep oct nov dec autumn spring summer easter christmas".split()
)


def completion_words(action: Action, old_texts: Iterable[str], new_texts: Iterable[str]) -> str:
    """The clause that says that an action was done, as printed; empty where none does."""
    verb = verb_of(action.text)
    wanted = _object(action, verb)
    known = {each for text in old_texts for each in stems(text)}
    for text in new_texts:
        for clause in _asserted(text):
            if _tells_end(clause, verb, wanted, known):
                return shortened(clause)
    return ""


def _asserted(text: str) -> Iterator[str]:
    """The clauses of a text that say that something is so; of others the parts that do."""
    for clause in clauses(text):
        if is_asserted(clause):
            yield clause
        else:
            yield from filter(is_asserted, _PARTS.split(clause))


def _object(action: Action, verb: str) -> frozenset[str]:
    """The stems of what an action is about: what follows its verb, without general words."""
    text = action.text
    once = [deadline.text for deadline in action.due if not deadline.recurrence]
    for words in [*once, *(link.words for link in action.links)]:
        text = text.replace(words, " ")
    _, _, after = text.partition(f"{verb} ")
    found = frozenset(stems(_LAST_PREPOSITION.sub("", after or text))) - _GENERAL - {stem(verb)}
    return frozenset(each for each in found if not _SMALL_NUMBER.fullmatch(each))


def _tells_end(clause: str, verb: str, wanted: frozenset[str], known: set[str]) -> bool:
    is_told = bool(completion_forms(verb).search(clause))
    if is_inquiring(verb) and not is_told and stem(verb) not in stems(clause):
        return False
    if is_finishing(verb):
        return is_told and not wanted
    named = wanted & set(stems(clause))
    fresh = named - known
    if len(fresh) >= MIN_NEW_STEMS or (_is_telling(fresh, named) and wanted - known <= fresh):
        return True
    return is_told and bool(named) and len(named) >= MIN_OBJECT_SHARE * len(wanted)


def _is_telling(fresh: frozenset[str], named: frozenset[str]) -> bool:
    """Whether new words are more than a frequency: `weekly` needs another word beside it."""
    return bool(fresh - _FREQUENCIES) or (bool(fresh) and len(named) > 1)
