"""How the window is measured: that the measuring ends, and measures what it says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.bench_reading import KINDS, files
from tests.tools.bench_responsive import measured


def test_gaps_are_measured_while_a_pair_is_compared(tmp_path: Path) -> None:
    found = measured(tmp_path, 3_000)
    assert 0 < found["median"] <= found["p99"] <= found["longest"]
    assert found["longest before"] > 0
    assert found["seconds"] > 0


def test_measuring_fails_with_a_reason_where_there_is_nothing_to_measure(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError) as caught:
        measured(tmp_path, 0)
    assert caught.value.returncode == 2
    assert "Nothing was measured" in caught.value.stderr


def test_long_reports_are_opened_to_be_measured(tmp_path: Path) -> None:
    """In a process of its own, whose window has come to rest when it ends by itself."""
    made = files(tmp_path, 20_000)
    code = "import sys; from pathlib import Path; from tests.tools.bench_reading import application, opened\n"
    code += "application(); print(opened(list(map(Path, sys.argv[1:]))).window.right.pane.marks.all[0].kind)"
    command = [sys.executable, "-c", code, *map(str, made)]
    environment = {**os.environ, "DIPTYCH_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() in KINDS
