"""The report as a Word document that can be edited for a board. A report in, bytes out.

It has what the page has on paper: lists that need no decision and the owners' parts are the
numbers of their statements, and of the years before the last two there is what changed. A reworded
text is a tracked change, which Word shows and can accept.
"""

from collections.abc import Iterable, Sequence

from ingest.compare.comparison import Pair
from ingest.reports.anchors import Anchors
from ingest.reports.asides import asides
from ingest.reports.findings import PairRef
from ingest.reports.front_page import FrontPage, Shortlist
from ingest.reports.made_from import SOURCE_COLUMNS, corrections, source_rows
from ingest.reports.plan import (
    URGENCIES,
    OpenAction,
    OwnerLoad,
    by_urgency,
    owner_lists,
)
from ingest.reports.report import SECTION_COLUMNS, Report, section_rows
from ingest.reports.sections import is_quiet
from ingest.reports.standing import standing_lists, standing_rows
from ingest.reports.topics import Item, Topic
from ingest.reports.word_builder import Link, Text, WordBuilder
from ingest.reports.word_layout import NO_DAY
from ingest.reports.words import (
    PROGRESS,
    STATEMENT,
    cell,
    day,
    names,
    numbers,
    outcome,
)

_SAYS_WHAT, _OWNERS = "which-statements-say-what", "owners"


def write(report: Report) -> bytes:
    """The document."""
    made_at = report.made_from.made_at.replace(tzinfo=None) if report.made_from else NO_DAY
    word = WordBuilder(f"{report.title}, {report.period}", made_at)
    anchors = Anchors(report)
    word.say(_about(report))
    _front(word, report.front, anchors)
    if not report.owner:
        _sections(word, report)
    _lists(word, report)
    _owners(word, report)
    for number in reversed(range(len(report.steps))):
        _step(word, report, number, anchors)
    _counts(word, report)
    _made_from(word, report)
    return word.content()


def _about(report: Report) -> str:
    about = [report.organisation]
    if report.owner:
        about.append(f"What {report.owner} is to do, and the statements that it is about")
    if report.as_of:
        about.append(f"As of {day(report.as_of)}")
    if report.made_from:
        about.append(f"Read from {', '.join(each.file for each in report.made_from.sources)}")
    return ". ".join(filter(None, about))


def _front(word: WordBuilder, front: FrontPage, anchors: Anchors) -> None:
    """The first page, which the rest begins behind."""
    word.begin_columns()
    word.heading("Where we stand", 1)
    word.table(
        "Where we stand",
        ["", *(each.year for each in front.standing)],
        ([words, *_figures(values, _SAYS_WHAT)] for words, values in standing_rows(front.standing)),
    )
    word.next_column()
    word.heading(front.owners_heading, 1)
    word.table(
        front.owners_heading,
        ["", "Open", "Overdue", "Due soon"],
        ([owner, *_figures(counts, _OWNERS)] for owner, *counts in front.owners),
    )
    if front.owners_in_all > len(front.owners):
        word.say(f"and {front.owners_in_all - len(front.owners)} more")
    word.end_columns()
    word.heading("What needs a decision", 1)
    for shortlist in front.decisions:
        _shortlist(word, shortlist, anchors)
    word.say(" ".join(shortlist.nothing for shortlist in front.decisions if not shortlist.total))
    _shortlist(word, front.due_soon, anchors)
    _shortlist(word, front.closed, anchors)
    word.next_page()


def _figures(counts: Iterable[int], target: str) -> list[Text]:
    return [Link(str(count), target) if count else str(count) for count in counts]


def _shortlist(word: WordBuilder, shortlist: Shortlist, anchors: Anchors) -> None:
    if not shortlist.total:
        return
    first = f", the first {len(shortlist.lines)}" if shortlist.more else ""
    word.heading(Link(shortlist.title, shortlist.key), 2, f"({shortlist.figure}){first}")
    for line in shortlist.lines:
        number = Link(line.number, anchors.of(line.where))
        word.line([number, f" {line.lead}:" if line.lead else ""], f" {line.text}")


def _sections(word: WordBuilder, report: Report) -> None:
    """How each section stands, and what became of it."""
    rows = ([s.name, *map(str, values)] for s, values in section_rows(report))
    word.heading("By section", 1)
    word.table("By section", ["Section", *SECTION_COLUMNS], rows)


def _lists(word: WordBuilder, report: Report) -> None:
    """The lists behind the figures of the first page."""
    word.heading("The lists", 1)
    word.heading("Which statements say what", 2)
    word.table(
        "Which statements say what",
        ["", *report.years],
        (
            [found.words, *(", ".join(name for _, name in year) or "–" for year in found.years)]
            for found in standing_lists(report.comparisons, report.owner)
        ),
        target=_SAYS_WHAT,
    )
    for topic in report.topics:
        _topic(word, report, topic)


