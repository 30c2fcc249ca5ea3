"""Headings and statements grouped into sections, each with its number."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from parsers.grammar.casing import sentence_form
from parsers.grammar.links import find_links
from parsers.grammar.numbers import Ref, split_number, split_section
from parsers.provenance import Place
from parsers.recogniser.rows import Entry, Heading
from parsers.review import Action, Residue, Section, Statement


@dataclass(slots=True)
class _Draft:
    heading: str
    place: Place
    entries: list[Entry] = field(default_factory=list)


def group(events: Iterable[Heading | Entry]) -> tuple[tuple[Section, ...], tuple[Residue, ...]]:
    """The sections of a review, in its order, and the headings that no statement follows.

    Statements whose numbers belong to another section than the heading above them, with no
    heading of their own, make a section without title.
    """
    drafts: list[_Draft] = []
    for event in events:
        if isinstance(event, Heading):
            drafts.append(_Draft(event.text, event.place))
        else:
            if not drafts:
                drafts.append(_Draft("", event.place))
            drafts[-1].entries.append(event)
    empty = tuple(Residue(d.heading, "prose", d.place) for d in drafts if not d.entries)
    filled = [part for draft in drafts if draft.entries for part in _parted(draft)]
    whole = list(_merged(filled))
    return _sections(whole, plain_counts=_begin_anew(whole)), empty


def _parted(draft: _Draft) -> Iterator[_Draft]:
    """A draft cut where its numbers go on in another section for good."""
    part = _Draft(draft.heading, draft.place)
    for i, entry in enumerate(draft.entries):
        if part.entries and _leaves(draft.entries, i):
            yield part
            part = _Draft("", entry.place)
        part.entries.append(entry)
    yield part


def _leaves(entries: Sequence[Entry], i: int) -> bool:
    """A lone number of another section is a slip of the pen; one that the next agrees with not."""
    last, ref = entries[i - 1].ref, entries[i].ref
    if last is None or ref is None or ref.section == last.section:
        return False
    before, here = _chapter(last), _chapter(ref)
    if not before or not here or here == before:
        return False
    if i > 1 and _chapter(entries[i - 2].ref) == here:
        return False  # back from a slip
    if i + 1 < len(entries):
        return _chapter(entries[i + 1].ref) == here
    return ref.item == 1


def _merged(drafts: Sequence[_Draft]) -> Iterator[_Draft]:
    """A heading repeated above the next part of its section does not begin it again."""
    last: _Draft | None = None
    for draft in drafts:
        if last and draft.heading and draft.heading == last.heading:
            last.entries.extend(draft.entries)
            continue
        if last:
            yield last
        last = draft
    if last:
        yield last


def _begin_anew(drafts: Sequence[_Draft]) -> bool:
    """Whether the statements are counted anew in each section, as 1, 2, 3."""
    plain = [e.ref for draft in drafts for e in draft.entries if e.ref and not e.ref.section]
    return len(set(plain)) < len(plain)


def _sections(drafts: Sequence[_Draft], plain_counts: bool) -> tuple[Section, ...]:
    titled = [(_titled(draft.heading), draft) for draft in drafts]
    numbered = [
        (label, title, _common(d.entries, number) or number, d)
        for (label, title, number), d in titled
    ]
    if plain_counts:
        for _, _, number, draft in numbered:
            _qualify(draft.entries, number)
    letters = _letters(drafts)
    return tuple(
        Section(
            number,
            label,
            sentence_form(title.rstrip(":").strip()),
            draft.heading,
            tuple(_statement(entry, letters) for entry in draft.entries),
            draft.place,
        )
        for label, title, number, draft in numbered
    )


def _qualify(entries: Sequence[Entry], section: str) -> None:
    """Plain counts that begin anew in each section, as B and 2, become B2."""
    for entry in entries:
        if entry.ref and not entry.ref.section:
            entry.ref = entry.ref._replace(section=section)


def _letters(drafts: Sequence[_Draft]) -> frozenset[str]:
    """The sections named by letters."""
    sections = {e.ref.section for draft in drafts for e in draft.entries if e.ref}
    return frozenset(section for section in sections if section[:1].isalpha())


def _titled(heading: str) -> tuple[str, str, str]:
    """A heading's label, title and canonical number."""
    if found := split_section(heading):
        return found.label, found.rest, found.number
    if (numbered := split_number(heading)) and numbered.rest:
        return numbered.label, numbered.rest, str(numbered.ref)
    return "", heading, ""


def _common(entries: Sequence[Entry], number: str) -> str:
    """The section to which most of the statements' numbers belong.

    Of statements numbered 1.2.3 that is 1.2 or 1, as the section's own number has it.
    """
    refs = [e.ref for e in entries if e.ref and e.ref.section]
    sections = Counter(ref.section for ref in refs)
    chapters = Counter(map(_chapter, refs))
    if not refs or (number in sections and "." in number):
        return number if refs else ""
    return (chapters if number or len(sections) > 1 else sections).most_common(1)[0][0]


def _chapter(ref: Ref | None) -> str:
    """The first part of a number's section: 1 of 1.2.3."""
    return ref.section.split(".")[0] if ref else ""


def _statement(entry: Entry, letters: frozenset[str]) -> Statement:
    actions = [
        Action(
            task.bullet.text, find_links(task.bullet.text, letters), task.place, task.bullet.label
        )
        for task in entry.actions
    ]
    return Statement(entry.ref, entry.label, entry.text, tuple(actions), entry.extra, entry.place)
