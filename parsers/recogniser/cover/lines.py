"""The lines of a cover: paragraphs in, lines out, each with what stands before its colon."""

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from parsers.document.blocks import Document, Paragraph, paragraphs
from parsers.grammar.times.years import find_year
from parsers.patterns import pattern

_MAX_LENGTH = 120  # characters of a line of the cover; longer ones are prose
_PARTS = pattern(
    r"(\s+[-–—|:•·]\s+|:\s+|\s*\|\s*|\n"
    r"|(?<=\w\w)[.;]\s+(?=[A-Z][a-z]+(?: [a-z]+){0,3}:\s))"  # `School: Elm. Lead: A Hill`
)
TITLE = pattern(
    r"\b(?:reviews?|self[- ]?evaluation|evaluation|audit|sef|self[- ]assessment|assessment|report"
    r"|health ?check|plans?|strategy|policy|register|minutes|action log|risk log|improvement"
    r"|statement of action|s[di]p|meeting notes|notes of|logs?"
    r"|actions? (?:arising|agreed|points?|list|tracker)|tracker)\b",
    re.IGNORECASE,
)
ORGANISATION = pattern(
    r"\b(?:trust|partnership|federation|academies|academy|schools?|college|diocese|multi[- ]academy"
    r"|alliance|collaborative|foundation|learning (?:community|group)|education group"
    r"|nursery|pre-?school|virtual school|university|(?<!eco )(?<!pupil )(?<!student )council"
    r"|borough|m\.?a\.?t)\b",
    re.IGNORECASE,
)
# Names that say by their last word whose they are: `Hill Top Infants`, `Elm Valley Music Hub`.
_NAMED = r"[A-Z][\w'’.]*[ -](?:(?:of|the|and|&) )*"
NAME_ALONE = pattern(
    rf"(?:{_NAMED})+(?i:infants|juniors|primary|grammar|kindergarten|playgroup|pru)"
    rf"|(?:{_NAMED}){{2,}}(?i:hub|centre|services?|(?<!and )(?<!& )learning)"
)
NO_LABELS: Mapping[int, str] = MappingProxyType({})
# Ends as one, the mark of a note behind it or not: `We asked every school.1`
_SENTENCE = pattern(
    r"[.;!?]$|[^\W\d][.!?]\d{1,2}$|\b(?:is|are|was|were|will|has|have|this|these)\b",
    re.IGNORECASE,
)
# What leads to a name and is no part of it: `Trust: X`, `Prepared for the trustees of X`.
_LEAD = pattern(
    r"(?:name of )?(?:the )?(?:organisation|trust|school|title|year)(?: name)?\s*:\s*"
    r"|(?:prepared|written|produced)?\s*\b(?:for|by|on behalf of)\s+"
    r"(?:the (?:trustees|board|governors|members|directors) of )?(?:the )?(?=[A-Z])",
    re.IGNORECASE,
)
# Lines about the document: who keeps it, when it was agreed, which draft it is.
_ADMINISTRATION = pattern(
    r"(?:(?:the )?(?:date|next|last|to be|review(?:ed)?|name|version|revision|approved|ratified"
    r"|adopted|agreed|status|author|owner|chair|page|contents)\b"
    r"[\w ]*\b(?:date|review|reviewed|by|name|number|no|of|on|version|history|control|contents|page"
    r"|cycle|owner|author|status|adoption|approval)"
    r"|(?:the )?(?:school|trust|document|policy|report)\b[\w ]*\b(?:date|reviewed|by|name|number|no"
    r"|on|version|history|control|page|cycle|owner|author|status|adoption|approval)"
    r"|version|contents|page)\W*[\d.\W]*"
    r"|(?:final )?draft\W*(?:v(?:ersion)?\.?\s*)?[\d.]*|v(?:ersion)?\.?\s*[\d.]+\w?"
    r"|(?:date of (?:next|last)|next|previous) review\b.*",
    re.IGNORECASE,
)
_LATER = pattern(
    r"\b(?:next|due|(?:to|will) be reviewed|expires?|until|valid to|review (?:date|by|due)"
    r"|reviewed by)\b",
    re.IGNORECASE,
)
_TO_COME = pattern("next|due", re.IGNORECASE)
_OWN_DATE = pattern(
    r"\b(?:(?:report|review|meeting|inspection|completion|assessment) date"
    r"|date of (?:the |this )?(?:report|review|meeting|inspection|assessment|adoption)"
    r"|date completed|reporting (?:period|year)|academic year|school year|year)\b",
    re.IGNORECASE,
)
_TEMPLATE = pattern(
    r"\b(?:template|form (?:version|updated)|version|edition|copyright|©|code of practice"
    r"|statutory guidance|framework|last (?:saved|updated)|published by|act)\b",
    re.IGNORECASE,
)


