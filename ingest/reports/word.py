"""The report as a Word document that can be edited for a board. A report in, bytes out.

Headings, lists and tables are Word's own; a reworded text is a tracked change, which Word shows and
can accept. The home of python-docx among the reports.
"""

import io
from collections.abc import Iterable, Sequence

from docx.enum.text import WD_BREAK
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from ingest.compare.comparison import ActionPair, Pair
from ingest.output.characters import printable
from ingest.reports.front_page import FrontPage, Shortlist
from ingest.reports.made_from import SOURCE_COLUMNS, corrections, source_rows
from ingest.reports.plan import owner_lists, who_and_when
from ingest.reports.report import SECTION_COLUMNS, Report, Step, section_rows
from ingest.reports.sections import is_quiet
from ingest.reports.standing import standing_rows
from ingest.reports.topics import Topic
from ingest.reports.word_layout import (
    NO_DAY,
    QUIET,
    TABLE_STYLE,
    TABLE_TEXT,
    blank_document,
    widths_by_text,
    without_days,
)
from ingest.reports.wordml import (
    Tracked,
    append_paragraph,
    repeat_heading_row,
    set_alternative_text,
    set_column_widths,
    set_style,
)
from ingest.reports.words import (
    LINKS,
    PROGRESS,
    STATEMENT,
    cell,
    change,
    day,
    numbers,
    outcome,
)


def write(report: Report) -> bytes:
    """The document."""
    made = _Written(report)
    made.front(report.front)
    if not report.owner:
        made.sections()
    made.lists()
    made.owners()
    for step in reversed(report.steps):
        made.step(step)
    made.counts()
    made.made_from()
    return made.content()


