"""The threads in the database: drawn whatever comes in whatever order, and never lost."""

import itertools
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.compare import compare, to_dict
from ingest.intake.correcting import NewCorrection, correct, take_back
from ingest.intake.pipeline import Pipeline
from ingest.intake.reparse import reparse
from ingest.intake.reread_files import Tools
from ingest.store import Store
from ingest.store.documents.stored_documents import Original
from ingest.store.series import PinRecord, StoredPin
from ingest.threads.update import update_threads
from tests.database import column, dump, rows
from tests.forked import child, ended
from tests.reviews import complete, review, section, source, statement
from tests.years import CHOIRS, GARDENS, HALVES, HEARING, LIBRARY, WHOLE, year

ROOT = Path(__file__).resolve().parents[3]
FIRST = year(2020, HEARING, LIBRARY, WHOLE)
SECOND = year(2021, GARDENS, HEARING, LIBRARY, WHOLE)
THIRD = year(2022, LIBRARY, HEARING, *HALVES)
WRONG = year(2021, HEARING, CHOIRS, WHOLE)  # what the second year said before it was corrected


def thread_lines(path):
    found = rows(path, "SELECT numbers, ending FROM statement_histories")
    return sorted(f"{numbers} {ending}" for numbers, ending in found)


def rows_of_views(path):
    """All that the views tell of threads, whatever the ids."""
    told = {
        "year_on_year": "from_year, to_year, position, is_main, is_renumbered, is_moved, progress,"
        " from_number, to_number, change, from_statement, to_statement, score, reason",
        "statement_histories": "first_year, last_year, years, ending, numbers, statement",
        "action_changes": "from_year, to_year, from_number, to_number, change, outcome, links,"
        " outcome_words, is_moved, from_action, to_action, from_times, to_times",
        "action_histories": "first_year, last_year, years, ending, times_put_off, number, action",
    }
    return {
        view: sorted(rows(path, f"SELECT organisation, review, {columns} FROM {view}"), key=str)
        for view, columns in told.items()
    }


# Drawing


def test_statement_is_on_one_thread_under_every_number(add, path):
    add(FIRST, SECOND, THIRD)
    assert thread_lines(path) == [
        "2020: 1.1, 2021: 1.2, 2022: 1.2 current",
        "2020: 1.2, 2021: 1.3, 2022: 1.1 current",
        "2020: 1.3, 2021: 1.4, 2022: 1.4 current",
        "2021: 1.1 removed",
        "2022: 1.3 current",
    ]


def test_deadlines_of_both_years_stand_beside_one_another(add, path):
    years = [
        year(2020, HEARING, actions=["Clerk to set up a panel by T2 2020 and T6 2020."]),
        year(2021, HEARING, actions=["Clerk to set up a panel by T6 2021."]),
    ]
    add(*years)
    sql = "SELECT from_times, to_times FROM action_changes WHERE change = 'deadline'"
    assert rows(path, sql) == [("T2 2020, T6 2020", "T6 2021")]


def test_single_year_has_a_thread_for_each_statement(add, path):
    add(FIRST)
    assert thread_lines(path) == ["2020: 1.1 current", "2020: 1.2 current", "2020: 1.3 current"]


def test_statement_without_a_number_is_on_a_thread_too(add, path):
    add(review(section("1", statement(None, HEARING)), year=2020))
    assert thread_lines(path) == ["2020: – current"]


def test_pairs_are_counted_as_the_comparison_counts_them(add, path):
    merged = year(2023, LIBRARY, HEARING, WHOLE)
    add(FIRST, SECOND, THIRD, merged)
    for old, new in itertools.pairwise([FIRST, SECOND, THIRD, merged]):
        expected = to_dict(compare(old, new))["summary"]
        sql = f"SELECT change, count(*) FROM {{}} WHERE to_year = {new.year} {{}} GROUP BY change"
        for table, main, what in (
            ("year_on_year", "AND is_main", "statements"),
            ("action_changes", "", "actions"),
        ):
            for change, count in rows(path, sql.format(table, main)):
                assert expected[what][change] == count


def test_split_has_a_row_for_each_part_and_the_thread_goes_on_in_one(add, path):
    add(SECOND, THIRD)
    found = rows(
        path,
        "SELECT from_number, to_number, is_main FROM year_on_year WHERE change = 'split' "
        "ORDER BY to_number",
    )
    assert found == [("1.4", "1.3", 0), ("1.4", "1.4", 1)]


