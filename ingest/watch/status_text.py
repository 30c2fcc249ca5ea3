"""The status page as plain text. The content of the page in, text out."""

from collections.abc import Iterator

from ingest.output.characters import spelled_out
from ingest.watch.status_page import (
    GROUPS,
    IF_NOT_RUNNING,
    LAST_LOOK,
    PAGE_TITLE,
    Group,
    Page,
    first_warnings,
    group_heading,
    local_moment,
    review_line,
    reviews_heading,
    sentence,
    summary,
    verdict_moment,
    verdicts_of,
)


def as_text(page: Page) -> str:
    """The page as plain text."""
    lines = [PAGE_TITLE, f"Folder: {spelled_out(page.folder)}", summary(page.verdicts)]
    if page.trouble:
        lines.append(f"TROUBLE: {spelled_out(page.trouble)}")
    for group in GROUPS:
        lines += _text_section(group, page)
    lines += ["", reviews_heading(page), "", *(f"- {review_line(r)}" for r in page.reviews)]
    lines += ["", f"{LAST_LOOK}{local_moment(page.looked_at)}.", IF_NOT_RUNNING]
    return "\n".join(lines) + "\n"


def _text_section(group: Group, page: Page) -> Iterator[str]:
    verdicts = verdicts_of(group, page)
    if verdicts:
        yield from ("", group_heading(group, len(verdicts), page), "")
    elif group.empty:
        yield from ("", group.title, "", group.empty)
    for verdict in verdicts:
        code = f" [{verdict.code}]" if verdict.code else ""
        when = verdict_moment(verdict, page)
        yield f"- {spelled_out(verdict.name)}: {verdict.state.value}{f' ({when})' if when else ''}"
        yield f"  {spelled_out(sentence(verdict.words))}{code}"
        yield from (f"  * {spelled_out(words)}" for words in first_warnings(verdict))
