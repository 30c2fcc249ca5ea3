"""Headings and statements grouped into sections, each with its number; links are read here."""

import string
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from parsers.grammar.headings.casing import sentence_form
from parsers.grammar.links import find_links, named_sections
from parsers.grammar.numbers import NumberedSection, Ref, split_number, split_section
from parsers.patterns import pattern
from parsers.provenance import Place
from parsers.recogniser.rows.continuation import (
    extended,
    without_continued,
    without_continued_at_end,
)
from parsers.recogniser.rows.section_rows import SectionHeading
from parsers.review import Residue, Section, Statement

_LETTERED = pattern(r"[A-Z]\s+\w")


@dataclass(slots=True)
class _Draft:
    """A section while its statements are gathered."""

    heading: str
    place: Place
    statements: list[Statement] = field(default_factory=list)


def group(
    events: Iterable[SectionHeading | Statement],
) -> tuple[tuple[Section, ...], tuple[Residue, ...]]:
    """The sections of a review, in its order, and the headings that begin none.

    Statements whose numbers belong to another section than the heading above them, with no
    heading of their own, make a section without title.
    """
    drafts = list(_drafts(events))
    unused = [Residue(d.heading, "prose", d.place) for d in drafts if not d.statements]
    filled = [part for draft in drafts if draft.statements for part in _parted(draft)]
    merged, repeated = _merged(filled)
    return tuple(_sections(merged)), (*unused, *repeated)


def _drafts(events: Iterable[SectionHeading | Statement]) -> Iterator[_Draft]:
    draft: _Draft | None = None
    for event in events:
        if isinstance(event, SectionHeading):
            if draft:
                yield draft
            draft = _Draft(event.text, event.place)
        else:
            draft = draft or _Draft("", event.place)
            draft.statements.append(event)
    if draft:
        yield draft


def _parted(draft: _Draft) -> Iterator[_Draft]:
    """A draft cut where its numbers go on in another section for good."""
    if _is_kept_whole(draft):
        yield draft
        return
    cuts = [i for i in range(1, len(draft.statements)) if _leaves(draft.statements, i)]
    starts = [0, *cuts]
    for start, end in zip(starts, [*cuts, None], strict=True):
        part = draft.statements[start:end]
        yield _Draft("" if start else draft.heading, part[0].place if start else draft.place, part)


def _is_kept_whole(draft: _Draft) -> bool:
    """Whether a title without a number stands above criteria like 1.1.1 of several chapters, or
    above codes that each name their kind: E1, I1."""
    if not draft.heading or _numbered(draft.heading).number:
        return False
    sections = [s.number.section for s in draft.statements if s.number]
    return all("." in section for section in sections) or all(map(str.isalpha, sections))


def _leaves(statements: Sequence[Statement], i: int) -> bool:
    """A lone number of another section is a slip of the pen; one that the next agrees with not."""
    number = statements[i].number
    before, here = _chapter(statements[i - 1].number), _chapter(number)
    if not before or not here or here == before:
        return False
    if i > 1 and _chapter(statements[i - 2].number) == here:
        return False  # back from a slip
    if i + 1 < len(statements):
        return _chapter(statements[i + 1].number) == here
    return number is not None and number.item == 1


def _merged(drafts: Iterable[_Draft]) -> tuple[list[_Draft], list[Residue]]:
    """The drafts, those joined that a repeated heading parts; and the headings repeated.

    A heading repeated above the next part of its section does not begin it again, whether it
    says `(continued)` or not.
    """
    merged: list[_Draft] = []
    repeated: list[Residue] = []
    for draft in drafts:
        before = merged[-1] if merged else None
        if before and draft.heading and _is_repeated(draft.heading, before.heading):
            repeated.append(Residue(draft.heading, "continuation", draft.place))
            repeated += _go_on(before.statements, draft.statements)
        else:
            merged.append(draft)
    return merged, repeated