def test_merger_has_a_row_for_each_statement_and_ends_all_threads_but_one(add, path):
    add(year(2020, *HALVES, CHOIRS), year(2021, WHOLE, CHOIRS))
    sql = "SELECT to_number, sum(is_main), count(*) FROM year_on_year WHERE change = 'merged'"
    assert rows(path, sql) == [("1.1", 1, 2)]
    assert sorted(column(path, "SELECT ending FROM threads")) == ["current", "current", "merged"]


def test_series_do_not_mix(add, path):
    others = [year(n, HEARING, organisation="Ashdown Trust") for n in (2019, 2021)]
    add(FIRST, others[0], SECOND, others[1])
    sql = "SELECT numbers FROM statement_histories WHERE organisation = 'Ashdown Trust'"
    assert column(path, sql) == ["2019: 1.1, 2021: 1.1"]


def test_action_that_is_put_off_three_years_running_is_found_with_sql(add, path):
    due = ["T6 2020", "T6 2021", "T6 2022", "T6 2023"]
    add(
        *(
            year(
                2020 + n,
                HEARING,
                actions=[f"Clerk to set up a panel by {time}.", "Heads to visit."],
            )
            for n, time in enumerate(due)
        )
    )
    assert rows(
        path, "SELECT action, times_put_off, first_put_off, first_year, year FROM actions_put_off"
    ) == [("Clerk to set up a panel by T6 2023.", 3, 2021, 2020, 2023)]
    sql = "SELECT action, years, ending FROM action_histories WHERE times_put_off = 0"
    assert rows(path, sql) == [("Heads to visit.", 4, "open")]


def test_action_that_stands_in_a_further_column_as_done_ends_as_done(add, path):
    old = statement("1.1", HEARING, "Clerk to report on the bus.", Progress="Done in May")
    add(complete(review(section("1", old), year=2020)), year(2021, HEARING))
    found = rows(path, "SELECT ending, outcome_words FROM action_histories")
    assert found == [("done", "Done in May")]


# In whatever order


@pytest.mark.parametrize("order", list(itertools.permutations([FIRST, SECOND, THIRD])))
def test_years_give_the_same_threads_in_every_order_one_by_one(tmp_path, order):
    assert one_by_one(tmp_path / "a.db", order) == one_by_one(
        tmp_path / "b.db", [FIRST, SECOND, THIRD]
    )


@pytest.mark.parametrize("place", range(3))
def test_revision_mends_the_threads(tmp_path, place):
    reviews = [FIRST, THIRD]
    reviews.insert(place, WRONG)
    mended = one_by_one(tmp_path / "a.db", [*reviews, SECOND])
    assert mended == one_by_one(tmp_path / "b.db", [FIRST, SECOND, THIRD])


SENTENCES = st.lists(
    st.sampled_from([HEARING, LIBRARY, GARDENS, CHOIRS, WHOLE, *HALVES]), max_size=5
)


@given(
    years=st.lists(
        st.tuples(st.integers(2019, 2022), SENTENCES), min_size=2, max_size=5, unique_by=str
    ),
    seed=st.randoms(use_true_random=False),
)
def test_any_order_of_years_gives_the_threads_of_all_at_once(tmp_path_factory, years, seed):
    folder = tmp_path_factory.mktemp("orders")
    years.sort(key=lambda made: len(made[1]))  # one that holds far less would be kept aside
    latest = {number: year(number, *texts) for number, texts in years}
    shuffled = [*latest.items()]
    seed.shuffle(shuffled)
    came = [
        year(number, *texts) for number, texts in years if year(number, *texts) != latest[number]
    ]
    assert one_by_one(folder / "a.db", [*came, *(made for _, made in shuffled)]) == one_by_one(
        folder / "b.db", [latest[number] for number in sorted(latest)]
    )


def one_by_one(path, reviews):
    with Store(path) as store:
        for n, made in enumerate(reviews):
            store.add(source(f"{n}.docx"), made)
            update_threads(store)
    assert rows(path, "PRAGMA foreign_key_check") == []
    assert column(path, "SELECT series FROM outdated_threads") == []
    return rows_of_views(path)


