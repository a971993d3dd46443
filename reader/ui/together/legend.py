"""A strip that says what the colours mean: each kind of name with its number, to switch on and off; what outlines say.

Built from plain data. Not responsible for which marks are shown (`ui/together/shown_kinds.py`).
"""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from reader.ui.flow import Flow
from reader.ui.looks.sizes import grown
from reader.ui.looks.theme import Theme, clear
from reader.ui.words import words

_SWATCH = QSize(18, 12)  # for letters of the usual size


class Legend(QFrame):
    """Kinds are codes, in the order in which they were given."""

    toggled = Signal(str)
    told = Signal(str)  # which kinds are marked from now on, and which no longer

    def __init__(self, kinds: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setAccessibleName(self.tr("Kinds of names"))
        self._size = QSize(grown(_SWATCH.width()), grown(_SWATCH.height()))
        self._chips = {kind: self._chip(kind) for kind in kinds}
        self._shown = frozenset(kinds)
        self._counts: Mapping[str, int] = {}
        self._keys: Mapping[str, str] = {}
        self._shared, self._single = QLabel(), QLabel()
        self._meanings = [self._shared, QLabel(self.tr("in both")), self._single, QLabel(self.tr("in one only"))]
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(2)
        chips = Flow(gap=2)
        for chip in self._chips.values():
            chips.addWidget(chip)
        row.addLayout(chips, 1)
        for label in self._meanings:
            label.setObjectName("meaning")
            row.addWidget(label)
            row.addSpacing(4)
        self.show_counts({})

    def set_theme(self, theme: Theme) -> None:
        for kind, chip in self._chips.items():
            icon = QIcon(self._swatch(theme, kind, shared=True, there=True))
            icon.addPixmap(self._swatch(theme, kind, shared=True, there=False), QIcon.Mode.Normal, QIcon.State.Off)
            icon.addPixmap(self._swatch(theme, kind, shared=True, there=True), QIcon.Mode.Normal, QIcon.State.On)
            chip.setIcon(icon)
        first = next(iter(self._chips))
        self._shared.setPixmap(self._swatch(theme, first, shared=True, there=True))
        self._single.setPixmap(self._swatch(theme, first, shared=False, there=True))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many names there are of each kind; a kind without any is left out."""
        self._counts = counts
        for kind, chip in self._chips.items():
            chip.setVisible(bool(counts.get(kind)))
            chip.setText(f"{words.kind(kind)} {counts.get(kind, 0)}")
        self.setVisible(any(counts.values()))
        self._tell()

    def show_kinds(self, kinds: Collection[str]) -> None:
        """Which kinds are marked now."""
        before, self._shown = self._shown, frozenset(kinds)
        self._tell()
        changed = [kind for kind in self._chips if (kind in before) is not (kind in self._shown)]
        if changed:
            self.told.emit(", ".join(self._said(kind) for kind in changed))

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Tell which key switches each kind; an empty one is none."""
        self._keys = keys
        self._tell()

    def _said(self, kind: str) -> str:
        state = self.tr("marked") if kind in self._shown else self.tr("not marked")
        return self.tr("{kind}: {state}").format(kind=words.kind(kind), state=state)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, super().minimumSizeHint().height())  # never what keeps a window wide

    def _tell(self) -> None:
        for kind, chip in self._chips.items():
            on = kind in self._shown
            chip.setChecked(on)
            state = self.tr("marked") if on else self.tr("not marked")
            count, key = self._counts.get(kind, 0), self._keys.get(kind, "")
            text = self.tr("{kind}: {state}. Names: {count}.").format(kind=words.kind(kind), count=count, state=state)
            chip.setAccessibleName(self.tr("{text} Key {key}.").format(text=text, key=key) if key else text)
            chip.setToolTip(chip.accessibleName())
        self._make_room()

    def _make_room(self) -> None:
        """The words for filled and outlined go first where the strip is narrow."""
        chips = sum(chip.sizeHint().width() + 2 for chip in self._chips.values() if chip.isVisibleTo(self))
        rest = sum(label.sizeHint().width() + 6 for label in self._meanings)
        for label in self._meanings:
            label.setVisible(chips + rest + 32 <= self.width())

    def _chip(self, kind: str) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName("chip")
        chip.setCheckable(True)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setIconSize(self._size)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        chip.clicked.connect(lambda: self._click(kind))
        return chip

    def _click(self, kind: str) -> None:
        self._tell()  # what is checked follows what is marked, not the click
        self.toggled.emit(kind)

    def _swatch(self, theme: Theme, kind: str, *, shared: bool, there: bool) -> QPixmap:
        """A small mark as the panes show it; a pale one for a kind that is not marked."""
        scale = self.devicePixelRatioF()
        made = QPixmap(self._size * scale)
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stroke = theme.stroke(kind)
        box = QRectF(1, 1, self._size.width() - 2, self._size.height() - 2)
        if not there:
            painter.setPen(QPen(theme.colour("dim"), 1.0, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(box, 3, 3)
        else:
            painter.setPen(Qt.PenStyle.NoPen if shared else QPen(clear(stroke, 0.4), 1.0))
            if shared:
                painter.setBrush(theme.fill(kind))
            painter.drawRoundedRect(box, 3, 3)
            line = QPen(stroke, 1.8)
            if not shared:
                line.setDashPattern([1.0, 2.0])
            painter.setPen(line)
            painter.drawLine(2, self._size.height() - 2, self._size.width() - 2, self._size.height() - 2)
        painter.end()
        return made
