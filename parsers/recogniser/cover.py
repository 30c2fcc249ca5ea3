"""Title, organisation and year, from the lines before the first section and beside the body."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from parsers.blocks import Document, Paragraph, paragraphs
from parsers.grammar.casing import sentence_form
from parsers.grammar.years import Year, find_year
from parsers.review import Residue

_LONGEST = 120  # characters of a line of the cover; longer ones are prose
_TITLE = re.compile(
    r"\b(?:reviews?|self[- ]?evaluation|evaluation|audit|sef|self[- ]assessment|assessment|report"
    r"|improvement plan|health ?check)\b",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"\b(?:trust|partnership|federation|academies|academy|schools?|college|diocese|multi[- ]academy"
    r"|alliance|collaborative|foundation|learning (?:community|group)|education group|m\.?a\.?t)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s+[-–—|:•·]\s+|:\s+|\s*\|\s*|\n")
_SENTENCE = re.compile(r"[.;!?]$|\b(?:is|are|was|were|will|has|have|this|these)\b", re.IGNORECASE)
# What leads to a name and is no part of it: `Trust: X`, `Prepared for the trustees of X`.
_LEAD = re.compile(
    r"(?:name of )?(?:organisation|trust|school|title|year)(?: name)?\s*:\s*"
    r"|(?:prepared|written|produced)?\s*\b(?:for|by|on behalf of)\s+"
    r"(?:the (?:trustees|board|governors|members|directors) of )?(?:the )?(?=[A-Z])",
    re.IGNORECASE,
)


class Cover(NamedTuple):
    """What the cover says and where each was found.

    `printed` are the lines as printed that said it, `used` the document's own paragraphs, which
    are no residue then.
    """

    title: str = ""
    organisation: str = ""
    year: int | None = None
    title_source: str = ""
    organisation_source: str = ""
    year_source: str = ""
    printed: tuple[Residue, ...] = ()
    used: tuple[Paragraph, ...] = ()


class _Line(NamedTuple):
    text: str
    source: str
    heading: int
    whole: tuple[Paragraph, ...]  # what was printed, of which `text` may be a part


def read_cover(opening: Sequence[Paragraph], document: Document, name: str) -> Cover:
    """The cover of a review: `opening` holds the paragraphs before its first section.

    What the document itself does not say is looked for in its metadata, its running headers and
    pictures' texts and, for the year alone, in `name`, the file's name. Nothing is guessed.
    """
    lines = _joined(_lines(opening, "cover"))
    beside = [*_lines(_metadata(document), "metadata"), *_asides(document)]
    title = _title([*lines, *beside])
    organisation = _organisation([*lines, *beside], title)
    year = _year(title, [*lines, *beside], name)
    told = dict.fromkeys(line for line in (title, organisation, year) if line)
    found = find_year(year.text) if year else None
    return Cover(
        title=sentence_form(_without_year(title.text)) if title else "",
        organisation=sentence_form(organisation.text) if organisation else "",
        year=found.year if found else None,
        title_source=title.source if title else "",
        organisation_source=organisation.source if organisation else "",
        year_source=("title" if year is title else year.source) if year and found else "",
        printed=tuple(
            dict.fromkeys(
                Residue(p.text, line.source, p.place) for line in told for p in line.whole
            )
        ),
        used=tuple(p for line in told for p in line.whole),
    )


def _lines(content: Iterable[Paragraph], source: str) -> Iterator[_Line]:
    for p in content:
        for part in _PARTS.split(p.text):
            text = _without_lead(part)
            if text and len(text) <= _LONGEST:
                yield _Line(text, source, p.heading, (p,))


def _without_lead(text: str) -> str:
    lead = _LEAD.match(text)
    return text[lead.end() if lead else 0 :].strip()


def _joined(lines: Iterable[_Line]) -> list[_Line]:
    """Lines with those in capitals that follow one another and make one name put together."""
    found: list[_Line] = []
    for line in lines:
        last = found[-1] if found else None
        if last and last.text.isupper() and line.text.isupper() and _is_part(last, line):
            whole = (*last.whole, *line.whole)
            found[-1] = last._replace(text=f"{last.text} {line.text}", whole=whole)
        else:
            found.append(line)
    return found


def _is_part(first: _Line, second: _Line) -> bool:
    """`LIGHTHOUSE` and `SCHOOLS PARTNERSHIP` are one name, a name and a title are two."""
    if first.whole[-1] is second.whole[0]:
        return False
    whole = _TITLE.search(first.text) or (_ORGANISATION.search(first.text) and first.text != "MAT")
    return not whole and bool(_TITLE.search(second.text) or _ORGANISATION.search(second.text))


def _metadata(document: Document) -> list[Paragraph]:
    return [Paragraph(document.title)] if document.title else []


def _asides(document: Document) -> Iterator[_Line]:
    for role in ("header", "picture", "text-box", "footer"):
        for aside in document.asides:
            if aside.role == role:
                for block in aside.content:
                    yield from _lines(paragraphs(block), role)


def _title(lines: Sequence[_Line]) -> _Line | None:
    found = [line for line in lines if _TITLE.search(line.text) and not _SENTENCE.search(line.text)]
    return next((line for line in found if line.heading == 1), found[0] if found else None)


def _organisation(lines: Sequence[_Line], title: _Line | None) -> _Line | None:
    for line in lines:
        named = _ORGANISATION.search(line.text) and not _SENTENCE.search(line.text)
        if named and line is not title and not _TITLE.search(line.text) and _is_name(line.text):
            return line
    return None


def _is_name(text: str) -> bool:
    """More than the kind of organisation alone: `Trust` or `MAT` names nobody."""
    return len(text.split()) > 1 and text[:1].isupper()


def _year(title: _Line | None, lines: Sequence[_Line], name: str) -> _Line | None:
    file_name = _Line(re.sub(r"[_.]|(?<!\d)-|-(?!\d)", " ", name), "file name", 0, ())
    terse = [line for line in lines if not _SENTENCE.search(line.text)]
    candidates = [title, *terse, file_name] if title else [*terse, file_name]
    return next((line for line in candidates if find_year(line.text)), None)


def _without_year(title: str) -> str:
    found: Year | None = find_year(title)
    return found.rest if found else title
