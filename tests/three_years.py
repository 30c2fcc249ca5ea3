"""Three years of a small trust's reviews in which every kind of change happens; compared once."""

from functools import cache

from ingest.compare.threads import compare_series
from tests.reviews import action, complete, review, section, statement

HEARD = "pupils with long absences are welcomed back by a tutor whom they chose themselves."
CLUBS = "clubs at lunchtime are open to every year group in all of our schools."
BUSES = (
    "late buses leave from both gates. Bus drivers know which pupils need a seat near the front."
)
POOL = "swimming lessons are paid for out of the reserves. Each lesson has two instructors."
ROOFS = "roofs above the science laboratories leak whenever snow melts."
LIBRARY = "library books are bought by a committee of parents and pupils."
GARDEN = "the school gardens supply each kitchen with herbs."


def first():
    return review(
        section(
            "1",
            statement("1.1", HEARD, "Clerk to produce the map of visits by T6 2020."),
            statement("1.2", "governors do not yet monitor reading.", "Chair to appoint a reader."),
            statement("1.3", ROOFS, "Surveyor to mend the roofs by March 2021."),
            statement("1.4", CLUBS, action("Heads to visit. Linked to 2.4", "2.4"), "None."),
        ),
        section(
            "2",
            statement("2.1", BUSES, "Office to write to the bus company."),
            statement("2.2", "swimming lessons are paid for out of the reserves.", "None."),
            statement("2.3", "each lesson has two instructors.", "None."),
            statement("2.4", LIBRARY, "Committee to meet in T2."),
            statement("2.5", "teachers do not always record homework.", RAG="Amber"),
            title="Care",
        ),
        year=2020,
    )


def second():
    """One gap closed, one is open; 1.1 is put off, 1.4 links to what 2.4 was."""
    return later(2021, statement("1.2", "governors now monitor reading."))


def third():
    """The gap that had closed is open again; 1.1 is put off again."""
    return later(
        2022, statement("1.2", "governors do not yet monitor reading.", "Chair to find a reader.")
    )


def later(year, reading):
    return review(
        section(
            "1",
            statement("1.1", HEARD, f"Clerk to produce the map of visits by T6 {year}."),
            reading,
            statement("1.3", GARDEN, "Cook to plant sage."),
            statement("1.4", CLUBS, action("Heads to visit. Linked to 2.4", "2.4"), "None."),
            statement("1.5", LIBRARY, "Committee to meet in T2."),
        ),
        section(
            "2",
            statement("2.1", "late buses leave from both gates.", "Office to ask for maps."),
            statement("2.2", "bus drivers know which pupils need a seat near the front.", "None."),
            statement("2.3", POOL, "None."),
            statement("2.4", "teachers do not always record homework.", RAG="Amber"),
            title="Care",
        ),
        year=year,
    )


@cache
def two_years():
    return compare_series([complete(first()), complete(second())])


@cache
def series():
    return compare_series([complete(first()), complete(second()), complete(third())])
