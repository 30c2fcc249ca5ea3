"""The handler of each element of an OpenDocument text: a table by element name.

An element has a handler, is skipped by name, or is walked through, so that text within unknown
elements is still read.
"""

from parsers.office.safe_xml import Element
from parsers.opendocument.block_reader import BlockReader, Handler
from parsers.opendocument.drawings import alternative_text, figure, text_box
from parsers.opendocument.inline import (
    content_control,
    form_field,
    hidden_text,
    line_break,
    note,
    ruby,
    sequence,
    spaces,
    span,
    tab,
)
from parsers.opendocument.xml import DRAW, FIELD, FORM, LIBREOFFICE, OFFICE, SVG, TABLE, TEXT


def _skip(reader: BlockReader, element: Element) -> None:
    """Ignore an element, knowingly."""


HANDLERS: dict[object, Handler] = {
    TEXT + "p": BlockReader.paragraph,
    TEXT + "h": BlockReader.paragraph,
    TEXT + "list": BlockReader.new_list,
    TEXT + "list-item": BlockReader.list_item,
    TEXT + "span": span,
    TEXT + "a": span,
    TEXT + "s": spaces,
    TEXT + "tab": tab,
    TEXT + "sequence": sequence,
    TEXT + "line-break": line_break,
    TEXT + "hidden-text": hidden_text,
    TEXT + "note": note,
    TEXT + "ruby": ruby,
    TEXT + "section": BlockReader.section,
    LIBREOFFICE + "content-control": content_control,
    FIELD + "fieldmark": form_field,
    TABLE + "table": BlockReader.new_table,
    TABLE + "table-header-rows": BlockReader.header_rows,
    TABLE + "table-row": BlockReader.table_row,
    TABLE + "table-cell": BlockReader.cell,
    TABLE + "covered-table-cell": BlockReader.covered_cell,
    DRAW + "text-box": text_box,
    DRAW + "custom-shape": text_box,
    DRAW + "object": figure,
    DRAW + "object-ole": figure,
    SVG + "title": alternative_text,
    SVG + "desc": alternative_text,
}
# Tables in text boxes have names of LibreOffice's own.
HANDLERS |= {
    name.replace(TABLE, LIBREOFFICE): handler
    for name, handler in list(HANDLERS.items())
    if isinstance(name, str) and name.startswith(TABLE)
}
_IGNORED = (
    # Deletions of tracked changes (ODF 1.3, 5.5): the deleted text is here, not where it was.
    TEXT + "tracked-changes",
    # Comments, and declarations without text.
    OFFICE + "annotation",
    OFFICE + "annotation-end",
    OFFICE + "forms",
    FORM + "form",
    TEXT + "sequence-decls",
    TEXT + "variable-decls",
    TEXT + "user-field-decls",
    # A copy of the list's number; the hint of an empty field.
    TEXT + "number",
    TEXT + "placeholder",
    # How an index is made, not its contents.
    TEXT + "table-of-content-source",
    TEXT + "alphabetical-index-source",
    TEXT + "illustration-index-source",
    TEXT + "table-index-source",
    TEXT + "user-index-source",
    TEXT + "bibliography-source",
    DRAW + "glue-point",
    DRAW + "image",
)
HANDLERS |= dict.fromkeys(_IGNORED, _skip)
