"""How the time grows with what a hostile file says: at n, 2n and 4n. `python -m benchmarks growth`.

Twice the size may take a little over twice the time. Where a bound cuts the text, less.
"""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from reportlab.pdfgen.canvas import Canvas

import parsers
from benchmarks.measure import interleaved
from ingest.compare.progress.told_changes import told_change
from ingest.compare.quotes import telling
from parsers import html, text, word
from parsers.errors import Refusal
from parsers.meaning.deadlines import find_deadlines
from parsers.meaning.judgement import judge
from parsers.meaning.owners import find_owners
from tests.drawing import pdf
from tests.drawing import text as text_at
from tests.wordml import abstract, docx, in_list, num, p, style, tbl, tc, tr

ROUNDS = 3
TIMES = (1, 2, 4)


def _deadlines(words: str) -> object:
    return find_deadlines(words, 2024)


def _told_change(words: str) -> object:
    return told_change(f"Some wait {words}", f"Some wait {words} here. Elm opened.")


def _telling(words: str) -> object:
    return telling(words, words, "Vans are washed. " * len(words))


def _word_lists(n: int) -> bytes:
    return docx(*[p("a", num=(i, 0)) for i in range(n)], numbering="".join(map(_list, range(n))))


def _list(i: int) -> str:
    return abstract(i) + num(i, i)


def _word_styles(n: int) -> bytes:
    styles = "".join(style(f"s{i}", in_list((i + 1) % n)) for i in range(n))
    return docx(*[p("a", style=f"s{i}") for i in range(n)], styles=styles)


def _word_merged(n: int) -> bytes:
    return docx(tbl(*[tr(tc("a"), tc("b")) for _ in range(n)]))


def _pdf_marks(n: int) -> bytes:
    """Columns of words with raised signs, all over a page."""
    places = [(30 + 40 * (i // 300), 100 + 2 * (i % 300)) for i in range(n)]
    return pdf([mark for x, y in places for mark in _marked(x, y)])


def _marked(x: float, y: float) -> list[Callable[[Canvas], None]]:
    return [text_at(x, y, "ab"), text_at(x + 12, y - 4, "1", 6), text_at(x, y + 1, "1 Ab", 3)]


# What is read, how large it is at n, and what it is made of at any size.
CASES: dict[str, tuple[Callable[..., object], Callable[[int], object], int]] = {
    "text: an open tag of blanks": (text.read, lambda n: b"x\t<" + b" " * n, 10_000),
    "text: quotes": (text.read, lambda n: b'a,"' * n, 5_000),
    "text: columns of blanks": (text.read, lambda n: b"a      b\n" * n, 2_500),
    "html: lists that are not closed": (html.read, lambda n: b"<ol " * n, 5_000),
    "html: row spans to the end": (
        html.read,
        lambda n: b"<table>" + b"<tr><td rowspan=0>a" * n,
        500,
    ),
    "html: a style sheet a paragraph": (
        html.read,
        lambda n: b"<style>.a{color:red}</style><p class=a>x" * n,
        500,
    ),
    "docx: a list a paragraph": (word.read, _word_lists, 200),
    "docx: styles based in a circle": (word.read, _word_styles, 200),
    "docx: rows": (word.read, _word_merged, 1_000),
    "pdf: raised signs": (parsers.read, _pdf_marks, 800),
    "judge: negations": (judge, lambda n: "not " * n, 5_000),
    "judge: contrasts": (judge, lambda n: "but\n" * n, 5_000),
    "judge: brackets": (judge, lambda n: "(" * n, 5_000),
    "judge: numbers": (judge, lambda n: "the plan for 2020/21 " * n, 50),
    "owners: agents": (find_owners, lambda n: "DoE to and " * n, 500),
    "owners: clauses": (find_owners, lambda n: "will, " * n, 500),
    "owners: leads": (find_owners, lambda n: "led by the DoE, " * n, 500),
    "deadlines: terms": (_deadlines, lambda n: "T6, " * n, 500),
    "deadlines: repeats": (_deadlines, lambda n: "by T6 each year; " * n, 200),
    "deadlines: days": (_deadlines, lambda n: "by 3 March, " * n, 500),
    "progress: brackets": (_told_change, lambda n: "(a) " * n, 1_000),
    "quotes: other words": (_telling, lambda n: "of " * n, 1_000),
}


def main() -> None:
    """Print the CPU time of each case at n, and how many times as long 2n and 4n take."""
    print(f"\n{'growth':36}{'ms at n':>9}{'2n':>7}{'4n':>7}")
    for name, (read, make, n) in CASES.items():
        tasks = {str(k): partial(_read, read, make(k * n)) for k in TIMES}
        times = interleaved(tasks, ROUNDS)
        first, second, fourth = (times[str(k)] for k in TIMES)
        print(f"{name:36}{first * 1000:9.1f}{second / first:7.1f}{fourth / first:7.1f}")


def _read(read: Callable[..., object], data: object) -> None:
    with suppress(Refusal):
        read(data)
