"""Make the sample reviews from their sources: `python -m samples.make`.

Each `YEAR.toml` becomes `reviews/YEAR.docx`, `.pdf` and `.html`, and some of the other formats: the
same review in other clothes. The same source gives the same bytes, whatever the day.

`2022.doc` is not made here: it is `2022.docx` with an empty paragraph at its end, as LibreOffice
7.4 saves it in Word's old format.
"""

import difflib
import tomllib
from pathlib import Path
from typing import Any

from parsers.grammar.headings.casing import sentence_form
from parsers.grammar.numbers import split_number, split_section
from parsers.review import Action, Review, Section, Statement
from tests.rendering import html, opendocument, pdf, rtf, text, word, workbook
from tests.rendering.layout import Layout, lay_out

HERE = Path(__file__).parent
REVIEWS = HERE / "reviews"

TWO_COLUMNS = Layout()
NUMBER_COLUMN = Layout(("number", "statement", "action"), merged=True)
ONE_TABLE = Layout(("number", "statement", "extra", "action"), sections="row")


def main() -> None:
    REVIEWS.mkdir(exist_ok=True)
    for name, data in files().items():
        (REVIEWS / name).write_bytes(data)


def files() -> dict[str, bytes]:
    """Every sample by its name."""
    first, second, third = (_source(year) for year in (2022, 2023, 2024))
    return {
        "2022.docx": word.write(_document(first, TWO_COLUMNS)),
        "2022.pdf": pdf.write(_document(first, TWO_COLUMNS), footer="Page"),
        "2022.ods": opendocument.write_workbook(_document(first, Layout(bullets="glyph"))),
        "2022.html": html.write(_document(first, Layout(bullets="lines"))),
        "2022.txt": text.write(_document(first, Layout(bullets="glyph"))),
        "2023.docx": word.write(
            _document(second, Layout(NUMBER_COLUMN.columns, numbers="automatic", merged=True))
        ),
        "2023.odt": opendocument.write(
            _document(second, Layout(NUMBER_COLUMN.columns, numbers="automatic", merged=True))
        ),
        "2023.rtf": rtf.write(
            _document(second, Layout(NUMBER_COLUMN.columns, numbers="automatic", merged=True))
        ),
        "2023.pdf": pdf.write(_document(second, NUMBER_COLUMN), footer="Page"),
        "2023.html": html.write(
            _document(second, Layout(NUMBER_COLUMN.columns, sections="caption", merged=True))
        ),
        "2024.docx": word.write(
            _document(third, ONE_TABLE), wide=True, former=_former(second, third)
        ),
        "2024.odt": opendocument.write(_document(third, ONE_TABLE), _former(second, third)),
        "2024.xlsx": workbook.write(_document(third, ONE_TABLE)),
        "2024.pdf": pdf.write(_document(third, ONE_TABLE), ruling="rows", wide=True),
        "2024.html": html.write(_document(third, Layout(ONE_TABLE.columns, sections="first row"))),
    }


def _source(year: int) -> dict[str, Any]:
    return tomllib.loads((HERE / f"{year}.toml").read_text(encoding="utf-8"))


def _document(source: dict[str, Any], layout: Layout):
    return lay_out(_review(source), layout, source["headings"])


def _review(source: dict[str, Any]) -> Review:
    names = source.get("extra", [])
    sections = tuple(_section(section, names) for section in source["sections"])
    return Review(source["title"], source["organisation"], source["year"], sections=sections)


def _section(source: dict[str, Any], names: list[str]) -> Section:
    found = split_section(source["heading"])
    assert found
    statements = tuple(_statement(statement, names) for statement in source["statements"])
    return Section(
        found.number, found.label, sentence_form(found.rest), source["heading"], statements
    )


def _statement(source: dict[str, Any], names: list[str]) -> Statement:
    found = split_number(source["number"])
    assert found
    actions = tuple(map(Action, source["actions"]))
    extra = {name: source[name] for name in names if name in source}
    return Statement(found.ref, found.label, source["text"], actions, extra)


def _former(before: dict[str, Any], after: dict[str, Any]) -> dict[str, str]:
    """What a sentence of this year's review was last year, where it was changed."""
    old, new = _sentences(before), _sentences(after)
    close = {s: difflib.get_close_matches(s, old, n=1, cutoff=0.75) for s in new if s not in old}
    return {sentence: found[0] for sentence, found in close.items() if found}


def _sentences(source: dict[str, Any]) -> list[str]:
    statements = [s for section in source["sections"] for s in section["statements"]]
    return [s for statement in statements for s in (statement["text"], *statement["actions"])]


if __name__ == "__main__":
    main()
