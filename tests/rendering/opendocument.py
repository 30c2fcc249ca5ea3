"""A `Document` as an OpenDocument text (.odt) or workbook (.ods), the same bytes each time."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from parsers.document.blocks import Block, Document, Paragraph, Table
from tests.rendering.number_parts import number_parts
from tests.rendering.word_changes import word_changes

NAMES = {
    "office": "office",
    "text": "text",
    "table": "table",
    "style": "style",
    "fo": "xsl-fo-compatible",
    "draw": "drawing",
    "svg": "svg-compatible",
    "meta": "meta",
    "manifest": "manifest",
}
DECLARED = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in NAMES.items()
)
DECLARED += ' xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"'

TEXT = "application/vnd.oasis.opendocument.text"
SHEET = "application/vnd.oasis.opendocument.spreadsheet"

_BOLD = (
    '<style:style style:name="Strong" style:family="text">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
)
_BULLETS = (
    '<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" '
    'text:bullet-char="•"/></text:list-style>'
)


def write(document: Document, former: Mapping[str, str] = {}) -> bytes:
    """The text; markers become automatic bullets and numbers.

    `former` maps texts to what they were before: the words that differ become tracked changes.
    """
    writer = _Writer(former)
    body = writer.blocks(document.blocks)
    return package(
        f"<office:text>{writer.tracked()}{body}</office:text>",
        styles=_BOLD + _BULLETS + writer.numbers.styles(),
        title=document.title,
    )


def write_workbook(document: Document) -> bytes:
    """The document as a workbook of one sheet; bullets and numbers are typed, lines paragraphs."""
    rows_made = []
    for block in document.blocks:
        if isinstance(block, Table):
            rows_made += _sheet_lines([block.caption] if block.caption else [])
            rows_made += rows(block, _typed, header=None)
            rows_made.append("<table:table-row/>")
        else:
            rows_made += _sheet_lines([block])
    sheet = f'<table:table table:name="Sheet1">{"".join(rows_made)}</table:table>'
    return package(f"<office:spreadsheet>{sheet}</office:spreadsheet>", kind=SHEET)


def _sheet_lines(blocks: Iterable[Paragraph]) -> Iterator[str]:
    for block in blocks:
        cell = f"<table:table-cell>{_typed([block])}</table:table-cell>"
        yield f"<table:table-row>{cell}</table:table-row>"


def _typed(blocks: Iterable[Block]) -> str:
    lines = [
        line
        for block in blocks
        for line in f"{block.marker or ''} {block.text}".strip().split("\n")
    ]
    return "".join(f"<text:p>{escape(line)}</text:p>" for line in lines)


def package(body: str, styles: str = "", named: str = "", title: str = "", kind=TEXT) -> bytes:
    """A package of a body, its automatic and its named styles."""
    content = (
        f"<office:document-content {DECLARED}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body>{body}</office:body></office:document-content>"
    )
    meta = f"<dc:title>{escape(title)}</dc:title>"
    return packed(
        {
            "mimetype": kind,
            "content.xml": content,
            "styles.xml": f"<office:document-styles {DECLARED}>{named}</office:document-styles>",
            "meta.xml": f"<office:document-meta {DECLARED}><office:meta>{meta}</office:meta>"
            "</office:document-meta>",
            "META-INF/manifest.xml": _manifest(kind),
        }
    )


def _manifest(kind: str) -> str:
    parts = {"/": kind, **dict.fromkeys(("content.xml", "styles.xml", "meta.xml"), "text/xml")}
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{media}"/>'
        for name, media in parts.items()
    )
    return f'<manifest:manifest {DECLARED} manifest:version="1.3">{entries}</manifest:manifest>'


def packed(parts: Mapping[str, str]) -> bytes:
    """The parts as an archive; the first is not compressed, as the standard wants it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name)  # dated 1980
            if name != "mimetype":
                entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


