"""The status page: verdicts in, `status.html` and `status.txt` out, for whoever drops files."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from html import escape
from pathlib import Path
from typing import NamedTuple

from ingest.output.replace import replace_file
from ingest.store.documents import Record
from ingest.watch.verdicts import State, Verdict, counted
from parsers.errors import ReviewtrailError

REFRESH = timedelta(minutes=10)  # a page without news is written as often, to show we are there
_KEPT = "\u200c\u200d"  # joiners, which emoji and some scripts need


class StatusTaken(ReviewtrailError):
    """A file of someone else has the name of the status page."""

    exit_code = 2


class Page(NamedTuple):
    """What the page says. `reports` are links to reports by review."""

    folder: str
    looked_at: datetime
    verdicts: tuple[Verdict, ...]
    reviews: tuple[Record, ...] = ()
    reports: dict[int, str] = {}  # noqa: RUF012 - never changed
    trouble: str | None = None


class Group(NamedTuple):
    title: str
    states: frozenset[State]
    empty: str | None = None


_GROUPS = (
    Group(
        "To look at", frozenset({State.REFUSED, State.NO_REVIEW}), "Nothing: no file was refused."
    ),
    Group("Waiting", frozenset({State.WAITING, State.OPEN})),
    Group("Read", frozenset({State.READ, State.HELD})),
    Group("Ignored", frozenset({State.IGNORED})),
)


def paths(directory: Path) -> tuple[Path, ...]:
    """The files of the status page in a directory."""
    return tuple(directory / name for name in _FORMS)


def is_ours(path: Path) -> bool:
    """Whether a file of this name may be written: there is none, or an earlier page of ours."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return _OURS in file.read(400)
    except FileNotFoundError:
        return True
    except OSError:
        return False


def write(page: Page, directory: Path) -> None:
    """Write the page in both forms, if it has news or is old. Raises StatusTaken or OSError."""
    for name, render in _FORMS.items():
        path = directory / name
        if not is_ours(path):
            raise StatusTaken(
                f"{path} is not a status page of reviewtrail. Rename it, or name another folder "
                "for the page with --status."
            )
        text = render(page)
        if _has_news(path, text, page.looked_at):
            replace_file(path, text)


def one_line(text: str) -> str:
    """A name as it can be shown anywhere: line breaks and invisible characters spelled out."""
    return "".join(map(_visible, text))


def as_html(page: Page) -> str:
    """A page of its own: no script, nothing loaded, readable on a phone and by a screen reader."""
    sections = "".join(_html_section(group, page) for group in _GROUPS)
    trouble = f'<p role="alert"><strong>{_html(page.trouble)}</strong></p>' if page.trouble else ""
    return _HTML.format(
        ours=_OURS,
        folder=_html(page.folder),
        summary=_html(_summary(page.verdicts)),
        trouble=trouble,
        sections=sections,
        reviews=_html_reviews(page),
        looked=f"{_LOOKED}{_time(page.looked_at)}.",
        alive=_ALIVE,
    )


def as_text(page: Page) -> str:
    """The same as plain text."""
    lines = [_OURS, f"Folder: {one_line(page.folder)}", _summary(page.verdicts)]
    if page.trouble:
        lines.append(f"TROUBLE: {one_line(page.trouble)}")
    for group in _GROUPS:
        lines += _text_section(group, page)
    lines += ["", "Reviews in the database", "", *(f"- {_review(r)}" for r in page.reviews)]
    lines += ["", f"{_LOOKED}{_time(page.looked_at)}.", _ALIVE]
    return "\n".join(lines) + "\n"


_FORMS: dict[str, Callable[[Page], str]] = {"status.html": as_html, "status.txt": as_text}
_OURS = "reviewtrail: what became of each file"
_LOOKED = "Last look: "
_ALIVE = (
    "If that is more than half an hour ago, reviewtrail is not running: "
    "ask whoever set it up to start it."
)

