"""Old Word files (`.doc`, Word 97 to 2003), converted by LibreOffice: bytes in, `Document` out."""

from parsers.oldword.document import read

__all__ = ["read"]
