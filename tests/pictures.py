"""The pictures of the README, made anew from the samples: `python -m tests.pictures`."""

import io
import os
import subprocess
import sys
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import sync_playwright

from tests.browser import CHROMIUM
from tests.desk import served

ROOT = Path(__file__).resolve().parents[1]
PICTURES, SAMPLES = ROOT / "docs" / "pictures", ROOT / "samples" / "reviews"
TODAY = "2024-12-01"  # of the report; the desk shows the day on which the pictures are made
SIZE, STATUS_SIZE = (1280, 1000), (800, 870)
COLOURS = 256
PROGRAM = "from ingest.cli import main; main(prog_name='reviewtrail')"


def main() -> None:
    """Make all of them."""
    with TemporaryDirectory() as made, sync_playwright() as playwright:
        folder = Path(made)
        _fill(folder / "Reviews")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(color_scheme="light")
        with served(folder / "reviews.db", may_edit=True) as desk:
            _run(folder, "watch", "Reviews", "--once", "--interval", "0.5", "--reports", "Reports",
                 "--desk-url", desk, is_well=False)  # fmt: skip
            _run(folder, "compare", "2022", "2023", "2024", "--today", TODAY, "-o", "report.html")
            _take(page, "status", (folder / "Reviews" / "status.html").as_uri(), STATUS_SIZE)
            _take(page, "report", (folder / "report.html").as_uri())
            _take(page, "desk", desk)
            files = page.request.get(f"{desk}/-/check.json").json()["files"]
            (printed,) = [each["document_id"] for each in files if each["file"] == "2023.pdf"]
            _take(page, "check", f"{desk}/-/check/{printed}", begin="#beside")
        browser.close()


def _fill(folder: Path) -> None:
    """A year in each of three formats, a letter, and a file of which a part has arrived."""
    folder.mkdir()
    for name in ("2022.docx", "2023.pdf", "2024.html"):
        copy(SAMPLES / name, folder)
    (folder / "letter.txt").write_text("Dear all, thank you for coming.\n", encoding="utf-8")
    whole = (SAMPLES / "2022.docx").read_bytes()
    (folder / "broken.docx").write_bytes(whole[: len(whole) // 2])


def _take(page, name: str, address: str, size: tuple[int, int] = SIZE, begin: str = "body") -> None:
    """A picture of what a window of this size shows of a page, from an element on."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(address, wait_until="networkidle")
    page.locator(begin).evaluate("element => element.scrollIntoView()")
    shown = Image.open(io.BytesIO(page.screenshot()))
    shown.convert("RGB").quantize(COLOURS, kmeans=1).save(PICTURES / f"{name}.png", optimize=True)


def _run(folder: Path, *arguments: str, is_well: bool = True) -> None:
    subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments], cwd=folder, env=_env(), check=is_well
    )


def _env() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


if __name__ == "__main__":
    main()
