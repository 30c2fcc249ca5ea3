"""Files into the database: what becomes of each, and that none stops the next."""

import os
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from unittest.mock import Mock

import pytest

from ingest.intake.faults import ReviewtrailFault
from ingest.intake.files import UnreadableFile, find, read_bytes
from ingest.intake.pipeline import Pipeline
from ingest.intake.reparse import reparse
from ingest.intake.summary import line, to_dict, warnings
from ingest.output.characters import printable_path
from ingest.store import Store, StoreError
from parsers.diagnostics import Diagnostic
from parsers.errors import NoReview, Refusal, TooLarge
from parsers.grammar.times.years import year_of_folder
from parsers.provenance import Place
from parsers.settings import DEFAULTS
from tests.database import dump, rows
from tests.reviews import small_review

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
NO_YEAR = Diagnostic("unknown-year", "nothing in the file says which year it is for")
NO_TRUST = Diagnostic("unknown-organisation", "nothing in the file says whose review it is")


def fake_parse(data, name, settings):
    """A reader of files such as `2020 pupils are heard.`; `refuse` and `fail` do as they say."""
    text = data.decode()
    if text == "refuse":
        raise NoReview
    if text == "fail":
        raise TypeError("'NoneType' object is not iterable")
    year, _, statement = text.partition(" ")
    known = year.isdigit()
    made = small_review(
        statement, year=int(year) if known else None, diagnostics=() if known else (NO_YEAR,)
    )
    return replace(made, format="text")


def says(made):
    """A reader for which every file holds this review, but for what a person says."""
    return lambda data, name, settings: made


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "drop").mkdir()
    return tmp_path / "drop"


@pytest.fixture
def ingest(path):
    """Ingest files, one a line `name: content`, or paths as they are; give the outcomes."""

    def run(*files, parse=fake_parse, clock=lambda: NOON, version="1.0", **said):
        with Store(path) as store:
            said = {field: str(value) for field, value in said.items()}
            pipeline = Pipeline(store, clock, version, said, "K. Okafor", parse)
            return list(pipeline.run(files))

    return run


def write(folder, **contents):
    """Files in a folder: `write(folder, a="2020 text")` makes a.txt."""
    files = [folder / f"{name}.txt" for name in contents]
    for file, text in zip(files, contents.values(), strict=True):
        file.write_text(text)
    return files


def kinds(outcomes):
    return [outcome.kind for outcome in outcomes]


def test_file_is_recorded_as_it_was_seen(folder, ingest, path):
    (file,) = write(folder, a="2020 pupils are heard.")
    ingest(file, clock=lambda: NOON.astimezone(timezone(timedelta(hours=1))))
    columns = "name, size, format, seen_at, outcome, parser_version"
    assert rows(path, f"SELECT {columns} FROM documents") == [
        ("a.txt", 22, "text", "2026-11-24T12:00:00Z", "stored", "1.0")
    ]


def year_of_path(data, name, settings):
    """A reader that knows the year only from what it is told of the name."""
    year = year_of_folder(name.split("/")[0])
    return fake_parse(f"{year or 'none'} pupils are heard.".encode(), name, settings)


@pytest.mark.parametrize(
    ("place", "year"),
    [("2023", 2023), ("2023/Safeguarding", 2023), ("2019-2024", None), ("reviews", None)],
)
def test_year_of_a_folder_is_that_of_the_file(folder, ingest, path, place, year):
    (folder / place).mkdir(parents=True)
    (folder / place / "review.txt").write_text("x")
    ingest(folder / place / "review.txt", parse=year_of_path)
    sql = "SELECT name, year FROM documents LEFT JOIN reviews ON review_id = reviews.id"
    assert rows(path, sql) == [("review.txt", year)]


def test_file_in_a_folder_is_read_again_with_its_year(folder, ingest, path):
    (folder / "2023").mkdir()
    (folder / "2023" / "review.txt").write_text("x")
    ingest(folder / "2023" / "review.txt", parse=year_of_path)
    with Store(path) as store:
        (again,) = reparse(store, "2.0", year_of_path, DEFAULTS)
        assert (again.changed, again.refusal) == (False, None)


