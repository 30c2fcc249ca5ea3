"""Counts the words of the .docx that LibreOffice made of an old Word file. Bytes in, words out.

Tracked deletions count, since they are in the text of the old file too.
"""

from collections import Counter

from parsers.errors import CorruptFile
from parsers.office.archive import ARCHIVE_DAMAGE, Archive
from parsers.office.safe_xml import SYNTAX_ERROR, Element, root_of
from parsers.oldword.text import Words, words_of

_PARTS = ("/word/document.xml", "/word/footnotes.xml", "/word/endnotes.xml")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXTS = {_W + "t", _W + "delText"}
_WHITE_SPACE = {_W + name for name in ("tab", "br", "cr", "noBreakHyphen")}
_PARAGRAPH, _TABLE = _W + "p", _W + "tbl"


def converted_words(docx: bytes) -> Words:
    """The words of the body and notes, and those in tables.

    Raises CorruptFile, EncryptedFile, TooLarge or UnsafeXml.
    """
    all_words: Counter[str] = Counter()
    in_cells: Counter[str] = Counter()
    try:
        archive = Archive(docx)
        roots = [root_of(archive.read(part)) for part in _PARTS if part in archive]
    except (*ARCHIVE_DAMAGE, SYNTAX_ERROR) as error:
        raise CorruptFile from error
    for root in roots:
        all_words.update(_words(root))
        for table in root.iter(_TABLE):
            in_cells.update(_words(table))
    return Words(all_words, in_cells)


def _words(element: Element) -> list[str]:
    parts: list[str] = []
    for each in element.iter():
        if each.tag in _TEXTS:
            parts.append(each.text or "")
        elif each.tag in _WHITE_SPACE:
            parts.append(" ")
        elif each.tag == _PARAGRAPH:
            parts.append("\n")
    return words_of("".join(parts))
