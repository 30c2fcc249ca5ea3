"""Prints a page as PDF with an installed browser. HTML in, bytes out."""

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "microsoft-edge", "msedge")
MAX_SECONDS = 120  # for a browser to print a report


class NoBrowser(Exception):
    """No suitable browser is installed, or it failed; the message says what to do."""


def pdf(html: bytes) -> bytes:
    """The page as PDF. Raises NoBrowser."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        raise NoBrowser(
            "No Chromium, Chrome or Edge was found to print a PDF. Write the report as .html, open"
            " it in a browser and print it into a PDF."
        )
    with TemporaryDirectory() as folder:
        page, printed = Path(folder, "report.html"), Path(folder, "report.pdf")
        page.write_bytes(html)
        options = ["--headless", "--disable-gpu", "--no-pdf-header-footer"]
        options += [f"--user-data-dir={folder}/profile", f"--print-to-pdf={printed}"]
        if _is_root():
            options.append("--no-sandbox")  # Chromium has no sandbox for root
        run = [browser, *options, page.as_uri()]
        try:
            subprocess.run(run, capture_output=True, check=True, timeout=MAX_SECONDS)
            return printed.read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise NoBrowser(
                f"{Path(browser).name} could not print the report. Write it as .html, open it in a"
                " browser and print it into a PDF."
            ) from error


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
