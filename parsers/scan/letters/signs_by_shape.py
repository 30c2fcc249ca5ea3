"""Signs that are told by their shape in the picture: full stops, commas, bullets and specks.

Words in, words and answers out.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from parsers.scan.marks import stretches
from parsers.scan.picture import INK, Grey, Mask
from parsers.scan.words import CROSSES, EM_DASH, EN_DASH, ScannedWord

HOLLOW_BULLET = "o"  # as people type it; the reader distinguishes it from the letter
MIN_DOT, MAX_DOT = 0.2, 0.5  # height of a bullet, relative to the line height
MIN_POINT, MAX_POINT = 0.05, 0.24  # height and width of a full stop, relative to the line height
MIN_MARK_CONFIDENCE = 60.0  # of a word without letter or digit, which may be a speck
# Of a possible bullet that was read as several characters.
MAX_DOUBTED, MAX_BULLET_CHARACTERS = 75.0, 3
MAX_BULLET_WIDTH = 0.6  # relative to the line height
MAX_DIGITS = 3  # of a number whose full stop may be missing: 46 for 4.6
MAX_SIGN_WIDTH, MAX_SIGN_HEIGHT = 0.25, 0.33  # of a comma, relative to the line height
MIN_COMMA_DEPTH = 0.07  # relative to the line height: how far a comma goes below the base line
MAX_STOP_HEIGHT, MAX_STOP_DEPTH = 0.2, 0.03  # how far a full stop goes above it and below
MAX_GAP = 1.0  # between two words, relative to the line height
MIN_COMMA_TO_DOT = 1.5  # ratio of the lower mark of `;` to its dot

# `1.4`, `14` and `1:4`; times of day have two digits after the colon.
_NUMBER = re.compile(r"\d(?:[\d.]*|\d?:)\d")
_TWO_SIGNS = re.compile(r"[.:]{2}")  # as which one point is read
_REFERENCE = re.compile(r"\d+(\.\d+)*\.?")
_MARKED_LETTERS = re.compile(r"[a-z]{1,2}[^\w\s.,]")
_BULLET_SIGNS = frozenset("•«»¢©®*·+")
# How bullets and dashes are read, even with little confidence.
_BULLETS = frozenset("•●○▪■·*-–—e«»¢©®°¥§")
_WITH_COMMA_TAIL = {".": ",", ":": ";"}
_WITH_COMMA = re.compile(r"[^\W_]+,")
_FINAL_SIGNS = frozenset({*_WITH_COMMA_TAIL, ","})
_EDGE_SPECKS = re.compile(r"^[|_\\~=]+|[|_\\~=]+$|^[»«](?=\d)")
# The initial of a name, `I. Green`: a capital I has no serifs in most print.
_INITIAL = re.compile(r"[|l]\.")
_DASHES = frozenset(["-", EN_DASH, EM_DASH])
# Relative to the line height. A hyphen of some typefaces is as wide as an en dash of others.
MIN_EM_DASH = 0.75
MIN_DASH = 0.12
# The Director of Inclusion, the Head of IT: a capital I looks like a small l in most print.
_ROLE = re.compile(r"\b([DH]o)l\b")
_NOT_APPLICABLE = re.compile(r"\bn[lI|]a\b")


def is_speck(word: ScannedWord) -> bool:
    """Whether what was read as a punctuation mark may be dirt."""
    if word.text in _DASHES and word.x1 - word.x0 < MIN_DASH * word.height:
        return True
    if any(map(str.isalnum, word.text)) or word.text in _BULLETS:
        return False
    return word.confidence < MIN_MARK_CONFIDENCE


def is_dot(word: ScannedWord, grey: Grey) -> bool:
    """Whether a mark is a bullet by its shape: small, as wide as high, above the base line."""
    is_sure = len(word.text) > 1 and word.confidence > MAX_DOUBTED
    if is_sure or len(word.text) > MAX_BULLET_CHARACTERS or word.text in CROSSES:
        return False
    if word.text in _BULLET_SIGNS and _is_small_square(word, grey, int(word.top), int(word.bottom)):
        return True
    top, base = max(int(word.base - word.height), 0), int(word.base)
    above, below = base - int(0.6 * word.height), base - int(0.08 * word.height)
    is_low = bool((grey[below:base, int(word.x0) : int(word.x1)] <= INK).any())
    return not is_low and _is_small_square(word, grey, top, below) and above > top


def _is_small_square(word: ScannedWord, grey: Grey, top: int, bottom: int) -> bool:
    """Whether all ink between two heights is one mark of the size of a bullet, even if it goes
    beyond the engine's box."""
    left, right = int(word.x0), int(word.x1) + 1
    ink = grey[max(top, 0) : bottom + 1, left : right + int(MAX_DOT * word.height)] <= INK
    begun = [b for a, b in stretches(ink.any(axis=0)) if a < right - left]
    ink = ink[:, : max(begun, default=0)]
    least = MIN_POINT * word.height  # smaller marks are specks
    marks = [(a, b) for a, b in stretches(ink.any(axis=1)) if b - a >= least]
    if len(marks) != 1:
        return False
    ((start, end),) = marks
    columns = np.flatnonzero(ink[start:end].any(axis=0))
    high, wide = end - start, int(columns[-1] - columns[0]) + 1
    is_small = MIN_DOT * word.height <= high <= MAX_DOT * word.height
    return is_small and 0.7 * high <= wide <= 1.45 * high


