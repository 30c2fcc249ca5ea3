"""Learns which way the words of a claim lean, and says how well: `make leanings`.

Learns from the labelled sentences of `training/sentences/` that grammar takes for a claim, and
writes the weights of their phrases into `parsers/meaning/judgement/tables/leanings.txt`. What is
printed is measured on plain claims that were set aside: each fifth of the sentences is judged by
weights that were learnt from the other four.
"""

import hashlib
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import Pipeline, make_pipeline

from parsers.meaning.judgement import grammar, leaning

SENTENCES = Path(__file__).parent / "sentences"
TABLE = Path(leaning.__file__).parent / "tables" / "leanings.txt"
_MIN_SENTENCES = 2  # in which a phrase stands that is learnt
_STRENGTH = 0.5  # the inverse of the regularisation: the lower, the nearer all weights are to 0


def sentences() -> list[tuple[str, str]]:
    """The label and the text of each sentence."""
    texts = (path.read_text(encoding="utf-8") for path in _files())
    lines = (line.partition("\t") for text in texts for line in text.splitlines())
    return [(label, text) for label, _, text in lines]


def digest() -> str:
    """What tells whether the table is that of these sentences."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in _files())).hexdigest()[:16]


def _files() -> list[Path]:
    return sorted(SENTENCES.glob("*.tsv"))


def main() -> None:
    labelled = sentences()
    _print_grammar(labelled)
    plain = [(label, text) for label, text in labelled if _is_learnt(label, text)]
    texts = [text for _, text in plain]
    is_gap = np.array([label == "gap" for label, _ in plain])
    aside = cross_val_predict(_model(), texts, is_gap, cv=5, method="predict_proba")[:, 1]
    print(f"leaning: learnt from {len(plain):,} plain claims, {is_gap.mean():.0%} of them gaps")
    for least in (0.5, 0.6, 0.7, 0.8, 0.9):
        of_gaps, of_others = ((aside > least)[which].mean() for which in (is_gap, ~is_gap))
        print(f"  above {least}: {of_gaps:.1%} of the gaps, {of_others:.1%} of the others")
    _write(_model().fit(texts, is_gap), digest())


def _print_grammar(labelled: list[tuple[str, str]]) -> None:
    """How often grammar alone is right, and what it takes gaps and what is in place for."""
    said = Counter((label, grammar.judge(text).value) for label, text in labelled)
    right = sum(count for (label, value), count in said.items() if label == value)
    print(f"grammar: {right / said.total():.1%} of {said.total():,} sentences right")
    for label, value in (("gap", "in place"), ("in place", "gap")):
        of_label = sum(count for (each, _), count in said.items() if each == label)
        print(f"  {label} called {value}: {said[label, value] / of_label:.1%}")


def _is_learnt(label: str, text: str) -> bool:
    return label in {"gap", "in place"} and grammar.read(text).is_plain


def _model() -> Pipeline:
    counted = CountVectorizer(
        analyzer=lambda text: [phrase for phrase, _ in leaning.phrases_in(text)],
        binary=True,
        min_df=_MIN_SENTENCES,
    )
    return make_pipeline(counted, LogisticRegression(C=_STRENGTH, max_iter=2_000))


def _write(model: Pipeline, made_from: str) -> None:
    counted, regression = model[0], model[1]
    by_weight: dict[int, list[str]] = defaultdict(list)
    by_weight[round(leaning.SCALE * regression.intercept_[0])].append("")
    for phrase, weight in zip(counted.get_feature_names_out(), regression.coef_[0], strict=True):
        if rounded := round(leaning.SCALE * weight):
            by_weight[rounded].append(phrase)
    lines = [f"{weight}\t{'|'.join(sorted(by_weight[weight]))}\n" for weight in sorted(by_weight)]
    about = "# Made by `make leanings`: weights in hundredths, towards a gap if above 0; sentences "
    TABLE.write_text(f"{about}{made_from}\n{''.join(lines)}", encoding="utf-8")


if __name__ == "__main__":
    main()
