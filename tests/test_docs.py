"""The documentation: its commands run and print what it says, and every code is explained."""

import csv
import doctest
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import sysconfig
from contextlib import chdir
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner

from ingest.cli import main
from ingest.intake.faults import ReviewtrailFault
from parsers.diagnostics import SEVERITY
from tests.fuzz import DAMAGES, FILES_EACH
from tests.refusals import REFUSALS

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
RUN = {"reviewtrail", "sqlite-utils"}  # what installs or takes long is left to people and CI


def examples(page):
    """The commands of a page's console blocks, each with what the page says it prints."""
    for block in re.findall(r"```console\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield command, output


@pytest.fixture(autouse=True)
def _handler_of_sigterm_is_put_back():
    """`watch` takes the signal for itself."""
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


@pytest.fixture(scope="module")
def ingested(tmp_path_factory):
    """A folder with the samples, and with the database that the README makes of them."""
    folder = tmp_path_factory.mktemp("ingested")
    shutil.copytree(ROOT / "samples", folder / "samples")
    ingest = ["ingest", "samples/reviews", "--db", "reviews.db"]
    assert program("reviewtrail", ingest, folder).returncode == 0
    return folder


def folder_for(page, ingested, place):
    """A folder for a page's commands, one after the other: with a database, but for the README."""
    folder = place / "folder"
    shutil.copytree(ingested, folder)
    if page.name == "README.md":
        (folder / "reviews.db").unlink()
    return folder


def run(command, folder):
    """The exit code of a command, and what it prints."""
    tool, *arguments = shlex.split(command)
    if tool != "reviewtrail":
        done = program(tool, arguments, folder)
        return done.returncode, done.stdout + done.stderr
    with chdir(folder):
        result = CliRunner().invoke(main, arguments, catch_exceptions=False)
    return result.exit_code, result.stdout + result.stderr


def skip_without_parquet(command_or_program):
    if "parquet" in command_or_program:
        pytest.importorskip("pyarrow")


def program(tool, arguments, folder):
    """A command of the installed package as a process of its own, which takes longer."""
    scripts = Path(sysconfig.get_path("scripts"))
    return subprocess.run(
        [scripts / tool, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        timeout=60,
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_of_a_page_print_what_it_says(page, ingested, tmp_path):
    folder = folder_for(page, ingested, tmp_path)
    for command, expected in examples(page):
        if command.split()[0] not in RUN:
            continue
        skip_without_parquet(command)
        code, printed = run(command, folder)
        assert "Traceback" not in printed
        assert code in {0, 1}, f"{command}\n{printed}"
        if expected:
            same = doctest.OutputChecker().check_output(expected, printed, doctest.ELLIPSIS)
            assert same, f"{command}\n{printed}"


def programs():
    """The Python programs of the pages."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for number, code in enumerate(re.findall(r"```python\n(.*?)```", text, re.DOTALL), 1):
            yield pytest.param(code, id=f"{page.name}-{number}")


@pytest.fixture(scope="module")
def exported(ingested, tmp_path_factory):
    """A folder with the database, and with what `export` makes of it."""
    folder = folder_for(PAGES[1], ingested, tmp_path_factory.mktemp("exported"))
    assert run("reviewtrail export data", folder)[0] == 0
    if find_spec("pyarrow"):
        assert run("reviewtrail export parquet --format parquet", folder)[0] == 0
    return folder


@pytest.mark.parametrize("code", list(programs()))
def test_program_of_a_page_runs(code, request):
    for library in re.findall(r"^(?:import|from) (\w+)", code, re.MULTILINE):
        pytest.importorskip(library)
    skip_without_parquet(code)
    folder = request.getfixturevalue("exported")
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, timeout=180
    )
    assert done.returncode == 0, done.stderr


def test_file_that_the_query_for_excel_opens_has_the_columns_that_it_names(exported):
    page = (ROOT / "docs" / "analyst.md").read_text(encoding="utf-8")
    (query,) = re.findall(r"^let\n.*?^in\n", page, re.DOTALL | re.MULTILINE)
    (name,) = re.findall(r'File\.Contents\("C:\\Reviews\\(.+?)"\), \[Encoding = 65001\]', query)
    with (exported / name.replace("\\", "/")).open(encoding="utf-8", newline="") as file:
        first = next(csv.DictReader(file))
    types = dict(re.findall(r'\{"(\w+)", ([\w. ]+)\}', query))
    assert types == {"year": "Int64.Type", "number": "type text"}
    assert (int(first["year"]), first["number"]) == (2022, "1.1")


@pytest.mark.parametrize("code", [*SEVERITY, *REFUSALS, ReviewtrailFault.code, "unreadable"])
def test_every_code_is_explained_to_developers(code):
    assert f"| `{code}` |" in (ROOT / "docs" / "developer.md").read_text(encoding="utf-8")


def test_damaged_files_are_as_many_as_the_fuzzer_makes():
    said = (ROOT / "docs/security.md").read_text(encoding="utf-8")
    assert f"`make fuzz` damages {FILES_EACH * len(DAMAGES):,} files" in said


def test_readme_can_be_read_in_a_few_minutes():
    assert 80 <= len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 140


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_of_a_page_lead_somewhere(page):
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [t for t in targets if not (page.parent / t).exists()] == []


def test_news_of_a_release_stand_in_groups():
    """A new line goes below the heading of what it is about, so that one can find it."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for release in text.split("\n## ")[1:]:
        ungrouped = release.partition("\n### ")[0]
        assert [line for line in ungrouped.splitlines() if line.startswith("- ")] == []
