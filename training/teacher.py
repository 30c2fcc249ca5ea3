"""Teaches the encoder to judge. Labelled sentences in, the chance of each value for any text out.

It judges unseen sentences best of all that was tried, but takes a hundred times as long as the
rest of reading: it labels the sentences from which the small network learns.
"""

import random
from collections.abc import Iterator, Sequence

import torch
from torch.nn.functional import cross_entropy
from torch.optim.lr_scheduler import LambdaLR

from parsers.meaning.judgement.network import VALUES
from training.encoder import SIZE, Encoder
from training.labelled import Labelled

_EPOCHS, _BATCH, _WARM_UP = 3, 32, 100  # the last in steps
_RATE, _RATE_ON_TOP = 5e-5, 1e-3  # of learning: the encoder's, and that of the layer on top
_SMOOTHING = 0.05  # of labels, some of which are wrong
_MAX_PARTS = 64  # of a text that are read


class Teacher(torch.nn.Module):
    """The encoder, and a layer on top that chooses among the values."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self._tokenizer = encoder.tokenizer
        self._encoder = encoder.model
        self._dropout = torch.nn.Dropout(0.1)
        self._top = torch.nn.Linear(SIZE, len(VALUES))

    def forward(self, texts: Sequence[str]) -> torch.Tensor:
        """What speaks for each value in each text: the mean of its parts, then the top layer."""
        parts = self._tokenizer(
            list(texts), padding=True, truncation=True, max_length=_MAX_PARTS, return_tensors="pt"
        )
        states = self._encoder(**parts).last_hidden_state
        is_part = parts["attention_mask"][..., None]
        return self._top(self._dropout((states * is_part).sum(1) / is_part.sum(1)))

    def learn(self, labelled: Sequence[Labelled]) -> None:
        """Learns to tell the label from the text."""
        parameters = [
            {"params": self._encoder.parameters(), "lr": _RATE},
            {"params": self._top.parameters(), "lr": _RATE_ON_TOP},
        ]
        optimizer = torch.optim.AdamW(parameters, weight_decay=0.01)
        steps = _EPOCHS * len(labelled) / _BATCH
        warmed = LambdaLR(optimizer, lambda i: min(1, (i + 1) / _WARM_UP) * max(0, 1 - i / steps))
        self.train()
        for _ in range(_EPOCHS):
            for batch in _batches(labelled):
                labels = torch.tensor([VALUES.index(each.label) for each in batch])
                said = self([each.text for each in batch])
                optimizer.zero_grad()
                cross_entropy(said, labels, label_smoothing=_SMOOTHING).backward()
                torch.nn.utils.clip_grad_norm_(self.parameters(), 1.0)
                optimizer.step()
                warmed.step()

    def chances(self, texts: Sequence[str]) -> torch.Tensor:
        """The chance of each value, a row a text."""
        self.eval()
        by_length = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        found = torch.zeros(len(texts), len(VALUES))
        with torch.inference_mode():
            for start in range(0, len(texts), 4 * _BATCH):
                rows = by_length[start : start + 4 * _BATCH]
                found[rows] = self([texts[i] for i in rows]).softmax(-1)
        return found


def _batches(labelled: Sequence[Labelled]) -> Iterator[Sequence[Labelled]]:
    """Batches in random order, each of texts of about the same length, which saves padding."""
    by_length = sorted(labelled, key=lambda each: len(each.text) + random.uniform(0, 20))
    starts = list(range(0, len(by_length), _BATCH))
    random.shuffle(starts)
    return (by_length[start : start + _BATCH] for start in starts)
