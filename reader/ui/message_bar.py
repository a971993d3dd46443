"""Messages that do not stop the person: lines under the texts, with buttons for what can be done about them.

They stand under the texts so that nothing that is being read moves when they come and go.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.announcing import announce
from reader.ui.words.language import sentence

_SHOWN_MS = 8000
_MOST = 3  # shown at once; what was said before them waits below


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for the person. An error stays until it is closed or what lies open changes; news goes by itself.

    `lasting`: it is about something else than what lies open, and stays when that changes.
    """

    text: str
    level: Literal["news", "error"] = "news"
    actions: tuple[tuple[str, Callable[[], None]], ...] = ()
    lasting: bool = False


class MessageBar(QFrame):
    """Shows what was said, a line each with its own buttons, the newest last. What is there already is not said twice.

    Sentences of the core are worded in the language of the window. Of more than fit, the newest are shown and the
    others come up when those are closed.
    """

    left = Signal()  # the line that had the keyboard was taken away

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self.setAccessibleName(self.tr("Messages"))
        self._said: list[Message] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._drop_news)
        self.hide()

    def show_message(self, message: Message) -> None:
        worded = replace(message, text=sentence(message.text))
        self._said = [*(other for other in self._said if other.text != worded.text), worded]
        if message.level == "news":
            self._timer.start(_SHOWN_MS)
        self._show()
        announce(self, worded.text)

    def clear(self) -> None:
        """Take away what was said of what lay open."""
        self._said = [message for message in self._said if message.lasting]
        self._show()

    def text(self) -> str:
        """All that is said, a line each."""
        return "\n".join(message.text for message in self._said)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape closes the message that has the keyboard."""
        focused = QApplication.focusWidget()
        if event.matches(QKeySequence.StandardKey.Cancel) and focused is not None:
            line = focused.parentWidget()
            close = line.findChild(QToolButton) if line is not None else None
            assert close is not None
            close.click()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        held = self.isAncestorOf(QApplication.focusWidget() or self)
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for message in self._said[-_MOST:]:
            line = self._line(message)
            self._lines.addWidget(line)
            line.show()
        waiting = len(self._said) - _MOST
        if waiting > 0:
            more = QLabel(self.tr("{count} more").format(count=waiting))
            more.setObjectName("moremessages")
            self._lines.addWidget(more)
            more.show()
        self.setAccessibleDescription(self.text())
        self.setVisible(bool(self._said))
        if held:
            self.left.emit()

    def _line(self, message: Message) -> QFrame:
        line = QFrame()
        line.setObjectName("message")
        line.setProperty("level", message.level)
        text = QLabel(message.text)
        text.setObjectName("messagetext")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(text, 1)
        for label, act in message.actions:
            button = QPushButton(label)
            button.clicked.connect(lambda _=False, act=act: self._do(message, act))
            row.addWidget(button)
        close = QToolButton()
        close.setText("✕")
        close.setAccessibleName(self.tr("Close the message"))
        close.setToolTip(self.tr("Close the message"))
        close.clicked.connect(lambda: self._take_away(message))
        row.addWidget(close)
        return line

    def _drop_news(self) -> None:
        self._said = [message for message in self._said if message.level != "news"]
        self._show()

    def _take_away(self, message: Message) -> None:
        self._said = [other for other in self._said if other is not message]
        self._show()

    def _do(self, message: Message, act: Callable[[], None]) -> None:
        self._take_away(message)
        act()
