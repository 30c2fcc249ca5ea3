"""A page of a scan: its picture in, upright and straight, what stands on it out."""

from collections.abc import Sequence
from typing import NamedTuple

from parsers.scan.level_ground import with_level_ground
from parsers.scan.odd_words import with_odd_words_doubted
from parsers.scan.picture import Picture, cleaned, enlarged, is_sideways, rotated, skew, turned
from parsers.scan.recognition import words
from parsers.scan.row_numbers import with_row_numbers
from parsers.scan.rules import ScannedRule, rules, without_rules
from parsers.scan.shades import edges
from parsers.scan.specks import without_specks
from parsers.scan.strikes import is_any_of, strikes, without_strikes
from parsers.scan.unread import Unread, unread
from parsers.scan.words import ScannedWord, is_speck

MIN_UPRIGHT = 70.0  # confidence below which the page is tried upside down

MIN_SIDE = 0.5  # inches, of a page with a line of words


class Scan(NamedTuple):
    """A page as it is read: its size in pixels, how many make an inch, its words and lines, and the
    marks that are neither.

    Its picture was turned by so many quarters and then by `skew` degrees to the left.
    """

    width: int
    height: int
    dots_per_inch: float
    words: list[ScannedWord]
    rules: list[ScannedRule]
    unread: list[Unread]
    turned: int = 0
    skew: float = 0.0
    strikes: Sequence[ScannedRule] = ()

    @property
    def confidence(self) -> float:
        """That of its letters on average; 0 where it has none."""
        letters = sum(len(word.text) for word in self.words)
        told = sum(word.confidence * len(word.text) for word in self.words)
        return told / letters if letters else 0.0


def read_page(picture: Picture) -> Scan:
    """What stands on a page, turned so that it reads best; nothing on a scrap of paper."""
    if min(picture.width, picture.height) < MIN_SIDE * picture.dots_per_inch:
        return Scan(picture.width, picture.height, picture.dots_per_inch, [], [], [])
    large = enlarged(picture)
    quarters = 1 if is_sideways(large) else 0
    scan = _read(large, quarters)
    if scan.confidence >= MIN_UPRIGHT:
        return scan
    return max(scan, _read(large, quarters + 2), key=lambda each: each.confidence)


def _read(picture: Picture, quarters: int) -> Scan:
    upright = turned(picture, quarters)
    angle = skew(upright.grey)
    straight = rotated(upright, angle)
    found = rules(straight)  # grey ones among them, which cleaning takes for paper
    even = cleaned(with_level_ground(straight))
    struck = strikes(even)
    drawn = [rule for rule in found if not is_any_of(rule, struck)]
    lined = without_rules(without_strikes(even, struck), drawn)
    clean = without_specks(lined)
    shaded = [] if clean is not lined else edges(straight, found)  # of dots, on a page of specks
    read = [word for word in words(clean) if not is_speck(word)]
    return Scan(
        straight.width,
        straight.height,
        straight.dots_per_inch,
        with_odd_words_doubted(with_row_numbers(read)),
        [*found, *shaded],
        unread(read, clean.grey),
        quarters,
        angle,
        struck,
    )
