"""Prints how long it takes to compare two reviews: `python -m benchmarks compare`.

Four statements of five are reworded, some are added, removed or moved. The second table is of
reviews of twenty schools that say the same of each, which leaves little to tell them apart.
"""

import random
import resource
from collections.abc import Callable, Iterable

from benchmarks.measure import interleaved
from ingest.compare import compare
from parsers.grammar.links import Link
from parsers.grammar.numbers import Ref
from parsers.review import Action, Review, Section, Statement

SIZES = (50, 1_000, 5_000)
_PER_SECTION = 40
_SYLLABLES = [a + b for a in "bdfghklmnprst" for b in "aeiou"]
_OPENING = "those responsible for the strategic leadership of the Trust "


def main(sizes: Iterable[int] = SIZES) -> None:
    for name, texts in (("of many words", of_many_words), ("of twenty schools", of_twenty_schools)):
        print(f"\n{name:20} {'CPU s':>7} {'right':>12}")
        for size in sizes:
            _print(size, texts)
    print(f"\npeak memory of all: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")


def of_many_words(size: int) -> list[str]:
    """Statements of 12 to 35 words of which some are common; every third opens the same way."""
    rng = random.Random(size)
    words, weights = _vocabulary(rng)
    made = [" ".join(rng.choices(words, weights, k=rng.randint(12, 35))) for _ in range(size)]
    return [text if n % 3 else _OPENING + text for n, text in enumerate(made)]


def of_twenty_schools(size: int) -> list[str]:
    """The same statements of each of twenty schools."""
    return [
        f"at school S{n % 20} {text}" for text in of_many_words(size // 20 or 1) for n in range(20)
    ]


def _print(size: int, texts: Callable[[int], list[str]]) -> None:
    before = texts(size)
    after, truth = _edited(before, random.Random(1))
    old, new = _review(before, 2020), _review(after, 2021)
    seconds = interleaved({"compare": lambda: compare(old, new)}, 1)["compare"]
    found = {
        pair.old[0].position - 1: pair.new[0].position - 1
        for pair in compare(old, new).pairs
        if len(pair.old) == len(pair.new) == 1
    }
    right = sum(found.get(i) == j for i, j in truth.items())
    print(f"{size:>20,} {seconds:7.2f} {right:>6,}/{len(truth):,}")


def _edited(texts: list[str], rng: random.Random) -> tuple[list[str], dict[int, int]]:
    """The texts after a year, and where each of them went."""
    order = [*range(len(texts))]
    for k in range(0, len(order) - 20, 40):
        order[k], order[k + 20] = order[k + 20], order[k]
    words, weights = _vocabulary(rng)
    after: list[str] = []
    truth: dict[int, int] = {}
    for i in order:
        if rng.random() < 0.05:
            after.append(" ".join(rng.choices(words, weights, k=20)))
        if rng.random() < 0.05:
            continue
        truth[i] = len(after)
        after.append(_reworded(texts[i], rng, words) if rng.random() < 0.8 else texts[i])
    return after, truth


def _reworded(text: str, rng: random.Random, words: list[str]) -> str:
    """A text with a word in five changed, but for the last words of a school's name."""
    said = text.split()
    for k in rng.sample(range(3, len(said)), len(said) // 5):
        said[k] = rng.choice(words)
    return " ".join(said)


def _vocabulary(rng: random.Random) -> tuple[list[str], list[float]]:
    words = ["".join(rng.choices(_SYLLABLES, k=rng.randint(2, 4))) for _ in range(3_000)]
    return words, [1 / (n + 5) for n in range(3_000)]


def _review(texts: list[str], year: int) -> Review:
    return Review(
        year=year,
        sections=tuple(
            _section(str(k // _PER_SECTION + 1), texts[k : k + _PER_SECTION], year)
            for k in range(0, len(texts), _PER_SECTION)
        ),
    )


def _section(number: str, texts: list[str], year: int) -> Section:
    made = (_statement(Ref(number, n), text, year) for n, text in enumerate(texts, 1))
    return Section(number, f"{number}.0", f"Area {number}", f"{number}.0 Area", tuple(made))


def _statement(ref: Ref, text: str, year: int) -> Statement:
    other = Ref(ref.section, ref.item // 2 + 1)
    linked = Action(f"Linked to {other}", (Link(other, f"Linked to {other}"),))
    return Statement(ref, str(ref), text, (Action(f"Heads to report by T6 {year}."), linked))
