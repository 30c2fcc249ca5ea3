"""Headings and statements grouped into sections, each with its number."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

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
    sections = _qualified([_section(draft) for draft in _merged(filled)])
    return _linked(sections), empty


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
    before, here = entries[i - 1].ref, entries[i].ref
    if not before or not here or not here.section or here.section == before.section:
        return False
    if entries[max(i - 2, 0)].ref and i > 1:
        earlier = entries[i - 2].ref
        if earlier and earlier.section == here.section:
            return False  # back from a slip
    after = entries[i + 1].ref if i + 1 < len(entries) else None
    return here.item == 1 if after is None else after.section == here.section


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


def _section(draft: _Draft) -> Section:
    common = _common(draft.entries)
    found = split_section(draft.heading)
    label, title, number = "", draft.heading, common
    if found:
        label, title = found.label, found.rest
        number = common or found.number
    elif (numbered := split_number(draft.heading)) and numbered.rest:
        label, title = numbered.label, numbered.rest
        number = common or str(numbered.ref)
    statements = tuple(_statement(entry) for entry in draft.entries)
    title = sentence_form(title.rstrip(":").strip())
    return Section(number, label, title, draft.heading, statements, draft.place)


def _common(entries: Sequence[Entry]) -> str:
    """The section to which most of the statements' numbers belong."""
    sections = Counter(e.ref.section for e in entries if e.ref and e.ref.section)
    return sections.most_common(1)[0][0] if sections else ""


def _statement(entry: Entry) -> Statement:
    actions = tuple(Action(text, (), place) for text, place in entry.actions)
    return Statement(entry.ref, entry.label, entry.text, actions, entry.extra, entry.place)


def _qualified(sections: Sequence[Section]) -> list[Section]:
    """Plain counts that begin anew in each section, as `B` and `2`, become `B2`."""
    numbers = [s.number for section in sections for s in section.statements if s.number]
    plain = [n for n in numbers if not n.section]
    if len(set(plain)) == len(plain):
        return list(sections)
    return [
        replace(
            section, statements=tuple(_in_section(s, section.number) for s in section.statements)
        )
        for section in sections
    ]


def _in_section(statement: Statement, section: str) -> Statement:
    number = statement.number
    if number is None or number.section or not section:
        return statement
    return replace(statement, number=Ref(section, number.item, number.suffix))


def _linked(sections: Sequence[Section]) -> tuple[Section, ...]:
    """The same sections with the links of their actions read."""
    letters = frozenset(
        s.number.section
        for section in sections
        for s in section.statements
        if s.number and s.number.section and not s.number.section[0].isdigit()
    )

    def linked(statement: Statement) -> Statement:
        actions = tuple(
            Action(a.text, find_links(a.text, letters), a.place) for a in statement.actions
        )
        return replace(statement, actions=actions)

    return tuple(
        replace(section, statements=tuple(map(linked, section.statements))) for section in sections
    )
