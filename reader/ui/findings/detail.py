"""A finding in full below the list: nothing is cut here, and what can be done about it stands as buttons.

The text can be selected and read aloud. Says which action is wanted; does nothing itself.
"""

from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from reader.ui.findings.row import Detail, Line, Stretch
from reader.ui.findings.stretches import as_html, change_styles
from reader.ui.looks.theme import Theme
from reader.ui.words import finding_words as words

_MOST = 20_000
"""Code points of one text that are shown: a whole report in quotation marks would take seconds to set."""

_LEAST_HEIGHT = 40  # pixels; the rest is scrolled to


class _Text(QTextEdit):
    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002, N802 - Qt's name
        """Nothing is ever loaded for a text, from nowhere."""
        return None


class DetailView(QFrame):
    """The finding that is chosen, or nothing."""

    wanted = Signal(str)  # id of an action

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._detail: Detail | None = None
        self.setObjectName("detail")
        self.text = _Text()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(self.tr("The finding in full"))
        self.text.document().setDocumentMargin(0)
        self.text.setMinimumHeight(_LEAST_HEIGHT)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 8, 10)
        column.setSpacing(8)
        column.addWidget(self.text, 1)
        column.addLayout(self._buttons)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.show_detail(self._detail)

    def show_detail(self, detail: Detail | None) -> None:
        before, self._detail = self._detail, detail
        if detail is None or self._theme is None:
            self.text.clear()
            return
        self.text.document().setDefaultStyleSheet(_styles(self._theme))
        self.text.setHtml(_html(detail))
        self.text.verticalScrollBar().setValue(0)
        if before is None or before.offers != detail.offers or not self._buttons.count():
            self._offer(detail.offers)

    def _offer(self, offers: tuple[str, ...]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        last: QWidget = self.text
        for offer in offers:
            button = QPushButton(words.offer(offer))
            button.setObjectName("offer")
            button.clicked.connect(lambda _=False, offer=offer: self.wanted.emit(offer))
            self._buttons.addWidget(button)
            QWidget.setTabOrder(last, button)
            last = button
        if offers:
            self._buttons.addStretch(1)


def _html(detail: Detail) -> str:
    parts = [f"<h4>{escape(detail.title)}</h4>"]
    for line in detail.lines:
        label = line.label or (words.report(line.side) if line.side else "")
        if label:
            parts.append(f'<p class="label">{escape(label)}</p>')
        parts.append(f'<p class="{"said" if line.side else "note"}">{as_html(_cut(line))}</p>')
    return "".join(parts)


def _cut(line: Line) -> Line:
    room = _MOST
    kept = []
    for stretch in line.stretches:
        kept.append(Stretch(stretch.text[:room], stretch.change))
        room -= len(stretch.text)
        if room <= 0:
            kept.append(Stretch("…"))
            break
    return Line(tuple(kept), line.side, line.label)


def _styles(theme: Theme) -> str:
    colours = theme.colours
    return (
        f"h4 {{ color: {colours['ink']}; font-size: 11pt; font-weight: 600; margin: 0 0 6px 0; }}"
        f"p {{ margin: 0 0 6px 0; color: {colours['ink']}; }}"
        f".label {{ color: {colours['soft']}; margin: 6px 0 1px 0; }}"
        f".note {{ color: {colours['soft']}; }}" + change_styles(theme)
    )
