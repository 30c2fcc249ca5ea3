"""The report as a Word document, read back: its headings, tables, tracked changes and languages."""

import io
import shutil
import subprocess
import zipfile
from datetime import UTC, datetime

import pypdfium2
import pytest
from docx import Document
from docx.oxml.ns import qn

from ingest.compare.threads import compare_series
from ingest.reports import ReportOptions, write
from ingest.reports.formats.word_layout import COLUMN_WIDTH, widths_by_text
from ingest.reports.front_page import MAX_OWNERS
from ingest.reports.made_from import MadeFrom, Source
from ingest.reports.sections import is_quiet
from parsers import read_review
from parsers.errors import NoReview
from tests.ingest.reports.test_front_page import TODAY, samples, told
from tests.large_review import large_reviews
from tests.reviews import complete, review, section, statement
from tests.three_years import two_years

LINK = qn("w:hyperlink")
SOFFICE = shutil.which("soffice")
MADE_FROM = MadeFrom(
    (Source(2020, "2020.docx", 1), Source(2021, "2021.pdf", 2, 7)),
    datetime(2024, 12, 1, tzinfo=UTC),
    "1.0",
)


def word(comparisons=None, **options):
    return Document(io.BytesIO(write(comparisons or two_years(), "docx", ReportOptions(**options))))


def texts(document, style):
    return [each.text for each in document.paragraphs if each.style.name == style]


def table(document, caption):
    """The cells of the table with this alternative text."""
    for each in document.tables:
        if each._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == caption:
            return [[cell.text for cell in row.cells] for row in each.rows]
    raise LookupError(caption)


def test_document_begins_with_the_first_page():
    headings = texts(word(), "Heading 1")
    assert headings[:5] == [
        "Where we stand",
        "Who carries what (5 open actions)",
        "What needs a decision",
        "By section",
        "The lists",
    ]


def test_first_page_has_the_figures_of_the_report():
    document = word(samples(), today=TODAY)
    front = told().front
    in_place = [str(each.in_place) for each in front.standing]
    assert table(document, "Where we stand")[1] == ["In place", *in_place]
    assert table(document, front.carry.title)[1:] == [
        [*map(str, load)] for load in front.owners[:MAX_OWNERS]
    ]
    bullets = texts(document, "List Bullet")
    for listed in front.lists:
        headings = [
            each for each in texts(document, "Heading 2") if each.startswith(listed.heading)
        ]
        assert bool(headings) == bool(listed.total)
        assert {f"{line.number} {line.lead}: {line.text}" for line in listed.lines} <= {*bullets}


@pytest.mark.parametrize("owner", ["", "DoI"])
def test_figures_and_numbers_of_the_first_page_lead_to_places_of_the_document(owner):
    document = word(samples(), today=TODAY, owner=owner)
    body = document.element.body
    targets = {each.get(qn("w:anchor")) for each in body.iter(qn("w:hyperlink"))}
    places = [each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))]
    assert len({*places}) == len(places)
    assert len(targets) >= 10
    assert targets <= {*places}
    for shown in document.tables[:2]:
        cells = [cell for row in shown.rows[1:] for cell in row.cells[1:]]
        links = [[*cell._tc.iter(qn("w:hyperlink"))] for cell in cells]
        assert [bool(found) for found in links] == [cell.text != "0" for cell in cells]


@pytest.mark.parametrize("owner", ["", "DoI"])
def test_number_of_a_list_leads_to_its_statement(owner):
    document = word(samples(), today=TODAY, owner=owner)
    told = [each for each in document.tables if each.rows[0].cells[0].text in ("No", "Owner")]
    assert told
    for shown in told:
        is_of_owners = shown.rows[0].cells[0].text == "Owner"
        cells = [cell for row in shown.rows[1:] for cell in row.cells[2 if is_of_owners else 0 :]]
        numbers = cells if is_of_owners else [row.cells[0] for row in shown.rows[1:]]
        for cell in numbers:
            links = ["".join(t.text for t in a.iter(qn("w:t"))) for a in cell._tc.iter(LINK)]
            assert ", ".join(links) == cell.text.replace("–", "")


def test_statement_of_an_earlier_year_that_word_does_not_tell_is_no_link():
    document = word(samples(), today=TODAY)
    (shown,) = [each for each in document.tables if each.rows[0].cells[-1].text == "2024"][1:]
    links = [[*cell._tc.iter(LINK)] for cell in shown.rows[1].cells[1:]]
    counts = [len(cell.text.split(", ")) for cell in shown.rows[1].cells[1:]]
    assert len(links[0]) < counts[0]
    assert len(links[2]) == counts[2]


def test_report_without_open_actions_leads_to_nobody():
    years = [
        complete(review(section("1", statement("1.1", "a.")), year=year)) for year in (2020, 2021)
    ]
    said = texts(word(compare_series(years)), "Normal")
    assert "What they are to do" not in said
    assert "What they are to do" in texts(word(), "Normal")


@pytest.fixture(scope="module")
def large():
    """Three years of 50 statements, compared, and their document."""
    made = compare_series(large_reviews(50))
    return made, word(made)


