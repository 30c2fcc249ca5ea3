"""Whether all that a reader saw stands in the review or its residue: words lost, by name.

A document and what became of it in, a diagnostic out for each block whose words are nowhere.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Document, Paragraph
from parsers.patterns import pattern
from parsers.review import Review

_WORD = pattern(r"[^\W_]+")
_BULLET = "o"  # typed for one before an action, which is kept without it
_MAX_NAMED = 12  # words of one diagnostic
_MAX_DIAGNOSTICS = 20
_OWN_PLACES = frozenset({"metadata", "file name"})  # lines of the cover that no paragraph holds


def lost_words(document: Document, review: Review) -> Iterator[Diagnostic]:
    """A diagnostic for each paragraph of which words stand nowhere in the review."""
    if not _may_be_lost(document, review):
        return
    missing = _count(_seen(document)) - _count(_kept(review))
    del missing[_BULLET]
    reported = 0
    for paragraph in document.paragraphs():
        lost = _taken(paragraph, missing)
        if lost and reported < _MAX_DIAGNOSTICS:
            reported += 1
            named = " ".join(lost[:_MAX_NAMED])
            more = " ..." if len(lost) > _MAX_NAMED else ""
            message = f"words of the file stand nowhere in what was read: {named}{more}"
            yield Diagnostic("words-lost", message, paragraph.place)


def _seen(document: Document) -> Iterator[str]:
    for paragraph in document.paragraphs():
        yield paragraph.text
        if paragraph.marker:
            yield paragraph.marker


def _kept(review: Review) -> Iterator[str]:
    yield from (line.text for line in review.cover if line.role not in _OWN_PLACES)
    yield from (piece.text for piece in review.residue)
    for section in review.sections:
        yield section.heading
        for statement in section.statements:
            yield statement.label
            yield statement.text
            yield from statement.extra.values()
            for action in statement.actions:
                yield action.label
                yield action.text


def _may_be_lost(document: Document, review: Review) -> bool:
    """A quick look, which most reviews pass: whether any word is missing with its stops."""
    seen, kept = (" ".join(texts).split() for texts in (_seen(document), _kept(review)))
    missing = Counter(seen) - Counter(kept)
    return any(c.isalnum() for word in missing for c in word)


def _count(texts: Iterable[str]) -> Counter[str]:
    return Counter(_WORD.findall("\n".join(texts)))


def _taken(paragraph: Paragraph, missing: Counter[str]) -> list[str]:
    """The words of a paragraph that are missing, which are reported then."""
    lost: list[str] = []
    for word in _WORD.findall(f"{paragraph.marker or ''} {paragraph.text}"):
        if missing[word] > 0:
            missing[word] -= 1
            lost.append(word)
    return lost
