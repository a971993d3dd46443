"""What the exports of the sample pairs say, whole, made by the real engine: `pytest --renew-golden` writes them anew.

A change in these files is a change in what a person reads, and wants to be looked at.
"""

import re
from collections.abc import Callable
from functools import cache

import pytest

from reader import __version__
from reader.analysis.analyse import analyse
from reader.analysis.recogniser import load_recogniser
from reader.comparison.compare import compare
from reader.comparison.model import Comparison
from reader.document.load import load_file
from reader.export import markdown, terminal
from tests.tools.expected import SEEDS, expected_pairs

Golden = Callable[[str, str], None]
PAIRS = expected_pairs()


@cache
def comparison(pair: str) -> Comparison:
    recogniser = load_recogniser("en")
    if recogniser is None:
        pytest.skip("the English language model is not installed")
    expected = PAIRS[pair]
    left, right = (analyse(load_file(SEEDS / report.file), recogniser) for report in (expected.left, expected.right))
    return compare(left, right)


@pytest.mark.parametrize("pair", sorted(PAIRS))
def test_text(pair: str, golden: Golden) -> None:
    golden(f"samples/{pair}.txt", terminal.render_comparison(comparison(pair)) + "\n")


@pytest.mark.parametrize("pair", sorted(PAIRS))
def test_findings_in_markdown(pair: str, golden: Golden) -> None:
    golden(f"samples/{pair}.md", _findings(markdown.render(comparison(pair))))


def _findings(page: str) -> str:
    """The sections of findings alone: heads and texts stand in the samples, versions change."""
    found = re.search(r"(?s)## Names\n.*(?=## The two texts\n)", page)
    assert found is not None
    return found[0].replace(__version__, "VERSION")
