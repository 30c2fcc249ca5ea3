"""What became of a file in the folder, as a person is told: values in, sentences out."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

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


# What stands beside the word: a sign, for those who see no colours, and which colour.
_LOOKS = {
    State.REFUSED: ("✗", "bad"),
    State.NO_REVIEW: ("✗", "bad"),
    State.OPEN: ("…", "quiet"),
    State.WAITING: ("…", "quiet"),
    State.READ: ("✓", "good"),
    State.HELD: ("✓", "good"),
    State.IGNORED: ("–", "quiet"),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of the file `name`. `words` are for people alone and stay out of logs.

    `code` finds a refusal in the documentation; `counts`, `review_id` and `warnings`, in words,
    belong to a review that was read. `seen_at` is when (UTC, ISO 8601), empty for a file that is
    still to be read.
    """

    name: str
    state: State
    words: str
    code: str | None = None
    counts: str = ""
    review_id: int | None = None
    warnings: tuple[str, ...] = ()
    document_id: int | None = None
    seen_at: str = ""

    @property
    def is_refusal(self) -> bool:
        """Whether a person must do something about the file."""
        return self.state in (State.REFUSED, State.NO_REVIEW)

    @property
    def is_to_look_at(self) -> bool:
        """Whether a person should look at the file or at what was read of it."""
        return self.is_refusal or bool(self.warnings)

    @property
    def sign(self) -> str:
        """The state for the eye, beside its word."""
        return "⚠" if self.warnings else _LOOKS[self.state][0]

    @property
    def tone(self) -> str:
        """`good`, `look`, `bad` or `quiet`."""
        return "look" if self.warnings else _LOOKS[self.state][1]


def refused(name: str, code: str, message: str) -> Verdict:
    """The verdict on a file that was refused with this code and message."""
    state = State.NO_REVIEW if code == NoReview.code else State.REFUSED
    return Verdict(name, state, message, code)


class Beside(NamedTuple):
    """What is told of a review beside itself: `warnings` in words, how much was read `against` the
    year before, and who `checked` it, None if nobody did."""

    warnings: tuple[str, ...] = ()
    against: str = ""
    checked: str | None = None


def of_record(name: str, record: Record, beside: Beside) -> Verdict:
    """The verdict on a file whose content is known; what somebody checked is nothing to look at."""
    if record.review_id is None:
        verdict = refused(name, record.code or "", record.message or "")
        return replace(verdict, document_id=record.document_id, seen_at=record.seen_at)
    words = f"{_what(record)}{_told_beside(beside) if record.is_current else ''}{_since(record)}"
    if record.name != name:
        words += f". It came as {record.name}"
    is_open = (record.is_current or record.kept_aside) and beside.checked is None
    return Verdict(
        name,
        State.READ,
        words,
        None,
        counted(record),
        record.review_id,
        beside.warnings if is_open else (),
        record.document_id,
        record.seen_at,
    )


def _told_beside(beside: Beside) -> str:
    against = beside.against[:1].upper() + beside.against[1:]
    checked = "" if beside.checked is None else f"Checked by {beside.checked or 'somebody'}"
    return "".join(f". {words}" for words in (against, checked) if words)


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
    if record.is_withdrawn:
        return ". Somebody said that it is no review, so it counts no more"
    if record.kept_aside:
        return (
            f". It was kept aside, and {record.current_file} still counts. If this one is right, "
            "say on its check page that it counts"
        )
    if record.is_passed_over:
        return f". It does not count: somebody said that {record.current_file} does"
    return "" if record.is_current else f". It was corrected since, by {record.current_file}"
