"""How a report looks in Word: an empty document with its styles, and how wide columns are."""

import io
from collections.abc import Sequence
from datetime import datetime
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Emu, Length, Mm, Pt, RGBColor

from ingest.output.characters import printable
from ingest.reports.wordml import set_language

MARGIN, TEXT_WIDTH = Mm(16), Mm(210 - 2 * 16)
MIN_LETTERS, MAX_LETTERS = 8, 50  # of a column's longest text, as far as its width follows it
PADDING = 4  # letters that fit beside a cell's text
TABLE_STYLE, TABLE_TEXT = "Light List Accent 1", "Text of a table"
_SIZES = {"Title": 18, "Heading 1": 13, "Heading 2": 11, "Heading 3": 10}
FONT, FONT_SIZE = "Calibri", Pt(9.5)
INK, BLUE, QUIET = (RGBColor.from_string(c) for c in ("1D2733", "1A4F8B", "4D5A68"))
NO_DAY = datetime(2000, 1, 1)  # the same report, the same bytes, whatever the day


def blank_document(title: str, made_at: datetime) -> WordDocument:
    """A document without a word, whose styles are those of a report."""
    word = Document()
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = FONT, FONT_SIZE
    normal.paragraph_format.space_after = Pt(3)
    for name, size in _SIZES.items():
        style = word.styles[name]
        style.font.size, style.font.color.rgb = Pt(size), BLUE if name == "Heading 2" else INK
        style.paragraph_format.space_before = Pt(0 if name == "Title" else size / 2)
        style.paragraph_format.space_after = Pt(3)
    text = word.styles.add_style(TABLE_TEXT, WD_STYLE_TYPE.PARAGRAPH)
    text.base_style, text.font.size = normal, Pt(8.5)
    text.paragraph_format.space_after = Pt(0)
    word.styles["List Bullet"].paragraph_format.space_after = Pt(1)
    set_language(word, "en-GB")
    core = word.core_properties
    core.title = printable(title)
    core.author, core.comments = "reviewtrail", "A report that reviewtrail made."
    core.created = core.modified = made_at
    return word


def widths_by_text(rows: Sequence[Sequence[str]]) -> list[Length]:
    """How wide each column is: by its longest text, so that all of them fill the page."""
    asked = [_letters(column) for column in zip(*rows, strict=True)]
    return [Emu(TEXT_WIDTH * each // sum(asked)) for each in asked]


def _letters(column: Sequence[str]) -> int:
    """The letters that a column has room for: its longest word at least."""
    word = max((len(word) for text in column for word in text.split()), default=0)
    return max(min(max(map(len, column)), MAX_LETTERS), word, MIN_LETTERS) + PADDING


def without_days(document: io.BytesIO) -> bytes:
    """A document whose parts do not say when they were zipped: the same report, the same bytes."""
    out = io.BytesIO()
    with ZipFile(document) as parts, ZipFile(out, "w", ZIP_DEFLATED) as made:
        for name in parts.namelist():
            made.writestr(ZipInfo(name, NO_DAY.timetuple()[:6]), parts.read(name), ZIP_DEFLATED)
    return out.getvalue()
