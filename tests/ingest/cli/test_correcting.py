"""The verbs of a person's word: what was read wrongly is put right, and can be taken back."""

import pytest
from click.testing import CliRunner

from ingest.cli import main
from tests.database import column, rows

PAGE = """
    <h1>{title}</h1><h2>1.0 Reading</h2>
    <table><tr><th>Evaluative statement</th><th>Action</th></tr>
    <tr><td>1.1 {first}</td><td><ul><li>HT to buy books by 1 March.</li>
    <li>Clerk to minute it.</li></ul></td></tr>
    <tr><td>1.2 Governors do not yet visit the library.</td><td>Chair to plan visits.</td></tr>
    </table>
"""


class Desk:
    """A folder with files and a database; `run` calls a verb."""

    def __init__(self, folder):
        self.folder, self.db = folder, folder / "reviews.db"

    def write(self, name, title="Review of Reading, Ashdown Trust, 2022", first="Pupils read."):
        path = self.folder / name
        path.write_text(PAGE.format(title=title, first=first))
        return path

    def run(self, verb, *arguments, code=0):
        words = [verb, *map(str, arguments), "--db", str(self.db)]
        result = CliRunner().invoke(main, words, catch_exceptions=False)
        assert result.exit_code == code, result.output
        return result

    def ingest(self, name, *options, **more):
        return self.run("ingest", self.write(name, **more), *options)

    def correct(self, *arguments, code=0):
        return self.run("correct", *arguments, "--who", "K. Okafor", code=code)

    def rows(self, sql):
        return rows(self.db, sql)

    def years(self):
        return column(self.db, "SELECT year FROM reviews WHERE is_current ORDER BY year")


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def test_year_of_a_file_is_corrected_and_taken_back(desk):
    desk.ingest("review.html")
    printed = desk.correct("review.html", "--year", 2019, "--note", "misprint").stdout
    assert printed.startswith("Kept: 1  review.html: year 2019 (read: 2022), K. Okafor, ")
    assert desk.rows("SELECT year, year_source FROM reviews") == [(2019, "person")]
    assert desk.rows("SELECT ends FROM deadlines") == [("2020-03-01",)]
    desk.run("correct", "--undo", 1)
    assert desk.rows("SELECT year, year_source FROM reviews") == [(2022, "title")]
    assert desk.rows("SELECT count(*) FROM corrections") == [(1,)]
