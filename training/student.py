"""Teaches the network that reviewtrail reads with. Texts and chances in, its table out.

Distillation (Hinton and others 2015, https://arxiv.org/abs/1503.02531): it learns the chances that
the teacher gives each value, not labels alone.
"""

import random
from base64 import b64encode
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

import torch

from parsers.meaning.judgement.network import (
    ENDINGS,
    PLACES,
    SPREAD,
    UNKNOWN,
    VALUES,
    stand_in,
    tokens,
)
from training.encoder import Encoder

_FILTERS, _SIZE = 32, 64  # the latter of a token's vector while learning
_EPOCHS, _BATCH, _RATE = 6, 256, 4e-3
_DROPOUT, _FORGOTTEN = 0.2, 0.05  # the latter of tokens that are read as unknown
_MIN_WRITTEN, _MIN_VARIED = 2, 25  # texts with a word that gets a row of the table
_OFTENER = 3  # times that each written text is learnt as a varied one is learnt once
_PADDING, _UNKNOWN = 0, 1  # rows


class Lesson(NamedTuple):
    """Texts, and the chances of each value that the student is to give them, a row a text."""

    texts: Sequence[str]
    chances: torch.Tensor


class Student(torch.nn.Module):
    """The network as `parsers.meaning.judgement.network` reads it, before it is rounded."""

    def __init__(self, vectors: torch.Tensor) -> None:
        super().__init__()
        self.embedding = torch.nn.Embedding.from_pretrained(
            vectors, freeze=False, padding_idx=_PADDING
        )
        self.filters = torch.nn.Conv1d(_SIZE, _FILTERS, PLACES, padding=PLACES // 2)
        self.dropout = torch.nn.Dropout(_DROPOUT)
        self.top = torch.nn.Linear(2 * _FILTERS, len(VALUES))

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        """What speaks for each value in each text, given the rows of its tokens."""
        found = torch.relu(self.filters(self.embedding(rows).transpose(1, 2)))
        found = found * (rows != _PADDING)[:, None]
        return self.top(self.dropout(torch.cat([found.amax(2), found.sum(2) / SPREAD], 1)))


def learn(written: Lesson, varied: Lesson, encoder: Encoder) -> dict[str, Any]:
    """The table of the network that learnt from both lessons."""
    rows = _rows(written.texts, varied.texts)
    student = Student(_first_vectors(list(rows), encoder))
    texts = [_read(text, rows) for text in [*varied.texts, *written.texts]]
    chances = torch.cat([varied.chances, written.chances])
    first_written = len(varied.texts)
    order = [*range(len(texts)), *[*range(first_written, len(texts))] * (_OFTENER - 1)]
    optimizer = torch.optim.AdamW(student.parameters(), weight_decay=0)
    steps = _EPOCHS * (len(order) // _BATCH + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=steps)
    for _ in range(_EPOCHS):
        random.shuffle(order)
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            said = student(_forgetful(_padded([texts[i] for i in batch])))
            optimizer.zero_grad()
            torch.nn.functional.cross_entropy(said, chances[batch]).backward()
            optimizer.step()
            schedule.step()
    return _table(list(rows), student)


def _rows(written: Sequence[str], varied: Sequence[str]) -> dict[str, int]:
    """The row of each token: first those that stand for others, then words of enough texts."""
    in_written, in_varied = (
        Counter(token for text in texts for token in {token for token, _ in tokens(text)})
        for texts in (written, varied)
    )
    words = [
        word
        for word in {**in_written, **in_varied}
        if in_written[word] >= _MIN_WRITTEN or in_varied[word] >= _MIN_VARIED
    ]
    known = ["", UNKNOWN, *(f"<{each}>" for each in ENDINGS), *words]
    return {token: row for row, token in enumerate(known)}


def _read(text: str, rows: dict[str, int]) -> list[int]:
    return [rows[token if token in rows else stand_in(token)] for token, _ in tokens(text)]


def _first_vectors(words: Sequence[str], encoder: Encoder) -> torch.Tensor:
    """The encoder's vectors of these words by their principal components, to begin with."""
    vectors = encoder.word_vectors(words)
    _, _, components = torch.pca_lowrank(vectors, q=_SIZE, niter=4)
    vectors = (vectors - vectors.mean(0)) @ components
    vectors /= 2 * vectors.std()
    vectors[_PADDING] = 0
    return vectors


def _padded(texts: Sequence[Sequence[int]]) -> torch.Tensor:
    """One row a text, with padding up to the longest."""
    longest = max(map(len, texts), default=0)
    padded = torch.full((len(texts), longest + 1), _PADDING)
    for row, text in zip(padded, texts, strict=True):
        row[: len(text)] = torch.tensor(text)
    return padded


def _forgetful(rows: torch.Tensor) -> torch.Tensor:
    """Some tokens read as unknown, so that it learns to do without each."""
    is_forgotten = (torch.rand(rows.shape) < _FORGOTTEN) & (rows != _PADDING)
    return torch.where(is_forgotten, _UNKNOWN, rows)


def _table(words: Sequence[str], student: Student) -> dict[str, Any]:
    """The student as whole numbers: a byte for what each filter makes of each token."""
    with torch.inference_mode():
        by_place = [student.embedding.weight @ each.T for each in student.filters.weight.unbind(2)]
        vectors = torch.stack(by_place, 1)[_UNKNOWN:]  # token, place, filter
        unit = vectors.abs().flatten(0, 1).quantile(0.999, dim=0) / 127  # of each filter
        rounded = (vectors / unit).round().clamp(-127, 127).to(torch.int8)
        highest, total = student.top.weight.split(_FILTERS, dim=1)
        return {
            "tokens": " ".join(words[_UNKNOWN:]),
            "bias": (student.filters.bias / unit).round().int().tolist(),
            "by_highest": _short(highest * unit),
            "by_sum": _short(total * unit),
            "start": _short(student.top.bias[None])[0],
            "vectors": b64encode(rounded.numpy().tobytes()).decode(),
        }


def _short(weights: torch.Tensor) -> list[list[float]]:
    return [[float(f"{weight:.4g}") for weight in row] for row in weights.tolist()]
