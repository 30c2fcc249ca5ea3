"""Reads a page of a scan. Its picture in; words, rules and unread marks out."""

from collections.abc import Sequence
from typing import NamedTuple

from parsers.languages import ENGLISH, Languages
from parsers.scan.dark_edges import without_dark_edges
from parsers.scan.letters.accents import with_accents
from parsers.scan.letters.odd_words import with_odd_words_doubtful
from parsers.scan.letters.signs_between import with_signs_between
from parsers.scan.letters.signs_by_shape import is_speck
from parsers.scan.numbers.lost_points import with_lost_points
from parsers.scan.numbers.misread_codes import with_codes_in_order
from parsers.scan.numbers.misread_links import with_links_read
from parsers.scan.numbers.row_numbers import with_row_numbers
from parsers.scan.picture import Picture, cleaned, enlarged, is_sideways, rotated, skew, turned
from parsers.scan.punch_holes import without_punch_holes
from parsers.scan.recognition import words
from parsers.scan.rereading.unread import Unread, unread
from parsers.scan.rules.band_rules import rules_of_bands
from parsers.scan.rules.dashed_rules import dashed_rules
from parsers.scan.rules.drawn_rules import ScannedRule, rules, without_rules
from parsers.scan.rules.pale_rules import with_pale_parts
from parsers.scan.rules.shades import edges
from parsers.scan.rules.short_rules import short_rules
from parsers.scan.rules.strikes import is_same_line_as_any, strikes, without_strikes
from parsers.scan.rules.white_background import bands_of_light_print, with_white_background
from parsers.scan.specks import without_specks
from parsers.scan.streaks import without_streaks
from parsers.scan.words import ScannedWord

MIN_UPRIGHT_CONFIDENCE = 70.0  # below it, the page is also tried upside down
MIN_PAGE_SIDE = 0.5  # inches, of a page with a line of words


class Scan(NamedTuple):
    """What was read on a page: its size in pixels, words, rules, and marks that are neither.

    Its picture was turned left by `turned` quarter turns and then by `skew` degrees.
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
        """The average confidence of its letters; 0 if it has none."""
        letters = sum(len(word.text) for word in self.words)
        total = sum(word.confidence * len(word.text) for word in self.words)
        return total / letters if letters else 0.0


def read_page(picture: Picture, languages: Languages = ENGLISH) -> Scan:
    """Read a page, turned the way that reads best; scraps of paper give nothing."""
    if min(picture.width, picture.height) < MIN_PAGE_SIDE * picture.dots_per_inch:
        return Scan(picture.width, picture.height, picture.dots_per_inch, [], [], [])
    large = without_punch_holes(without_streaks(without_dark_edges(enlarged(picture))))
    quarters = 1 if is_sideways(large) else 0
    scan = _read(large, quarters, languages)
    if scan.confidence >= MIN_UPRIGHT_CONFIDENCE:
        return scan
    return max(scan, _read(large, quarters + 2, languages), key=lambda each: each.confidence)


def _read(picture: Picture, quarters: int, languages: Languages) -> Scan:
    upright = turned(picture, quarters)
    angle = skew(upright.grey)
    straight = without_streaks(rotated(upright, angle))  # those of a copy that was put in crooked
    # Including grey ones, which cleaning removes.
    long = with_pale_parts([*rules(straight), *dashed_rules(straight)], straight)
    found = [*long, *short_rules(straight, long)]
    bands = bands_of_light_print(straight)
    even = cleaned(with_white_background(straight, bands))
    struck = strikes(even)
    drawn = [rule for rule in found if not is_same_line_as_any(rule, struck)]
    lined = without_rules(without_strikes(even, struck), drawn)
    clean = without_specks(lined)
    # On a page of specks, shades are dots.
    shaded = [] if clean is not lined else edges(straight, found)
    read = with_signs_between([word for word in words(clean, languages) if not is_speck(word)])
    return Scan(
        straight.width,
        straight.height,
        straight.dots_per_inch,
        _mended(read, languages),
        [*found, *shaded, *rules_of_bands(straight, found, bands, read)],
        unread(read, clean.grey),
        quarters,
        angle,
        struck,
    )


def _mended(read: Sequence[ScannedWord], languages: Languages) -> list[ScannedWord]:
    """The words of a page as the others and their language leave no choice but to read them."""
    found = with_row_numbers(with_codes_in_order(with_lost_points(read)))
    found = with_odd_words_doubtful(with_links_read(found))
    return with_accents(found) if languages == ENGLISH else found
