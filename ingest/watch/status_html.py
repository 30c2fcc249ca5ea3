"""The status page as a self-contained HTML page. The content of the page in, HTML out."""

import base64
import hashlib
from html import escape

from ingest.intake.verdicts import Verdict
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

# The page reloads itself, unless somebody has focused something in it.
_SCRIPT = (
    "setInterval(() => { const at = document.activeElement;"
    " if (!at || at === document.body) location.reload(); }, 60000);"
)
_DIGEST = base64.b64encode(hashlib.sha256(_SCRIPT.encode()).digest()).decode()
_POLICY = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{_DIGEST}'"

_HTML = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>{ours}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; }}
h1 {{ font-size: 1.5rem; line-height: 1.2; }}
h2 {{ font-size: 1.2rem; margin-top: 2rem; }}
ul {{ list-style: none; padding: 0; }}
li {{ border-top: 1px solid GrayText; padding: .6rem 0; overflow-wrap: anywhere; }}
li p {{ margin: 0; }}
.state {{ border: 1px solid; border-radius: .3rem; padding: 0 .4rem; white-space: nowrap; }}
.good {{ color: light-dark(#14532d, #9be3b4); }}
.look {{ color: light-dark(#7a4a00, #ffcf70); background: light-dark(#fff4d6, #3a2c00); }}
.bad {{ color: light-dark(#8f1513, #ffb1aa); background: light-dark(#fdeae8, #471210); }}
.when {{ color: light-dark(#4d5a68, #b8c2cc); }}
li ul {{ list-style: disc; padding-left: 1.5rem; }}
li li {{ border: 0; padding: 0; }}
[role=alert] {{ border: 3px solid; padding: .6rem; }}
@page {{ size: A4; margin: 15mm; }}
@media print {{
  body {{ font-size: 10.5pt; line-height: 1.35; max-width: none; padding: 0; }}
  h2 {{ margin-top: 1.2rem; break-after: avoid; }}
  li {{ break-inside: avoid; padding: .35rem 0; }}
  .check, .anew {{ display: none; }}
}}
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
<footer><p>{looked}<br>{alive}
<span class="anew">The page loads itself anew every minute.</span></p></footer>
<script>{script}</script>
</body>
</html>
"""


def as_html(page: Page) -> str:
    """The page as HTML that loads nothing, for phones and screen readers too."""
    sections = "".join(_html_section(group, page) for group in GROUPS)
    trouble = f'<p role="alert"><strong>{_html(page.trouble)}</strong></p>' if page.trouble else ""
    return _HTML.format(
        ours=PAGE_TITLE,
        folder=_html(page.folder),
        summary=_html(summary(page.verdicts)),
        trouble=trouble,
        sections=sections,
        reviews=_html_reviews(page),
        looked=f"{LAST_LOOK}{local_moment(page.looked_at)}.",
        alive=IF_NOT_RUNNING,
        script=_SCRIPT,
        policy=_POLICY,
    )


def _html_section(group: Group, page: Page) -> str:
    verdicts = verdicts_of(group, page)
    if not verdicts:
        return f"<h2>{group.title}</h2>\n<p>{group.empty}</p>\n" if group.empty else ""
    items = "\n".join(_html_item(verdict, page) for verdict in verdicts)
    return f"<h2>{group_heading(group, len(verdicts), page)}</h2>\n<ul>\n{items}\n</ul>\n"


def _html_item(verdict: Verdict, page: Page) -> str:
    link = page.reports.get(verdict.review_id or 0)
    report = f' <a href="{_html(link)}">Year on year</a>' if link else ""
    code = f" <small>[{_html(verdict.code)}]</small>" if verdict.code else ""
    seen = verdict_moment(verdict, page)
    when = f' <span class="when">{seen}</span>' if seen else ""
    return (
        f"<li><p><strong><bdi>{_html(verdict.name)}</bdi></strong> "
        f'<span class="state {verdict.tone}"><span aria-hidden="true">{verdict.sign}</span> '
        f"{verdict.state.value}</span>{when}</p>"
        f"<p>{_html(sentence(verdict.words))}{code}{report}{_html_check(verdict, page)}</p>"
        f"{_html_warnings(verdict)}</li>"
    )


def _html_check(verdict: Verdict, page: Page) -> str:
    """A link to the file's check page on the desk."""
    if not page.desk or verdict.document_id is None:
        return ""
    address = f"{page.desk.rstrip('/')}/-/check/{verdict.document_id}"
    return (
        f' <a class="check" href="{_html(address)}">Check {_html(verdict.name)} in the browser</a>'
    )


def _html_warnings(verdict: Verdict) -> str:
    items = "".join(f"<li>{_html(words)}</li>" for words in first_warnings(verdict))
    return f"<ul>{items}</ul>" if items else ""


def _html_reviews(page: Page) -> str:
    if not page.reviews:
        return ""
    items = "\n".join(f"<li>{_html(review_line(record))}</li>" for record in page.reviews)
    return f"<h2>{reviews_heading(page)}</h2>\n<ul>\n{items}\n</ul>\n"


def _html(text: str) -> str:
    return escape(spelled_out(text))
