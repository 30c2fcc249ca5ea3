"""Plain text (`.txt`, `.csv`, `.tsv`, `.md`): bytes in, `Document` out."""

from parsers.text.document import read

__all__ = ["read"]
