"""A `Document` as rich text (.rtf); what a list prints stands before its paragraph."""

from collections.abc import Iterator

from parsers.document.blocks import Block, Document, Paragraph, Table

_COLUMN = 2000  # twips


def write(document: Document) -> bytes:
    """The file, in ASCII."""
    body = "".join(_block(block) for block in document.blocks)
    return f"{{\\rtf1\\ansi\\ansicpg1252\\uc1\n{body}}}".encode("ascii")


def _block(block: Block) -> str:
    if isinstance(block, Table):
        caption = f"\\pard {_inline(block.caption)}\\par\n" if block.caption else ""
        return caption + "".join(_rows(block)) + "\\pard\\par\n"
    heading = f"\\outlinelevel{block.heading - 1}" if block.heading else ""
    return f"\\pard{heading} {_inline(block)}\\par\n"


def _rows(table: Table) -> Iterator[str]:
    grid = table.grid()
    for r, line in enumerate(grid):
        forms, contents = [], []
        for c, cell in enumerate(line):
            if cell is not None and c and line[c - 1] is cell:
                forms.pop()
            else:
                contents.append((cell, bool(r and cell and grid[r - 1][c] is cell)))
            is_first = bool(cell and cell.row_span > 1 and not contents[-1][1])
            merged = "\\clvmrg" if contents[-1][1] else "\\clvmgf" * is_first
            forms.append(f"{merged}\\cellx{(c + 1) * _COLUMN}")
        header = "\\trhdr" * table.rows[r].header
        cells = "".join(
            _cell(() if below or not cell else cell.content) for cell, below in contents
        )
        yield f"\\trowd{header}\\trleft0{''.join(forms)}\n{cells}\\row\n"


def _cell(content: tuple[Block, ...]) -> str:
    paragraphs = [f"\\pard\\intbl {_inline(p)}" for p in content if isinstance(p, Paragraph)]
    return "\\par\n".join(paragraphs or ["\\pard\\intbl "]) + "\\cell\n"


def _inline(p: Paragraph) -> str:
    marker = f"{{\\listtext\\pard\\plain {_text(p.marker)}\\tab}}" if p.marker else ""
    return f"{marker}{{\\b {_text(p.text)}}}" if p.strong else f"{marker}{{{_text(p.text)}}}"


def _text(text: str) -> str:
    return "".join(map(_letter, text))


def _letter(letter: str) -> str:
    if letter == "\n":
        return "\\line "
    if letter in "\\{}":
        return f"\\{letter}"
    return letter if letter.isascii() else f"\\u{ord(letter)}?"
