"""Word files in a line or two: `docx(p("1.1 a"), tbl(tr(tc("b"))))`, as bytes."""

import zipfile
from io import BytesIO
from xml.sax.saxutils import escape

from parsers.document.blocks import Paragraph, Table
from parsers.word import read

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": OFFICE,
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "o": "urn:schemas-microsoft-com:office:office",
    "v": "urn:schemas-microsoft-com:vml",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())


# Elements


def element(tag, content="", **attributes):
    """`element("w:b", val="0")`; attributes are of the namespace w."""
    stated = "".join(f' w:{name}="{escape(str(v))}"' for name, v in attributes.items())
    return f"<{tag}{stated}>{content}</{tag}>"


def r(text="", *properties):
    """A run: text, or an element in angle brackets, and what stands in its `w:rPr`."""
    content = text if text.startswith("<") else f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    return f"<w:r><w:rPr>{''.join(properties)}</w:rPr>{content}</w:r>"


def p(*runs, style=None, num=None, mark="", properties=""):
    """A paragraph. `num` is (list id, level); `mark` stands in the properties of its mark."""
    if style:
        properties = element("w:pStyle", val=style) + properties
    if num:
        level = "" if len(num) < 2 else element("w:ilvl", val=num[1])
        properties += element("w:numPr", level + element("w:numId", val=num[0]))
    if mark:
        properties += element("w:rPr", mark)
    content = "".join(x if x.startswith("<") else r(x) for x in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def tc(*content, properties=""):
    """A cell of texts and blocks."""
    blocks = "".join(x if x.startswith("<") else p(x) for x in content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{blocks}</w:tc>"


def tr(*cells, properties=""):
    """A row of texts and cells."""
    made = "".join(x if x.startswith("<") else tc(x) for x in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{made}</w:tr>"


def tbl(*rows):
    """A table of rows."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def sdt(content, properties=""):
    """A content control around anything."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def field(instruction, result):
    """A complex field: marks around its instruction and its cached result."""
    mark = [r(element("w:fldChar", fldCharType=kind)) for kind in ("begin", "separate", "end")]
    return f"{mark[0]}{r(f'<w:instrText>{instruction}</w:instrText>')}{mark[1]}{result}{mark[2]}"


def text_box(*content):
    """A text box as Word writes it: the same in DrawingML and, for older programs, in VML."""
    inner = f"<w:txbxContent>{''.join(content)}</w:txbxContent>"
    drawing = f"<w:drawing><wp:anchor>{inner}</wp:anchor></w:drawing>"
    pict = f"<w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict>"
    return r(alternatives(drawing, pict))


def alternatives(choice, fallback):
    """The same thing for newer and for older programs."""
    return (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )


# Definitions


def style(name, properties="", run="", based_on=None, kind="paragraph", style_id=None, default=0):
    """A style; its id is its name without blanks."""
    base = element("w:basedOn", val=based_on) if based_on else ""
    return element(
        "w:style",
        element("w:name", val=name) + base + element("w:pPr", properties) + element("w:rPr", run),
        type=kind,
        styleId=style_id or name.replace(" ", ""),
        default=default,
    )


def in_list(list_id, level=None):
    """The properties that put a style's paragraphs into a list."""
    stated = "" if level is None else element("w:ilvl", val=level)
    return element("w:numPr", stated + element("w:numId", val=list_id))


def lvl(index, text, form="decimal", start=1, extra=""):
    """One level of a list."""
    return element(
        "w:lvl",
        element("w:start", val=start)
        + element("w:numFmt", val=form)
        + extra
        + element("w:lvlText", val=text),
        ilvl=index,
    )


def abstract(definition_id, *levels, extra=""):
    """The definition of a list."""
    return element("w:abstractNum", extra + "".join(levels), abstractNumId=definition_id)


def num(list_id, definition_id, *overrides):
    """A list of a definition; an override is (level, start) or (level, `lvl`)."""
    stated = "".join(
        element(
            "w:lvlOverride",
            content if isinstance(content, str) else element("w:startOverride", val=content),
            ilvl=level,
        )
        for level, content in overrides
    )
    return element("w:num", element("w:abstractNumId", val=definition_id) + stated, numId=list_id)


OUTLINE = abstract(
    0,
    lvl(0, "%1.0"),
    lvl(1, "%1.%2"),
    lvl(2, "(%3)", "lowerLetter"),
    lvl(3, "%4.", "lowerRoman"),
)
BULLETS = abstract(1, lvl(0, "\uf0b7", "bullet"))
LISTS = OUTLINE + BULLETS + num(1, 0) + num(2, 1)

# Files


def docx(
    *blocks, styles=None, numbering=LISTS, core=None, main="word/document.xml", chunk=None, **parts
):
    """A file with these blocks in its body; further parts by kind: `footnotes=...`.

    `chunk` is a file of any format that stands where the body says `altChunk`, with the id `chunk`.
    """
    body = "".join(b if b.startswith("<") else p(b) for b in blocks)
    files = {main: root("document", f"<w:body>{body}</w:body>")}
    links = {}
    if styles is not None:
        parts["styles"] = styles
    if numbering is not None:
        parts["numbering"] = numbering
    for name, content in parts.items():
        kind = name.rstrip("0123456789")
        tag = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
        files[f"word/{name}.xml"] = root(tag, content)
        links[name] = (f"{OFFICE}/{kind}", f"/word/{name}.xml")
    if chunk is not None:
        files["word/chunk.bin"] = chunk
        links["chunk"] = (f"{OFFICE}/aFChunk", "chunk.bin")
    folder, _, file = main.rpartition("/")
    files[f"{folder}/_rels/{file}.rels"] = relationships(links)
    links = {"main": (f"{OFFICE}/officeDocument", main)}
    if core is not None:
        files["docProps/core.xml"] = (
            '<cp:coreProperties xmlns:cp="urn:core" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{core}</dc:title></cp:coreProperties>"
        )
        links["core"] = ("http://x/metadata/core-properties", "docProps/core.xml")
    files["_rels/.rels"] = relationships(links)
    return package(files)


def root(tag, content):
    """A part of one root element."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{tag} {DECLARED}>{content}</w:{tag}>'


def relationships(links):
    """A part with links: id -> (type, target)."""
    made = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>'
        for name, (kind, target) in links.items()
    )
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{made}</Relationships>"
    )


def package(files):
    """A zip archive of names and contents."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def unpack(data):
    """The names and contents of a zip archive."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


# What was read


def lines(*blocks, **parts):
    """(marker, text) of each paragraph of a body, tables included."""
    return [(x.marker, x.text) for x in read(docx(*blocks, **parts)).paragraphs()]


def texts(*blocks, **parts):
    """The text of each paragraph of a body, tables included."""
    return [text for _, text in lines(*blocks, **parts)]


def text(*runs):
    """The text of one paragraph of these runs."""
    return "|".join(texts(p(*runs)))


def only_table(*rows, **parts):
    """The table of a body that holds nothing else."""
    (table,) = read(docx(tbl(*rows), **parts)).blocks
    assert isinstance(table, Table)
    return table


def shape(table):
    """Each row's cells as (text, rows, columns)."""
    return [[(c.text, c.row_span, c.column_span) for c in row.cells] for row in table.rows]


def asides(*blocks, **parts):
    """(role, text) of what stands beside a body."""
    return [
        (aside.role, "\n".join(b.text for b in aside.content if isinstance(b, Paragraph)))
        for aside in read(docx(*blocks, **parts)).asides
    ]
