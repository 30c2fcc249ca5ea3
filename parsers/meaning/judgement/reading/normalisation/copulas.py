"""Inserts the verbs that notes leave out. Words in, words with `is` before predicates out.

`Staff morale high`, `Attendance good except among girls`, `Turnover: low`, `Light (good in halls,
not in rooms)`; `Fights: none since May` is read as `no fights since May`.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from parsers.meaning.judgement.reading.vocabulary import kinds_of
from parsers.meaning.judgement.reading.words import MAX_KNOWN_WORDS, STOPS, Word, text_at
from parsers.meaning.judgement.tables.nouns_and_verbs import NOUNS
from parsers.meaning.judgement.tables.small_words import BEING, HELPERS, PREPOSITIONS, VERDICTS

_MODALS = frozenset("should must may might need needs shall not".split())
_FINITE = BEING | HELPERS | _MODALS
_PREDICATES = frozenset({"good", "bad", "state", "rare", "common"})
_NO_SUBJECTS = PREPOSITIONS | frozenset(
    "and or but a an the very too so more most less least no any some its their our us them it me"
    " him her".split()
)
_AFTER_PREDICATES = PREPOSITIONS | frozenset(", and but or except though although".split())
_ADVERBS = frozenset("hard fast early late long little well deep close away".split())
_PLURALS = frozenset("we they you people staff children".split())
_CALLED = VERDICTS | {"a strength", "a priority"}  # `Turnover a concern`
_MAX_NOTE = 14  # words of a note without a verb


def put_in_copulas(words: Sequence[Word]) -> list[Word]:
    """The words, with `is` before the first predicate of each sentence without a verb."""
    whole: list[Word] = []
    for sentence in _sentences(_with_verb_for_bracket(_with_verb_for_colon(words))):
        whole.extend(_with_verb(sentence))
    return whole


def _with_verb_for_colon(words: Sequence[Word]) -> Sequence[Word]:
    """The words with `is` in place of the colon of `Turnover: low`, and `no` for `: none`."""
    texts = [word.text for word in words]
    colon = texts.index(":") if ":" in texts else len(words)
    label, value = words[:colon], words[colon + 1 :]
    if not label or not value:
        return words
    if len(label) <= _MAX_COUNTED and value[0].text in _NONE:
        named = [*label[:-1], label[-1]._replace(end=value[0].end)]
        return [words[0]._replace(text="no"), *named, *value[1:]]
    if _is_label(texts[:colon]) and _is_predicate(value, 0, texts[colon - 1]):
        return [*label, value[0]._replace(text="is"), *value]
    return words


def _is_label(texts: Sequence[str]) -> bool:
    """Whether words before a colon or bracket only name something."""
    return 0 < len(texts) <= _MAX_LABEL and not any(map(_may_be_finite, texts))


_MAX_LABEL = 6  # words
_MAX_COUNTED = 3  # words that name what there is none of
_NONE = frozenset("none nil zero 0".split())


def _with_verb_for_bracket(words: Sequence[Word]) -> Sequence[Word]:
    """The words with `is` in place of the bracket of `Light (good in halls, not in rooms)`."""
    texts = [word.text for word in words]
    if texts.count("(") != 1 or [word for word in texts if word not in STOPS][-1:] != [")"]:
        return words
    opening, closing = texts.index("("), texts.index(")")
    inside = texts[opening + 1 : closing]
    is_verdict = "," in inside and not kinds_of(inside[0]).isdisjoint(_PREDICATES | {"part"})
    if not is_verdict or not _is_label(texts[:opening]):
        return words
    verb = words[opening + 1]._replace(text="is")
    return [*words[:opening], verb, *words[opening + 1 : closing], *words[closing + 1 :]]


def _sentences(words: Sequence[Word]) -> Iterator[list[Word]]:
    sentence: list[Word] = []
    for word in words:
        sentence.append(word)
        if word.text in STOPS:
            yield sentence
            sentence = []
    yield sentence


def _with_verb(sentence: list[Word]) -> list[Word]:
    if len(sentence) > _MAX_NOTE or _has_verb([word.text for word in sentence]):
        return sentence
    for at in range(1, len(sentence)):
        if _is_predicate(sentence, at, sentence[at - 1].text):
            predicate = sentence[at]
            return [*sentence[:at], predicate._replace(text="is"), *sentence[at:]]
    return sentence


def _has_verb(texts: Sequence[str]) -> bool:
    verbs = map(_is_verb_of, texts, texts[1:], [*texts[2:], ""])
    return any(map(_may_be_finite, texts)) or any(verbs)


@lru_cache(maxsize=MAX_KNOWN_WORDS)
def _may_be_finite(word: str) -> bool:
    if word in _FINITE:
        return True
    may_be_noun = word in NOUNS or word.removesuffix("s") in NOUNS or word.endswith("ing")
    return not may_be_noun and not kinds_of(word).isdisjoint({"claim", "lacking", "needed"})


def _is_verb_of(subject: str, word: str, after: str) -> bool:
    """Whether a word that may be a noun is a verb: `children work`, `it turns families away`."""
    if word in NOUNS:
        return subject.endswith("s") or subject in _PLURALS
    has_object = after.isalpha() and after not in PREPOSITIONS | {"and", "or"}
    is_predicate = not kinds_of(after).isdisjoint(_PREDICATES)
    return word.removesuffix("s") in NOUNS and has_object and not is_predicate


def _opens_predicate(word: str, after: str) -> bool:
    """Whether two words begin a predicate: `up 11%`, `in date`, `within target`."""
    if word in {"up", "down"}:
        return after[:1].isdecimal() or after in {"to", "by", "from", "on"}
    return word in _OPENING and not kinds_of(f"{word} {after}").isdisjoint({"good", "bad"})


_OPENING = PREPOSITIONS | {"out", "up", "within", "beyond", "off", "behind"}


def _is_predicate(sentence: Sequence[Word], at: int, before: str) -> bool:
    """Whether the words at a position are a predicate: `morale high`, not `high morale`."""
    word, after = sentence[at].text, text_at(sentence, at + 1) or "."
    if not _may_be_subject(before):
        return False
    is_last = after in STOPS or after in _AFTER_PREDICATES
    if is_last and _is_adjective(word):
        return True
    return _opens_predicate(word, after) or f"{word} {after}" in _CALLED


def _may_be_subject(word: str) -> bool:
    """Whether a word can end a subject: `morale`, but not `high` or `very`."""
    if not word.isalpha() or word in _NO_SUBJECTS or word.endswith("ly"):
        return False
    return kinds_of(word).isdisjoint(_PREDICATES)


def _is_adjective(word: str) -> bool:
    """Whether a word judges and is no noun, verb or adverb."""
    kinds = kinds_of(word)
    is_of_thing = kinds.isdisjoint(_PREDICATES) or not kinds.isdisjoint({"thing", "claim"})
    return not is_of_thing and word not in _ADVERBS
