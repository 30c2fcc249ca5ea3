"""The numbers of sections and statements as automatic numbers count them."""

from parsers.grammar.numbers import split_number, split_section


def number_parts(label: str) -> tuple[int, int, int]:
    """Section and item as counts, and the level: `1.0` is (1, 0, 0), `B2` is (2, 2, 1)."""
    statement = split_number(label)
    if statement and statement.ref.item:
        return _count(statement.ref.section), statement.ref.item, 1
    section = split_section(label)
    assert section, label
    return _count(section.number), 0, 0


def _count(number: str) -> int:
    return int(number) if number.isdigit() else ord(number) - ord("A") + 1
