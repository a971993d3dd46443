"""A floor under how well real saved pages are read. The pages are not in the project; without them it is skipped."""

import gzip
import json
import re
import statistics
from collections import Counter
from pathlib import Path

import pytest

from reader.document.importers import html
from reader.document.model import BlockKind
from reader.errors import InputError

PAGES = Path(__file__).parents[2].parent / "shared" / "gold" / "pages_dev"
BODY = (BlockKind.PARAGRAPH, BlockKind.SUBHEADING, BlockKind.STANDFIRST)
FLOOR = 0.975


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3))) if words else Counter()


def body(data: bytes) -> str:
    try:
        draft = html.read(data, "page.html")
    except InputError:
        return ""
    return "\n".join(block.span.of(draft.text) for block in draft.blocks or () if block.kind in BODY)


@pytest.mark.skipif(not PAGES.is_dir(), reason="the shared folder with saved pages is not beside the checkout")
def test_body_text_of_real_pages_stays_above_the_floor() -> None:
    truth = json.loads((PAGES / "pages.json").read_text(encoding="utf-8"))
    precision, recall = [], []
    for key, gold in truth.items():
        want = shingles(gold["text"])
        got = shingles(body(gzip.decompress((PAGES / f"{key}.html.gz").read_bytes())))
        right = (want & got).total()
        precision.append(right / got.total() if got else float(not want))
        recall.append(right / want.total() if want else float(not got))
    p, r = statistics.mean(precision), statistics.mean(recall)
    assert 2 * p * r / (p + r) >= FLOOR