_HTML = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>{ours}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; }}
h1 {{ font-size: 1.5rem; line-height: 1.2; }}
h2 {{ font-size: 1.2rem; margin-top: 2rem; }}
ul {{ list-style: none; padding: 0; }}
li {{ border-top: 1px solid GrayText; padding: .6rem 0; overflow-wrap: anywhere; }}
li p {{ margin: 0; }}
.state {{ border: 1px solid; border-radius: .3rem; padding: 0 .4rem; white-space: nowrap; }}
[role=alert] {{ border: 3px solid; padding: .6rem; }}
</style>
</head>
<body>
<main>
<h1>What became of each file</h1>
<p>Folder: <bdi>{folder}</bdi></p>
<p>{summary}</p>
{trouble}
{sections}
{reviews}
</main>
<footer><p>{looked}<br>{alive} Load the page again to see what is new.</p></footer>
</body>
</html>
"""


def _visible(character: str) -> str:
    if character.isprintable() or character in _KEPT:
        return character
    if unicodedata.category(character) == "Zs":
        return " "
    return character.encode("unicode_escape").decode()


def _has_news(path: Path, text: str, looked_at: datetime) -> bool:
    try:
        last = path.read_text(encoding="utf-8")
        written = datetime.fromtimestamp(path.stat().st_mtime, looked_at.tzinfo)
    except (OSError, ValueError):
        return True
    return _untimed(last) != _untimed(text) or not timedelta() <= looked_at - written < REFRESH


def _untimed(text: str) -> str:
    return re.sub(f"{_LOOKED}.*?\\.", "", text)


def _time(moment: datetime) -> str:
    return f"{moment:%A} {moment.day} {moment:%B %Y, %H:%M %Z}".strip()


def _summary(verdicts: Iterable[Verdict]) -> str:
    counts = Counter(verdict.state for verdict in verdicts)
    parts = [f"{counts[state]} {state.value}" for state in State if counts[state]]
    total = counts.total()
    return f"{total} file{'' if total == 1 else 's'}{': ' if parts else ''}{', '.join(parts)}"


def _of(group: Group, page: Page) -> list[Verdict]:
    order = list(State)
    found = [verdict for verdict in page.verdicts if verdict.state in group.states]
    return sorted(found, key=lambda verdict: (order.index(verdict.state), _name_key(verdict)))


def _name_key(verdict: Verdict) -> str:
    return unicodedata.normalize("NFC", verdict.name).casefold()


def _html_section(group: Group, page: Page) -> str:
    verdicts = _of(group, page)
    if not verdicts:
        return f"<h2>{group.title}</h2>\n<p>{group.empty}</p>\n" if group.empty else ""
    items = "\n".join(_html_item(verdict, page.reports) for verdict in verdicts)
    return f"<h2>{group.title} ({len(verdicts)})</h2>\n<ul>\n{items}\n</ul>\n"


def _html_item(verdict: Verdict, reports: dict[int, str]) -> str:
    link = reports.get(verdict.review_id or 0)
    report = f' <a href="{_html(link)}">Year on year</a>' if link else ""
    code = f" <small>[{_html(verdict.code)}]</small>" if verdict.code else ""
    return (
        f"<li><p><strong><bdi>{_html(verdict.name)}</bdi></strong> "
        f'<span class="state">{verdict.state.value}</span></p>'
        f"<p>{_html(_sentence(verdict.words))}{code}{report}</p></li>"
    )


def _html_reviews(page: Page) -> str:
    if not page.reviews:
        return ""
    items = "\n".join(f"<li>{_html(_review(record))}</li>" for record in page.reviews)
    return f"<h2>Reviews in the database ({len(page.reviews)})</h2>\n<ul>\n{items}\n</ul>\n"


def _text_section(group: Group, page: Page) -> Iterator[str]:
    verdicts = _of(group, page)
    if verdicts:
        yield from ("", f"{group.title} ({len(verdicts)})", "")
    elif group.empty:
        yield from ("", group.title, "", group.empty)
    for verdict in verdicts:
        code = f" [{verdict.code}]" if verdict.code else ""
        yield f"- {one_line(verdict.name)}: {verdict.state.value}"
        yield f"  {one_line(_sentence(verdict.words))}{code}"


def _review(record: Record) -> str:
    trust = f"{record.organisation}, " if record.organisation else ""
    return one_line(f"{trust}{record.review} {record.year}: {counted(record)}, from {record.name}")


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + ("" if words.endswith(".") else ".")


def _html(text: str) -> str:
    return escape(one_line(text))
