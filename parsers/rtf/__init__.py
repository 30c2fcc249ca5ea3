"""Rich text (`.rtf`, Rich Text Format 1.9): bytes in, `Document` out."""

from parsers.rtf.document import read

__all__ = ["read"]
