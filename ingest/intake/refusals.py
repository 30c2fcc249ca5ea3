"""A refusal as a line for people and as JSON."""

from ingest.output.characters import spelled_out
from parsers.errors import Refusal


def as_line(file: str, refusal: Refusal) -> str:
    """`2023.pdf: reason. What to do. [code]`; the code is listed in the documentation."""
    told = " ".join(filter(None, (str(refusal), refusal.hint)))
    return spelled_out(f"{file}: {told} [{refusal.code}]")


def as_dict(refusal: Refusal) -> dict[str, str]:
    """The code and the message of a refusal, for JSON."""
    return {"code": refusal.code, "message": str(refusal)}
