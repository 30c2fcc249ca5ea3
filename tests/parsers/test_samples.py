"""The sample reviews: several spellings, one review, as `samples/YEAR.json` says.

`pytest --accept` rewrites the expected files from what is read now.
"""

import json
from pathlib import Path

import pytest

from parsers import read, read_review
from parsers.oldword import libreoffice
from parsers.recogniser import recognise
from parsers.review_json import to_dict
from samples.make import files
from tests.conservation import kept, seen, shares_cells

SAMPLES = Path(__file__).parents[2] / "samples"
REVIEWS = sorted((SAMPLES / "reviews").iterdir())

OLD_WORD = pytest.param(
    SAMPLES / "2022.doc",
    marks=pytest.mark.skipif(libreoffice.program() is None, reason="there is no LibreOffice"),
)

each_review = pytest.mark.parametrize("path", REVIEWS, ids=lambda path: path.name)
each_file = pytest.mark.parametrize("path", [*REVIEWS, OLD_WORD], ids=lambda path: path.name)


def without_places(value):
    """A review in its JSON form without what belongs to one file: places and leftovers."""
    if isinstance(value, dict):
        return {k: without_places(v) for k, v in value.items() if not of_one_file(k, v)}
    return [without_places(v) for v in value] if isinstance(value, list) else value


def of_one_file(key, value):
    return key == "residue" or (key == "source" and isinstance(value, dict))


@each_file
def test_every_spelling_gives_the_expected_review(path, accept):
    found = without_places(to_dict(read_review(path.read_bytes(), path.name)))
    expected = SAMPLES / f"{path.stem}.json"
    if accept:
        expected.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
    assert found == json.loads(expected.read_text("utf-8"))


@each_file
def test_no_letter_of_a_sample_is_lost(path):
    document = read(path.read_bytes(), path.name)
    before, after = seen(document), kept(recognise(document))
    assert before - after == {}
    assert shares_cells(document) or after - before == {}


@each_review
def test_sample_is_what_its_source_makes(path, made):
    assert path.read_bytes() == made[path.name]


@pytest.fixture(scope="module")
def made():
    return files()
