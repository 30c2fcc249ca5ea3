"""Word files as a whole: parts beside the body, other kinds of package, what is refused."""

import re
import zipfile
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parsers.errors import (
    CorruptFile,
    EncryptedFile,
    NotADocx,
    Refusal,
    TooLarge,
    UnsafeXml,
)
from parsers.office import archive as limits
from parsers.word import read
from parsers.word.package import open_package
from tests.wordml import (
    LISTS,
    NAMESPACES,
    OFFICE,
    alternatives,
    asides,
    docx,
    element,
    p,
    package,
    r,
    relationships,
    root,
    style,
    tbl,
    text_box,
    texts,
    tr,
    unpack,
)


def section(*references, first=False):
    """The properties of a section: (kind, part, type)."""
    made = "".join(
        f'<w:{kind}Reference r:id="{part}" w:type="{page}"/>' for kind, part, page in references
    )
    return element("w:sectPr", made + (element("w:titlePg") if first else ""))


HEADER = section(("header", "header1", "default"))


# What stands beside the body


def test_headers_and_footers_stand_beside_the_body():
    last = section(("header", "header1", "default"), ("footer", "footer1", "default"))
    assert asides("a", last, header1=p("top"), footer1=p("bottom")) == [
        ("header", "top"),
        ("footer", "bottom"),
    ]


def test_header_of_a_section_in_the_middle_is_read():
    assert asides(p("a", properties=HEADER), "b", header1=p("top")) == [("header", "top")]


def test_same_header_in_several_sections_is_given_once():
    second = section(("header", "header2", "default"))
    found = asides(p("a", properties=HEADER), second, header1=p("top"), header2=p("top"))
    assert found == [("header", "top")]


@pytest.mark.parametrize(("first", "found"), [(True, [("header", "top")]), (False, [])])
def test_header_of_a_first_page_is_read_where_that_page_differs(first, found):
    last = section(("header", "header1", "first"), first=first)
    assert asides("a", last, header1=p("top")) == found


def test_header_that_no_section_uses_is_left_out():
    assert asides("a", header1=p("old")) == []


def test_table_in_a_header_is_read():
    (aside,) = read(docx("a", HEADER, header1=tbl(tr("x")))).asides
    assert aside.content[0].rows[0].cells[0].text == "x"


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_each_note_stands_beside_the_body(kind):
    notes = element(f"w:{kind}", p("line"), type="separator", id=-1)
    notes += element(f"w:{kind}", p("first"), id=1) + element(f"w:{kind}", p("second"), id=2)
    assert asides("a", **{f"{kind}s": notes}) == [(kind, "first"), (kind, "second")]


def test_text_box_is_read_once_though_it_is_written_twice():
    assert asides(p("a", text_box(p("beside"), p("it")))) == [("text-box", "beside\nit")]


def test_text_box_of_an_older_program_is_read():
    box = f"<w:txbxContent>{p('beside')}</w:txbxContent>"
    pict = r(f"<w:pict><v:rect><v:textbox>{box}</v:textbox></v:rect></w:pict>")
    assert asides(p("a", pict)) == [("text-box", "beside")]


def test_text_box_does_not_break_the_line_that_it_hangs_on():
    assert texts(p("a ", text_box(p("beside")), "b")) == ["a b", "beside"]


def test_deleted_text_box_is_gone():
    assert asides(p("a", element("w:del", text_box(p("is_removed"))))) == []


def test_alternative_text_of_a_picture_stands_beside_the_body():
    picture = (
        '<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Our logo"/></wp:inline></w:drawing>'
    )
    assert asides(p(r(picture))) == [("picture", "Our logo")]


def test_alternative_text_of_an_older_picture_stands_beside_the_body():
    assert asides(p(r('<w:pict><v:shape alt="Our logo"/></w:pict>'))) == [("picture", "Our logo")]


def test_watermark_stands_beside_the_body():
    mark = '<w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict>'
    assert asides(p(r(mark))) == [("text-box", "DRAFT")]


def test_picture_in_hidden_text_is_left_out():
    picture = '<w:drawing><wp:inline><wp:docPr descr="x"/></wp:inline></w:drawing>'
    assert asides(p(r(picture, element("w:vanish")))) == []


def test_what_stands_beside_has_no_place():
    (aside,) = read(docx("a", HEADER, header1=tbl(tr("x")))).asides
    assert aside.content[0].rows[0].place == (None, None, None, None)


