"""The JSON Schemas that programs may hold our output against: what is printed fits them."""

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import get_args

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

from ingest.compare import comparison
from ingest.compare.threads import compare_series
from ingest.reports.formats.whole_json import comparison_dicts
from ingest.reports.report import build_report
from ingest.store import Store
from ingest.store.planned_actions import Question
from ingest.store.planned_actions import to_dict as action_dict
from parsers import read_review
from parsers.review_json import to_dict
from tests.reviews import source

SAMPLES = Path(__file__).resolve().parents[3] / "samples" / "reviews"
YEARS = (2022, 2023, 2024)
NAMES = ("review", "action", "comparison")


@cache
def schema(name):
    return json.loads((files("ingest.output") / "schemas" / f"{name}-1.json").read_text("utf-8"))


def closed(value):
    """A schema that lets no key through that it does not name."""
    if isinstance(value, list):
        return [closed(each) for each in value]
    if not isinstance(value, dict):
        return value
    inner = {key: closed(each) for key, each in value.items()}
    is_object = "object" in value.get("type", ())
    return inner | {"additionalProperties": False} if is_object and "properties" in value else inner


@cache
def validator(name):
    known = Registry().with_resources(
        (schema(each)["$id"], Resource.from_contents(closed(schema(each)))) for each in NAMES
    )
    return Draft202012Validator(
        closed(schema(name)), registry=known, format_checker=FormatChecker(["date"])
    )


def faults(name, value):
    return [
        f"{each.json_path}: {each.message[:200]}" for each in validator(name).iter_errors(value)
    ]


@cache
def reviews():
    named = [f"{year}.docx" for year in YEARS]
    return [read_review((SAMPLES / name).read_bytes(), name) for name in named]


@pytest.mark.parametrize("name", NAMES)
def test_schema_is_one(name):
    Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize("index", range(len(YEARS)), ids=map(str, YEARS))
def test_review_fits_its_schema(index):
    assert faults("review", to_dict(reviews()[index])) == []


def test_comparisons_fit_their_schema():
    found = [*comparison_dicts(build_report(compare_series(reviews())))]
    assert [faults("comparison", each) for each in found] == [[], []]


def test_actions_fit_their_schema(tmp_path):
    with Store(tmp_path / "reviews.db") as store:
        for year, review in zip(YEARS, reviews(), strict=True):
            store.add(source(f"{year}.docx"), review)
        found = [action_dict(each) for each in store.current_reviews.actions(Question())]
    assert found
    assert [fault for each in found for fault in faults("action", each)] == []


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("review", {"year": "2022"}),
        ("review", {"sections": None}),
        ("review", {"unheard_of": 1}),
        ("comparison", {"pairs": [{}]}),
    ],
)
def test_what_does_not_fit_is_found(part, change):
    whole = {
        "review": lambda: to_dict(reviews()[0]),
        "comparison": lambda: next(comparison_dicts(build_report(compare_series(reviews()[:2])))),
    }
    assert faults(part, whole[part]() | change)


@pytest.mark.parametrize(
    ("kinds", "part", "key"),
    [
        (comparison.StatementChange, "pair", "change"),
        (comparison.ActionChange, "action_pair", "change"),
        (comparison.OutcomeKind, "action_pair", "outcome"),
        (comparison.LinkChange, "action_pair", "links"),
    ],
)
def test_schema_names_every_kind_of_change(kinds, part, key):
    assert schema("comparison")["$defs"][part]["properties"][key]["enum"] == [*get_args(kinds)]
