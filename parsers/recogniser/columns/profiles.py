"""What the cells of a column look like: counts and shares, each asked once.

Rows in, a profile of each column out.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from parsers.grammar.numbers import Numbered, Ref, reference
from parsers.grammar.phrases import asks_for_action, is_phrase, is_sentence, is_task, is_wordless
from parsers.patterns import pattern
from parsers.recogniser.cells import Line, ReadCell
from parsers.recogniser.majority import are_mostly

# Shares of the cells of a column: most, what is no exception, and what is to be done at least
# beside statements under no known headings.
MAJORITY = 0.5
MIN_SHARE = 0.34
MIN_ACTIONS = 0.2
_MAX_SAMPLE = 30  # cells, evenly spread, that are asked for their words
_PAGE_AT_END = pattern(r"[^\W\d]\W*\s(\d{1,3})$")
_NOTHING = pattern(r"none(?: needed| required)?\W*|n/?a\W*|nil|\W+|tbc|tba|as above\W*", re.I)
_MAX_PAGE = 12  # characters at the end of a line in which its page stands
_MIN_PAGES = 0.8  # of the cells of a list of contents
_MIN_DIGITS = 3  # of a chapter of a standard: 502.2
_MAX_STEP = 3  # a number or two between may be missing


class Profile:
    """A column's cells that say anything: `filled`, `count` of them, of which `is_merged` says
    whether one stands beside several rows. Every share is of these cells, from 0 to 1."""

    def __init__(self, column: Iterable[ReadCell | None]) -> None:
        places = [cell for cell in column if cell and cell.content]
        self.filled = list(dict.fromkeys(places))
        self.count = len(self.filled)
        self.is_merged = self.count < len(places)

    @cached_property
    def mean_length(self) -> float:
        """Characters of a cell on average."""
        return sum(len(cell.text) for cell in self.filled) / (self.count or 1)

    @cached_property
    def references(self) -> list[Numbered]:
        """The numbers of the cells that hold nothing else."""
        return list(filter(None, (reference(cell.text) for cell in self.filled)))

    @cached_property
    def share_of_numbers(self) -> float:
        """The share of cells that hold a number and nothing else."""
        return len(self.references) / (self.count or 1)

    @cached_property
    def leading(self) -> list[Ref]:
        """The numbers with which statements begin: 1.1, A3; a plain count is none."""
        found = [cell.number for cell in self.filled if cell.number]
        return [number.ref for number in found if number.rest and number.ref.section]

    @cached_property
    def share_numbered(self) -> float:
        """The share of cells that begin with a statement's number."""
        return len(self.leading) / (self.count or 1)

    @property
    def is_numbered(self) -> bool:
        """Whether most cells begin with a statement's number."""
        return self.share_numbered > MAJORITY

    @property
    def holds_numbers(self) -> bool:
        """Whether most cells hold a number and nothing else."""
        return self.share_of_numbers > MAJORITY

    @property
    def holds_phrases(self) -> bool:
        """Whether most cells are no name, date, figure, code or single word."""
        return self.share_of_phrases > MAJORITY

    @property
    def holds_sentences(self) -> bool:
        """Whether most cells say or order something."""
        return self.share_of_sentences > MAJORITY

    @property
    def holds_tasks(self) -> bool:
        """Whether most cells are orders."""
        return self.share_of_tasks > MAJORITY

    def is_mostly(self, is_of_kind: Callable[[str], object]) -> bool:
        """Whether the texts of most cells, all of them asked, pass a test."""
        return are_mostly(self.filled, lambda cell: is_of_kind(cell.text))

    @cached_property
    def share_of_digits(self) -> float:
        """The share of cells that hold digits alone: page numbers, counts."""
        return sum(1 for cell in self.filled if cell.text.isdigit()) / (self.count or 1)

    @cached_property
    def informative(self) -> Sequence[ReadCell]:
        """The cells that say more than that there is nothing, such as `None needed`."""
        return [cell for cell in self.filled if not _is_nothing(cell)]

    @cached_property
    def _sample(self) -> Sequence[ReadCell]:
        """Some of the cells, without those that say that there is nothing, if others do not."""
        said = self.informative or self.filled
        return said[:: len(said) // _MAX_SAMPLE + 1]

    def _share_of_sample(self, is_of_kind: Callable[[str], bool]) -> float:
        """The share of the sampled cells whose words pass a test."""
        found = sum(is_of_kind(_words(cell)) for cell in self._sample)
        return found / (len(self._sample) or 1)

    @cached_property
    def share_of_phrases(self) -> float:
        """The share of cells that are no name, date, figure, code or single word."""
        return self._share_of_sample(is_phrase)

    @cached_property
    def share_of_sentences(self) -> float:
        """The share of cells that say or order something."""
        return self._share_of_sample(is_sentence)

    @cached_property
    def share_of_tasks(self) -> float:
        """The share of cells that are orders: `Lock the gates`."""
        return self._share_of_sample(is_task)

    @cached_property
    def share_of_actions(self) -> float:
        """The share of cells that ask for something to be done."""
        return self._share_of_sample(asks_for_action)

    @cached_property
    def share_wordless(self) -> float:
        """The share of cells that are dates, figures or marks."""
        sample = self._sample
        return sum(1 for cell in sample if is_wordless(cell.text)) / (len(sample) or 1)

    @cached_property
    def is_contents(self) -> bool:
        """Whether its cells are lines of contents: most end in pages that never go back."""
        sample = self._sample
        found = [_PAGE_AT_END.search(cell.text[-_MAX_PAGE:]) for cell in sample]
        pages = [int(match[1]) for match in found if match]
        return len(pages) > max(1, _MIN_PAGES * len(sample)) and pages == sorted(pages)


def _is_nothing(cell: ReadCell) -> bool:
    return bool(_NOTHING.fullmatch(cell.text))


def profiles_of(lines: Sequence[Line]) -> list[Profile]:
    """The profile of each column of these rows, which are equally long; none without rows."""
    return list(map(Profile, zip(*lines, strict=True)))


def in_sequence(numbers: Sequence[Ref]) -> bool:
    """Whether most numbers are ones to expect after the one before, as a review counts; half of
    them will do where the others begin anew with 1, as in tables of a row or two."""
    if len(numbers) < 2:
        return True
    pairs = list(pairwise(numbers))
    steps = sum(map(_is_next, pairs))
    if 2 * steps == len(pairs) and numbers[0].item == 1:
        return steps == sum(map(_begins_anew, pairs))
    return 2 * steps > len(pairs)


def _begins_anew(pair: tuple[Ref, Ref]) -> bool:
    return not _is_next(pair) and pair[1].item == 1


def _is_next(pair: tuple[Ref, Ref]) -> bool:
    last, number = pair
    if last.section == number.section:
        step = number.item - last.item
        return 0 < step <= _MAX_STEP or (step == 0 and number.suffix != last.suffix)
    return number.item == 1 or number.item == last.item + 1 or _is_neighbour(last, number)


def _is_neighbour(last: Ref, number: Ref) -> bool:
    """`1.2.5` and `1.3.4`: criteria of which a table lists some alone."""
    deep = any("." in ref.section or len(ref.section) >= _MIN_DIGITS for ref in (last, number))
    return deep and number.order > last.order


def _words(cell: ReadCell) -> str:
    """A cell's text without the number with which it begins."""
    return cell.number.rest if cell.number and cell.number.rest else cell.text