def test_thread_that_goes_on_keeps_its_id(add, path):
    sql = "SELECT number, thread_id FROM current_statements WHERE year = 2020"
    add(FIRST)
    before = rows(path, sql)
    add(WRONG, THIRD, SECOND)
    assert rows(path, sql) == before


def test_threads_are_the_same_to_the_last_id_whatever_was_drawn_before(tmp_path):
    files = [FIRST, WRONG, THIRD, SECOND]
    one_by_one(tmp_path / "a.db", files)
    with Store(tmp_path / "b.db") as store:
        for n, made in enumerate(files):
            store.add(source(f"{n}.docx"), made)
        update_threads(store)
    assert dump(tmp_path / "a.db") == dump(tmp_path / "b.db")


def test_superseded_revision_is_on_no_thread(add, path):
    add(FIRST, WRONG, SECOND)
    sql = """
        SELECT count(thread_id) FROM statements JOIN sections ON sections.id = section_id
        JOIN reviews ON reviews.id = review_id GROUP BY is_current
    """
    assert column(path, sql) == [0, 7]


def test_review_that_is_read_again_is_on_the_threads_it_would_be_on(add, store, path):
    add(FIRST, WRONG)
    store.reread(Original(source("1.docx"), b""), SECOND)
    update_threads(store)
    assert "2020: 1.2, 2021: 1.3 current" in thread_lines(path)


def test_review_that_turns_out_to_be_of_another_year_leaves_the_threads(add, store, path):
    add(FIRST, SECOND, THIRD)
    moved = year(2021, GARDENS, HEARING, LIBRARY, WHOLE, title="Another Review")
    store.reread(Original(source("1.docx"), b""), moved)
    update_threads(store)
    assert thread_lines(path) == [
        "2020: 1.1, 2022: 1.2 current",
        "2020: 1.2, 2022: 1.1 current",
        "2020: 1.3, 2022: 1.3 current",
        *(f"2021: 1.{n} current" for n in range(1, 5)),
        "2022: 1.4 current",
    ]


def test_threads_that_are_up_to_date_are_left_alone(add, store, path):
    add(FIRST, SECOND)
    before = dump(path)
    store.add(source("joins.pdf"), SECOND)
    update_threads(store)
    assert [line for line in dump(path) if '"documents"' not in line] == [
        line for line in before if '"documents"' not in line
    ]


# Pins

PIN = StoredPin(2020, "1.1", 2021, "1.1")
KEY = "birchwoodtrust/sendreview"
NOON = "2026-11-24T12:00:00Z"
LATER = "2026-11-25T12:00:00Z"


def test_pin_joins_what_the_words_do_not(add, store, path):
    add(year(2020, HEARING, LIBRARY), year(2021, CHOIRS, LIBRARY))
    store.threads.pin(PinRecord(KEY, PIN, NOON))
    update_threads(store)
    assert thread_lines(path)[0] == "2020: 1.1, 2021: 1.1 current"
    assert column(path, "SELECT reason FROM year_on_year WHERE to_number = '1.1'") == [
        "paired by hand"
    ]


def test_pin_keeps_apart_what_the_words_join(add, store, path):
    add(year(2020, HEARING), year(2021, HEARING))
    store.threads.pin(PinRecord(KEY, PIN._replace(is_together=False), NOON))
    update_threads(store)
    assert thread_lines(path) == ["2020: 1.1 removed", "2021: 1.1 current"]


def test_pin_that_is_taken_back_changes_nothing_and_is_kept(add, store, path):
    add(year(2020, HEARING, LIBRARY), year(2021, CHOIRS, LIBRARY))
    before = rows_of_views(path)
    store.threads.pin(PinRecord(KEY, PIN, NOON, "K. Okafor"))
    update_threads(store)
    (pin_id,) = store.threads.pin_ids(KEY, PIN)
    assert store.threads.unpin(pin_id, "A. Bell", LATER)
    update_threads(store)
    assert rows_of_views(path) == before
    (said,) = store.threads.pinned()
    assert (said.pin, said.who, said.withdrawn_by, said.withdrawn_at) == (
        *(PIN, "K. Okafor"),
        *("A. Bell", LATER),
    )
    assert not store.threads.unpin(pin_id, "A. Bell", LATER)


