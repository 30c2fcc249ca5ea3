"""Pages -> pages without what runs along their edges: headers, footers, page numbers."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain, pairwise, takewhile
from typing import NamedTuple

from parsers.pdf.page import SLANTED, Page
from parsers.pdf.text.browser_lines import browser_lines
from parsers.pdf.text.edge_lines import EdgeLine, edge_lines, inner_lines, zone_of
from parsers.pdf.text.enclosures import boxes_at_edges, without_box

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


def without_running_lines(pages: Sequence[Page]) -> tuple[list[Page], list[RunningLine]]:
    """The pages without their running lines and slanted marks, and each of these once."""
    pages, slanted = _without_slanted(pages)
    edges = list(chain.from_iterable(map(edge_lines, pages)))
    printed = browser_lines(edges, len(pages))
    edges = _but(edges, set(map(id, printed)))
    found = _running(edges, len(pages))
    chosen = printed + _outermost(_but(found, _table_headings(found, pages)), edges)
    if not chosen:
        return list(pages), slanted
    taken = {id(word) for edge in chosen for word in edge.words}
    running = [*_each_once(chosen, set(map(id, printed))), *slanted]
    return [_without(page, taken) for page in pages], running


def _each_once(chosen: Sequence[EdgeLine], of_browser: Set[int]) -> Iterable[RunningLine]:
    """The lines of each wording once; those of a browser are told by identity."""
    first: dict[tuple[str, str], RunningLine] = {}
    for edge in sorted(chosen, key=lambda e: (e.page, e.y)):
        role = "browser" if id(edge) in of_browser else edge.role
        first.setdefault(edge.wording, RunningLine(role, edge.page, edge.text))
    return first.values()


def _running(edges: Sequence[EdgeLine], pages: int) -> list[EdgeLine]:
    """The lines that run along: on many pages, in a margin, or right beside one that does."""
    groups = _by_wording(edge for edge in edges if edge.is_in_zone)
    found = [edge for group in groups for edge in _running_of(group, pages)]
    found += _in_margins(groups, edges, set(map(id, found)))
    return found + _beside(found, edges, pages)


def _by_wording(edges: Iterable[EdgeLine]) -> list[list[EdgeLine]]:
    groups: dict[tuple[str, str], list[EdgeLine]] = defaultdict(list)
    for edge in edges:
        groups[edge.wording].append(edge)
    return list(groups.values())


def _but(edges: Iterable[EdgeLine], others: Set[int]) -> list[EdgeLine]:
    """The lines without some others, told by identity."""
    return [edge for edge in edges if id(edge) not in others]


def _without(page: Page, taken: Set[int]) -> Page:
    """The page without the words of some identities, and the boxes that held no other."""
    kept = [word for word in page.words if id(word) not in taken]
    for box in boxes_at_edges(page, zone_of(page)):
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


def _table_headings(edges: Sequence[EdgeLine], pages: Sequence[Page]) -> set[int]:
    """The lines at the edges of pages that are a table's headings, by identity: side by side, they
    stand in the middle of another page too. The other lines of these headings are right by them."""
    if all(e.pieces == 1 for e in edges):
        return set()
    inside = set(inner_lines(pages, {e.words[0].text for e in edges}))
    repeated = [edge for edge in edges if edge.text in inside]
    rows = [edge for edge in repeated if edge.pieces > 1]
    return {id(edge) for edge in repeated if _is_near_any(edge, rows)}


def _is_near_any(edge: EdgeLine, rows: Sequence[EdgeLine]) -> bool:
    return any(_is_near(edge, row) for row in rows)


def _is_near(edge: EdgeLine, row: EdgeLine) -> bool:
    """Whether a line can be of one heading row with another, or is that one."""
    return edge.page == row.page and abs(edge.y - row.y) < MAX_APART * edge.words[0].size


def _running_of(group: list[EdgeLine], pages: int) -> list[EdgeLine]:
    """Those of the lines of one wording that run along."""
    outside = [edge for edge in group if not edge.is_enclosed]
    if _PAGE.fullmatch(group[0].text) and (len(group) > 1 or pages == 1):
        return outside
    if len({edge.page for edge in group}) < 2 or len(group) < MIN_PAGES * pages:
        return []
    return _at_one_height(group)


def _at_one_height(group: list[EdgeLine]) -> list[EdgeLine]:
    """Those of the lines of one wording that stand at the height of another."""
    heights = [edge.y for edge in group]
    repeated = [edge for edge in group if _count_near(edge.y, heights) > 1]
    is_numbered = len({edge.text for edge in repeated}) > 1
    if is_numbered:
        return repeated if _counts(repeated) else []
    return [edge for edge in repeated if not edge.is_enclosed]


def _in_margins(
    groups: Iterable[list[EdgeLine]], edges: Sequence[EdgeLine], running: Set[int]
) -> list[EdgeLine]:
    """The lines that run along on a few pages in succession, farther out than the text of any."""
    rest = (_but(group, running) for group in groups)
    repeated = list(filter(_is_in_succession, map(_at_one_height, rest)))
    text = _but(edges, running | set(map(id, chain.from_iterable(repeated))))
    return [edge for group in repeated if _is_outside(group, text) for edge in group]


def _beside(running: Sequence[EdgeLine], edges: Sequence[EdgeLine], pages: int) -> list[EdgeLine]:
    """The lines that repeat farther in, each right beside one that runs along: the title below the
    trust's name."""
    beside = [edge for edge in edges if _is_farther_in(edge) and _is_beside_any(edge, running)]
    return [edge for group in _by_wording(beside) for edge in _running_of(group, pages)]


