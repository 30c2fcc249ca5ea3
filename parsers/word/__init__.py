"""Word documents (`.docx`, `.docm`, `.dotx`, Transitional or Strict): bytes in, `Document` out."""

from parsers.lazy_imports import import_lazily

import_lazily("hashlib")  # by which python-docx tells pictures apart, which are not asked for here

from parsers.word.document import read  # noqa: E402 (now that it is put off)
from parsers.word.pictures import pictures  # noqa: E402

__all__ = ["pictures", "read"]
