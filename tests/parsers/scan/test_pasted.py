"""Word files whose tables are pasted pictures, read as scans; pictures beside a review are not."""

import io

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from parsers import read_review
from parsers.errors import NoReview, TooLarge
from parsers.originals import original
from parsers.pdf.pictures import pdf_of
from parsers.scan import installed_languages
from parsers.settings import Settings
from parsers.word import pictures
from tests.parsers.test_samples import SAMPLES
from tests.wordml import OFFICE, docx, element, p, package, r, tbl, tr, unpack

needs_ocr = pytest.mark.skipif(
    not installed_languages(), reason="text recognition is not installed: ocr"
)

DOTS = 200
EMUS_PER_INCH = 914_400


def printed(dots=DOTS):
    """A sample's first page as a picture in grey."""
    page = pypdfium2.PdfDocument(SAMPLES / "reviews" / "2022.pdf")[0]
    return page.render(scale=dots / 72, grayscale=True).to_pil().convert("L")


def file_of(image, kind="PNG"):
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def drawing(link="pic1", inches=6.5, description=""):
    return r(
        f'<w:drawing><wp:inline><wp:extent cx="{round(inches * EMUS_PER_INCH)}" cy="9"/>'
        f'<wp:docPr descr="{description}"/><a:blip r:embed="{link}"/></wp:inline></w:drawing>'
    )


def pasted(*blocks, **media):
    """A Word file with these blocks, and pictures by their ids."""
    parts = unpack(docx(*blocks))
    links = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/image" Target="media/{name}"/>' for name in media
    )
    name = "word/_rels/document.xml.rels"
    rels = parts[name].decode()
    parts[name] = rels.replace("</Relationships>", f"{links}</Relationships>")
    return package(parts | {f"word/media/{name}": data for name, data in media.items()})


@needs_ocr
def test_review_that_is_a_picture_is_read_as_a_scan():
    data = pasted("SEND Review 2022", p(drawing()), pic1=file_of(printed()))
    review = read_review(data, "review.docx")
    page = read_review((SAMPLES / "reviews" / "2022.pdf").read_bytes())
    expected = {s.label: s.text for s in page.statements()}
    found = {s.label: s.text for s in review.statements()}
    assert len(found) >= 14
    assert sum(expected.get(label) == text for label, text in found.items()) >= len(found) - 2
    assert (review.format, review.year) == ("word", 2022)
    (scanned,) = [d for d in review.diagnostics if d.code == "scanned"]
    assert "confidence of" in scanned.message
    assert original(data, "review.docx").review.sections == review.sections


def test_without_text_recognition_the_refusal_says_what_to_install(monkeypatch):
    monkeypatch.setattr("parsers.scan.installed_languages", lambda: ())
    with pytest.raises(NoReview, match=r"no words .*; it may be in the pictures") as refusal:
        read_review(pasted(p(drawing()), pic1=file_of(printed(50))), "2022.docx")
    assert refusal.value.advice.endswith("to install text recognition.")
    assert "reviewtrail[ocr]" in refusal.value.hint


def test_language_without_a_model_is_named(monkeypatch):
    monkeypatch.setattr("parsers.scan.installed_languages", lambda: ("eng",))
    monkeypatch.setattr("parsers.scan.models_folder", lambda: "models")
    data = pasted(p(drawing()), pic1=file_of(printed(50)))
    with pytest.raises(NoReview) as refusal:
        read_review(data, settings=Settings(languages=("cym",)))
    assert refusal.value.advice.startswith("Put cym.traineddata into models")


def test_pictures_beside_a_review_are_left_alone(monkeypatch):
    monkeypatch.setattr("parsers.pdf.read_pictures", lambda *_: pytest.fail("was read"))
    table = tbl(tr("STATEMENT", "ACTION"), tr("1.1 leaders know every pupil;", "Heads to meet."))
    data = pasted("SEND Review 2022", table, p(drawing()), pic1=b"a picture")
    assert len(list(read_review(data).statements())) == 1


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n no more", b"GIF89a"], ids=repr)
def test_picture_that_cannot_be_opened_is_no_review(data):
    with pytest.raises(NoReview, match="so this is no review") as refusal:
        read_review(pasted("Minutes", p(drawing()), pic1=data))
    assert "pictures" not in refusal.value.reason


@needs_ocr
def test_picture_without_words_is_no_review():
    noise = np.random.default_rng(2026).integers(0, 255, (300, 400), np.uint8)
    with pytest.raises(NoReview, match="so this is no review") as refusal:
        read_review(pasted("Minutes", p(drawing()), pic1=file_of(Image.fromarray(noise))))
    assert "pictures" not in refusal.value.reason


def test_wide_pictures_are_given_in_the_order_of_the_document():
    data = pasted("Our review", p(drawing("b")), p(drawing("a")), "Approved.", a=b"2", b=b"1")
    assert pictures(data) == [b"1", b"2"]


@pytest.mark.parametrize(
    "block",
    [
        pytest.param(p(drawing(inches=2)), id="a logo"),
        pytest.param(p(element("w:del", drawing())), id="deleted"),
        pytest.param(p(drawing("other")), id="missing"),
        pytest.param(p(drawing()) + p("2.0 Kitchens") + p(drawing()), id="words between"),
    ],
)
def test_picture_that_is_no_page_is_not_given(block):
    assert pictures(pasted("Our review", block, pic1=b"1")) == []


def test_each_picture_is_a_page_and_what_is_clear_is_white():
    clear = Image.new("RGBA", (70, 90), (0, 0, 0, 0))
    document = pypdfium2.PdfDocument(pdf_of([file_of(clear), file_of(clear)]))
    assert [page.get_width() for page in document] == [7 * 72] * 2
    assert document[0].render(grayscale=True).to_pil().getextrema() == (255, 255)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_picture_of_each_format_fills_a_page_and_looks_the_same(kind):
    image = printed(100)
    (page,) = pypdfium2.PdfDocument(pdf_of([file_of(image, kind)]))
    (drawn,) = page.get_objects()
    seen = np.asarray(drawn.get_bitmap().to_pil().convert("L"), float)
    assert np.abs(seen - np.asarray(image, float)).mean() < 2


@pytest.mark.parametrize("limit", ["parsers.pdf.pictures.MAX_PIXELS", "PIL.Image.MAX_IMAGE_PIXELS"])
def test_picture_of_too_many_pixels_is_refused(monkeypatch, limit):
    monkeypatch.setattr(limit, 1000)
    with pytest.raises(TooLarge):
        read_review(pasted(p(drawing()), pic1=file_of(printed(50))))


def test_too_many_pictures_are_refused(monkeypatch):
    """Before any of them is opened."""
    monkeypatch.setattr("parsers.pdf.scans.MAX_SCANNED_PAGES", 1)
    monkeypatch.setattr("parsers.pdf.pictures.pdf_of", lambda _: pytest.fail("was opened"))
    with pytest.raises(TooLarge, match="scan has 2 pages"):
        read_review(pasted(p(drawing()), p(drawing()), pic1=file_of(printed(50))))