def test_refused_file_that_moves_to_the_folder_of_a_year_is_read(folder, path):
    (folder / "2023").mkdir()
    (folder / "review.txt").write_text("x")
    with Store(path) as store:
        pipeline = Pipeline(store, lambda: NOON, "1.0", read_review=year_of_path, unattended=True)
        before = list(pipeline.run([folder / "review.txt"]))
        moved = (folder / "review.txt").rename(folder / "2023" / "review.txt")
        assert kinds([*before, *pipeline.run([moved])]) == ["refused", "stored"]


@pytest.mark.parametrize(
    ("content", "code"), [("refuse", "no-review"), ("fail", "fault"), ("none x", "no-year")]
)
def test_file_that_fails_leaves_its_row_alone_and_does_not_stop_the_next(
    folder, ingest, path, content, code
):
    files = write(folder, a="2019 first.", b=content, c="2021 last.")
    assert kinds(ingest(*files)) == ["stored", "refused", "stored"]
    assert rows(path, "SELECT code, review_id FROM documents WHERE name = 'b.txt'") == [
        (code, None)
    ]
    assert rows(path, "SELECT year FROM reviews") == [(2019,), (2021,)]


def test_fault_of_ours_says_what_went_wrong_and_asks_for_a_report(folder, ingest):
    (outcome,) = ingest(*write(folder, a="fail"))
    assert "TypeError: 'NoneType'" in str(outcome.refusal)
    assert "please report it" in str(outcome.refusal)


def test_fault_in_the_store_refuses_that_file_alone(folder, ingest):
    files = write(folder, a="0020 a year that no review can have.", b="2020 fine.")
    assert kinds(ingest(*files)) == ["refused", "stored"]


def test_fault_while_a_refusal_is_recorded_refuses_that_file_alone(folder, ingest, monkeypatch):
    files = write(folder, a="refuse", b="2020 fine.")
    broken = sqlite3.IntegrityError("CHECK constraint failed")
    monkeypatch.setattr(Store, "refuse", Mock(side_effect=broken))
    first, second = ingest(*files)
    assert "CHECK constraint failed" in str(first.refusal)
    assert second.kind == "stored"


def test_file_of_a_new_format_is_stored(folder, ingest, path):
    made = replace(small_review(), format="papyrus")
    ingest(*write(folder, a="x"), parse=says(made))
    assert rows(path, "SELECT outcome, format FROM documents") == [("stored", "papyrus")]


def test_refused_file_of_a_new_format_is_recorded(folder, ingest, path):
    def refuse(*_):
        refusal = NoReview()
        refusal.format = "papyrus"
        raise refusal

    ingest(*write(folder, a="x"), parse=refuse)
    assert rows(path, "SELECT outcome, format FROM documents") == [("refused", "papyrus")]


def test_database_that_cannot_be_written_stops_everything(folder, path):
    files = write(folder, a="2020 text.")
    with Store(path) as store:
        store._db.execute("PRAGMA query_only = ON")
        with pytest.raises(StoreError):
            list(Pipeline(store, lambda: NOON, "1.0", read_review=fake_parse).run(files))


def test_folder_ingested_twice_gives_the_same_database(folder, ingest, path):
    files = write(folder, a="2020 x.", b="2020 x!", c="2020 y.", d="refuse", e="fail", f="2020 x.")
    assert kinds(ingest(*files)) == ["stored", "joined", "stored", "refused", "refused", "held"]
    before = dump(path)
    later = NOON + timedelta(days=1)
    assert kinds(ingest(*files, clock=lambda: later)) == ["held"] * 3 + ["refused"] * 2 + ["held"]
    assert dump(path) == before


def test_two_databases_of_one_folder_are_equal(folder, ingest, path):
    files = write(folder, a="2020 x.", b="refuse", c="2020 y.", d="2021 x.")
    ingest(*files)
    first = dump(path)
    path.unlink()
    ingest(*files)
    assert dump(path) == first


def test_bytes_that_are_held_are_not_parsed_again(folder, ingest):
    (file,) = write(folder, a="2020 text.")
    ingest(file)

    def parse(data, name):
        pytest.fail("parsed again")

    assert kinds(ingest(file, parse=parse)) == ["held"]


