"""The window's layout: which part stands where. What the parts do together is wired in `ui/wiring.py`."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import Actions
from reader.ui.empty_state import EmptyState
from reader.ui.message_bar import MessageBar
from reader.ui.names_panel import NamesPanel
from reader.ui.report_view import ReportView
from reader.ui.theme import Theme, palette, style_sheet

_NAMES_WIDTH = 296


class MainWindow(QMainWindow):
    """Holds the parts. Emits what arrives from outside: files dropped, the first paint, closing."""

    files_dropped = Signal(list)
    first_painted = Signal()
    system_theme_changed = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Diptych")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.theme: Theme | None = None
        self._painted = False
        self.actions_table = Actions(self)
        self.left = ReportView(self.tr("Left report"), self.tr("Drop the left report here,\nor open or paste it."))
        self.right = ReportView(self.tr("Right report"), self.tr("Drop the right report here,\nor open or paste it."))
        self.empty = EmptyState()
        self.messages = MessageBar()
        self.names = NamesPanel()
        self.counts = QLabel()
        self.state = QLabel()
        self.mode = QLabel()
        self.progress = QProgressBar()
        self.cancel = QPushButton(self.tr("Stop"))
        self._lay_out()

    def show_theme(self, theme: Theme) -> None:
        """Colours of everything but the panes' texts, which also need a size (`Pane.set_style`)."""
        self.theme = theme
        QApplication.setPalette(palette(theme))
        self.setStyleSheet(style_sheet(theme))
        self.names.set_theme(theme)

    def show_reports(self, any_open: bool) -> None:
        """Show the two sides, or what to do while nothing is open."""
        self._stage.setCurrentIndex(1 if any_open else 0)
        self.dock.setVisible(any_open and self.actions_table["names"].isChecked())

    def show_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)

    # Qt's side of it

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest and not self._painted:
            done = super().event(event)
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)
            return done
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.ThemeChange:
            self.system_theme_changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.empty.show_dropping(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        self.empty.show_dropping(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        self.empty.show_dropping(False)
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            on_right = event.position().x() > self._stage.geometry().center().x()
            self.files_dropped.emit([*files, on_right])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self.closing.emit()
        super().closeEvent(event)

    # Layout

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self.right)
        self.splitter.setSizes([1, 1])
        self._stage = QStackedWidget()
        self._stage.setObjectName("stage")
        self._stage.addWidget(self.empty)
        self._stage.addWidget(self.splitter)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._stage, 1)
        self.setCentralWidget(centre)
        self.actions_table.fill_menu_bar(self.menuBar())
        self.addToolBar(self._make_tool_bar())
        self.dock = self._make_dock()
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.resizeDocks([self.dock], [_NAMES_WIDTH], Qt.Orientation.Horizontal)
        self.actions_table["names"].setChecked(True)
        self.actions_table["sync"].setChecked(True)
        self._fill_status_bar()
        self.show_reports(False)

    def _make_tool_bar(self) -> QToolBar:
        bar = QToolBar(self.tr("Tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_table.fill_tool_bar(bar)
        return bar

    def _make_dock(self) -> QDockWidget:
        dock = QDockWidget(self.tr("Names"))
        dock.setObjectName("names_dock")
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        title = QWidget()
        title.setObjectName("docktitle")
        row = QVBoxLayout(title)
        row.setContentsMargins(20, 14, 8, 6)
        row.addWidget(QLabel(self.tr("Names")))
        dock.setTitleBarWidget(title)
        self.names.setMinimumWidth(248)
        dock.setWidget(self.names)
        return dock

    def _fill_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self.counts.setAccessibleName(self.tr("Counts of names"))
        self.state.setAccessibleName(self.tr("State of the comparison"))
        self.mode.setAccessibleName(self.tr("How the reports scroll"))
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel.setAccessibleName(self.tr("Stop looking for names"))
        bar.addWidget(self.counts, 1)
        bar.addPermanentWidget(self.state)
        bar.addPermanentWidget(self.progress)
        bar.addPermanentWidget(self.cancel)
        bar.addPermanentWidget(self.mode)
        self.show_busy(False)
