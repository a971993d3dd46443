"""How long until two reports can be read, against an empty window of the same toolkit: whole processes, in turn.

    python tests/tools/bench_first_paint.py [RUNS]

Each process ends with its first paint: of a main window with a label, or of the program's window with two reports of
7 kB laid out. Prints both medians and their ratio; exit code 1 when the ratio passes the limit.
"""

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 1.6
RUNS = 7

_EMPTY = """
import os, sys
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Window(QMainWindow):
    def event(self, event):
        done = super().event(event)
        if event.type() is QEvent.Type.UpdateRequest:
            QTimer.singleShot(0, lambda: os._exit(0))
        return done

application = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QLabel("empty"))
window.resize(1280, 800)
window.show()
application.exec()
"""

_READER = """
import os, sys
from pathlib import Path
from reader.ui.app import Reader, application
from reader.ui.services import Workflow

running = application()
reader = Reader(Workflow())

def painted():
    panes = (reader.window.left.pane, reader.window.right.pane)
    shown = all(pane.isVisible() and pane.document().characterCount() > 6000 for pane in panes)
    os._exit(0 if shown else 3)

reader.window.first_painted.disconnect()
reader.window.first_painted.connect(painted)
reader.show([Path(name) for name in sys.argv[1:3]])
running.exec()
"""


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    compileall.compile_dir(ROOT / "reader", quiet=1)  # as an installed program is
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "DIPTYCH_HOME": str(Path(folder, "home"))}
        files = [_report(Path(folder, f"{side}.txt"), side) for side in ("left", "right")]
        commands = {"empty window": [_EMPTY], "two reports": [_READER, *files]}
        times: dict[str, list[float]] = {name: [] for name in commands}
        for number in range(runs + 1):
            for name, arguments in commands.items():
                taken = _run(arguments, environment)
                if number:  # the first round only warms the disk's cache
                    times[name].append(taken)
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    ratio = medians["two reports"] / medians["empty window"]
    for name, median in medians.items():
        sys.stdout.write(f"{name}: {median * 1000:.0f} ms (median of {runs})\n")
    sys.stdout.write(f"ratio: {ratio:.2f} (at most {LIMIT})\n")
    return 0 if ratio <= LIMIT else 1


def _run(arguments: list[str], environment: dict[str, str]) -> float:
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", *arguments], env=environment, check=True, stderr=subprocess.DEVNULL, timeout=60
    )
    return time.perf_counter() - begun


def _report(path: Path, side: str) -> str:
    line = (
        f"The harbour master of Port Cassel told the {side} paper that the ferry would sail again on Monday morning. "
    )
    paragraph = line * 4
    path.write_text("Ferry sails again\n\n" + "\n\n".join([paragraph.strip()] * (7000 // len(paragraph))), "utf-8")
    return str(path)


if __name__ == "__main__":
    sys.exit(main())