def _go_on(statements: list[Statement], more: Sequence[Statement]) -> Iterator[Residue]:
    """Add what follows a repeated heading to a section's statements, its first to their last where
    it has the number of that and says `(continued)`; give that word."""
    last, first = statements[-1], more[0]
    rest = without_continued(first.text)
    if rest is None or first.number is None or first.number != last.number:
        statements.extend(more)
        return
    statements[-1] = extended(last, [rest], first.actions, first.extra)
    statements.extend(more[1:])
    said = first.text.removesuffix(rest).strip()
    yield Residue(f"{first.label} {said}", "continuation", first.place)


def _is_repeated(heading: str, before: str) -> bool:
    bare, bare_before = map(without_continued_at_end, (heading, before))
    return bare.casefold() == bare_before.casefold()


def _sections(drafts: Sequence[_Draft]) -> Iterator[Section]:
    statements = chain.from_iterable(draft.statements for draft in drafts)
    numbers = [s.number for s in statements if s.number]
    named = named_sections(numbers)
    begins_anew = _begin_anew(numbers)
    are_lettered = _are_lettered([draft.heading for draft in drafts])
    for draft in drafts:
        found = _numbered(draft.heading, are_lettered)
        number = _common(draft.statements, found.number) or found.number
        title = sentence_form(found.rest.rstrip(":").strip())
        section = number if begins_anew else ""
        linked = tuple([_linked(_qualified(s, section), named) for s in draft.statements])
        yield Section(number, found.label, title, draft.heading, linked, draft.place)


def _begin_anew(numbers: Sequence[Ref]) -> bool:
    """Whether plain numbers count from 1 again in some section."""
    plain = [number for number in numbers if not number.section]
    return len(set(plain)) < len(plain)


def _are_lettered(headings: Sequence[str]) -> bool:
    """Whether letters count the headings, `A planning`, `B questions`: one alone is an article."""
    letters = "".join([heading[0] for heading in headings if _LETTERED.match(heading)])
    return len(headings) > 1 and string.ascii_uppercase[: len(headings)] == letters


def _numbered(heading: str, is_lettered: bool = False) -> NumberedSection:
    """A heading with its number, which may be empty, and its title behind that."""
    if is_lettered:
        return NumberedSection(heading[0], heading[0], heading[2:].lstrip())
    if found := split_section(heading):
        return found
    if (numbered := split_number(heading)) and numbered.rest:
        return NumberedSection(str(numbered.ref), numbered.label, numbered.rest)
    return NumberedSection("", "", heading)


def _common(statements: Sequence[Statement], number: str) -> str:
    """The section to which most of the statements' numbers belong.

    Of statements numbered 1.2.3 that is 1.2 or 1, as the section's own number has it.
    """
    sections = [s.number.section for s in statements if s.number and s.number.section]
    if not sections:
        return ""
    chapter = Counter(map(_first_part, sections)).most_common(1)[0][0]
    if number:
        return number if "." in number and number in sections else chapter
    if len(set(sections)) == 1:
        return sections[0]
    return "" if _are_of_several_chapters(sections) else chapter


def _are_of_several_chapters(sections: Sequence[str]) -> bool:
    """Whether sections such as 1.2 and 2.1 have no first part in common."""
    are_deep = all("." in section for section in sections)
    return are_deep and len(set(map(_first_part, sections))) > 1


def _chapter(ref: Ref | None) -> str:
    """The first part of a number's section: 1 of 1.2.3."""
    return _first_part(ref.section) if ref else ""


def _first_part(section: str) -> str:
    return section.split(".")[0]


def _qualified(statement: Statement, section: str) -> Statement:
    """Plain counts that begin anew in each section, as B and 2, become B2; others stay."""
    number = statement.number
    if not section or number is None or number.section:
        return statement
    return statement._replace(number=number._replace(section=section))


def _linked(statement: Statement, named: frozenset[str]) -> Statement:
    links = [find_links(action.text, named) for action in statement.actions]
    if not any(links):
        return statement
    pairs = zip(statement.actions, links, strict=True)
    return statement._replace(actions=tuple([a._replace(links=found) for a, found in pairs]))
