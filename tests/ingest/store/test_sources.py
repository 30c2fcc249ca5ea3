"""Where a report says that its reviews were read from."""

from datetime import UTC, datetime

from ingest.answers.made_from import made_from
from ingest.reports.made_from import source_rows
from ingest.store import Store
from parsers.provenance import Place
from tests.reviews import review, section, source, statement


def paged(year):
    """A review of which a statement stands on the third page."""
    made = statement("1.1", "ropes fray;", "Bosun to splice them.")._replace(place=Place(page=3))
    return review(section("1", made), year=year)


def test_report_names_file_pages_and_what_else_says_the_same(store):
    ids = [store.add(source("2021.pdf"), paged(2021)).review_id]
    store.add(source("copy.docx"), paged(2021))
    made = made_from(store.sources(ids), datetime(2024, 12, 1, 9, 5, tzinfo=UTC), "1.2.3")
    assert source_rows(made, []) == [
        ("2021", "2021.pdf, pages 1 to 3; the same in copy.docx", "1", "nobody yet", "0")
    ]
    assert made.sentence == "Made on 1 December 2024 at 09:05 UTC by reviewtrail 1.2.3"


def test_corrected_review_is_named_with_its_revision(path):
    with Store(path) as store:
        store.add(source("2021.pdf"), paged(2021))
        corrected = review(section("1", statement("1.1", "ropes hold;")), year=2021)
        filed = store.add(source("better.pdf"), corrected)
        assert [(each.file, each.revision) for each in store.sources([filed.review_id])] == [
            ("better.pdf", 2)
        ]
