"""The reviews that are timed: made here, of any size, in each format."""

import io
import random
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from parsers.document.blocks import Document
from parsers.grammar.numbers import Ref
from parsers.review import Action, Review, Section, Statement
from tests.rendering import html, pdf, word
from tests.rendering.layout import Layout, lay_out

_PER_SECTION = 25
_WORDS = (
    "leaders governors trustees pupils staff parents schools teachers plans records needs lessons"
    " reading progress support training visits policies outcomes know review share check use agree"
    " regularly together early well across every school the and of in for with their each that"
).split()


def review(statements: int) -> Review:
    """A review of so many statements of 30 words, each with one or two actions; always the same."""
    rng = random.Random(statements)
    sections = []
    for s in range(1, statements // _PER_SECTION + 1):
        made = tuple(_statement(rng, Ref(str(s), n)) for n in range(1, _PER_SECTION + 1))
        sections.append(Section(str(s), f"{s}.0", f"Area {s}", f"{s}.0 AREA {s}", made))
    return Review("SEND Review", "Fernhill Learning Trust", 2024, sections=tuple(sections))


def _statement(rng: random.Random, number: Ref) -> Statement:
    actions = [Action(_sentence(rng, 14))]
    if rng.random() < 0.4:
        actions.append(Action(f"Linked to {number.section}.{rng.randint(1, _PER_SECTION)}"))
    return Statement(number, str(number), _sentence(rng, 30), tuple(actions))


def _sentence(rng: random.Random, words: int) -> str:
    return " ".join(rng.choices(_WORDS, k=words)).capitalize() + "."


def document(statements: int) -> Document:
    """The same, laid out in a table for each section."""
    return lay_out(review(statements), Layout(("statement", "action")))


def as_docx(statements: int) -> bytes:
    """As Word writes it: every paragraph and run with its marks of revision, font and size."""
    plain = io.BytesIO(word.write(document(statements)))
    dressed = io.BytesIO()
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(dressed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, _dressed(part) if name == "word/document.xml" else part)
    return dressed.getvalue()


def _dressed(xml: bytes) -> bytes:
    fonts = b'<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
    sizes = b'<w:sz w:val="22"/><w:szCs w:val="22"/>'
    marks = b'w:rsidR="00A3176B" w:rsidRPr="004C2D11" w:rsidRDefault="00A3176B"'
    xml = xml.replace(b"<w:rPr/>", b"<w:rPr></w:rPr>").replace(b"<w:p>", b"<w:p " + marks + b">")
    xml = re.sub(rb"<w:r>(?!<w:rPr>)", b"<w:r><w:rPr></w:rPr>", xml)
    xml = xml.replace(b"<w:rPr>", b"<w:rPr>" + fonts).replace(b"</w:rPr>", sizes + b"</w:rPr>")
    return xml.replace(b"<w:r>", b'<w:r w:rsidRPr="004C2D11">')


def as_html(statements: int) -> bytes:
    return html.write(document(statements))


def as_pdf(statements: int) -> bytes:
    """Printed by Chromium where it is installed, else made by ReportLab."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    return _printed(as_html(statements), chromium) if chromium else pdf.write(document(statements))


def _printed(page: bytes, chromium: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "page.html"), Path(folder, "page.pdf")
        source.write_bytes(page)
        subprocess.run(
            [
                chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", f"--user-data-dir={folder}/profile",
                "--no-pdf-header-footer", f"--print-to-pdf={target}", source.as_uri(),
            ],
            check=True, capture_output=True, timeout=300,
        )  # fmt: skip
        return target.read_bytes()
