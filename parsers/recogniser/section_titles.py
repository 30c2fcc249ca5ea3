"""Lines that title sections: what stands before a review's table in, its section's title out."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain

from parsers.document.blocks import Block, Paragraph, Table, has_table, lines_of
from parsers.grammar.numbers import split_number, split_section
from parsers.patterns import pattern
from parsers.recogniser.cells import marked
from parsers.recogniser.furniture import contents_lines, is_furniture, is_labelled
from parsers.recogniser.rows.section_rows import LONGEST_HEADING
from parsers.recogniser.tables import ReviewTable

_ENDED = tuple(".;!?,")
_VERB = pattern(r"\b(?:is|are|was|were|will|has|have|had|took|this|these)\b", re.IGNORECASE)


def section_title(
    between: Sequence[Paragraph | Table], repeated: frozenset[str]
) -> tuple[Paragraph, ...]:
    """The heading of the section that a table begins, out of what stands before the table."""
    candidates = _candidates(between, repeated)
    loud = next(filter(_is_loud, reversed(candidates)), None)
    numbered = next(filter(is_numbered, reversed(candidates)), None)
    if numbered and not (loud and _outranks(loud, numbered, between)):
        return _with_second_line(numbered, between)
    if loud:
        return (loud,)
    last = candidates[-1] if candidates else None
    is_right_above = last is not None and last is between[-1]
    return (last,) if last and is_right_above and last.heading != 1 else ()


def _candidates(
    between: Sequence[Paragraph | Table], repeated: frozenset[str]
) -> Sequence[Paragraph]:
    """The lines that may title a section. A bold one that is `repeated` titles none where a heading
    does."""
    contents = contents_lines(between)
    lines = (p for p in between if isinstance(p, Paragraph) and id(p) not in contents)
    candidates = list(filter(may_title, lines))
    if any(p.heading > 1 for p in candidates):
        return [p for p in candidates if p.heading or p.text not in repeated]
    return candidates


def _is_loud(p: Paragraph) -> bool:
    return p.heading > 1 or p.strong or p.text.isupper()


def is_numbered(p: Paragraph) -> bool:
    """Begins with a section's number and goes on as a title does, not as a sentence."""
    if _is_deep(p):
        return True
    found = split_section(marked(p))
    if not found:
        return False
    return p.stands_out or not _VERB.search(found.rest)


def _outranks(loud: Paragraph, numbered: Paragraph, between: Sequence[Paragraph | Table]) -> bool:
    """A heading right above the table stands for more than a plain numbered line before it.

    So it does where another table stands between the two, which the numbered one titles.
    """
    at = {id(block): k for k, block in enumerate(between)}
    first, last = at[id(numbered)], at[id(loud)]
    if not loud.heading or last < first:
        return False
    is_plain = not (numbered.stands_out or numbered.text.isupper())
    return is_plain or has_table(between[first:last])


def _with_second_line(
    title: Paragraph, between: Sequence[Paragraph | Table]
) -> tuple[Paragraph, ...]:
    """A number that stands alone has its title in the next paragraph."""
    named = split_section(marked(title))
    at = next(k for k, p in enumerate(between) if p is title)
    after = between[at + 1] if at + 1 < len(between) else None
    is_alone = named is not None and not named.rest
    if is_alone and isinstance(after, Paragraph) and may_title(after):
        return (title, after)
    return (title,)


def may_title(p: Paragraph) -> bool:
    """A short line that is no item or sentence; a heading by its style may end with a full stop."""
    text = p.text.removesuffix(".") if p.heading > 1 else p.text
    if not 0 < len(text) <= LONGEST_HEADING or p.marker == "•":
        return False
    if not any(map(str.isalnum, text)) or text.endswith(_ENDED):
        return False
    return not (is_furniture(marked(p)) or (is_labelled(text) and not p.heading))


def _is_deep(p: Paragraph) -> bool:
    """`1.2 Leadership` titles a section of numbers like 1.2.3 where it looks like a heading."""
    return p.stands_out and split_number(marked(p)) is not None


def repeated_bold_lines(blocks: Sequence[Block]) -> frozenset[str]:
    """The bold lines that stand in several places, as `Strengths` does in each section."""
    bold = (p.text for p in lines_of(blocks) if p.strong and not p.heading)
    return frozenset(text for text, count in Counter(bold).items() if count > 1)


def headings_within_sections(flow: Sequence[Paragraph | Table | ReviewTable]) -> frozenset[int]:
    """The headings and bold lines without a number, by their identity, that stand again above other
    tables, where each table has one of its own before them: `Strengths` below each subject."""
    titled = _titles_above_tables(flow)
    every = list(chain.from_iterable(titled))
    counts = Counter(p.text for p in every)
    if any(counts[titles[0].text] > 1 for titles in titled):
        return frozenset()
    return frozenset(id(p) for p in every if counts[p.text] > 1)


def _titles_above_tables(
    flow: Sequence[Paragraph | Table | ReviewTable],
) -> Sequence[Sequence[Paragraph]]:
    """The titles set as such before each of a review's tables that has any."""
    above: list[list[Paragraph]] = [[]]
    for item in flow:
        if isinstance(item, ReviewTable):
            above.append([])
        elif isinstance(item, Paragraph) and _is_marked_title(item):
            above[-1].append(item)
    return list(filter(None, above[:-1]))


def _is_marked_title(p: Paragraph) -> bool:
    is_marked = p.heading > 1 or (p.strong and not p.heading)
    return is_marked and may_title(p) and not is_numbered(p)
