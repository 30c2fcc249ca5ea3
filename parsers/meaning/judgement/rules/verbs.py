"""Whether a word that may be a noun is a verb. A clause and a cue in, yes or no out."""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import kinds_of
from parsers.meaning.judgement.tables.nouns_and_verbs import NOUNS
from parsers.meaning.judgement.tables.small_words import (
    BEFORE_NOUNS,
    DETERMINERS,
    PEOPLE,
    PREPOSITIONS,
)


def is_verb(clause: Clause, cue: Cue) -> bool:
    """Whether a word that may be a noun is a verb: `leaders plan`, not `the plan`."""
    if _is_done_by_some(clause, cue) or _has_own_subject(cue):
        return True
    if _stands_as_noun(clause, cue):
        return False
    return cue.text not in NOUNS or _stands_as_verb(clause, cue)


def _has_own_subject(cue: Cue) -> bool:
    """`pupils like`, `the handbook says`."""
    subject, _, verb = cue.text.partition(" ")
    return verb in _SAYING or (verb != "" and subject in PEOPLE)


_SAYING = frozenset("says say describes".split())


def _is_done_by_some(clause: Clause, cue: Cue) -> bool:
    """`three obtained`."""
    is_last = not clause.word(cue.last).isalpha()
    return is_last and cue.text.endswith("ed") and clause.word(cue.first - 1) in NUMBERS


def _stands_as_noun(clause: Clause, cue: Cue) -> bool:
    """Whether a word comes after what only nouns follow, or ends a note: `Shop numbers`."""
    before = clause.word(cue.first - 1)
    if before in _OPENING_NOUNS or _is_numbered(clause, cue):
        return True
    if before.endswith("s"):
        return False
    is_described = cue.text in NOUNS and _is_after_adjective(clause, cue)  # `our new limit`
    return is_described or _ends_note(clause, cue)


_OPENING_NOUNS = BEFORE_NOUNS | PREPOSITIONS | {""}


def _is_numbered(clause: Clause, cue: Cue) -> bool:
    """`Year 6 transition`."""
    is_of_number = cue.text in NOUNS and clause.word(cue.first - 1).isdecimal()
    return is_of_number and clause.word(cue.first - 2) in _NUMBERED


def _stands_as_verb(clause: Clause, cue: Cue) -> bool:
    """Whether a subject in the plural or an object stands beside a word, or a whole sentence."""
    before = clause.word(cue.first - 1)
    is_plural = before.endswith(("s", "ly")) or before in _PLURALS or before.isdecimal()
    is_sentence = clause.last - clause.first >= _MIN_SENTENCE_WORDS
    return is_plural or is_sentence or clause.word(cue.last) in _DETERMINERS


def _is_after_adjective(clause: Clause, cue: Cue) -> bool:
    is_determined = clause.word(cue.first - 2) in DETERMINERS
    return is_determined or _is_adjective(clause.word(cue.first - 1))


def _ends_note(clause: Clause, cue: Cue) -> bool:
    """Whether a word that may be a noun ends a short note without an article."""
    is_short = clause.last - clause.first < _MIN_SENTENCE_WORDS
    is_last = cue.last == clause.last and cue.text.removesuffix("s") in NOUNS
    return is_short and is_last and clause.word(clause.first) not in _OPENING_SENTENCE


_OPENING_SENTENCE = frozenset("the a an this our its their each every it she he all".split())


def _is_adjective(word: str) -> bool:
    return not word.endswith(("s", "ly")) and not kinds_of(word).isdisjoint(_OF_ADJECTIVES)


_OF_ADJECTIVES = frozenset({"good", "bad", "state"})
_NUMBERED = frozenset("year stage phase grade".split())
_DETERMINERS = frozenset("a an the one two three their its our all every each this these".split())
_MIN_SENTENCE_WORDS = 7
_PLURALS = frozenset("we they people staff children who also now and both all parents then".split())
