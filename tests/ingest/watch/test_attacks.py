"""A folder of hostile files beside forty good ones: every good one is read, every bad one told."""

import re
import signal
import zipfile
import zlib
from functools import cache
from io import BytesIO

import pytest

from ingest.intake.limits import Limits
from ingest.store import Store
from ingest.watch.paths import WatchPaths
from ingest.watch.start import watch_once
from tests.database import column, rows
from tests.wordml import docx, in_list, num, p, style

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGXCPU"), reason="needs POSIX limits")

GOOD = 40
# A review is read in a fraction of a second; what is not read in three is refused.
LIMITS = Limits(cpu_seconds=3, wall_seconds=20, memory_mib=512)


def good(year):
    return f"Care review {year}\n\n1.0 Support\nStatement\tAction\n1.1 Pupils know.\tPrint it.\n"


def pdf(*objects):
    """A PDF of one page whose contents are object 4; the objects given come from 4 on."""
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</XObject<</X 5 0 R>>>>>>"
    )
    head = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page)
    body = b"".join(b"%d 0 obj %s endobj\n" % each for each in enumerate(head + objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer <</Root 1 0 R>>\n%%EOF"


def stream(content, head=b""):
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (head, len(content), content)


def form(*content):
    """A form that may draw the object 5, itself where it stands there."""
    resources = b"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>"
    return stream(b"".join(content), resources)


@cache
def bomb():
    """What unpacks to 240 MiB of drawing."""
    return zlib.compress(b"0 0 m " * (40 << 20), 1)


def zip_bomb():
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", bytes(300 << 20))
    return out.getvalue()


def styles_in_a_circle(count):
    styles = "".join(style(f"s{i}", in_list((i + 1) % count)) for i in range(count))
    return docx(*[p("a", style=f"s{i}") for i in range(count)], styles=styles)


# Made when they are needed: that takes long.
ATTACKS = {
    "form that draws itself.pdf": lambda: pdf(stream(b"/X Do"), form(b"/X Do")),
    "length hidden behind an object.pdf": lambda: pdf(
        stream(bomb(), b"/Filter 5 0 R"), b"/FlateDecode"
    ),
    "said to be a picture.pdf": lambda: pdf(stream(bomb(), b"/X/Image/Filter/FlateDecode")),
    "comment before the keyword.pdf": lambda: pdf(
        stream(bomb(), b"/Filter/FlateDecode").replace(b">>\nstream", b">>% here\nstream")
    ),
    "packed twice.pdf": lambda: pdf(
        stream(zlib.compress(bomb()), b"/Filter[/FlateDecode/FlateDecode]")
    ),
    "tags without end.txt": lambda: "x\t" + "< " * 20_000,
    "quotes.csv": lambda: 'a,"' * 20_000,
    "columns.txt": lambda: "a\t" * 100_000 + "b",
    "lists.html": lambda: "<ol " * 20_000,
    "nested.html": lambda: "<div>" * 400_000 + "x",
    "row spans.html": lambda: "<table>" + "<tr><td rowspan=0>a" * 4_000,
    "styles.docx": lambda: styles_in_a_circle(900),
    "lists.docx": lambda: docx(*[p("a", num=(i, 0)) for i in range(900)], numbering=num(1, 0)),
    "zip bomb.docx": zip_bomb,
    "noise.pdf": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 40 + b"%%EOF",
    "letter.txt": lambda: "Dear Trustees",
}


@pytest.fixture(scope="module")
def looked(tmp_path_factory):
    """The verdicts on the folder, by name, and the database."""
    root = tmp_path_factory.mktemp("attacked")
    folder = root / "drop"
    folder.mkdir()
    files = {name: made() for name, made in ATTACKS.items()}
    files |= {f"{year}.txt": good(year) for year in range(2000, 2000 + GOOD)}
    for name, content in files.items():
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    database = root / "reviews.db"
    found = watch_once(WatchPaths(folder, database, root), 0.1, limits=LIMITS)
    return {verdict.name: verdict for verdict in found}, database


def test_every_good_file_is_read(looked):
    _, database = looked
    years = column(database, "SELECT year FROM reviews WHERE is_current ORDER BY year")
    assert years == list(range(2000, 2000 + GOOD))


@pytest.mark.parametrize("name", ATTACKS)
def test_hostile_file_has_a_verdict_that_helps(looked, name):
    verdicts, _ = looked
    verdict = verdicts[name]
    assert verdict.is_refusal
    assert verdict.code != "fault"
    assert re.fullmatch(r"[^.]+(\. |: ).+\.", verdict.words)


def test_what_was_refused_is_not_tried_again(looked):
    _, database = looked
    with Store(database) as store:
        before = store.records()
    assert all(record.code for record in before if record.review_id is None)
    assert rows(database, "SELECT count(*) FROM documents") == [(GOOD + len(ATTACKS),)]
