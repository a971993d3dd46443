"""The tabs of the findings panel as a rail of icons with their names below, at its outer edge.

A real tab bar, so that keys and screen readers know it as one; only the way it is painted is its own, because Qt turns
the words of a bar that stands upright.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QTabBar

from reader.ui.looks.theme import Theme

_ICON = 20
_PAD = 8
_NARROWEST = 64
_SMALLER = 0.85  # the size of the words, as a share of the usual size


class Rail(QTabBar):
    """`differing` are the tabs with something on which the reports differ: they carry a dot."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._differing: frozenset[int] = frozenset()
        self.setObjectName("rail")
        self.setShape(QTabBar.Shape.RoundedEast)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_differing(self, tabs: frozenset[int]) -> None:
        self._differing = tabs
        for tab in range(self.count()):
            unlike = self.tr("{tab}: the reports differ").format(tab=self.tabText(tab))
            self.setTabToolTip(tab, unlike if tab in tabs else "")
            self.setAccessibleTabName(tab, unlike if tab in tabs else "")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down go from tab to tab; Qt's own bar knows left and right only."""
        last = self.count() - 1
        keys = {
            Qt.Key.Key_Up: self.currentIndex() - 1,
            Qt.Key.Key_Down: self.currentIndex() + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        wanted = keys.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.setCurrentIndex(min(max(wanted, 0), last))

    def tabSizeHint(self, index: int) -> QSize:  # noqa: ARG002, N802 - Qt's name
        metrics = QFontMetrics(self._words_font())
        widest = max((metrics.horizontalAdvance(self.tabText(tab)) for tab in range(self.count())), default=0)
        return QSize(max(_NARROWEST, widest + 2 * _PAD), _ICON + metrics.height() + 2 * _PAD)

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._words_font())
        for tab in range(self.count()):
            self._paint_tab(painter, tab, self._theme)
        painter.end()

    def _paint_tab(self, painter: QPainter, tab: int, theme: Theme) -> None:
        option = QStyleOptionTab()
        self.initStyleOption(option, tab)
        state: QStyle.StateFlag = option.state
        box = self.tabRect(tab)
        chosen = tab == self.currentIndex()
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = QRectF(box).adjusted(4, 2, -4, -2)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent-soft" if chosen else "hover"))
            painter.drawRoundedRect(ground, 6, 6)
        if chosen and self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 6, 6)
        icon = QRect(box.center().x() - _ICON // 2 + 1, box.top() + _PAD, _ICON, _ICON)
        self.tabIcon(tab).paint(painter, icon)
        painter.setPen(theme.colour("ink" if chosen else "soft"))
        words = QRect(box.left(), icon.bottom() + 1, box.width(), box.bottom() - icon.bottom() - _PAD // 2)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.tabText(tab))
        if tab in self._differing:
            painter.setPen(QPen(theme.colour("chrome"), 1.5))
            painter.setBrush(theme.colour("warn"))
            painter.drawEllipse(QRectF(icon.right() - 3, icon.top() - 2, 8, 8))

    def _words_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        return font
