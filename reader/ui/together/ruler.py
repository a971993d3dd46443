"""A narrow strip beside a pane that shows all of its report at once, and scrolls it.

Lanes from the text outwards: what the person marked, matched passages, and how densely names stand. Over them: clutter
in grey, the name that is looked at, what was found, and a box for what can be seen. Built from plain data; not
responsible for where things are (`ui/together/overview.py`).
"""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from reader.ui.looks.theme import Theme, clear, mix
from reader.ui.plain_values import RULER_WIDTH
from reader.ui.together.overview import Overview, Stretch

_ROW = 3  # pixels that names are counted together in
_LEAST_BOX = 18
_NOTE = 3.0  # how wide the lane of marks is
# How far from the ground to their colours, on light and on dark: what belongs together, what is told elsewhere, and a
# few names in a row. Far enough to stand out three to one.
_PASSAGE, _MOVED, _FEW = (0.75, 0.6), (0.7, 0.5), (0.75, 0.55)


class Ruler(QAbstractSlider):
    """A slider with a pane's range and page; a screen reader sees it as one. `mirrored`: the text is on its right."""

    wheeled = Signal(QWheelEvent)

    def __init__(self, name: str, *, mirrored: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ruler")
        self.setFixedWidth(RULER_WIDTH)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setInvertedAppearance(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys scroll the pane beside it
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            self.tr("Shows where names, matched passages and clutter are in the whole report. Click or drag to scroll.")
        )
        self.setToolTip(self.accessibleDescription())
        self._mirrored = mirrored
        self._theme: Theme | None = None
        self._overview = Overview()
        self._current: tuple[float, ...] = ()
        self._current_kind = ""
        self._hits: tuple[float, ...] = ()
        self._notes: tuple[tuple[Stretch, str], ...] = ()
        self._drawn: QPixmap | None = None
        self._grip: float | None = None

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._draw_anew()

    def show_overview(self, overview: Overview) -> None:
        self._overview = overview
        self._draw_anew()

    def show_current(self, shares: Sequence[float], kind: str = "") -> None:
        """Show where the name that is looked at stands, in the colour of its kind."""
        self._current, self._current_kind = tuple(shares), kind
        self.update()

    def show_hits(self, shares: Sequence[float]) -> None:
        """Show where something was found."""
        self._hits = tuple(shares)
        self.update()

    def show_notes(self, notes: Sequence[tuple[Stretch, str]]) -> None:
        """Show which passages are marked, each with the name of its colour."""
        self._notes = tuple(notes)
        self.update()

    def box(self) -> QRectF:
        """What can be seen of the report, in pixels of the ruler."""
        whole = max(1, self.maximum() + self.pageStep())
        height = max(_LEAST_BOX, self.pageStep() / whole * self.height())
        room = self.height() - height
        top = self.value() / self.maximum() * room if self.maximum() else 0.0
        return QRectF(0, top, self.width(), min(height, self.height()))

    # Qt's side of it

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture())
        for stretch, colour in self._notes:
            painter.fillRect(self._rows(stretch, self._from_text(0, _NOTE), _NOTE), theme.colour(f"edge-{colour}"))
        if self._current:
            self._paint_ticks(painter, self._current, theme.stroke(self._current_kind), 3)
        if self._hits:
            self._paint_ticks(painter, self._hits, theme.colour("warn"), 2)
        if self.maximum() > 0:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(clear(theme.colour("ink"), 0.6), 1.0))
            painter.setBrush(clear(theme.colour("ink"), 0.14 if self._grip is not None or self.underMouse() else 0.08))
            painter.drawRoundedRect(self.box().adjusted(1.5, 0.5, -1.5, -0.5), 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() is not Qt.MouseButton.LeftButton or not self.maximum():
            return
        box = self.box()
        y = event.position().y()
        # Beside the box the report jumps there first; from then on the box is held.
        self._grip = y - box.top() if box.top() <= y <= box.bottom() else box.height() / 2
        self.setSliderDown(True)
        self._drag(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self._grip is not None:
            self._drag(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        self._grip = None
        self.setSliderDown(False)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        self.wheeled.emit(event)

    def _drag(self, y: float) -> None:
        assert self._grip is not None
        room = self.height() - self.box().height()
        self.setValue(round((y - self._grip) / max(1.0, room) * self.maximum()))

    # Painting

    def _draw_anew(self) -> None:
        self._drawn = None
        self.update()

    def _picture(self) -> QPixmap:
        """Everything that stays while one scrolls, drawn once for each size."""
        scale = self.devicePixelRatioF()
        size = self.size() * scale
        if self._drawn is None or self._drawn.size() != size:
            self._drawn = QPixmap(size)
            self._drawn.setDevicePixelRatio(scale)
            painter = QPainter(self._drawn)
            self._draw(painter)
            painter.end()
        return self._drawn

    def _draw(self, painter: QPainter) -> None:
        theme = self._theme
        assert theme is not None
        width, height = self.width(), self.height()
        painter.fillRect(self.rect(), theme.colour("chrome"))
        for stretch in self._overview.dimmed:
            painter.fillRect(self._rows(stretch, 1, width - 2), theme.colour("hover"))
        accent = theme.colour("accent")
        for stretches, colour, long in (
            (self._overview.moved, mix(theme.colour("chrome"), theme.colour("warn"), _MOVED[theme.dark]), 3.0),
            (self._overview.passages, mix(theme.colour("chrome"), accent, _PASSAGE[theme.dark]), 5.0),
        ):
            for stretch in stretches:
                painter.fillRect(self._rows(stretch, self._from_text(3, long), long), colour)
        few = _FEW[theme.dark]
        counts = Counter(int(share * height / _ROW) for share in self._overview.names)
        most = max(counts.values(), default=1)
        for row, count in counts.items():
            long = 3 + 7 * count / most
            box = QRectF(self._from_text(10, long), row * _ROW, long, _ROW - 1)
            painter.fillRect(box, mix(theme.colour("chrome"), theme.colour("soft"), few + (1 - few) * count / most))
        edge = 0 if not self._mirrored else width - 1
        painter.fillRect(QRectF(edge, 0, 1, height), theme.colour("line"))

    def _from_text(self, distance: float, long: float) -> float:
        """The left edge of something so long, at a distance from the side where the text is."""
        return self.width() - distance - long if self._mirrored else distance

    def _rows(self, stretch: Stretch, left: float, long: float) -> QRectF:
        first, last = (share * self.height() for share in stretch)
        return QRectF(left, first, long, max(2.0, last - first))

    def _paint_ticks(self, painter: QPainter, shares: Sequence[float], colour: QColor, thick: int) -> None:
        for row in {round(share * (self.height() - thick)) for share in shares}:
            painter.fillRect(QRectF(2, row, self.width() - 4, thick), colour)
