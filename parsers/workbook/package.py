"""A workbook's package. Bytes in, the roots of its parts out."""

from parsers.errors import CorruptFile
from parsers.office import package
from parsers.office.archive import ARCHIVE_DAMAGE
from parsers.office.safe_xml import SYNTAX_ERROR, Element, root_of

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DC = "{http://purl.org/dc/elements/1.1/}"

DAMAGE = (*ARCHIVE_DAMAGE, SYNTAX_ERROR, KeyError)


class Package(package.Package):
    """The parts of a workbook. Raises CorruptFile, EncryptedFile, TooLarge or UnsafeXml.

    `main` is the name of the workbook part, `properties` the root of the core properties.
    """

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        found = self.relationships("")
        main = next((each.target for each in found if each.kind == "officeDocument"), None)
        if main is None:
            raise CorruptFile
        self.main = main
        properties = [each.target for each in found if each.kind == "core-properties"]
        self.properties = self.root(properties[0]) if properties else None

    def root(self, part: str) -> Element | None:
        """The root element of a part; None if it is missing."""
        return root_of(self.read(part)) if part in self else None
