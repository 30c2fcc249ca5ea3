"""Word documents (`.docx`, `.docm`, `.dotx`, Transitional or Strict): bytes in, `Document` out."""

from parsers.word.document import read
from parsers.word.pictures import pictures

__all__ = ["pictures", "read"]
