"""What became of a file in the folder, as a person is told: values in, sentences out."""

from dataclasses import dataclass
from enum import Enum

from ingest.store.documents import Record
from parsers.errors import NoReview


class State(Enum):
    """In a word, and worst first: what a person must look at stands above the rest."""

    REFUSED = "refused"
    NO_REVIEW = "not a review"
    OPEN = "open elsewhere"
    WAITING = "waiting"
    READ = "read"
    HELD = "already held"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of the file `name`. `words` are for people alone and stay out of logs.

    `code` finds a refusal in the documentation; `counts` and `review_id` belong to a review that
    was read.
    """

    name: str
    state: State
    words: str
    code: str | None = None
    counts: str = ""
    review_id: int | None = None

    @property
    def is_refusal(self) -> bool:
        """Whether a person must do something about the file."""
        return self.state in (State.REFUSED, State.NO_REVIEW)


def refused(name: str, code: str, message: str) -> Verdict:
    """The verdict on a file that was refused with this code and message."""
    state = State.NO_REVIEW if code == NoReview.code else State.REFUSED
    return Verdict(name, state, message, code)


def of_record(name: str, record: Record) -> Verdict:
    """The verdict on a file whose content is known."""
    if record.review_id is None:
        return refused(name, record.code or "", record.message or "")
    words = f"{_what(record)}{_since(record)}"
    if record.name != name:
        words += f". It came as {record.name}"
    return Verdict(name, State.READ, words, None, counted(record), record.review_id)


def twin(name: str, of: str) -> Verdict:
    """The verdict on a second file with the same content."""
    return Verdict(name, State.HELD, f"the same file as {of}; one of them is enough")


def counted(record: Record) -> str:
    """`50 statements, 61 actions, 2 warnings`."""
    numbers = {
        "statement": record.statements,
        "action": record.actions,
        "warning": record.warnings,
    }
    return ", ".join(f"{n} {what}{'' if n == 1 else 's'}" for what, n in numbers.items())


def _what(record: Record) -> str:
    if record.outcome == "joined":
        return f"{record.year}: the same review as {record.read_from}"
    revision = f"revision {record.revision} of " if (record.revision or 1) > 1 else ""
    return f"{revision}{record.year}: {counted(record)}"


def _since(record: Record) -> str:
    return "" if record.is_current else f". It was corrected since, by {record.current_file}"
