"""A package of Open XML (ECMA-376 Part 2). Bytes in, parts and their relationships out."""

from posixpath import join, normpath
from typing import NamedTuple

from parsers.office.archive import Archive
from parsers.office.safe_xml import root_of


class Relationship(NamedTuple):
    """A relationship of a part: its id, its kind (`worksheet`), the name of the target part."""

    id: str
    kind: str
    target: str


class Package:
    """The parts of a package by their names, which are in lower case.

    Raises what `Archive` and `root_of` raise.
    """

    def __init__(self, data: bytes) -> None:
        self._archive = Archive(data)

    def __contains__(self, part: str) -> bool:
        return part in self._archive

    def read(self, part: str) -> bytes:
        """The bytes of a part."""
        return self._archive.read(part)

    def relationships(self, part: str) -> list[Relationship]:
        """The relationships of a part, or of the package for '', to other parts.

        The words before the kind differ in Strict files. A target may be missing.
        """
        folder, _, name = part.rpartition("/")
        links = f"{folder}/_rels/{name}.rels"
        if links not in self:
            return []
        return [
            Relationship(
                element.get("Id", ""),
                element.get("Type", "").rpartition("/")[2],
                normpath(join(folder or "/", element.get("Target", ""))).lower(),
            )
            for element in root_of(self.read(links))
            if element.get("TargetMode") != "External"
        ]