def test_corrected_file_of_the_same_name_is_tried_again(folder, ingest):
    (file,) = write(folder, a="refuse")
    assert kinds(ingest(file)) == ["refused"]
    file.write_text("2020 text.")
    assert kinds(ingest(file)) == ["stored"]


def test_refused_bytes_are_tried_again_by_a_later_version(folder, ingest):
    (file,) = write(folder, a="fail")
    assert kinds(ingest(file)) == ["refused"]
    assert kinds(ingest(file, parse=lambda *_: small_review(), version="2.0")) == ["stored"]


def test_file_without_a_year_is_stored_once_the_year_is_given(folder, ingest):
    (file,) = write(folder, a="none text.")
    assert kinds(ingest(file)) == ["refused"]
    (outcome,) = ingest(file, year=2018)
    assert (outcome.filed.year, outcome.review.year_source) == (2018, "person")
    assert outcome.review.diagnostics == ()


def test_given_year_and_organisation_win(folder, ingest):
    (outcome,) = ingest(*write(folder, a="2020 text."), year=2018, organisation="Ashdown Trust")
    review = outcome.review
    assert (review.year, review.year_source) == (2018, "person")
    assert (review.organisation, review.organisation_source) == ("Ashdown Trust", "person")


def test_unknown_organisation_is_stored_as_empty_with_its_diagnostic(folder, ingest, path):
    unknown = small_review(organisation="", diagnostics=(NO_TRUST,))
    ingest(*write(folder, a="x"), parse=says(unknown))
    assert rows(path, "SELECT organisation FROM reviews") == [("",)]
    assert rows(path, "SELECT code FROM diagnostics") == [("unknown-organisation",)]


def test_given_organisation_settles_that_diagnostic_alone(folder, ingest):
    gap = Diagnostic("number-gap", "1.2 is missing before 1.3")
    unknown = small_review(organisation="", diagnostics=(NO_TRUST, gap))
    files = write(folder, a="x")
    (outcome,) = ingest(*files, parse=says(unknown), organisation="Ashdown Trust")
    assert outcome.review.diagnostics == (gap,)


def test_parser_is_told_the_name_without_the_folder(folder, ingest):
    names = []
    ingest(*write(folder, a="x"), parse=lambda data, name, *_: names.append(name) or small_review())
    assert names == ["a.txt"]


# Files and folders


def names(paths, folder):
    return [path.relative_to(folder).as_posix() for path in paths]


def test_folder_is_read_with_the_folders_in_it_by_name(folder):
    for name in ("b/2021.PDF", "b/2020.docx", "a.html", "c.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).touch()
    assert names(find(folder).files, folder) == ["a.html", "b/2020.docx", "b/2021.PDF", "c.txt"]


@pytest.mark.parametrize("corrected", ["2020 corrected", "2020-v2", "2020 (1)", "2020+", "2020_b"])
def test_corrected_file_comes_after_the_one_that_it_corrects(folder, corrected):
    for name in (f"{corrected}.docx", "2020.docx", "2020.html"):
        (folder / name).touch()
    found = names(find(folder).files, folder)
    assert found == ["2020.docx", "2020.html", f"{corrected}.docx"]


@pytest.mark.parametrize(
    "name",
    [
        "~$2020.docx", "~WRD0001.tmp", "2020.docx.tmp", ".~lock.2020.docx#", "2020.pdf.part",
        "2020.pdf.crdownload", ".DS_Store", "._2020.docx", "desktop.ini", "Thumbs.db",
        ".cache/2020.docx",
    ],
)  # fmt: skip
def test_leftovers_of_other_programs_are_ignored(folder, name):
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).touch()
    assert find(folder) == ((), ())


def test_files_that_are_no_documents_are_passed_over_by_name(folder):
    (folder / "logo.png").touch()
    (folder / "budget.xls").touch()
    assert names(find(folder).passed_over, folder) == ["budget.xls", "logo.png"]


@pytest.mark.parametrize("name", ["2020.doc", "2020.pages", "2020.msg"])
def test_documents_in_another_format_are_tried_so_that_the_refusal_can_help(folder, name):
    (folder / name).touch()
    assert names(find(folder).files, folder) == [name]


