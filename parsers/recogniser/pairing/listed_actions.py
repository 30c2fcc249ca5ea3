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
from collections.abc import Iterable, Sequence

from parsers.document.blocks import Aside, Document, Paragraph, has_table, lines_of
from parsers.grammar.headings.column_headings import Headings
from parsers.grammar.phrases import asks_for_action, is_sentence
from parsers.patterns import pattern
from parsers.recogniser.cover.document_kinds import (
    is_called_instruction,
    is_called_other,
    is_called_review_alone,
    names,
    with_title,
)
from parsers.recogniser.pairing.list_items import is_order, with_counts_apart, with_letters_apart
from parsers.recogniser.pairing.listings import Listing, ListingEntry, listing_of, table_of_listing
from parsers.recogniser.pairing.statement_lines import (
    MIN_STATEMENTS,
    numbering,
    opening_and_body,
    with_bold_titles,
)

_MIN_SHARE_WITH_ACTIONS = 0.8  # of the statements
_MIN_SHARE_OF_ORDERS = 0.5  # of the items of lists: no list of verbs is complete
_MIN_SHARE_BELOW_LABELS = 0.25  # the same below `What we will do`
_MAX_SHARE_OF_RULES = 0.2  # of the statements
_MAX_SHARE_OF_STRAYS = 0.2  # of the items of lists, that stand below no statement
_RULE = pattern(r"\b(?:must|should|shall|may|will|ought|ha(?:s|ve) to|(?:is|are) to)\b")
_PLAN = pattern(r"\bplan\b", re.IGNORECASE)


def with_listed_actions_paired(document: Document, own: Headings) -> Document | None:
    """The document with its statements and the lists below them as a table; None where it has not
    that shape. `own` are headings that the trust's reviews use."""
    if has_table(document.blocks):
        return None
    lines = with_letters_apart(lines_of(document.blocks))
    lines, counted = with_counts_apart(lines, own)
    number = numbering(lines, counted, own)
    opening, body = opening_and_body(with_bold_titles(lines, number), number)
    listing = listing_of(body, number, own)
    named = with_title(opening, document)
    if not _may_be_review(listing, named) or not _is_regular(listing):
        return None
    if not _says_what_is_to_do(listing, named):
        return None
    paired = document.with_blocks((*opening, table_of_listing(listing)), listing.labels)
    others = (Aside("text-box", (p,)) for p in listing.others)
    return paired._replace(asides=(*paired.asides, *others))


def _may_be_review(listing: Listing, opening: Sequence[Paragraph]) -> bool:
    """Whether statements have numbers or are pledges, or the document is called a review."""
    if any(entry.number for entry in listing.entries) or is_called_review_alone(opening):
        return True
    are_pledges = all(entry.is_labelled and entry.is_sure for entry in listing.entries)
    return are_pledges and not is_called_instruction(opening)


def _is_regular(listing: Listing) -> bool:
    """Whether nearly all statements have a list, and nearly all lists a statement."""
    entries = listing.entries
    if len(entries) < MIN_STATEMENTS:
        return False
    items = sum(len(entry.items) for entry in entries)
    are_complete = _nearly_all(bool(entry.items) for entry in entries)
    return are_complete and listing.strays <= _MAX_SHARE_OF_STRAYS * items


def _nearly_all(of_statements: Iterable[bool]) -> bool:
    """Whether something is so of as many statements as must have actions."""
    answers = list(of_statements)
    return sum(answers) >= _MIN_SHARE_WITH_ACTIONS * len(answers)


def _says_what_is_to_do(listing: Listing, opening: Sequence[Paragraph]) -> bool:
    """Whether labels stand above the lists or, in a review, orders in them below statements."""
    entries = listing.entries
    if _nearly_all(entry.is_sure for entry in entries):
        return not is_called_other(opening)
    if not is_called_review_alone(opening) or not _are_orders(entries):
        return False
    return _are_facts(entries) or _are_aims(entries, opening)


def _are_orders(entries: Sequence[ListingEntry]) -> bool:
    """Whether enough items say what to do; fewer need to where labels say so."""
    items = [p.text for entry in entries for p in entry.items]
    are_labelled = _nearly_all(entry.has_label for entry in entries)
    least = _MIN_SHARE_BELOW_LABELS if are_labelled else _MIN_SHARE_OF_ORDERS
    return sum(map(is_order, items)) > least * len(items)


def _are_facts(entries: Sequence[ListingEntry]) -> bool:
    """Whether statements say how something is, and not how it must be or what to do."""
    texts = [entry.text for entry in entries]
    rules = sum(bool(_RULE.search(text)) for text in texts)
    orders = sum(map(asks_for_action, texts))  # `Coach A is late` seems to be one
    return all(map(is_sentence, texts)) and max(rules, orders) <= _MAX_SHARE_OF_RULES * len(texts)


def _are_aims(entries: Sequence[ListingEntry], opening: Sequence[Paragraph]) -> bool:
    """Whether statements say what is wanted, by their names or as the headings of a plan."""
    are_headings = all(p.stands_out for entry in entries for p in entry.statement)
    is_plan = any(map(_PLAN.search, names(opening)))
    return all(entry.is_named for entry in entries) or (are_headings and is_plan)
