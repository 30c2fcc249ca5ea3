"""The lists of a report in a Word document: by judgement, by topic, and by owner.

A report in, headings, paragraphs and tables appended to the document. Lists that need no decision
and the actions of owners are shortened to the numbers of statements.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from ingest.reports import list_anchors
from ingest.reports.formats.word_builder import Link, LinkTarget, Text, WordBuilder, linked
from ingest.reports.items import Item
from ingest.reports.plan import (
    NO_OPEN_ACTION,
    URGENCIES,
    OpenAction,
    OwnerLoad,
    by_urgency,
    owner_lists,
)
from ingest.reports.report import Report
from ingest.reports.sections import is_quiet
from ingest.reports.standing import JudgementList, ListedStatement, judgement_lists
from ingest.reports.statement_anchors import StatementAnchors
from ingest.reports.topics import Topic
from ingest.reports.words import pair_label, pair_numbers


def write_lists(word: WordBuilder, report: Report, anchors: StatementAnchors) -> None:
    """The lists behind the figures of the first page."""
    word.heading("The lists", 1)
    title = "Which statements say what"
    word.heading(title, 2)
    years = [
        LinkTarget(year, list_anchors.judgement_anchor("", n))
        for n, year in enumerate(report.years)
    ]
    numbered = partial(_numbered, anchors=anchors, last=len(report.steps) - 1)
    lists = judgement_lists(report.comparisons, report.owner)
    rows = (_judgement_row(found, numbered) for found in lists)
    word.table(title, ["", *years], rows, target=list_anchors.JUDGEMENTS)
    for topic in report.topics:
        _topic(word, report, topic, anchors)


def _judgement_row(
    found: JudgementList, numbered: Callable[[Iterable[ListedStatement]], Text]
) -> list[Text]:
    """What the statements say, and their numbers in each year."""
    years = (LinkTarget(numbered(each), anchor) for anchor, each in found.by_anchor())
    return [found.words, *years]


def _numbered(statements: Iterable[ListedStatement], anchors: StatementAnchors, last: int) -> Text:
    """The numbers of statements, with links to those statements that the document has."""
    return _joined(
        linked(each.number, anchors.of(each.where))
        if each.where.step == last or not is_quiet(each.where.pair)
        else each.number
        for each in statements
    )


def _joined(texts: Iterable[Text]) -> Text:
    """Texts with commas between them, or a dash where there are none."""
    between = [part for text in texts for part in (", ", text)]
    return between[1:] or "–"


def _topic(word: WordBuilder, report: Report, topic: Topic, anchors: StatementAnchors) -> None:
    """The urgent items of the last step in full; of all others only the numbers."""
    word.heading(topic.title, 2, topic.figure_text, target=topic.key)
    if not topic.items:
        word.paragraph(topic.nothing)
    for number, items in topic.by_step():
        name = report.steps[number].name
        anchor = topic.anchor(number) if topic.covers_all_years else ""
        years = f"{name} ({topic.figures[number]})" if topic.is_split_by_step else ""
        if topic.key in report.front.pressing and number == len(report.steps) - 1:
            word.paragraph("", bold=years)
            rows = (_item(item, anchors) for item in items)
            title = f"{topic.title}, {name}"
            word.table(title, ["No", "What", "Who or why"], rows, target=anchor)
        else:
            lead = f"{years}: " if years else ""
            word.paragraph(_joined(_latest_numbers(items, anchors)), bold=lead, target=anchor)


def _item(item: Item, anchors: StatementAnchors) -> list[Text]:
    return [Link(pair_label(item.where.pair), anchors.of(item.where)), item.text, item.shown]


def _latest_numbers(items: Iterable[Item], anchors: StatementAnchors) -> Iterable[Text]:
    """The latest number of each statement of the items, once each."""
    numbers = {anchors.of(item.where): pair_numbers(item.where.pair) for item in items}
    return [Link(new or old, anchor) for anchor, (old, new) in numbers.items()]


def write_owners(word: WordBuilder, report: Report, anchors: StatementAnchors) -> None:
    """Each owner's open actions: only numbers, but in full in an owner's part of the report."""
    word.heading("Owners", 1, target=list_anchors.OWNERS)
    lists = owner_lists(report.actions)
    if not lists:
        word.paragraph(NO_OPEN_ACTION)
    elif report.owner:
        for rank, (load, actions) in enumerate(lists, 1):
            beside = f"({load.words(len(report.actions))})"
            word.heading(load.owner, 2, beside, target=list_anchors.owner_anchor(rank))
            _owner_table(word, load, actions, anchors)
    else:
        columns = ["Owner", f"Open, of {len(report.actions)}", *URGENCIES]
        rows = [_owner_row(rank, *each, anchors) for rank, each in enumerate(lists, 1)]
        word.table("Owners", columns, rows)


def _owner_row(
    rank: int, load: OwnerLoad, actions: Sequence[OpenAction], anchors: StatementAnchors
) -> list[Text]:
    groups = dict(by_urgency(actions))
    numbers = (_numbers(groups.get(urgency, ()), anchors) for urgency in URGENCIES)
    owner = LinkTarget(load.owner, list_anchors.owner_anchor(rank))
    return [owner, str(load.open), *numbers]


def _numbers(actions: Iterable[OpenAction], anchors: StatementAnchors) -> Text:
    """The numbers of the statements of actions, once each."""
    return _joined(dict.fromkeys(_action_link(each, anchors) for each in actions))


def _action_link(action: OpenAction, anchors: StatementAnchors) -> Link:
    return Link(action.bullet.entry.name, anchors.of_action(action))


def _owner_table(
    word: WordBuilder, load: OwnerLoad, actions: Iterable[OpenAction], anchors: StatementAnchors
) -> None:
    rows: list[list[Text]] = [
        [_action_link(each, anchors), each.text, each.who_and_when, ", ".join(each.marks)]
        for each in actions
    ]
    word.table(f"What {load.owner} is to do", ["No", "Action", "Who, by when", ""], rows)
