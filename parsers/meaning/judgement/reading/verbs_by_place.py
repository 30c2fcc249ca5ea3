"""Unknown words that can only be verbs: `cooks fricassee the meat`. Words in, a cue out."""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.varied_phrases import NO_ADJECTIVES
from parsers.meaning.judgement.tables.small_words import DETERMINERS, PREPOSITIONS


def verb_by_its_place(texts: Sequence[str], at: int) -> Cue | None:
    """A cue for an unknown word between a subject and an object, or after `all four schools`."""
    is_at_place = _opens_object(texts, at) or _follows_all_of_some(texts, at)
    is_verb = is_at_place and _may_be_verb(texts[at]) and _agrees(texts, at)
    return Cue(_CLAIM, texts[at], at, at + 1) if is_verb else None


def _opens_object(texts: Sequence[str], at: int) -> bool:
    return at + 1 < len(texts) and texts[at + 1] in _OPENING_OBJECT


def _may_be_verb(word: str) -> bool:
    is_plain = word.isalpha() and len(word) > _MAX_SMALL_WORD
    return is_plain and not word.endswith(("ing", "ly")) and word not in _NO_VERBS


def _agrees(texts: Sequence[str], at: int) -> bool:
    """Whether a word comes after a subject with which it agrees in number: `cooks fricassee`."""
    before = texts[at - 1] if at else ""
    is_one_plural = texts[at].endswith("s") != before.endswith("s")
    return before.isalpha() and is_one_plural and before not in _NO_SUBJECTS


def _follows_all_of_some(texts: Sequence[str], at: int) -> bool:
    """Whether a word comes after a subject like `all four schools`, which opens the text."""
    if at != _WORDS_OF_ALL or texts[0] not in {"all", "both", "our"} or texts[1] not in NUMBERS:
        return False
    following = texts[at + 1 : at + 2]
    return texts[2].endswith("s") and not texts[at].endswith("s") and following != ["and"]


_WORDS_OF_ALL = 3
_MAX_SMALL_WORD = 3
_OPENING_OBJECT = frozenset(
    "the a an their its our each every all over out up back down off away home".split()
)
_NO_VERBS = PREPOSITIONS | frozenset(
    "across after against along alongside amid among amongst around before behind below beneath"
    " beside besides between beyond despite down during except inside into like near onto opposite"
    " outside over past round since than through throughout till toward towards under underneath"
    " until unto upon versus whereas while with within without both half even just only such whole"
    " almost also ever here quite rather still then there thus very when where which what whose"
    " that this these those they them from back away more most less least much many".split()
)
_NO_SUBJECTS = NO_ADJECTIVES | DETERMINERS | frozenset("the this these those such".split())
_CLAIM = frozenset({"claim"})
