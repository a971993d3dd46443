"""The tabs of the findings panel as a rail of icons with their names: upright at its edge, or flat above it.

A real tab bar, so that keys and screen readers know it as one; only the way it is painted is its own, because Qt turns
the words of a bar that stands upright.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionTab, QTabBar

from reader.ui.looks.chosen import paint_chosen
from reader.ui.looks.sizes import grown
from reader.ui.looks.theme import Theme

_ICON = 20  # for letters of the usual size
_PAD = 8
_BESIDE = 6  # between an icon and the word beside it
_NARROWEST = 64
_SMALLER = 0.85  # the size of the words, as a share of the usual size


class Rail(QTabBar):
    """`differing` are the tabs with something on which the reports differ: they carry a dot.

    Where there is little room, an upright rail leaves the words to tool tips, and a flat one leaves the icons out.
    """

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._differing: frozenset[int] = frozenset()
        self._flat = False
        self._short = False
        self.setObjectName("rail")
        self.setExpanding(False)
        self.setDrawBase(False)
        self._icon = grown(_ICON)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lie(flat=False)

    def lie(self, *, flat: bool) -> None:
        """Lie flat above a page, or stand upright beside it."""
        self._flat, self._short = flat, False
        self.setIconSize(QSize(self._icon, self._icon))
        self.setShape(QTabBar.Shape.RoundedNorth if flat else QTabBar.Shape.RoundedEast)
        along, across = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed
        self.setSizePolicy(*((along, across) if flat else (across, along)))
        self._name_tabs()
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_differing(self, tabs: frozenset[int]) -> None:
        self._differing = tabs
        self._name_tabs()
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

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for icons and words of all tabs."""
        each, tabs = self._tab_size(short=False), self.count()
        if self._flat:
            return QSize(sum(self._tab_width(tab, short=False) for tab in range(tabs)), each.height())
        return QSize(each.width(), each.height() * tabs)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few tabs; the others can be scrolled to."""
        hint, few = self.sizeHint(), 3 * self._tab_size(short=True).height()
        return QSize(few, hint.height()) if self._flat else QSize(hint.width(), few)

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        each = self._tab_size(short=self._short)
        return QSize(self._tab_width(index, short=self._short), each.height()) if self._flat else each

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        return self.tabSizeHint(index)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        whole = self.sizeHint()
        short = whole.width() > self.width() if self._flat else whole.height() > self.height()
        if short != self._short:
            self._short = short
            self._name_tabs()
            # Only a change of how tabs are shown has Qt ask anew how large they are.
            self.setIconSize(QSize(self._icon, self._icon + short))
        super().resizeEvent(event)

    def _tab_size(self, *, short: bool) -> QSize:
        """The size of a tab; of a flat rail only its height."""
        metrics = QFontMetrics(self._words_font())
        if self._flat:
            return QSize(0, max(self._icon, metrics.height()) + 2 * _PAD - 4)
        widest = max((metrics.horizontalAdvance(self.tabText(tab)) for tab in range(self.count())), default=0)
        words = 0 if short else metrics.height()
        return QSize(max(_NARROWEST, widest + 2 * _PAD), self._icon + words + 2 * _PAD)

    def _tab_width(self, tab: int, *, short: bool) -> int:
        words = QFontMetrics(self._words_font()).horizontalAdvance(self.tabText(tab))
        return words + 2 * _PAD + 8 + (0 if short else self._icon + _BESIDE)

    def _name_tabs(self) -> None:
        for tab in range(self.count()):
            name = self.tabText(tab)
            unlike = self.tr("{tab}: the reports differ").format(tab=name) if tab in self._differing else ""
            self.setTabToolTip(tab, unlike or (name if self._short and not self._flat else ""))
            self.setAccessibleTabName(tab, unlike)

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
        if chosen:
            paint_chosen(painter, ground, theme, below=self._flat)
        elif hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(ground, 6, 6)
        if chosen and self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 6, 6)
        icon = self._icon_place(box)
        words = QRect(box.left(), icon.bottom() + 1, box.width(), box.bottom() - icon.bottom() - _PAD // 2)
        if self._flat:
            words = box if self._short else box.adjusted(icon.right() + _BESIDE - box.left(), 0, -_PAD, 0)
        if not (self._flat and self._short):
            self.tabIcon(tab).paint(painter, icon)
        if self._flat or not self._short:
            painter.setPen(theme.colour("ink" if chosen else "soft"))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.tabText(tab))
        if tab in self._differing:
            painter.setPen(QPen(theme.colour("chrome"), 1.5))
            painter.setBrush(theme.colour("warn"))
            right = box.right() - 13 if self._flat and self._short else icon.right() - 3
            painter.drawEllipse(QRectF(right, icon.top() - 2, 8, 8))

    def _icon_place(self, box: QRect) -> QRect:
        if self._flat:
            return QRect(box.left() + _PAD + 4, box.center().y() - self._icon // 2 + 1, self._icon, self._icon)
        return QRect(box.center().x() - self._icon // 2 + 1, box.top() + _PAD, self._icon, self._icon)

    def _words_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        return font
