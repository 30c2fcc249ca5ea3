"""Damaged files through the worker: `make fuzz` prints what became of so many of each format.

The samples are damaged by a fixed seed: bytes anywhere, and what each format is made of (the XML
inside an office file, the objects of a PDF, the tags of a page). Whatever happens must be a review
or a refusal. A foreign exception, or a file that outlasts its limits, fails the run.
"""

import io
import random
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from ingest.intake.limits import Limits
from ingest.intake.workers import WorkerPool, result_of
from parsers import read_review
from parsers.corrections import NO_CORRECTIONS
from parsers.errors import Refusal, TooSlow
from parsers.settings import DEFAULTS

SEED = 2026
FILES_EACH = 400  # of each format
LIMITS = Limits(cpu_seconds=20, wall_seconds=40, memory_mib=1024)
SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "reviews"
ODD = [b"", b"\0", b"\xff\xfe", b"-1", b"1e999", b"NaN", b"99999999999", b"<", b">", b'"', b"&#0;"]

Damage = Callable[[bytes, random.Random], bytes]


def bytes_anywhere(data: bytes, chance: random.Random) -> bytes:
    """A few stretches replaced, dropped or doubled."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + chance.choice((1, 2, 8, 64, 1024)))
        middle = chance.choice((chance.choice(ODD), data[start:end] * 2, chance.randbytes(8)))
        data = data[:start] + middle + data[end:]
    return data


def tokens(pattern: bytes) -> Damage:
    """Damage to what a format is made of: tokens dropped, doubled, swapped, or made odd."""
    token = re.compile(pattern)

    def damage(data: bytes, chance: random.Random) -> bytes:
        for _ in range(chance.randint(1, 6)):
            found = [match.span() for match in token.finditer(data)]
            if len(found) < 2:
                return data
            (start, end), (other, stop) = chance.sample(found, 2)
            middle = chance.choice((b"", data[start:end] * 3, data[other:stop], chance.choice(ODD)))
            data = data[:start] + middle + data[end:]
        return data

    return damage


def inner_xml(data: bytes, chance: random.Random) -> bytes:
    """One part of an office file, its tags and values or its bytes."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(parts))
    damage = chance.choice((tokens(rb"<[^>]*>"), tokens(rb'"[^"]*"'), bytes_anywhere))
    parts[name] = damage(parts[name], chance)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(zipfile.ZipInfo(part), content)  # dated 1980
    return out.getvalue()


DAMAGES: dict[str, tuple[Damage, ...]] = {
    ".docx": (inner_xml, inner_xml, bytes_anywhere),
    ".odt": (inner_xml, inner_xml, bytes_anywhere),
    ".ods": (inner_xml, inner_xml, bytes_anywhere),
    ".xlsx": (inner_xml, inner_xml, bytes_anywhere),
    ".pdf": (
        tokens(rb"\d+ \d+ obj|/\w+|\d+(?:\.\d+)?"),
        tokens(rb"endobj|stream\b|<<|>>|xref"),
        bytes_anywhere,
    ),
    ".rtf": (tokens(rb"\\[a-z]+-?\d*|[{}]"), tokens(rb"\\'[0-9a-f]{2}|\\u\d+\?"), bytes_anywhere),
    ".html": (tokens(rb"<[^>]*>"), tokens(rb"&\w+;|=\S+"), bytes_anywhere),
    ".txt": (tokens(rb"\S+|\s+"), bytes_anywhere),
}


def damaged(suffix: str, count: int, seed: int = SEED) -> Iterator[bytes]:
    """So many damaged files of a format, the same each time."""
    chance = random.Random(f"{seed}{suffix}")
    originals = [path.read_bytes() for path in sorted(SAMPLES.glob(f"*{suffix}"))]
    for _ in range(count):
        yield chance.choice(DAMAGES[suffix])(chance.choice(originals), chance)


def outcomes(suffix: str, count: int, pool: WorkerPool) -> Counter[str]:
    """How often each thing became of damaged files: read, a refusal's code, or a fault's name."""
    found: Counter[str] = Counter()
    for data in damaged(suffix, count):
        task = (data, f"review 2024{suffix}", DEFAULTS, NO_CORRECTIONS)
        try:
            result_of(pool.submit(read_review, *task))
            found["read"] += 1
        except TooSlow:
            found["FAULT: it outlasts its limits"] += 1
        except Refusal as refusal:
            found[refusal.code] += 1
        except Exception as error:
            found[f"FAULT: {type(error).__name__}: {str(error)[:80]}"] += 1
    return found


def main(count: int) -> int:
    """0 where no file was a fault of ours."""
    faults = 0
    with WorkerPool(limits=LIMITS) as pool:
        for suffix in DAMAGES:
            found = outcomes(suffix, count, pool)
            print(f"{suffix:6}", ", ".join(f"{n} {what}" for what, n in found.most_common()))
            faults += sum(n for what, n in found.items() if what.startswith("FAULT"))
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else FILES_EACH))
