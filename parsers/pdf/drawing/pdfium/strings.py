"""Texts that pdfium writes into a buffer."""

import ctypes
from typing import Any


def string(write: Any, *arguments: Any) -> str:
    """What a function of pdfium writes into a buffer, of the size that it says if there is none."""
    size = write(*arguments, None, 0)
    if size < 4:
        return ""
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    write(*arguments, buffer, size)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")
