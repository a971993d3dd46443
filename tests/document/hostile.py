"""Files that want to do harm or are damaged, for the tests of importers and for fuzzing them, and what must hold."""

import io
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

from reader.document.load import load_bytes
from reader.document.model import Article
from reader.errors import DiptychError
from tests.document.builders import BODY, make_docx, make_pdf, make_zip_bomb

NAMES = ("report.txt", "report.html", "report.md", "report.docx", "report.pdf", "report.eml", "report.mhtml", "report")
SENTENCE = "The board of the invented port voted on Tuesday to keep the old ferry running through the winter. "
_TEXT = "\n\n".join(("Bridge to be rebuilt", "By Ada Quill", "2024-10-22", *BODY))


def read(data: bytes, name: str) -> Article | None:
    """The article, or `None` where the file was refused with a named error. Fails where what is read is not sound."""
    try:
        article = load_bytes(data, name)
    except DiptychError:
        return None
    text = article.text
    assert "\0" not in text
    assert "\r" not in text
    text.encode("utf-8")  # no half of a surrogate pair
    for block in article.blocks:
        assert 0 <= block.span.start <= block.span.end <= len(text)
    for field in (article.title, article.outlet, article.published, *article.byline, *article.agency):
        (field.value or "").encode("utf-8")
    return article


def seeds() -> dict[str, bytes]:
    """A sound file of every kind that is read."""
    page = "".join(f"<p>{line}</p>" for line in BODY)
    data = (
        '{"@type": "NewsArticle", "headline": "Bridge", "datePublished": "2024-10-22", "author": {"name": "A Quill"}}'
    )
    html = f'<html><head><title>Bridge</title><script type="application/ld+json">{data}</script></head><body>{page}'
    return {
        "report.txt": _TEXT.encode(),
        "report.md": f"---\ntitle: Bridge\ndate: 2024-10-22\n---\n# Bridge\n\n> {_TEXT}\n\n- [a](http://b.c)\n".encode(),
        "report.html": html.encode(),
        "report.docx": make_docx([("Bridge to be rebuilt", "Title"), *((line, None) for line in BODY)]),
        "report.pdf": make_pdf(
            [[(72, 700 - 20 * at, 12, line[:60]) for at, line in enumerate(("Bridge to be rebuilt", *BODY[:2]))]]
        ),
        "report.eml": _mail("plain", _TEXT),
        "page.eml": _mail("html", html),
        "report.mhtml": b"From: <Saved by Blink>\n" + _mail("html", html),
    }


def _mail(subtype: str, content: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = "Ada Quill <a@b.example>", "Bridge", "Tue, 22 Oct 2024 10:00:00 +0000"
    mail.set_content("Bridge\n")
    mail.add_alternative(content, subtype=subtype)
    return mail.as_bytes()


def nested_parts(depth: int) -> bytes:
    """A mail of parts inside parts."""
    heads = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (at, at) for at in range(depth))
    return b"From: a@b.c\nSubject: x\nMIME-Version: 1.0\n" + heads + b"Content-Type: text/plain\n\n" + SENTENCE.encode()


def word_document(body: str, *, head: str = "") -> bytes:
    """The least that is a Word document, with this XML for a body."""
    space = "http://schemas.openxmlformats.org"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    relation = f"{space}/officeDocument/2006/relationships/officeDocument"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{space}/package/2006/content-types"><Default Extension="rels" ContentType="application/'
            'vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
            f'ContentType="{kind}"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="r1" Type="{relation}" '
            'Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/document.xml",
            f'<?xml version="1.0"?>{head}<w:document xmlns:w="{space}/wordprocessingml/2006/main">'
            f"<w:body>{body}</w:body></w:document>",
        )
        archive.writestr("../../../../etc/passwd", "root:x:0:0")
    return out.getvalue()


def _paragraph(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def _laughs() -> str:
    entities = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10 if at else "ha"}">' for at in range(10))
    return f"<!DOCTYPE d [{entities}]>"


