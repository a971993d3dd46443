"""The picture of the window shows what a person would see: the sample pair with its marks painted in both texts."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reader.workflow.samples import sample_pairs

PROGRAM = """
import sys
from pathlib import Path
from reader.ui.snapshot import draw
draw(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), size=(1280, 1100), theme=sys.argv[4])
"""
PANES = {"left": range(40, 470), "right": range(520, 960)}
ROWS = range(260, 1060)


def colourful(image: QImage, columns: range) -> int:
    """Pixels that are neither paper nor ink, which have next to no colour; every other row and column is looked at."""
    colours = (image.pixelColor(x, y) for y in ROWS[::2] for x in columns[::2])
    shades = ((colour.red(), colour.green(), colour.blue()) for colour in colours)
    return sum(max(shade) - min(shade) > 20 for shade in shades)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_marks_are_painted_in_both_texts(theme: str, tmp_path: Path) -> None:
    left, right = sample_pairs()[0]
    png = tmp_path / "window.png"
    subprocess.run([sys.executable, "-c", PROGRAM, str(left), str(right), str(png), theme], check=True, timeout=120)
    image = QImage(str(png))
    assert (image.width(), image.height()) == (1280, 1100)
    for side, columns in PANES.items():
        assert colourful(image, columns) > 500, f"no marks in the {side} text"
