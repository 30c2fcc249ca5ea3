"""The benchmarks run, and print what they promise."""

import pytest

from benchmarks import __main__, compare


def test_only_the_named_benchmarks_run(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    for name in __main__.BENCHMARKS:
        monkeypatch.setitem(__main__.BENCHMARKS, name, lambda name=name: ran.append(name))
    __main__.main(["start", "desk"])
    assert ran == ["start", "desk"]


def test_an_unknown_benchmark_is_refused_with_those_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        __main__.main(["speed"])
    assert "invalid choice: 'speed' (choose from 'docx'" in capsys.readouterr().err


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