class _Written:
    """A document while it is written, from its beginning to its end."""

    def __init__(self, report: Report) -> None:
        self._report = report
        title = f"{report.title}, {report.period}"
        made_at = report.made_from.made_at.replace(tzinfo=None) if report.made_from else NO_DAY
        self._word = blank_document(title, made_at)
        self._styles = {style.name: style.style_id for style in self._word.styles}
        self._tracked = Tracked("reviewtrail", made_at)
        self._add("Title", title)
        about = [report.organisation]
        if report.owner:
            about.append(f"What {report.owner} is to do, and the statements that it is about")
        if report.as_of:
            about.append(f"As of {day(report.as_of)}")
        self._say(". ".join(filter(None, about)))

    def front(self, front: FrontPage) -> None:
        """The first page, which the rest begins behind."""
        self._table(
            "Where we stand",
            ["", *(each.year for each in front.standing)],
            ([words, *map(str, values)] for words, values in standing_rows(front.standing)),
        )
        self._heading("What needs a decision", 1)
        for shortlist in front.decisions:
            self._shortlist(shortlist)
        quiet = [shortlist.nothing for shortlist in front.decisions if not shortlist.total]
        if quiet:
            self._say(" ".join(quiet))
        self._shortlist(front.due_soon)
        self._shortlist(front.closed)
        self._table(
            front.owners_heading,
            ["", "Open", "Overdue", "Due soon"],
            ([*map(str, load)] for load in front.owners),
        )
        if front.owners_in_all > len(front.owners):
            self._say(f"and {front.owners_in_all - len(front.owners)} more")
        self._add("Normal").add_run().add_break(WD_BREAK.PAGE)

    def sections(self) -> None:
        """How each section stands, and what became of it."""
        rows = ([s.name, *map(str, values)] for s, values in section_rows(self._report))
        self._table("By section", ["Section", *SECTION_COLUMNS], rows)

    def lists(self) -> None:
        """The lists behind the figures of the first page."""
        self._heading("The lists", 1)
        for topic in self._report.topics:
            self._topic(topic)

    def owners(self) -> None:
        """Everyone with their open actions."""
        self._heading("Owners", 1)
        for load, actions in owner_lists(self._report.actions):
            carried = load.words(len(self._report.actions))
            self._table(
                f"{load.owner} ({carried})",
                ["No", "Action", "Who, by when", ""],
                (
                    [each.bullet.entry.name, each.text, each.who_and_when, ", ".join(each.marks)]
                    for each in actions
                ),
                level=2,
            )

    def step(self, step: Step) -> None:
        """Statement by statement; those of which nothing changed in a line each."""
        self._heading(f"Statement by statement, {step.name}", 1)
        for section in step.sections:
            left_out = f" (removed in {step.new_year})" if section.is_left_out else ""
            self._heading(f"{section.name}{left_out}", 2)
            for pair in section.pairs:
                if is_quiet(pair):
                    self._quiet(pair)
                else:
                    self._pair(pair)

    def counts(self) -> None:
        """The counts of each step."""
        if self._report.summary:
            self._heading("The counts", 1)
        columns = ["", *(step.name for step in self._report.steps)]
        for group in self._report.summary:
            rows = ([row.words, *map(str, row.values)] for row in group.rows)
            self._table(group.title, columns, rows, level=2)

    def made_from(self) -> None:
        """What the report was made from."""
        made = self._report.made_from
        if made is None:
            self._heading("What this was made from", 1)
            self._say(f"The reviews of {', '.join(self._report.years)}.")
            return
        rows = source_rows(made, self._report.reviews)
        self._table("What this was made from", SOURCE_COLUMNS, rows)
        for line in corrections(self._report.reviews):
            self._add("List Bullet", line)
        self._say(f"{made.sentence}.")

    def content(self) -> bytes:
        """The document's bytes."""
        out = io.BytesIO()
        self._word.save(out)
        return without_days(out)

    def _topic(self, topic: Topic) -> None:
        if not topic.items:
            self._heading(topic.heading, 2)
            self._say(topic.nothing)
            return
        rows = []
        for item in topic.items:
            step = self._report.steps[item.where.step].name if topic.is_of_all_years else ""
            rows.append([numbers(item.where.pair), item.text, item.shown, step])
        columns = ["No", "What", "Who or why", "Years"]
        if not topic.is_of_all_years:
            columns, rows = columns[:-1], [row[:-1] for row in rows]
        self._table(topic.heading, columns, rows, level=2)

    def _shortlist(self, shortlist: Shortlist) -> None:
        if not shortlist.total:
            return
        self._heading(shortlist.heading, 2)
        for line in shortlist.lines:
            item = self._add("List Bullet")
            lead = f" {line.lead}:" if line.lead else ""
            item.add_run(printable(f"{line.number}{lead}")).bold = True
            item.add_run(printable(f" {line.text}"))
        if shortlist.more:
            self._add("List Bullet", f"and {shortlist.more} more")

    def _quiet(self, pair: Pair) -> None:
        line = self._add("Normal")
        line.add_run(printable(f"{numbers(pair)} ")).bold = True
        line.add_run(f"{_tags(pair)}. ").italic = True
        line.add_run(printable(" ".join(edit.text for edit in pair.words)))
        new = [cell(found) for found in pair.cells if found.is_changed]
        line.add_run(printable(f" ({'; '.join(new)})" if new else "")).font.color.rgb = QUIET

    def _pair(self, pair: Pair) -> None:
        self._heading(f"{numbers(pair)} {_tags(pair)}", 3)
        if pair.progress:
            before, after = pair.progress.old_words, pair.progress.new_words
            self._say(f"{PROGRESS[pair.progress.kind]}: “{before}” → “{after}”")
        self._tracked.write(self._add("Normal"), pair.words)
        if pair.cells:
            self._say("; ".join(map(cell, pair.cells)))
        for action in pair.actions:
            item = self._add("List Bullet")
            item.add_run(f"{outcome(action)}: ").bold = True
            self._tracked.write(item, action.words)
            item.add_run(printable(_asides(action))).font.color.rgb = QUIET

    def _add(self, style: str, text: str = "") -> Paragraph:
        paragraph = append_paragraph(self._word, self._styles[style])
        if text:
            paragraph.add_run(printable(text))
        return paragraph

    def _heading(self, text: str, level: int) -> None:
        self._add(f"Heading {level}", text)

    def _say(self, text: str) -> None:
        if text:
            self._add("Normal", text)

    def _table(
        self, title: str, columns: Sequence[str], rows: Iterable[Sequence[str]], level: int = 1
    ) -> None:
        """A table below its heading, which also says to a screen reader what it holds."""
        self._heading(title, level)
        table = self._word.add_table(rows=1, cols=len(columns), style=TABLE_STYLE)
        held = [[*map(printable, cells)] for cells in (columns, *rows)]
        for _ in held[1:]:
            table.add_row()
        wide = [*widths_by_text(held)] * len(held)
        texts = [text for cells in held for text in cells]
        for made, text, width in zip(table._cells, texts, wide, strict=True):
            made.text, made.width = text, width
            set_style(made.paragraphs[0], self._styles[TABLE_TEXT])
        set_column_widths(table, widths_by_text(held))
        repeat_heading_row(table)
        set_alternative_text(table, title)
        self._gap()

    def _gap(self) -> None:
        """The paragraph that Word wants behind a table, as low as can be."""
        gap = self._add("Normal")
        gap.paragraph_format.space_after = Pt(0)
        gap.paragraph_format.line_spacing = Pt(5)


def _tags(pair: Pair) -> str:
    tags = [STATEMENT[pair.change].lower()]
    if pair.renumbered:
        tags.append("renumbered")
    if pair.moved_section:
        tags.append("from another section")
    if pair.progress:
        tags.append(PROGRESS[pair.progress.kind].lower())
    return ", ".join(tags)


def _asides(action: ActionPair) -> str:
    bullet = action.new or action.old
    said = [
        who_and_when(bullet.action) if bullet else "",
        change(action),
        LINKS.get(action.links, ""),
        f"the review says “{action.outcome.words}”" if action.outcome.words else "",
    ]
    return "".join(f" ({each})" for each in said if each)
