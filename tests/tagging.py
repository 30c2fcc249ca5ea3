"""Tagged PDF files in a line or two, as browsers write them: `tagged([("P", (50, 80, "words"))])`.

Each page is a list of elements: a kind and what is in it, further elements or words with the place
where they begin, in points from the top left corner. Words right on a page have no tags, nor have
the rules there, each with its four ends.
"""

HEIGHT, WIDTH, SIZE = 842, 595, 10


def tagged(*pages):
    """A file of these pages, as bytes."""
    file = _File()
    for number, page in enumerate(pages):
        file.add_page(number, page)
    return file.written()


def table(top, xs, rows, kinds=("Table", "TR", "TD"), pitch=20):
    """A table as elements, with the cells of each row below one another's; a cell is a line, None
    where there is none, or lines."""
    named_table, named_row, named_cell = kinds
    found = []
    for i, row in enumerate(rows):
        places = [(x, top + i * pitch, cell) for x, cell in zip(xs, row, strict=False) if cell]
        found.append((named_row, *((named_cell, ("NonStruct", place)) for place in places)))
    return (named_table, *found)


def frame(xs, ys):
    """The rules of a table, as marks of a page."""
    level = [(xs[0], y, xs[-1], y) for y in ys]
    return [*level, *((x, ys[0], x, ys[-1]) for x in xs)]


def across(element, columns):
    """A cell that says over how many columns it reaches."""
    kind, *inside = element
    return (f"{kind} {columns}", *inside)


class _File:
    def __init__(self):
        self.objects = [
            b"<</Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R /MarkInfo <</Marked true>>>>",
            b"",
            b"",
        ]
        self.font = self._add(b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>")
        self.pages, self.elements, self.parents = [], [], []

    def add_page(self, number, marks):
        page = self._add(b"")
        drawn, owners, kids = [], [], []
        for mark in marks:
            if isinstance(mark[0], str):
                kids.append(self._element(mark, b"3 0 R", page, drawn, owners))
            else:
                drawn.append(_shown(mark))
        stream = b"\n".join(drawn)
        content = self._add(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
        self.objects[page - 1] = (
            b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /StructParents %d /Contents %d 0 R"
            b" /Resources <</Font <</F %d 0 R>>>>>>" % (WIDTH, HEIGHT, number, content, self.font)
        )
        self.pages.append(page)
        self.elements += kids
        self.parents.append(b"%d [%s]" % (number, _references(owners)))

    def _element(self, element, parent, page, drawn, owners):
        kind, *inside = element
        kind, _, columns = kind.partition(" ")
        own, kids = self._add(b""), []
        for mark in inside:
            if isinstance(mark[0], str):
                kids.append(b"%d 0 R" % self._element(mark, b"%d 0 R" % own, page, drawn, owners))
            else:
                kids.append(b"%d" % len(owners))
                text = _shown(mark)
                drawn.append(b"/Span <</MCID %d>> BDC %s EMC" % (len(owners), text))
                owners.append(own)
        spans = f" /A [<</O /Table /ColSpan {columns}>>]".encode() if columns else b""
        self.objects[own - 1] = b"<</Type /StructElem /S /%s /P %s /Pg %d 0 R /K [%s]%s>>" % (
            kind.encode(), parent, page, b" ".join(kids), spans
        )  # fmt: skip
        return own

    def _add(self, content):
        self.objects.append(content)
        return len(self.objects)

    def written(self):
        pages = _references(self.pages)
        self.objects[1] = b"<</Type /Pages /Count %d /Kids [%s]>>" % (len(self.pages), pages)
        nums = b" ".join(self.parents)
        self.objects[2] = (
            b"<</Type /StructTreeRoot /K [%s] /ParentTree <</Nums [%s]>>>>"
            % (_references(self.elements), nums)
        )  # fmt: skip
        found, starts = b"%PDF-1.4\n", []
        for number, content in enumerate(self.objects, 1):
            starts.append(len(found))
            found += b"%d 0 obj\n%s\nendobj\n" % (number, content)
        rows = b"".join(b"%010d 00000 n \n" % start for start in starts)
        size = len(starts) + 1
        return found + (
            b"xref\n0 %d\n0000000000 65535 f \n%strailer <</Size %d /Root 1 0 R>>\n"
            b"startxref\n%d\n%%%%EOF" % (size, rows, size, len(found))
        )


def _references(numbers):
    return b" ".join(b"%d 0 R" % number for number in numbers)


def _shown(mark):
    """The operators that show a rule, a line, or lines below one another."""
    if len(mark) == 4:
        x0, y0, x1, y1 = mark
        return b"%g %g m %g %g l S" % (x0, HEIGHT - y0, x1, HEIGHT - y1)
    x, y, words = mark
    lines = [words] if isinstance(words, str) else words
    return b" ".join(
        b"BT /F %d Tf %g %g Td (%s) Tj ET" % (SIZE, x, HEIGHT - y - 12 * i, line.encode("latin-1"))
        for i, line in enumerate(lines)
    )
