"""The data for other programs: every table and view whole, described in the words of schema.sql."""

import csv
import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft4Validator

from ingest.cli import main
from ingest.store import Store
from ingest.threads.update import update_threads
from parsers import read_review
from parsers.errors import Refusal
from tests.desk import fill, year_of
from tests.reviews import source

# Here stand Frictionless's own schemas of https://specs.frictionlessdata.io/schemas/, word for word
# as the package datapackage 1.15.4 (MIT licence) has them: tabular-data-package and data-package.
SCHEMAS = Path(__file__).parent
TYPES = {"integer": int, "number": float, "string": str}


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    return fill(tmp_path_factory.mktemp("held") / "reviews.db")


def export(folder, *databases, parquet=False):
    """What the verb says, and the data package that it writes."""
    options = [part for db in databases for part in ("--db", str(db))]
    options += ["--format", "parquet"] if parquet else []
    done = CliRunner().invoke(main, ["export", str(folder), *options])
    assert done.exit_code == 0, done.output
    return done.output, json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory, db):
    made = tmp_path_factory.mktemp("out") / "data"
    export(made, db)
    return made


@pytest.fixture(scope="module")
def package(folder):
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def faults(package, profile):
    """What Frictionless's schema of a profile finds wrong in a data package that says it has it."""
    assert package["profile"] == profile
    schema = json.loads((SCHEMAS / f"{profile}.json").read_text(encoding="utf-8"))
    found = Draft4Validator(schema).iter_errors(package)
    return [f"{each.json_path}: {each.message[:200]}" for each in found]


def test_package_is_one_by_the_schema_of_frictionless(package):
    assert faults(package, "tabular-data-package") == []


def test_schema_of_frictionless_finds_a_wrong_type_of_field(package):
    first, *others = package["resources"]
    fields = [{**field, "type": "text"} for field in first["schema"]["fields"]]
    wrong = {**first, "schema": {**first["schema"], "fields": fields}}
    assert faults({**package, "resources": [wrong, *others]}, "tabular-data-package") != []


def test_package_says_its_name_and_the_keys_of_each_table(package):
    assert package["name"] == "reviewtrail"
    assert package["title"] == "Reviews of a school trust, read by reviewtrail"
    schemas = {r["name"]: r["schema"] for r in package["resources"]}
    assert schemas["statements"]["primaryKey"] == ["id"]
    assert {key["reference"]["resource"] for key in schemas["statements"]["foreignKeys"]} >= {
        "sections"
    }


def test_each_file_has_the_columns_that_the_package_says(folder, package):
    said = {
        r["path"]: [field["name"] for field in r["schema"]["fields"]] for r in package["resources"]
    }
    assert {path: rows(folder / path)[0] for path in said} == said


def is_read(path):
    try:
        return bool(read_review(path.read_bytes(), path.name))
    except Refusal:
        return False


def test_no_exported_table_is_read_as_a_review(folder):
    assert [path.name for path in folder.iterdir() if is_read(path)] == []


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


@pytest.mark.parametrize("by_review", [False, True])
def test_values_have_the_type_that_the_package_says(db, by_review):
    with Store(db) as store:
        wrong = {
            (table.name, field["name"])
            for table in store.exported(by_review)
            for row in table.rows
            for value, field in zip(row, table.resource["schema"]["fields"], strict=True)
            if not (value is None or isinstance(value, TYPES[field["type"]]))
        }
    assert wrong == set()


def test_foreign_keys_lead_to_files_of_the_package(package):
    names = {resource["name"] for resource in package["resources"]}
    keys = [key for r in package["resources"] for key in r["schema"].get("foreignKeys", ())]
    assert {key["reference"]["resource"] for key in keys} <= names
    assert {"fields": "section_id", "reference": {"resource": "sections", "fields": "id"}} in keys


@pytest.mark.parametrize("by_review", [False, True])
def test_name_in_another_case_stands_as_in_the_table_of_names(tmp_path, db, by_review):
    copy = tmp_path / "reviews.db"
    shutil.copy(db, copy)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE action_owners SET owner = upper(owner)")
    with Store(copy) as store:
        values = {
            table.name: [dict(zip(table.columns, row, strict=True)) for row in table.rows]
            for table in store.exported(by_review)
        }
    names = {row["name"] for row in values["owners"]}
    assert {row["owner"] for row in values["action_owners"]} <= names


def test_every_table_and_view_says_what_it_is(package):
    assert [r["name"] for r in package["resources"] if not r["description"]] == []


def test_folder_that_is_a_file_is_told(tmp_path, db):
    (tmp_path / "data").touch()
    done = CliRunner().invoke(main, ["export", str(tmp_path / "data"), "--db", str(db)])
    assert done.exit_code == 2
    assert "is a file" in done.output


