"""Workbooks of Excel (`.xlsx`, `.xlsm`, Transitional or Strict): bytes in, `Document` out.

Read by hand and not with openpyxl (3.1), which finds no sheet in a Strict workbook, drops text
boxes, leaves the colours of a theme unresolved, refuses a workbook for one empty `<fill/>`, raises
whatever comes on a damaged one, and is lost in a merged range that spans a whole sheet.
"""

from parsers.workbook.document import read

__all__ = ["read"]
