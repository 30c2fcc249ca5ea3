"""The benchmarks run, and print what they promise."""

import pytest

from benchmarks import compare


def test_comparing_is_timed_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    compare.main([40])
    printed = capsys.readouterr().out
    assert [line.split()[-1] for line in printed.splitlines() if "/" in line] == ["39/39"] * 2


def test_many_trusts_are_computed_from_a_few(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for library in ("duckdb", "pyarrow", "datasette"):
        pytest.importorskip(library)
    from benchmarks import trusts

    pages = {"the first page": "/", "a review": "/-/review/1"}
    few = {"YEARS": 2, "STATEMENTS": 10, "READ": 1, "SIZES": (1, 2), "PAGES": pages}
    for name, value in few.items():
        monkeypatch.setattr(trusts, name, value)
    trusts.main()
    printed = capsys.readouterr().out
    assert "2,500 trusts, 2 years each: 5,000 files, 50,000 statements" in printed
    assert all(page in printed for page in pages)
