"""Word documents: styles, tables, properties, and archives that are not what they claim."""

import datetime
import io
import zipfile

import pytest

from reader.document.failures import DamagedFileError, EmptyFileError, UnsupportedKindError, ZipBombError
from reader.document.load import load_bytes
from reader.document.model import BlockKind, Origin
from tests.document.builders import BODY, make_docx, make_zip_bomb


def test_styles_tell_the_roles() -> None:
    data = make_docx(
        [
            ("Town votes to rebuild bridge", "Title"),
            ("Nine months of work", "Subtitle"),
            ("By Ada Quill", None),
            (BODY[0], None),
            ("Songs and tea", "Heading 2"),
            (BODY[1], None),
            ("The bridge in 2019", "Caption"),
        ]
    )
    article = load_bytes(data, "report.docx")
    assert [block.kind for block in article.blocks] == [
        BlockKind.HEADLINE,
        BlockKind.STANDFIRST,
        BlockKind.BYLINE,
        BlockKind.PARAGRAPH,
        BlockKind.SUBHEADING,
        BlockKind.PARAGRAPH,
        BlockKind.CAPTION,
    ]
    assert article.title.value == "Town votes to rebuild bridge"
    assert [field.value for field in article.byline] == ["Ada Quill"]


def test_a_document_without_styles_is_read_like_text() -> None:
    article = load_bytes(
        make_docx([("Town votes to rebuild bridge", None), *((body, None) for body in BODY)]), "r.docx"
    )
    assert article.blocks[0].kind is BlockKind.HEADLINE
    assert article.text == "\n\n".join(["Town votes to rebuild bridge", *BODY])


def test_tables_are_part_of_the_text() -> None:
    article = load_bytes(make_docx([(BODY[0], None)], table=[["Day", "Visitors"], ["Monday", "412"]]), "r.docx")
    assert "Day\tVisitors" in article.text
    assert "Monday\t412" in article.text


def test_properties() -> None:
    made = datetime.datetime(2024, 10, 22, 13, 8)
    data = make_docx([(BODY[0], None)], title="Town votes to rebuild bridge", author="Ada Quill", created=made)
    article = load_bytes(data, "r.docx")
    assert (article.title.value, article.title.origin) == ("Town votes to rebuild bridge", Origin.STATED)
    assert [field.value for field in article.byline] == ["Ada Quill"]
    assert (article.published.value, article.published.origin) == ("2024-10-22", Origin.INFERRED)


def test_zip_bomb() -> None:
    with pytest.raises(ZipBombError, match="unpacks to more than"):
        load_bytes(make_zip_bomb(150), "report.docx")


def test_archive_that_lies_about_its_sizes() -> None:
    data = bytearray(make_zip_bomb(3))
    place = data.find(b"PK\x01\x02")
    data[place + 24 : place + 28] = (10).to_bytes(4, "little")
    with pytest.raises((DamagedFileError, ZipBombError)):
        load_bytes(bytes(data), "report.docx")


def test_other_archives_and_damaged_documents() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("content.xml", "<a/>")
    with pytest.raises(UnsupportedKindError):
        load_bytes(out.getvalue(), "report.docx")
    whole = make_docx([(BODY[0], None)])
    for data in (whole[: len(whole) // 2], b"PK\x03\x04word/document.xml"):
        with pytest.raises((DamagedFileError, UnsupportedKindError)):
            load_bytes(data, "report.docx")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<not closed")
    with pytest.raises(DamagedFileError, match="damaged"):
        load_bytes(out.getvalue(), "report.docx")


def test_empty_document() -> None:
    with pytest.raises(EmptyFileError):
        load_bytes(make_docx([]), "report.docx")
