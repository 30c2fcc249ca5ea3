"""A copy of the database for others: a single file that does not change while it is read."""

import os
import secrets
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import closing, suppress
from itertools import product
from pathlib import Path

from ingest.store.copies.redaction import Redaction, redaction
from ingest.store.database.opening import open_database
from parsers.errors import ReviewtrailError
from parsers.grammar.headings.column_kinds import kinds

# Where names of people are looked for; they are replaced in all texts.
_ACTIONS = "SELECT text FROM actions UNION SELECT text FROM extras"
_OWNERS = """
    SELECT name FROM owners UNION SELECT words FROM action_owners
    UNION SELECT words FROM column_owners
"""
_CELLS = "SELECT heading, text FROM extras"  # a column whose heading says so has owners
_AUTHORS = """
    SELECT who FROM corrections WHERE who <> ''
    UNION SELECT withdrawn_by FROM corrections WHERE withdrawn_by <> ''
    UNION SELECT who FROM thread_pins WHERE who <> ''
    UNION SELECT withdrawn_by FROM thread_pins WHERE withdrawn_by <> ''
"""
_TABLES = """
    SELECT name FROM sqlite_schema
    WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\'
"""
_INDEXES = "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"


class SnapshotUnwritable(ReviewtrailError):
    """The copy could not be written; an earlier copy is unchanged."""


class SameDatabase(ReviewtrailError):
    """The copy would replace the database itself."""

    exit_code = 2


def publish(
    db: Path,
    out: Path,
    redact: bool = False,
    names: Collection[str] = (),
    known: Collection[str] = (),
) -> Counter[str]:
    """Copy a database, which others may be writing, and put the copy in place atomically.

    With `redact` the copy lacks the original files, the people whom `redaction` beside this finds,
    those in `names`, and those `known` names that are no offices; the result is how often each was
    replaced, 0 for any of `names` that is not there. Raises UnusableDatabase, SnapshotUnwritable or
    SameDatabase.
    """
    replaced: Counter[str] = Counter()
    if out.exists() and out.samefile(db):
        raise SameDatabase(f"{out} is the database itself. Name another file for the copy.")
    working = out.with_name(f".{out.name}.{secrets.token_hex(4)}.tmp")
    try:
        with closing(open_database(db, read_only=True)) as source:
            source.execute("VACUUM INTO ?", [str(working)])
        if redact:
            with closing(sqlite3.connect(working)) as copy:
                replaced = _redact(copy, names, known)
        os.replace(working, out)
        return replaced
    except (OSError, sqlite3.Error) as error:
        raise SnapshotUnwritable(f"The copy {out} cannot be written: {error}.") from error
    finally:
        with suppress(OSError):  # on a disk that is only read, nothing was written
            working.unlink()


def _redact(db: sqlite3.Connection, names: Collection[str], known: Collection[str]) -> Counter[str]:
    """Replace the names of people in a copy; return how often each was, also those never found."""
    redacted = _redaction_of(db, names, [*known, *_anonymise_authors(db)])
    db.create_function("names_a_person", 1, lambda text: bool(text) and redacted.finds(text))
    db.create_function("redacted", 1, redacted)
    with db:
        db.execute("DELETE FROM originals")
        for table, column in _text_columns(db):
            # Two spellings of an owner become the same row.
            update = "UPDATE OR REPLACE" if table == "owners" else "UPDATE"
            sql = f"{update} {table} SET {column} = redacted({column})"
            db.execute(f"{sql} WHERE names_a_person({column})")
        for (index,) in db.execute(_INDEXES).fetchall():  # or they would keep the old words
            db.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    db.execute("VACUUM")  # free pages would keep the old words too
    return Counter({**dict.fromkeys(redacted.unused(names), 0), **redacted.counts})


def _redaction_of(
    db: sqlite3.Connection, names: Collection[str], known: Collection[str]
) -> Redaction:
    """What replaces the people of whom a database tells."""
    owners = [row[0] for row in db.execute(_OWNERS)]
    owners += [text for heading, text in db.execute(_CELLS) if "owner" in kinds(heading)]
    actions = [row[0] for row in db.execute(_ACTIONS)]
    return redaction(actions, owners, _texts(db), names, known)


def _anonymise_authors(db: sqlite3.Connection) -> list[str]:
    """Remove the authors of corrections and pins; return their names if they have several words.

    A name of one word may be a computer's user name, which can be an ordinary word in a text.
    """
    people = [row[0] for row in db.execute(_AUTHORS)]
    with db:
        for table, column in product(("corrections", "thread_pins"), ("who", "withdrawn_by")):
            db.execute(f"UPDATE {table} SET {column} = 'a person' WHERE {column} <> ''")
        for table, column in _text_columns(db):
            for who in people:
                sql = f"UPDATE {table} SET {column} = replace({column}, ?, ?)"
                where = f" WHERE instr({column}, ?)"
                for said, instead in ((f"({who})", "(a person)"), (f"{who} says", "a person says")):
                    db.execute(sql + where, [said, instead, said])
    return [who for who in people if " " in who]


def _texts(db: sqlite3.Connection) -> Iterator[str]:
    for table, column in _text_columns(db):
        yield from (row[0] for row in db.execute(f"SELECT {column} FROM {table}") if row[0])


def _text_columns(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    for (table,) in db.execute(_TABLES).fetchall():
        for column in db.execute(f"PRAGMA table_info({table})").fetchall():
            if column[2] == "TEXT":
                yield table, column[1]
