"""A file beside what was read of it: pages as pictures, rows with their outlines."""

import struct
import zlib

import pytest

from parsers.errors import CorruptFile, Refusal
from parsers.originals import original, picture
from tests.building import small_review
from tests.rendering.html import write as html
from tests.rendering.pdf import write as pdf

REVIEW = small_review(
    2024,
    ("1.1 leaders know every pupil;", "Heads meet in T1."),
    ("1.2 governors ask questions.", "Clerk to minute."),
)


def long_review(rows):
    return small_review(2024, *((f"1.{n} pupils are heard here;", "Heads meet.") for n in rows))


def rows_of(data):
    """The outlines of a file's rows, page by page."""
    return [page.rows for page in original(data, "2024.pdf").document.pages]


def test_row_has_its_outline_under_its_place():
    found = original(pdf(REVIEW), "2024.pdf")
    (page,) = found.document.pages
    assert {s.place[1:3] for s in found.review.statements()} <= {row[:2] for row in page.rows}
    assert len(page.rows) == 3


def test_outlines_stand_below_one_another_within_the_page():
    (rows,) = rows_of(pdf(REVIEW))
    edges = [down for row in rows for _, down in (row.corners[0], row.corners[2])]
    assert edges == sorted(edges)
    assert all(0 < share < 1 for row in rows for corner in row.corners for share in corner)


def test_rows_of_every_page_have_outlines_there():
    first, *further = rows_of(pdf(long_review(range(1, 60))))
    assert further
    assert all(rows[-1].row > first[-1].row for rows in further)


def test_format_without_pages_has_no_outlines():
    found = original(html(REVIEW), "2024.html")
    assert found.document.pages == ()
    assert [str(s.number) for s in found.review.statements()] == ["1.1", "1.2"]


def test_file_that_holds_no_review_is_seen_all_the_same():
    found = original(b"<html><p>Dear Trustees, thank you.</p></html>", "letter.html")
    assert found.review is None
    assert [block.text for block in found.document.blocks] == ["Dear Trustees, thank you."]


def test_file_that_cannot_be_read_is_refused():
    with pytest.raises(Refusal):
        original(b"%PDF-1.7 and no more", "2024.pdf")


def test_picture_is_as_wide_as_asked_and_shows_ink():
    png = picture(pdf(REVIEW), 1, 400)
    width, height = struct.unpack(">II", png[16:24])
    assert (width, round(400 * 842 / 595)) == (400, height)
    assert len(set(zlib.decompress(png[png.index(b"IDAT") + 4 : -16]))) > 2


def test_picture_is_turned_as_asked():
    png = picture(pdf(REVIEW), 1, 400, turned=1)
    width, height = struct.unpack(">II", png[16:24])
    assert (width, round(400 * 595 / 842)) == (400, height)


@pytest.mark.parametrize("page", [0, 2, -1])
def test_page_that_is_not_there_is_a_lookup_error(page):
    with pytest.raises(LookupError):
        picture(pdf(REVIEW), page, 400)


def test_picture_of_what_is_no_pdf_is_refused():
    with pytest.raises(CorruptFile):
        picture(b"%PDF-1.7 and no more", 1, 400)
