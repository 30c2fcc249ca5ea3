"""Learns how much grammar and words speak for each judgement, and says how well: `make weights`.

Learns from the labelled sentences of `training/sentences/` and writes the weights into
`parsers/meaning/judgement/tables/weights.json`. What is printed is measured on sentences that were
set aside: each fifth of them is judged by weights that were learnt from the other four.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from parsers.meaning.judgement import classifier, grammar
from parsers.meaning.judgement.grammar import Reading

SENTENCES = Path(__file__).parent / "sentences"
TABLE = Path(classifier.__file__).parent / "tables" / "weights.json"
_MIN_SENTENCES = 3  # in which a phrase stands that is learnt
_LEAST_WEIGHT = 15  # hundredths, of a phrase that is kept
_STRENGTH = 0.3  # the inverse of the regularisation: the lower, the nearer all weights are to 0
_TRUST = 2  # how many times a judgement of grammar counts beside a phrase

Weights = dict[str, list[int]]
Sentence = tuple[str, str, Reading]  # its label, its text, and what grammar reads in it


def sentences() -> list[Sentence]:
    """The labelled sentences, with what grammar reads in them."""
    texts = (path.read_text(encoding="utf-8") for path in _files())
    lines = (line.partition("\t") for text in texts for line in text.splitlines())
    return [(label, text, grammar.read(text)) for label, _, text in lines]


def digest() -> str:
    """What tells whether the table is that of these sentences."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in _files())).hexdigest()[:16]


def _files() -> list[Path]:
    return sorted(SENTENCES.glob("*.tsv"))


def learn(labelled: Sequence[Sentence]) -> Weights:
    """The weights of phrases, of grammar's judgements, and, as the empty phrase, of any text."""
    counted = CountVectorizer(analyzer=_features, min_df=_MIN_SENTENCES)
    counts = counted.fit_transform(labelled)
    labels = [label for label, _, _ in labelled]
    regression = LogisticRegression(C=_STRENGTH, max_iter=3_000).fit(counts, labels)
    order = [list(regression.classes_).index(value) for value in classifier.VALUES]
    centred = regression.coef_[order] - regression.coef_[order].mean(axis=0)
    weights = {"": regression.intercept_[order]}
    for feature, of_values in zip(counted.get_feature_names_out(), centred.T, strict=True):
        weights[feature] = of_values * (_TRUST if feature.startswith("[") else 1)
    rounded = {name: np.rint(classifier.SCALE * each).astype(int) for name, each in weights.items()}
    return {
        name: each.tolist()
        for name, each in rounded.items()
        if not name or name.startswith("[") or abs(each).max() >= _LEAST_WEIGHT
    }


def _features(sentence: Sentence) -> Iterator[str]:
    """What is counted in a sentence: each phrase once, and what grammar reads."""
    _, text, reading = sentence
    yield from classifier.phrases_in(text)
    yield from [classifier.mark_of(reading)] * _TRUST


def main() -> None:
    labelled = sentences()
    _report("grammar alone", labelled, [reading.judgement.value for *_, reading in labelled])
    _report("with words", labelled, _judged_aside(labelled))
    _write(learn(labelled))


def _judged_aside(labelled: Sequence[Sentence]) -> list[str]:
    """The judgement of each sentence by weights that were not learnt from it."""
    values = [""] * len(labelled)
    parts = StratifiedKFold(5, shuffle=True, random_state=0)
    for learnt_from, aside in parts.split(labelled, [label for label, _, _ in labelled]):
        weights = learn([labelled[i] for i in learnt_from])
        for i in aside:
            _, text, reading = labelled[i]
            values[i] = classifier.weigh(text, reading, weights).value
    return values


def _report(name: str, labelled: Sequence[Sentence], values: Sequence[str]) -> None:
    """How often these judgements are right, and what they take gaps and what is in place for."""
    said = Counter(zip((label for label, _, _ in labelled), values, strict=True))
    right = sum(count for (label, value), count in said.items() if label == value)
    print(f"{name}: {right / said.total():.1%} of {said.total():,} sentences right")
    for label, value in (("gap", "in place"), ("in place", "gap")):
        of_label = sum(count for (each, _), count in said.items() if each == label)
        print(f"  {label} called {value}: {said[label, value] / of_label:.1%}")


def _write(weights: Weights) -> None:
    """One phrase a line, so that a change of the table can be read."""
    lines = (
        f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(weights[name])}"
        for name in sorted(weights)
    )
    table = f'{{"sentences": "{digest()}",\n"weights": {{\n' + ",\n".join(lines) + "\n}}\n"
    TABLE.write_text(table, encoding="utf-8")


if __name__ == "__main__":
    main()
