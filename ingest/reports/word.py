"""The report as a Word document that can be edited for a board. A report in, bytes out.

It has what the page has on paper: lists that need no decision and the owners' parts are the
numbers of their statements, and of the years before the last two there is what changed. A reworded
text is a tracked change, which Word shows and can accept.
"""

from collections.abc import Iterable, Sequence
from functools import partial

from ingest.compare.comparison import Pair
from ingest.reports import places
from ingest.reports.anchors import Anchors
from ingest.reports.asides import asides, beside_statement
from ingest.reports.findings import PairRef
from ingest.reports.front_page import FrontPage, Shortlist
from ingest.reports.made_from import SOURCE_COLUMNS, corrections, source_rows
from ingest.reports.places import Counted
from ingest.reports.plan import (
    URGENCIES,
    OpenAction,
    OwnerLoad,
    by_urgency,
    owner_lists,
)
from ingest.reports.report import Report
from ingest.reports.section_table import section_table
from ingest.reports.sections import is_quiet
from ingest.reports.standing import Told, standing_lists
from ingest.reports.tables import FigureTable
from ingest.reports.topics import Item, Topic
from ingest.reports.word_builder import Link, Marked, Text, WordBuilder
from ingest.reports.word_layout import NO_DAY
from ingest.reports.words import (
    action_words,
    cell,
    day,
    names,
    numbers,
    outcome,
)


def write(report: Report) -> bytes:
    """The document."""
    made_at = report.made_from.made_at.replace(tzinfo=None) if report.made_from else NO_DAY
    word = WordBuilder(f"{report.title}, {report.period}", made_at)
    anchors = Anchors(report)
    word.say(_about(report))
    _front(word, report.front, anchors)
    if not report.owner:
        _figures(word, section_table(report), 1)
    _lists(word, report, anchors)
    _owners(word, report, anchors)
    for number in reversed(range(len(report.steps))):
        _step(word, report, number, anchors)
    if report.summary:
        word.heading("The counts", 1)
    for counted in report.summary:
        _figures(word, counted, 2)
    _made_from(word, report)
    return word.content()


def _about(report: Report) -> str:
    about = [report.organisation, report.scope]
    if report.as_of:
        about.append(f"As of {day(report.as_of)}")
    if report.made_from:
        about.append(f"Read from {', '.join(each.file for each in report.made_from.sources)}")
    return ". ".join(filter(None, about))


def _front(word: WordBuilder, front: FrontPage, anchors: Anchors) -> None:
    """The first page, which the rest begins behind."""
    word.begin_columns()
    _figures(word, front.stands, 1)
    word.next_column()
    _figures(word, front.carry, 1)
    if front.owners:
        rest = f"and {front.more_owners} more" if front.more_owners else "What they are to do"
        word.say(Link(rest, places.OWNERS))
    word.end_columns()
    word.heading("What needs a decision", 1)
    for shortlist in front.decisions:
        _shortlist(word, shortlist, anchors)
    word.say(" ".join(shortlist.nothing for shortlist in front.decisions if not shortlist.total))
    _shortlist(word, front.due_soon, anchors)
    _shortlist(word, front.closed, anchors)
    word.next_page()


def _figures(word: WordBuilder, table: FigureTable, level: int) -> None:
    """A table of figures below its heading; each figure leads to its list."""
    word.heading(table.title, level)
    rows = ([_link(row.name, row.place), *map(_counted, row.figures)] for row in table.rows)
    word.table(table.title, [table.names, *table.columns], rows)


def _counted(figure: Counted) -> Text:
    return _link(str(figure), figure.place)


def _link(text: str, place: str) -> Text:
    return Link(text, place) if place else text


def _shortlist(word: WordBuilder, shortlist: Shortlist, anchors: Anchors) -> None:
    if not shortlist.total:
        return
    first = f", the first {len(shortlist.lines)}" if shortlist.more else ""
    word.heading(Link(shortlist.title, shortlist.anchor), 2, f"({shortlist.figure}){first}")
    for line in shortlist.lines:
        number = Link(line.number, anchors.of(line.where))
        word.line([number, f" {line.lead}:" if line.lead else ""], f" {line.text}")


def _lists(word: WordBuilder, report: Report, anchors: Anchors) -> None:
    """The lists behind the figures of the first page."""
    numbered = partial(_numbered, anchors=anchors, last=len(report.steps) - 1)
    word.heading("The lists", 1)
    word.heading("Which statements say what", 2)
    word.table(
        "Which statements say what",
        ["", *(Marked(year, places.of_judgement("", n)) for n, year in enumerate(report.years))],
        (
            [found.words, *(Marked(numbered(told), place) for place, told in found.places())]
            for found in standing_lists(report.comparisons, report.owner)
        ),
        target=places.STANDING,
    )
    for topic in report.topics:
        _topic(word, report, topic, anchors)


def _numbered(told: Iterable[Told], anchors: Anchors, last: int) -> Text:
    """The numbers of statements, each of which leads to its statement where that is told."""
    return _joined(
        _link(each.number, anchors.of(each.where))
        if each.where.step == last or not is_quiet(each.where.pair)
        else each.number
        for each in told
    )


