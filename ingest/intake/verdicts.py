"""What became of a file, in words for people: values in, sentences out."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from ingest.store.documents.stored_documents import Record
from parsers.diagnostics import count_of
from parsers.errors import NoReview


class State(Enum):
    """The state of a file, most urgent first."""

    REFUSED = "refused"
    NO_REVIEW = "not a review"
    OPEN = "open elsewhere"
    WAITING = "waiting"
    READ = "read"
    HELD = "already held"
    IGNORED = "ignored"


# The symbol beside the state, for those who do not see colours, and its tone.
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
    """What became of the file `name`. `words` may quote a review and must stay out of logs.

    `code` is that of a refusal in the documentation. `counts`, `review_id` and `warnings` belong to
    a review that was read. `seen_at` is UTC in ISO 8601, empty for a file still to be read.
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
    def is_duplicate(self) -> bool:
        """Whether the file says nothing that another file did not say before."""
        return self.state is State.HELD

    @property
    def is_refusal(self) -> bool:
        """Whether a person must do something about the file."""
        return self.state in (State.REFUSED, State.NO_REVIEW)

    @property
    def is_to_look_at(self) -> bool:
        """Whether a person should look at the file or at what was read from it."""
        return self.is_refusal or bool(self.warnings)

    @property
    def sign(self) -> str:
        """The symbol for the state."""
        return "⚠" if self.warnings else _LOOKS[self.state][0]

    @property
    def tone(self) -> str:
        """`good`, `look`, `bad` or `quiet`."""
        return "look" if self.warnings else _LOOKS[self.state][1]


def refused(name: str, code: str, message: str) -> Verdict:
    """The verdict on a file that was refused with this code and message."""
    state = State.NO_REVIEW if code == NoReview.code else State.REFUSED
    return Verdict(name, state, message, code)


class ReviewContext(NamedTuple):
    """What is known about a review from elsewhere: its `warnings`, its size `against` the year
    before, and who `checked` it, None if nobody did.
    """

    warnings: tuple[str, ...] = ()
    against: str = ""
    checked: str | None = None


def of_record(name: str, record: Record, context: ReviewContext) -> Verdict:
    """The verdict on a file whose content is known; one that somebody checked has no warnings."""
    if record.put_away is not None:
        return Verdict(name, State.IGNORED, f"it was refused, and put away: {record.put_away}")
    if record.review_id is None:
        verdict = refused(name, record.code or "", record.message or "")
        return replace(verdict, document_id=record.document_id, seen_at=record.seen_at)
    return _verdict_on_review(name, record, context)


def _verdict_on_review(name: str, record: Record, context: ReviewContext) -> Verdict:
    """The verdict on a file that has a review."""
    about_it = _context_text(context) if record.is_current else ""
    words = f"{_review_words(record)}{about_it}{_current_state(record)}"
    if record.name != name:
        words += f". It came as {record.name}"
    is_open = (record.is_current or record.kept_aside) and context.checked is None
    return Verdict(
        name,
        State.READ,
        words,
        None,
        counted(record),
        record.review_id,
        context.warnings if is_open else (),
        record.document_id,
        record.seen_at,
    )


def _context_text(context: ReviewContext) -> str:
    against = context.against[:1].upper() + context.against[1:]
    checked = "" if context.checked is None else f"Checked by {context.checked or 'somebody'}"
    return "".join(f". {words}" for words in (against, checked) if words)


def duplicate_of(name: str, of: str) -> Verdict:
    """The verdict on a second file with the same content."""
    return Verdict(name, State.HELD, f"the same file as {of}; one of them is enough")


def handed_in_again(verdict: Verdict, first_name: str) -> Verdict:
    """The verdict on a file that was handed in a second time, perhaps under another name."""
    if verdict.name != first_name:
        words = duplicate_of(verdict.name, first_name).words
    else:
        words = f"nothing has changed. It was read as {verdict.words}"
    return replace(verdict, state=State.HELD, words=words, warnings=())


def counted(record: Record) -> str:
    """`50 statements, 61 actions, 2 warnings`."""
    numbers = {
        "statement": record.statements,
        "action": record.actions,
        "warning": record.warnings,
    }
    return ", ".join(count_of(number, thing) for thing, number in numbers.items())


def _review_words(record: Record) -> str:
    if record.outcome == "joined":
        return f"{record.year}: the same review as {record.read_from}"
    revision = f"revision {record.revision} of " if (record.revision or 1) > 1 else ""
    return f"{revision}{record.year}: {counted(record)}"


def _current_state(record: Record) -> str:
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
