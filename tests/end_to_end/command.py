"""The real command in its own process, and two small invented reports to try it on."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

PAGE = """<!doctype html><html lang="en"><head><title>Tarn Bridge opens in Ellerby</title>
<script src="https://tracker.example/x.js"></script></head><body><article><h1>Tarn Bridge opens in Ellerby</h1>
<p>ELLERBY - The mayor John Carter opened the new Tarn Bridge in Ellerby on Monday before a large and patient crowd.</p>
<img src="https://pictures.example/bridge.jpg">
<p>The engineer Emily Watson, who led the work for three years, warned of ice on the bridge
in winter and asked everyone to walk slowly.</p></article></body></html>"""
REPORT = """\
Bridge at Ellerby opens after three years

The new Tarn Bridge in Ellerby opened on Monday, and mayor John Carter said that the town had waited long for it.
Mary Wilson, who lives in Ellerby, walked across it first. “It was worth it,” she said.
"""


def command() -> list[str]:
    beside = shutil.which("diptych", path=str(Path(sys.executable).parent))
    return [beside] if beside else [sys.executable, "-m", "reader"]


def without_privilege() -> list[str] | None:
    """Words to put before a command so that permissions hold for it, which they do not for root; `None` if none do."""
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() != 0:
        return []
    rights = "-dac_override,-dac_read_search"
    setpriv = shutil.which("setpriv")
    return [setpriv, f"--bounding-set={rights}", f"--inh-caps={rights}"] if setpriv else None


def diptych(*arguments: object, before: Sequence[str] = (), **environment: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [*before, *command(), *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        env=os.environ | environment,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done
