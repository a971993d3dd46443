"""The core's notes on figures are known to the window, so that they can be said in another language."""

import pytest

from reader.analysis.analyse import analyse
from reader.comparison.compare import compare
from reader.document.load import load_file
from reader.ui.words import figure_notes
from reader.workflow.samples import sample_pairs


def test_every_note_on_the_figures_of_the_samples_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.ui.words.figure_notes.QCoreApplication.translate", lambda _context, text: f"~{text}")
    notes = [
        pair.note
        for left, right in sample_pairs()
        for pair in compare(analyse(load_file(left), None), analyse(load_file(right), None)).figures
        if pair.note
    ]
    assert len(notes) > 5
    assert [note for note in notes if figure_notes.figure_note(note).count("~") != 2] == []


def test_a_note_that_is_not_known_stays_as_it_is() -> None:
    assert figure_notes.figure_note("Something new; and more of it.") == "Something new; and more of it."
    assert figure_notes.figure_note("") == ""
