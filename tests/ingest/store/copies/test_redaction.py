"""People taken out of texts: initials, owners, titled names; offices, bodies and places stay."""

from itertools import product

import pytest

from ingest.store import Store
from ingest.store.copies.redaction import redaction
from ingest.store.copies.snapshot import publish
from parsers.diagnostics import Diagnostic
from parsers.review import Residue
from tests.database import column
from tests.reviews import action, complete, review, section, source, statement

VOWELS, CONSONANTS = "aeiou", "bdfglmnprtvz"
SURNAMES = [f"{a.upper()}{b}{c}{d}low" for a, b, c, d in product("ZVX", VOWELS, CONSONANTS, VOWELS)]
INITIALS = [f"{a}{b}{c}" for a, b, c in product("QXZ", "JKVW", "BFGLMNPRY")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("LJM to report.", "Person 1 to report."),
        ("L.J.M. to report, then LJM.", "Person 1 to report, then Person 1."),
        ("L. J. M. reports.", "Person 1 reports."),
        ("LJMs and LJM_2 are one.", "Person 1s and Person 1_2 are one."),
        ("LJM's plan, LJM’s too.", "Person 1's plan, Person 1’s too."),
        ("ÉBK meets TWV.", "Person 2 meets Person 1."),
        ("KLMN asks KLMNO.", "Person 1 asks KLMNO."),
        ("Mrs K. Okafor leads, and Okafor writes.", "Person 1 leads, and Person 1 writes."),
        ("Write to k.okafor@trust.example today.", "Write to (address) today."),
        ("Shelves put up -- JKL 3/5/24", "Shelves put up -- Person 1 3/5/24"),
        ("Seen by JKL.\nDone – JKL", "Seen by Person 1.\nDone – Person 1"),
        ("Author: Zoë Quill", "Author: Person 1"),
        ("Present: Ada Pike, J Thorn (clerk)", "Present: Person 1, Person 2 (clerk)"),
        ("Lead: Safeguarding Team", "Lead: Safeguarding Team"),
        ("Present: all trustees", "Present: all trustees"),
        ("Report by DoE, SENCO and HR of SEND.", "Report by DoE, SENCO and HR of SEND."),
        ("IN PLACE", "IN PLACE"),
        ("Doctors and Missing Persons", "Doctors and Missing Persons"),
        ("", ""),
    ],
)
def test_people_of_a_text_are_told_from_other_capitals(text, found):
    assert redaction([text])(text) == found


@pytest.mark.parametrize(
    ("owner", "text", "found"),
    [
        ("NB", "NB to file.", "Person 1 to file."),
        ("KLMNO", "KLMNO to file.", "Person 1 to file."),
        ("K J", "K J files, then KJ.", "Person 1 files, then Person 1."),
        ("Head of Care (Jo Thorn)", "Head of Care (Jo Thorn)", "Head of Care (Person 1)"),
        ("Chair (Finance Committee)", "Chair (Finance Committee)", "Chair (Finance Committee)"),
        ("Jo Thorn", "Thorn files. Jo Thorn too.", "Person 1 files. Person 1 too."),
        ("Sam Pike and DoE", "Sam Pike, DoE", "Person 1, DoE"),
        ("Chair of Governors", "Chair of Governors", "Chair of Governors"),
        ("Fernhollow Primary School", "Fernhollow Primary School", "Fernhollow Primary School"),
        ("All Staff", "All Staff", "All Staff"),
        ("SENCO", "SENCO", "SENCO"),
    ],
)
def test_owner_who_holds_no_office_is_a_person(owner, text, found):
    assert redaction([], [owner])(text) == found


def test_name_that_the_caller_gives_is_left_out_wherever_it_stands():
    assert redaction([], names=["Pike Lane"])("At Pike  Lane.") == "At Person 1."


def test_name_that_the_caller_gives_may_be_that_of_an_office():
    left_out = redaction([], names=["Tom Head"])("Tom Head asks the Head.")
    assert left_out == "Person 1 asks the Head."


def test_role_of_the_settings_is_no_person():
    assert redaction([], known=["Head of School"])("Head of School") == "Head of School"


def test_names_that_no_text_has_are_told():
    redacted = redaction([], names=["Jo Thorn", "Sam Pike", "ABC"])
    redacted("Thorn files, and A. B. C. reads.")
    assert redacted.unused(["Jo Thorn", "Sam Pike", "ABC"]) == ["Sam Pike"]


def test_two_spellings_of_an_owner_become_one_owner(tmp_path, store, path):
    spelled = [statement(f"1.{n}", "Plans are read.", action("Clerk to file."), Owner=owner)
               for n, owner in enumerate(("Dr Quill", "Mr Quill", "Office"), 1)]  # fmt: skip
    store.add(source("a.docx"), complete(review(section("1", *spelled))))
    publish(path, tmp_path / "copy.db", redact=True)
    owners = column(tmp_path / "copy.db", "SELECT name FROM owners ORDER BY name")
    assert column(path, "SELECT count(*) FROM owners") == [4]
    assert owners == ["Clerk", "Office", "Person 1"]


def person(n):
    """A made-up person: how they are named, and what no copy may hold of it."""
    surname, initials = SURNAMES[n], INITIALS[n % len(INITIALS)]
    forms = [
        (f"Mrs {initials[0]}. {surname}", surname),
        (f"Dr {surname}", surname),
        (f"({initials})", initials),
        (".".join(initials) + ".", ".".join(initials)),
        (f"{initials}'s", initials),
        (f"Zoë {surname}", surname),
        (f"Head Cook (Zoë {surname})", surname),
    ]
    return forms[n % len(forms)]


def placed(name):
    """A review with the same name in each of its places."""
    rows = [
        statement("1.1", f"The log of {name} is kept.", action(f"Office to ask {name} by May.")),
        statement(
            "1.2", "Plans are read.", action("Clerk to file."), Owner=name, Notes=f"See {name}"
        ),
    ]
    made = review(section("1", *rows, title=f"Care of {name}"), title=f"Review by {name}")
    return made.__class__(
        **{field: getattr(made, field) for field in made.__dataclass_fields__}
        | {
            "residue": (Residue(f"Seen by {name}", "footer"),),
            "diagnostics": (Diagnostic("unplaced-row", f"a row says {name}"),),
        }
    )


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """The bytes of a copy of a database of two hundred people."""
    folder = tmp_path_factory.mktemp("redacted")
    with Store(folder / "reviews.db") as store:
        for n in range(200):
            name, _ = person(n)
            store.add(source(f"{name} {n}.docx"), placed(name), f"the file of {name}".encode())
    publish(folder / "reviews.db", folder / "copy.db", redact=True)
    return (folder / "reviews.db").read_bytes(), (folder / "copy.db").read_bytes()


@pytest.mark.parametrize("n", range(200))
def test_no_person_is_left_in_any_byte_of_a_copy(copy, n):
    database, redacted = copy
    _, trace = person(n)
    assert trace.encode() in database
    assert trace.encode() not in redacted
