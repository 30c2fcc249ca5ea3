"""Pictures of pages -> a PDF file of them, which is read as a scan.

Only PNG, JPEG and TIFF are opened; what is none of these or damaged is left out.
"""

import io
from collections.abc import Iterable, Iterator

from PIL import Image

from parsers.errors import TooLarge

MAX_PIXELS = 40_000_000  # of A4 at 600 dots an inch
MAX_SIDE = 3_600  # pixels, of A4 at 300 dots an inch; more help no reading
FORMATS = ("PNG", "JPEG", "TIFF")
PAGE_WIDTH = 7.0  # inches, as wide as a page without its margins
QUALITY = 95  # of the pages in the PDF file, at which letters keep their edges
_DAMAGE = (OSError, SyntaxError, ValueError)  # what Pillow raises


def pdf_of(pictures: Iterable[bytes]) -> bytes:
    """A PDF file with a page for each picture; empty if none is readable. Raises TooLarge."""
    pages = list(_pages(pictures))
    if not pages:
        return b""
    out = io.BytesIO()
    dots = pages[0].width / PAGE_WIDTH
    first, *others = pages
    first.save(out, "PDF", save_all=True, append_images=others, resolution=dots, quality=QUALITY)
    return out.getvalue()


def _pages(pictures: Iterable[bytes]) -> Iterator[Image.Image]:
    for data in pictures:
        try:
            image = Image.open(io.BytesIO(data), formats=FORMATS)
            if image.width * image.height > MAX_PIXELS:
                raise TooLarge
            grey = _on_white(image).convert("L")
        except Image.DecompressionBombError as error:
            raise TooLarge from error
        except _DAMAGE:
            continue
        grey.thumbnail((MAX_SIDE, MAX_SIDE))
        yield grey


def _on_white(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image
    clear = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", clear.size, "white"), clear)
