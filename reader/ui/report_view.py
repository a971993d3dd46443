"""One side of the window: header above pane, or an invitation where no report is open yet."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QVBoxLayout, QWidget

from reader.ui.header import Header
from reader.ui.pane import Pane
from reader.ui.plain_values import CENTRED

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from reader.document.model import Article


class ReportView(QFrame):
    """Shows one article. Built from plain data; knows nothing of the other side."""

    def __init__(self, name: str, invitation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.setAccessibleName(name)
        self.header = Header(name)
        self.pane = Pane()
        self.pane.setObjectName("pane")
        self.pane.setAccessibleName(name)
        self.pane.setAccessibleDescription(self.tr("The text of the report. Names can be followed with N and G."))
        self._invitation = QLabel(invitation)
        self._invitation.setObjectName("invitation")
        self._invitation.setProperty("alignment", CENTRED)
        self._invitation.setWordWrap(True)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pane, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._invitation)
        self._stack.addWidget(shown)

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
