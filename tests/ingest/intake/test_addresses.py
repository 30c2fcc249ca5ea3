"""Folders behind an address are read like those of this machine."""

import re
import sys

import pytest
from click.testing import CliRunner

from ingest.cli import main
from ingest.intake.addresses import errors_of_libraries, is_address
from tests.database import rows

upath = pytest.importorskip("upath", reason="needs reviewtrail[remote]")
pytestmark = pytest.mark.usefixtures("in_process")

REVIEW = """{trust}

Annual Inclusion Review {year}

1.0 LEADERSHIP

EVALUATIVE STATEMENTS\tACTION
1.1 Governors visit every school each term.\t• Publish the notes of visits by July {later}.
1.2 Too few staff are trained.\t• Train all staff by December {year}.
"""


@pytest.fixture
def folder():
    """Two trusts with two years each, a file that is none, and one still being copied."""
    top = upath.UPath("memory://trusts")
    for trust in ("Ashgrove Trust", "Birchwood Trust"):
        for year in (2022, 2023):
            path = top / trust / str(year) / "review.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(REVIEW.format(trust=trust, year=year, later=year + 1), "utf-8")
    (top / "logo.png").write_bytes(b"\x89PNG")
    (top / "~$review.txt").write_bytes(b"")
    yield top
    top.fs.rm("/trusts", recursive=True)


def run(*arguments):
    return CliRunner().invoke(main, ["ingest", *map(str, arguments)])


def test_folder_behind_an_address_is_read(folder, tmp_path):
    db = tmp_path / "reviews.db"
    result = run("memory://trusts", "--db", db, "--jobs", 1)
    assert result.exit_code == 0, result.output
    assert "passed over, no documents: logo.png" in result.stderr
    assert rows(db, "select organisation, year from reviews where is_current order by 1, 2") == [
        ("Ashgrove Trust", 2022),
        ("Ashgrove Trust", 2023),
        ("Birchwood Trust", 2022),
        ("Birchwood Trust", 2023),
    ]
    assert "4 already held" in run("memory://trusts", "--db", db, "--jobs", 1).stderr


def test_shares_of_an_address_are_whole_trusts_and_together_everything(folder, tmp_path):
    held = []
    for number in (1, 2, 3):
        db = tmp_path / f"{number}.db"
        run("memory://trusts", "--shard", f"{number}/3", "--db", db, "--jobs", 1)
        held += rows(db, "select organisation, count(*) from reviews where is_current group by 1")
    assert sorted(held) == [("Ashgrove Trust", 2), ("Birchwood Trust", 2)]


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("memory://nowhere", "There is nothing at memory://nowhere."),
        ("nosuch://trusts", "nosuch://trusts cannot be opened: Unsupported filesystem"),
        ("msgd://trusts", "msgd://trusts cannot be opened: "),  # its package is not installed
    ],
)
def test_address_that_cannot_be_read_is_told_in_a_sentence(address, sentence, tmp_path):
    result = run(address, "--db", tmp_path / "reviews.db")
    assert result.exit_code == 2
    assert sentence in " ".join(result.stderr.split())


def test_without_the_extra_the_sentence_names_it(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "upath", None)
    result = run("memory://trusts", "--db", tmp_path / "reviews.db")
    assert result.exit_code == 2
    assert re.search(r"pip install\s+'reviewtrail\[remote\]'", result.stderr)


def test_file_that_a_cloud_does_not_give_is_refused_and_the_next_is_read(
    folder, tmp_path, monkeypatch
):
    read = type(folder).read_bytes

    def bytes_of(path):
        if "Ashgrove" in str(path):
            raise LookupError("the token has expired")
        return read(path)

    monkeypatch.setattr(type(folder), "read_bytes", bytes_of)
    result = run("memory://trusts", "--db", tmp_path / "reviews.db", "--jobs", 1)
    assert result.exit_code == 1
    assert result.stderr.count("the token has expired") == 2
    assert "4 files: 2 read, 2 refused" in result.stderr


@pytest.mark.parametrize("path", ["reviews", "/reviews", "C:/reviews", r"\\server\reviews"])
def test_path_of_a_machine_is_no_address(path):
    assert not is_address(path)


def test_error_that_is_one_of_the_system_stays_what_it_is():
    with pytest.raises(PermissionError), errors_of_libraries():
        raise PermissionError(13, "no")
