"""Messages that do not stop the person: one line above the texts, with buttons for what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

_SHOWN_MS = 8000


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for the person. An error stays until it is closed; news goes by itself."""

    text: str
    level: Literal["news", "error"] = "news"
    actions: tuple[tuple[str, Callable[[], None]], ...] = ()


class MessageBar(QFrame):
    """Shows the newest message."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setAccessibleName(self.tr("Message"))
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
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addLayout(self._buttons)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_message(self, message: Message) -> None:
        self._text.setText(message.text)
        self.setAccessibleDescription(message.text)
        self.setProperty("level", message.level)
        for widget in (self, self._text):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._clear_buttons()
        for label, act in message.actions:
            button = QPushButton(label)
            button.clicked.connect(lambda _=False, act=act: self._do(act))
            self._buttons.addWidget(button)
        self._timer.stop()
        if message.level == "news":
            self._timer.start(_SHOWN_MS)
        self.show()

    def text(self) -> str:
        return self._text.text()

    def _do(self, act: Callable[[], None]) -> None:
        self.hide()
        act()

    def _clear_buttons(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
