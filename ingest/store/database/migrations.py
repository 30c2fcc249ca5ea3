"""The steps that bring an older database to schema.sql; the first one makes a new database."""

from ingest.store.database.schema_sql import (
    create_missing,
    drop_views,
    recreate_table,
    recreate_views,
    redefine_column,
    statements,
)
from ingest.store.database.sqlite import Database, Migrations

_JUDGEMENT = (
    "judgement TEXT NOT NULL DEFAULT 'unclear'"
    " CHECK (judgement IN ('in place', 'partly', 'gap', 'unclear'))",
    "judgement_words TEXT NOT NULL DEFAULT ''",
    "judgement_source TEXT NOT NULL DEFAULT 'words'"
    " CHECK (judgement_source IN ('rating', 'words', 'person'))",
)
_INTERPRETED = {
    "statements": (
        "rag TEXT NOT NULL DEFAULT ''",
        "progress TEXT NOT NULL DEFAULT ''",
        *_JUDGEMENT,
    ),
    "actions": (
        "status TEXT NOT NULL DEFAULT 'open'",
        "status_words TEXT NOT NULL DEFAULT ''",
        "progress TEXT NOT NULL DEFAULT ''",
    ),
}

_OF_CORRECTIONS = {
    "reviews": ("is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1))",),
    "documents": (
        "sequence INTEGER",
        "read_series TEXT",
        "read_year INTEGER",
        "read_digest TEXT",
    ),
    "actions": (
        "status_source TEXT NOT NULL DEFAULT 'words' CHECK (status_source IN ('words', 'person'))",
        "delay_reason TEXT NOT NULL DEFAULT ''",
    ),
    "thread_pins": ("who TEXT NOT NULL DEFAULT ''", "note TEXT NOT NULL DEFAULT ''"),
}
_SET_IDENTITIES = """
    UPDATE documents SET (read_series, read_year, read_digest) = (
        SELECT series, CASE WHEN year_source <> 'option' THEN year END, content_digest
        FROM reviews WHERE reviews.id = review_id
    )
"""
# What was said with an option when a file came was kept in the review alone.
_KEEP_OPTION = """
    INSERT INTO corrections (target, field, value, as_read, note, who, made_at, document_id)
    SELECT documents.name, '{field}', reviews.{field}, '', '', '', documents.seen_at, documents.id
    FROM reviews JOIN documents ON documents.review_id = reviews.id AND outcome = 'stored'
    WHERE {field}_source = 'option' ORDER BY reviews.id
"""
_APPLY_OPTIONS = """
    INSERT INTO applied_corrections (correction_id, review_id, position, as_read)
    SELECT corrections.id, documents.review_id,
        row_number() OVER (PARTITION BY documents.review_id ORDER BY corrections.id), ''
    FROM corrections JOIN documents ON documents.id = corrections.document_id
"""
# What a pin is about, as its series and number say; one of a statement without a number stays as it
# is.
_SET_WORDS_OF_PINS = """
    UPDATE thread_pins SET ({side}_document_id, {side}_section, {side}_text, {side}_occurrence) = (
        SELECT documents.id, sections.number, statements.text, 1
        FROM reviews
        JOIN documents ON documents.review_id = reviews.id AND outcome = 'stored'
        JOIN sections ON sections.review_id = reviews.id
        JOIN statements ON statements.section_id = sections.id
        WHERE reviews.series = thread_pins.series AND year = {side}_year AND is_current
            AND statements.number = {side}_number
        ORDER BY statements.id LIMIT 1
    )
"""

migrations = Migrations("reviewtrail")


@migrations(name="1-schema")
def _create(db: Database) -> None:
    for statement in statements():
        db.execute(statement)


@migrations(name="2-originals")
def _keep_originals(db: Database) -> None:
    if "originals" not in db.table_names():  # else the database was made by this version
        db.execute("ALTER TABLE documents ADD COLUMN modified_at TEXT")
        create_missing(db, "TABLE", {"originals"})


@migrations(name="3-threads")
def _add_threads(db: Database) -> None:
    if "threads" in db.table_names():
        return
    create_missing(db, "TABLE", {"threads"})
    db.execute("ALTER TABLE statements ADD COLUMN thread_id INTEGER REFERENCES threads (id)")
    tables = {"statement_pairs", "action_pairs", "thread_pins", "outdated_threads"}
    create_missing(db, "TABLE", tables)
    create_missing(db, "INDEX", {"statements", "threads", *tables})
    for table in ("statements", "actions"):
        db.execute(f"DROP TRIGGER {table}_au")  # it indexed texts that had not changed
    create_missing(db, "TRIGGER", {"statements", "actions"})
    recreate_views(db)
    db.execute("INSERT INTO outdated_threads (series) SELECT DISTINCT series FROM reviews")


@migrations(name="4-interpretation")
def _add_interpretation(db: Database) -> None:
    if "deadlines" in db.table_names():
        return
    drop_views(db)
    for table, columns in _INTERPRETED.items():
        for column in columns:
            db.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    tables = {"owners", "action_owners", "column_owners", "deadlines", "column_deadlines"}
    create_missing(db, "TABLE", tables | {"effective_actions"})
    create_missing(db, "INDEX", tables | {"effective_actions"})
    recreate_views(db)


