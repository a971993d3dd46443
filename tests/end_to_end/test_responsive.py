"""How the window's smoothness is measured: that the measuring ends, and measures what it says."""

import subprocess
from pathlib import Path

import pytest

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
