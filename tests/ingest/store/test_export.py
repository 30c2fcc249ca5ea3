"""The data for other programs: every table and view whole, described in the words of schema.sql."""

import csv
import json
import sqlite3
from contextlib import closing

import pytest
from click.testing import CliRunner

from ingest.cli import main
from ingest.store import Store
from ingest.store.export import data_package
from tests.desk import fill

TYPES = {"integer": int, "number": float, "string": str}


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    return fill(tmp_path_factory.mktemp("held") / "reviews.db")


@pytest.fixture(scope="module")
def folder(tmp_path_factory, db):
    made = tmp_path_factory.mktemp("out") / "data"
    assert CliRunner().invoke(main, ["export", str(made), "--db", str(db)]).exit_code == 0
    return made


@pytest.fixture(scope="module")
def package(folder):
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_each_file_has_the_columns_that_the_package_says(folder, package):
    said = {
        r["path"]: [field["name"] for field in r["schema"]["fields"]] for r in package["resources"]
    }
    assert {path: rows(folder / path)[0] for path in said} == said


def test_every_table_and_view_is_there_but_what_the_program_keeps_for_itself(db, package):
    with closing(sqlite3.connect(db)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
        names = {name for (name,) in found if "_fts" not in name and not name.startswith("_")}
    internal = {"originals", "outdated_threads", "sqlite_sequence"}
    assert {r["name"] for r in package["resources"]} == names - internal


def test_rows_are_those_of_the_database_with_formulas_made_harmless(db, folder):
    with closing(sqlite3.connect(db)) as connection:
        held = connection.execute("SELECT number, text FROM statements ORDER BY id").fetchall()
    heading, *found = rows(folder / "statements.csv")
    at = [heading.index(name) for name in ("number", "text")]
    assert [tuple(row[i] for i in at) for row in found] == [
        (number, text.replace("=1+1", "'=1+1")) for number, text in held
    ]


def test_values_have_the_type_that_the_package_says(db):
    with Store(db) as store:
        tables = {table.name: table for table in store.exported()}
    statements = tables["statements"]
    for row in statements.rows:
        for value, field in zip(row, statements.resource["schema"]["fields"], strict=True):
            assert value is None or isinstance(value, TYPES[field["type"]])


def test_foreign_keys_lead_to_files_of_the_package(package):
    names = {resource["name"] for resource in package["resources"]}
    keys = [key for r in package["resources"] for key in r["schema"].get("foreignKeys", ())]
    assert {key["reference"]["resource"] for key in keys} <= names
    assert {"fields": "section_id", "reference": {"resource": "sections", "fields": "id"}} in keys


def test_every_table_and_view_says_what_it_is(db):
    with Store(db) as store:
        package = data_package(store.exported())
    assert [r["name"] for r in package["resources"] if not r["description"]] == []


def test_folder_that_is_a_file_is_told(tmp_path, db):
    (tmp_path / "data").touch()
    done = CliRunner().invoke(main, ["export", str(tmp_path / "data"), "--db", str(db)])
    assert done.exit_code == 2
    assert "is a file" in done.output
