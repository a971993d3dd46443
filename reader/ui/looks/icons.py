"""Icons from the Phosphor font of QtAwesome. Loaded after the first paint, because that costs more than the window.

Importing this module is cheap; the first icon is not.
"""

import os
from functools import cache
from typing import Any

from PySide6.QtGui import QColor, QIcon, QPixmap

from reader.ui.looks.theme import Theme


@cache
def blank() -> QIcon:
    """Holds an icon's place until the icons are there."""
    pixmap = QPixmap(1, 1)
    pixmap.fill(QColor(0, 0, 0, 0))
    return QIcon(pixmap)


def quiet_icon(name: str, theme: Theme) -> QIcon:
    """The icon `name` in the colour of side remarks."""
    made: QIcon = _font().icon(name, color=theme.colour("soft"))
    return made


def icon(name: str, theme: Theme) -> QIcon:
    """The icon `name` of the Phosphor set, such as `ph.swap`, in the theme's colours."""
    made: QIcon = _font().icon(
        name,
        color=theme.colour("ink"),
        color_active=theme.colour("ink"),
        color_selected=theme.colour("ink"),
        color_on=theme.colour("accent"),
        color_disabled=theme.colour("outline"),
    )
    return made


@cache
def _font() -> Any:
    """One font only: QtAwesome's own `icon` would load all twelve that it brings."""
    os.environ.setdefault("QT_API", "pyside6")
    from qtawesome.iconic_font import IconicFont  # type: ignore[import-untyped]

    return IconicFont(("ph", "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json"))
