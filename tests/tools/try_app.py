"""Tries the stand-alone app in dist/ as a person would, off screen, and says how big it is. Builds nothing.

The app runs with an environment of its own: no checkout, no virtual environment, no display, no folders of the person.
"""

import json
import os
import shutil
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
        print(f"  {name} {' '.join(Path(word).name for word in arguments)}: {time.perf_counter() - start:.1f} s")
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
    window = command.capitalize()
    console = command if sys.platform == "linux" else f"{command}-console"
    app = ROOT / "dist" / f"{window}-{PROJECT['version']}"
    seeds = next(app.rglob("_data/seeds"))
    pair = [str(seeds / "ferry-coastal-courier.txt"), str(seeds / "ferry-port-ledger.html")]
    print(f"{app.relative_to(ROOT)}: {size(app) / 1e6:.0f} MB")
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(app, Path(folder))
        try_console(trial, console, pair)
        if sys.platform == "linux":
            check(draws(trial, console), "the console executable draws the window without a display")
            check(draws(trial, window), "so does the windowed one")
        check(marks_in_background(trial, window, pair), "the window marks the pair in its worker process")


def try_console(trial: Trial, console: str, pair: list[str]) -> None:
    check(PROJECT["version"] in trial.run(console, "--version"), "it knows its version")

    comparison = json.loads(trial.run(console, "compare", *pair, "--format", "json"))
    check(bool(comparison["entities"]), "it compares the sample pair and finds names")
    for suffix, begins in (("pdf", b"%PDF"), ("docx", b"PK"), ("odt", b"PK"), ("xlsx", b"PK"), ("html", b"<!doctype")):
        written = trial.scratch / f"comparison.{suffix}"
        trial.run(console, "compare", *pair, "--output", str(written))
        check(written.read_bytes().startswith(begins), f"it writes {suffix}")

    samples = sorted(
        str(path) for path in Path(pair[0]).parent.iterdir() if path.suffix in {".txt", ".html", ".pdf", ".docx"}
    )
    lines = trial.run(console, "inspect", *samples, "--format", "jsonl").splitlines()
    check(len(lines) == len(samples), "it reads every sample, whatever its format")

    rows, output = trial.scratch / "pairs.tsv", trial.scratch / "comparisons.jsonl"
    rows.write_text("\t".join(pair) + "\n" + "\t".join(reversed(pair)) + "\n", encoding="utf-8")
    trial.run(console, "batch", str(rows), "--output", str(output), "--jobs", "2")
    check(len(output.read_text(encoding="utf-8").splitlines()) == 2, "its worker processes compare many pairs")


def draws(trial: Trial, name: str) -> bool:
    """Whether opening the sample pair without a display gives a picture."""
    trial.run(name, "open", "--sample", "--output", f"drawn-by-{name}")
    pictures = (trial.scratch / f"drawn-by-{name}").glob("*.png")
    return any(path.read_bytes().startswith(PNG_START) for path in pictures)


def marks_in_background(trial: Trial, window: str, pair: list[str]) -> bool:
    """Whether a window opened off screen keeps a result within a minute: only its worker process makes one."""
    results = trial.scratch / "home" / "cache" / "results"
    shutil.rmtree(results, ignore_errors=True)
    opened = subprocess.Popen(
        [str(trial.app / window), "open", *pair],
        cwd=trial.scratch,
        env={**trial.environment, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and opened.poll() is None:
            if any(path.is_file() for path in results.rglob("*")):
                return True
            time.sleep(0.2)
        return False
    finally:
        opened.terminate()
        opened.wait(timeout=20)


if __name__ == "__main__":
    main()
