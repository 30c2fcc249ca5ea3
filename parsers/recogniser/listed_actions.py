"""Reviews without a table: a document in, one with a table out where its shape is a review's.

Each statement has a list of what to do below it, under a label or not:

    1.1 Governors seldom visit schools.
    Actions
    - Visit each school once a term.
    - Write a note of what was seen.

Policies, minutes, duties and news have such lists too. So lists without a label are actions only in
a document that is called a review or a plan, where they are orders, below statements of how
something is and not of how it must be; and nearly all statements have one. Where no
statement has a number, each sentence above a list is one, in such a document alone, or where all
of them have a label, `Our pledge:`, and all lists one with a year, `What we will do this year:`.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias

from parsers.characters.normalise import BULLETS
from parsers.document.blocks import Aside, Cell, Document, Paragraph, Row, Table
from parsers.grammar.headings import LIKELY, OUTRIGHT, Headings, meaning
from parsers.grammar.numbers import Numbered, Ref, split_number
from parsers.grammar.phrases import asks_for_action, is_sentence
from parsers.patterns import pattern
from parsers.recogniser.cells import marked
from parsers.recogniser.finding_labels import named_number
from parsers.recogniser.labelled_details import labelled_details
from parsers.recogniser.list_items import (
    CHECK_BOXES,
    is_item,
    with_counts_apart,
    with_letters_apart,
)
from parsers.recogniser.other_documents import (
    is_called_instruction,
    is_called_other,
    is_called_review_alone,
    names,
    with_title,
)

_MIN_STATEMENTS = 3
_MIN_SHARE_WITH_ACTIONS = 0.8  # of the statements
_MIN_SHARE_OF_ORDERS = 0.5  # of the items of lists: no list of verbs is complete
_MIN_SHARE_BELOW_LABELS = 0.25  # the same below `What we will do`
_MAX_SHARE_OF_RULES = 0.2  # of the statements
_MAX_SHARE_OF_STRAYS = 0.2  # of the items of lists, that stand below no statement
_MAX_LABEL = 40  # characters
_HEADINGS = ("No.", "Statement", "Action")  # of the table that is made
# They begin a line and stand before an article as verbs do, but are none: `Half the pupils`.
_NO_VERBS = (
    "About After All And Are As At Before Both But By During Even For From Half Had Has Have Here"
    " If In Is It Just Many Most Nearly Not Of On Once Only Or Over Quite Since Some Such Than That"
    " Then There These They This Those To Twice Under Was We Were What When Where Which While Who"
    " With You"
)
# An unknown verb before words that follow verbs: `Tar the hulls`.
_ORDER = pattern(
    rf"(?!(?:{'|'.join(_NO_VERBS.split())})\b)[A-Z][a-z]+(?<!s)(?<!ed)(?<!ing)"
    r" (?:the|an?|each|every|all|both|our|their|its|more|two|three|four|five)\b"
)
_RULE = pattern(r"\b(?:must|should|shall|may|will|ought|ha(?:s|ve) to|(?:is|are) to)\b")
# An aim may be that of a lesson, and a term its time.
_PLEDGE = pattern(
    r"(?:our )?(?:pledges?|commitments?|promises?|ambitions?|priorit(?:y|ies))", re.IGNORECASE
)
_YEAR = pattern(
    r"\b(?:(?:this|next|the coming) (?:school |academic )?year|20\d\d)\b", re.IGNORECASE
)
_PLAN = pattern(r"\bplan\b", re.IGNORECASE)
_COPYRIGHT = pattern(r"©|\(c\) 20\d\d|\ball rights reserved\b", re.IGNORECASE)  # of a web page
# What a line begins with if it is a statement: its number, an empty one where none have any.
_StatementNumber: TypeAlias = Callable[[Paragraph], Numbered | None]


@dataclass
class _Entry:
    """A statement with the items below it, and whether these have a label above them, one
    that is sure to be of actions; `is_over` once what follows is none of it."""

    number: Numbered
    statement: list[Paragraph]
    items: list[Paragraph] = field(default_factory=list)
    details: dict[str, list[Paragraph]] = field(default_factory=dict)  # by their labels
    has_label: bool = False
    is_sure: bool = False
    is_labelled: bool = False  # the statement itself
    is_over: bool = False

    @property
    def is_named(self) -> bool:
        """Whether its number says what it is: `Objective 1`."""
        return " " in self.number.label


@dataclass
class _Listing:
    """The entries and the headings between them in their order, and what stands beside these."""

    rows: list[_Entry | Paragraph] = field(default_factory=list)
    labels: list[Paragraph] = field(default_factory=list)
    others: list[Paragraph] = field(default_factory=list)
    strays: int = 0  # items of lists below no statement

    @property
    def entries(self) -> list[_Entry]:
        return [row for row in self.rows if isinstance(row, _Entry)]

    @property
    def last(self) -> _Entry | None:
        """The entry to which the next line may belong."""
        last = self.rows[-1] if self.rows else None
        return last if isinstance(last, _Entry) else None


def with_listed_actions_paired(document: Document, own: Headings) -> Document | None:
    """The document with its statements and the lists below them as a table; None where it has not
    that shape. `own` are headings that the trust's reviews use.

    The headings of the table are no words of the document.
    """
    if any(isinstance(block, Table) for block in document.blocks):
        return None
    lines = with_letters_apart([b for b in document.blocks if isinstance(b, Paragraph)])
    lines, counted = with_counts_apart(lines, lambda p: _strength_of_label(p, own) > 0)
    number = _numbering(lines, counted, own)
    opening, body = _opening_and_body(_with_bold_titles(lines, number), number)
    listing = _Listing()
    for p in body:
        _add(p, listing, number, own)
    named = with_title(opening, document)
    is_numbered = any(entry.number.label for entry in listing.entries)
    are_pledges = all(entry.is_labelled and entry.is_sure for entry in listing.entries)
    are_pledges &= not is_called_instruction(named)
    if not (is_numbered or are_pledges or is_called_review_alone(named)):
        return None
    if not (_is_regular(listing) and _says_what_is_to_do(listing, named)):
        return None
    paired = document.with_blocks((*opening, _table(listing)), listing.labels)
    others = (Aside("text-box", (p,)) for p in listing.others)
    return paired._replace(asides=(*paired.asides, *others))


def _numbering(
    lines: Sequence[Paragraph], counted: frozenset[int], own: Headings
) -> _StatementNumber:
    """How the statements are numbered: by two parts, 1.1, where no others are by one or by their
    name, `Objective 1`, or not; items that are `counted` are none."""
    if sum(map(bool, map(_dotted, lines))) >= _MIN_STATEMENTS:
        return _dotted
    if plain := [p for p in lines if _plain(p) and id(p) not in counted]:
        items = {id(p) for p in _numbered_items(plain)} | counted
        return lambda p: None if id(p) in items else _plain(p)
    named = {id(p): found for p in lines if (found := named_number(p, own))}
    if len(named) >= _MIN_STATEMENTS:
        return lambda p: named.get(id(p))
    known = {id(p) for p in _statements_without_number(lines, own)}
    return lambda p: Numbered(Ref("", 0), "", p.text) if id(p) in known else None


def _dotted(p: Paragraph) -> Numbered | None:
    """A statement's number of two parts, with something behind it."""
    found = split_number(marked(p))
    return found if found and found.ref.section and found.rest else None


