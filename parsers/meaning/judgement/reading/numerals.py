"""Replaces numbers and shares in words by figures. Words in, words out.

`Fifty-eight per cent` becomes 58%; numbers up to twenty stay in words.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.words import Word
from parsers.patterns import pattern

ONE_TO_TWENTY = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen twenty".split(),
        1,
    )
}
NUMBERS = ONE_TO_TWENTY | {"dozen": 12}
TENS = {
    word: 10 * n
    for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
ROUND_NUMBERS = {"hundred": 100, "thousand": 1000}
_NUMERALS = NUMBERS.keys() | TENS.keys() | ROUND_NUMBERS.keys()
_DIGIT = pattern(r"\d")
_TENS_BEGIN = 10
_PERCENT = (["per", "cent"], ["percent"], ["%"])  # also `61 %`
_MAX_WORDS_OF_SHARE = 2


def number_of(word: str) -> int | None:
    """The value of a number in words or figures: `five`, `12`; None for other words."""
    return int(word) if word.isdecimal() and len(word) <= _MAX_DIGITS else NUMBERS.get(word)


_MAX_DIGITS = 6


def has_numbers(text: str, words: Sequence[Word]) -> bool:
    """Whether a text with these words has a number, in digits or as a word."""
    return bool(_DIGIT.search(text)) or not _NUMERALS.isdisjoint([word.text for word in words])


def write_figures(words: Sequence[Word]) -> list[Word]:
    """The words, with figures for numbers above twenty and for shares."""
    written: list[Word] = []
    at = 0
    while at < len(words):
        word, last = _number_at(words, at)
        if (word.text in NUMBERS or _DIGIT.match(word.text)) and (share := _share(words, last)):
            last += share
            figure = NUMBERS.get(word.text, word.text.removesuffix("%"))
            word = word._replace(text=f"{figure}%", end=words[last - 1].end)
        written.append(word)
        at = last
    return written


def _number_at(words: Sequence[Word], at: int) -> tuple[Word, int]:
    """The word at a position, with tens and ones as one figure, and the position after it."""
    word = words[at]
    if word.text not in TENS:
        return word, at + 1
    ones = NUMBERS.get(words[at + 1].text, _TENS_BEGIN) if at + 1 < len(words) else _TENS_BEGIN
    if ones >= _TENS_BEGIN:
        return (word if word.text in NUMBERS else word._replace(text=str(TENS[word.text]))), at + 1
    figure = str(TENS[word.text] + ones)
    return Word(figure, word.start, words[at + 1].end), at + 2


def _share(words: Sequence[Word], first: int) -> int:
    """The number of words that mean `per cent` at a position."""
    texts = [word.text for word in words[first : first + _MAX_WORDS_OF_SHARE]]
    return next((len(of) for of in _PERCENT if texts[: len(of)] == of), 0)
