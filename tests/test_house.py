"""The rules of the house: who may import whom, and which library lives where."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Each row may import itself and the rows named beside it, and nothing else of ours.
BASE = {"parsers.provenance", "parsers.diagnostics", "parsers.errors", "parsers.normalise"}
READER = BASE | {"parsers.blocks"}
MAY_IMPORT = {
    "parsers.provenance": set(),
    "parsers.errors": set(),
    "parsers.normalise": set(),
    "parsers.grammar": set(),
    "parsers.diagnostics": {"parsers.provenance"},
    "parsers.blocks": {"parsers.provenance", "parsers.diagnostics"},
    "parsers.review": {"parsers.provenance", "parsers.diagnostics", "parsers.grammar"},
    "parsers.chains": {"parsers.review", "parsers.diagnostics", "parsers.grammar"},
    "parsers.settings": {"parsers.grammar", "parsers.recogniser"},
    "parsers.interpretation": {
        "parsers.review",
        "parsers.chains",
        "parsers.grammar",
        "parsers.recogniser",
        "parsers.settings",
    },
    "parsers.review_json": {
        "parsers.review",
        "parsers.chains",
        "parsers.grammar",
        "parsers.provenance",
        "parsers.diagnostics",
    },
    "parsers.decode": {"parsers.errors"},
    "parsers.literal": READER,
    "parsers.word": READER,
    "parsers.pdf": READER,
    "parsers.html": READER | {"parsers.decode", "parsers.literal"},
    "parsers.text": READER | {"parsers.decode", "parsers.literal"},
    "parsers.detect": {"parsers.errors"},
    "parsers.recogniser": READER | {"parsers.review", "parsers.grammar"},
    "parsers": {"parsers"},
    "ingest.compare": {"parsers"},
    "ingest.reports": {"parsers", "ingest.compare", "ingest.characters", "ingest.spreadsheets"},
    "ingest": {"ingest", "parsers"},
}

# One library, one file; click makes all of a package, rich draws a bar and a summary.
HOME = {
    "docx": "parsers.word.package",
    "pdfplumber": "parsers.pdf.ruled",
    "pypdfium2": "parsers.pdf.ink",
    "bs4": "parsers.html.soup",
    "sqlite_utils": "ingest.store",
    "click": "ingest.cli",
    "icalendar": "ingest.plan.calendar",
    "networkx": "ingest.plan.graphml",
    "rich": "ingest.progress ingest.plan.terminal ingest.reports.terminal",
    "datasette": "ingest.datasette_plugin",
    "datasette_auth_passwords": "ingest.datasette_plugin",
    "uvicorn": "ingest.datasette_plugin",
    "markupsafe": "ingest.desk.cells",
    "xlsxwriter": "ingest.spreadsheets",
    "yaml": "ingest.desk.site",
    "watchfiles": "ingest.watch.wake",
    "rapidfuzz": "ingest.compare.similarity",
    "scipy": "ingest.compare.assignment",
    "jinja2": "ingest.reports.page",
}

# Parsers turn bytes into values. They do not look at the world.
THE_WORLD = {
    "os",
    "pathlib",
    "shutil",
    "socket",
    "sqlite3",
    "subprocess",
    "tempfile",
    "time",
    "urllib",
}


def modules():
    for path in sorted([*ROOT.glob("parsers/**/*.py"), *ROOT.glob("ingest/**/*.py")]):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        yield pytest.param(name, path, id=name)


def imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write the whole name, not a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(name, packages):
    return any(name == p or name.startswith(p + ".") for p in packages)


@pytest.mark.parametrize(("name", "path"), list(modules()))
def test_module_imports_only_what_the_house_allows(name, path):
    row = max((row for row in MAY_IMPORT if within(name, {row})), key=len)
    for target in imports(path):
        top = target.split(".")[0]
        if top in {"parsers", "ingest"}:
            assert within(target, MAY_IMPORT[row] | {row}), f"{name} may not import {target}"
        elif top in HOME:
            assert within(name, HOME[top].split()), f"{top} lives in {HOME[top]} alone"
        elif name.startswith("parsers"):
            assert top not in THE_WORLD, f"{name} reaches for {top}"


@pytest.mark.parametrize(("name", "path"), list(modules()))
def test_only_the_recogniser_knows_what_a_review_is(name, path):
    if within(name, {"parsers.word", "parsers.pdf", "parsers.html", "parsers.text"}):
        assert not any(within(i, {"parsers.review", "parsers.recogniser"}) for i in imports(path))


@pytest.mark.parametrize("library", HOME)
def test_library_is_at_home_where_the_rule_says(library):
    homes = [p.values[1] for p in modules() if within(p.values[0], HOME[library].split())]
    assert any(target.split(".")[0] == library for path in homes for target in imports(path))


@pytest.mark.parametrize(("name", "path"), list(modules()))
def test_module_opens_with_a_sentence(name, path):
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert docstring
    assert docstring.splitlines()[0].rstrip().endswith((".", ":"))


def test_no_other_library_is_asked_for():
    allowed = {*HOME, "lxml", *sys.stdlib_module_names, "parsers", "ingest"}
    used = {target.split(".")[0] for p in modules() for target in imports(p.values[1])}
    assert used <= allowed | {"rapidfuzz", "scipy", "numpy"}
