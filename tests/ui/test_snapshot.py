"""The window drawn to a picture without a screen."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import InputError
from reader.ui.snapshot import draw

DRAW = "import sys; from pathlib import Path; from reader.ui.snapshot import draw; draw(*map(Path, sys.argv[1:4]))"


def test_two_reports_become_a_picture_on_a_machine_without_a_screen(pair: tuple[Path, Path], tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    png = tmp_path / "window.png"
    subprocess.run([sys.executable, "-c", DRAW, *map(str, (*pair, png))], check=True, timeout=60)
    picture = QImage(str(png))
    assert (picture.width(), picture.height()) == (1280, 800)
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1280, 2) for y in range(0, 800, 2)}
    assert len(colours) > 50


def test_a_report_that_cannot_be_read_makes_no_picture(pair: tuple[Path, Path], tmp_path: Path, qtbot: object) -> None:
    png = tmp_path / "window.png"
    with pytest.raises(InputError):
        draw(pair[0], tmp_path / "missing.txt", png)
    assert not png.exists()
