"""Tables too wide to print -> whole tables: columns that found no room on a sheet are on the next.

The rules of the two stand at the same heights, as a spreadsheet prints them.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from parsers.pdf.grids.cards import box_of, is_card
from parsers.pdf.grids.ruled import Frame, frames
from parsers.pdf.page import Box, Page, Rule, Word, joined_text, without_words
from parsers.pdf.text.lines import baselines
from parsers.pdf.text.row_labels import label

MIN_LEVELS = 4  # level rules of three rows
MIN_CARDS = 3  # on the second sheet
MAX_OFF = 2.0  # points between the same rule on two sheets


def with_columns_of_next_sheets(pages: Sequence[Page]) -> list[Page]:
    """The pages; a table's further columns have moved beside the columns on the page before."""
    found: list[Page] = []
    levels_before: set[int] = set()
    for page in pages:
        levels = _levels(page.rules)
        if len(levels) >= MIN_LEVELS and levels == levels_before:
            found[-1], page = _moved(found[-1], page)
            levels = _levels(page.rules)
        elif found and len(levels & levels_before) >= MIN_LEVELS:
            found[-1], page = _with_cards_moved(found[-1], page)
            levels = _levels(page.rules)
        found.append(page)
        levels_before = levels
    return found


def _levels(rules: Sequence[Rule]) -> set[int]:
    """The heights of a page's level rules, to within two points."""
    return {round(rule.at / MAX_OFF) for rule in rules if not rule.upright}


def _moved(page: Page, after: Page) -> tuple[Page, Page]:
    one, two = _only_frame(page), _only_frame(after)
    if one is None or two is None:
        return page, after
    words, further = _held(page.words, [box_of(one)]), _held(after.words, [box_of(two)])
    if not _is_further(words, further):
        return page, after
    shift = one.x1 - two.x0
    rules = page.rules + [rule.moved(shift) for rule in after.rules]
    return _beside(page, after, further, shift, rules)


def _with_cards_moved(page: Page, after: Page) -> tuple[Page, Page]:
    """The same where each cell is a box of its own: those that begin at one height are a row."""
    others = _cards(frames(after.rules))
    if len(others) < MIN_CARDS:
        return page, after
    drawn = frames(page.rules)
    cards = _cards(drawn)
    tops = sorted({card.top for card in cards})
    if any(_row_of(card, tops) is None for card in others):
        return page, after
    words, further = _held(page.words, cards), _held(after.words, others)
    if not _is_further(words, further):
        return page, after
    edge = max(card.x1 for card in cards)
    shift = edge - min(card.x0 for card in others)
    end = max(card.x1 for card in others) + shift
    rules = [*_other_rules(drawn), *_rules(cards, others, tops, (edge, end))]
    return _beside(page, after, further, shift, rules)


def _cards(drawn: Sequence[Frame]) -> list[Box]:
    return [box_of(frame) for frame in drawn if is_card(frame)]


def _beside(
    page: Page, after: Page, further: Sequence[Word], shift: float, rules: list[Rule]
) -> tuple[Page, Page]:
    """The page with these rules and the words and boxes of the one after beside its own, which that
    one has lost."""
    wide = page._replace(
        width=max(page.width, *(rule.end for rule in rules if not rule.upright)),
        words=page.words + [word.moved(shift) for word in further],
        rules=rules,
        boxes=page.boxes + [box.moved(shift) for box in after.boxes],
    )
    rest = without_words(after.words, further)
    return wide, after._replace(words=rest, rules=[], boxes=[])


def _other_rules(drawn: Sequence[Frame]) -> list[Rule]:
    """The rules that draw no cards."""
    others = [frame for frame in drawn if not is_card(frame)]
    return [rule for frame in others for rule in frame.rules]


def _row_of(card: Box, tops: Sequence[float]) -> int | None:
    """The row in which a card begins."""
    return next((i for i, top in enumerate(tops) if abs(top - card.top) <= MAX_OFF), None)


def _held(words: Sequence[Word], cards: Sequence[Box]) -> list[Word]:
    """The words that stand in one of several boxes."""
    return [word for word in words if _is_held(word, cards)]


def _is_held(word: Word, cards: Sequence[Box]) -> bool:
    return any(_holds(card, word) for card in cards)


def _holds(card: Box, word: Word) -> bool:
    return card.x0 <= word.x0 and word.x1 <= card.x1 and card.top < word.middle < card.bottom


def _rules(
    cards: Sequence[Box], others: Sequence[Box], tops: Sequence[float], ends: tuple[float, float]
) -> Iterator[Rule]:
    """The rules of one table for the cards of two sheets; `ends` are where the columns of either
    end. A row without cards on the second sheet is a title across the table."""
    edge, end = ends
    left = min(card.x0 for card in cards)
    bottom = max(card.bottom for card in (*cards, *others))
    continued = {_row_of(card, tops) for card in others}
    for row, (top, below) in enumerate(pairwise([*tops, bottom])):
        yield Rule(False, top, left, end)
        inner = [card.x0 for card in cards if _row_of(card, tops) == row and card.x0 > left]
        inner += [edge] if row in continued else []
        for x in (left, *inner, end):
            yield Rule(True, x, top, below)
    yield Rule(False, bottom, left, end)


def _only_frame(page: Page) -> Frame | None:
    """The outline of a page's table, if it has one and no other rules."""
    found = frames(page.rules)
    if len(found) != 1 or len(_levels(found[0].rules)) < MIN_LEVELS:
        return None
    return found[0]


def _is_further(words: Sequence[Word], further: Sequence[Word]) -> bool:
    """Whether words can be further columns: they have neither numbers nor the same headings."""
    rows, others = list(baselines(words)), list(baselines(further))
    if not rows or not others or joined_text(rows[0]) == joined_text(others[0]):
        return False
    return _count_labels(rows) >= 2 > _count_labels(others)


def _count_labels(rows: Sequence[Sequence[Word]]) -> int:
    return sum(label(joined_text(row)) is not None for row in rows)
