"""OpenDocument texts and workbooks (`.odt`, `.ott`, `.ods`, `.ots`): bytes in, `Document` out."""

from parsers.opendocument.document import read

__all__ = ["read"]
