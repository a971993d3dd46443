"""What this program is: its version, what it is made of, and under which licences. Everything can be scrolled."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader import __version__
from reader.paths import resource
from reader.ui.looks.sizes import open_at

if TYPE_CHECKING:
    from reader.workflow.parts import Part

_ICON = 56
_SMOOTH = Qt.TransformationMode.SmoothTransformation


class About(QDialog):
    """Built from the packages that are installed; reads the page of attributions itself."""

    def __init__(self, parts: "Sequence[Part]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialog")
        self.setWindowTitle(self.tr("About Diptych"))
        self.setModal(False)
        open_at(self, 680, 560)
        self.parts = self._list(parts)
        self.page = self._attributions()
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(self.tr("About"))
        tabs.addTab(self.page, self.tr("Sources and licences"))
        tabs.addTab(self.parts, self.tr("Installed packages"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addWidget(tabs, 1)
        column.addLayout(below)

    def _head(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(QPixmap(str(resource("icons", "diptych.svg"))).scaledToHeight(_ICON, _SMOOTH))
        title = QLabel(self.tr("Diptych {version}").format(version=__version__))
        title.setObjectName("emptytitle")
        text = QLabel(
            self.tr(
                "Shows two reports of one event side by side and marks what they share. Everything happens on this "
                "computer; only an address that you give is fetched. Free software under the MIT licence."
            )
        )
        text.setWordWrap(True)
        text.setObjectName("hint")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _attributions(self) -> QTextBrowser:
        page = QTextBrowser()
        page.setAccessibleName(self.tr("Sources and licences"))
        page.setOpenExternalLinks(True)
        page.setMarkdown(resource("ATTRIBUTION.md").read_text("utf-8"))
        return page

    def _list(self, parts: "Sequence[Part]") -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Installed packages"))
        tree.setHeaderLabels([self.tr("Package"), self.tr("Version"), self.tr("Licence")])
        tree.setRootIsDecorated(False)
        for part in parts:
            tree.addTopLevelItem(QTreeWidgetItem([part.name, part.version, part.licence]))
        for column in (0, 1):
            tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return tree