def test_years_of_a_list_are_told_where_there_are_several(large):
    made, document = large
    told = [
        text.partition(" (")[0] for text in texts(document, "Normal") if " statements in" in text
    ]
    assert {"2022 to 2023", "2023 to 2024"} <= {*told}
    assert not [text for text in texts(word(made[1:]), "Normal") if " statements in" in text]


def test_statement_of_which_nothing_changed_takes_a_line():
    ropes = review(section("1", statement("1.1", "ropes fray.", "Clerk to buy ropes.")))
    made = word(compare_series([complete(ropes)] * 2))
    assert "1.1 Unchanged. Open. ropes fray." in texts(made, "Normal")
    assert texts(made, "Heading 3") == []


def test_of_earlier_years_there_is_what_changed_alone(large):
    made, document = large
    earlier, last = ([is_quiet(pair) for pair in each.pairs] for each in made)
    told = [text for text in texts(document, "Normal") if " Unchanged. " in text]
    assert len(texts(document, "Heading 3")) == earlier.count(False) + last.count(False)
    assert len(told) == last.count(True) > 0


def test_reworded_statement_is_a_tracked_change_that_word_accepts_or_rejects():
    changed = next(p._p for p in word().paragraphs if p.text.startswith("governors "))
    before = [t for t in changed.iter(qn("w:t"), qn("w:delText")) if not _is(t, "ins")]
    old = "".join(t.text for t in before)
    new = "".join(t.text for t in changed.iter(qn("w:t")))
    assert old.split() == "governors do not yet monitor reading.".split()
    assert new.split() == "governors now monitor reading.".split()


def _is(text, change):
    return text.getparent().getparent().tag == qn(f"w:{change}")


def test_tracked_changes_have_ids_of_their_own_an_author_and_a_time():
    body = word(made_from=MADE_FROM).element.body
    changes = [*body.iter(qn("w:ins"), qn("w:del"))]
    assert len({each.get(qn("w:id")) for each in changes}) == len(changes) > 3
    assert {each.get(qn("w:author")) for each in changes} == {"reviewtrail"}
    assert {each.get(qn("w:date")) for each in changes} == {"2024-12-01T00:00:00Z"}


def test_every_table_repeats_its_heading_and_says_what_it_holds():
    for each in word().tables:
        assert each.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert each._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in each.rows)


def test_document_says_what_it_was_made_from():
    assert table(word(made_from=MADE_FROM), "What this was made from")[1:] == [
        ["2020", "2020.docx", "1", "nobody yet", "0"],
        ["2021", "2021.pdf, pages 1 to 7", "2", "nobody yet", "0"],
    ]


def test_document_says_its_language():
    content = write(two_years(), "docx")
    styles = zipfile.ZipFile(io.BytesIO(content)).read("word/styles.xml").decode()
    assert '<w:lang w:val="en-GB"' in styles


@pytest.mark.parametrize("form", ["docx", "html", "md"])
def test_report_is_no_review_if_it_comes_back(form):
    with pytest.raises(NoReview, match="reviewtrail itself wrote"):
        read_review(write(two_years(), form), f"report.{form}")


@pytest.mark.skipif(SOFFICE is None, reason="there is no LibreOffice")
def test_first_page_of_a_large_review_fits_one_side_of_a4(tmp_path):
    made = compare_series(large_reviews(150))
    (tmp_path / "report.docx").write_bytes(write(made, "docx", ReportOptions(TODAY)))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = [SOFFICE, profile, "--headless", "--convert-to", "pdf", "report.docx"]
    subprocess.run(convert, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    with pypdfium2.PdfDocument(tmp_path / "report.pdf") as printed:
        first, second = (printed[n].get_textpage().get_text_range() for n in range(2))
        assert [round(side) for side in printed[0].get_size()] == [595, 842]
    assert "Who carries what" in first
    assert "Closed since 2023" in first
    assert second.startswith("By section")


def test_same_report_is_the_same_bytes_at_another_time(monkeypatch):
    first = write(two_years(), "docx")
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    monkeypatch.setattr("time.localtime", lambda *_: (2033, 5, 18, 3, 33, 20, 2, 138, 0))
    assert write(two_years(), "docx") == first


@pytest.mark.parametrize(
    ("rows", "widest"),
    [
        ([["", "Open", "Overdue"], ["DoI", "8", "1"]], 0),
        ([["No", "What"], ["1.1", "Clerk to paint the hull of every boat."]], 1),
        ([["Section", "All"], ["1 Leadership and Governance", "25"]], 0),
    ],
)
def test_column_of_the_longest_text_has_the_room_that_is_left(rows, widest):
    widths = widths_by_text(rows, COLUMN_WIDTH)
    assert widths.index(max(widths)) == widest
    assert abs(sum(widths) - COLUMN_WIDTH) < len(widths)


def test_words_follow_the_last_table_of_the_columns():
    """Without them LibreOffice puts the table into the other column, or on the next page."""
    paragraphs = word(samples(), today=TODAY, owner="DoI").paragraphs
    ends = [each for each in paragraphs if each._p.xpath("w:pPr/w:sectPr")]
    assert ends[-1].text == "What they are to do"
