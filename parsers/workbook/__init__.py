"""Excel workbooks (`.xlsx`, `.xlsm`, Transitional or Strict): bytes in, `Document` out.

This does not use openpyxl (3.1), which finds no sheet in a Strict workbook, drops text boxes, does
not resolve theme colours, rejects a workbook for one empty `<fill/>`, raises arbitrary exceptions
on damaged ones, and takes very long over a merged range that spans a whole sheet.
"""

from parsers.workbook.document import read

__all__ = ["read"]