def _topic(word: WordBuilder, report: Report, topic: Topic) -> None:
    """What presses in the last step is told in full; of all else there are the numbers."""
    figure = f"({topic.figure})" if topic.items else ""
    word.heading(topic.title, 2, figure, target=topic.key)
    if not topic.items:
        word.say(topic.nothing)
    for number, items in topic.by_step():
        name = report.steps[number].name
        if topic.key in report.front.pressing and number == len(report.steps) - 1:
            rows = ([numbers(item.where.pair), item.text, item.shown] for item in items)
            word.table(f"{topic.title}, {name}", ["No", "What", "Who or why"], rows)
        else:
            is_of_several = topic.is_of_all_years and len(report.steps) > 1
            years = f"{name} ({topic.figures[number]}): " if is_of_several else ""
            word.line([years], ", ".join(_newest(items)), style="Normal")


def _newest(items: Iterable[Item]) -> Sequence[str]:
    """The statements of items by their latest numbers, each once."""
    found = (names(item.where.pair) for item in items)
    return [*dict.fromkeys(new or old for old, new in found)]


def _owners(word: WordBuilder, report: Report) -> None:
    """Everyone with their open actions: by their numbers, in an owner's own report in full."""
    word.heading("Owners", 1, target=_OWNERS)
    held = owner_lists(report.actions)
    if report.owner:
        for load, actions in held:
            word.heading(load.owner, 2, f"({load.words(len(report.actions))})")
            _carried(word, load, actions)
    else:
        columns = ["Owner", f"Open, of {len(report.actions)}", *URGENCIES]
        word.table("Owners", columns, [_numbered(*carried) for carried in held])


def _numbered(load: OwnerLoad, actions: Sequence[OpenAction]) -> list[str]:
    found = dict(by_urgency(actions))
    where = [dict.fromkeys(each.bullet.entry.name for each in found.get(w, ())) for w in URGENCIES]
    return [load.owner, str(load.open), *(", ".join(numbers) or "–" for numbers in where)]


def _carried(word: WordBuilder, load: OwnerLoad, actions: Iterable[OpenAction]) -> None:
    rows = (
        [each.bullet.entry.name, each.text, each.who_and_when, ", ".join(each.marks)]
        for each in actions
    )
    word.table(f"What {load.owner} is to do", ["No", "Action", "Who, by when", ""], rows)


def _step(word: WordBuilder, report: Report, number: int, anchors: Anchors) -> None:
    """Statement by statement; of the years before the last two what changed."""
    step, is_last = report.steps[number], number == len(report.steps) - 1
    word.heading(f"Statement by statement, {step.name}", 1)
    if not is_last:
        word.say("Of these years there is what changed.")
    for section in step.sections:
        pairs = [pair for pair in section.pairs if is_last or not is_quiet(pair)]
        if pairs:
            left_out = f" (removed in {step.new_year})" if section.is_left_out else ""
            word.heading(f"{section.name}{left_out}", 2)
        for pair in pairs:
            _pair(word, pair, anchors.of(PairRef(number, pair)))


def _pair(word: WordBuilder, pair: Pair, target: str) -> None:
    """A statement with what changed; one of which nothing changed in a line."""
    if is_quiet(pair):
        _quiet(word, pair, target)
        return
    word.heading(numbers(pair), 3, _tags(pair), target=target)
    cells = "; ".join(map(cell, pair.cells))
    word.line([], pair.words, f" ({cells})" if cells else "", style="Normal")
    for action in pair.actions:
        beside = "".join(f" ({each})" for each in asides(action))
        word.line([f"{outcome(action)}: "], action.words, beside)


def _quiet(word: WordBuilder, pair: Pair, target: str) -> None:
    new = "; ".join(cell(found) for found in pair.cells if found.is_changed)
    text = " ".join(edit.text for edit in pair.words)
    aside = f" ({new})" if new else ""
    word.line([f"{numbers(pair)} "], f"{_tags(pair)}. {text}", aside, "Normal", target)


def _counts(word: WordBuilder, report: Report) -> None:
    """The counts of each step."""
    if report.summary:
        word.heading("The counts", 1)
    columns = ["", *(step.name for step in report.steps)]
    for group in report.summary:
        word.heading(group.title, 2)
        rows = ([row.words, *map(str, row.values)] for row in group.rows)
        word.table(group.title, columns, rows)


def _made_from(word: WordBuilder, report: Report) -> None:
    """What the report was made from."""
    word.heading("What this was made from", 1)
    if report.made_from is None:
        word.say(f"The reviews of {', '.join(report.years)}.")
        return
    rows = source_rows(report.made_from, report.reviews)
    word.table("What this was made from", SOURCE_COLUMNS, rows)
    for line in corrections(report.reviews):
        word.line([], line)
    word.say(f"{report.made_from.sentence}.")


def _tags(pair: Pair) -> str:
    """`Reworded, renumbered. Closed: “late” → “Green”`."""
    tags = [STATEMENT[pair.change]]
    if pair.renumbered:
        tags.append("renumbered")
    if pair.moved_section:
        tags.append("from another section")
    said = [", ".join(tags)]
    if pair.progress and is_quiet(pair):
        said.append(PROGRESS[pair.progress.kind])
    elif pair.progress:
        before, after = pair.progress.old_words, pair.progress.new_words
        said.append(f"{PROGRESS[pair.progress.kind]}: “{before}” → “{after}”")
    return ". ".join(said)
