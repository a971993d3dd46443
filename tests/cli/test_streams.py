"""What reaches a terminal, and what reaches a pipe."""

import io
import sys

import pytest

from reader.cli import streams
from reader.cli.progress import bar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def put(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal in the place of both streams. Not a fixture, because pytest puts its own streams back after set-up."""
    made = Terminal()
    monkeypatch.setattr(sys, "stdout", made)
    monkeypatch.setattr(sys, "stderr", made)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("TERM", "xterm")
    for name in ("NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    return made


def test_colour_needs_a_terminal_that_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    put(monkeypatch)
    assert streams.colour()
    monkeypatch.setenv("NO_COLOR", "1")
    assert not streams.colour()
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not streams.colour()


def test_a_pipe_gets_no_colour_and_a_fixed_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.setenv("COLUMNS", "300")
    assert not streams.colour()
    assert streams.width() == 80


@pytest.mark.parametrize(("columns", "width"), [("60", 60), ("300", 100), ("5", 20)])
def test_lines_follow_the_terminal_up_to_a_readable_measure(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    put(monkeypatch)
    monkeypatch.setenv("COLUMNS", columns)
    assert streams.width() == width


def test_a_bar_is_shown_on_a_terminal_for_what_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = put(monkeypatch)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.setattr("tqdm.std.time", iter(range(1000)).__next__)
    with bar("pairs") as tell:
        for done in range(1, 6):
            tell(done, 5)
        assert "5/5" in terminal.getvalue()


def test_no_bar_in_a_pipe_nor_beside_running_output(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = put(monkeypatch)
    with bar("reports", output_runs=True) as tell:
        tell(1, 2)
    assert terminal.getvalue() == ""
    pipe = io.StringIO()
    monkeypatch.setattr(sys, "stderr", pipe)
    with bar("pairs") as tell:
        tell(1, 2)
    assert pipe.getvalue() == ""


def test_a_file_name_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    streams.complain("\x1b]0;owned\x07\n\u202e.txt is empty; choose another.")
    assert capsys.readouterr().err == "diptych: �]0;owned���.txt is empty; choose another.\n"


def test_closed_streams_are_told_and_cause_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    streams.prepare()
    with pytest.raises(OSError, match="closed"):
        streams.say("a line")
    streams.complain("A sentence.")
    streams.drop_output()
    streams.finish()
