"""The pairs of a comparison by section. A comparison in, groups of pairs out.

A removed statement belongs to the section that succeeds its own.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from ingest.compare.comparison import ActionPair, Comparison, Pair, ProgressKind, StatementChange
from ingest.reports.words import JUDGEMENT, PROGRESS, STATEMENT
from parsers.review import Section

CHANGE_COLUMNS = (*STATEMENT.values(), "All")


_SectionKey = tuple[bool, int]  # whether it is left out, and its position in its review


class SectionPairs(NamedTuple):
    """A section and its pairs. `is_left_out` if it is of the old review and has no successor."""

    section: Section
    is_left_out: bool
    pairs: tuple[Pair, ...]

    @property
    def name(self) -> str:
        """Its number and title, such as `2 Attendance and behaviour`."""
        return section_name(self.section)

    @property
    def changes(self) -> dict[StatementChange, int]:
        """How many of its pairs changed in which way; always the same keys."""
        found = Counter(pair.change for pair in self.pairs)
        return {change: found[change] for change in STATEMENT}

    @property
    def change_figures(self) -> tuple[int, ...]:
        """Its figures for CHANGE_COLUMNS."""
        return (*self.changes.values(), len(self.pairs))

    @property
    def judgements(self) -> dict[str, int]:
        """How many of its statements in the new review have which judgement."""
        entries = [entry for pair in self.pairs for entry in pair.new]
        found = Counter(entry.statement.judgement.value for entry in entries)
        return {value: found[value] for value in JUDGEMENT}

    @property
    def in_both_years(self) -> int:
        """How many of its pairs have a statement in both years."""
        return sum(bool(pair.old and pair.new) for pair in self.pairs)

    @property
    def progress(self) -> dict[ProgressKind, int]:
        """How many of its pairs made which progress; pairs without a known one do not count."""
        found = Counter(pair.progress.kind for pair in self.pairs if pair.progress)
        return {kind: found[kind] for kind in PROGRESS}


def is_quiet(pair: Pair) -> bool:
    """Whether neither a statement nor its actions changed in a way that is worth reading about."""
    return _is_unchanged(pair) and all(_is_action_unchanged(action) for action in pair.actions)


def _is_unchanged(pair: Pair) -> bool:
    """Whether words, section, progress and columns are the same; a new column does not count."""
    is_same = pair.change == "unchanged" and not pair.moved_section
    has_progress = pair.progress is not None and pair.progress.kind not in {"holds", "open"}
    has_changed_cells = any(cell.is_changed and cell.old for cell in pair.cells)
    return is_same and not has_progress and not has_changed_cells


def _is_action_unchanged(action: ActionPair) -> bool:
    """Whether an action continues with the same words; links may follow new numbers."""
    has_same_words = action.change in {"unchanged", "links"}
    has_same_links = action.links not in {"changed", "stale"}
    return has_same_words and has_same_links and action.outcome.kind in {"continues", "renewed"}


def section_name(section: Section) -> str:
    """Its number and title; its heading as printed if it has neither."""
    return " ".join(filter(None, [section.number, section.title])) or section.heading or "–"


def by_section(comparison: Comparison) -> tuple[SectionPairs, ...]:
    """The sections in the order of the new review, then those of the old one that were left out."""
    successors = _successors(comparison)
    pairs: defaultdict[_SectionKey, list[Pair]] = defaultdict(list)
    for pair in comparison.pairs:
        pairs[_section_key(pair, successors)].append(pair)
    sections = {False: comparison.new.sections, True: comparison.old.sections}
    return tuple(
        SectionPairs(sections[is_left_out][position - 1], is_left_out, tuple(in_section))
        for (is_left_out, position), in_section in sorted(pairs.items(), key=lambda each: each[0])
    )


def _successors(comparison: Comparison) -> dict[int, int]:
    """For each section of the old review, the section of the new one that took most of it over."""
    went: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for pair in comparison.pairs:
        for old in pair.old:
            went[old.section_position].update(new.section_position for new in pair.new)
    return {old: found.most_common(1)[0][0] for old, found in went.items() if found}


def _section_key(pair: Pair, successors: Mapping[int, int]) -> _SectionKey:
    if pair.new:
        return False, pair.new[0].section_position
    old = pair.old[0].section_position
    return (False, successors[old]) if old in successors else (True, old)
