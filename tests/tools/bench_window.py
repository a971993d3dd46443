"""What a person waits for in the window, against what cannot be quicker: another program, or the model alone.

    python -m tests.tools.bench_window [RUNS]

Texts on a screen: from the start of the process until both texts of a pair of 7 kB can be seen, for Diptych and for
Meld, in turn, on a display of their own with a window manager. What is seen is asked of the screen itself, a picture
every few milliseconds. A bare window of the toolkit with the same two texts is watched in the same way: no program made
with it can be quicker, so its time is printed beside the limit.

Marks: inside the window, from the first paint of the texts until a paint with marks, for a pair seen before; and from
the start of the process until that paint for a new pair, against a plain script that imports spaCy, loads the model and
runs it once over both texts. Every run is a process of its own. Exit code 1 where a limit is passed.
"""

import compileall
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.tools.invented import invented_pair

ROOT = Path(__file__).resolve().parents[2]
RUNS = 7
SIZE = 7_000
MOST_OF_MELD = 1 / 3
MOST_AFTER_TEXTS = 150.0  # ms
MOST_OF_MODEL = 1.3
PATIENCE = 60.0
PROGRAMS = ("Xvfb", "openbox", "meld")

_MAXIMISED = """<openbox_config><applications><application class="*"><maximized>yes</maximized></application>
</applications></openbox_config>"""
# Shares of the screen where both programs show the left and the right text, and nothing else, whatever stands beside.
_LEFT, _RIGHT = (0.08, 0.30), (0.54, 0.64)
_ROWS = (0.45, 0.85)

_BARE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget
application = QApplication(sys.argv)
window = QWidget()
row = QHBoxLayout(window)
for name in sys.argv[1:]:
    row.addWidget(QPlainTextEdit(Path(name).read_text("utf-8")))
window.resize(1280, 800)
window.show()
application.exec()
"""
_PLAIN = """
import sys
import spacy
from reader.analysis.recogniser import DEFAULT_MODELS
model = spacy.load(DEFAULT_MODELS["en"])
for name in sys.argv[1:]:
    model(open(name, encoding="utf-8").read())
"""


def watch(command: Sequence[str]) -> float:
    """Seconds until both texts stand on the screen. Run inside the display, in a process of its own."""
    import numpy
    from PySide6.QtGui import QGuiApplication, QImage

    application = QGuiApplication([])
    screen = application.primaryScreen()

    def seen() -> bool:
        picture = screen.grabWindow(0).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        width, height = picture.width(), picture.height()
        rows = numpy.frombuffer(picture.constBits(), numpy.uint8).reshape(height, picture.bytesPerLine())[:, :width]
        return all(_written(rows, columns) for columns in (_LEFT, _RIGHT))

    def _written(
        rows: "numpy.ndarray[tuple[int, int], numpy.dtype[numpy.uint8]]", columns: tuple[float, float]
    ) -> bool:
        height, width = rows.shape
        part = rows[
            int(_ROWS[0] * height) : int(_ROWS[1] * height), int(columns[0] * width) : int(columns[1] * width)
        ].astype(int)
        ground = numpy.median(part)
        # Lines of text cover some percent of their ground with ink.
        return float((abs(part - ground) > 80).mean()) > 0.02

    assert not seen(), "the screen is not empty"
    begun = time.perf_counter()
    # A session of its own, because Meld goes on in a process of its own.
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        while not seen():
            if time.perf_counter() - begun > PATIENCE or program.poll() is not None:
                sys.exit(f"{command[0]} showed no texts")
            time.sleep(0.002)
        return time.perf_counter() - begun
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()


def marks(left: str, right: str) -> dict[str, float]:
    """Moments of the clock `time.time` when the texts and then the marks were painted, in this process."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from reader.ui.app import Reader, application
    from reader.ui.services import Workflow

    running = application()
    reader = Reader(Workflow())
    moments: dict[str, float] = {}

    class Paints(QObject):
        """Notes the end of the first turn in which a pane with marks was painted."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Paint and reader.window.right.pane.marks and "marks" not in moments:
                moments["marks"] = time.time()
                close()
            return False

    def close() -> None:
        if reader.at_rest and reader.desk.comparison is not None:
            reader.window.close()
        else:
            QTimer.singleShot(50, close)

    paints = Paints()

    def painted() -> None:
        moments["texts"] = time.time()
        reader.window.right.pane.viewport().installEventFilter(paints)

    # Before what the window itself does then.
    reader.window.first_painted.disconnect()
    reader.window.first_painted.connect(painted)
    reader.window.first_painted.connect(reader.go_on)
    reader.show([Path(left), Path(right)])
    running.exec()
    return moments


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """A screen of 1280x800 with a window manager; what a program must have in its environment to be shown on it."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder, "openbox.xml")
        settings.write_text(_MAXIMISED, "utf-8")
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-br", "-screen", "0", "1280x800x24"],
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "GDK_BACKEND": "x11"}
        command = ["openbox", "--config-file", str(settings)]
        manager = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(1)  # it says nowhere that it is ready
        try:
            yield environment
        finally:
            for program in (manager, server):
                program.terminate()
                program.wait()