def test_last_word_on_two_statements_counts(add, store):
    store.threads.pin(PinRecord(KEY, PIN, NOON))
    store.threads.pin(PinRecord(KEY, PIN._replace(is_together=False), NOON))
    assert store.threads.pins(KEY) == [PIN._replace(is_together=False)]


@pytest.mark.parametrize(("is_together", "left"), [(True, []), (False, [False])])
def test_pin_ends_the_one_it_is_said_instead_of(store, is_together, left):
    """What says the opposite of that one stands."""
    other = PIN._replace(from_number="1.2")
    store.threads.pin(PinRecord(KEY, PIN._replace(is_together=is_together), NOON))
    store.threads.pin(PinRecord(KEY, other, NOON), instead_of=PIN)
    *before, last = store.threads.pins(KEY)
    assert last == other
    assert [pin.is_together for pin in before] == left


def test_pin_across_a_year_brings_a_statement_back(add, store, path):
    add(year(2020, HEARING, LIBRARY), year(2021, LIBRARY), year(2022, LIBRARY, CHOIRS))
    store.threads.pin(PinRecord(KEY, StoredPin(2020, "1.1", 2022, "1.2"), NOON))
    update_threads(store)
    assert "2020: 1.1, 2022: 1.2 current" in thread_lines(path)


def test_pin_survives_a_revision(add, store, path):
    add(year(2020, HEARING, LIBRARY), year(2021, CHOIRS, LIBRARY))
    store.threads.pin(PinRecord(KEY, PIN, NOON))
    add(year(2021, CHOIRS, LIBRARY, GARDENS))
    assert thread_lines(path)[0] == "2020: 1.1, 2021: 1.1 current"


def test_pin_survives_a_reading_by_a_later_version(add, store, path):
    misread = CHOIRS[:-1].replace("e", "c", 1)
    add(year(2020, HEARING, LIBRARY), year(2021, misread, LIBRARY))
    store.threads.pin(PinRecord(KEY, PIN, NOON))
    store.reread(Original(source("1.docx"), b""), year(2021, CHOIRS, LIBRARY))
    update_threads(store)
    assert thread_lines(path)[0] == "2020: 1.1, 2021: 1.1 current"


def test_pin_follows_a_statement_to_another_number(add, store, path):
    add(year(2020, HEARING, LIBRARY), year(2021, CHOIRS, LIBRARY))
    store.threads.pin(PinRecord(KEY, PIN, NOON))
    add(year(2021, GARDENS, CHOIRS, LIBRARY))
    assert thread_lines(path)[0] == "2020: 1.1, 2021: 1.2 current"
    assert store.threads.pins(KEY) == [PIN._replace(to_number="1.2")]


def test_pin_follows_a_statement_without_a_number_to_another_place(add, store, path):
    def unnumbered(number, *texts):
        made = (statement(None, text) for text in texts)
        return complete(review(section("1", *made), year=number))

    add(unnumbered(2020, LIBRARY, HEARING), unnumbered(2021, LIBRARY, CHOIRS))
    pin = StoredPin(2020, "#2", 2021, "#2")
    store.threads.pin(PinRecord(KEY, pin, NOON))
    add(unnumbered(2021, CHOIRS, LIBRARY))
    sql = "SELECT from_statement, to_statement FROM year_on_year WHERE reason = 'paired by hand'"
    assert rows(path, sql) == [(HEARING, CHOIRS)]
    assert store.threads.pins(KEY) == [pin._replace(to_number="#1")]


def held(store, *reviews):
    """File reviews, and what they were read from; give what corrects them."""
    for n, made in enumerate(reviews):
        store.add(source(f"{n}.docx"), made, str(n).encode())
    update_threads(store)

    def read(data, name, settings):
        return reviews[int(data)]

    tools = Tools(lambda: datetime.now(UTC), "1.0", read_review=read)

    def say(target, field, value):
        correct(store, NewCorrection(target, field, value, "K. Okafor"), tools)

    say.take_back = lambda number: take_back(store, number, "K. Okafor", tools)
    return say


def test_pin_follows_its_files_into_another_series(store, path):
    say = held(store, year(2020, HEARING, LIBRARY), year(2021, CHOIRS, LIBRARY))
    store.threads.pin(PinRecord(KEY, PIN, NOON))
    say("SEND Review", "title", "Review of Inclusion")
    assert thread_lines(path)[0] == "2020: 1.1, 2021: 1.1 current"
    assert store.threads.pins("birchwoodtrust/reviewofinclusion") == [PIN]


