"""Statements in running text with the lists below them: lines in, a table of rows out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from parsers.document.blocks import Cell, Paragraph, Row, Table
from parsers.grammar.headings.column_headings import OUTRIGHT, Headings
from parsers.grammar.numbers import Numbered
from parsers.patterns import pattern
from parsers.provenance import Place
from parsers.recogniser.added_headings import added_heading
from parsers.recogniser.pairing.labelled_details import labelled_details
from parsers.recogniser.pairing.list_items import is_item, label_strength
from parsers.recogniser.pairing.statement_lines import StatementNumber, is_heading

_HEADINGS = ("No.", "Statement", "Action")  # of the table that is made
# An aim may be that of a lesson, and a term its time.
_PLEDGE = pattern(
    r"(?:our )?(?:pledges?|commitments?|promises?|ambitions?|priorit(?:y|ies))", re.IGNORECASE
)
_YEAR = pattern(
    r"\b(?:(?:this|next|the coming) (?:school |academic )?year|20\d\d)\b", re.IGNORECASE
)
_COPYRIGHT = pattern(r"©|\(c\) 20\d\d|\ball rights reserved\b", re.IGNORECASE)  # of a web page


@dataclass
class ListingEntry:
    """A statement, the items of the list below it, and details by their labels.

    `is_labelled` says that a label stands before the statement, `has_label` that one stands above
    the list, `is_sure` that this is one of actions, `is_over` that what follows is none of it.
    """

    number: str  # as printed
    statement: list[Paragraph]
    is_labelled: bool
    items: list[Paragraph] = field(default_factory=list)
    details: dict[str, list[Paragraph]] = field(default_factory=dict)
    has_label: bool = False
    is_sure: bool = False
    is_over: bool = False

    @property
    def is_named(self) -> bool:
        """Whether its number says what it is: `Objective 1`."""
        return " " in self.number

    @property
    def text(self) -> str:
        """The words of its statement."""
        return " ".join(p.text for p in self.statement)


@dataclass
class Listing:
    """Entries and the headings between them, in their order; labels; all other lines."""

    rows: list[ListingEntry | Paragraph] = field(default_factory=list)
    labels: list[Paragraph] = field(default_factory=list)
    others: list[Paragraph] = field(default_factory=list)
    strays: int = 0  # items of lists below no statement

    @property
    def entries(self) -> list[ListingEntry]:
        return [row for row in self.rows if isinstance(row, ListingEntry)]

    @property
    def last(self) -> ListingEntry | None:
        """The entry to which the next line may belong."""
        last = self.rows[-1] if self.rows else None
        return last if isinstance(last, ListingEntry) else None


def listing_of(lines: Sequence[Paragraph], number: StatementNumber, own: Headings) -> Listing:
    """The listing that these lines make, of which `number` tells the statements."""
    listing = Listing()
    for line in lines:
        _add(line, listing, number, own)
    return listing


def _add(line: Paragraph, listing: Listing, number: StatementNumber, own: Headings) -> None:
    """Add a line to the entry to which it belongs, or beside all."""
    entry = listing.last
    if found := number(line):
        _begin(line, found, listing)
    elif strength := label_strength(line, own):
        _add_label(line, strength, listing)
    elif entry and (details := labelled_details(line.text, own)):
        _add_details(line._replace(marker=None), details, listing, entry)
    elif is_heading(line):
        listing.rows.append(line)
    elif entry:
        _add_to_entry(line, listing, entry)
    else:
        listing.strays += is_item(line)
        listing.others.append(line)


def _add_label(line: Paragraph, strength: int, listing: Listing) -> None:
    """Add a label of actions, which is surely one if it is strong, or below a pledge names a
    year."""
    listing.labels.append(line)
    if entry := listing.last:
        names_year = entry.is_labelled and _YEAR.search(line.text)
        entry.has_label = True
        entry.is_sure = strength == OUTRIGHT or bool(names_year)


def _begin(line: Paragraph, found: Numbered, listing: Listing) -> None:
    """Begin an entry with a line that has the number of a statement, or the label of a pledge."""
    label, rest = ("", found.rest) if found.label else _label_and_rest(found.rest)
    if label:
        listing.labels.append(line._replace(text=label, marker=None))
    statement = line._replace(text=rest, marker=None)
    listing.rows.append(ListingEntry(found.label, [statement], is_labelled=bool(label)))


def _add_to_entry(line: Paragraph, listing: Listing, entry: ListingEntry) -> None:
    """Add an item, or a line that goes on with the statement; any other stands beside all."""
    if entry.items and _COPYRIGHT.search(line.text):
        entry.is_over = True
    if entry.is_over:
        listing.others.append(line)
    elif is_item(line):
        entry.items.append(line)
    elif entry.items or entry.has_label:
        listing.others.append(line)
    else:
        entry.statement.append(line)


def _add_details(
    p: Paragraph, details: Sequence[tuple[str, str]], listing: Listing, entry: ListingEntry
) -> None:
    for label, text in details:
        listing.labels.append(p._replace(text=label))
        entry.details.setdefault(label.capitalize(), []).append(p._replace(text=text))


def _label_and_rest(text: str) -> tuple[str, str]:
    """The label of a pledge, `Our pledge`, and what stands behind it; no label in most lines."""
    label, _, rest = text.partition(":")
    is_label = _PLEDGE.fullmatch(label) and rest.strip()
    return (label, rest.strip()) if is_label else ("", text)


def table_of_listing(listing: Listing) -> Table:
    """The table with a row for each entry and heading, below headings that are no words of the
    document."""
    place = listing.entries[0].statement[0].place
    labels = list(dict.fromkeys(label for entry in listing.entries for label in entry.details))
    headings = (added_heading(text, Place()) for text in (*_HEADINGS, *labels))
    head = Row(tuple(Cell((heading,)) for heading in headings), header=True)
    return Table((head, *(_row(row, labels) for row in listing.rows)), place)


def _row(row: ListingEntry | Paragraph, labels: Sequence[str]) -> Row:
    if isinstance(row, Paragraph):
        title = row._replace(marker=None)
        return Row((Cell((title,), column_span=len(_HEADINGS) + len(labels)),), row.place)
    first = row.statement[0]
    number = first._replace(text=row.number, marker=None)
    details = (Cell(tuple(row.details.get(label, ()))) for label in labels)
    cells = (Cell((number,)), Cell(tuple(row.statement)), Cell(tuple(row.items)), *details)
    return Row(cells, first.place)
