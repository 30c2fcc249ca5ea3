"""The keys of the database: sort keys, series keys, and digests of content. Values in, keys out."""

import hashlib
import re
from collections.abc import Iterator

from parsers.characters.normalise import letters_and_digits
from parsers.grammar.numbers import Ref, section_order
from parsers.review import Review, Statement

_CANONICAL = re.compile(
    r"(?:(?P<dotted>.*\d)\.|(?P<lettered>.*[^\d./]))?(?P<item>\d+)(?P<suffix>[a-z]?(?:/\d+)?)"
)
_MAX_PARTS = 999, 999_999, 9_999, 99  # section, subsection, item and suffix in a sort key


def parse_ref(number: str) -> Ref:
    """The `Ref` that prints as `number`, the canonical form: `4.10`, `A3`, `43b/2425`."""
    match = _CANONICAL.fullmatch(number)
    if match is None:
        raise ValueError(f"not a canonical number: {number!r}")
    section = match["dotted"] or match["lettered"] or ""
    return Ref(section, int(match["item"]), match["suffix"])


def sort_key(section: str, item: int = 0, suffix: str = "") -> int:
    """An integer that sorts as people count: 1.9 before 1.10, 2 before 10, digits before letters.

    A section sorts before its statements. Below 2**53, so that JavaScript can count with it too.
    """
    number, rest = section_order(section)
    key = 0
    for part, most in zip(
        (number, _rank(rest, 4), item, _rank(suffix, 1)), _MAX_PARTS, strict=True
    ):
        key = key * (most + 1) + min(part, most)
    return key


def series_key(organisation: str, title: str) -> str:
    """The key that the reviews of a series share, whatever case and punctuation they use."""
    return f"{letters_and_digits(organisation)}/{letters_and_digits(title)}"


def content_digest(review: Review) -> str:
    """A digest of a review's numbers and of the letters and digits of its texts.

    Quotes, dashes, spaces and bullets that run together make no difference, so that a review has
    the same digest in every format.
    """
    digest = hashlib.sha256()
    for piece in _content(review):
        digest.update(piece.encode())
        digest.update(b"\0")
    return digest.hexdigest()


def has_separate_bullets(review: Review) -> bool:
    """Whether any statement has several actions; a text export runs all bullets together."""
    return any(len(statement.actions) > 1 for statement in review.statements())


def _content(review: Review) -> Iterator[str]:
    for section in review.sections:
        yield f"section {section.number} {letters_and_digits(section.title)}"
        for statement in section.statements:
            yield from _statement(statement)


def _statement(statement: Statement) -> Iterator[str]:
    yield f"statement {statement.number or ''} {letters_and_digits(statement.text)}"
    yield "".join(letters_and_digits(action.text) for action in statement.actions)
    for heading, text in statement.extra.items():
        yield f"{letters_and_digits(heading)} {letters_and_digits(text)}"


def _rank(word: str, letters: int) -> int:
    """The rank of a part: `.2` is 2; a word without digits is ranked by its first letters."""
    if digits := re.search(r"\d+", word):
        return int(digits[0])
    rank = 0
    for letter in word.casefold()[:letters].ljust(letters, "`"):  # the character before a
        rank = rank * 27 + max(0, min(ord(letter) - ord("`"), 26))
    return rank
