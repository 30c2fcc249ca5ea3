"""Files as values that go in and out of the store."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from parsers.errors import Refusal


class OlderVersion(Refusal):
    """The refusal of a file that was saved before the one that is held of its review."""

    code = "older"
    reason = "a newer version of this review is held"
    advice = "There is nothing to do; if this is the right one, open it and save it anew."


class RecordedRefusal(Refusal):
    """A refusal as it was recorded in `documents`."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(*message.split(". ", 1))


def moment_text(moment: datetime) -> str:
    """A moment as the database stores it: UTC, ISO 8601, to the second."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def modified_text(saved: datetime | None) -> str | None:
    """The value of `documents.modified_at`: UTC, ISO 8601, to the microsecond."""
    return f"{saved.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}" if saved else None


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as `documents` records it.

    `format` is None if it is unknown. `seen_at` and `modified_at`, when it was last saved, are as
    `moment_text` and `modified_text` give them. `folder` is the name of its folder if that names a
    year.
    """

    sha256: str
    name: str
    size: int
    format: str | None
    seen_at: str
    parser_version: str
    modified_at: str | None = None
    folder: str = ""

    @property
    def path(self) -> str:
        """The name for readers, with the folder: its year counts as the file's."""
        return f"{self.folder}/{self.name}" if self.folder else self.name


@dataclass(frozen=True, slots=True)
class Filed:
    """The review of a file; `read_from` is the name of the file that its content was read from.

    `outcome`: stored (a new review or revision), joined (the same review in another file), held
    (the same bytes again; nothing changed), corrected (the same bytes again, with a correction).
    `is_corrected` is whether corrections apply to the review, `is_withdrawn` whether people said
    that it is none. `kept_aside` is why it does not replace a fuller revision; `is_passed_over`
    is whether people chose an earlier revision.
    """

    outcome: Literal["stored", "joined", "held", "corrected"]
    review_id: int
    year: int
    revision: int
    is_current: bool
    read_from: str
    is_withdrawn: bool = False
    is_corrected: bool = False
    kept_aside: str = ""
    is_passed_over: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A file that was read before, with its review, if it has one.

    `name` is its own name, `read_from` that of the file that the review's content was read from,
    `current_file` that of the current revision; `is_passed_over` is whether people chose an
    earlier one. `put_away` is why a refused file needs nobody any more, as a person said.
    """

    document_id: int
    sha256: str
    name: str
    outcome: Literal["stored", "joined", "refused"]
    code: str | None
    message: str | None
    put_away: str | None
    parser_version: str
    size: int
    modified_at: str | None
    seen_at: str
    review_id: int | None
    organisation: str | None
    review: str | None
    year: int | None
    revision: int | None
    is_current: int | None
    is_withdrawn: int | None
    kept_aside: str | None
    is_passed_over: int | None
    read_from: str | None
    current_file: str | None
    statements: int
    actions: int
    warnings: int


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes of a file that has a review, or only lacks a year."""

    source: SourceFile
    content: bytes