def test_comments_are_left_out():
    document = read(docx("a", comments=element("w:comment", p("why?"))))
    assert (len(document.blocks), document.asides) == (1, ())


def test_title_is_the_one_of_the_file():
    assert read(docx("a", core="Annual  review 2031")).title == "Annual review 2031"


@pytest.mark.parametrize("core", [None, ""])
def test_file_may_have_no_title(core):
    assert read(docx("a", core=core)).title == ""


@pytest.mark.parametrize("tag", ["w:altChunk", "w:subDoc"])
def test_piece_of_another_file_is_told(tag):
    document = read(docx("a", f'<{tag} r:id="x"/>'))
    assert [d.code for d in document.diagnostics] == ["damaged-part"]


@pytest.mark.parametrize("tag", ["c:chart", "dgm:relIds", "o:OLEObject"])
def test_words_in_a_figure_are_told_to_be_missing(tag):
    document = read(docx(p("a", r(f"<w:drawing><{tag}/></w:drawing>"))))
    assert [d.code for d in document.diagnostics] == ["damaged-part"]


# Other kinds of package


STRICT = "http://purl.oclc.org/ooxml/"
TRANSITIONAL = "http://schemas.openxmlformats.org/"


def strict(data):
    """The same file with Strict namespaces and relationship types."""
    names = {
        "wordprocessingml/2006/": "wordprocessingml/",
        "officeDocument/2006/": "officeDocument/",
    }
    files = {}
    for name, content in unpack(data).items():
        for old, new in names.items():
            content = content.replace((TRANSITIONAL + old).encode(), (STRICT + new).encode())
        files[name] = content
    return package(files)


def test_strict_file_reads_as_a_transitional_one():
    data = docx(p("a", num=(1, 0)), HEADER, header1=p("top"), styles=style("Normal"))
    assert b"purl.oclc.org" in unpack(strict(data))["word/document.xml"]
    assert read(strict(data)) == read(data)


def test_document_may_stand_anywhere_in_the_package():
    data = docx(p("a", num=(1, 0)), main="content/main.xml")
    assert read(data).blocks[0].marker == "1.0"


def test_names_of_parts_may_differ_in_case():
    files = {name.replace("word/", "Word/"): x for name, x in unpack(docx("a")).items()}
    assert read(package(files)).blocks[0].text == "a"


def test_names_of_parts_may_have_backslashes():
    files = {name.replace("/", "\\"): x for name, x in unpack(docx("a")).items()}
    assert read(package(files)).blocks[0].text == "a"


def test_content_type_does_not_matter():
    files = unpack(docx("a")) | {"[Content_Types].xml": b"<Types macro='yes'/>"}
    assert read(package(files)).blocks[0].text == "a"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_part_may_be_in_any_encoding(encoding):
    files = unpack(docx("Señor"))
    content = files["word/document.xml"].decode().replace('"UTF-8"', f'"{encoding}"')
    files["word/document.xml"] = content.encode(encoding)
    assert read(package(files)).blocks[0].text == "Señor"


def test_link_to_a_missing_picture_does_not_matter():
    files = unpack(docx("a"))
    files["word/_rels/document.xml.rels"] = relationships({"x": (f"{OFFICE}/image", "NULL")})
    assert read(package(files)).blocks[0].text == "a"


@pytest.mark.parametrize("part", ["styles", "numbering", "footnotes", "header1"])
def test_document_is_read_without_the_parts_beside_it(part):
    data = docx("a", HEADER, styles=style("x"), footnotes="", header1=p("top"))
    files = {name: x for name, x in unpack(data).items() if part not in name}
    assert read(package(files)).blocks[0].text == "a"


def test_missing_header_is_told():
    files = unpack(docx("a", HEADER, header1=p("top")))
    del files["word/header1.xml"]
    assert [d.code for d in read(package(files)).diagnostics] == ["damaged-part"]


def test_header_that_nothing_links_to_is_told():
    assert [d.code for d in read(docx("a", HEADER)).diagnostics] == ["damaged-part"]


@pytest.mark.parametrize("part", ["document", "styles", "numbering", "header1", "footnotes"])
def test_python_docx_opens_each_part(part):
    data = docx("a", HEADER, styles="", header1=p("top"), footnotes="")
    main = open_package(data)[0].main_document_part
    parts = {part.partname: part for part in [main, *main.related_parts.values()]}
    assert parts[f"/word/{part}.xml"].element.tag.startswith(f"{{{NAMESPACES['w']}}}")
    assert parts[f"/word/{part}.xml"].package is main.package


