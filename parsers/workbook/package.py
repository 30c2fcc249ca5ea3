"""A workbook's package (ECMA-376 Part 2). Bytes in, parts by their relationships out."""

from posixpath import join, normpath
from typing import NamedTuple

from parsers.errors import CorruptFile
from parsers.office.archive import ARCHIVE_DAMAGE, Archive
from parsers.office.safe_xml import SYNTAX_ERROR, Element, root_of

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DC = "{http://purl.org/dc/elements/1.1/}"

DAMAGE = (*ARCHIVE_DAMAGE, SYNTAX_ERROR, KeyError)


class Relationship(NamedTuple):
    """A relationship of a part: its id, its kind (`worksheet`), the name of the target part."""

    id: str
    kind: str
    target: str


class Package:
    """The parts of a workbook. Raises CorruptFile, EncryptedFile, TooLarge or UnsafeXml.

    `main` is the name of the workbook part, `properties` the root of the core properties.
    """

    def __init__(self, data: bytes) -> None:
        self._archive = Archive(data)
        found = self.relationships("")
        main = next((each.target for each in found if each.kind == "officeDocument"), None)
        if main is None:
            raise CorruptFile
        self.main = main
        properties = [each.target for each in found if each.kind == "core-properties"]
        self.properties = self.root(properties[0]) if properties else None

    def root(self, name: str) -> Element | None:
        """The root element of a part; None if it is missing."""
        if name.lower() not in self._archive:
            return None
        return root_of(self._archive.read(name.lower()))

    def relationships(self, part: str) -> list[Relationship]:
        """The relationships of a part, or of the package for '', to other parts."""
        folder, _, name = part.rpartition("/")
        root = self.root(f"{folder}/_rels/{name}.rels")
        return [
            Relationship(
                element.get("Id", ""),
                element.get("Type", "").rpartition("/")[2],
                normpath(join(folder or "/", element.get("Target", ""))),
            )
            for element in (() if root is None else root)
            if element.get("TargetMode") != "External"
        ]
