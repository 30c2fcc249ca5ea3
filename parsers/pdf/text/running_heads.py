"""Pages -> pages without what runs along their edges: headers, footers, page numbers."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain, pairwise, takewhile
from typing import NamedTuple

from parsers.pdf.page import SLANTED, Page, Word
from parsers.pdf.text.enclosures import boxes_at_edges, is_enclosed, without_box
from parsers.pdf.text.lines import baselines, line

_ZONE = 0.14  # of the page's height, at its top and at its foot
_NEAR_ZONE = 0.2  # where lines stand that those of a zone may go on with
_MIN_ZONE, _MIN_NEAR_ZONE = 60.0, 86.0  # points, of a small page too
_MAX_ZONE = 0.3  # of a small page's height
MIN_PAGES = 0.2  # of a file's pages, where a line stands in no margin
SAME_HEIGHT = 3.0  # points
MAX_APART = 1.6  # sizes of type between two lines that belong together
MAX_LINES = 4  # that run along together; more are the end of a text
_NUMBER = re.compile(r"\d+")
_PAGE = re.compile(r"(page|p\.?)?\s*[-–]?\s*\d+\s*((of|/|\|)\s*\d+)?\s*[-–]?", re.IGNORECASE)


class RunningLine(NamedTuple):
    """A line that runs along, as it stands on the first page that has it."""

    role: str
    page: int
    text: str


class _EdgeLine(NamedTuple):
    """A line near the upper or the lower edge of a page.

    `from_edge` are the points between the two, `pieces` counts what wide gaps part in it. It
    `is_enclosed` by a table's rules or band, and `is_in_zone` where running lines stand; others
    only tell with what those go on.
    """

    page: int
    role: str
    y: float
    from_edge: float
    text: str
    pieces: int
    words: list[Word]
    is_enclosed: bool
    is_in_zone: bool


def without_running_lines(pages: Sequence[Page]) -> tuple[list[Page], list[RunningLine]]:
    """The pages without their running lines and slanted marks, and each of these once."""
    pages, slanted = _without_slanted(pages)
    edges = [edge for page in pages for edge in _edge_lines(page)]
    groups: dict[tuple[str, str], list[_EdgeLine]] = defaultdict(list)
    for edge in edges:
        if edge.is_in_zone:
            groups[_wording(edge)].append(edge)
    found = [edge for group in groups.values() for edge in _running_of(group, len(pages))]
    found += _in_margins(groups.values(), edges, set(map(id, found)))
    headings = _table_headings(found, pages)
    chosen = _outermost([edge for edge in found if id(edge) not in headings], edges)
    if not chosen:
        return list(pages), slanted
    first: dict[tuple[str, str], RunningLine] = {}
    for edge in sorted(chosen, key=lambda e: (e.page, e.y)):
        first.setdefault(_wording(edge), RunningLine(edge.role, edge.page, edge.text))
    taken = {id(word) for edge in chosen for word in edge.words}
    return [_without(page, taken) for page in pages], [*first.values(), *slanted]


def _wording(edge: _EdgeLine) -> tuple[str, str]:
    """What a line says and where, whatever the number of its page."""
    return edge.role, _NUMBER.sub("#", edge.text)


def _without(page: Page, taken: Set[int]) -> Page:
    """The page without the words of some identities, and the boxes that held no other."""
    kept = [word for word in page.words if id(word) not in taken]
    for box in boxes_at_edges(page, _zone(page)):
        held = [word for word in page.words if box.holds(word.middle)]
        if held and all(id(word) in taken for word in held):
            page = without_box(page, box)
    return page._replace(words=kept)


def _without_slanted(pages: Sequence[Page]) -> tuple[list[Page], list[RunningLine]]:
    """The pages without the mark that runs across them, such as DRAFT."""
    found: dict[str, RunningLine] = {}
    kept: list[Page] = []
    for page in pages:
        if words := [w.text for w in page.words if w.turned == SLANTED]:
            mark = " ".join(words)
            found.setdefault(mark, RunningLine("text-box", page.number, mark))
            page = page._replace(words=[w for w in page.words if w.turned != SLANTED])
        kept.append(page)
    return kept, list(found.values())


def _edge_lines(page: Page) -> list[_EdgeLine]:
    """The lines at the top and at the foot of a page, and those close to them."""
    found: list[_EdgeLine] = []
    zone, near = _zone(page), _near_zone(page)
    boxes = boxes_at_edges(page, zone)
    level = [word for word in page.words if not word.turned]
    zones = {
        "header": [word for word in level if word.base < near],
        "footer": [word for word in level if word.base > page.height - near],
    }
    for role, words in zones.items():
        for row in baselines(words):
            pieces = 1 + sum(b.x0 - a.x1 > 2 * a.size for a, b in pairwise(row))
            text, y = _text(row, page.number), row[0].base
            is_boxed = any(box.holds(row[0].middle) for box in boxes)
            is_in_table = not is_boxed and is_enclosed(row, page, zone)
            is_in_zone = not zone <= y <= page.height - zone
            found.append(
                _EdgeLine(
                    page.number,
                    role,
                    y,
                    min(y, page.height - y),
                    text,
                    pieces,
                    row,
                    is_in_table,
                    is_in_zone,
                )
            )
    return found


def _zone(page: Page) -> float:
    """How far running lines reach from the edges of a page."""
    return min(max(_ZONE * page.height, _MIN_ZONE), _MAX_ZONE * page.height)


def _near_zone(page: Page) -> float:
    return min(max(_NEAR_ZONE * page.height, _MIN_NEAR_ZONE), _MAX_ZONE * page.height)


def _text(row: list[Word], page: int) -> str:
    found = line(row, page)
    return f"{found.bullet} {found.text}".strip()


def _table_headings(edges: Sequence[_EdgeLine], pages: Sequence[Page]) -> set[int]:
    """The lines at the edges of pages that are a table's headings, by identity: side by side, they
    stand in the middle of another page too. The other lines of these headings are right by them."""
    if all(e.pieces == 1 for e in edges):
        return set()
    inside = set(_inner_lines(pages, {e.words[0].text for e in edges}))
    repeated = [edge for edge in edges if edge.text in inside]
    rows = [edge for edge in repeated if edge.pieces > 1]
    return {id(edge) for edge in repeated if _is_of_one(rows, edge)}


def _is_of_one(rows: Sequence[_EdgeLine], edge: _EdgeLine) -> bool:
    return any(_is_near(edge, row) for row in rows)


def _is_near(edge: _EdgeLine, row: _EdgeLine) -> bool:
    """Whether a line can be of one heading row with another, or is that one."""
    return edge.page == row.page and abs(edge.y - row.y) < MAX_APART * edge.words[0].size


def _inner_lines(pages: Sequence[Page], begun: Set[str]) -> Iterator[str]:
    """The lines between the edges of the pages that begin with one of some words."""
    for page in pages:
        zone = _zone(page)
        inner = [w for w in page.words if not w.turned and zone <= w.base <= page.height - zone]
        for row in baselines(inner):
            if row[0].text in begun:
                yield _text(row, page.number)


def _running_of(group: list[_EdgeLine], pages: int) -> list[_EdgeLine]:
    """Those of the lines of one wording that run along."""
    outside = [edge for edge in group if not edge.is_enclosed]
    if _PAGE.fullmatch(group[0].text) and (len(group) > 1 or pages == 1):
        return outside
    if len({edge.page for edge in group}) < 2 or len(group) < MIN_PAGES * pages:
        return []
    return _at_one_height(group)


def _at_one_height(group: list[_EdgeLine]) -> list[_EdgeLine]:
    """Those of the lines of one wording that stand at the height of another."""
    heights = [edge.y for edge in group]
    repeated = [edge for edge in group if _count_near(edge.y, heights) > 1]
    is_numbered = len({edge.text for edge in repeated}) > 1
    if is_numbered:
        return repeated if _counts(repeated) else []
    return [edge for edge in repeated if not edge.is_enclosed]


def _in_margins(
    groups: Iterable[list[_EdgeLine]], edges: Sequence[_EdgeLine], running: Set[int]
) -> list[_EdgeLine]:
    """The lines that run along on a few pages in succession, farther out than the text of any."""
    rest = [[edge for edge in group if id(edge) not in running] for group in groups]
    repeated = [found for group in rest if _is_in_succession(found := _at_one_height(group))]
    ids = running | {id(edge) for group in repeated for edge in group}
    text = [edge for edge in edges if id(edge) not in ids]
    return [edge for group in repeated if _is_outside(group, text) for edge in group]


def _is_in_succession(group: Sequence[_EdgeLine]) -> bool:
    pages = sorted({edge.page for edge in group})
    return len(pages) > 1 and all(b - a == 1 for a, b in pairwise(pages))


def _is_outside(group: Sequence[_EdgeLine], text: Sequence[_EdgeLine]) -> bool:
    """Whether lines stand in a margin, nearer to the page's edge than text on any page."""
    role, farthest = group[0].role, max(edge.from_edge for edge in group)
    return all(edge.from_edge > farthest + SAME_HEIGHT for edge in text if edge.role == role)