@pytest.fixture(scope="module")
def other_trust(tmp_path_factory):
    """A database of another trust."""
    path = tmp_path_factory.mktemp("other") / "north.db"
    with Store(path) as store:
        made = year_of(2021, "heads are trained.")
        store.add(source("north.docx"), replace(made, organisation="North/South & Co."))
        update_threads(store)
    return path


@pytest.fixture(scope="module")
def parquet(tmp_path_factory, db, other_trust):
    """The two databases as one folder of Parquet files."""
    pytest.importorskip("pyarrow")
    made = tmp_path_factory.mktemp("out") / "parquet"
    export(made, db, other_trust, parquet=True)
    return made


def asked(folder, sql):
    duckdb = pytest.importorskip("duckdb")
    return duckdb.sql(sql.replace("{}", str(folder))).fetchall()


def test_parquet_of_several_databases_is_one_table_by_trust_and_year(parquet):
    sql = """
        SELECT trust, review_year, count(*) FROM '{}/current_statements/**/*.parquet'
        GROUP BY ALL ORDER BY ALL
    """
    assert asked(parquet, sql) == [
        ("Birchwood Trust", 2020, 4),
        ("Birchwood Trust", 2021, 4),
        ("North/South & Co.", 2021, 4),
    ]


def test_every_row_stands_under_the_trust_and_year_of_its_review(parquet):
    sql = """
        SELECT DISTINCT links.trust = reviews.organisation AND links.review_year = reviews.year
        FROM '{}/links/**/*.parquet' AS links
        JOIN '{}/actions/**/*.parquet' AS actions ON actions.id = links.action_id
        JOIN '{}/statements/**/*.parquet' AS statements ON statements.id = actions.statement_id
        JOIN '{}/sections/**/*.parquet' AS sections ON sections.id = statements.section_id
        JOIN '{}/reviews/**/*.parquet' AS reviews ON reviews.id = sections.review_id
    """
    assert asked(parquet, sql) == [(True,)]


@pytest.mark.parametrize("table", ["documents", "statement_pairs", "corrections", "owners"])
def test_tables_hold_all_rows_of_all_databases(parquet, db, other_trust, table):
    def rows(path):
        with closing(sqlite3.connect(path)) as connection:
            return set(connection.execute(f"SELECT * FROM {table}"))

    sql = f"SELECT count(*) FROM '{{}}/{table}/**/*.parquet'"
    held = rows(db) | rows(other_trust) if table == "owners" else [*rows(db), *rows(other_trust)]
    assert asked(parquet, sql) == [(len(held),)]


def test_package_names_every_parquet_file(parquet):
    package = json.loads((parquet / "datapackage.json").read_text(encoding="utf-8"))
    said = {path for resource in package["resources"] for path in resource["path"]}
    assert said == {path.relative_to(parquet).as_posix() for path in parquet.rglob("*.parquet")}
    assert faults(package, "data-package") == []
    (links,) = (r for r in package["resources"] if r["name"] == "links")
    assert [field["name"] for field in links["schema"]["fields"]][:3] == [
        "trust",
        "review_year",
        "id",
    ]


def test_parts_of_an_earlier_export_go_and_other_files_stay(tmp_path, db, other_trust):
    pytest.importorskip("pyarrow")
    export(tmp_path, db, other_trust, parquet=True)
    (tmp_path / "statements" / "notes.txt").touch()
    export(tmp_path, db, parquet=True)
    assert sorted(path.name for path in (tmp_path / "statements").iterdir()) == [
        "notes.txt",
        "trust=Birchwood Trust",
    ]


def test_ids_of_several_databases_differ_in_csv_too(tmp_path, db, other_trust):
    export(tmp_path, db, other_trust)
    heading, *found = rows(tmp_path / "statements.csv")
    ids = [row[heading.index("id")] for row in found]
    assert len(set(ids)) == len(ids) == 16
    assert rows(tmp_path / "actions.csv")[-1][1] == ids[-1]


def test_trust_that_two_databases_hold_is_told(tmp_path, db, other_trust):
    said, _ = export(tmp_path, db, other_trust)
    assert "several databases" not in said
    twice = shutil.copy(db, tmp_path / "again.db")
    said, _ = export(tmp_path / "out", db, twice)
    assert "Birchwood Trust is in several databases" in said


def test_without_pyarrow_it_says_what_to_install(tmp_path, db, monkeypatch):
    monkeypatch.setattr("ingest.output.parquet.is_available", lambda: False)
    command = ["export", str(tmp_path), "--db", str(db), "--format", "parquet"]
    done = CliRunner().invoke(main, command)
    assert done.exit_code == 1
    assert "pip install 'reviewtrail[parquet]'" in done.output