def _is_farther_in(edge: EdgeLine) -> bool:
    """Whether a line stands outside of the zone of running lines and of tables, in one piece."""
    return edge.pieces == 1 and not (edge.is_in_zone or edge.is_enclosed)


def _is_beside_any(edge: EdgeLine, running: Sequence[EdgeLine]) -> bool:
    return any(_is_beside(edge, each) for each in running)


def _is_beside(edge: EdgeLine, running: EdgeLine) -> bool:
    is_near = abs(edge.y - running.y) < MAX_APART * edge.words[0].size
    return is_near and (edge.page, edge.role) == (running.page, running.role)


def _is_in_succession(group: Sequence[EdgeLine]) -> bool:
    pages = sorted({edge.page for edge in group})
    return len(pages) > 1 and all(b - a == 1 for a, b in pairwise(pages))


def _is_outside(group: Sequence[EdgeLine], text: Sequence[EdgeLine]) -> bool:
    """Whether lines stand in a margin, nearer to the page's edge than text on any page."""
    role, farthest = group[0].role, max(edge.from_edge for edge in group)
    return all(edge.from_edge > farthest + SAME_HEIGHT for edge in text if edge.role == role)


def _count_near(height: float, heights: Sequence[float]) -> int:
    return sum(abs(height - other) < SAME_HEIGHT for other in heights)


def _counts(group: list[EdgeLine]) -> bool:
    """Whether a number in the line grows with the pages, and the others stay."""
    pages = [edge.page for edge in group]
    found = [list(map(int, _NUMBER.findall(edge.text))) for edge in group]
    return all(_is_same_or_counts(numbers, pages) for numbers in zip(*found, strict=True))


def _is_same_or_counts(numbers: Sequence[int], pages: Sequence[int]) -> bool:
    """Whether the numbers at one place of a running line are all the same, or grow as pages do."""
    steps = {number - page for number, page in zip(numbers, pages, strict=True)}
    return len(steps) == 1 or len(set(numbers)) == 1


def _outermost(chosen: list[EdgeLine], edges: list[EdgeLine]) -> list[EdgeLine]:
    """Without the lines that have body text between them and the page's edge."""
    ids = set(map(id, chosen))
    found: list[EdgeLine] = []
    by_page: dict[tuple[int, str], list[EdgeLine]] = defaultdict(list)
    for edge in edges:
        by_page[edge.page, edge.role].append(edge)
    for (_, role), lines in by_page.items():
        lines.sort(key=lambda e: e.y, reverse=role == "footer")
        for edge in chain.from_iterable(_short_blocks(lines)):
            if id(edge) not in ids:
                break
            found.append(edge)
    return found


def _short_blocks(lines: Sequence[EdgeLine]) -> Iterator[list[EdgeLine]]:
    """The lines from a page's edge inwards, those that stand close together in one block, up to the
    first block that is too long to run along. A block stands in a table, or outside it."""
    blocks: list[list[EdgeLine]] = []
    for edge in lines:
        if not blocks or not _is_of_block(blocks[-1], edge):
            blocks.append([])
        blocks[-1].append(edge)
    return takewhile(lambda block: len(block) <= MAX_LINES, blocks)


def _is_of_block(block: Sequence[EdgeLine], edge: EdgeLine) -> bool:
    last = block[-1]
    is_near = abs(edge.y - last.y) <= MAX_APART * edge.words[0].size
    return is_near and edge.is_enclosed == last.is_enclosed
