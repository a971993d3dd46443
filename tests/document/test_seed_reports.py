"""The real reports that the reader exists for, where they lie beside the checkout: nothing of them is changed."""

import json
from pathlib import Path

import pytest

from reader.document.load import load_file
from reader.document.model import BlockKind

SHARED = Path(__file__).parents[2].parent / "shared"
GOLD = SHARED / "gold" / "seeds_dev.json"
pytestmark = pytest.mark.skipif(not GOLD.is_file(), reason="the real reports do not lie beside this checkout")


def test_metadata_and_boilerplate() -> None:
    documents = json.loads(GOLD.read_text(encoding="utf-8"))["documents"]
    for document in documents.values():
        path = SHARED / "seeds" / document["file"]
        article = load_file(path)
        gold = document["metadata"]
        assert article.text == path.read_bytes().decode("utf-8")
        assert [article.title.value, article.outlet.value, article.published.value] == [
            gold["title"],
            gold["outlet"],
            gold["published"],
        ]
        assert [field.value for field in article.byline] == gold["byline"]
        flagged = [block.span for block in article.blocks if block.kind is BlockKind.BOILERPLATE]
        for phrase in gold["boilerplate"]:
            assert any(phrase in span.of(article.text) for span in flagged)


def test_no_sentence_of_a_report_is_flagged() -> None:
    for path in sorted((SHARED / "seeds").glob("*.txt")):
        article = load_file(path)
        flagged = sum(len(block.span) for block in article.blocks if block.kind is BlockKind.BOILERPLATE)
        assert flagged <= 0.1 * len(article.text)
        assert all(len(block.span) < 200 for block in article.blocks if block.kind is BlockKind.BOILERPLATE)