def against_meld(files: Sequence[str], home: Path, runs: int) -> bool:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        print(f"Not measured against Meld, for want of {', '.join(missing)} (Debian packages xvfb, openbox, meld).")
        return True
    commands = {
        "Diptych": [sys.executable, "-m", "reader", "open", *files],
        "Meld": ["meld", *files],
        "bare window": [sys.executable, "-c", _BARE, *files],
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name in sorted(commands, reverse=bool(number % 2)):
            watcher = [sys.executable, "-m", "tests.tools.bench_window", "--watch", *commands[name]]
            with display() as environment:  # a new one each time: nothing of what was shown before is left on it
                surroundings = {**environment, "DIPTYCH_HOME": str(home / f"watched-{number}")}
                done = subprocess.run(watcher, env=surroundings, check=True, stdout=subprocess.PIPE, timeout=120)
            if number:  # the first round only warms the disk's cache
                taken[name].append(float(done.stdout))
    medians = {name: statistics.median(seconds) for name, seconds in taken.items()}
    share = medians["Diptych"] / medians["Meld"]
    print(f"both texts on the screen: Diptych {medians['Diptych']:.2f} s, Meld {medians['Meld']:.2f} s, ", end="")
    print(f"{share:.2f} of it (at most {MOST_OF_MELD:.2f}), medians of {runs}")
    bare = medians["bare window"]
    print(
        f"a bare window of the toolkit with the same texts: {bare:.2f} s, {bare / medians['Meld']:.2f} of Meld's time"
    )
    return share <= MOST_OF_MELD


def against_model(files: Sequence[str], home: Path, runs: int) -> bool:
    """Marks of a pair seen before, and of a new one."""
    known, new, plain = [], [], []
    for number in range(runs + 1):
        environment = {**os.environ, "DIPTYCH_HOME": str(home / f"marked-{number}"), "QT_QPA_PLATFORM": "offscreen"}
        window = [sys.executable, "-m", "tests.tools.bench_window", "--marks", *files]
        begun = time.time()
        first = json.loads(subprocess.run(window, env=environment, check=True, capture_output=True).stdout)
        ended = time.perf_counter()
        second = json.loads(subprocess.run(window, env=environment, check=True, capture_output=True).stdout)
        ended = time.perf_counter()
        subprocess.run([sys.executable, "-c", _PLAIN, *files], env=environment, check=True, capture_output=True)
        if number:
            plain.append(time.perf_counter() - ended)
            new.append(first["marks"] - begun)
            known.append((second["marks"] - second["texts"]) * 1000)
    after = statistics.median(known)
    ours, model = statistics.median(new), statistics.median(plain)
    print(f"marks of a pair seen before: {after:.0f} ms after its texts (at most {MOST_AFTER_TEXTS:.0f})")
    print(f"marks of a new pair: {ours:.2f} s, the model alone {model:.2f} s, ", end="")
    print(f"{ours / model:.2f} times it (at most {MOST_OF_MODEL}), medians of {runs}")
    return bool(after <= MOST_AFTER_TEXTS and ours <= MOST_OF_MODEL * model)


def main() -> int:
    match sys.argv[1:]:
        case ["--watch", *command]:
            print(watch(command))
            return 0
        case ["--marks", left, right]:
            print(json.dumps(marks(left, right)))
            return 0
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    compileall.compile_dir(ROOT / "reader", quiet=1)  # as an installed program is
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for side, text in zip(("left", "right"), invented_pair(SIZE), strict=True):
            Path(folder, f"{side}.txt").write_text(text, "utf-8")
            files.append(str(Path(folder, f"{side}.txt")))
        fine = against_meld(files, Path(folder), runs)
        return 0 if against_model(files, Path(folder), runs) and fine else 1


if __name__ == "__main__":
    sys.exit(main())
