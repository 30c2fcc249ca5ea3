"""Replaces small shares in figures by `few`. Words in, words out.

`Fewer than one in ten guests`, `less than 2% of guests`, `on fewer than one day in thirty`, `one
entry in 120`.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.numerals import NUMBERS, ROUND_NUMBERS
from parsers.meaning.judgement.reading.words import Word, text_at
from parsers.meaning.judgement.tables.small_words import BEING, PREPOSITIONS

_LESS = (["fewer", "than"], ["less", "than"], ["under"])
_OPENING = frozenset(less[0] for less in _LESS)
_MAX_SMALL_SHARE = 0.1
_MAX_ODD_SHARE = 0.02  # `one entry in 120`
_MAX_TO_WHOLE = 4  # words from the first number to the second: `one new guest in a hundred`


def write_small_shares(words: Sequence[Word]) -> list[Word]:
    """The words, with `few` for each small share of a subject or of times."""
    if words and words[0].text == "one" and (last := _end_of_share(words, 0, _MAX_ODD_SHARE)):
        return [Word("few", words[0].start, words[last - 1].end), *words[last:]]
    if _OPENING.isdisjoint(word.text for word in words):
        return list(words)
    written: list[Word] = []
    at = 0
    while at < len(words):
        last = _end_of_less(words, at)
        if last is None:
            written.append(words[at])
            at += 1
        else:
            written.append(Word("few", words[at].start, words[last - 1].end))
            at = last
    return written


def write_compared_shares(words: Sequence[Word]) -> list[Word]:
    """The words, with percentages for two shares that are compared: `one in nine`, `one in six`."""
    found = [(at, _end_of_share(words, at, most=1)) for at in range(len(words))]
    shares = [(at, end) for at, end in found if end and _is_plain_share(words[at:end])]
    if len(shares) != _COMPARED:
        return list(words)
    written, last = list[Word](), 0
    for at, end in shares:
        written += [*words[last:at], *_as_percentage(words[at:end])]
        last = end
    return [*written, *words[last:]]


_COMPARED = 2  # shares


def _as_percentage(share: Sequence[Word]) -> list[Word]:
    """`11.1% guests` for `one guest in nine`."""
    first, last = share[0], share[-1]
    percentage = 100 * _number(first.text) / _number(last.text)
    joint = next(at for at in range(1, len(share)) if share[at].text == "in")
    return [Word(f"{percentage:.1f}%", first.start, last.end), *share[1:joint]]


def _is_plain_share(words: Sequence[Word]) -> bool:
    """Whether words are like `one in nine`, `seven guests in ten`, and not `9. In 10`."""
    between = [word.text for word in words[1:-2]]
    is_noun = all(text.isalpha() and text not in PREPOSITIONS for text in between)
    return is_noun and not words[0].text.endswith("%")


def _end_of_less(words: Sequence[Word], at: int) -> int | None:
    """The position after `fewer than one guest in ten`, if that is a small share."""
    first = _after_less(words, at)
    return _end_of_share(words, first) if first else None


def _after_less(words: Sequence[Word], at: int) -> int:
    """The position after `fewer than` before something counted; otherwise 0."""
    if at and words[at - 1].text in BEING:
        return 0  # `waste is less than 2% of sales`
    for less in _LESS:
        last = at + len(less)
        if last < len(words) and [word.text for word in words[at:last]] == less:
            return last
    return 0


def _end_of_share(words: Sequence[Word], first: int, most: float = _MAX_SMALL_SHARE) -> int | None:
    """The position after `2% of` or `one day in thirty`, if the share is small."""
    part = words[first].text
    if part.endswith("%") and text_at(words, first + 1) == "of":
        return first + 2 if _number(part.removesuffix("%")) <= 100 * _MAX_SMALL_SHARE else None
    at = _place_of_whole(words, first)
    if at is None:
        return None
    part_of, whole = _number(part), _number(words[at].text)
    return at + 1 if part_of and whole and part_of <= whole * most else None


def _place_of_whole(words: Sequence[Word], first: int) -> int | None:
    """Where `thirty` stands in `one day in thirty`, `in a hundred`; None without `in`."""
    following = [word.text for word in words[first + 1 : first + 2 + _MAX_TO_WHOLE]]
    if "in" not in following[:-1]:
        return None
    at = first + following.index("in") + 2
    return at + (words[at].text == "a" and at + 1 < len(words))


def _number(word: str) -> float:
    """The value of a number; 0 for other words."""
    number = ROUND_NUMBERS.get(word) or NUMBERS.get(word)
    return number or (float(word) if word.isdecimal() else 0)
