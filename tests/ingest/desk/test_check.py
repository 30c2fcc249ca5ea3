"""The page on which a file is compared with what was read of it."""

import re
from functools import partial
from io import BytesIO

import pytest
from pypdfium2 import PdfDocument

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.desk.opening import desk
from ingest.desk.pages.marks import Marks, marked
from ingest.desk.writing import Writer
from ingest.intake.correcting import NewCorrection
from ingest.store import Store
from parsers import read, read_review
from parsers.document.blocks import Paragraph
from parsers.provenance import Place
from tests.building import small_review
from tests.rendering.pdf import write as pdf
from tests.visitor import REVIEW, visiting


@pytest.fixture
def db(tmp_path):
    path = tmp_path / "reviews.db"
    Store(path).close()
    return path


def shown(db, path):
    async def visit(visitor):
        return await visitor.get(path)

    return visiting(desk(db, writer=Writer(db)), visit)


def marks_of(html):
    """Each piece of a document, and what the page says it became."""
    review = read_review(html.encode(), "2024.html")
    found = {}
    for block in marked(read(html.encode(), "2024.html"), review):
        pieces = [block["piece"]] if block["kind"] == "paragraph" else cells_of(block)
        found |= {piece.text: piece.mark for piece in pieces}
    return found


def cells_of(block):
    return [piece for row in block["rows"] for cell in row["cells"] for piece in cell["pieces"]]


COLUMNS = """<html><h1>Birchwood Trust</h1><h1>SEND Review 2024</h1>
<p>A foreword of no consequence.</p>
<h2>1.0 LEADERSHIP</h2><table>
<tr><th>No</th><th>STATEMENT</th><th>RAG</th><th>ACTION</th></tr>
<tr><td>1.1</td><td>leaders know every pupil</td><td>Amber</td>
<td><ul><li>Heads meet.</ul></td></tr>
<tr><td>1.2</td><td>governors ask questions</td><td>Green</td><td><ul><li>Meet.</ul></td></tr>
</table></html>"""


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("SEND Review 2024", "title"),
        ("1.0 LEADERSHIP", "section"),
        ("1.1", "statement"),
        ("leaders know every pupil", "statement"),
        ("Amber", "further column"),
        ("• Heads meet.", "action"),
        ("STATEMENT", "column heading"),
        ("A foreword of no consequence.", "left over"),
    ],
)
def test_each_piece_says_what_became_of_it(text, mark):
    assert marks_of(COLUMNS)[text] == mark


def test_piece_that_stands_nowhere_in_the_review_is_not_placed():
    marks = Marks(read_review(COLUMNS.encode(), "2024.html"))
    lost = Paragraph("words that nobody kept", Place(paragraph=9))
    assert marks.piece(lost, lost.place).mark == "not placed"


def test_same_words_in_two_rows_are_what_they_are_in_each():
    swapped = COLUMNS.replace("governors ask questions", "Heads meet.")
    review = read_review(swapped.encode(), "2024.html")
    marks = Marks(review)
    piece = partial(marks.piece, Paragraph("Heads meet."))
    assert piece(Place(table=1, row=2)).mark == "action"
    assert piece(Place(table=1, row=3)).mark == "statement"


def test_page_shows_pieces_with_their_marks_and_links_to_statements(db):
    Writer(db).add("2024.html", REVIEW.encode())
    page = shown(db, "/-/check/1").text
    assert re.search(r'class="piece statement"><span class="mark">statement</span> 1.1 lead', page)
    assert re.search(r'id="t1r2">\s*<th scope="row"><a href="/-/statement/1">1.1</a>', page)


def test_page_counts_what_was_read_and_not_the_pieces_of_it(db):
    columns = COLUMNS.replace("Amber", "Red")  # each statement is in two cells: number and words
    Writer(db).add("2024.html", columns.encode())
    page = shown(db, "/-/check/1").text
    assert "1 section, 2 statements, 2 actions." in page
    legend = re.search('<ul class="legend">.*?</ul>', page, re.DOTALL)[0]
    assert re.sub("<[^>]+>", " ", legend).split()[:3] == ["title", "section", "statement"]
    assert not re.search(r">\s*\d", legend)


def test_warning_stands_at_its_place_and_above(db):
    Writer(db).add("2024.html", REVIEW.replace("Heads meet", "See 9.9. Heads meet").encode())
    page = shown(db, "/-/check/1").text
    assert page.count("1.1 links to 9.9") == 2
    assert 'href="#t1r2"' in page