def _count_near(height: float, heights: Sequence[float]) -> int:
    return sum(abs(height - other) < SAME_HEIGHT for other in heights)


def _counts(group: list[_EdgeLine]) -> bool:
    """Whether a number in the line grows with the pages, and the others stay."""
    pages = [edge.page for edge in group]
    found = [list(map(int, _NUMBER.findall(edge.text))) for edge in group]
    return all(_is_same_or_counts(numbers, pages) for numbers in zip(*found, strict=True))


def _is_same_or_counts(numbers: Sequence[int], pages: Sequence[int]) -> bool:
    """Whether the numbers at one place of a running line are all the same, or grow as pages do."""
    steps = {number - page for number, page in zip(numbers, pages, strict=True)}
    return len(steps) == 1 or len(set(numbers)) == 1


def _outermost(chosen: list[_EdgeLine], edges: list[_EdgeLine]) -> list[_EdgeLine]:
    """Without the lines that have body text between them and the page's edge."""
    ids = set(map(id, chosen))
    found: list[_EdgeLine] = []
    by_page: dict[tuple[int, str], list[_EdgeLine]] = defaultdict(list)
    for edge in edges:
        by_page[edge.page, edge.role].append(edge)
    for (_, role), lines in by_page.items():
        lines.sort(key=lambda e: e.y, reverse=role == "footer")
        for edge in chain.from_iterable(_short_blocks(lines)):
            if id(edge) not in ids:
                break
            found.append(edge)
    return found


def _short_blocks(lines: Sequence[_EdgeLine]) -> Iterator[list[_EdgeLine]]:
    """The lines from a page's edge inwards, those that stand close together in one block, up to the
    first block that is too long to run along. A block stands in a table, or outside it."""
    blocks: list[list[_EdgeLine]] = []
    for edge in lines:
        if not blocks or not _is_of_block(blocks[-1], edge):
            blocks.append([])
        blocks[-1].append(edge)
    return takewhile(lambda block: len(block) <= MAX_LINES, blocks)


def _is_of_block(block: Sequence[_EdgeLine], edge: _EdgeLine) -> bool:
    last = block[-1]
    is_near = abs(edge.y - last.y) <= MAX_APART * edge.words[0].size
    return is_near and edge.is_enclosed == last.is_enclosed
