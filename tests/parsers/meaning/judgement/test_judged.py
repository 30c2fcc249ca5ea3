"""What sentences are judged to be, rule by rule: the tables in `judged/`."""

from pathlib import Path

import pytest

from parsers.meaning.judgement.grammar import judge

TABLES = sorted(Path(__file__).with_name("judged").glob("*.tsv"))


def cases():
    """Each sentence of the tables with its value, named for the rule that it stands below."""
    for table in TABLES:
        rule = ""
        for line in table.read_text(encoding="utf-8").split("\n"):
            if line.startswith("## "):
                rule = line.removeprefix("## ")
            elif line and not line.startswith("#"):
                value, text = line.split("\t")
                yield pytest.param(value, text, id=f"{rule}: {text}")


@pytest.mark.parametrize(("value", "text"), [*cases()])
def test_sentence_is_judged_by_its_rule(value, text):
    assert judge(text).value == value