@migrations(name="5-unclear-judgements")
def _judge_every_statement(db: Database) -> None:
    if "judgement_source" in db["statements"].columns_dict:
        return
    drop_views(db)
    for column in ("judgement_words", "judgement"):  # their checks forbade `unclear`
        db.execute(f"ALTER TABLE statements DROP COLUMN {column}")
    for column in _JUDGEMENT:
        db.execute(f"ALTER TABLE statements ADD COLUMN {column}")
    recreate_views(db)


@migrations(name="6-school-wording")
def _add_school_wording(db: Database) -> None:
    if "season" in db["deadlines"].columns_dict:
        return
    drop_views(db)
    for table in ("deadlines", "column_deadlines", "column_owners"):
        recreate_table(db, table)
    db.execute("ALTER TABLE actions ADD COLUMN progress TEXT NOT NULL DEFAULT ''")
    redefine_column(db, "actions", "status", "TEXT NOT NULL DEFAULT 'open'")
    recreate_views(db)


@migrations(name="7-any-format")
def _take_any_format(db: Database) -> None:
    if "format TEXT CHECK" in db["documents"].schema:
        drop_views(db)
        redefine_column(db, "documents", "format", "TEXT")
        recreate_views(db)


@migrations(name="8-outcomes")
def _tell_outcomes(db: Database) -> None:
    if "outcome" in db["action_pairs"].columns_dict:
        return
    drop_views(db)
    for table in ("statement_pairs", "action_pairs"):  # computed anew from the reviews
        db.execute(f"DROP TABLE {table}")
        create_missing(db, "TABLE", {table})
        create_missing(db, "INDEX", {table})
    recreate_views(db)
    db.execute(
        "INSERT OR IGNORE INTO outdated_threads (series) SELECT DISTINCT series FROM reviews"
    )


@migrations(name="9-tokens-of-outdated-threads")
def _tell_changes_apart(db: Database) -> None:
    if "token" in db["outdated_threads"].columns_dict:
        return
    outdated = [row["series"] for row in db["outdated_threads"].rows]
    db.execute("DROP TABLE outdated_threads")
    create_missing(db, "TABLE", {"outdated_threads"})
    db.conn.executemany("INSERT INTO outdated_threads (series) VALUES (?)", zip(outdated))


@migrations(name="10-open-actions")
def _define_open_actions(db: Database) -> None:
    if "open_actions" not in db.view_names():
        recreate_views(db)


@migrations(name="11-histories")
def _name_histories(db: Database) -> None:
    if "statement_histories" not in db.view_names():
        recreate_views(db)


@migrations(name="11-corrections")
def _add_corrections(db: Database) -> None:
    if "corrections" in db.table_names():
        return
    drop_views(db)
    for table, columns in _OF_CORRECTIONS.items():
        for column in columns:
            db.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    tables = {"corrections", "applied_corrections"}
    create_missing(db, "TABLE", tables)
    create_missing(db, "INDEX", tables | {"documents"})
    db.execute("UPDATE documents SET sequence = id WHERE outcome <> 'refused'")
    db.execute(_SET_IDENTITIES)
    for field in ("year", "title", "organisation"):
        db.execute(_KEEP_OPTION.format(field=field))
        update = f"UPDATE reviews SET {field}_source = 'person' WHERE {field}_source = 'option'"
        db.execute(update)
    db.execute(_APPLY_OPTIONS)
    recreate_views(db)


@migrations(name="12-kept-aside")
def _keep_partial_readings_aside(db: Database) -> None:
    if "kept_aside" not in db["reviews"].columns_dict:
        drop_views(db)
        db.execute("ALTER TABLE reviews ADD COLUMN kept_aside TEXT NOT NULL DEFAULT ''")
        recreate_views(db)


@migrations(name="13-folders")
def _keep_folders(db: Database) -> None:
    if "folder" not in db["documents"].columns_dict:
        db.execute("ALTER TABLE documents ADD COLUMN folder TEXT NOT NULL DEFAULT ''")


@migrations(name="14-pins-that-follow")
def _let_pins_follow(db: Database) -> None:
    if "from_text" in db["thread_pins"].columns_dict:
        return
    drop_views(db)
    recreate_table(db, "thread_pins")
    for side in ("from", "to"):
        db.execute(_SET_WORDS_OF_PINS.format(side=side))
    recreate_views(db)


def _show_column(name: str, view: str, column: str) -> None:
    """Add the step of a version that only gives a view a new column."""

    @migrations(name=name)
    def _(db: Database) -> None:
        if column not in db[view].columns_dict:
            recreate_views(db)


_show_column("15-section-numbers", "actions_put_off", "section_number")
_show_column("16-owners-of-current-actions", "current_actions", "owners")
_show_column("17-owners-of-changes-and-histories", "action_changes", "from_owners")
_show_column("18-refusals-put-away", "document_contents", "put_away")
_show_column("19-overruled-corrections", "corrected_values", "is_overruled")
