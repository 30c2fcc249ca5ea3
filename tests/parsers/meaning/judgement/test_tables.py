"""The tables of words and phrases: each says a thing once."""

from collections import Counter

from parsers.meaning.judgement.reading.phrases import rows_of, spelled_out
from parsers.meaning.judgement.reading.vocabulary import tables


def test_no_row_says_only_what_other_rows_say_of_the_same_kinds() -> None:
    rows = [
        (kind, row)
        for table in tables()
        for kind, of_kind in table.items()
        for row in rows_of(of_kind)
    ]
    times_said = Counter((kind, phrase) for kind, row in rows for phrase in spelled_out(row))
    needed = {
        row
        for kind, row in rows
        if any(times_said[kind, phrase] == 1 for phrase in spelled_out(row))
    }
    assert not {row for _, row in rows} - needed
