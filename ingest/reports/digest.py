"""An owner's digest: which of their actions are overdue, due soon or new. Reviews in, text out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from html import escape
from typing import NamedTuple

from ingest.compare.comparison import Comparison
from ingest.output.characters import printable
from ingest.reports.findings import open_actions
from ingest.reports.formats.markdown import escaped
from ingest.reports.plan import WITHIN_DAYS, OpenAction, owner_actions, plan
from ingest.reports.words import long_date
from parsers.diagnostics import count_of
from parsers.review import Review


class LatestReview(NamedTuple):
    """The latest review of a series, and its open actions."""

    review: Review
    actions: tuple[OpenAction, ...]

    @property
    def name(self) -> str:
        """`Annual Inclusion Review 2024, Fernhollow Schools Trust`."""
        titled = f"{self.review.title or 'Review'} {self.review.year or ''}".strip()
        return ", ".join(filter(None, [titled, self.review.organisation]))


class DigestList(NamedTuple):
    """The actions of a kind, under a title."""

    title: str
    actions: tuple[OpenAction, ...]


class DigestPart(NamedTuple):
    """An owner's actions in a review: the lists that are not empty, and how many more there are."""

    name: str
    lists: tuple[DigestList, ...]
    others: int

    @property
    def open_actions(self) -> int:
        """The number of open actions, listed or not."""
        return self.others + sum(len(found.actions) for found in self.lists)

    def headings(self) -> Iterator[tuple[str, DigestList]]:
        """Its lists, each with its heading: `Overdue (2 of 8 open actions)`."""
        for found in self.lists:
            of = count_of(self.open_actions, "open action")
            yield f"{found.title} ({len(found.actions)} of {of})", found


class Digest(NamedTuple):
    """All of an owner's actions as of a day."""

    owner: str
    today: date
    parts: tuple[DigestPart, ...]

    @property
    def title(self) -> str:
        """`DoI: actions on 1 December 2024`."""
        return f"{self.owner}: actions on {long_date(self.today)}"


def latest_review(review: Review, comparisons: Sequence[Comparison], today: date) -> LatestReview:
    """The latest review of a series as of a day; `comparisons` are empty if it has one year."""
    actions = open_actions(comparisons, today) if comparisons else plan(review, today)
    return LatestReview(review, actions)


def digest(owner: str, series: Iterable[LatestReview], today: date) -> Digest:
    """An owner's actions in the latest reviews; reviews without any are left out."""
    found = [(each.name, owner_actions(each.actions, owner)) for each in series]
    return Digest(owner, today, tuple(_part(name, actions) for name, actions in found if actions))


def _part(name: str, actions: Sequence[OpenAction]) -> DigestPart:
    """An action is only in the first list that it belongs to."""
    kinds: dict[str, list[OpenAction]] = {title: [] for title in _KINDS}
    others = 0
    for action in actions:
        kind = next((title for title, is_so in _KINDS.items() if is_so(action)), None)
        if kind:
            kinds[kind].append(action)
        else:
            others += 1
    lists = (DigestList(title, tuple(found)) for title, found in kinds.items() if found)
    return DigestPart(name, tuple(lists), others)


_KINDS: dict[str, Callable[[OpenAction], bool]] = {
    "Overdue": lambda action: action.is_overdue,
    WITHIN_DAYS.capitalize(): lambda action: action.is_due_soon,
    "Newly asked, due later, or no date given": lambda action: action.is_new,
}


def markdown(digest: Digest) -> str:
    """The digest as Markdown."""
    return "\n".join(_markdown_lines(digest)) + "\n"


def _markdown_lines(digest: Digest) -> Iterator[str]:
    yield f"# {escaped(digest.title)}"
    for part in digest.parts:
        yield from ("", f"## {escaped(part.name)}")
        for heading, found in part.headings():
            yield from ("", f"### {heading}", "")
            for action in found.actions:
                yield f"- {escaped(_line(action, heading))}"
        yield from ("", _others(part))


def text(digest: Digest) -> str:
    """The digest as plain text, for an email."""
    return "\n".join(map(printable, _text_lines(digest))) + "\n"


def _text_lines(digest: Digest) -> Iterator[str]:
    yield digest.title
    for part in digest.parts:
        yield from ("", part.name)
        for heading, found in part.headings():
            yield from ("", f"{heading}:")
            yield from (f"  - {_line(action, heading)}" for action in found.actions)
        yield from ("", _others(part))


def html(digest: Digest) -> str:
    """The digest as a page without styles or scripts, as email programs need it."""
    title = _safe(digest.title)
    head = ["<!doctype html>", '<html lang="en-GB">', '<meta charset="utf-8">']
    return "\n".join([*head, f"<title>{title}</title>", *_html_lines(digest), "</html>", ""])


def _html_lines(digest: Digest) -> Iterator[str]:
    yield f"<h1>{_safe(digest.title)}</h1>"
    for part in digest.parts:
        yield f"<h2>{_safe(part.name)}</h2>"
        for heading, found in part.headings():
            yield f"<h3>{heading}</h3>\n<ul>"
            yield from (f"<li>{_safe(_line(action, heading))}</li>" for action in found.actions)
            yield "</ul>"
        yield f"<p>{_others(part)}</p>"


FORMS: dict[str, Callable[[Digest], str]] = {"text": text, "md": markdown, "html": html}


def _line(action: OpenAction, heading: str) -> str:
    """`2.6 Open a club by T4 2025. (put off twice; by 31 March 2025)`."""
    marks = [mark for mark in action.further_marks if not heading.startswith(mark)]
    summary = "; ".join(filter(None, [*marks, action.who_and_when]))
    in_brackets = f" ({summary})" if summary else ""
    return f"{action.bullet.entry.name} {action.text}{in_brackets}"


def _others(part: DigestPart) -> str:
    if not part.others:
        return f"That is all: {count_of(part.open_actions, 'open action')}."
    others = f"{part.others} more" if part.lists else f"{part.others}"
    in_all = count_of(part.open_actions, "open action")
    return f"{others} of {in_all}, due later, or no date given."


def _safe(words: str) -> str:
    return escape(printable(words))
