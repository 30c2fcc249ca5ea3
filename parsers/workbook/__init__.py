"""Workbooks of Excel (`.xlsx`, `.xlsm`, Transitional or Strict): bytes in, `Document` out."""

from parsers.workbook.document import read

__all__ = ["read"]
