"""Pictures that may be pages of a review: a Word file in, the bytes of its wide pictures out."""

from collections.abc import Iterator

from parsers.word.package import open_package, parts_by_id
from parsers.word.xml import DRAWING, A, Element, R, W

MIN_WIDTH = 4 * 914_400  # English Metric Units: four inches, of which logos have fewer
_LEFT_OUT = tuple(W + name for name in ("del", "moveFrom"))


def pictures(data: bytes) -> list[bytes]:
    """The wide pictures of a Word file whose pages they may be: those with no words between them.

    Raises the refusals of `read`.
    """
    package, _ = open_package(data)
    found = list(_wide_pictures_and_words(package.main_document_part.element))
    pictures = [index for index, link in enumerate(found) if link]
    if not pictures or not all(found[pictures[0] : pictures[-1] + 1]):
        return []
    links = [link for link in found if link]
    parts = parts_by_id(data, set(links))
    return [parts[link] for link in links if link in parts]


def _wide_pictures_and_words(root: Element) -> Iterator[str]:
    """The ids of wide pictures, and an empty one for words, in the order of the document."""
    for element in root.iter(W + "t", DRAWING + "inline", DRAWING + "anchor"):
        if element.tag != W + "t":
            link = _link_of_wide_picture(element)
            if link and next(element.iterancestors(*_LEFT_OUT), None) is None:
                yield link
        elif (element.text or "").strip():
            yield ""


def _link_of_wide_picture(drawing: Element) -> str:
    extent, blip = drawing.find(DRAWING + "extent"), next(drawing.iter(A + "blip"), None)
    width = "" if extent is None else extent.get("cx", "")
    is_wide = width.isdecimal() and len(width) < 12 and int(width) >= MIN_WIDTH
    return blip.get(R + "embed", "") if is_wide and blip is not None else ""
