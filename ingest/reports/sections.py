"""The pairs of a comparison by section, those that were removed where their section is now.

A comparison in, groups of pairs out.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from ingest.compare.comparison import ActionPair, Comparison, Pair, ProgressKind, StatementChange
from ingest.reports.words import JUDGEMENT, PROGRESS, STATEMENT
from parsers.review import Section

CHANGE_COLUMNS = (*STATEMENT.values(), "All")


class SectionPairs(NamedTuple):
    """A section of the new review, or one of the old that has no successor, and its pairs."""

    section: Section
    is_left_out: bool
    pairs: tuple[Pair, ...]

    @property
    def name(self) -> str:
        """Its number and title, as `2 Attendance and behaviour`."""
        return section_name(self.section)

    @property
    def changes(self) -> dict[StatementChange, int]:
        """How many of its pairs changed how; always the same keys."""
        found = Counter(pair.change for pair in self.pairs)
        return {change: found[change] for change in STATEMENT}

    @property
    def changed(self) -> tuple[int, ...]:
        """Its figures under CHANGE_COLUMNS."""
        return (*self.changes.values(), len(self.pairs))

    @property
    def standing(self) -> dict[str, int]:
        """How many of its statements are in place, partly, a gap or not told now."""
        entries = [entry for pair in self.pairs for entry in pair.new]
        found = Counter(entry.statement.judgement.value for entry in entries)
        return {value: found[value] for value in JUDGEMENT}

    @property
    def in_both_years(self) -> int:
        """How many of its pairs have a statement in both years."""
        return sum(bool(pair.old and pair.new) for pair in self.pairs)

    @property
    def progress(self) -> dict[ProgressKind, int]:
        """What became of how many of them; those of which nothing is told are left out."""
        found = Counter(pair.progress.kind for pair in self.pairs if pair.progress)
        return {kind: found[kind] for kind in PROGRESS}


def is_quiet(pair: Pair) -> bool:
    """Whether nothing of a statement changed that anybody would want to read about."""
    return _stays_as_it_was(pair) and all(_is_quiet(action) for action in pair.actions)


def _stays_as_it_was(pair: Pair) -> bool:
    """Whether its words, section and columns are the same; a column that came new counts not."""
    is_same = pair.change == "unchanged" and not pair.moved_section
    has_progress = pair.progress is not None and pair.progress.kind not in {"holds", "open"}
    has_other_cells = any(cell.is_changed and cell.old for cell in pair.cells)
    return is_same and not has_progress and not has_other_cells


def _is_quiet(action: ActionPair) -> bool:
    """Whether an action goes on as it was: its links may follow new numbers, and no more."""
    same = action.change in {"unchanged", "links"} and action.links != "changed"
    return same and action.outcome.kind in {"continues", "renewed"} and action.links != "stale"


def section_name(section: Section) -> str:
    """Its number and title; what stands there where it has neither."""
    return " ".join(filter(None, [section.number, section.title])) or section.heading or "–"


def by_section(comparison: Comparison) -> tuple[SectionPairs, ...]:
    """The sections in the order of the new review, then those of the old one that were removed."""
    successors = _successors(comparison)
    held: defaultdict[tuple[bool, int], list[Pair]] = defaultdict(list)
    for pair in comparison.pairs:
        held[_home(pair, successors)].append(pair)
    sections = {False: comparison.new.sections, True: comparison.old.sections}
    return tuple(
        SectionPairs(sections[is_left_out][position - 1], is_left_out, tuple(held[key]))
        for key in sorted(held)
        for is_left_out, position in [key]
    )


def _successors(comparison: Comparison) -> dict[int, int]:
    """For each section of the old review, that of the new one to which most of it went."""
    went: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for pair in comparison.pairs:
        for old in pair.old:
            went[old.section_position].update(new.section_position for new in pair.new)
    return {old: found.most_common(1)[0][0] for old, found in went.items() if found}


def _home(pair: Pair, successors: Mapping[int, int]) -> tuple[bool, int]:
    if pair.new:
        return False, pair.new[0].section_position
    old = pair.old[0].section_position
    return (False, successors[old]) if old in successors else (True, old)
