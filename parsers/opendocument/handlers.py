"""The handler of each element of an OpenDocument text: a table by element name.

An element has a handler, is skipped by name, or is walked through, so that text within unknown
elements is still read.
"""

from parsers.opendocument.story import Handler, Story
from parsers.opendocument.xml import DRAW, FORM, LIBREOFFICE, OFFICE, SVG, TABLE, TEXT

HANDLERS: dict[object, Handler] = {
    TEXT + "p": Story.paragraph,
    TEXT + "h": Story.paragraph,
    TEXT + "list": Story.new_list,
    TEXT + "list-item": Story.list_item,
    TEXT + "span": Story.span,
    TEXT + "a": Story.span,
    TEXT + "s": Story.spaces,
    TEXT + "tab": Story.tab,
    TEXT + "line-break": Story.line_break,
    TEXT + "hidden-text": Story.hidden_text,
    TEXT + "note": Story.note,
    TEXT + "ruby": Story.ruby,
    TEXT + "section": Story.section,
    LIBREOFFICE + "content-control": Story.content_control,
    TABLE + "table": Story.new_table,
    TABLE + "table-header-rows": Story.header_rows,
    TABLE + "table-row": Story.table_row,
    TABLE + "table-cell": Story.cell,
    TABLE + "covered-table-cell": Story.covered_cell,
    DRAW + "text-box": Story.text_box,
    DRAW + "custom-shape": Story.text_box,
    DRAW + "object": Story.figure,
    DRAW + "object-ole": Story.figure,
    SVG + "title": Story.alternative_text,
    SVG + "desc": Story.alternative_text,
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
HANDLERS |= dict.fromkeys(_IGNORED, Story.skip)
