"""What other tools do with the same bytes. Each is imported when it runs; one may be missing."""

import io
import tempfile
from collections.abc import Callable
from pathlib import Path


def python_docx(data: bytes) -> None:
    import docx

    for table in docx.Document(io.BytesIO(data)).tables:
        for row in table.rows:
            for cell in row.cells:
                cell.text  # noqa: B018 (reading it is the work)


def mammoth(data: bytes) -> None:
    import mammoth

    mammoth.convert_to_html(io.BytesIO(data))


def docx2python(data: bytes) -> None:
    from docx2python import docx2python

    with docx2python(io.BytesIO(data)) as content:
        content.body  # noqa: B018


def markitdown(suffix: str) -> Callable[[bytes], None]:
    def convert(data: bytes) -> None:
        from markitdown import MarkItDown

        MarkItDown().convert_stream(io.BytesIO(data), file_extension=suffix)

    return convert


def pandas(data: bytes) -> None:
    import pandas

    pandas.read_html(io.StringIO(data.decode()))


def pdfplumber(data: bytes) -> None:
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            page.extract_tables()
            page.close()


def camelot(data: bytes) -> None:
    import camelot

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "review.pdf")
        path.write_bytes(data)
        camelot.read_pdf(str(path), pages="all", suppress_stdout=True)


def tabula(data: bytes) -> None:
    import tabula

    tabula.read_pdf(io.BytesIO(data), pages="all", silent=True)


PEERS: dict[str, dict[str, Callable[[bytes], None]]] = {
    "docx": {
        "python-docx, cell by cell": python_docx,
        "mammoth": mammoth,
        "docx2python": docx2python,
        "markitdown": markitdown(".docx"),
    },
    "html": {"pandas": pandas, "markitdown": markitdown(".html")},
    "pdf": {
        "pdfplumber": pdfplumber,
        "camelot": camelot,
        "tabula": tabula,
        "markitdown": markitdown(".pdf"),
    },
}
SLOW = {"camelot", "tabula", "markitdown", "pdfplumber"}  # once is enough where it takes minutes
