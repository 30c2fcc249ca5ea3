"""Plans and forms for one pupil, which are no reviews: a document in.

They are told by the fields above their tables (`Name of child`, `Date of birth`) or by a title that
names such a plan. A review about many plans says `plans`, and lists pupils in a column. A report is
told by the name in its title, if most rows go on about whoever that is.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from parsers.document.blocks import Block, Document, Row, Table, lines_of, paragraphs, tables_of
from parsers.errors import NoReview
from parsers.grammar.people.personal_names import is_forename
from parsers.patterns import pattern

_CHILD = r"(?:child|pupil|student|learner|young person)"
# What the label of a field asks for: the name of a child or of anybody, what only a person has,
# what a pupil has.
_LABELS = {
    "child": rf"(?:full |first )?name of (?:the |your )?{_CHILD}"
    rf"|(?:the |your )?{_CHILD}(?:['’]s)?(?: (?:full |first )?name)?",
    "name": r"(?:full |first )?name",
    "personal": r"date of birth|d\.?o\.?b\.?|birth ?date|upn|nhs number|social worker"
    rf"|signed(?: by)?(?: the)? (?:parent|{_CHILD})|(?:parent|{_CHILD})(?:['’]s)? signature",
    "group": r"year group|year|class|form|tutor group|key (?:adult|worker|person)"
    r"|parents?(?: ?/ ?| and | or )(?:carers?|guardians?)(?:['’]s?)?(?: names?)?",
}
_LABEL = pattern("|".join(f"(?P<{kind}>{words})" for kind, words in _LABELS.items()), re.I)
_FIELD = pattern(rf"(?<!\w)({'|'.join(_LABELS.values())}) ?: ?(\S*)", re.IGNORECASE)
_CALENDAR_YEAR = pattern(r"\W*20\d\d.*")
_TITLE = pattern(
    r"\W*(?:my |our )?(?:(?:education,? health (?:and|&) care|ehc) plan|ehcp|ihcp"
    r"|individual (?:education|learning|behaviou?r|support|health ?care|health|care|provision|risk)"
    r"(?: support| management| and \w+)? (?:plan|programme)|personal education plan"
    r"|(?:pupil|student|learner) (?:passport|profile)|one[- ]page profile)"
    r"(?: \W*\(?(?:i[eblp]p|pep|ehcp|ihcp)\)?)?(?: (?:for|of) .+|\W*\d[\d/– -]*)?\W*",
    re.IGNORECASE,
)
# `End of year report: Mia Dunn, Class 3`; the name of who wrote it stands behind `by`.
_REPORT_ON_ONE = pattern(
    r"(?!.*\b(?:by|author|lead|led|reviewer|written|prepared|chair|clerk|head\w*|governor)\b)"
    r"(?:.*\b(?:report|review|record|evaluation|appraisal|progress|targets?|feedback)\b.*"
    r"(?:\b(?:for|of|on|about)\s|[:–—-]\s*)|(?:pupil|student|child|name)\W+)"
    r"(?-i:(?P<first>[A-Z][a-z'’-]+) [A-Z][\w'’-]+)"
    r"(?P<group>\W+(?:(?:year|class|form|aged?)\b.*|\d{1,2}\w?))?\W*",
    re.IGNORECASE,
)
_NO_ORDER = r"(?! (?:to|will)\b)"  # `Mia to mend the roof`, as plans say
_HE_OR_SHE = pattern(rf"\b(?:he|she|his|her)\b{_NO_ORDER}", re.IGNORECASE)
_MIN_SHARE_ABOUT_ONE = 0.5  # of the rows
_MIN_SHARE_CALLED = 0.3  # he or she
_MAX_LINE = 200  # characters of a line of fields
_MAX_FORM_ROWS = 2  # of a table that has its labels above its values
_MIN_LABELS = 2  # at the left of a table that is a form


def refuse_plan_of_one_pupil(document: Document) -> None:
    """Raise NoReview for a plan of one pupil."""
    if _is_titled(document) or _has_fields_of_one(document):
        raise NoReview(
            "this is a plan or a form for one pupil, and no review",
            "A review has statements and actions of a school or a trust: keep files about single"
            " pupils elsewhere.",
        )
    if _is_about_one(document):
        raise NoReview(
            "this is a report on one person, and no review",
            "A review has statements and actions of a school or a trust: keep files about single"
            " people elsewhere.",
        )


def _is_about_one(document: Document) -> bool:
    """Whether a line of the opening names somebody whom most rows go on about."""
    found = map(_REPORT_ON_ONE.fullmatch, _titles(document))
    names = {match["first"]: bool(match["group"]) for match in found if match}
    every = chain.from_iterable(table.rows for table in tables_of(document.blocks))
    rows = [row for row in every if len(row.cells) > 1]
    return any(_is_of_most(name, in_group, rows[1:]) for name, in_group in names.items())


def _is_of_most(name: str, in_group: bool, rows: Sequence[Row]) -> bool:
    """Whether most rows tell of a person by name, or as he or she; many do so where the name may be
    that of anything, as in `Review: School Meals`, and no year or class stands behind it."""
    named = re.compile(rf"\b{re.escape(name)}\b(?! [A-Z]){_NO_ORDER}")
    texts = [" ".join(_texts(row)) for row in rows]
    called = list(filter(_HE_OR_SHE.search, texts))
    told = [text for text in texts if _HE_OR_SHE.search(text) or named.search(text)]
    is_person = in_group or is_forename(name) or len(called) > _MIN_SHARE_CALLED * len(texts)
    return is_person and bool(texts) and len(told) >= _MIN_SHARE_ABOUT_ONE * len(texts)


def _is_titled(document: Document) -> bool:
    return any(map(_TITLE.fullmatch, _titles(document)))


def _titles(document: Document) -> list[str]:
    """The lines that may title a document."""
    return [document.title, *(p.text for p in lines_of(_opening(document)))]


def _has_fields_of_one(document: Document) -> bool:
    """Whether fields ask for the name of a child and for anything else of one, or for a name and
    for what only a person has. A signature may stand anywhere."""
    kinds = {_kind(label, value) for label, value in _fields(_opening(document))}
    if "child" in kinds and "group" in kinds:
        return True
    return not kinds.isdisjoint({"child", "name"}) and ("personal" in kinds or _is_signed(document))


def _is_signed(document: Document) -> bool:
    fields = (field for p in lines_of(document.blocks) for field in _in_line(p.text))
    return any(_kind(*field) == "personal" for field in fields)


def _opening(document: Document) -> Iterator[Block]:
    """What stands beside the body, and in it down to the first table that is no form."""
    for aside in document.asides:
        yield from aside.content
    for block in document.blocks:
        if isinstance(block, Table) and not _is_form(block):
            return
        yield block


def _is_form(table: Table) -> bool:
    """Whether a table has labels with a value each: a list of pupils has them in one row."""
    if len(table.rows) <= _MAX_FORM_ROWS:
        return True
    labels = [texts[0] for texts in map(_texts, table.rows) if texts]
    return len(list(filter(_LABEL.fullmatch, labels))) >= _MIN_LABELS


def _fields(blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    """Labels and their values, in lines and in the cells of forms."""
    for block in blocks:
        for p in paragraphs(block):
            yield from _in_line(p.text)
        if isinstance(block, Table):
            rows = list(map(_texts, block.rows))
            for texts in rows:
                yield from pairwise(texts)
            if len(rows) == _MAX_FORM_ROWS:
                yield from zip(*rows, strict=False)


def _in_line(text: str) -> Iterator[tuple[str, str]]:
    """The fields of a line that begins with one: `Pupil: A Hill   Class: 4`."""
    if len(text) <= _MAX_LINE and _FIELD.match(text):
        yield from ((found[1], found[2]) for found in _FIELD.finditer(text))


def _texts(row: Row) -> list[str]:
    return [cell.text.strip(" :") for cell in row.cells]


def _kind(label: str, value: str) -> str:
    """What a field asks for; a year may be that of the document."""
    found = _LABEL.fullmatch(label)
    is_date = label.casefold() == "year" and _CALENDAR_YEAR.fullmatch(value)
    return (found.lastgroup or "") if found and not is_date else ""
