"""Real documents of many producers, where they are at hand: `../shared/corpus`."""

import importlib.util
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from ingest.cli import main
from parsers import read, read_review
from parsers.errors import Refusal
from parsers.recogniser import recognise
from parsers.review_json import to_dict
from tests.conservation import kept, seen, shares_cells

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
MANIFEST = CORPUS / "manifest.json"
DOCUMENTS = json.loads(MANIFEST.read_text(encoding="utf-8")) if MANIFEST.exists() else []

pytestmark = pytest.mark.skipif(not DOCUMENTS, reason="the corpus is not at hand")


def expected(what):
    return [pytest.param(d, id=d["file"]) for d in DOCUMENTS if d["expect"].startswith(what)]


def content(document):
    return (CORPUS / "docs" / document["file"]).read_bytes()


@pytest.fixture(scope="module")
def score():
    spec = importlib.util.spec_from_file_location("score", CORPUS / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("document", expected("parse"))
def test_review_is_read_as_its_truth_says(document, score):
    truth = json.loads((CORPUS / document["truth"]).read_text(encoding="utf-8"))
    found = to_dict(read_review(content(document), document["file"]))
    kept_bullets = document["bullets"] == "kept"
    counts, notes = score.score_doc(truth, found, kept_bullets, document.get("year_printed", True))
    assert notes == []
    assert score.perfect(counts)
    assert counts["meta"] == 3


def labelled():
    """The documents whose actions are labelled."""
    for document in expected("parse"):
        (d,) = document.values
        truth = CORPUS / d["truth"]
        if truth.with_name(f"{truth.stem}.actions.json").exists():
            yield document


@pytest.mark.parametrize("document", list(labelled()))
def test_owners_and_deadlines_are_those_of_the_labels(document, score):
    truth = json.loads((CORPUS / document["truth"]).read_text(encoding="utf-8"))
    labels = score.load_labels(CORPUS / document["truth"])
    found = to_dict(read_review(content(document), document["file"]))
    counts, _ = score.score_actions(truth, labels, found, document["bullets"] == "kept")
    assert f1(counts, "owner") >= 0.97
    assert f1(counts, "due") >= 0.98


def f1(counts, what):
    right, wrong, missed = (counts[f"{what}_{kind}"] for kind in ("tp", "fp", "fn"))
    return 2 * right / (2 * right + wrong + missed)


@pytest.mark.parametrize("document", expected("parse"))
def test_no_letter_is_lost(document):
    read_document = read(content(document), document["file"])
    before, after = seen(read_document), kept(recognise(read_document))
    assert before - after == {}
    assert shares_cells(read_document) or after - before == {}


@pytest.mark.parametrize("document", expected("error"))
def test_bad_file_is_refused_with_its_code(document):
    with pytest.raises(Refusal) as refusal:
        read_review(content(document), document["file"])
    assert refusal.value.code == document["expect"].removeprefix("error:")


ALIGNED = [("lsp-2020-word-plain.docx", "lsp-2021-pandoc.docx", "2020-2021.json")]


@pytest.mark.parametrize(("old", "new", "gold"), ALIGNED, ids=[row[2] for row in ALIGNED])
def test_statements_are_paired_as_a_person_pairs_them(old, new, gold, score, tmp_path):
    gold = json.loads((CORPUS / "alignment" / gold).read_text(encoding="utf-8"))
    files = [str(CORPUS / "docs" / name) for name in (old, new)]
    database = ["--db", str(tmp_path / "reviews.db")]
    CliRunner().invoke(main, ["ingest", *files, *database], catch_exceptions=False)
    found = CliRunner().invoke(main, ["compare", "2020", "2021", "--format", "json", *database])
    scores = score.score_alignment(gold, json.loads(found.stdout)["pairs"])
    _, _, f1 = scores["pairs"]
    paired, labelled, hard = scores["hard"]
    assert f1 >= 0.98
    assert scores["label"] >= 0.95
    assert min(paired, labelled) >= 0.95 * hard
