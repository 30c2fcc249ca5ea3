"""Whether a word that may be a noun is a verb. A clause and a cue in, yes or no out."""

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import kinds_of
from parsers.meaning.judgement.tables.nouns_and_verbs import NOUNS
from parsers.meaning.judgement.tables.small_words import BEFORE_NOUNS, PREPOSITIONS


def is_verb(clause: Clause, cue: Cue) -> bool:
    """Whether a word that may be a noun is a verb: `leaders plan`, not `the plan`."""
    before = clause.word(cue.first - 1)
    after = clause.word(cue.last)
    if before in NUMBERS and cue.text.endswith("ed") and not after.isalpha():
        return True  # `three obtained`
    if cue.text in NOUNS and before.isdecimal() and clause.word(cue.first - 2) in _NUMBERED:
        return False  # `Year 6 transition`
    if cue.text in NOUNS and not before.endswith("s") and _is_after_adjective(clause, cue):
        return False  # `within the safe limit`, `our new limit`
    if not before or before in BEFORE_NOUNS or before in PREPOSITIONS:
        return False
    if _ends_note(clause, cue) and not before.endswith("s"):
        return False  # `Shop numbers`
    is_plural = before.endswith(("s", "ly")) or before in _PLURALS or before.isdecimal()
    is_sentence = clause.last - clause.first >= _MIN_SENTENCE_WORDS
    stands_as_verb = is_plural or is_sentence or after in _DETERMINERS
    return stands_as_verb or cue.text not in NOUNS


def _is_after_adjective(clause: Clause, cue: Cue) -> bool:
    is_owned = clause.word(cue.first - 2) in _POSSESSIVES
    return is_owned or _is_adjective(clause.word(cue.first - 1))


def _ends_note(clause: Clause, cue: Cue) -> bool:
    """Whether a word that may be a noun ends a short note without an article."""
    is_short = clause.last - clause.first < _MIN_SENTENCE_WORDS
    is_last = cue.last == clause.last and cue.text.removesuffix("s") in NOUNS
    return is_short and is_last and clause.word(clause.first) not in _OPENING_SENTENCE


_OPENING_SENTENCE = frozenset("the a an this our its their each every it she he all".split())


def _is_adjective(word: str) -> bool:
    return not word.endswith(("s", "ly")) and not kinds_of(word).isdisjoint(_OF_ADJECTIVES)


_OF_ADJECTIVES = frozenset({"good", "bad", "state"})
_POSSESSIVES = frozenset("our its their a an".split())
_NUMBERED = frozenset("year stage phase grade".split())
_DETERMINERS = frozenset("a an the one two three their its our all every each this these".split())
_MIN_SENTENCE_WORDS = 7


_PLURALS = frozenset("we they people staff children who also now and both all parents then".split())
