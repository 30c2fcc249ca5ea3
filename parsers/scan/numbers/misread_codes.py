"""Corrects codes whose digits were read as letters. Words in, words out.

`Al12`, `Al3`, `Al4` are A12 to A14: a column of codes is corrected only if all of them can be read
as numbers that count by one, in one way alone. Each that was corrected is then told as a doubtful
word, unless the column is long and most of its codes were read well: then their count leaves no
doubt of any.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, product

from parsers.scan.words import DOUBTFUL, SURE, ScannedWord, with_parts_replaced

MIN_GAP = 1.0  # between a code and the text beside it, relative to the line height
MAX_GAP_IN_CODE = 0.6  # relative to the line height, between two parts of a code
MIN_CODES, MIN_CERTAIN = 3, 5  # in a column, and in one that leaves no doubt
MIN_PLAIN = 0.5  # of the codes of such a column: those that were read well
_STROKES = "lI|"  # as which a 1 is read, sometimes twice: `l1`
_DIGITS = {"l": "1", "I": "1", "|": "1", "Q": "90", "g": "9", "O": "0", "o": "0"}
_DIGITS |= {"S": "589", "s": "58", "B": "8", "Z": "2", "T": "7"}
_CODE = re.compile(r"(?P<letter>[A-Z])(?P<signs>[\dlI|QgOoSsBZT]{1,3})(?P<end>[.:&)]?)")
_PLAIN = re.compile(r"[A-Z]\d+[.:)]?")
_Code = tuple[ScannedWord, ...]  # its parts: one, or two with a gap between them


def with_codes_in_order(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words of a page, with the codes of columns that count by one corrected."""
    columns = _columns(list(_codes(words)))
    return with_parts_replaced(words, chain.from_iterable(map(_corrected_codes, columns)))


def _corrected_codes(column: Sequence[_Code]) -> Iterator[tuple[_Code, ScannedWord]]:
    """The codes of a column that counts by one, and the word that each is."""
    is_certain = _is_certain(column)
    for parts, number in zip(column, _only_count(column), strict=False):
        yield parts, _corrected(parts, number, is_certain)


def _codes(words: Sequence[ScannedWord]) -> Iterator[_Code]:
    """The words, and pairs of them, that look like codes with nothing right beside them."""
    for place, word in enumerate(words):
        after = words[place + 1 : place + 3]
        for parts, beside in (((word,), after[:1]), ((word, *after[:1]), after[1:])):
            is_code = _CODE.fullmatch(_text(parts)) and _is_one(parts)
            if is_code and not (beside and _gap(parts[-1], beside[0]) < MIN_GAP):
                yield parts
                break


def _is_one(parts: _Code) -> bool:
    return len(parts) == 1 or _gap(*parts) < MAX_GAP_IN_CODE


def _gap(word: ScannedWord, after: ScannedWord) -> float:
    """How far right of a word the next one on its line begins, relative to the line height."""
    is_after = word.is_level_with(after) and after.x0 >= word.x1
    return (after.x0 - word.x1) / word.height if is_after else float("inf")


def _text(parts: _Code) -> str:
    return "".join(part.text for part in parts)


def _columns(codes: Sequence[_Code]) -> Iterator[list[_Code]]:
    """The codes with one letter that stand at one left edge, from top to bottom."""
    left = list(codes)
    while left:
        first = left[0][0]
        column = [code for code in left if _is_in_column(code[0], first)]
        left = [code for code in left if not _is_in_column(code[0], first)]
        if len(column) >= MIN_CODES and any(_has_digit(code) for code in column):
            yield sorted(column, key=lambda code: code[0].base)


def _has_digit(code: _Code) -> bool:
    return any(map(str.isdigit, _text(code)))


def _is_in_column(word: ScannedWord, first: ScannedWord) -> bool:
    return first.is_aligned_with(word) and word.text[0] == first.text[0]


def _only_count(column: Sequence[_Code]) -> Sequence[int]:
    """The one way to count by one through the codes; nothing if there are none or several.

    That a stroke was read twice is supposed only where they do not count otherwise.
    """
    signs = [_text(code)[1:].rstrip(".:&)") for code in column]
    counts = _counts([list(_numbers(each)) for each in signs])
    if not counts:
        counts = _counts([[*_numbers(each), *_without_a_stroke(each)] for each in signs])
    return counts[0] if len(counts) == 1 else ()


def _counts(readings: Sequence[Sequence[int]]) -> list[range]:
    counts = [range(first, first + len(readings)) for first in sorted(set(readings[0]))]
    return [count for count in counts if _is_possible(count, readings)]


def _is_possible(count: range, readings: Sequence[Sequence[int]]) -> bool:
    return all(number in each for number, each in zip(count, readings, strict=True))


def _numbers(signs: str) -> Iterator[int]:
    """The numbers that some signs may stand for."""
    for digits in product(*(_DIGITS.get(sign, sign) for sign in signs)):
        yield int("".join(digits))


def _without_a_stroke(signs: str) -> Iterator[int]:
    for place, sign in enumerate(signs):
        if sign in _STROKES and len(signs) > 1:
            yield from _numbers(signs[:place] + signs[place + 1 :])


def _is_certain(column: Sequence[_Code]) -> bool:
    plain = sum(map(_is_plain, column))
    return len(column) >= MIN_CERTAIN and plain >= MIN_PLAIN * len(column)


def _is_plain(parts: _Code) -> bool:
    return len(parts) == 1 and _PLAIN.fullmatch(parts[0].text) is not None


def _corrected(parts: _Code, number: int, is_certain: bool) -> ScannedWord:
    first, text = parts[0], _text(parts)
    if is_certain:
        confidence = max(SURE, first.confidence)
    elif _is_plain(parts):
        confidence = first.confidence
    else:
        confidence = min(DOUBTFUL, *(part.confidence for part in parts))
    end = text[-1] if text[-1] in ".:)" else ""
    return first._replace(text=f"{text[0]}{number}{end}", x1=parts[-1].x1, confidence=confidence)
