"""Modules that are imported and perhaps never used, and those that are hidden."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

from parsers.lazy_imports import hidden, import_lazily


@pytest.fixture
def loads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One item for each time that the module `seldom_used` was loaded."""
    counted: list[int] = []
    (tmp_path / "seldom_used.py").write_text("import sys\nsys.loads.append(1)\nanswer = 42\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "loads", counted, raising=False)
    monkeypatch.setitem(sys.modules, "seldom_used", None)  # put back at the end
    del sys.modules["seldom_used"]
    return counted


def test_a_module_is_not_loaded_where_it_is_only_imported(loads: list[int]) -> None:
    import_lazily("seldom_used")
    import_module("seldom_used")
    assert not loads


def test_a_module_is_loaded_once_when_it_is_asked(loads: list[int]) -> None:
    import_lazily("seldom_used")
    imported = import_module("seldom_used")
    assert [imported.answer, imported.answer, import_module("seldom_used").answer] == [42, 42, 42]
    assert len(loads) == 1


def test_a_module_that_is_loaded_stays_what_it_is(loads: list[int]) -> None:
    loaded = import_module("seldom_used")
    import_lazily("seldom_used")
    assert import_module("seldom_used") is loaded


def test_a_module_that_is_not_installed_cannot_be_imported() -> None:
    import_lazily("never_installed")
    with pytest.raises(ImportError):
        import_module("never_installed")


def test_a_hidden_module_cannot_be_imported_meanwhile(loads: list[int]) -> None:
    with hidden("seldom_used"), pytest.raises(ImportError):
        import_module("seldom_used")
    assert not loads


def test_a_hidden_module_can_be_imported_afterwards(loads: list[int]) -> None:
    with hidden("seldom_used"):
        pass
    assert import_module("seldom_used").answer == 42


def test_a_module_that_is_loaded_is_not_hidden(loads: list[int]) -> None:
    loaded = import_module("seldom_used")
    with hidden("seldom_used"):
        assert import_module("seldom_used") is loaded