def test_pin_follows_a_number_that_was_corrected(store, path):
    say = held(store, year(2020, HEARING, LIBRARY), year(2021, CHOIRS, LIBRARY))
    store.threads.pin(PinRecord(KEY, PIN, NOON))
    say("2021:1.1", "number", "1.7")
    assert thread_lines(path)[0] == "2020: 1.1, 2021: 1.7 current"


@pytest.mark.parametrize("is_corrected_first", [True, False])
def test_pin_knows_a_statement_by_its_words_in_the_file(store, path, is_corrected_first):
    say = held(store, year(2020, HEARING, LIBRARY), year(2021, CHOIRS, LIBRARY))
    before = thread_lines(path)
    together = "2020: 1.1, 2021: 1.1 current"
    if is_corrected_first:
        say("2021:1.1", "text", "Boilers are old.")
    store.threads.pin(PinRecord(KEY, PIN, NOON))
    if not is_corrected_first:
        say("2021:1.1", "text", "Boilers are old.")
    update_threads(store)
    assert thread_lines(path)[0] == together
    say.take_back(1)
    assert thread_lines(path)[0] == together
    store.threads.unpin(store.threads.pinned()[0].id, "K. Okafor", LATER)
    update_threads(store)
    assert thread_lines(path) == before


def test_pin_follows_a_file_into_another_year(store):
    say = held(store, year(2020, HEARING, LIBRARY), year(2021, CHOIRS, LIBRARY))
    store.threads.pin(PinRecord(KEY, PIN._replace(is_together=False), NOON))
    say("2021", "year", "2019")
    assert store.threads.pins(KEY) == [StoredPin(2019, "1.1", 2020, "1.1", False)]


def test_pin_of_words_that_are_gone_says_nothing_and_says_so(add, store, path):
    add(year(2020, HEARING, LIBRARY), year(2021, CHOIRS, LIBRARY))
    store.threads.pin(PinRecord(KEY, PIN, NOON))
    add(year(2021, GARDENS, LIBRARY))
    assert thread_lines(path)[0] == "2020: 1.1 removed"
    assert [said.is_found for said in store.threads.pinned()] == [False]


# Faults


def parse(data, name, settings=None, corrections=None):
    number, *texts = data.decode().split("|")
    return year(int(number), *texts)