# What a document is, and not what it is about: `Annual Review 2022-23`.
_KIND_ALONE = pattern(
    r"(?:(?:annual|yearly|termly|internal|external|school|self[- ]?|action|improvement|development"
    r"|progress|evaluation|audit|review|final|summary) ?)*"
    r"(?:review|evaluation|audit|assessment|report|plan|strategy|action plan)s?[\W\d]*",
    re.IGNORECASE,
)


class CoverLine(NamedTuple):
    """A line, or a part of one. `whole` are the paragraphs in which it was printed.

    `label` is what stands before its colon or dash, if anything.
    """

    text: str
    source: str
    heading: int
    whole: tuple[Paragraph, ...]
    label: str = ""

    @property
    def is_sentence(self) -> bool:
        """Says something, and so names nothing."""
        return bool(_SENTENCE.search(self.text))

    @property
    def is_administration(self) -> bool:
        """About the document itself: its next review, its version, who adopted it."""
        return bool(
            _ADMINISTRATION.fullmatch(self.text)
            or (self.label and _ADMINISTRATION.fullmatch(self.label))
        )

    @property
    def may_name(self) -> bool:
        """Neither a sentence nor about the document itself."""
        return not (self.is_sentence or self.is_administration)

    @property
    def is_later(self) -> bool:
        """Names a time after the review: when it is looked at again."""
        is_own = _OWN_DATE.search(self._said) and not _TO_COME.search(self._said)
        return bool(_LATER.search(self._said)) and not is_own

    @property
    def rank_of_date(self) -> int:
        """How well its year is the review's: 0 by its own word, 2 where it is a template's."""
        if _TEMPLATE.search(self._said):
            return 2
        return 0 if _OWN_DATE.search(self._said) else 1

    @property
    def _said(self) -> str:
        return f"{self.label} {self.text}"


def cover_lines(
    content: Iterable[Paragraph], source: str, labels: Mapping[int, str] = NO_LABELS
) -> Iterator[CoverLine]:
    """The lines of some paragraphs, without what leads to a name. `labels` stand before some."""
    for p in content:
        label = labels.get(id(p), "")
        for part, end in _parts(p.text):
            text = _without_lead(part)
            if text and len(text) <= _MAX_LENGTH:
                yield CoverLine(text, source, p.heading, (p,), label)
            label = part if end and end[0] not in "\n.;" else ""


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """The parts of a text, each with what parts it from the next."""
    pieces = [*_PARTS.split(text), ""]
    yield from zip(pieces[::2], pieces[1::2], strict=True)


def _without_lead(text: str) -> str:
    lead = _LEAD.match(text)
    return text[lead.end() if lead else 0 :].strip()


def joined(lines: Iterable[CoverLine]) -> list[CoverLine]:
    """Lines with those that follow one another and make one name put together."""
    found: list[CoverLine] = []
    for line in lines:
        last = found[-1] if found else None
        if last and _are_one_name(last, line):
            whole = (*last.whole, *line.whole)
            found[-1] = last._replace(text=f"{last.text} {line.text}", whole=whole)
        else:
            found.append(line)
    return found


def _are_one_name(first: CoverLine, second: CoverLine) -> bool:
    """Whether lines in capitals, or a topic and what the document is, are parts of one."""
    are_capitals = first.text.isupper() and second.text.isupper()
    return (are_capitals or _are_topic_and_kind(first, second)) and _is_part(first, second)


def _are_topic_and_kind(first: CoverLine, second: CoverLine) -> bool:
    """Whether, of two headings of the document, the second says only what it is: `Tides and Boats`
    and `Annual Review 2022`."""
    are_headings = first.heading == second.heading == 1
    if not are_headings or first.label or second.label:
        return False
    is_other = first.is_sentence or find_year(first.text) or NAME_ALONE.fullmatch(first.text)
    return not is_other and _KIND_ALONE.fullmatch(second.text) is not None


def _is_part(first: CoverLine, second: CoverLine) -> bool:
    """`LIGHTHOUSE` and `SCHOOLS PARTNERSHIP` are one name, a name and a title are two."""
    if first.whole[-1] is second.whole[0]:
        return False
    whole = TITLE.search(first.text) or (ORGANISATION.search(first.text) and first.text != "MAT")
    return not whole and bool(TITLE.search(second.text) or ORGANISATION.search(second.text))


def lines_beside(document: Document) -> Iterator[CoverLine]:
    """The lines of the metadata, then of running headers, pictures, boxes and footers."""
    if document.title:
        yield from cover_lines([Paragraph(document.title)], "metadata")
    for role in ("header", "picture", "text-box", "footer"):
        for aside in document.asides:
            if aside.role == role:
                for block in aside.content:
                    yield from cover_lines(paragraphs(block), role)