def _joined(texts: Iterable[Text]) -> Text:
    """Texts with commas between them, or a dash where there are none."""
    between = [part for text in texts for part in (", ", text)]
    return between[1:] or "–"


def _topic(word: WordBuilder, report: Report, topic: Topic, anchors: Anchors) -> None:
    """What presses in the last step is told in full; of all else there are the numbers."""
    word.heading(topic.title, 2, topic.beside, target=topic.key)
    if not topic.items:
        word.say(topic.nothing)
    for number, items in topic.by_step():
        name = report.steps[number].name
        place = topic.anchor(number) if topic.is_of_all_years else ""
        years = f"{name} ({topic.figures[number]})" if topic.has_parts else ""
        if topic.key in report.front.pressing and number == len(report.steps) - 1:
            word.say("", bold=years)
            rows = (_item(item, anchors) for item in items)
            title = f"{topic.title}, {name}"
            word.table(title, ["No", "What", "Who or why"], rows, target=place)
        else:
            lead = f"{years}: " if years else ""
            word.say(_joined(_newest(items, anchors)), bold=lead, target=place)


def _item(item: Item, anchors: Anchors) -> list[Text]:
    return [Link(numbers(item.where.pair), anchors.of(item.where)), item.text, item.shown]


def _newest(items: Iterable[Item], anchors: Anchors) -> Iterable[Text]:
    """The statements of items by their latest numbers, each once."""
    found = {anchors.of(item.where): names(item.where.pair) for item in items}
    return [Link(new or old, place) for place, (old, new) in found.items()]


def _owners(word: WordBuilder, report: Report, anchors: Anchors) -> None:
    """Everyone with their open actions: by their numbers, in an owner's own report in full."""
    word.heading("Owners", 1, target=places.OWNERS)
    held = owner_lists(report.actions)
    if report.owner:
        for place, (load, actions) in enumerate(held, 1):
            beside = f"({load.words(len(report.actions))})"
            word.heading(load.owner, 2, beside, target=places.of_owner(place))
            _carried(word, load, actions, anchors)
    else:
        columns = ["Owner", f"Open, of {len(report.actions)}", *URGENCIES]
        rows = [_owner_row(place, *carried, anchors) for place, carried in enumerate(held, 1)]
        word.table("Owners", columns, rows)


def _owner_row(
    place: int, load: OwnerLoad, actions: Sequence[OpenAction], anchors: Anchors
) -> list[Text]:
    found = dict(by_urgency(actions))
    where = ({_place_of(each, anchors): None for each in found.get(w, ())} for w in URGENCIES)
    owner = Marked(load.owner, places.of_owner(place))
    return [owner, str(load.open), *map(_joined, where)]


def _place_of(action: OpenAction, anchors: Anchors) -> Link:
    return Link(action.bullet.entry.name, anchors.of_action(action))


def _carried(
    word: WordBuilder, load: OwnerLoad, actions: Iterable[OpenAction], anchors: Anchors
) -> None:
    rows: list[list[Text]] = [
        [_place_of(each, anchors), each.text, each.who_and_when, ", ".join(each.marks)]
        for each in actions
    ]
    word.table(f"What {load.owner} is to do", ["No", "Action", "Who, by when", ""], rows)


def _step(word: WordBuilder, report: Report, number: int, anchors: Anchors) -> None:
    """Statement by statement; of the years before the last two what changed."""
    step, is_last = report.steps[number], number == len(report.steps) - 1
    word.heading(f"Statement by statement, {step.name}", 1, target=places.of_step(number))
    if not is_last:
        word.say("Of these years there is what changed.")
    for place, section in enumerate(step.sections, 1):
        pairs = [pair for pair in section.pairs if is_last or not is_quiet(pair)]
        if pairs:
            word.heading(step.title_of(section), 2, target=places.of_section(number, place))
        for pair in pairs:
            _pair(word, pair, anchors.of(PairRef(number, pair)))


def _pair(word: WordBuilder, pair: Pair, target: str) -> None:
    """A statement with what changed; one of which nothing changed in a line."""
    if is_quiet(pair):
        _quiet(word, pair, target)
        return
    word.heading(numbers(pair), 3, beside_statement(pair), target=target)
    cells = "; ".join(map(cell, pair.cells))
    word.line([], pair.words, f" ({cells})" if cells else "", style="Normal")
    for action in pair.actions:
        beside = "".join(f" ({each})" for each in asides(action))
        word.line([f"{outcome(action)}: "], action_words(action), beside)


def _quiet(word: WordBuilder, pair: Pair, target: str) -> None:
    new = "; ".join(cell(found) for found in pair.cells if found.is_changed)
    text = " ".join(edit.text for edit in pair.words)
    aside = f" ({new})" if new else ""
    told = f"{beside_statement(pair, is_brief=True)}. {text}"
    word.line([f"{numbers(pair)} "], told, aside, "Normal", target)


def _made_from(word: WordBuilder, report: Report) -> None:
    """What the report was made from."""
    word.heading("What this was made from", 1)
    if report.made_from:
        rows = source_rows(report.made_from, report.reviews)
        word.table("What this was made from", SOURCE_COLUMNS, rows)
    for line in corrections(report.reviews):
        word.line([], line)
    word.say(f"{report.origin}.")
