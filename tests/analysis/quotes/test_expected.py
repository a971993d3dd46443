"""The quotations of the sample reports, against what a careful reader finds."""

import re

import pytest

from reader.analysis.analyse import analyse
from reader.analysis.model import Quote
from reader.analysis.recogniser import load_recogniser
from reader.document.load import load_file
from tests.tools.expected import SEEDS, ExpectedQuote, expected_pairs

REPORTS = [(name, side) for name in expected_pairs() for side in ("left", "right")]


def same(text: str, other: str) -> bool:
    return re.sub(r"\W+", " ", text).strip() == re.sub(r"\W+", " ", other).strip()


def says(expected: ExpectedQuote, quote: Quote) -> bool:
    words = quote.speaker.text.casefold() if quote.speaker else ""
    return bool(words) and (words in expected.speaker.casefold() or expected.speaker.casefold() in words)


@pytest.mark.parametrize(("pair", "side"), REPORTS)
def test_samples(pair: str, side: str) -> None:
    report = getattr(expected_pairs()[pair], side)
    recogniser = load_recogniser("en")
    if recogniser is None:
        pytest.skip("no language model is installed")
    quotes = analyse(load_file(SEEDS / report.file), recogniser).quotes
    found = [(one, quote) for one in report.quotes for quote in quotes if same(one.text, quote.text)]
    assert len(found) >= len(report.quotes)
    assert not [quote.text for quote in quotes if not any(same(one.text, quote.text) for one in report.quotes)]
    assert sum(says(one, quote) for one, quote in found) >= len(report.quotes) - 3
    assert all(len(one.segments) == len(quote.segments) for one, quote in found)
