"""Pages that are broken, enormous or malicious: an article or a named error, in sensible time, never a traceback."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.document.importers import html
from reader.errors import DiptychError

SENTENCE = "The board of the invented port voted on Tuesday to keep the old ferry running through the winter. "


def test_deep_nesting_keeps_the_text() -> None:
    data = (
        b"<html><body>" + b"<div>" * 10_000 + SENTENCE.encode() * 5 + b"</div>" * 10_000 + b"<p>After</p></body></html>"
    )
    draft = html.read(data, "deep.html")
    assert SENTENCE.strip() in draft.text
    assert draft.text.endswith("After")


def test_deep_nesting_of_other_tags_keeps_the_text() -> None:
    data = b"<body>" + b"<ul><dl><q>" * 3_000 + b"<p>Found at the bottom of it all.</p>" + b"</q></dl></ul>" * 3_000
    assert "Found at the bottom of it all." in html.read(data, "deep.html").text


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body><p>Hello \x00 there \x01 you</p></body></html>",
        b"<p>unclosed <b>bold <i>italic</p><table><tr><p>stray</td></div></span>",
        b"<?xml version='1.0' encoding='utf-16'?><html xmlns='http://www.w3.org/1999/xhtml'><p>x y</p></html>",
        b"<p " + b"a='" + b"x" * 1_000_000 + b"'>still here</p>",
        b"<p " + b" ".join(b"a%d=1" % n for n in range(5_000)) + b">still here</p>",
        b"<!DOCTYPE html [<!ENTITY a 'b'><!ENTITY c SYSTEM 'file:///etc/passwd'>]><p>&a; &c; text</p>",
        b"<html><body>" + b"\xff\xfe\xfa" * 50 + b"<p>words</p></body></html>",
        b"<script type='application/ld+json'>" + b"[" * 50_000 + b"</script><p>words</p>",
        b"<meta property='og:title' content='"
        + b"y" * 100_000
        + b"'><title>"
        + b"- " * 20_000
        + b"</title><p>words</p>",
        b"<p>&#xD800; &#1114112; &#0; &bogus; words</p>",
        b"plain words with no tag at all",
        b"<svg><title>no</title></svg><math><mi>x</mi></math><p>words</p>",
    ],
)
def test_broken_pages_are_read(data: bytes) -> None:
    started = time.process_time()
    draft = html.read(data, "page.html")
    assert draft.text.strip()
    assert "\x00" not in draft.text
    assert "root:" not in draft.text
    assert all(block.span.of(draft.text).strip() for block in draft.blocks or ())
    assert time.process_time() - started < 10


def test_a_large_page_takes_sensible_time() -> None:
    paragraphs = b"".join(b"<p>%d: %s</p>\n" % (number, SENTENCE.encode()) for number in range(6_000))
    data = b"<html><body><article>" + paragraphs + b"</article></body></html>"
    assert len(data) > 600_000
    started = time.process_time()
    draft = html.read(data, "large.html")
    assert draft.text.count("ferry") == 6_000
    assert time.process_time() - started < 30


@given(st.binary(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_bytes_give_a_draft_or_a_named_error(data: bytes) -> None:
    try:
        draft = html.read(data, "page.html")
    except DiptychError:
        return
    assert all(block.span.end <= len(draft.text) for block in draft.blocks or ())
