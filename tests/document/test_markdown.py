"""Markdown with and without front matter; the text is the file."""

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from reader.document.importers.markdown import read
from reader.document.load import load_bytes
from reader.document.model import BlockKind, Origin
from tests.document.builders import BODY

FRONT = """---
title: Town votes to rebuild bridge
date: 2024-10-22 13:08:00
author:
  - Ada Quill
  - name: Tom Reed
publisher: The Tidworth Post
lang: en-GB
---
"""
BODY_MARKUP = f"{BODY[0]}\n\n## Songs and tea\n\n{BODY[1]}\n\n> {BODY[2]}\n\n- first\n- second\n"
TEXT = f"{FRONT}\n# Town votes to rebuild bridge\n\n{BODY_MARKUP}"


def test_front_matter_states_and_is_boilerplate() -> None:
    article = load_bytes(TEXT.encode(), "report.md")
    assert article.text == TEXT
    assert (article.title.value, article.title.origin) == ("Town votes to rebuild bridge", Origin.STATED)
    assert (article.outlet.value, article.published.value) == ("The Tidworth Post", "2024-10-22T13:08")
    assert [field.value for field in article.byline] == ["Ada Quill", "Tom Reed"]
    assert article.language == "en"
    assert article.blocks[0].kind is BlockKind.BOILERPLATE
    assert article.blocks[0].span.of(TEXT) == FRONT.strip()


def test_blocks_leave_the_marks_out() -> None:
    article = load_bytes(TEXT.encode(), "report.md")
    found = [(block.kind.value, block.span.of(TEXT)) for block in article.blocks[1:]]
    assert found[:5] == [
        ("headline", "Town votes to rebuild bridge"),
        ("paragraph", BODY[0]),
        ("subheading", "Songs and tea"),
        ("paragraph", BODY[1]),
        ("paragraph", BODY[2]),
    ]
    assert [words for _, words in found[5:]] == ["first", "second"]


def test_underlined_heading() -> None:
    text = f"Town votes to rebuild bridge\n============\n\n{BODY[0]}\n"
    article = load_bytes(text.encode(), "report.md")
    assert article.title.value == "Town votes to rebuild bridge"


@pytest.mark.parametrize("front", ["---\n[\n---\n", "---\n- a\n- b\n---\n", "---\ntitle: [1, 2]\ndate: soon\n---\n"])
def test_strange_front_matter_does_no_harm(front: str) -> None:
    article = load_bytes(f"{front}\n{BODY[0]}\n".encode(), "report.md")
    assert article.published.value is None
    assert BODY[0] in article.text


def test_front_matter_is_noticed_in_a_text_file() -> None:
    article = load_bytes(TEXT.encode(), "report.txt")
    assert article.outlet.value == "The Tidworth Post"
    assert article.remarks == ()


@settings(max_examples=100, deadline=None)
@for_all(st.text(alphabet="ab .#>-*_`\n|=~[]()<!1:\u00a0", min_size=1, max_size=120))
def test_blocks_of_any_markdown_lie_in_the_text(text: str) -> None:
    draft = read(text.encode(), "any.md")
    assert draft.text == text
    assert draft.blocks is not None
    end = 0
    for block in draft.blocks:
        assert end <= block.span.start < block.span.end <= len(text)
        assert block.span.of(text).strip()
        end = block.span.end
