"""Word documents (`.docx`, `.docm`, `.dotx`, Transitional or Strict): bytes in, `Document` out."""

from parsers.word.document import read

__all__ = ["read"]
