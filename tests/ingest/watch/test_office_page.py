"""The Trust office's page says all that can happen, and the set-up files fit the program."""

import configparser
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from ingest.cli import main
from ingest.intake.faults import ReviewtrailFault
from ingest.intake.files import UnreadableFile
from ingest.intake.verdicts import State
from ingest.store.documents.stored_documents import OlderVersion
from tests.refusals import REFUSALS

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "office.md").read_text(encoding="utf-8")
DEPLOY = ROOT / "deploy"
UNITS = sorted(path.name for path in DEPLOY.glob("reviewtrail*"))


@pytest.mark.parametrize("state", State)
def test_every_word_of_the_page_is_explained(state):
    assert re.search(rf"^\| {state.value} \| .+ \| .+ \|$", PAGE, re.MULTILINE)


@pytest.mark.parametrize(
    "code", [*REFUSALS, UnreadableFile.code, ReviewtrailFault.code, OlderVersion.code]
)
def test_every_refusal_is_explained_with_what_to_do(code):
    assert re.search(rf"^\| `{code}` \| .+ \| .+ \|$", PAGE, re.MULTILINE)


@pytest.mark.parametrize("name", re.findall(r"deploy[/\\]([\w.-]+)", PAGE))
def test_file_that_the_page_names_is_there(name):
    assert (DEPLOY / name).is_file()


@pytest.mark.parametrize("path", sorted(DEPLOY.iterdir()), ids=lambda path: path.name)
def test_set_up_file_is_on_the_page(path):
    assert path.name in PAGE or path.name == "reviewtrail-once.service"  # the timer starts it


# Commands

COMMANDS = [
    pytest.param(verb, line.partition(verb)[2], id=f"{path.name}: {line.strip()}")
    for path in (*sorted(DEPLOY.iterdir()), ROOT / "docs" / "office.md")
    for line in path.read_text(encoding="utf-8").splitlines()
    if not line.startswith("|")  # a table names commands in short
    for verb in main.list_commands(None)
    if re.search(rf"(reviewtrail|program\)?|CMD \[)\W+{verb}\b", line)
]


@pytest.mark.parametrize(("verb", "rest"), COMMANDS)
def test_command_is_one_that_reviewtrail_has(verb, rest):
    known = {
        option for parameter in main.get_command(None, verb).params for option in parameter.opts
    }
    used = set(re.findall(r"(?<![\w-])--[a-z-]+", rest))
    assert used <= known
    assert used & {"--db"}


@pytest.mark.parametrize(
    "name",
    ["Dockerfile", "windows-task.ps1", "reviewtrail.service", "reviewtrail-once.service"],
)
def test_set_up_file_starts_the_watcher(name):
    assert any(param.id.startswith(f"{name}: ") and "watch" in param.id for param in COMMANDS)


@pytest.mark.parametrize(
    "name",
    ["Dockerfile", "windows-task.ps1", "reviewtrail.service", "reviewtrail-once.service"],
)
def test_set_up_file_has_reports_written(name):
    text = (DEPLOY / name).read_text(encoding="utf-8")
    assert re.search(r"--reports", text)


@pytest.mark.parametrize("name", ["reviewtrail.service", "reviewtrail-once.service"])
@pytest.mark.parametrize("place", ["FOLDER", "STATUS", "REPORTS", "DATABASE", "DESK"])
def test_every_place_of_a_unit_is_named_once_and_can_be_changed(name, place):
    text = (DEPLOY / name).read_text(encoding="utf-8")
    assert len(re.findall(rf"^Environment={place}=", text, re.MULTILINE)) == 1
    assert text.count(f"${{{place}}}") == 1


def test_dockerfile_copies_what_there_is():
    copied = re.findall(r"^COPY (.+) \S+$", (DEPLOY / "Dockerfile").read_text("utf-8"), re.M)
    assert [n for line in copied for n in line.split() if not (ROOT / n).exists()] == []


def test_script_for_windows_sets_up_watcher_and_desk():
    text = (DEPLOY / "windows-setup.ps1").read_text(encoding="utf-8")
    assert "windows-task.ps1" in text
    assert re.search(r"serve --db .* --edit --folder", text)
    assert "RunAs" not in text


def test_script_for_windows_ends_what_runs_before_it_is_replaced_or_removed():
    text = (DEPLOY / "windows-setup.ps1").read_text(encoding="utf-8")
    assert (
        text.index("Stop-ScheduledTask") < text.index("if ($Remove)") < text.index("tool install")
    )
    assert "Stop-Process" in text


# systemd


def unit(name):
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str
    parser.read(DEPLOY / name, encoding="utf-8")
    return parser


def test_service_starts_again_and_the_timer_repeats():
    assert unit("reviewtrail.service")["Service"]["Restart"] == "on-failure"
    assert unit("reviewtrail-once.timer")["Timer"]["OnUnitInactiveSec"] == "5min"
    assert "--once" in unit("reviewtrail-once.service")["Service"]["ExecStart"]


def test_refused_file_does_not_mark_the_timed_service_as_failed():
    assert unit("reviewtrail-once.service")["Service"]["SuccessExitStatus"] == "1"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_units_are_well_formed(tmp_path):
    for name in UNITS:
        text = (DEPLOY / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace("%h/.local/bin/reviewtrail", "/bin/true"))
    result = subprocess.run(
        ["systemd-analyze", "verify", "--user", "--man=no", *(tmp_path / n for n in UNITS)],
        capture_output=True,
        text=True,
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "SYSTEMD_UNIT_PATH": f"{tmp_path}:"},
    )
    assert "reviewtrail" not in result.stderr
