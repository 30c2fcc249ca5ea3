"""Removes subordinate clauses. The cues of a clause in, those of its main clause out.

Purposes, reasons, conditions, relative clauses and contents of rules are left out, but no
`relative_clauses` that judge. `resumptions` tells where the main clause goes on.
"""

from collections.abc import Iterator, Sequence

from parsers.meaning.judgement.reading.clauses.relative_clauses import (
    is_relative,
    is_verdict_on_thing,
    judges_main_clause,
)
from parsers.meaning.judgement.reading.clauses.resumptions import Skipped, is_verbal, resumes
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import kinds_of
from parsers.meaning.judgement.reading.words import Word, text_at
from parsers.meaning.judgement.tables.nouns_and_verbs import NOUNS
from parsers.meaning.judgement.tables.small_words import (
    AUXILIARIES,
    BEFORE_NOUNS,
    GOING_ON,
    PREPOSITIONS,
)


def main_cues(cues: Sequence[Cue], first: int, words: Sequence[Word]) -> Iterator[Cue]:
    """The cues of the main clause that begins at `first`."""
    asserted = is_mending = False  # whether a verb came before, or a verb of mending
    skipped: Skipped | None = None
    for at, cue in enumerate(cues):
        following = cues[at + 1 : at + 3]
        is_claim = cue.first > first and _is_claim(cue, following, words)
        if skipped:
            skipped = skipped._replace(verbs=skipped.verbs + (is_claim or is_verbal(cue)))
            if not resumes(cue, following, skipped, words):
                continue
            skipped = None
            yield from _adverb_before(cues, at)
        is_mending = is_mending or "remedy" in cue.kinds
        kind = _kind_begun(cue, following, asserted, is_mending, words)
        if not kind:
            asserted = asserted or is_claim
            yield cue
            continue
        verbs = _verbs_at_beginning(kind, asserted, cue, following, words)
        if kind == "reports":
            asserted = True
            yield cue._replace(kinds=frozenset({"claim"}))
        skipped = Skipped(kind, verbs, asserted)


