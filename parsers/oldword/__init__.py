"""Old Word files (`.doc`, Word 97 to 2003): bytes in, `Document` out, by way of LibreOffice."""

from parsers.oldword.document import read

__all__ = ["read"]
