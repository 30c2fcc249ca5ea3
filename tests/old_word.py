"""Old Word files (`.doc`), as small as they can be: the compound file and the text in it."""

import struct

SECTOR = 512
END, FREE, IS_FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def compound(streams):
    """A compound file ([MS-CFB]) of streams, each of them large enough for sectors of its own."""
    fat, body, entries = [IS_FAT, END], b"", []
    for name, content in streams.items():
        content = content.ljust(8 * SECTOR, b"\0")
        content += b"\0" * (-len(content) % SECTOR)
        first, count = len(fat), len(content) // SECTOR
        fat += [*range(first + 1, first + count), END]
        entries.append(entry(name, 2, first, len(content)))
        body += content
    links = [FREE, FREE, 1], [FREE, 2, FREE], [FREE, FREE, FREE]
    directory = b"".join(
        one[:68] + struct.pack("<3I", *link) + one[80:]
        for one, link in zip([entry("Root Entry", 5, END, 0), *entries], links, strict=True)
    )
    assert len(fat) <= SECTOR // 4
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    header += struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, END, 0, END, 0)
    header += struct.pack("<109I", 0, *[FREE] * 108)
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(SECTOR, b"\xff")
    return header + table + directory.ljust(SECTOR, b"\0") + body


def entry(name, kind, first, size):
    encoded = (name + "\0").encode("utf-16-le")
    return (
        encoded.ljust(64, b"\0")
        + struct.pack("<HBB", len(encoded), kind, 1)
        + b"\0" * 48
        + struct.pack("<IQ", first, size)
    )


def doc(text, more=(), flags=0, version=193, notes=0, headers=0):
    """An old Word file: its text in Unicode, and further pieces of one byte a letter."""
    main = bytearray(1024)
    struct.pack_into("<HH", main, 0, 0xA5EC, version)
    struct.pack_into("<H", main, 10, flags)
    pieces, at = [], 0
    for content, is_bytes in [(text, False), *((part, True) for part in more)]:
        place = 2 * len(main) | 0x40000000 if is_bytes else len(main)
        pieces.append((at, place))
        at += len(content)
        main += content.encode("cp1252" if is_bytes else "utf-16-le")
    struct.pack_into("<7i", main, 76, at - notes - headers, notes, headers, 0, 0, 0, 0)
    positions = struct.pack(f"<{len(pieces) + 1}I", *(start for start, _ in pieces), at)
    table = positions + b"".join(struct.pack("<HIH", 0, place, 0) for _, place in pieces)
    clx = b"\x01\x02\x00ab\x02" + struct.pack("<I", len(table)) + table
    struct.pack_into("<II", main, 418, 0, len(clx))
    return compound({"0Table": clx, "WordDocument": bytes(main)})