def test_pages_of_a_pdf_are_pictures_with_the_rows_outlined(db):
    known = ("1.1 leaders know every pupil;", "Heads meet in T1.")
    made = pdf(small_review(2024, known, ("1.2 governors ask questions.", "Clerk to minute.")))
    Writer(db).add("2024.pdf", made)
    page = shown(db, "/-/check/1").text
    assert 'alt="Page 1 of 2024.pdf as it is printed"' in page
    assert page.count("<polygon ") == 3
    picture = shown(db, "/-/check/1/page/1.png")
    assert (picture.headers["content-type"], picture.content[:4]) == ("image/png", b"\x89PNG")


def test_warning_of_a_page_links_to_it(db):
    """Of one that holds no text."""
    review = PdfDocument(pdf(read(REVIEW.encode(), "2024.html")))
    review.new_page(595, 842)
    made = BytesIO()
    review.save(made)
    Writer(db).add("2024.pdf", made.getvalue())
    page = shown(db, "/-/check/1").text
    assert re.search(r'Page 2 holds no text.*<a href="#page2">page 2</a>', page)
    assert 'id="page2"' in page


@pytest.mark.parametrize("path", ["/-/check/99", "/-/check/1/page/9.png", "/-/check/9/page/1.png"])
def test_what_is_not_there_is_not_found(db, path):
    Writer(db).add("2024.html", REVIEW.encode())
    assert shown(db, path).status_code == 404


def test_file_that_was_refused_says_why_and_that_it_is_not_kept(db):
    Writer(db).add("letter.html", b"<html><p>Dear Trustees, thank you.</p></html>")
    page = shown(db, "/-/check/1").text
    assert "check that it is the right file" in page
    assert "The file itself is not kept here" in page


def test_text_of_a_file_is_harmless_on_the_page(db):
    bad = REVIEW.replace("every pupil", "&lt;script&gt;alert(1)&lt;/script&gt;")
    Writer(db).add("2024.html", bad.encode())
    assert "<script>alert" not in shown(db, "/-/check/1").text


def test_what_most_needs_a_person_comes_first_and_on_the_home_page(db):
    writer = Writer(db)
    more = "<tr><td>1.3 plans are kept;</td></tr><tr><td>1.4 visits are noted.</td></tr></table>"
    fuller = REVIEW.replace("</table>", more)
    writer.add("2023.html", fuller.replace("2024", "2023").encode())
    writer.add("2024.html", REVIEW.encode())
    files = shown(db, "/-/check.json").json()["files"]
    assert [row["file"] for row in files] == ["2024.html", "2023.html"]
    doubt = "perhaps read in part: 2 statements, 2 fewer than 2023"
    assert doubt in files[0]["reasons"]
    assert re.search(f"To check.*2024.html.*{doubt}", shown(db, "/").text, re.DOTALL)


def test_file_that_was_kept_aside_is_to_be_looked_at(db):
    writer = Writer(db)
    more = "<tr><td>1.3 plans are kept;</td></tr><tr><td>1.4 visits are noted.</td></tr></table>"
    writer.add("2024.html", REVIEW.replace("</table>", more).encode())
    writer.add("part.html", REVIEW.encode())
    files = {row["file"]: row for row in shown(db, "/-/check.json").json()["files"]}
    why = "kept aside: 2 statements, 2 fewer than revision 1"
    assert why in files["part.html"]["reasons"]


def test_files_that_do_not_count_are_listed_last_so_that_somebody_can_say_that_they_do(db):
    writer = Writer(db)
    writer.add("final.html", REVIEW.encode())
    writer.add("draft.html", REVIEW.replace("rarely", "never").encode())
    writer.add("report.html", REVIEW.replace("2024", "2023").encode())
    writer.correct([NewCorrection("report.html", "review", "no", "Ms Reed")])
    files = shown(db, "/-/check.json").json()["files"]
    reasons = {row["file"]: row["reasons"] for row in files}
    assert next(iter(reasons)) == "draft.html"
    assert reasons["final.html"] == ["it does not count: draft.html does"]
    assert reasons["report.html"] == ["it does not count: somebody said that it is no review"]
    assert [row["file"] for row in files if row["is_to_check"]] == ["draft.html"]


# How it stands beside other files


WHOLE = REVIEW.replace(
    "</table>",
    "<tr><td>1.3 heads teach.</td><td>Go on.</td></tr><tr><td>1.4 all read.</td></tr></table>",
)


def test_page_says_how_much_was_read_against_the_year_before(db):
    Writer(db).add("2023.html", WHOLE.replace("2024", "2023").encode())
    found = Writer(db).add("2024.html", REVIEW.encode())
    page = shown(db, f"/-/check/{found.document_id}").text
    assert "2 fewer than 2023" in page
    assert "perhaps read in part" in page


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (REVIEW.replace("rarely", "never"), "it was kept aside: 2 statements, 2 fewer"),
        (WHOLE.replace("rarely", "never"), "2024.html</a> does"),
    ],
    ids=["kept aside", "passed over"],
)
def test_page_says_why_a_file_does_not_count(db, content, told):
    writer = Writer(db)
    first = writer.add("2024.html", WHOLE.encode())
    writer.correct([NewCorrection("2024.html", "current", "yes", "Ms Reed")])
    if "kept" in told:
        writer.take_back(1, "Ms Reed")
    second = writer.add("draft.html", content.encode())
    assert "does not count" not in shown(db, f"/-/check/{first.document_id}").text
    page = " ".join(shown(db, f"/-/check/{second.document_id}").text.split())
    assert "It does not count" in page
    assert told in page