@pytest.mark.parametrize("aside", ["<!-- a -->", "<?a b?>"])
def test_comments_of_xml_are_passed_over(aside):
    data = docx(
        p("One", num=(1, 0), style="heading1"),
        tbl(tr("lead")),
        HEADER,
        styles=style("heading 1"),
        footnotes=element("w:footnote", p("n"), id=1),
        core="Title",
        header1=p("top"),
    )
    files = {
        name: re.sub("(?<=>)(?=.)|(?<=l)(?=ead)", aside, content.decode()).replace(aside, "", 1)
        for name, content in unpack(data).items()
    }
    assert f">l{aside}ead<" in files["word/document.xml"]
    assert read(package(files)) == read(data)


def test_links_may_have_one_id_for_all():
    data = docx(p("a", num=(1, 0), style="heading2"), styles=style("heading 2"))
    files = {name: re.sub(b' Id="[^"]*"', b' Id="x"', x) for name, x in unpack(data).items()}
    assert read(package(files)) == read(data)


def test_link_to_a_missing_document_beside_the_right_one_does_not_matter():
    kind, files = f"{OFFICE}/officeDocument", unpack(docx("a"))
    links = {"x": (kind, "word/document.xml"), "y": (kind, "is_removed.xml")}
    files["_rels/.rels"] = relationships(links)
    assert read(package(files)).blocks[0].text == "a"


def test_styles_of_tables_are_left_out_before_parsing():
    table_style = element("w:style", element("w:name", val="heading 1"), type="table", styleId="T")
    styles = table_style + style("heading 2") + table_style
    (block,) = read(docx(p("a", style="heading2"), styles=styles)).blocks
    assert block.heading == 2


# What is refused


def test_archive_without_a_document_is_no_word_file():
    with pytest.raises(NotADocx):
        read(package({"readme.txt": "x"}))


def test_archive_whose_document_is_missing_is_no_word_file():
    files = {name: x for name, x in unpack(docx("a")).items() if name != "word/document.xml"}
    with pytest.raises(NotADocx):
        read(package(files))


