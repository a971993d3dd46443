"""Draws the pictures of README anew: the window with the sample pair, light and dark, off screen."""

import os
from pathlib import Path
from typing import Literal

from reader.ui.snapshot import draw
from reader.workflow.samples import sample_pairs

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "screenshots"
THEMES: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    FOLDER.mkdir(exist_ok=True)
    left, right = sample_pairs()[0]
    for theme in THEMES:
        draw(left, right, FOLDER / f"{theme}.png", size=(1280, 900), theme=theme)


if __name__ == "__main__":
    main()