def test_page_says_that_a_file_was_withdrawn(db):
    found = Writer(db).add("2024.html", REVIEW.encode())
    Writer(db).correct([NewCorrection("2024.html", "review", "no", "Ms Reed")])
    page = shown(db, f"/-/check/{found.document_id}").text
    assert "It does not count: somebody said that it is no review." in page


def test_names_that_are_held_are_offered(db):
    Writer(db).add("2023.html", REVIEW.replace("2024", "2023").encode())
    odd = Writer(db).add("2024.html", REVIEW.replace("SEND Review", "SEND Draft").encode())
    page = shown(db, f"/-/check/{odd.document_id}").text
    assert 'list="file-titles"' in page
    (offered,) = re.findall(r'<datalist id="file-titles">(.*?)</datalist>', page)
    assert re.findall('value="([^"]*)"', offered) == ["SEND Draft", "SEND Review"]


def test_file_whose_year_was_corrected_onto_one_held_names_the_file_that_counts_no_more(db):
    Writer(db).add("2023.html", REVIEW.replace("2024", "2023").encode())
    Writer(db).add("2024.html", REVIEW.replace("rarely", "never").encode())

    async def visit(visitor):
        said = {"is.year": "2023", "who": "Ms Reed"}
        return await visitor.send("/-/check/2", "Year, name and trust", said)

    after = visiting(desk(db, writer=Writer(db)), visit).text
    place = r'in the place of <a href="/-/check/1">2023.html</a>, of the same year'
    assert re.search(place, after)
    other = shown(db, "/-/check/1").text
    assert 'It does not count: <a href="/-/check/2">2024.html</a> does.' in other
    assert "say below that it counts" in other


def test_year_from_the_name_of_the_file_is_told_beside_what_was_read(db):
    Writer(db).add("2024.html", REVIEW.replace(" 2024", "").encode())
    assert "The year is from the file's name" in shown(db, "/-/check/1").text


LETTER = "<p>Dear Trustees</p>"


def checks(db):
    async def visit(visitor):
        return (await visitor.get("/-/check.json")).json()["files"]

    return visiting(desk(db, writer=Writer(db)), visit)


def test_refused_files_come_first_and_are_told_in_words(db):
    Writer(db).add("letter.html", LETTER.encode())
    Writer(db).add("warned.html", REVIEW.replace("Heads", "See 9.9. Heads").encode())
    Writer(db).add("broken.pdf", b"%PDF-1.7 nothing")
    assert [row["file"] for row in checks(db)] == ["broken.pdf", "letter.html", "warned.html"]
    page = shown(db, "/-/check").text
    assert [*re.findall(r'<td><span class="none">([^<]*)<', page)] == ["refused", "not a review"]
    assert "no-review" not in page


def test_refused_file_is_put_away_and_taken_back(db):
    Writer(db).add("letter.html", LETTER.encode())
    Writer(db).add("2024.html", REVIEW.encode())

    async def put_away(visitor):
        said = {"who": "Ms Reed", "note": "a letter"}
        return (await visitor.send("/-/check/1", "It is no review", said)).text

    async def take_back(visitor):
        return (await visitor.send("/-/check/1", "Take back", {})).text

    after = visiting(desk(db, writer=Writer(db)), put_away)
    assert "It was put away: a letter." in after
    assert '"It is no review"' not in after
    assert [row["file"] for row in checks(db) if row["is_to_check"]] == ["2024.html"]
    assert checks(db)[-1]["reasons"] == ["it was refused, and put away: a letter"]
    assert "It was put away" not in visiting(desk(db, writer=Writer(db)), take_back)
    assert checks(db)[0]["file"] == "letter.html"
    assert checks(db)[0]["is_to_check"]


def test_file_that_only_lacks_its_year_can_be_put_away_too(db):
    Writer(db).add("review.html", REVIEW.replace(" 2024", "").encode())
    Writer(db).correct([NewCorrection("review.html", "review", "no", "Ms Reed")])
    (row,) = checks(db)
    assert not row["is_to_check"]
    assert row["reasons"] == ["it was refused, and put away: somebody said that it is no review"]
    assert "The year, the name or the trust is wrong" in shown(db, "/-/check/1").text
