"""Refusals of files: one class per reason, with a code, a sentence and what to do next."""

from typing import Any


class ReviewtrailError(Exception):
    """The root of every error that this project raises on purpose."""

    exit_code = 1


class Refusal(ReviewtrailError):
    """A file that cannot be read. `str()` gives `reason. What to do.`, without the file's name.

    `format` is that of the file, if it was detected. `hint` is a sentence for whoever set
    reviewtrail up, which is told in a terminal only; advice of its own has none but its own.
    """

    format: str | None = None
    code = ""
    reason = ""
    advice = ""
    hint = ""

    def __init__(
        self, reason: str | None = None, advice: str | None = None, hint: str | None = None
    ) -> None:
        self.reason = reason or self.reason
        usual = "" if advice else self.hint
        self.hint = usual if hint is None else hint
        self.advice = advice or self.advice
        super().__init__(f"{self.reason}. {self.advice}")

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the sentences apart; an exception has them joined in its only argument."""
        return type(self), (self.reason, self.advice, self.hint), {"format": self.format}


class EmptyFile(Refusal):
    code = "empty"
    reason = "the file is empty"
    advice = "Copy it again from where it came from."


class UnsupportedFormat(Refusal):
    code = "unsupported"
    reason = "this kind of file cannot be read"
    advice = "Save it as Word (.docx), PDF or HTML."


class CorruptFile(Refusal):
    code = "corrupt"
    reason = "the file is damaged or was only copied in part"
    advice = "Copy it again, or open it and save it anew."


class NotADocx(Refusal):
    code = "not-a-docx"
    reason = "this is a zip archive but not a Word document"
    advice = "Open it in Word and save it as .docx."


class NotAPdf(Refusal):
    code = "not-a-pdf"
    reason = "the file is called a PDF but is none"
    advice = "Open the original and export it as PDF again."


class EncryptedFile(Refusal):
    code = "encrypted"
    reason = "the file is protected with a password (encrypted)"
    advice = "Remove the password and save it again."


class UnsafeXml(Refusal):
    code = "unsafe-xml"
    reason = "the file holds something that no word processor writes and that may do harm"
    advice = "Open it in Word and save it anew; if you do not know the sender, delete it."


class TooLarge(Refusal):
    code = "too-large"
    reason = "the file is too large, or unpacks to far more than a review holds"
    advice = "Remove pictures and attachments and save it again."


class TooSlow(Refusal):
    code = "too-slow"
    reason = "reading the file takes too long"
    advice = (
        "Open it, remove what is no part of the review, and save it again;"
        " for a long scan ask whoever set this up to allow more time."
    )
    hint = "The time is a setting ([limits] in reviewtrail.toml)."


class NoText(Refusal):
    code = "no-text"
    reason = "the file holds no text, it is probably a scan"
    advice = "Use the Word file, or ask whoever set this up to install text recognition."
    hint = 'It is installed with: pip install "reviewtrail[ocr]".'


class NoRecognition(NoText):
    """There is a picture of text, but text recognition or a model for it is not installed."""


class NoReview(Refusal):
    code = "no-review"
    reason = "no table with statements and actions was found, so this is no review"
    advice = "Check that it is the right file."


class NoYear(Refusal):
    code = "no-year"
    reason = "the file does not say which year it is for"
    advice = "Put the year into its title or its name, or say it on the check page."
    hint = "In the terminal: reviewtrail correct FILE --year 2024."
