"""Learns how likely each judgement is by a text's words, and says how well: `make weights`.

A large model learns from the labelled sentences of `training/sentences/` (`teacher.py`), labels
variations of them (`variations.py`), and a small one learns from both (`student.py`). The small
one's table is written into `parsers/meaning/judgement/tables/network.json`. What is printed is
measured on sentences that neither has learnt from. Takes about half an hour on two cores.
"""

import json
import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import torch

from parsers.meaning.judgement import classifier, grammar, network
from parsers.meaning.judgement.network import VALUES, Network
from training import encoder, student
from training.labelled import Labelled, digest, parted, sentences
from training.student import Lesson
from training.teacher import Teacher
from training.variations import Variations

TABLE = Path(network.__file__).parent / "tables" / "network.json"
_VARIATIONS = 10  # of each sentence
_SEED = 0


def main() -> None:
    random.seed(_SEED)
    torch.manual_seed(_SEED)
    learnt_from, aside = parted(sentences())
    teacher = Teacher(encoder.load())
    teacher.learn(learnt_from)
    texts = [each.text for each in learnt_from]
    published = encoder.load()
    varied = Variations(texts, published).of_each(_VARIATIONS)
    labels = torch.tensor([VALUES.index(each.label) for each in learnt_from])
    by_label = torch.nn.functional.one_hot(labels, len(VALUES))
    written = Lesson(texts, (teacher.chances(texts) + by_label) / 2)
    table = student.learn(written, Lesson(varied, teacher.chances(varied)), published)
    TABLE.write_text(json.dumps({"sentences": digest(), **table}) + "\n", encoding="utf-8")
    _report(aside, Network.from_table(table))


def _report(aside: Sequence[Labelled], learnt: Network) -> None:
    """Says how often grammar is right alone, and weighed against the words."""
    readings = [(each, grammar.read(each.text)) for each in aside]
    _count("grammar alone", [(each.label, read.judgement.value) for each, read in readings])
    weighed = [
        (each.label, classifier.weigh(each.text, read, learnt).value) for each, read in readings
    ]
    _count("with words", weighed)


def _count(name: str, judged: Sequence[tuple[str, str]]) -> None:
    """Prints how often these judgements are right, and what they take for its opposite."""
    said = Counter(judged)
    right = sum(count for (label, value), count in said.items() if label == value)
    print(f"{name}: {right / said.total():.1%} of {said.total():,} sentences right")
    for label, value in (("gap", "in place"), ("in place", "gap")):
        of_label = sum(count for (each, _), count in said.items() if each == label)
        print(f"  {label} called {value}: {said[label, value] / of_label:.1%}")


if __name__ == "__main__":
    main()