def test_workbook_is_no_word_file():
    files = {
        "_rels/.rels": relationships({"a": (f"{OFFICE}/officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": "<workbook/>",
    }
    with pytest.raises(NotADocx):
        read(package(files))


@pytest.mark.parametrize("share", [0, 0.1, 0.6, 0.99])
def test_truncated_file_is_corrupt(share):
    data = docx("a")
    with pytest.raises(CorruptFile):
        read(data[: int(len(data) * share)])


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "_rels/.rels"])
@pytest.mark.parametrize("content", [b"", b"<w:document", b"no xml", b"\x00\xff"])
def test_part_that_is_no_xml_is_corrupt(part, content):
    with pytest.raises(CorruptFile):
        read(package(unpack(docx("a", styles="")) | {part: content}))


def test_wrong_checksum_is_corrupt():
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, content in unpack(docx("leadership")).items():
            archive.writestr(name, content)
    with pytest.raises(CorruptFile) as caught:
        read(stream.getvalue().replace(b"leadership", b"leadershop"))
    assert isinstance(caught.value.__cause__, zipfile.BadZipFile)


def test_encrypted_part_is_refused():
    data = bytearray(docx("a"))
    at = data.index(b"PK\x01\x02")  # the first entry of the directory; its flags are at 8
    data[at + 8] |= 1
    with pytest.raises(EncryptedFile):
        read(bytes(data))


BOMB = (
    '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    "<w:document xmlns:w='{}'><w:body/></w:document>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "utf-16-le"])
@pytest.mark.parametrize(
    "part", ["word/document.xml", "word/styles.xml", "word/numbering.xml", "docProps/core.xml"]
)
def test_part_that_declares_entities_is_unsafe(part, encoding):
    files = unpack(docx("a", styles="", numbering=LISTS, core="x")) | {part: BOMB.encode(encoding)}
    with pytest.raises(UnsafeXml):
        read(package(files))


@pytest.mark.parametrize(
    ("encoding", "mark"), [("utf-32", "<!DOCTYPE w>"), ("utf-7", "<+ACE-DOCTYPE w>")]
)
def test_document_type_in_an_odd_encoding_is_unsafe(encoding, mark):
    content = f'<?xml version="1.0" encoding="{encoding}"?>{mark}<w/>'
    content = content.encode("ascii" if encoding == "utf-7" else encoding)
    with pytest.raises(UnsafeXml):
        read(package(unpack(docx("a")) | {"word/document.xml": content}))


def test_part_that_expands_too_far_is_too_large():
    with pytest.raises(TooLarge):
        read(package(unpack(docx("a")) | {"word/media/image1.png": bytes(20 << 20)}))


def test_part_that_is_too_long_is_too_large(monkeypatch):
    monkeypatch.setattr(limits, "MAX_READ", 100)
    with pytest.raises(TooLarge):
        read(docx("a"))


def test_parts_that_are_read_and_too_long_together_are_too_large(monkeypatch):
    data = docx("a", styles="")
    monkeypatch.setattr(limits, "MAX_READ", max(map(len, unpack(data).values())))
    with pytest.raises(TooLarge):
        read(data)


def test_parts_that_are_too_long_together_are_too_large(monkeypatch):
    monkeypatch.setattr(limits, "MAX_EXPANDED", 1000)
    with pytest.raises(TooLarge):
        read(docx("a"))


def test_archive_of_too_many_parts_is_too_large(monkeypatch):
    monkeypatch.setattr(limits, "MAX_ENTRIES", 3)
    with pytest.raises(TooLarge):
        read(docx("a", styles=""))


def test_directory_that_understates_a_size_cannot_make_us_inflate_it():
    data = bytearray(package(unpack(docx("a")) | {"word/document.xml": bytes(8 << 20)}))
    size = (8 << 20).to_bytes(4, "little")
    for at in (data.index(size), data.rindex(size)):
        data[at : at + 4] = (64).to_bytes(4, "little")
    with pytest.raises(CorruptFile):
        read(bytes(data))


def test_elements_nested_too_deep_are_corrupt():
    deep = "<w:sdt><w:sdtContent>" * 5000 + "</w:sdtContent></w:sdt>" * 5000
    with pytest.raises(CorruptFile):
        read(docx(deep))


# Whatever happens to a file, it is read or refused


SPECIMEN = docx(
    p("One", num=(1, 0), style="heading1"),
    tbl(tr("1.1", "a"), tr(p("b", text_box(p("c"))))),
    alternatives(p("d"), p("e")),
    HEADER,
    styles=style("heading 1"),
    footnotes=element("w:footnote", p("n"), id=1),
    core="Title",
    header1=p("top"),
)
PARTS = unpack(SPECIMEN)
MUTATION = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read_or_refused(data):
    try:
        return read(data)
    except Refusal as refusal:
        return refusal


@MUTATION
@given(st.integers(0, len(SPECIMEN) - 1), st.binary(min_size=1, max_size=4))
def test_bytes_of_the_archive_may_be_anything(at, change):
    assert read_or_refused(SPECIMEN[:at] + change + SPECIMEN[at + len(change) :])


@MUTATION
@given(st.sampled_from(sorted(PARTS)), st.data(), st.binary(max_size=6))
def test_bytes_of_a_part_may_be_anything(part, data, change):
    content = PARTS[part]
    at = data.draw(st.integers(0, len(content)))
    cut = data.draw(st.integers(0, 30))
    changed = content[:at] + change + content[at + cut :]
    assert read_or_refused(package(PARTS | {part: changed}))


@MUTATION
@given(st.data())
def test_tags_and_values_of_a_part_may_be_any_others(data):
    part = data.draw(st.sampled_from(sorted(PARTS)))
    words = sorted(set(PARTS[part].replace(b"<", b" ").replace(b">", b" ").split()))
    old, new = data.draw(st.sampled_from(words)), data.draw(st.sampled_from(words))
    assert read_or_refused(package(PARTS | {part: PARTS[part].replace(old, new)}))


@pytest.mark.parametrize("part", sorted(PARTS))
def test_any_part_may_be_missing(part):
    assert read_or_refused(package({name: x for name, x in PARTS.items() if name != part}))


@pytest.mark.parametrize("part", sorted(PARTS))
def test_any_part_may_be_another(part):
    assert read_or_refused(package(PARTS | {part: root("styles", style("heading 1"))}))
