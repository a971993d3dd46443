"""One side of the window: header above pane and overview ruler, or an invitation where no report is open yet."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from reader.ui.pane.header import Header
from reader.ui.pane.pane import Pane
from reader.ui.plain_values import CENTRED, RULER_WIDTH

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from reader.document.model import Article
    from reader.ui.together.ruler import Ruler


class ReportView(QFrame):
    """Shows one article. Built from plain data; knows nothing of the other side.

    `first`: it is the left one of two, whose outer edge, where the ruler belongs, is on the left.
    """

    def __init__(self, name: str, invitation: str, parent: QWidget | None = None, *, first: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.setAccessibleName(name)
        self.header = Header(name, indent=RULER_WIDTH if first else 0)
        self.pane = Pane()
        self.pane.setObjectName("pane")
        self.pane.setAccessibleName(name)
        self.show_keys("")
        self._invitation = QLabel(invitation)
        self._invitation.setObjectName("invitation")
        self._invitation.setProperty("alignment", CENTRED)
        self._invitation.setWordWrap(True)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._room = QWidget()  # what the first paint shows in the ruler's place
        self._room.setObjectName("rulerroom")
        self._room.setFixedWidth(RULER_WIDTH)
        self._row.addWidget(self.pane, 1)
        self._row.insertWidget(0 if first else 1, self._room)
        column.addLayout(self._row, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._invitation)
        self._stack.addWidget(shown)

    def show_keys(self, keys: str) -> None:
        """Tell a screen reader what can be done in the text by which keys."""
        text = self.tr("The text of the report. Enter follows the name at the text cursor.")
        self.pane.setAccessibleDescription(f"{text} {keys}".strip())

    def put_ruler(self, ruler: "Ruler") -> None:
        """Put the ruler into the room that was kept for it."""
        self._row.replaceWidget(self._room, ruler)
        ruler.show()  # now, not when the event loop comes to it: the text would be set twice
        self._room.deleteLater()

    def show_article(self, article: "Article | None") -> None:
        """Show the article, or the invitation where there is none."""
        if article is None:
            self._stack.setCurrentIndex(0)
            return
        self.header.show_article(article)
        self.pane.show_article(article)
        self._stack.setCurrentIndex(1)

    def show_glance(self, text: str) -> None:
        """Show a text whose article is still being read."""
        self.pane.show_glance(text)
        self._stack.setCurrentIndex(1)

    def wheelEvent(self, event: "QWheelEvent") -> None:  # noqa: N802 - Qt's name
        """The wheel works over the margins of the column too, which Qt would leave dead."""
        self.pane.wheelEvent(event)
