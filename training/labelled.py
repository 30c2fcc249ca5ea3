"""The labelled sentences of `sentences/`. No input, sentences with their labels out."""

import hashlib
import random
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

SENTENCES = Path(__file__).parent / "sentences"
_ASIDE = 20  # each so manieth sentence is set aside


class Labelled(NamedTuple):
    """A sentence and what it says: one of the values of a judgement."""

    label: str
    text: str


def sentences() -> list[Labelled]:
    """All of them, in the order of the files."""
    texts = (path.read_text(encoding="utf-8") for path in _files())
    return [Labelled(*line.split("\t")) for text in texts for line in text.splitlines()]


def digest() -> str:
    """What tells whether a table was learnt from these sentences."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in _files())).hexdigest()[:16]


def parted(labelled: Sequence[Labelled]) -> tuple[list[Labelled], list[Labelled]]:
    """Those to learn from, and those that are set aside to measure on."""
    shuffled = random.Random(0).sample(labelled, len(labelled))
    aside = len(labelled) // _ASIDE
    return shuffled[aside:], shuffled[:aside]


def _files() -> list[Path]:
    return sorted(SENTENCES.glob("*.tsv"))
