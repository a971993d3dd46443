"""E-mail messages as reports."""

from email.message import EmailMessage

import pytest

from reader.document.failures import EmptyFileError
from reader.document.load import load_bytes
from reader.document.model import Origin
from tests.document.builders import BODY

TEXT = "\n\n".join(BODY)


def message(**headers: str) -> EmailMessage:
    made = EmailMessage()
    made["From"] = headers.get("sender", "Ada Quill <ada@tidworth.example>")
    made["To"] = "readers@tidworth.example"
    made["Subject"] = headers.get("subject", "Town votes to rebuild bridge")
    made["Date"] = "Tue, 22 Oct 2024 13:08:00 +0900"
    made["Message-ID"] = "<1@tidworth.example>"
    return made


def test_headers_and_text() -> None:
    made = message()
    made.set_content(TEXT)
    article = load_bytes(made.as_bytes(), "report.eml")
    assert article.title.value == "Town votes to rebuild bridge"
    assert [field.value for field in article.byline] == ["Ada Quill"]
    assert (article.published.value, article.published.origin) == ("2024-10-22T13:08+09:00", Origin.STATED)
    assert article.source.media_type == "message/rfc822"
    assert article.text.strip() == TEXT


def test_encoded_headers_and_bodies() -> None:
    made = message(subject="Мост восстановят")
    made.set_content("Мэр рассказала, что работа займёт девять месяцев.\n", charset="windows-1251", cte="base64")
    article = load_bytes(made.as_bytes(), "report.eml")
    assert article.title.value == "Мост восстановят"
    assert "девять месяцев" in article.text


def test_an_outlet_that_sends_is_suggested() -> None:
    made = message(sender="The Guardian <newsletter@theguardian.com>")
    made.set_content(TEXT)
    article = load_bytes(made.as_bytes(), "report.eml")
    assert (article.outlet.value, article.outlet.origin) == ("The Guardian", Origin.INFERRED)
    assert article.byline == ()


def test_attachments_and_nested_messages_are_named_and_left_alone() -> None:
    inner = message(subject="Another report")
    inner.set_content("Inner words that nobody should read.")
    made = message()
    made.set_content(TEXT)
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="plan.pdf")
    made.add_attachment(inner)
    article = load_bytes(made.as_bytes(), "report.eml")
    assert [remark.code for remark in article.remarks] == ["attachment", "nested-message"]
    assert "plan.pdf" in article.remarks[0].message
    assert "Inner words" not in article.text


def test_html_is_preferred_to_a_stub_of_text() -> None:
    made = message()
    made.set_content("Your program cannot show this message.")
    markup = "<html><body><h1>Town votes</h1>" + "".join(f"<p>{body}</p>" for body in BODY * 3) + "</body></html>"
    made.add_alternative(markup, subtype="html")
    article = load_bytes(made.as_bytes(), "report.eml")
    assert BODY[0] in article.text
    assert "cannot show" not in article.text


def test_message_without_text() -> None:
    made = message()
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    with pytest.raises(EmptyFileError):
        load_bytes(made.as_bytes(), "report.eml")


def test_known_by_its_headers_without_a_suffix() -> None:
    made = message()
    made.set_content(TEXT)
    assert load_bytes(made.as_bytes(), "message").source.media_type == "message/rfc822"
    assert load_bytes(f"Subject: a bridge\n\n{TEXT}".encode(), "note.txt").source.media_type == "text/plain"