def _plain(p: Paragraph) -> Numbered | None:
    """A number of one part, with a sentence behind it."""
    found = split_number(marked(p))
    is_plain = found and found.rest and not found.ref.section
    return found if found and is_plain and is_sentence(found.rest) else None


def _numbered_items(plain: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines of lists that count anew below each statement: orders, and the rest runs on."""
    orders = [p for p in plain if p.marker and _is_order(p.text)]
    known = {id(p) for p in orders}
    counts = [found.ref.item for p in plain if id(p) not in known and (found := _plain(p))]
    runs_on = all(b in {1, a + 1} for a, b in pairwise(counts))
    return orders if runs_on and len(counts) >= _MIN_STATEMENTS else []


def _statements_without_number(lines: Sequence[Paragraph], own: Headings) -> list[Paragraph]:
    """The sentences right above a list or its label, and all between the first and the last; or the
    items of lists around the innermost ones, if all of them are sentences."""
    above = [
        n
        for n, (p, below) in enumerate(pairwise(lines))
        if _is_bare_sentence(p, own) and (is_item(below) or _strength_of_label(below, own))
    ]
    if above:
        return [p for p in lines[above[0] : above[-1] + 1] if _is_bare_sentence(p, own)]
    if titles := _titles_of_actions(lines, own):
        return titles
    innermost = max((p.depth for p in lines), default=0)
    around = [p for p in lines if is_item(p) and not p.heading and p.depth == innermost - 1]
    return around if all(is_sentence(p.text) for p in around) else []


def _titles_of_actions(lines: Sequence[Paragraph], own: Headings) -> list[Paragraph]:
    """The headings right above labels of actions, where they are set alike and say something, as
    sentences do."""
    titles = [
        p
        for p, below in pairwise(lines)
        if (p.heading or p.strong)
        and _strength_of_label(below, own)
        and not _strength_of_label(p, own)
    ]
    are_said = all(is_sentence(p.text) for p in titles)
    return titles if are_said and len(set(map(_style, titles))) == 1 else []


def _is_bare_sentence(p: Paragraph, own: Headings) -> bool:
    is_other = p.heading or is_item(p) or _strength_of_label(p, own)
    return not is_other and is_sentence(p.text)


def _with_bold_titles(lines: Sequence[Paragraph], number: _StatementNumber) -> Sequence[Paragraph]:
    """The lines; those that title the statement below them, in nothing but their words, are bold
    then. That of the first statement is told by others further down."""
    titles = [p for p, below in pairwise(lines) if _is_plain_title(p, below, number)]
    first = next((n for n, p in enumerate(lines) if number(p)), 0)
    if not any(p is title for p in lines[first:] for title in titles):
        return lines
    known = {id(p) for p in titles}
    return [p._replace(strong=True) if id(p) in known else p for p in lines]


def _is_plain_title(p: Paragraph, below: Paragraph, number: _StatementNumber) -> bool:
    """Whether a line is short, no sentence and no item, and stands right above a statement."""
    is_marked = p.heading or p.strong
    if is_marked or is_item(p) or number(p):
        return False
    is_short = len(p.text) <= _MAX_LABEL and p.text[-1:].isalnum() and not is_sentence(p.text)
    return is_short and number(below) is not None


def _opening_and_body(
    lines: Sequence[Paragraph], number: _StatementNumber
) -> tuple[Sequence[Paragraph], Sequence[Paragraph]]:
    """The lines before the first section or statement, and all others.

    A heading right above the first statement titles its section if a later one is set like it.
    """
    first = next((n for n, p in enumerate(lines) if number(p)), len(lines))
    before, body = lines[:first], lines[first:]
    later = {_style(p) for p in body if _is_heading(p) and not number(p)}
    if before and _style(before[-1]) in later:
        return before[:-1], lines[first - 1 :]
    return before, body


def _style(p: Paragraph) -> tuple[int, bool, str | None]:
    return p.heading, p.strong, p.marker


def _is_heading(p: Paragraph) -> bool:
    return bool(p.heading or p.strong) and not p.text.endswith((".", ":", ";"))


def _add(p: Paragraph, listing: _Listing, number: _StatementNumber, own: Headings) -> None:
    """Add a line to the entry to which it belongs, or beside all."""
    last = listing.last
    if found := number(p):
        label, rest = ("", found.rest) if found.label else _label_and_rest(found.rest)
        if label:
            listing.labels.append(p._replace(text=label, marker=None))
        statement = p._replace(text=rest, marker=None)
        listing.rows.append(_Entry(found, [statement], is_labelled=bool(label)))
    elif strength := _strength_of_label(p, own):
        listing.labels.append(p)
        if last:
            last.has_label = True
            says_when = last.is_labelled and _YEAR.search(p.text)
            last.is_sure = strength == OUTRIGHT or bool(says_when)
    elif last and (details := labelled_details(p.text, own)):
        _add_details(p._replace(marker=None), details, listing, last)
    elif _is_heading(p):
        listing.rows.append(p)
    elif last and last.items and (last.is_over or _COPYRIGHT.search(p.text)):
        last.is_over = True
        listing.others.append(p)
    elif is_item(p):
        listing.strays += last is None
        (last.items if last else listing.others).append(p)
    elif last and not last.items and not last.has_label:
        last.statement.append(p)
    else:
        listing.others.append(p)


def _add_details(
    p: Paragraph, details: Sequence[tuple[str, str]], listing: _Listing, entry: _Entry
) -> None:
    for label, text in details:
        listing.labels.append(p._replace(text=label))
        entry.details.setdefault(label.capitalize(), []).append(p._replace(text=text))


def _label_and_rest(text: str) -> tuple[str, str]:
    """The label of a pledge, `Our pledge`, and what stands behind it; no label in most lines."""
    label, _, rest = text.partition(":")
    is_label = _PLEDGE.fullmatch(label) and rest.strip()
    return (label, rest.strip()) if is_label else ("", text)


def _strength_of_label(p: Paragraph, own: Headings) -> int:
    """How surely a line is a label above actions and nothing else, `Actions`, `What we will do:`;
    0 for other lines."""
    said = meaning(p.text.rstrip(": "), own)
    is_marked = bool(p.marker) or p.text[:1] in BULLETS + CHECK_BOXES
    is_short = len(p.text) <= _MAX_LABEL and not (p.text.endswith(".") or is_marked)
    return said.action_strength if is_short and said.action_strength >= LIKELY else 0


def _is_regular(listing: _Listing) -> bool:
    """Whether nearly all statements have a list, and nearly all lists a statement."""
    entries = listing.entries
    if len(entries) < _MIN_STATEMENTS:
        return False
    with_items = sum(bool(entry.items) for entry in entries)
    items = sum(len(entry.items) for entry in entries)
    is_complete = with_items >= _MIN_SHARE_WITH_ACTIONS * len(entries)
    return is_complete and listing.strays <= _MAX_SHARE_OF_STRAYS * items


def _says_what_is_to_do(listing: _Listing, opening: Sequence[Paragraph]) -> bool:
    """Whether labels stand above the lists or, in a review, orders in them below statements."""
    entries = listing.entries
    if sum(entry.is_sure for entry in entries) >= _MIN_SHARE_WITH_ACTIONS * len(entries):
        return not is_called_other(opening)
    if not is_called_review_alone(opening):
        return False
    items = [p.text for entry in entries for p in entry.items]
    labelled = sum(entry.has_label for entry in entries)
    are_labelled = labelled >= _MIN_SHARE_WITH_ACTIONS * len(entries)
    least = _MIN_SHARE_BELOW_LABELS if are_labelled else _MIN_SHARE_OF_ORDERS
    are_orders = sum(map(_is_order, items)) > least * len(items)
    return are_orders and (_are_facts(entries) or _are_aims(entries, opening))


def _are_facts(entries: Sequence[_Entry]) -> bool:
    """Whether statements say how something is, and not how it must be or what to do."""
    texts = [" ".join(p.text for p in entry.statement) for entry in entries]
    rules = sum(bool(_RULE.search(text)) for text in texts)
    orders = sum(map(asks_for_action, texts))  # `Coach A is late` seems to be one
    return all(map(is_sentence, texts)) and max(rules, orders) <= _MAX_SHARE_OF_RULES * len(texts)


def _are_aims(entries: Sequence[_Entry], opening: Sequence[Paragraph]) -> bool:
    """Whether statements say what is wanted, by their names or as the headings of a plan."""
    are_headings = all(p.heading or p.strong for entry in entries for p in entry.statement)
    is_plan = any(map(_PLAN.search, names(opening)))
    return all(entry.is_named for entry in entries) or (are_headings and is_plan)


def _is_order(item: str) -> bool:
    text = item.lstrip(BULLETS + CHECK_BOXES + " ")
    return asks_for_action(text) or _ORDER.match(text) is not None


def _table(listing: _Listing) -> Table:
    place = listing.entries[0].statement[0].place
    labels = list(dict.fromkeys(label for entry in listing.entries for label in entry.details))
    head = Row(tuple(Cell((Paragraph(text),)) for text in (*_HEADINGS, *labels)), header=True)
    return Table((head, *(_row(row, labels) for row in listing.rows)), place)


def _row(row: _Entry | Paragraph, labels: Sequence[str]) -> Row:
    if isinstance(row, Paragraph):
        title = row._replace(marker=None)
        return Row((Cell((title,), column_span=len(_HEADINGS) + len(labels)),), row.place)
    first = row.statement[0]
    number = first._replace(text=row.number.label, marker=None)
    details = (Cell(tuple(row.details.get(label, ()))) for label in labels)
    cells = (Cell((number,)), Cell(tuple(row.statement)), Cell(tuple(row.items)), *details)
    return Row(cells, first.place)
