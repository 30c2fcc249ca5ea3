"""Lines around a review's tables that title no section: lines in, which are of these out.

Keys, notes and lists of contents, who was present, who leads and when.
"""

import re
from collections.abc import Sequence

from parsers.document.blocks import Paragraph, Table
from parsers.grammar.phrases import CONTENTS_LINE
from parsers.patterns import pattern

_PAGE_AT_END = pattern(r"[^\W\d].*\s(\d{1,3})$")
_MIN_CONTENTS = 2  # lines with pages that follow one another
_NO_SECTION = pattern(
    r"\W*(?:notes?|key|contents|table of contents|introduction|guidance|how to use this .*|legend"
    r"|\d[\d.,]*\s?%.*|\d+ (?:of|out of) .*|page \d{1,3}(?: (?:of|/) \d{1,3})?|version\W*[\d.]+"
    r"|(?:final )?draft\W*(?:v(?:ersion)?\W*)?[\d.]*"
    r"|document control|version control|rag (?:key|ratings?)|abbreviations|glossary"
    r"|(?-i:[a-z]))\W*",  # a tick of a scan, perhaps
    re.IGNORECASE,
)
# A caption that only says what tables of reviews hold: `Table 1: findings and actions`.
_CAPTION = pattern(
    r"\W*(?:table|figure|fig) \d{1,2}\W*(?:\b(?:and|of|the|our|all|key|main|agreed|summary|list"
    r"|findings?|actions?|recommendations?|responses?|statements?|judgements?|evaluations?|next|steps"
    r"|plan|review|results?|progress)\b\W*)*",
    re.IGNORECASE,
)
# What a form or minutes say before a colon: `Present: A Hill`, `Subject leader: B Moor`.
_LABELLED = pattern(
    r"(?:present|(?:also )?in attendance|attendees|apologies|absent|date|time|venue|location|author"
    r"|(?:completed|prepared|written|reviewed|minuted|minutes taken) by|approved(?: by| on)?"
    r"|inspect(?:ed|ion)|last updated)\b[\w ()]*:.*"
    r"|(?:chair|clerk|(?:academic |school )?year|term|period|school|trust|organisation|department"
    r"|cohort|version|status"
    r"|(?:[\w-]+ ){0,3}(?:lead(?:er)?|head(?:teacher)?|manager|governor|co-?ordinator|teacher|senco"
    r"|dsl|officer|secretary|principal))(?: name)?\s*:.*",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """A line of contents, the heading of notes and keys around the tables, or a single letter."""
    is_caption = _CAPTION.fullmatch(text) is not None
    return is_caption or bool(CONTENTS_LINE.search(text) or _NO_SECTION.fullmatch(text))


def is_labelled(text: str) -> bool:
    """A label of a form or of minutes with what it is for."""
    return ":" in text and bool(_LABELLED.fullmatch(text))


def contents_lines(between: Sequence[Paragraph | Table]) -> set[int]:
    """The lines of a table of contents: several together that end in pages that never go back.

    A heading is none, whatever number it ends in: `Years 3 to 6`.
    """
    found: set[int] = set()
    run: list[tuple[int, int]] = []
    for p in [*between, None]:
        text = p.text if isinstance(p, Paragraph) and not p.heading else ""
        page = _PAGE_AT_END.fullmatch(text)
        if page and (not run or int(page[1]) >= run[-1][1]):
            run.append((id(p), int(page[1])))
            continue
        if len(run) >= _MIN_CONTENTS:
            found.update(at for at, _ in run)
        run = []
    return found
