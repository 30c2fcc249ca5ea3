"""Shares of a folder: every file in one of them, all files of a trust in the same."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from ingest.cli import main
from ingest.intake.files import find
from ingest.intake.shards import Shard, in_shard, shard
from tests.database import rows

pytestmark = pytest.mark.usefixtures("in_process")

TRUSTS = [f"Trust {letter}" for letter in "ABCDEFGHIJKL"]


@pytest.fixture
def folder(tmp_path):
    """Twelve trusts with two years each, one of them a folder deeper, and a loose file."""
    for trust in TRUSTS:
        for place in ("2023.txt", "older/2022.txt"):
            path = tmp_path / "trusts" / trust / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{trust} {place}")
    (tmp_path / "trusts" / "loose.txt").write_text("loose")
    return tmp_path / "trusts"


def shares(files, paths, count):
    return [in_shard(files, paths, Shard(number, count)) for number in range(1, count + 1)]


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_every_file_is_in_one_share_and_those_of_a_trust_in_the_same(folder, count):
    files = find(folder).files
    found = shares(files, [folder], count)
    assert sorted(path for share in found for path in share) == sorted(files)
    trusts = [{path.relative_to(folder).parts[0] for path in share} for share in found]
    assert sum(map(len, trusts)) == len(TRUSTS) + 1


def test_shares_are_the_same_however_the_folder_is_named(folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    absolute = shares(find(folder).files, [folder], 3)
    relative = shares(find(Path("trusts")).files, [Path("trusts")], 3)
    assert [[folder.parent / path for path in share] for share in relative] == absolute
    each = [folder / trust for trust in TRUSTS]  # as a shell writes trusts/*
    files = [path for trust in each for path in find(trust).files]
    named = [[path for path in share if path.parent != folder] for share in absolute]
    assert shares(files, each, 3) == named


def test_shares_are_the_same_on_every_machine():
    paths = [Path("/trusts", name, "2023.txt") for name in ("Ashgrove", "Caf\xe9", "Cafe\u0301")]
    assert shares(paths, [Path("/trusts/x.txt")], 2) == [[paths[0]], paths[1:]]


@pytest.mark.parametrize("text", ["0/2", "3/2", "2", "1/0", "a/b", "1/2/3"])
def test_no_share_is_told(text):
    with pytest.raises(ValueError, match="write 2/8"):
        shard(text)


def test_each_machine_reads_its_share_into_its_own_database(tmp_path):
    for trust, heads in [("Ashgrove", "visit"), ("Birchwood", "meet")]:
        place = tmp_path / "trusts" / trust
        place.mkdir(parents=True)
        (place / "2023.csv").write_text(
            f"{trust} Trust\nReview 2023\nStatement,Action\n"
            f"1.1 Heads {heads} every school each term,Heads to report\n"
            "1.2 Governors are trained every year,Clerk to book the training\n"
        )
    ends = [tmp_path / f"{number}.db" for number in (1, 2)]
    for number, db in enumerate(ends, 1):
        command = ["ingest", str(tmp_path / "trusts"), "--shard", f"{number}/2", "--db", str(db)]
        done = CliRunner().invoke(main, command)
        assert done.exit_code == 0, done.output
    held = [rows(db, "SELECT organisation FROM reviews") for db in ends]
    assert sorted([*held[0], *held[1]]) == [("Ashgrove Trust",), ("Birchwood Trust",)]


def test_wrong_share_is_wrong_usage(tmp_path):
    done = CliRunner().invoke(main, ["ingest", str(tmp_path), "--shard", "9/8"])
    assert done.exit_code == 2
    assert "9/8 is no share" in done.output
