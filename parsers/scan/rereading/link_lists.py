"""Reads doubtful lists of links again, alone. A page's words in and out.

The engine takes `2.2, 3.1.` beside other cells for `2.2, 3 'Ts`; alone and from a smaller picture
it reads many well. A reading is taken if it is nothing but numbers of statements. It is doubtful
then.
"""

import re
from collections import Counter
from collections.abc import Sequence

from parsers.scan.numbers.misread_links import is_code, is_item, is_linked, words_before
from parsers.scan.rereading.phrases import Phrase, ReadPhrase, phrases, placed
from parsers.scan.rereading.second_reading import Reading, texts_of
from parsers.scan.words import SURE, ScannedWord

SIZES = 0.5, 0.6, 0.7, 0.85, 1.0  # of the picture, relative to that of the page
MIN_CONFIDENCE = 80.0  # of each word of a reading
MIN_LETTERS = 3  # of a word that ends a list though it is doubtful
MAX_READ = 20  # lists per page
_ONE = re.compile(r"^([A-Z])[lI]([.,;:)]*)$")
_CUE_ENDS = frozenset({"to", "with", "also"})


def with_link_lists_read_alone(
    words: Sequence[ScannedWord], read_phrase: ReadPhrase
) -> list[ScannedWord]:
    """The words, those of doubtful lists of links as they are read alone."""
    after: list[ScannedWord] = []
    left = MAX_READ
    for phrase in phrases(words):
        start, end = _list_in(phrase, words) if left else (0, 0)
        listed = phrase[start:end]
        readings: Sequence[Reading] = ()
        if any(_is_doubted(word) or not is_item(word.text) for word in listed):
            left -= 1
            readings = _reading(listed, read_phrase)
        changed = [word.doubted() for word in placed(listed, readings)] if readings else listed
        after += [*phrase[:start], *changed, *phrase[end:]]
    return after


def _is_doubted(word: ScannedWord) -> bool:
    return word.confidence < SURE


def _list_in(phrase: Phrase, words: Sequence[ScannedWord]) -> tuple[int, int]:
    """From where to where a phrase holds a list of links: after `see`, to the next plain word."""
    starts = (i for i in range(len(phrase)) if _begins_list(i, phrase, words))
    start = next(starts, len(phrase))
    ends = (i for i in range(start, len(phrase)) if _is_plain(phrase[i]))
    return start, next(ends, len(phrase))


def _begins_list(place: int, phrase: Phrase, words: Sequence[ScannedWord]) -> bool:
    if phrase[place].text in _CUE_ENDS:
        return False
    if place:
        return is_linked([word.text for word in reversed(phrase[:place])])
    may_be_item = _is_doubted(phrase[0]) or any(map(str.isdigit, phrase[0].text))
    return may_be_item and is_linked(list(words_before(phrase[0], words)))


def _is_plain(word: ScannedWord) -> bool:
    letters = word.text.strip("(.,;:)")
    if is_item(word.text) or not letters.isalpha():
        return False
    return len(letters) >= MIN_LETTERS or (letters.islower() and not _is_doubted(word))


def _reading(listed: Phrase, read_phrase: ReadPhrase) -> Sequence[Reading]:
    """What most readings say that are lists of links; nothing where that was read before, and where
    one alone says another list."""
    readings = [_with_ones(read_phrase(listed, size)) for size in SIZES]
    found = [reading for reading in readings if _is_list(reading)]
    counts = Counter(tuple(texts_of(reading)) for reading in found)
    texts = tuple(texts_of(listed))
    least = 2 if all(map(is_item, texts)) else 1
    said, count = next(iter(counts.most_common(1)), (texts, 0))
    if said == texts or count < least:
        return ()
    return next(reading for reading in found if tuple(texts_of(reading)) == said)


def _with_ones(reading: Sequence[Reading]) -> list[Reading]:
    """A reading with `Al` as A1 beside another number with a letter."""
    is_coded = any(is_code(each.text) for each in reading)
    return [
        each._replace(text=_ONE.sub(r"\g<1>1\2", each.text)) if is_coded else each
        for each in reading
    ]


def _is_list(reading: Sequence[Reading]) -> bool:
    is_sure = all(each.confidence >= MIN_CONFIDENCE for each in reading)
    return is_sure and bool(reading) and all(is_item(each.text) for each in reading)
