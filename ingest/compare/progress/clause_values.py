"""What the clauses of a text are judged to be, each judged once. Clauses in, their values out."""

from functools import lru_cache

from ingest.compare.quotes import clauses
from parsers.meaning.judgement import judge


@lru_cache(maxsize=2_000)  # several questions are asked of the same clauses
def value_of(clause: str) -> str:
    """The value of a clause alone."""
    return judge(clause).value


def lacking(text: str) -> list[str]:
    """The clauses of a text that are gaps."""
    return [clause for clause in clauses(text) if value_of(clause) == "gap"]


def not_lacking(text: str) -> list[str]:
    """The clauses of a text that are no gaps."""
    return [clause for clause in clauses(text) if value_of(clause) != "gap"]