def with_signs_mended(words: Sequence[ScannedWord], grey: Grey) -> list[ScannedWord]:
    """The words with their signs as the picture has them; a comma before a small letter stays, as a
    short one is as high as a full stop."""
    read = [mended(word, grey) for word in words]
    return [
        word if _goes_on(word, after) else other
        for word, other, after in zip(words, read, [*words, None][1:], strict=True)
    ]


def _goes_on(word: ScannedWord, after: ScannedWord | None) -> bool:
    """Whether a word with a comma is followed by a small letter on its line."""
    if not after or not _WITH_COMMA.fullmatch(word.text):
        return False
    return after.text[:1].islower() and word.is_followed_by(after, MAX_GAP)


def mended(word: ScannedWord, grey: Grey) -> ScannedWord:
    """The word with missed full stops, commas and bullets corrected by its picture."""
    if _is_too_narrow(word):
        return word._replace(text=HOLLOW_BULLET)
    if _NUMBER.fullmatch(word.text) and sum(map(str.isdigit, word.text)) <= MAX_DIGITS:
        return word._replace(text=_with_points(word, grey))
    if word.text == EM_DASH and word.x1 - word.x0 < MIN_EM_DASH * word.height:
        return word._replace(text=EN_DASH)
    if _INITIAL.fullmatch(word.text):
        return word.corrected("I.")
    text = _ROLE.sub(r"\1I", _EDGE_SPECKS.sub("", word.text))
    text = _NOT_APPLICABLE.sub("n/a", text)
    return _with_final_sign(word._replace(text=text), grey)


def _with_final_sign(word: ScannedWord, grey: Grey) -> ScannedWord:
    """The word with a final `.` or `:` that reaches below the base line read as `,` or `;`, and
    with a final `,` that does not as `.`."""
    text, sign = word.text[:-1], word.text[-1:]
    marks = _final_marks(word, grey) if sign in _FINAL_SIGNS else []
    if not marks:
        return word
    if sign == ",":
        is_stop = len(marks) == 1 and _is_on_base_line(marks[0], word)
        return word._replace(text=f"{text}.") if is_stop else word
    has_tail = _has_comma_tail(marks, word.height)
    return word._replace(text=text + _WITH_COMMA_TAIL[sign]) if has_tail else word


class _FinalMark(NamedTuple):
    """Ink at the end of a word, from where to where below its base line, and how wide."""

    start: float
    end: float
    wide: int


def _final_marks(word: ScannedWord, grey: Grey) -> list[_FinalMark]:
    """The marks of a word's last sign from top to bottom; none if it is too wide for a stop."""
    top, bottom = int(word.top), int(word.base + MAX_SIGN_HEIGHT * word.height)
    ink = grey[top:bottom, int(word.x0) : int(word.x1) + 1] <= INK
    signs = stretches(ink.any(axis=0))
    if not signs or signs[-1][1] - signs[-1][0] > MAX_SIGN_WIDTH * word.height:
        return []
    left, right = signs[-1]
    rows = stretches(ink[:, left:right].any(axis=1))
    above = top - word.base
    return [_FinalMark(above + a, above + b, right - left) for a, b in rows]


def _has_comma_tail(marks: Sequence[_FinalMark], height: float) -> bool:
    """Whether the lower of one or two marks is a comma: longer than a dot, yet no letter, and below
    the base line if it is the only one."""
    start, end, wide = marks[-1]
    dot = marks[0].end - marks[0].start if len(marks) == 2 else wide
    is_of_size = MIN_COMMA_TO_DOT * dot <= end - start <= MAX_SIGN_HEIGHT * height
    return is_of_size and (len(marks) > 1 or end >= MIN_COMMA_DEPTH * height)


def _is_on_base_line(mark: _FinalMark, word: ScannedWord) -> bool:
    is_low = -MAX_STOP_HEIGHT * word.height < mark.start
    return is_low and mark.end <= MAX_STOP_DEPTH * word.height


def _is_too_narrow(word: ScannedWord) -> bool:
    """Whether several characters such as `fe}` were read where there is room for one."""
    is_doubted = word.confidence <= MAX_DOUBTED and 1 < len(word.text) <= MAX_BULLET_CHARACTERS
    has_room = word.x1 - word.x0 > MAX_BULLET_WIDTH * word.height
    return is_doubted and not has_room and _MARKED_LETTERS.fullmatch(word.text) is not None


def _with_points(word: ScannedWord, grey: Grey) -> str:
    digits = list(filter(str.isdigit, word.text))
    ink = word.ink(grey)
    kinds = [_mark(ink[:, a:b], word.height) for a, b in stretches(ink.any(axis=0))]
    marks = list(filter(None, kinds))
    if marks.count("0") != len(digits):
        return word.text
    following = iter(digits)
    text = "".join(next(following) if mark == "0" else "." for mark in marks)
    is_sign_lost = len(text) < len(_TWO_SIGNS.sub(".", word.text))  # a point that is pale
    return text if _REFERENCE.fullmatch(text) and not is_sign_lost else word.text


def _mark(ink: Mask, height: float) -> str:
    """The kind of mark in some columns with ink: `0` a digit, `.` a full stop, empty a speck."""
    rows = np.flatnonzero(ink.any(axis=1))
    tall, wide = int(rows[-1] - rows[0]) + 1, ink.shape[1]
    if tall > MAX_POINT * height:
        return "0"
    is_low = rows[0] > 0.5 * ink.shape[0]
    return "." if is_low and min(tall, wide) >= MIN_POINT * height else ""
