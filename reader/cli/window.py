"""The window as the command line sees it. Who starts the program hands one in, so that no command imports a toolkit."""

from pathlib import Path
from typing import Protocol


class Window(Protocol):
    def run(self, left: Path | None, right: Path | None, *, sample: bool) -> int:
        """Open the window and return when it is closed, with the exit code."""
        ...

    def draw(self, left: Path, right: Path, png: Path) -> None:
        """Draw the window with two reports in it, without a display. Raises `DiptychError`."""
        ...
