"""What stands in the window besides the two reports: actions, findings, messages, status, the empty state."""

from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QStatusBar,
)

from reader.ui.actions import Actions
from reader.ui.address.address_bar import AddressBar
from reader.ui.dock_title import DockTitle
from reader.ui.empty_state import EmptyState
from reader.ui.findings.panel import FindingsPanel
from reader.ui.looks.theme import Theme
from reader.ui.message_bar import MessageBar
from reader.ui.search.find_bar import FindBar
from reader.ui.together.gutter import Gutter
from reader.ui.together.legend import Legend
from reader.ui.together.ruler import Ruler
from reader.workflow.settings import ALL_KINDS


class Furniture:
    """Makes the parts; the window puts them in their places."""

    def __init__(self, window: QMainWindow) -> None:
        self.actions = Actions(window)
        self.empty = EmptyState()
        self.find = FindBar()
        self.address = AddressBar()
        self.messages = MessageBar()
        self.findings = FindingsPanel()
        self.gutter = Gutter()
        self.rulers = (
            Ruler(window.tr("Overview of the left report"), mirrored=True),
            Ruler(window.tr("Overview of the right report")),
        )
        self.legend = Legend(ALL_KINDS)
        self.counts = QLabel()
        self.state = QLabel()
        self.mode = QLabel()
        self.progress = QProgressBar()
        self.cancel = QPushButton(window.tr("Stop"))
        self.title = DockTitle()
        self.dock = self._make_dock(window)
        # Not names: a name would be read in place of the words that the label shows.
        self.counts.setAccessibleDescription(window.tr("Counts of names"))
        self.state.setAccessibleDescription(window.tr("State of the comparison"))
        self.mode.setAccessibleDescription(window.tr("How the reports scroll"))
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(window.tr("Progress"))
        self.cancel.setAccessibleName(window.tr("Stop what is under way"))
        self.actions["findings"].setChecked(True)

    def show_theme(self, theme: Theme) -> None:
        """Give the theme to those parts that paint with it."""
        self.findings.set_theme(theme)
        self.gutter.set_theme(theme)
        self.legend.set_theme(theme)
        for ruler in self.rulers:
            ruler.set_theme(theme)

    def fill_status_bar(self, bar: QStatusBar) -> None:
        bar.addWidget(self.counts, 1)
        for widget in (self.state, self.progress, self.cancel, self.mode):
            bar.addPermanentWidget(widget)
        self.show_busy(False)

    def lie(self, flat: bool) -> None:
        """Have the findings lie wide and low, with their tabs in the dock's head, or stand upright."""
        self.findings.lie(flat=flat)
        self.title.hold(self.findings.rail if flat else None)
        for part in (self.findings, self.title):
            part.setProperty("flat", flat)
            part.style().unpolish(part)
            part.style().polish(part)

    def show_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)

    def _make_dock(self, window: QMainWindow) -> QDockWidget:
        dock = QDockWidget(window.tr("Findings"), window)
        dock.setObjectName("findings_dock")
        features = QDockWidget.DockWidgetFeature
        dock.setFeatures(features.DockWidgetMovable | features.DockWidgetFloatable | features.DockWidgetClosable)
        dock.setTitleBarWidget(self.title)
        dock.setWidget(self.findings)
        return dock
