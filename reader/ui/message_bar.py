"""Messages that do not stop the person: lines under the texts, with buttons for what can be done about them.

They stand under the texts so that nothing that is being read moves when they come and go.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from reader.ui.announcing import announce

_SHOWN_MS = 8000
_LINES = 4


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for the person. An error stays until it is closed or what lies open changes; news goes by itself."""

    text: str
    level: Literal["news", "error"] = "news"
    actions: tuple[tuple[str, Callable[[], None]], ...] = ()


class MessageBar(QFrame):
    """Shows what was said, a line each, the newest last. What is there already is not said twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setAccessibleName(self.tr("Message"))
        self._said: list[Message] = []
        self._text = QLabel()
        self._text.setObjectName("messagetext")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        close = QToolButton()
        close.setText("✕")
        close.setAccessibleName(self.tr("Close the message"))
        close.setToolTip(self.tr("Close the message"))
        close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addLayout(self._buttons)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._drop_news)
        self.hide()

    def show_message(self, message: Message) -> None:
        others = [other for other in self._said if other.text != message.text]
        self._said = [*others, message][-_LINES:]
        if message.level == "news":
            self._timer.start(_SHOWN_MS)
        self._show()
        announce(self, message.text)

    def clear(self) -> None:
        """Take everything away."""
        self._timer.stop()
        self._said.clear()
        self._show()

    def text(self) -> str:
        return self._text.text()

    def _show(self) -> None:
        text = "\n".join(message.text for message in self._said)
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.setProperty("level", "error" if any(message.level == "error" for message in self._said) else "news")
        for widget in (self, self._text):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._clear_buttons()
        for message in self._said:
            for label, act in message.actions:
                button = QPushButton(label)
                button.clicked.connect(lambda _=False, message=message, act=act: self._do(message, act))
                self._buttons.addWidget(button)
        self.setVisible(bool(self._said))

    def _drop_news(self) -> None:
        self._said = [message for message in self._said if message.level != "news"]
        self._show()

    def _do(self, message: Message, act: Callable[[], None]) -> None:
        self._said.remove(message)
        self._show()
        act()

    def _clear_buttons(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
