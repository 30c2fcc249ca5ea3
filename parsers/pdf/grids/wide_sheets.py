"""Tables too wide to print -> whole tables: columns that found no room on a sheet are on the next.

The rules of the two stand at the same heights, as a spreadsheet prints them.
"""

from collections.abc import Sequence

from parsers.pdf.grids.ruled import Frame, frames
from parsers.pdf.page import Box, Page, Rule, Word
from parsers.pdf.text.lines import baselines
from parsers.pdf.text.row_labels import label

MIN_LEVELS = 4  # level rules of three rows
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
    words, further = _within(page, one), _within(after, two)
    if not _is_further(words, further):
        return page, after
    shift = one.x1 - two.x0
    moved = set(map(id, further))
    wide = page._replace(
        width=page.width + two.x1 - two.x0,
        words=page.words + [w._replace(x0=w.x0 + shift, x1=w.x1 + shift) for w in further],
        rules=page.rules + [_shifted(rule, shift) for rule in after.rules],
        boxes=page.boxes + [_shifted_box(box, shift) for box in after.boxes],
    )
    rest = [word for word in after.words if id(word) not in moved]
    return wide, after._replace(words=rest, rules=[], boxes=[])


def _only_frame(page: Page) -> Frame | None:
    """The outline of a page's table, if it has one and no other rules."""
    found = frames(page.rules)
    if len(found) != 1 or len(_levels(found[0].rules)) < MIN_LEVELS:
        return None
    return found[0]


def _within(page: Page, frame: Frame) -> list[Word]:
    return [
        w for w in page.words
        if frame.x0 <= w.x0 and w.x1 <= frame.x1 and frame.top < w.middle < frame.bottom
    ]  # fmt: skip


def _is_further(words: Sequence[Word], further: Sequence[Word]) -> bool:
    """Whether words can be further columns: they have neither numbers nor the same headings."""
    rows, others = list(baselines(words)), list(baselines(further))
    if not rows or not others or _text(rows[0]) == _text(others[0]):
        return False
    return _count_labels(rows) >= 2 > _count_labels(others)


def _count_labels(rows: Sequence[Sequence[Word]]) -> int:
    return sum(label(_text(row)) is not None for row in rows)


def _text(row: Sequence[Word]) -> str:
    return " ".join(word.text for word in row)


def _shifted(rule: Rule, shift: float) -> Rule:
    if rule.upright:
        return rule._replace(at=rule.at + shift)
    return rule._replace(start=rule.start + shift, end=rule.end + shift)


def _shifted_box(box: Box, shift: float) -> Box:
    return box._replace(x0=box.x0 + shift, x1=box.x1 + shift)
