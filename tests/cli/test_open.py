"""`diptych open`, with and without a display."""

import socket
from pathlib import Path

import pytest

from reader.cli.display import has_display
from tests.cli.conftest import FakeWindow, Run

Reports = tuple[Path, Path]


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [
        ([], (None, None, False)),
        (["open"], (None, None, False)),
        (["open", "a.txt"], (Path("a.txt"), None, False)),
        (["open", "a.txt", "b.txt"], (Path("a.txt"), Path("b.txt"), False)),
        (["open", "--sample"], (None, None, True)),
    ],
)
def test_the_window_gets_what_was_asked_for(
    run: Run, window: FakeWindow, arguments: list[str], opened: tuple[Path | None, Path | None, bool]
) -> None:
    assert run(*arguments).code == 0
    assert window.opened == [opened]


def test_a_missing_library_is_named(run: Run, window: FakeWindow) -> None:
    window.broken = ImportError("libEGL.so.1: cannot open shared object file")
    ran = run("open")
    assert ran.code == 1
    assert "libEGL.so.1" in ran.err


@pytest.mark.usefixtures("no_display")
def test_without_display_the_pair_is_written_to_files(
    run: Run, window: FakeWindow, reports: Reports, tmp_path: Path
) -> None:
    ran = run("open", *reports, "--output", tmp_path / "out")
    page, picture = tmp_path / "out" / "comparison.html", tmp_path / "out" / "window.png"
    assert ran.code == 0
    assert "There is no display" in ran.out
    assert str(page) in ran.out
    assert str(picture) in ran.out
    assert page.read_text("utf-8").startswith("<!doctype html>")
    assert picture.exists()
    assert not window.opened
    assert window.drawn == [reports]


@pytest.mark.usefixtures("no_display")
def test_without_display_and_toolkit_the_page_is_written(
    run: Run, window: FakeWindow, reports: Reports, tmp_path: Path
) -> None:
    window.broken = ImportError("libEGL.so.1")
    ran = run("open", *reports, "--output", tmp_path)
    assert ran.code == 1
    assert (tmp_path / "comparison.html").exists()
    assert "could not be drawn (libEGL.so.1)" in ran.err


@pytest.mark.usefixtures("no_display")
def test_without_display_and_pair_the_person_is_told_what_to_do(run: Run) -> None:
    for arguments in ([], ["open"], ["open", "one.txt"]):
        ran = run(*arguments)
        assert ran.code == 1
        assert "--sample" in ran.err


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("name", [":4711", "unix:4711.0", "127.0.0.1:9999"])
def test_a_display_that_does_not_answer_is_none(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", name)
    assert not has_display()


@pytest.mark.usefixtures("no_display")
def test_a_display_that_answers_is_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("wayland-7")  # relative, because the path of a socket may not be long
        server.listen()
        monkeypatch.setenv("XDG_RUNTIME_DIR", ".")
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
        assert has_display()
    assert not has_display()
