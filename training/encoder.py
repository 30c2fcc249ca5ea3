"""A pretrained encoder of sentences: all-MiniLM-L6-v2 (Apache 2.0). Words in, vectors out.

Reimers and Gurevych 2019, https://arxiv.org/abs/1908.10084. The model comes in a package of
`learn.txt`, since nothing is fetched from a hub.
"""

import tempfile
import zipfile
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import torch
from transformers import AutoModel, AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase

_PACKAGE = "all_minilm_l6_v2"
SIZE = 384  # of a vector


class Encoder(NamedTuple):
    """The parts of a text that the model knows, and the model."""

    tokenizer: PreTrainedTokenizerBase
    model: PreTrainedModel

    def word_vectors(self, words: Sequence[str]) -> torch.Tensor:
        """The vector of each word out of any context: the mean of its parts' vectors."""
        table = self.model.embeddings.word_embeddings.weight.detach()
        table = table - table.mean(0)
        parts = self.tokenizer(list(words), add_special_tokens=False)["input_ids"]
        none = torch.zeros(SIZE)
        return torch.stack([table[ids].mean(0) if ids else none for ids in parts])


def load() -> Encoder:
    """The encoder as it was published."""
    folder = _unpacked()
    return Encoder(AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder))


@cache
def _unpacked() -> str:
    spec = find_spec(_PACKAGE)  # imports nothing, unlike importlib.resources
    assert spec is not None, "pip install -r training/learn.txt"
    folder = tempfile.mkdtemp()
    with zipfile.ZipFile(Path(*spec.submodule_search_locations, "model.zip")) as packed:
        packed.extractall(folder)
    return folder
