"""Sentences that nobody wrote. Written ones in, variations of them out.

As TinyBERT does (Jiao and others 2020, https://arxiv.org/abs/1909.10351): words give way to near
ones, so that the network learns words that no labelled sentence has. Some variations join the
halves of two sentences. Many make little sense, and need not: the teacher says what each says.
"""

import random
import re
from collections.abc import Iterator, Sequence

import torch

from training.encoder import Encoder

_JOINED = 0.2  # the share of variations that join two halves
_FEW, _MANY = 0.1, 0.45  # the shares of its words that a variation has replaced, at least and most
_RARELY = 0.15  # how much less often a small word is replaced
_NEAREST, _LEAST_NEARNESS = 13, 0.33  # near words of a word; the cosine
_LEAST_HALF = 10  # characters
_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_KNOWN = re.compile(r"[a-z]{3,}")  # words among the parts of words that the encoder knows
_JOINT = re.compile(
    r"(?:,? (?:but|and|while|though|although|because|so|since|until|yet|when|where)|[;:,]|\.) "
)
_SMALL = frozenset(
    "the a an and or but not no nor never none nobody nothing only all every each both most some"
    " few many any more less fewer than that which who whom whose this these those there their"
    " they them he she it its his her our we us you your i is are was were be been being has have"
    " had do does did will would should could can may might must shall to of in on at by for with"
    " from into out up down off over under about after before since until while when where how why"
    " if unless though although because so as yet still now already just even too very quite one"
    " two three four five six seven eight nine ten half once twice again without within"
    " between".split()
)


class Variations:
    """Varies sentences."""

    def __init__(self, texts: Sequence[str], encoder: Encoder) -> None:
        """`texts`: those that are varied, and whose halves are joined."""
        self._texts = texts
        known = encoder.tokenizer.get_vocab()
        self._words = [word for word in known if _KNOWN.fullmatch(word)]
        vectors = torch.nn.functional.normalize(encoder.word_vectors(self._words))
        self._vectors = dict(zip(self._words, vectors, strict=True))
        self._table = vectors
        self._near: dict[str, list[str]] = {}
        self._halves = [
            (text[: joint.start()], joint[0], text[joint.end() :])
            for text in texts
            for joint in [_JOINT.search(text, _LEAST_HALF)]
            if joint and len(text) - joint.end() > _LEAST_HALF
        ]

    def of_each(self, how_many: int) -> list[str]:
        """So many variations of each text, without those that came out the same."""
        made = (self._varied(text) for text in self._texts for _ in range(how_many))
        return list(dict.fromkeys(made))

    def _varied(self, text: str) -> str:
        if random.random() >= _JOINED:
            return self._replaced(text)
        first, second = random.choice(self._halves), random.choice(self._halves)
        joined = first[0] + random.choice((first, second))[1] + second[2]
        return self._replaced(joined) if random.random() < 0.5 else joined

    def _replaced(self, text: str) -> str:
        share = random.uniform(_FEW, _MANY)

        def other(found: re.Match[str]) -> str:
            word = found[0].lower()
            is_kept = random.random() >= share * (_RARELY if word in _SMALL else 1)
            near = [] if is_kept else self._near_to(word)
            if not near:
                return found[0]
            # The nearer a word is, the more often it is chosen.
            chosen = near[int(random.random() * random.randint(1, len(near)))]
            return chosen.capitalize() if found[0][0].isupper() else chosen

        return _WORD.sub(other, text)

    def _near_to(self, word: str) -> list[str]:
        if word not in self._near:
            self._near[word] = list(self._nearest(word)) if word in self._vectors else []
        return self._near[word]

    def _nearest(self, word: str) -> Iterator[str]:
        nearness, rows = (self._table @ self._vectors[word]).topk(_NEAREST + 1)
        for cosine, row in zip(nearness.tolist(), rows.tolist(), strict=True):
            if cosine > _LEAST_NEARNESS and self._words[row] != word:
                yield self._words[row]