@pytest.fixture
def files(tmp_path):
    for made in (FIRST, SECOND):
        texts = "|".join(each.text for each in made.statements())
        (tmp_path / f"{made.year}.txt").write_text(f"{made.year}|{texts}")
    return sorted(tmp_path.glob("*.txt"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize(
    "step",
    [
        "ingest.intake.pipeline.update_threads",
        "ingest.store.threads.load",
        "ingest.threads.compute._statement_rows",
        "ingest.threads.update.threads_of",
    ],
)
def test_threads_that_a_killed_process_did_not_draw_are_drawn_by_the_next(
    files, path, step, monkeypatch
):
    with monkeypatch.context() as patched:
        patched.setattr(step, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
        assert ended(child(lambda: read_into(path, files))) == signal.SIGKILL
    assert column(path, "SELECT year FROM reviews") == [2020, 2021]
    assert column(path, "SELECT thread_id FROM statements WHERE thread_id") == []
    read_into(path, [])
    assert "2020: 1.1, 2021: 1.2 current" in thread_lines(path)


def read_into(path, files):
    with Store(path) as store:
        list(Pipeline(store, lambda: datetime.now(UTC), "1", read_review=parse).run(files))


def test_files_that_are_read_again_are_on_threads(files, path):
    with Store(path) as store:
        pipeline = Pipeline(store, lambda: datetime.now(UTC), "1", read_review=parse)
        list(pipeline.run(files))
        before = thread_lines(path)
        list(reparse(store, "2", lambda *given: replace(parse(*given), title="Another Review")))
    assert thread_lines(path) == before
    assert set(column(path, "SELECT review FROM statement_histories")) == {"Another Review"}


def test_drawing_that_fails_leaves_all_as_it_was(add, store, path):
    add(FIRST, SECOND)
    store.add(source("third.docx"), THIRD)
    before = dump(path)
    store._db.execute(
        "CREATE TEMP TRIGGER fail BEFORE INSERT ON main.statement_pairs "
        "BEGIN SELECT RAISE(ABORT, 'disk on fire'); END"
    )
    with pytest.raises(sqlite3.IntegrityError, match="disk on fire"):
        update_threads(store)
    assert dump(path) == before


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """The modules of a process that found nothing to compare."""
    path = tmp_path_factory.mktemp("loaded") / "reviews.db"
    code = f"""
import sys
from pathlib import Path
import ingest.cli, ingest.threads.update, parsers
from ingest.store import Store
with Store(Path({str(path)!r})) as store:
    ingest.threads.update.update_threads(store)
print(*sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return done.stdout.split()


@pytest.mark.parametrize("library", ["scipy", "rapidfuzz"])
def test_comparing_is_loaded_when_there_is_something_to_compare(library, loaded):
    assert "ingest.threads.update" in loaded
    assert library not in loaded


# A database of the version before


def test_database_without_threads_is_brought_to_the_newest_form(add, store, path, tmp_path):
    add(FIRST, SECOND, THIRD)
    told = rows_of_views(path)
    store.close()
    with closing(sqlite3.connect(path)) as db:
        for (view,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
            db.execute(f"DROP VIEW {view}")
        db.executescript(
            "DROP INDEX statements_thread; ALTER TABLE statements DROP COLUMN thread_id;"
            "DROP TABLE statement_pairs; DROP TABLE action_pairs; DROP TABLE thread_pins;"
            "DROP TABLE outdated_threads; DROP TABLE threads;"
            "DROP TRIGGER statements_au; DROP TRIGGER actions_au;"
            "CREATE TRIGGER statements_au AFTER UPDATE ON statements BEGIN SELECT 1; END;"
            "CREATE TRIGGER actions_au AFTER UPDATE ON actions BEGIN SELECT 1; END;"
            "DELETE FROM _sqlite_migrations WHERE name = '3-threads';"
        )
    with Store(path) as migrated, Store(tmp_path / "new.db"):
        update_threads(migrated)
    assert rows_of_views(path) == told
    sql = "SELECT m.name, t.* FROM sqlite_master m, pragma_table_info(m.name) t ORDER BY 1, 2"
    assert rows(path, sql) == rows(tmp_path / "new.db", sql)
    sql = "SELECT type, name, CASE type WHEN 'table' THEN '' ELSE sql END FROM sqlite_master"
    assert sorted(rows(path, sql), key=str) == sorted(rows(tmp_path / "new.db", sql), key=str)


OLDER_PINS = """
    CREATE TABLE older (
        id INTEGER PRIMARY KEY, series TEXT NOT NULL,
        from_year INTEGER NOT NULL CHECK (from_year < to_year), from_number TEXT NOT NULL,
        to_year INTEGER NOT NULL, to_number TEXT NOT NULL, is_together INTEGER NOT NULL,
        pinned_at TEXT NOT NULL, who TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
        UNIQUE (series, from_year, from_number, to_year, to_number)
    );
    INSERT INTO older SELECT id, series, from_year, from_number, to_year, to_number, is_together,
        pinned_at, who, note FROM thread_pins;
    DROP TABLE thread_pins;
    ALTER TABLE older RENAME TO thread_pins;
    DELETE FROM _sqlite_migrations WHERE name = '14-pins-that-follow';
"""


def test_pins_of_an_older_database_follow_their_statements_too(add, store, path, tmp_path):
    add(year(2020, HEARING, LIBRARY), year(2021, CHOIRS, LIBRARY))
    store.threads.pin(PinRecord(KEY, PIN, NOON, "K. Okafor", "seen"))
    store.close()
    with closing(sqlite3.connect(path)) as db:
        db.executescript(OLDER_PINS)
    with Store(path) as migrated, Store(tmp_path / "new.db"):
        migrated.add(source("9.docx"), year(2021, GARDENS, CHOIRS, LIBRARY))
        (said,) = migrated.threads.pinned()
    assert (said.pin, said.who, said.note) == (PIN._replace(to_number="1.2"), "K. Okafor", "seen")
    sql = "SELECT * FROM pragma_table_info('thread_pins')"
    assert rows(path, sql) == rows(tmp_path / "new.db", sql)
