"""The page on which people upload files, and what became of each."""

import asyncio
from typing import TYPE_CHECKING, Any

from datasette import Response

from ingest.desk.asking import asking
from ingest.desk.forms import body, writer_for
from ingest.desk.page import Ask, Page
from ingest.desk.protection.guard import MIB
from ingest.desk.writing import MAX_FILE_BYTES, Writer
from ingest.intake.files import UnreadableFile
from ingest.intake.uploads import safe_name
from ingest.intake.verdicts import Verdict, refused
from parsers.errors import Refusal, ReviewtrailError
from parsers.formats import readable_extensions

if TYPE_CHECKING:
    from datasette.app import Datasette

_NOT_KEPT = "the file could not be written into the folder. Ask whoever set this up"


async def add(ask: Ask) -> Page:
    """The values of the page before a file is uploaded."""
    return {
        "endings": sorted(readable_extensions()),
        "most_mib": MAX_FILE_BYTES // MIB,
        "last_drop": await ask("last_drop"),
    }


async def add_file(datasette: "Datasette", request: Any) -> Any:
    """Read the file in the body of a request; answer with a piece of HTML."""
    writer = writer_for(datasette, request, request.headers.get("x-reviewtrail-token", ""))
    name = safe_name(request.args.get("name") or "")
    content = await body(request, MAX_FILE_BYTES)
    verdict = await _read(writer, name, content)
    ask = await asking(datasette, request)
    found = await ask("document", document_id=verdict.document_id or 0, sha256="")
    others = await ask("other_revisions", review_id=verdict.review_id or 0)
    context = {
        "verdict": verdict,
        "given": name,
        "document": found[0] if found else None,
        "others": others,
        "held": await ask("held_names"),
    }
    return Response.html(await datasette.render_template("_verdict.html", context, request=request))


async def _read(writer: Writer, name: str, content: bytes) -> Verdict:
    """Read a file; every failure is a verdict too."""
    try:
        return await asyncio.to_thread(writer.add, name, content)
    except Refusal as refusal:
        return refused(name, refusal.code, str(refusal))
    except ReviewtrailError as error:
        return refused(name, UnreadableFile.code, str(error))
    except OSError:
        return refused(name, UnreadableFile.code, _NOT_KEPT)