def test_links_in_a_folder_are_not_followed(folder, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "2020.docx").touch()
    (folder / "linked").symlink_to(tmp_path / "elsewhere")
    (folder / "2020.docx").symlink_to(tmp_path / "elsewhere" / "2020.docx")
    assert find(folder) == ((), ())


def test_file_that_vanished_is_refused(folder, ingest):
    (outcome,) = ingest(folder / "gone.docx")
    assert outcome.refusal.code == "unreadable"
    assert "No such file" in str(outcome.refusal)


def test_huge_file_is_refused_before_it_is_read(folder):
    huge = folder / "huge.pdf"
    huge.touch()
    os.truncate(huge, 300 * 1024 * 1024)
    with pytest.raises(TooLarge):
        read_bytes(huge)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such file here")
def test_file_without_an_end_is_refused():
    with pytest.raises(TooLarge):
        read_bytes(Path("/dev/zero"))


def test_file_in_folders_nested_without_end_is_found(nested):
    top, deepest = nested
    file = deepest / "2020.txt"
    file.touch()
    assert find(top).files == (file,)
    file.unlink()


def test_name_that_is_no_text_is_stored_and_printed(folder, ingest, path):
    file = folder / os.fsdecode(b"r\xe9vision.txt")
    try:
        file.write_text("2020 text.")
    except OSError:
        pytest.skip("this file system takes text alone")
    (outcome,) = ingest(file)
    assert outcome.file.endswith("r\ufffdvision.txt")
    assert rows(path, "SELECT name FROM documents") == [("r\ufffdvision.txt",)]


def test_name_with_an_accent_is_printed_as_it_is(folder):
    assert printable_path(folder / "révision.docx").endswith("révision.docx")


# What is said of it


def said(folder, ingest, **contents):
    files = write(folder, **contents)
    return [line(outcome).removeprefix(f"{folder}{os.sep}") for outcome in ingest(*files)]


def test_line_counts_what_was_read(folder, ingest):
    assert said(folder, ingest, a="2020 text.") == [
        "a.txt: 2 statements, 3 actions, 1 link, 0 warnings"
    ]


def test_line_says_what_a_file_is_to_those_before_it(folder, ingest):
    lines = said(folder, ingest, a="2020 x.", b="2020 x!", c="2020 y.", d="2020 X", e="2020 x.")
    assert lines == [
        "a.txt: 2 statements, 3 actions, 1 link, 0 warnings",
        "b.txt: joined a.txt, the same review (2020)",
        "c.txt: revision 2 of 2020: 2 statements, 3 actions, 1 link, 0 warnings",
        "d.txt: joined a.txt, the same review (2020, revision 1, since corrected)",
        "e.txt: already held (2020, revision 1, since corrected)",
    ]


def test_line_of_a_refused_file_says_why_and_what_to_do(folder, ingest):
    assert said(folder, ingest, a="refuse") == [f"a.txt: {NoReview()} [no-review]"]


def test_warning_says_where():
    found = (Diagnostic("number-gap", "1.2 is missing", Place(2, 1, 4)), NO_YEAR)
    assert warnings(small_review(diagnostics=found)) == [
        "page 2, table 1, row 4: 1.2 is missing [number-gap]",
        "nothing in the file says which year it is for [unknown-year]",
    ]


def test_json_of_an_outcome_has_the_same_keys_whatever_became_of_it(folder, ingest):
    outcomes = ingest(*write(folder, a="2020 x.", b="2020 x!", c="refuse", d="2020 x."))
    assert kinds(outcomes) == ["stored", "joined", "refused", "held"]
    assert len({tuple(to_dict(outcome)) for outcome in outcomes}) == 1


def test_json_of_a_refusal_has_code_and_message(folder, ingest):
    (outcome,) = ingest(*write(folder, a="refuse"))
    assert to_dict(outcome)["error"] == {"code": "no-review", "message": str(NoReview())}


@pytest.mark.parametrize("refusal", [UnreadableFile, ReviewtrailFault])
def test_refusal_of_ours_helps(refusal):
    assert issubclass(refusal, Refusal)
    assert refusal.code
    assert refusal.reason
    assert refusal.advice