class _Writer:
    def __init__(self, former: Mapping[str, str]) -> None:
        self.former = former
        self.numbers = _Numbers()
        self.deletions: list[str] = []
        self.insertions = 0

    def blocks(self, blocks: Iterable[Block]) -> str:
        parts = []
        for is_bullet, group in groupby(blocks, key=_is_bullet):
            if is_bullet:
                items = "".join(f"<text:list-item>{self._plain(b)}</text:list-item>" for b in group)
                parts.append(f'<text:list text:style-name="Dots">{items}</text:list>')
            else:
                parts += [
                    self.table(b) if isinstance(b, Table) else self._paragraph(b) for b in group
                ]
        return "".join(parts)

    def _paragraph(self, block: Paragraph) -> str:
        if block.marker:
            return self.numbers.item(block.marker, self._plain(block))
        return self._plain(block)

    def _plain(self, block: Paragraph) -> str:
        words = "".join(
            self._changed(change, inline(text))
            for change, text in word_changes(self.former.get(block.text, block.text), block.text)
        )
        if block.strong:
            words = f'<text:span text:style-name="Strong">{words}</text:span>'
        if block.heading:
            return f'<text:h text:outline-level="{block.heading}">{words}</text:h>'
        return f"<text:p>{words}</text:p>"

    def _changed(self, change: str, words: str) -> str:
        if change == "del":
            self.deletions.append(words)
            return f'<text:change text:change-id="d{len(self.deletions)}"/>'
        if change == "ins":
            self.insertions += 1
            at = f'text:change-id="i{self.insertions}"'
            return f"<text:change-start {at}/>{words}<text:change-end {at}/>"
        return words

    def tracked(self) -> str:
        """The changes, with what was deleted (ODF 1.3, 5.5)."""
        regions = [
            f'<text:changed-region text:id="d{n}"><text:deletion><text:p>{words}</text:p>'
            "</text:deletion></text:changed-region>"
            for n, words in enumerate(self.deletions, 1)
        ]
        regions += [
            f'<text:changed-region text:id="i{n}"><text:insertion/></text:changed-region>'
            for n in range(1, self.insertions + 1)
        ]
        return f"<text:tracked-changes>{''.join(regions)}</text:tracked-changes>" if regions else ""

    def table(self, block: Table) -> str:
        caption = self._paragraph(block.caption) if block.caption else ""
        heads = "".join(rows(block, self.blocks, header=True))
        body = "".join(rows(block, self.blocks, header=False))
        heads = f"<table:table-header-rows>{heads}</table:table-header-rows>" if heads else ""
        columns = f'<table:table-column table:number-columns-repeated="{len(block.grid()[0])}"/>'
        return f"{caption}<table:table>{columns}{heads}{body}</table:table>"


def rows(block: Table, write_blocks, header: bool | None) -> Iterator[str]:
    """The rows that are heads, those that are none, or all; covered places have elements too."""
    grid = block.grid()
    for r, line in enumerate(grid):
        if header is None or block.rows[r].header == header:
            cells = (_cell(cell, (r, c), grid, write_blocks) for c, cell in enumerate(line))
            yield f"<table:table-row>{''.join(cells)}</table:table-row>"


def _cell(cell, at, grid, write_blocks) -> str:
    r, c = at
    if cell and ((r and grid[r - 1][c] is cell) or (c and grid[r][c - 1] is cell)):
        return "<table:covered-table-cell/>"
    if cell is None:
        return "<table:table-cell/>"
    spans = (
        f' table:number-rows-spanned="{cell.row_span}"'
        f' table:number-columns-spanned="{cell.column_span}"'
    )
    content = write_blocks(cell.content)
    return f'<table:table-cell office:value-type="string"{spans}>{content}</table:table-cell>'


def _is_bullet(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.marker == "•"


def inline(text: str) -> str:
    """Text with its line breaks; several blanks fold into one unless written so."""
    text = escape(text).replace("\n", "<text:line-break/>")
    return re.sub("^ | (?= )| $", "<text:s/>", text)


class _Numbers:
    """Lists of two levels, `1.0` and `1.1` or `A` and `A1`, which go on with one another."""

    def __init__(self) -> None:
        self.next = (0, 0)  # section and item that the running list would print next
        self.begun = 0
        self.count = 0  # of lists so far, which are called by it
        self.lettered = False

    def item(self, label: str, paragraph: str) -> str:
        section, item, level = number_parts(label)
        self.lettered = not label[0].isdigit()
        expected = self.next if level else (self.next[0] + 1, 0)
        outer, inner = "", ""
        if not self.begun or (section, item) != expected:
            self.begun += 1
            outer = f' text:start-value="{section}"'
            inner = f' text:start-value="{max(item, 1)}"' if level else ""
            goes_on = ""
        else:
            goes_on = f' text:continue-list="n{self.count}"'
        self.count += 1
        self.next = (section, item + 1)
        if level:
            paragraph = (
                f"<text:list><text:list-item{inner}>{paragraph}</text:list-item></text:list>"
            )
        return (
            f'<text:list xml:id="n{self.count}" text:style-name="Numbers"{goes_on}>'
            f"<text:list-item{outer}>{paragraph}</text:list-item></text:list>"
        )

    def styles(self) -> str:
        form, before, after = ("A", "Section ", ":") if self.lettered else ("1", "", ".0")
        if not self.lettered:
            second = 'style:num-format="1" text:display-levels="2"'
        else:  # `A1` has no full stop, which only LibreOffice's own attribute can say
            second = f'style:num-format="1" loext:num-list-format={quoteattr("%1%%2%")}'
        loext = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
        return (
            f'<text:list-style style:name="Numbers" {loext}>'
            f'<text:list-level-style-number text:level="1" style:num-format="{form}"'
            f' style:num-prefix="{before}" style:num-suffix="{after}"/>'
            f'<text:list-level-style-number text:level="2" {second}/></text:list-style>'
        )
