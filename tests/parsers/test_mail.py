"""Mails and web archives: the page within is read, an attached document is told."""

from email.message import EmailMessage

import pytest

from parsers import read
from parsers.errors import NoText, TooLarge, UnsupportedFormat

TABLE = "<table><tr><td>1.1 Leaders’ visits</td><td>Meet</td></tr></table>"


def mail(text=None, html=None, attachment=None, cte="quoted-printable"):
    made = EmailMessage()
    made["Subject"], made["From"], made["Message-ID"] = "Review", "a@b.org", "<1@b.org>"
    if text is not None:
        made.set_content(text, cte=cte)
    if html is not None and text is None:
        made.set_content(html, subtype="html", cte=cte)
    elif html is not None:
        made.add_alternative(html, subtype="html", cte=cte)
    if attachment:
        made.add_attachment(b"PK", maintype="application", subtype=attachment, filename="r.docx")
    return made.as_bytes()


def cells(document):
    (table,) = [block for block in document.blocks if hasattr(block, "rows")]
    return [[cell.text for cell in row.cells] for row in table.rows]


@pytest.mark.parametrize("cte", ["quoted-printable", "base64"])
def test_page_of_a_mail_is_read(cte):
    assert cells(read(mail("see below", TABLE, cte=cte))) == [["1.1 Leaders’ visits", "Meet"]]


def test_text_of_a_mail_without_a_page_is_read():
    document = read(mail("Review 2031\n\n1.1 a\tb\n1.2 c\td\n"))
    assert cells(document) == [["1.1 a", "b"], ["1.2 c", "d"]]


def test_character_set_of_the_part_goes_before_that_of_the_page():
    page = "<meta charset=utf-8>" + TABLE
    head = b"MIME-Version: 1.0\nContent-Type: text/html; charset=windows-1252\n\n"
    assert cells(read(head + page.encode("cp1252"))) == [["1.1 Leaders’ visits", "Meet"]]


WORD = "vnd.openxmlformats-officedocument.wordprocessingml.document"


def test_text_that_an_answer_quotes_is_read():
    document = read(mail("> Review 2031\n>\n> 1.1 a\tb\n>> 1.2 c\td\n"))
    assert cells(document) == [["1.1 a", "b"], ["1.2 c", "d"]]


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Re: FW: Food review 2024", "Food review 2024"),
        ("=?utf-8?b?UmV2dWU=?=", "Revue"),
        ("=?no-such?b?UmV2dWU=?=", ""),
        ("", ""),
    ],
)
def test_subject_is_the_title_of_a_text_without_one(subject, title):
    head = f"MIME-Version: 1.0\nSubject: {subject}\nContent-Type: text/plain\n\n"
    assert read(head.encode() + b"1.1 a\tb\n1.2 c\td\n").title == title


@pytest.mark.parametrize("kind", ["html", "csv"])
def test_page_or_sheet_attached_to_a_mail_is_told(kind):
    made = EmailMessage()
    made["Message-ID"] = "<1@b.org>"
    made.set_content("Attached.")
    made.add_attachment("1.1 a,b", subtype=kind, filename=f"review.{kind}")
    with pytest.raises(UnsupportedFormat, match=rf"review\.{kind}.*attached"):
        read(made.as_bytes())


def test_document_attached_to_a_mail_is_told():
    with pytest.raises(UnsupportedFormat, match=r"r\.docx.*attached"):
        read(mail("Please find the review attached.", attachment=WORD))


def test_mail_whose_own_text_is_the_review_is_read_beside_an_attachment():
    assert cells(read(mail("", TABLE, WORD))) == [["1.1 Leaders’ visits", "Meet"]]


def test_mail_without_text_is_refused():
    with pytest.raises(NoText):
        read(b"MIME-Version: 1.0\nContent-Type: image/png\n\nx")


def test_mail_of_very_many_parts_is_refused():
    head = b'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
    with pytest.raises(TooLarge):
        read(head + b"--b\nContent-Type: image/png\n\nx\n" * 1100 + b"--b--")
