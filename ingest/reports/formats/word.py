"""The report as a Word document that can be edited for a board. A report in, bytes out.

Lists that need no decision and the actions of owners are shortened to the numbers of statements,
and earlier steps have only what changed, as on paper. Reworded texts are tracked changes.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from ingest.compare.comparison import Pair
from ingest.reports import list_anchors
from ingest.reports.findings import PairRef
from ingest.reports.formats.asides import action_asides, statement_aside
from ingest.reports.formats.word_builder import Link, LinkTarget, Text, WordBuilder
from ingest.reports.formats.word_layout import NO_DAY
from ingest.reports.front_page import FrontPage, Shortlist
from ingest.reports.items import Item
from ingest.reports.list_anchors import LinkedCount
from ingest.reports.made_from import SOURCE_COLUMNS, correction_lines, source_rows
from ingest.reports.plan import (
    NO_OPEN_ACTION,
    URGENCIES,
    OpenAction,
    OwnerLoad,
    by_urgency,
    owner_lists,
)
from ingest.reports.report import Report
from ingest.reports.section_table import section_table
from ingest.reports.sections import is_quiet
from ingest.reports.standing import JudgementList, ListedStatement, judgement_lists
from ingest.reports.statement_anchors import StatementAnchors
from ingest.reports.tables import FigureTable
from ingest.reports.topics import Topic
from ingest.reports.words import (
    action_words,
    cell_text,
    outcome_text,
    pair_label,
    pair_numbers,
)


def write(report: Report) -> bytes:
    """The whole document."""
    made_at = report.made_from.made_at.replace(tzinfo=None) if report.made_from else NO_DAY
    word = WordBuilder(f"{report.title}, {report.period}", made_at)
    anchors = StatementAnchors(report)
    word.paragraph(_about(report))
    _front(word, report.front, anchors)
    if not report.owner:
        _figures(word, section_table(report), 1)
    _lists(word, report, anchors)
    _owners(word, report, anchors)
    for number in reversed(range(len(report.steps))):
        _step(word, report, number, anchors)
    if report.summary:
        word.heading("The counts", 1)
    for table in report.summary:
        _figures(word, table, 2)
    _made_from(word, report)
    return word.content()


def _about(report: Report) -> str:
    return ". ".join(filter(None, [report.organisation, report.scope, report.basis]))


def _front(word: WordBuilder, front: FrontPage, anchors: StatementAnchors) -> None:
    """The first page."""
    word.begin_columns()
    _figures(word, front.stands, 1)
    if front.owners:
        word.next_column()
        _figures(word, front.carry, 1)
        rest = f"and {front.more_owners} more" if front.more_owners else "What they are to do"
        word.paragraph(Link(rest, list_anchors.OWNERS))
    else:
        word.paragraph(NO_OPEN_ACTION)
    word.end_columns()
    word.heading("What needs a decision", 1)
    for shortlist in front.decisions:
        _shortlist(word, shortlist, anchors)
    word.paragraph(
        " ".join(shortlist.nothing for shortlist in front.decisions if not shortlist.total)
    )
    for shortlist in (front.due_soon, front.closed):
        _shortlist(word, shortlist, anchors)
        if not shortlist.total:
            word.paragraph(shortlist.nothing)
    word.next_page()


def _figures(word: WordBuilder, table: FigureTable, level: int) -> None:
    """A table of figures below its heading; each figure links to its list."""
    word.heading(table.title, level)
    rows = ([_link(row.name, row.anchor), *map(_counted, row.figures)] for row in table.rows)
    word.table(table.title, [table.names, *table.columns], rows)


def _counted(figure: LinkedCount) -> Text:
    return _link(str(figure), figure.anchor)


def _link(text: str, anchor: str) -> Text:
    return Link(text, anchor) if anchor else text


def _shortlist(word: WordBuilder, shortlist: Shortlist, anchors: StatementAnchors) -> None:
    if not shortlist.total:
        return
    first = f", the first {len(shortlist.lines)}" if shortlist.more else ""
    word.heading(Link(shortlist.title, shortlist.anchor), 2, f"({shortlist.figure}){first}")
    for line in shortlist.lines:
        number = Link(line.number, anchors.of(line.where))
        word.line([number, f" {line.lead}:" if line.lead else ""], f" {line.text}")


def _lists(word: WordBuilder, report: Report, anchors: StatementAnchors) -> None:
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
        _link(each.number, anchors.of(each.where))
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


def _owners(word: WordBuilder, report: Report, anchors: StatementAnchors) -> None:
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


def _step(word: WordBuilder, report: Report, number: int, anchors: StatementAnchors) -> None:
    """The statements of a step; of an earlier step only those that changed."""
    step, is_last = report.steps[number], number == len(report.steps) - 1
    word.heading(f"Statement by statement, {step.name}", 1, target=list_anchors.step_anchor(number))
    if not is_last:
        word.paragraph("Of these years there is what changed.")
    for position, section in enumerate(step.sections, 1):
        pairs = [pair for pair in section.pairs if is_last or not is_quiet(pair)]
        if pairs:
            word.heading(
                step.title_of(section), 2, target=list_anchors.section_anchor(number, position)
            )
        for pair in pairs:
            _pair(word, pair, anchors.of(PairRef(number, pair)))


def _pair(word: WordBuilder, pair: Pair, target: str) -> None:
    """A statement with its changes and actions, or one line if nothing changed."""
    if is_quiet(pair):
        _quiet(word, pair, target)
        return
    word.heading(pair_label(pair), 3, statement_aside(pair), target=target)
    cells = "; ".join(map(cell_text, pair.cells))
    word.line([], pair.words, f" ({cells})" if cells else "", style="Normal")
    for action in pair.actions:
        beside = "".join(f" ({each})" for each in action_asides(action))
        word.line([f"{outcome_text(action)}: "], action_words(action), beside)


def _quiet(word: WordBuilder, pair: Pair, target: str) -> None:
    new = "; ".join(cell_text(found) for found in pair.cells if found.is_changed)
    text = " ".join(edit.text for edit in pair.words)
    aside = f" ({new})" if new else ""
    line = f"{statement_aside(pair, is_brief=True)}. {text}"
    word.line([f"{pair_label(pair)} "], line, aside, "Normal", target)


def _made_from(word: WordBuilder, report: Report) -> None:
    """The sources of the report, and the corrections."""
    word.heading("What this was made from", 1)
    if report.made_from:
        rows = source_rows(report.made_from, report.reviews)
        word.table("What this was made from", SOURCE_COLUMNS, rows)
    for line in correction_lines(report.reviews):
        word.line([], line)
    word.paragraph(f"{report.origin}.")
