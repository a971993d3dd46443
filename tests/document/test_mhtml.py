"""Saved pages in one file: the page, its address and when it was saved; damaged files are named."""

from email.message import EmailMessage

import pytest

from reader.document.importers import mhtml
from reader.document.importers.mhtml import NoPageError
from reader.document.model import BlockKind
from reader.errors import DiptychError

SENTENCES = " ".join(f"The board of the invented port met on day {number} and kept the ferry." for number in range(20))
PAGE = (
    "<html><head><meta charset='{charset}'><title>Ferry stays</title>"
    "<link rel='canonical' href='https://courier.example/other'></head>"
    f"<body><nav><a href='/'>Home</a></nav><article><h1>Fähre bleibt</h1><p>{SENTENCES}</p></article></body></html>"
)


def saved(page: str = PAGE, *, charset: str = "utf-8", **headers: str) -> bytes:
    """A saved page as browsers write it."""
    message = EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(page.format(charset=charset), subtype="html", charset=charset, cte="quoted-printable")
    message["Content-Location"] = "https://courier.example/ferry"
    message.make_related()
    message.add_related(b"\x89PNG fake", "image", "png", cid="<picture>")
    return message.as_bytes()


def test_the_page_its_address_and_its_time() -> None:
    data = saved(
        From="<Saved by a browser>",
        Snapshot_Content_Location="https://courier.example/2024/ferry",
        Date="Tue, 22 Oct 2024 13:08:41 +0200",
    )
    draft = mhtml.read(data, "ferry.mhtml")
    assert draft.media_type == "multipart/related"
    assert draft.declared.url == "https://courier.example/2024/ferry"
    assert draft.declared.retrieved == "2024-10-22T11:08:41+00:00"
    kinds = {block.kind: block.span.of(draft.text) for block in draft.blocks or ()}
    assert kinds[BlockKind.HEADLINE] == "Fähre bleibt"
    assert kinds[BlockKind.PARAGRAPH] == SENTENCES
    assert kinds[BlockKind.BOILERPLATE] == "Home"
    assert "PNG" not in draft.text


def test_address_of_the_part_serves_where_the_message_names_none() -> None:
    draft = mhtml.read(saved(), "ferry.mht")
    assert draft.declared.url == "https://courier.example/ferry"
    assert draft.declared.retrieved is None


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "iso-8859-1"])
def test_charset_of_the_part(charset: str) -> None:
    assert "Fähre bleibt" in mhtml.read(saved(charset=charset), "ferry.mhtml").text


def test_charset_that_does_not_fit_is_not_believed() -> None:
    data = saved().replace(b'charset="utf-8"', b'charset="no-such"')
    assert "Fähre bleibt" in mhtml.read(data, "ferry.mhtml").text


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no headers at all",
        b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nx\n--x--",
        b"Content-Type: multipart/related; boundary=\n\n",
        b"Content-Type: multipart/related; boundary=x\nSubject: =?x?q?\n\n--x\nContent-Type: text/html; charset==\n\n",
        b"Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n====",
        saved()[:300],
    ],
)
def test_damaged_files_are_named(data: bytes) -> None:
    with pytest.raises(DiptychError, match=r"ferry\.mhtml"):
        mhtml.read(data, "ferry.mhtml")


def test_a_message_without_a_page_says_what_to_do() -> None:
    with pytest.raises(NoPageError, match="save the page again"):
        mhtml.read(b"Content-Type: text/plain\n\nwords", "note.mhtml")