def _is_claim(cue: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether a cue is a verb that says that something is or will be done."""
    is_noun = _is_named(cue, words) or _is_defined(cue, following)
    return cue.has("claim", "planned") and not is_noun


def _is_named(cue: Cue, words: Sequence[Word]) -> bool:
    """Whether a word that may be a verb is a noun after an article or preposition: `for staff`."""
    before = words[cue.first - 1].text
    return cue.text in NOUNS and (before in BEFORE_NOUNS or before in PREPOSITIONS)


def _is_defined(cue: Cue, following: Sequence[Cue]) -> bool:
    """Whether a word that may be a verb is a noun before its relative clause: `old books which`."""
    is_noun = cue.text in NOUNS or cue.text.removesuffix("s") in NOUNS
    is_before_relative = bool(following) and following[0].first == cue.last
    return is_noun and is_before_relative and following[0].has("relative", "that")


def _adverb_before(cues: Sequence[Cue], at: int) -> Sequence[Cue]:
    """The cue before a verb, if it limits that: `what is taught mostly matches`."""
    before = cues[at - 1 : at] if at else ()
    return [each for each in before if _is_adverb_of(each, cues[at])]


def _is_adverb_of(before: Cue, verb: Cue) -> bool:
    return before.last == verb.first and before.has("part", "not", "rare")


def _kind_begun(
    cue: Cue, following: Sequence[Cue], asserted: bool, is_mending: bool, words: Sequence[Word]
) -> str:
    """The kind of subordinate clause to skip that a cue begins; empty if it begins none.

    `asserted`: a verb came before; `is_mending`: so did a verb of mending.
    """
    if not asserted and _is_said_of_some(cue, words):
        return "relative"
    may_judge = asserted and "that" in cue.kinds and not is_mending
    if may_judge and is_verdict_on_thing(cue, following, words):
        return ""  # `are given books that are too easy`
    is_opening = cue.has(*_OPENING) or cue.text == "unless"
    return _subordinator(cue, following, asserted, words) if is_opening else ""


def _is_said_of_some(cue: Cue, words: Sequence[Word]) -> bool:
    """Whether an aside is about some of the subject: `, many of them new,`."""
    if "part" not in cue.kinds or not cue.first:
        return False
    said = [word.text for word in words[cue.first - 1 : cue.first + 3]]
    return said[0] == "," and said[2:] in _OF_THEM


_OF_THEM = (["of", "them"], ["of", "whom"], ["of", "which"])


def _subordinator(cue: Cue, following: Sequence[Cue], asserted: bool, words: Sequence[Word]) -> str:
    """The kind of subordinate clause that a cue begins; empty if it begins none."""
    if asserted and _makes_exception(cue, words):
        return "when"
    if "that" in cue.kinds:
        return "relative" if is_relative(cue, following, words) else ""
    if judges_main_clause(cue, following, asserted, words) or _is_verb_of_giving(cue, words):
        return ""
    return _kind_by_words(cue, asserted, words)


def _kind_by_words(cue: Cue, asserted: bool, words: Sequence[Word]) -> str:
    """The kind of a cue, unless the words around it speak against that."""
    kind = next((kind for kind in _SUBORDINATE if kind in cue.kinds), "")
    if kind == "reports":
        return "" if _says_nothing(cue, words) else kind
    if kind == "to":
        return "purpose" if asserted and _opens_purpose(cue, words) else ""
    return kind


def _makes_exception(cue: Cue, words: Sequence[Word]) -> bool:
    """`guests are told, unless that would put them at risk`."""
    return cue.text == "unless" and words[cue.first - 1].text == ","


_SUBORDINATE = "purpose reason when question relative concession reports to".split()
_OPENING = (*_SUBORDINATE, "that")


def _is_verb_of_giving(cue: Cue, words: Sequence[Word]) -> bool:
    """`pupils are given`, `was named but given no time`; not `given that`."""
    return cue.text == "given" and words[cue.first - 1].text in AUXILIARIES | _BEFORE_GIVEN


_BEFORE_GIVEN = frozenset("be been but and not seldom rarely never always often still all".split())


def _says_nothing(says: Cue, words: Sequence[Word]) -> bool:
    """`the code says nothing of bins`, but not `says nothing is left to chance`."""
    what, after, *_ = [*(word.text for word in words[says.last : says.last + 2]), "", ""]
    return what in {"nothing", "little"} and after not in AUXILIARIES


def _opens_purpose(to: Cue, words: Sequence[Word]) -> bool:
    """Whether `to` begins a purpose: `to mend the roof`, but not `was found to be late`, `continues
    to rise`."""
    before = words[to.first - 1].text
    verb = text_at(words, to.last)
    is_found = before in _FOUND and verb in {"have", "be"}
    return not is_found and before not in GOING_ON and "claim" in kinds_of(verb)


_FOUND = frozenset("found known said shown seen reported thought felt".split())


def _verbs_at_beginning(
    kind: str, asserted: bool, cue: Cue, following: Sequence[Cue], words: Sequence[Word]
) -> int:
    """How many verbs the words that begin a subordinate clause hold, or are followed by: 0 or 1."""
    has_verb = kind == "purpose" and not asserted
    return int(has_verb or _opens_unknown_verb(cue, following, words))


def _opens_unknown_verb(who: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether an unknown verb follows `who`: `pupils who sketch are praised`."""
    after = text_at(words, who.last)
    is_at_once = bool(following) and following[0].first == who.last
    is_known = is_at_once and following[0].has(*_OF_VERBS)
    return who.text == "who" and not is_known and not after.endswith("ly")


_OF_VERBS = frozenset({"claim", "lacking", "needed", "reliance", "not", "modal", "hint"})


def cues_of_noun(cues: Sequence[Cue]) -> Iterator[Cue]:
    """The cues of a relative clause that is all there is: `Advice that arrives too late`."""
    is_noun_phrase = any("that" in cue.kinds for cue in cues[:1])
    return iter(cues[1:] if is_noun_phrase else ())
