"""The window can be closed at any moment, by whatever hand: it ends in good order and leaves no process behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
pytestmark = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="processes cannot be listed here")


@pytest.fixture
def pair(tmp_path: Path) -> list[str]:
    texts = {
        "left.txt": "Ferry sails again\n\nMara Lind said on Monday that the ferry from Port Cassel sails.\n\n",
        "right.txt": "Boat back\n\nThe Harbour Guild was glad in Port Cassel, and Mara Lind did not answer.\n\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text * 40, "utf-8")
    return [str(tmp_path / name) for name in texts]


def start(moment: str, pair: list[str]) -> "subprocess.Popen[str]":
    """The window in a process of its own. What it starts inherits its `DIPTYCH_HOME`, which no other process has."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.closing", moment, *pair],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"},
    )


def left_behind() -> list[str]:
    """The commands of all other processes that have this test's folder in their surroundings."""
    mark = f"DIPTYCH_HOME={os.environ['DIPTYCH_HOME']}".encode()
    found = []
    for process in Path("/proc").iterdir():
        if process.name.isdigit() and int(process.name) != os.getpid():
            try:
                if mark in (process / "environ").read_bytes().split(b"\0"):
                    found.append((process / "cmdline").read_text())
            except OSError:
                continue
    return found


def assert_alone() -> None:
    """No process stays behind; one that is ending has a few seconds for it."""
    end = time.monotonic() + 10
    while left_behind() and time.monotonic() < end:
        time.sleep(0.05)
    assert left_behind() == []


@pytest.mark.parametrize("moment", ["before-paint", "painted", "loading-model", "comparing", "finished"])
def test_closing_the_window_ends_everything(moment: str, pair: list[str]) -> None:
    with start(moment, pair) as window:
        _, complaints = window.communicate(timeout=PATIENCE)
    assert (window.returncode, complaints) == (0, "")
    assert_alone()


@pytest.mark.parametrize("blow", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_a_signal_ends_everything(blow: signal.Signals, pair: list[str]) -> None:
    with start("wait:loading-model", pair) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "reached\n"
        assert len(left_behind()) > 1  # the worker is there
        window.send_signal(blow)
        _, complaints = window.communicate(timeout=PATIENCE)
    # Asked to end, it closes its window first; what is killed can do nothing.
    assert window.returncode == (-blow if blow is signal.SIGKILL else 0)
    assert complaints == ""
    assert_alone()
