"""`diptych open`: the window, or, where there is no display, what it would show as files."""

from pathlib import Path

from reader.cli.display import has_display
from reader.cli.window import Window
from reader.errors import DiptychError


class ToolkitMissingError(DiptychError):
    code = "toolkit-missing"
    template = (
        "The window cannot be shown because a part of the system is missing ({reason}). "
        "See “Installing” in README, or use “diptych compare”."
    )


def run(left: Path | None, right: Path | None, folder: Path, window: Window, *, sample: bool) -> int:
    """Open the window, or write the files and name them. Raises `DiptychError`."""
    if not has_display():
        from reader.cli import headless

        return headless.run(left, right, folder, window, sample=sample)
    try:
        return window.run(left, right, sample=sample)
    except ImportError as error:
        raise ToolkitMissingError(reason=str(error)) from error
