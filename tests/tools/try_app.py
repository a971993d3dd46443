"""Tries the stand-alone app in dist/ as a person would, off screen, and says how big it is. Builds nothing.

The app runs with an environment of its own: no checkout, no virtual environment, no folders of the person.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PNG_START = b"\x89PNG"


class Trial:
    """Runs the app's executables in a scratch folder. `home` takes what the app would keep for the person."""

    def __init__(self, app: Path, scratch: Path) -> None:
        self.app = app
        self.scratch = scratch
        self.environment = {
            "PATH": os.defpath,
            "HOME": str(scratch),
            "DIPTYCH_HOME": str(scratch / "home"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONUTF8": "1",
        }

    def run(self, name: str, *arguments: str) -> str:
        """What the executable prints; ends the trial when it fails."""
        start = time.perf_counter()
        suffix = ".exe" if sys.platform == "win32" else ""
        done = subprocess.run(
            [str(self.app / (name + suffix)), *arguments],
            cwd=self.scratch,
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=180,
            check=False,
        )
        print(f"  {name} {' '.join(arguments)}: {time.perf_counter() - start:.1f} s")
        if done.returncode != 0:
            sys.exit(f"{name} {' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout


def size(folder: Path) -> int:
    """Bytes of all files; a link counts as the link, not as what it leads to."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())


def check(holds: bool, claim: str) -> None:
    if not holds:
        sys.exit(f"The app was tried and failed: {claim}.")
    print(f"  {claim}: yes")


def main() -> None:
    command = next(iter(PROJECT["scripts"]))
    app = ROOT / "dist" / f"{command.capitalize()}-{PROJECT['version']}"
    console = command if sys.platform == "linux" else f"{command}-console"
    print(f"{app.relative_to(ROOT)}: {size(app) / 1e6:.0f} MB")
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(app, Path(folder))
        check(PROJECT["version"] in trial.run(console, "--version"), "it knows its version")

        seeds = next(app.rglob("_data/seeds"))
        pair = [str(seeds / "ferry-coastal-courier.txt"), str(seeds / "ferry-port-ledger.html")]
        comparison = json.loads(trial.run(console, "compare", *pair, "--format", "json"))
        check(bool(comparison["entities"]), "it compares the sample pair and finds names")

        for number, name in enumerate((console, command.capitalize())):
            place = Path(folder) / f"window-{number}"
            place.mkdir()
            trial.scratch = place
            trial.run(name, "open", "--sample")
            pictures = [path for path in place.rglob("*.png") if path.read_bytes().startswith(PNG_START)]
            check(bool(pictures), f"{name} draws the window off screen")


if __name__ == "__main__":
    main()
