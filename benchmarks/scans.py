"""What a page of a scan costs. `python -m benchmarks scans`, with the extra `ocr` installed."""

import io
from functools import partial

import pypdfium2

from benchmarks import reviews
from benchmarks.measure import interleaved, peak_memory
from parsers import read_review
from parsers.scan import installed_languages
from tests.rendering import pdf

DOTS_PER_INCH = (100, 200, 300)
STATEMENTS, PAGES = 50, 2
ROUNDS = 1
POINTS_PER_INCH = 72
HEADINGS = "dots an inch", "CPU s a page", "MiB", "KiB a page"


def main() -> None:
    """Print CPU seconds a page and MiB at the peak, by how finely the pages were scanned."""
    if not installed_languages():
        print("\ntext recognition is not installed (reviewtrail[ocr])")
        return
    printed = pdf.write(reviews.document(STATEMENTS))
    print("\n" + "".join(f"{heading:>14}" for heading in HEADINGS))
    for dots in DOTS_PER_INCH:
        data = scanned(printed, dots)
        seconds = interleaved({"read": partial(read_review, data, "scan.pdf")}, ROUNDS)["read"]
        mebibytes, kibibytes = peak_memory("pdf", data), len(data) / 1024
        print(f"{dots:14}{seconds / PAGES:14.1f}{mebibytes:14.0f}{kibibytes / PAGES:14.0f}")


def scanned(printed: bytes, dots_per_inch: int) -> bytes:
    """The first pages as pictures in grey, as a scanner saves them."""
    document = list(pypdfium2.PdfDocument(printed))[:PAGES]
    scale = dots_per_inch / POINTS_PER_INCH
    first, *further = (
        page.render(scale=scale, grayscale=True).to_pil().convert("L") for page in document
    )
    target = io.BytesIO()
    first.save(target, "PDF", resolution=dots_per_inch, save_all=True, append_images=further)
    return target.getvalue()
