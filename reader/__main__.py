"""The entry point of every way to start the program: `diptych`, `python -m reader` and the frozen executables.

Worker processes are spawned and start here too. Only light things are imported; the window is the one part that starts
a toolkit, and is imported when it is opened or drawn.
"""

import os
import sys
from pathlib import Path


class _Window:
    """Hands the window to the command line, which must not know it."""

    def run(self, left: Path | None, right: Path | None, *, sample: bool) -> int:
        from reader.ui import app

        return app.run(left, right, sample=sample)

    def draw(self, left: Path, right: Path, png: Path) -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # That platform remarks on what a window asks of a screen manager, which means nothing to the person.
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
        from reader.ui import snapshot

        snapshot.draw(left, right, png)


def main() -> int:
    if getattr(sys, "frozen", False):  # elsewhere a worker starts as a Python of its own
        import multiprocessing

        multiprocessing.freeze_support()
    from reader.cli.main import main as run

    return run(sys.argv[1:], _Window())


if __name__ == "__main__":
    sys.exit(main())
