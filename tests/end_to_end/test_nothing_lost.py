"""A process that is killed at any moment loses nothing that was confirmed; a full or read-only disk is survived."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork to kill")
def test_twenty_ends_that_nobody_planned_lose_nothing() -> None:
    # In a process of its own: it forks, which one with threads had better not.
    command = [sys.executable, "-m", "tests.tools.torture", "--rounds", "20", "--seed", "3"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=240)
    assert done.returncode == 0, done.stdout + done.stderr
    killed = done.stdout.splitlines()[0]
    assert killed.startswith("killed 20 times")
    assert int(killed.split(": ")[1].split()[0]) >= 20
    assert killed.endswith(" 0 lost")
