"""Tables too wide to print -> whole tables: columns without room on a sheet are on a later one.

`sheet_order` tells which sheets lie beside one another.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from parsers.pdf.grids.cards import box_of, is_card
from parsers.pdf.grids.ruled import Frame, frames
from parsers.pdf.grids.sheet_order import sheets_of_tables
from parsers.pdf.grids.sheet_rows import SheetRows, repeated_numbers
from parsers.pdf.page import Box, Page, Rule, Word, joined_text, without_words
from parsers.pdf.text.lines import baselines
from parsers.pdf.text.row_labels import label

MIN_LEVELS = 4  # level rules of three rows
MIN_CARDS = 3  # on the second sheet
MAX_OFF = 2.0  # points between the same rule on two sheets
MAX_BETWEEN = 12.0  # points between the ends of a band that sheets part
PADDING = 6.0  # points between the words of a table without rules and its sides


def with_columns_of_next_sheets(pages: Sequence[Page]) -> list[Page]:
    """The pages; a table's further columns have moved beside the columns on the page before, or on
    one further up."""
    found = list(pages)
    sheets = list(map(SheetRows, pages))
    for groups in sheets_of_tables(sheets):
        firsts, *others = zip(*groups, strict=True)
        for further in others:
            _move(found, sheets, firsts, further)
    for place, (page, after) in enumerate(pairwise(found)):
        if len(_levels(page.rules) & _levels(after.rules)) >= MIN_LEVELS:
            found[place], found[place + 1] = _with_cards_moved(page, after)
    return found


def _move(
    pages: list[Page], sheets: Sequence[SheetRows], firsts: Sequence[int], further: Sequence[int]
) -> None:
    """Move the columns of further sheets beside those of the first ones, all of them as far: they
    go on over the pages."""
    side = max(_right_side(pages[place]) for place in firsts)
    repeats = repeated_numbers(sheets[further[0]], sheets[firsts[0]])
    side_of = _second_column if repeats else _left_side
    start = min(side_of(sheets[place]) for place in further)
    for first, other in zip(firsts, further, strict=True):
        pages[first], pages[other] = _beside(pages[first], pages[other], start, side - start)


def _levels(rules: Sequence[Rule]) -> set[int]:
    """The heights of a page's level rules, to within two points."""
    return {round(rule.at / MAX_OFF) for rule in rules if not rule.upright}


def _left_side(sheet: SheetRows) -> float:
    """Where the table of a sheet begins: at its rules or, without any, close to its words."""
    words = min(word.x0 for word in sheet.page.words) - PADDING
    return min((rule.x0 for rule in sheet.page.rules), default=words)


def _right_side(page: Page) -> float:
    """Where the next column may stand: at the last rule or, where rules do not part columns, beside
    the words."""
    words = max(word.x1 for word in page.words)
    side = max((rule.x1 for rule in page.rules), default=words)
    return side if any(rule.upright for rule in page.rules) else side + PADDING


def _second_column(sheet: SheetRows) -> float:
    """Where the column beside the numbers of the rows begins: at a rule, or close to its words."""
    numbered = [line for line in sheet.lines if line[0].base in sheet.numbers and len(line) > 1]
    words = min(line[1].x0 for line in numbered)
    edges = [r.at for r in sheet.page.rules if r.upright and r.at <= words]
    return max(edges, default=words - PADDING)


def _cut(rule: Rule, start: float) -> Rule:
    """A rule without what is left of a place."""
    return rule if rule.upright else rule._replace(start=max(rule.start, start))


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
    return _with_moved(page, after, further, shift, rules)


def _cards(drawn: Sequence[Frame]) -> list[Box]:
    return [box_of(frame) for frame in drawn if is_card(frame)]


def _beside(page: Page, after: Page, start: float, shift: float) -> tuple[Page, Page]:
    """The page with what another one holds right of a start beside its own, so many points further
    to the right. What stands left of it on both, as repeated numbers do, is on the first alone."""
    moved = [word for word in after.words if word.x0 >= start]
    rules = [_cut(rule, start).moved(shift) for rule in after.rules if rule.x1 > start]
    known = set(map(_print, page.words))
    repeated = [word for word in after.words if word.x0 < start and _print(word) in known]
    after = after._replace(words=without_words(after.words, repeated))
    return _with_moved(page, after, moved, shift, [*page.rules, *rules])


def _print(word: Word) -> tuple[str, int]:
    """What a word says, and at which height."""
    return word.text, round(word.base)


def _with_moved(
    page: Page, after: Page, further: Sequence[Word], shift: float, rules: list[Rule]
) -> tuple[Page, Page]:
    """The page with these rules and the words and boxes of the one after beside its own, which that
    one has lost."""
    wide = page._replace(
        width=page.width + after.width,
        words=page.words + [word.moved(shift) for word in further],
        rules=rules,
        boxes=_joined(page.boxes, [box.moved(shift) for box in after.boxes]),
    )
    rest = without_words(after.words, further)
    return wide, after._replace(words=rest, rules=[], boxes=[])


def _joined(boxes: Sequence[Box], others: Sequence[Box]) -> list[Box]:
    """The boxes of two sheets; a band that goes on from one to the other is one."""
    found = list(boxes)
    for other in others:
        place = next((i for i, box in enumerate(found) if _goes_on(box, other)), None)
        if place is None:
            found.append(other)
        else:
            found[place] = found[place]._replace(x1=other.x1)
    return found


def _goes_on(box: Box, other: Box) -> bool:
    """Whether a band goes on with another one where that ends."""
    is_level = abs(box.top - other.top) <= MAX_OFF and abs(box.bottom - other.bottom) <= MAX_OFF
    return is_level and box.fill == other.fill and abs(box.x1 - other.x0) <= MAX_BETWEEN


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


def _is_further(words: Sequence[Word], further: Sequence[Word]) -> bool:
    """Whether words can be further columns: they have neither numbers nor the same headings."""
    rows, others = list(baselines(words)), list(baselines(further))
    if not rows or not others or joined_text(rows[0]) == joined_text(others[0]):
        return False
    return _count_labels(rows) >= 2 > _count_labels(others)


def _count_labels(rows: Sequence[Sequence[Word]]) -> int:
    return sum(label(joined_text(row)) is not None for row in rows)
