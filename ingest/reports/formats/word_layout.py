"""The layout of a report in Word: an empty document with its styles, and the widths of columns."""

import io
from collections.abc import Sequence
from datetime import datetime
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.section import Section
from docx.shared import Emu, Length, Mm, Pt, RGBColor

from ingest.output.characters import printable
from ingest.reports.formats.wordml import add_field, remove_line_below, set_language

MARGIN, MARGIN_ABOVE, TEXT_WIDTH = Mm(16), Mm(13), Mm(210 - 2 * 16)
COLUMN_WIDTH = Mm(84)  # of the two columns on the first page
MAX_LETTERS = 50  # a longer text does not make its column wider
PADDING = 1.5  # beside a cell's text, in letters
HEADING_SIZE = 0.95  # width of a letter in a heading, relative to one in the text below
LETTER_WIDTH = Pt(5)  # of a table's text, on average
TABLE_STYLE = "Table of a report"
TABLE_TEXT, TABLE_HEADING = "Text of a table", "Heading of a table"
_SIZES = {"Title": 18, "Heading 1": 12, "Heading 2": 10.5, "Heading 3": 9.5}
FONT, FONT_SIZE = "Calibri", Pt(9.5)
INK, BLUE, QUIET = (RGBColor.from_string(c) for c in ("1D2733", "1A4F8B", "4D5A68"))
# The borders of a table (17.7.6): a line below its headings, a finer one below each row.
_TABLE_BORDERS = (
    f"""<w:tblPr {nsdecls("w")}><w:tblBorders>
    <w:bottom w:val="single" w:sz="4" w:space="0" w:color="CCD3DA"/>
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="CCD3DA"/></w:tblBorders>
    <w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>
    </w:tblPr>""",
    f"""<w:tblStylePr {nsdecls("w")} w:type="firstRow"><w:tcPr><w:tcBorders>
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="4D5A68"/></w:tcBorders></w:tcPr>
    </w:tblStylePr>""",
)
NO_DAY = datetime(2000, 1, 1)  # instead of the current time: the same report gives the same bytes


def blank_document(title: str, made_at: datetime) -> WordDocument:
    """A document that has the styles and the footer of a report, but no text."""
    word = Document()
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN_ABOVE
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = FONT, FONT_SIZE
    normal.paragraph_format.space_after = Pt(3)
    for name, size in _SIZES.items():
        style = word.styles[name]
        style.font.size, style.font.color.rgb = Pt(size), BLUE if name == "Heading 2" else INK
        style.paragraph_format.space_before = Pt(0 if name == "Title" else size / 3)
        style.paragraph_format.space_after = Pt(3)
    remove_line_below(word.styles["Title"])
    _number_pages(section, title)
    _add_table_styles(word)
    word.styles["List Bullet"].paragraph_format.space_after = Pt(1)
    set_language(word, "en-GB")
    core = word.core_properties
    core.title = printable(title)
    core.author, core.comments = "reviewtrail", "A report that reviewtrail made."
    core.created = core.modified = made_at
    return word


def _number_pages(section: Section, title: str) -> None:
    """Put the title and the page number into the footer."""
    footer = section.footer.paragraphs[0]
    footer.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    footer.add_run(printable(f"{title} · page "))
    add_field(footer, "PAGE")
    footer.add_run(" of ")
    add_field(footer, "NUMPAGES")
    footer.style.font.size, footer.style.font.color.rgb = Pt(8), QUIET


def _add_table_styles(word: WordDocument) -> None:
    word.styles.add_style(TABLE_STYLE, WD_STYLE_TYPE.TABLE).element.extend(
        map(parse_xml, _TABLE_BORDERS)
    )
    for name, size in ((TABLE_TEXT, 8.5), (TABLE_HEADING, 7)):
        text = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        text.base_style, text.font.size = word.styles["Normal"], Pt(size)
        text.font.bold = name == TABLE_HEADING
        text.paragraph_format.space_after = Pt(0)


def widths_by_text(rows: Sequence[Sequence[str]], width: Length) -> list[Length]:
    """The widths of columns that together fill a width; the first row has the headings.

    Each column has room for its longest word, if there is enough. What is left goes to the columns
    in proportion to what their longest texts need beyond that; a surplus goes to the column with
    the longest text.
    """
    columns = [*zip(*rows, strict=True)]
    needed = [_longest_word(*column) + PADDING for column in columns]
    wished = [*map(max, needed, (_longest_text(*column) + PADDING for column in columns))]
    extra = [wish - need for wish, need in zip(wished, needed, strict=True)]
    left = max(0, width / LETTER_WIDTH - sum(needed))
    share = min(1, left / (sum(extra) or 1))
    widths = [need + share * more for need, more in zip(needed, extra, strict=True)]
    longest = [max(map(len, texts), default=0) for _, *texts in columns]
    widths[longest.index(max(longest))] += max(0, left - sum(extra))
    return [Emu(int(width * each / sum(widths))) for each in widths]


def _longest_word(heading: str, *texts: str) -> float:
    words = [len(word) for text in texts for word in text.split()]
    return max([*words, *(HEADING_SIZE * len(word) for word in heading.split())], default=0)


def _longest_text(heading: str, *texts: str) -> float:
    longest = max([*map(len, texts), HEADING_SIZE * len(heading)])
    return min(longest, MAX_LETTERS)


def without_zip_dates(document: io.BytesIO) -> bytes:
    """The document with NO_DAY as the date of each part, so that equal reports have equal bytes."""
    out = io.BytesIO()
    with ZipFile(document) as parts, ZipFile(out, "w", ZIP_DEFLATED) as copy:
        for name in parts.namelist():
            copy.writestr(ZipInfo(name, NO_DAY.timetuple()[:6]), parts.read(name), ZIP_DEFLATED)
    return out.getvalue()
