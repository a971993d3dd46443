"""Opens the real window over two reports in a process of its own and closes it at a moment that the caller names.

    python -m tests.end_to_end.closing MOMENT LEFT RIGHT

MOMENT is a number of milliseconds after the start of the event loop, or one of `MOMENTS`. With `wait:` before it the
window is not closed, but the moment is printed, so that the caller can end the process.
"""

import sys
from collections.abc import Callable
from pathlib import Path

MOMENTS = (
    "before-paint",
    "painted",
    "working",
    "loading-model",
    "reading-left",
    "reading-right",
    "comparing",
    "finished",
    "at-rest",
)


def main() -> int:
    """The program's own exit code."""
    moment, *files = sys.argv[1:]
    from PySide6.QtCore import QTimer

    from reader.ui.app import Reader, application
    from reader.ui.services import Workflow

    running = application()
    reader = Reader(Workflow())
    wanted = moment.removeprefix("wait:")

    def reached() -> None:
        if moment == wanted:
            reader.window.close()
        else:
            print("reached", flush=True)  # noqa: T201 - that is what it is for

    reader.window.first_painted.connect(reader.heed_signals)
    reader.window.first_painted.connect(lambda: _watch(reader, wanted, reached))
    if wanted.isdigit():
        QTimer.singleShot(int(wanted), reached)
    elif wanted == "before-paint":
        QTimer.singleShot(0, reached)
    reader.show([Path(file) for file in files])
    return running.exec()


def _watch(reader: "object", wanted: str, reached: Callable[[], None]) -> None:
    from PySide6.QtCore import QTimer

    from reader.ui.app import Reader

    assert isinstance(reader, Reader)
    if wanted == "painted":
        reached()
        return

    def join() -> None:
        if not hasattr(reader, "desk"):
            QTimer.singleShot(0, join)
            return
        reader.desk.state_changed.connect(lambda state: reached() if state == wanted else None)
        reader.desk.jobs.progressed.connect(lambda step: reached() if step.stage.value == wanted else None)
        reader.desk.jobs.finished.connect(lambda _: reached() if wanted == "finished" else None)
        if wanted == "at-rest":
            rest()

    def rest() -> None:
        if reader.at_rest:
            reached()
        else:
            QTimer.singleShot(5, rest)

    join()


if __name__ == "__main__":
    sys.exit(main())
