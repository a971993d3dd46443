"""Without a display: the comparison of a pair as an HTML page and a picture of the window, both named to the person."""

from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import inputs, streams
from reader.cli.window import Window
from reader.errors import DiptychError

if TYPE_CHECKING:
    from reader.comparison.model import Comparison

PAGE = "comparison.html"
PICTURE = "window.png"


class NoDisplayError(DiptychError):
    code = "no-display"
    template = (
        "There is no display to open the window on. Give two reports, or “--sample”, to get their comparison as a page "
        "and a picture, or use “diptych compare”."
    )


def run(left: Path | None, right: Path | None, folder: Path, window: Window, *, sample: bool) -> int:
    """Write both files into `folder`. The picture may fail, where the system lacks what Qt needs; the page is enough.

    Raises `DiptychError` where there is no pair, or nothing can be read or written.
    """
    left, right = _pair(left, right, sample)
    streams.say("There is no display, so the comparison is written to files instead of opening the window.")
    comparison = _compared(left, right)

    from reader.workflow import exporting
    from reader.workflow.atomic import make_folder

    make_folder(folder)
    page, picture = folder / PAGE, folder / PICTURE
    exporting.write(comparison, exporting.Order(), page)
    streams.say(f"Page:    {page.absolute()}")
    try:
        window.draw(left, right, picture)
    except (ImportError, DiptychError) as error:
        streams.complain(f"The picture of the window could not be drawn ({error}).")
        return 1
    streams.say(f"Picture: {picture.absolute()}")
    return 0


def _pair(left: Path | None, right: Path | None, sample: bool) -> tuple[Path, Path]:
    if left is not None and right is not None:
        return left, right
    if not sample:
        raise NoDisplayError
    from reader.workflow.samples import sample_pairs

    return sample_pairs()[0]


def _compared(left: Path, right: Path) -> "Comparison":
    from reader.workflow.analysing import Analyst
    from reader.workflow.settings import load_settings

    one, other = (inputs.read(str(path), outlet=None, published=None, encoding=None) for path in (left, right))
    return Analyst(load_settings()).compare(one, other)
