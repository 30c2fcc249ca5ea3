"""The table of the kinds of files: whoever gives a kind a reader can ingest it."""

import sys
import types

import pytest

from ingest.intake.files import may_be_review
from parsers import formats, read, read_review
from parsers.document.blocks import Cell, Document, Paragraph, Row, Table
from parsers.errors import Refusal, UnsupportedFormat
from tests.parsers.test_detect import archive
from tests.wordml import docx, p


def lines_and_cells(data):
    """The reader of a made-up format: `a|b` a row, anything else a paragraph."""
    rows, paragraphs = [], []
    for line in data.decode().splitlines()[1:]:
        texts = line.split("|")
        if len(texts) > 1:
            rows.append(Row(tuple(Cell((Paragraph(text),)) for text in texts)))
        else:
            paragraphs.append(Paragraph(line))
    return Document("made-up", (*paragraphs, Table(tuple(rows))))


@pytest.fixture
def made_up(monkeypatch):
    module = types.ModuleType("parsers.made_up")
    module.read = lines_and_cells
    monkeypatch.setitem(sys.modules, "parsers.made_up", module)
    kind = formats.Kind(
        "made-up", (".mup",), lambda head: head.data.startswith(b"MUP1"), "parsers.made_up"
    )
    monkeypatch.setattr(formats, "KINDS", (kind, *formats.KINDS))


@pytest.mark.usefixtures("made_up")
def test_kind_with_a_row_in_the_table_is_read(tmp_path):
    data = b"MUP1\nCare review 2031\n1.0 Support\nStatement|Action\n1.1 Pupils know.|Print it.\n"
    review = read_review(data, "care.mup")
    assert (review.format, review.year) == ("made-up", 2031)
    assert [s.text for s in review.sections[0].statements] == ["Pupils know."]
    assert may_be_review(tmp_path / "care.mup")


def test_kind_without_a_reader_is_known_and_refused(tmp_path):
    assert may_be_review(tmp_path / "care.pages")
    with pytest.raises(UnsupportedFormat, match="Apple Pages"):
        read(archive("Index/Document.iwa"), "care.pages")


@pytest.mark.parametrize("extension", sorted(formats.known_extensions()))
def test_extension_is_told_to_the_office(extension, pytestconfig):
    page = pytestconfig.rootpath / "docs" / "office.md"
    assert f"`{extension}`" in page.read_text(encoding="utf-8")


def around(content):
    """A Word file with another file embedded between its paragraphs."""
    return docx(p("before"), '<w:altChunk r:id="chunk"/>', p("after"), chunk=content)


PAGE = b"<html><table><tr><td>a</td></tr></table><p>b</p></html>"


def test_page_embedded_in_a_word_file_is_read_where_it_stands():
    document = read(around(PAGE))
    assert [getattr(b, "text", "table") for b in document.blocks] == [
        "before",
        "table",
        "b",
        "after",
    ]
    assert document.diagnostics == ()


def test_places_go_on_through_what_is_embedded():
    document = read(around(PAGE))
    assert [(b.place.table, b.place.paragraph) for b in document.blocks] == [
        (None, 1),
        (1, None),
        (None, 2),
        (None, 3),
    ]


def test_word_file_embedded_in_a_word_file_is_read():
    document = read(around(docx(p("inner"))))
    assert [b.text for b in document.blocks] == ["before", "inner", "after"]


@pytest.mark.parametrize("content", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1a", b"", b"PK\3\4broken"])
def test_embedded_file_that_cannot_be_read_is_told(content):
    document = read(around(content))
    assert [b.text for b in document.blocks] == ["before", "after"]
    assert [d.code for d in document.diagnostics] == ["damaged-part"]


def test_files_nested_too_deep_are_not_followed():
    data = docx(p("core"))
    for _ in range(6):
        data = around(data)
    document = read(data)
    assert [d.code for d in document.diagnostics] == ["damaged-part"]
    assert "core" not in [b.text for b in document.blocks]


OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"Some stream"
LETTER = b"{\\rtf1\\ansi Dear Trustees\\par}"
WEB_LETTER = b"<html><body><p>Dear Trustees</p></body></html>"


@pytest.mark.parametrize(
    ("data", "name", "told"),
    [
        (LETTER, "letter.docx", "it is named .docx but is rich text (RTF): this is a text of 1"),
        (
            LETTER[:-1] + b"{",
            "letter.doc",
            "it is named .doc but is rich text (RTF): the file is d",
        ),
        (WEB_LETTER, "Letter.PDF", "it is named .pdf but is a web page (HTML): this is a text"),
        (OLD_OFFICE, "a.doc", "this is an old binary Office file. Open it"),
        (docx(p("Dear Trustees")), "a.doc", "it is named .doc but is a Word document (.docx): "),
        (OLD_OFFICE, "a.docx", "it is named .docx but is an old binary Office file. Open it and"),
        (archive("b.pdf"), "a.docx", "it is named .docx but is a zip archive with a document in"),
    ],
)
def test_refusal_tells_a_name_that_says_another_format(data, name, told):
    with pytest.raises(Refusal) as refused:
        read_review(data, name)
    assert str(refused.value).startswith(told)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (LETTER, "letter.rtf"),
        (LETTER, "letter"),
        (LETTER, "letter.unheard-of"),
        (WEB_LETTER, "letter.txt"),
        (b"Dear Trustees", "letter.html"),
        (archive("word/document.xml")[:40], "plan.xlsx"),  # nobody can say what it was
        (b"", "letter.docx"),
        (OLD_OFFICE[:8] + "EncryptedPackage".encode("utf-16-le"), "letter.docx"),
    ],
)
def test_refusal_says_nothing_of_a_name_that_fits_or_cannot_be_judged(data, name):
    with pytest.raises(Refusal) as refused:
        read_review(data, name)
    assert "named" not in str(refused.value)