Made = Callable[[], bytes]
MONSTERS: dict[str, tuple[str, Made]] = {
    "one line of 10 MB": ("a.txt", lambda: (SENTENCE * 110_000).encode()[:10_000_000]),
    "one word of 10 MB": ("a.txt", lambda: b"a" * 10_000_000),
    "nothing but line ends": ("a.txt", lambda: b"a" + b"\r" * 2_000_000 + b"\n" * 2_000_000),
    "five million spaces": ("a.txt", lambda: b"a" + b" " * 5_000_000 + b"b"),
    "accents on accents": ("a.txt", ("a" + "\u0301" * 300_000 + SENTENCE).encode),
    "text that runs both ways": ("a.txt", ("\u202e\u2066" * 300_000 + SENTENCE).encode),
    "formulas": ("a.txt", lambda: b"=cmd|' /C calc'!A0\n@SUM(1)\n+1\n-1\n" * 1_000),
    "quotation marks only": ("a.txt", lambda: "“".encode() * 500_000),
    "brackets in Markdown": ("a.md", lambda: b"[" * 10_000),
    "links in Markdown": ("a.md", lambda: b"[a](" * 6_000),
    "stars in Markdown": ("a.md", lambda: b"*a " * 8_000),
    "deep quotes in Markdown": ("a.md", lambda: b">" * 50_000 + b" hi"),
    "deep front matter": ("a.md", lambda: b"---\na: " + b"[" * 5_000 + b"\n---\n" + SENTENCE.encode()),
    "front matter that multiplies": (
        "a.md",
        lambda: (
            b"---\na0: &a0 x\n"
            + b"".join(b"a%d: &a%d [%s]\n" % (at, at, b",".join([b"*a%d" % (at - 1)] * 9)) for at in range(1, 12))
            + b"---\n"
            + SENTENCE.encode()
        ),
    ),
    "a page as deep as it is long": ("a.html", lambda: b"<div>" * 300_000 + SENTENCE.encode() * 3),
    "letters in letters": ("a.html", lambda: b"<b><i>" * 50_000 + SENTENCE.encode() * 3),
    "tables in tables": ("a.html", lambda: b"<table><tr><td>" * 1_000 + SENTENCE.encode() * 3),
    "paragraphs of one letter": ("a.html", lambda: b"<p>a</p>" * 6_000),
    "pieces of one letter": ("a.html", lambda: b"<span>a</span>" * 8_000),
    "comments that never end": ("a.html", lambda: b"<!--" * 20_000 + SENTENCE.encode()),
    "characters that are none": ("a.html", lambda: b"<p>" + b"&#x202e;&#0;&#xd800;&amp;" * 4_000),
    "a list in a list in a list": (
        "a.html",
        lambda: b'<script type="application/ld+json">' + b"[" * 200_000 + b"</script><p>" + SENTENCE.encode() * 3,
    ),
    "objects in objects": (
        "a.html",
        lambda: (
            b'<script type="application/ld+json">'
            + b'{"author":' * 50_000
            + b"1"
            + b"}" * 50_000
            + b"</script><p>"
            + SENTENCE.encode() * 3
        ),
    ),
    "a number of 100,000 digits": (
        "a.html",
        lambda: (
            b'<script type="application/ld+json">{"datePublished":'
            + b"9" * 100_000
            + b"}</script><p>"
            + SENTENCE.encode() * 3
        ),
    ),
    "halves of characters": (
        "a.html",
        lambda: (
            rb'<script type="application/ld+json">{"@type":"NewsArticle","headline":"\ud800 x",'
            rb'"author":{"name":"\udfff"},"publisher":{"name":"\ud83d"}}</script><p>' + SENTENCE.encode() * 3
        ),
    ),
    "a Word document that unpacks to 120 MB": ("a.docx", lambda: make_zip_bomb(120)),
    "a Word document of a thousand tables in one another": (
        "a.docx",
        lambda: word_document("<w:tbl><w:tr><w:tc>" * 1000 + _paragraph(SENTENCE) + "</w:tc></w:tr></w:tbl>" * 1000),
    ),
    "a Word document deeper than a parser goes": ("a.docx", lambda: word_document("<w:sdt>" * 50_000)),
    "a Word document of entities": ("a.docx", lambda: word_document(_paragraph("&e9;"), head=_laughs())),
    "parts in parts": ("a.eml", lambda: nested_parts(500)),
    "more parts in parts than a stack holds": ("a.eml", lambda: nested_parts(1_500)),
    "mails in mails": (
        "a.eml",
        lambda: b"From: a@b.c\nSubject: x\nContent-Type: message/rfc822\n\n" * 2_000 + SENTENCE.encode(),
    ),
    "a sender of brackets": (
        "a.eml",
        lambda: b"From: " + b"(" * 20_000 + b"\nSubject: x\n\n" + SENTENCE.encode(),
    ),
    "a subject of pieces": (
        "a.eml",
        lambda: b"From: a@b.c\nSubject: " + b"=?utf-8?b?4oKs?= " * 2_000 + b"\n\n" + SENTENCE.encode(),
    ),
    "a hundred thousand headers": (
        "a.eml",
        lambda: b"From: a@b.c\nSubject: x\n" + b"X: y\n" * 100_000 + b"\n" + SENTENCE.encode(),
    ),
    "a saved page of parts in parts": ("a.mhtml", lambda: b"From: <Saved by Blink>\n" + nested_parts(500)),
    "the head of a PDF": ("a.pdf", lambda: b"%PDF-1.7\n"),
}
