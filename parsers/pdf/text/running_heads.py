"""Pages -> pages without what runs along their edges: headers, footers, page numbers."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from parsers.pdf.page import SLANTED, Page, Word
from parsers.pdf.text.lines import baselines, line

_ZONE = 0.14  # of the page's height, at its top and at its foot
MAX_APART = 1.6  # sizes of type between two lines of a heading row
_NUMBER = re.compile(r"\d+")
_PAGE = re.compile(r"(page|p\.?)?\s*[-–]?\s*\d+\s*((of|/|\|)\s*\d+)?\s*[-–]?", re.IGNORECASE)


class Running(NamedTuple):
    """A line that runs along, as it stands on the first page that has it."""

    role: str
    page: int
    text: str


class _Edge(NamedTuple):
    page: int
    role: str
    y: float
    text: str
    pieces: int
    words: list[Word]
    enclosed: bool


def running(pages: Sequence[Page]) -> tuple[list[Page], list[Running]]:
    """The pages without their running lines and slanted marks, and each of these once."""
    pages, slanted = _without_slanted(pages)
    edges = [edge for page in pages for edge in _edges(page)]
    groups: dict[tuple[str, str], list[_Edge]] = defaultdict(list)
    for edge in edges:
        groups[edge.role, _NUMBER.sub("#", edge.text)].append(edge)
    chosen = [e for group in groups.values() for e in _running(group, len(pages))]
    headings = _table_headings(chosen, pages)
    chosen = [e for e in chosen if id(e) not in headings]
    chosen = _outermost(chosen, edges)
    taken = {id(w) for e in chosen for w in e.words}
    first: dict[tuple[str, str], Running] = {}
    for e in sorted(chosen, key=lambda e: (e.page, e.y)):
        first.setdefault((e.role, _NUMBER.sub("#", e.text)), Running(e.role, e.page, e.text))
    if not taken:
        return list(pages), slanted
    kept = [p._replace(words=[w for w in p.words if id(w) not in taken]) for p in pages]
    return kept, [*first.values(), *slanted]


def _without_slanted(pages: Sequence[Page]) -> tuple[list[Page], list[Running]]:
    """The pages without the mark that runs across them, such as DRAFT."""
    found: dict[str, Running] = {}
    kept: list[Page] = []
    for page in pages:
        if words := [w.text for w in page.words if w.turned == SLANTED]:
            mark = " ".join(words)
            found.setdefault(mark, Running("text-box", page.number, mark))
            page = page._replace(words=[w for w in page.words if w.turned != SLANTED])
        kept.append(page)
    return kept, list(found.values())


def _edges(page: Page) -> list[_Edge]:
    """The lines at the top and at the foot of a page."""
    found: list[_Edge] = []
    zone = _ZONE * page.height
    for role in ("header", "footer"):
        words = [
            w for w in page.words
            if not w.turned and (w.base < zone if role == "header" else w.base > page.height - zone)
        ]  # fmt: skip
        for row in list(baselines(words)):
            pieces = 1 + sum(b.x0 - a.x1 > 2 * a.size for a, b in pairwise(row))
            text, enclosed = _text(row, page.number), _enclosed(row, page)
            found.append(_Edge(page.number, role, row[0].base, text, pieces, row, enclosed))
    return found


def _text(row: list[Word], page: int) -> str:
    found = line(row, page)
    return f"{found.bullet} {found.text}".strip()


def _table_headings(edges: Sequence[_Edge], pages: Sequence[Page]) -> set[int]:
    """The lines at the edges of pages that are a table's headings, by identity: side by side, they
    stand in the middle of another page too. The other lines of these headings are right by them."""
    if all(e.pieces == 1 for e in edges):
        return set()
    inside = set(_inner_lines(pages, {e.words[0].text for e in edges}))
    rows = [e for e in edges if e.pieces > 1 and e.text in inside]
    beside = [
        e for e in edges
        if e.text in inside
        and any(e.page == r.page and abs(e.y - r.y) < MAX_APART * e.words[0].size for r in rows)
    ]  # fmt: skip
    return set(map(id, rows + beside))


def _inner_lines(pages: Sequence[Page], begun: Set[str]) -> Iterator[str]:
    """The lines between the edges of the pages that begin with one of some words."""
    for page in pages:
        zone = _ZONE * page.height
        inner = [w for w in page.words if not w.turned and zone <= w.base <= page.height - zone]
        for row in baselines(inner):
            if row[0].text in begun:
                yield _text(row, page.number)


def _enclosed(row: list[Word], page: Page) -> bool:
    """Whether a line stands between rules or on a band: then it belongs to a table."""
    y = row[0].middle
    x0, x1 = row[0].x0, row[-1].x1
    sides = [r.at for r in page.rules if r.upright and r.start <= y <= r.end]
    if sides and min(sides) <= x0 + 1 and max(sides) >= x1 - 1:
        return True
    return any(
        b.top <= y <= b.bottom and b.x0 <= x0 + 1 and x0 < b.x1
        for b in page.boxes
        if not b.is_round
    )


def _running(group: list[_Edge], pages: int) -> list[_Edge]:
    """Those of the lines of one wording that run along."""
    if _PAGE.fullmatch(group[0].text) and (len(group) > 1 or pages == 1):
        return [e for e in group if not e.enclosed]
    if len({e.page for e in group}) < 2 or len(group) < 0.2 * pages:
        return []
    same = [e for e in group if sum(abs(e.y - o.y) < 3 for o in group) > 1]
    counted = len({e.text for e in same}) > 1
    if counted and not _counts(same):
        return []
    return [e for e in same if counted or not e.enclosed]


def _counts(group: list[_Edge]) -> bool:
    """Whether a number in the line grows with the pages, and the others stay."""
    places = zip(*([int(n) for n in _NUMBER.findall(e.text)] for e in group), strict=True)
    return all(
        len(set(numbers)) == 1
        or len({n - e.page for n, e in zip(numbers, group, strict=True)}) == 1
        for numbers in places
    )


def _outermost(chosen: list[_Edge], edges: list[_Edge]) -> list[_Edge]:
    """Without the lines that have body text between them and the page's edge."""
    ids = set(map(id, chosen))
    found: list[_Edge] = []
    by_page: dict[tuple[int, str], list[_Edge]] = defaultdict(list)
    for edge in edges:
        by_page[edge.page, edge.role].append(edge)
    for (_, role), lines in by_page.items():
        lines.sort(key=lambda e: e.y, reverse=role == "footer")
        for edge in lines:
            if id(edge) not in ids:
                break
            found.append(edge)
    return found
