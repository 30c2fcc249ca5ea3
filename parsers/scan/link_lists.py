"""Reads doubtful lists of links again, alone. A page's words in and out.

The engine takes `2.2, 3.1.` beside other cells for `2.2, 3 'Ts`; alone and from a smaller picture
it reads many well. A reading is taken if it is nothing but numbers of statements. It is doubtful
then.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from parsers.scan.misread_links import is_item, is_linked, words_before
from parsers.scan.phrases import Phrase, ReadPhrase, phrases, placed
from parsers.scan.second_reading import MAX_DISPUTED, SURE, Reading
from parsers.scan.words import ScannedWord

SIZES = 0.5, 0.6, 0.7, 0.85, 1.0  # of the picture, relative to that of the page
MIN_CONFIDENCE = 80.0  # of each word of a reading
MIN_LETTERS = 3  # of a word that ends a list though it is doubtful
MAX_READ = 20  # lists per page
_CUE_ENDS = frozenset({"to", "with", "also"})


def with_link_lists_read_alone(
    words: Sequence[ScannedWord], read_phrase: ReadPhrase
) -> list[ScannedWord]:
    """The words, those of doubtful lists of links as they are read alone."""
    after: list[ScannedWord] = []
    left = MAX_READ
    for phrase in phrases(words):
        start, end = _list_in(phrase, words) if left and any(map(_is_doubted, phrase)) else (0, 0)
        listed = phrase[start:end]
        readings: Sequence[Reading] = ()
        if any(map(_is_doubted, listed)):
            left -= 1
            readings = _reading(listed, read_phrase)
        changed = _disputed(placed(listed, readings)) if readings else listed
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
    before = [word.text for word in reversed(phrase[:place])]
    return is_linked(before if place else list(words_before(phrase[0], words)))


def _is_plain(word: ScannedWord) -> bool:
    letters = word.text.strip("(.,;:)")
    if is_item(word.text) or not letters.isalpha():
        return False
    return len(letters) >= MIN_LETTERS or (letters.islower() and not _is_doubted(word))


def _reading(listed: Phrase, read_phrase: ReadPhrase) -> Sequence[Reading]:
    """What most readings say that are lists of links; nothing where that was read before, and where
    one alone says another list."""
    found = [reading for size in SIZES if _is_list(reading := read_phrase(listed, size))]
    counts = Counter(tuple(each.text for each in reading) for reading in found)
    texts = tuple(word.text for word in listed)
    least = 2 if all(map(is_item, texts)) else 1
    said, count = next(iter(counts.most_common(1)), (texts, 0))
    if said == texts or count < least:
        return ()
    return next(reading for reading in found if tuple(each.text for each in reading) == said)


def _is_list(reading: Sequence[Reading]) -> bool:
    is_sure = all(each.confidence >= MIN_CONFIDENCE for each in reading)
    return is_sure and bool(reading) and all(is_item(each.text) for each in reading)


def _disputed(words: Iterator[ScannedWord]) -> Iterator[ScannedWord]:
    for word in words:
        yield word._replace(confidence=min(word.confidence, MAX_DISPUTED))
