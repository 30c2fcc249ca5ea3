"""Splits a text into words with their positions. A text in, words out.

`don't` becomes do and not, `there's` there and is, `we'd` we and would. The apostrophe of a
possessive is dropped, and so are adverbs without effect: `are currently untrained`, `is also late`.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from parsers.meaning.judgement.tables.small_words import HELPING_VERBS
from parsers.patterns import pattern

MAX_LETTERS = 6_000  # of a statement that is longer only the beginning is read

MAX_KNOWN_WORDS = 4_096  # whose parts are kept

# A sign of a decimal, a number, a word, the end of a line, a dash between blanks, any mark but
# quotation marks.
_WORD = pattern(
    r"(?<=\s)[+−-](?=\d+\.\d)|\d+(?:[.,:]\d+)*%?|[^\W\d_]+(?:['’][^\W\d_]+)*|\n|(?<=\s)[–—-](?=\s)"
    r"|[^\w\s–—\"'“”‘’«»*`-]"
)
_DASHES = frozenset("–—-")
_SIGNS = {"+": "plus", "-": "minus", "−": "minus"}
_DENIED = pattern(r"(.+?)n['’]?t")
_WITHOUT_APOSTROPHE = frozenset(
    "dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt cant".split()
)
_BASES = {"ca": "can", "can": "can", "wo": "will", "sha": "shall"}
_WITH_IS = frozenset("there it that what he she who here where".split())
_NAMES = {"SEND": "sen", "IT": "ict", "High": "academy"}  # no words of the language
_ENDINGS = {"ve": "have", "re": "are", "ll": "will", "d": "would"}
_ADVERBS_OF_TODAY = frozenset("currently presently".split())
_ADVERBS_AFTER_VERBS = frozenset("now also already indeed".split())
_EMPTY_ADVERBS = _ADVERBS_OF_TODAY | _ADVERBS_AFTER_VERBS


STOPS = frozenset(".;!?:–\n")  # what ends a sentence, or a part of it


class Word(NamedTuple):
    """A word or mark in lower case with its position; a prefix ends with a hyphen, and `now` may
    follow that is no word of its own: `are now clean`."""

    text: str
    start: int
    end: int
    is_prefix: bool = False
    is_before_now: bool = False


def read_words(text: str) -> list[Word]:
    """The words and marks of a text without quotation marks; a dash between spaces is `–`."""
    words: list[Word] = []
    for match in _WORD.finditer(text, 0, MAX_LETTERS):
        printed, (start, end) = match[0], match.span()
        is_prefix = text[end : end + 1] == "-"
        if printed in _SIGNS and text[end : end + 1].isdecimal():
            printed = _SIGNS[printed]
        for part in _parts(printed, start > 0):
            if part not in _EMPTY_ADVERBS or not _changes_nothing(part, words):
                words.append(Word(part, start, end, is_prefix))
            elif part == "now" and words:
                words[-1] = words[-1]._replace(is_before_now=True)
    return words


def text_at(words: Sequence[Word], at: int) -> str:
    """The word at a position; empty after the last."""
    return words[at].text if at < len(words) else ""


def _changes_nothing(word: str, before: Sequence[Word]) -> bool:
    """Whether an adverb only says that something is so today, or also so."""
    if word in _ADVERBS_OF_TODAY:
        return True
    return word in _ADVERBS_AFTER_VERBS and before[-1:] != [] and before[-1].text in HELPING_VERBS


@lru_cache(maxsize=MAX_KNOWN_WORDS)
def _parts(printed: str, is_inside: bool) -> tuple[str, ...]:
    """The words in a contraction, or the word itself."""
    if printed in _DASHES:
        return ("–",)
    if is_inside and printed in _NAMES:
        return (_NAMES[printed],)
    word = printed.lower()
    if word == "cannot":
        return "can", "not"
    if word in _WITHOUT_APOSTROPHE or word.endswith(("n't", "n’t")):
        return _denied(word), "not"
    if "'" in word or "’" in word:
        return _apart(word.replace("’", "'"))
    return (word,)


def _denied(word: str) -> str:
    """The verb in a contraction with `not`: `will` of `won't`."""
    denied = _DENIED.fullmatch(word)
    base = denied[1] if denied else word
    return _BASES.get(base, base)


def _apart(word: str) -> tuple[str, ...]:
    base, _, ending = word.partition("'")
    if ending in _ENDINGS:
        return base, _ENDINGS[ending]
    if ending == "s" and base in _WITH_IS:
        return base, "is"
    return (base,)
