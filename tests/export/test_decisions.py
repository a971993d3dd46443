"""Every readable export says what was corrected by hand, and what could not be."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.comparison.model import AppliedCorrection, Comparison
from reader.export import html, markdown, report, terminal
from tests.export.pairs import pair

CORRECTIONS = (
    AppliedCorrection("same", ("Nora Quill", "Pia Holm"), None),
    AppliedCorrection("rename", ("Ellerby",), "Ellerby-on-Tarn"),
    AppliedCorrection("kind", ("Tarn Bridge",), "work", orphaned=True, note="“Tarn Bridge” is not found."),
    AppliedCorrection("passage", ("We waited", "It was long"), None),
)


def test_each_is_a_sentence() -> None:
    said = report.decisions(replace(pair(), corrections=CORRECTIONS))
    assert said == [
        "“Nora Quill” and “Pia Holm”: the same",
        "“Ellerby”: called “Ellerby-on-Tarn”",
        "“Tarn Bridge”: of another kind (work); not applied (“Tarn Bridge” is not found)",
        "“We waited” and “It was long”: two passages that belong together",
    ]


def test_the_words_of_passages_are_left_out_with_the_text() -> None:
    said = report.decisions(replace(pair(), corrections=CORRECTIONS), redacted=True)
    assert said[-1] == "two passages that belong together"


@pytest.mark.parametrize("render", [terminal.render_comparison, markdown.render, html.render])
def test_it_stands_in_every_export_that_is_read(render: Callable[[Comparison], str]) -> None:
    written = render(replace(pair(), corrections=CORRECTIONS))
    assert "Corrected by hand" in written
    assert "Ellerby-on-Tarn" in written.replace("\\", "")
    assert "Corrected by hand" not in render(pair())
