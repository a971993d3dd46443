"""The window's layout: which part stands where. What the parts do together is wired in `ui/wiring`.

It is built in two steps. The first makes what the first paint shows: two panes with their headers, and the room that
everything else will take. The second, `furnish`, makes menus, tools, the findings and the rest.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from reader.ui.looks.sizes import grown
from reader.ui.looks.theme import Theme, palette, style_sheet
from reader.ui.menus import MENUS
from reader.ui.pane.report_view import ReportView
from reader.ui.plain_values import GUTTER_WIDTH

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QKeyCombination
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QDockWidget

    from reader.ui.dock_place import Room
    from reader.ui.furniture import Furniture

PANEL_WIDTH = 344
_READABLE = 274  # pixels; a pane narrower than this has too few words in a line
_LEAST_WIDTH = 480
_FINE = 10_000
_WEB = ("http", "https")
_TOOL, _AROUND_TOOLS = 20, 30
_FRAME = QSize(8, 40)  # what a window manager may put round the window


class MainWindow(QMainWindow):
    """Holds the parts. Emits what arrives from outside: files dropped, the first paint, closing."""

    files_dropped = Signal(list, bool)  # paths, and whether they were dropped on the right half
    address_dropped = Signal(str)
    zoom_wanted = Signal(int)  # 1 for larger text, -1 for smaller
    first_painted = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Diptych")
        self.resize(_usual_size(self.screen().availableSize()))
        self.setMinimumWidth(_LEAST_WIDTH)  # until it is known what the parts need
        self.furniture: Furniture | None = None
        self._early: list[QKeyCombination] = []
        self._painted = False
        self._theme: Theme | None = None
        self.left = ReportView(
            self.tr("Left report"), self.tr("Drop the left report here,\nor open or paste it."), first=True
        )
        self.right = ReportView(self.tr("Right report"), self.tr("Drop the right report here,\nor open or paste it."))
        self._lay_out()

    def show_theme(self, theme: Theme) -> None:
        """Colours of everything but the panes' texts, which also need a size (`Pane.set_style`)."""
        if theme is not self._theme:
            self._theme = theme
            QApplication.setPalette(palette(theme))
            self.setStyleSheet(style_sheet(theme))
        if self.furniture is not None:
            self.furniture.show_theme(theme)

    def show_glances(self, left: str, right: str) -> None:
        """Show two texts whose articles are still being read."""
        self.left.show_glance(left)
        self.right.show_glance(right)
        self._stage.setCurrentWidget(self.splitter)
        self._room.setVisible(not self._narrow())

    def show_reports(self, any_open: bool) -> None:
        """Show the two sides, or what to do while nothing is open."""
        assert self.furniture is not None
        self._stage.setCurrentWidget(self.splitter if any_open else self.furniture.empty)
        self.dock.setVisible(any_open and self.furniture.actions["findings"].isChecked())
        if not any_open:
            self.furniture.empty.setFocus()

    def restore(self, geometry: "QByteArray", state: "QByteArray", *, beneath: bool) -> None:
        """Stand as it stood once: Qt's own bytes for its shape and for where parts are. Empty ones change nothing.

        `beneath`: the findings lay beneath the reports then because there was no room beside them.
        """
        self.restoreGeometry(geometry)
        self.restoreState(state)
        self._place.settle(gave_way=beneath)

    @property
    def gave_way(self) -> bool:
        """Whether the findings lie beneath the reports because there is no room beside them."""
        return self._place.gave_way

    def part(self, share: float) -> None:
        """Give the left report this share, in (0, 1), of the room of both."""
        self.splitter.setSizes([round(share * _FINE), 0, round((1 - share) * _FINE)])

    def parted(self) -> float:
        """The left report's share of the room of both."""
        left, _, right = self.splitter.sizes()
        return left / (left + right) if left and right else 0.5

    def furnish(self) -> "Furniture":
        """Put everything in its place that the first paint did without. Called once."""
        from reader.ui.dock_place import DockPlace
        from reader.ui.furniture import Furniture

        made = self.furniture = Furniture(self)
        self._stage.addWidget(made.empty)
        self.splitter.replaceWidget(1, made.gutter)
        self._between.deleteLater()
        for view, ruler in zip((self.left, self.right), made.rulers, strict=True):
            view.put_ruler(ruler)
        self._column.addWidget(made.legend)
        self._column.addWidget(made.find)
        self._column.addWidget(made.address)
        self._column.addWidget(made.messages)
        made.actions.fill_menu_bar(self.menuBar())
        made.actions.fill_tool_bar(self.tools)
        self.dock: QDockWidget = made.dock
        self.dock.setVisible(self._stage.currentWidget() is self.splitter)
        self._room.hide()
        # However narrow it is made in one go: the findings move out of the way.
        self.setMinimumWidth(self._stage.minimumSizeHint().width())
        self._place = DockPlace(self, self.dock, PANEL_WIDTH, self._width_left)
        self._place.flat_changed.connect(made.lie)
        self._place.begin()
        made.fill_status_bar(self.statusBar())
        self.setAcceptDrops(True)  # not before there is anybody to take what is dropped
        return made

    def _narrow(self) -> bool:
        """Whether there is no room for the findings beside two reports that can be read well."""
        return self.width() < 2 * _READABLE + GUTTER_WIDTH + PANEL_WIDTH

    def _width_left(self) -> "Room":
        """What room there is for the findings beside the reports."""
        from reader.ui.dock_place import Room

        assert self.furniture is not None
        least = self._stage.minimumSizeHint().width() + self.furniture.findings.minimumSizeHint().width()
        return Room(self._narrow() or self.width() < least, self.width() < least)

    def heed_early_keys(self) -> None:
        """Do what keys asked for that were pressed before there was anything to do it."""
        from PySide6.QtGui import QKeySequence

        assert self.furniture is not None
        pressed, self._early = self._early, []
        for combination in pressed:
            self.furniture.actions.press(QKeySequence(combination))

    # Qt's side of it

    def keyPressEvent(self, event: "QKeyEvent") -> None:  # noqa: N802 - Qt's name
        if self.furniture is None:
            self._early.append(event.keyCombination())
        super().keyPressEvent(event)

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if self.furniture is not None:
            self._place.fit()

    def paintEvent(self, event: "QPaintEvent") -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # The parts are painted in the same go, before the event loop comes to this.
            QTimer.singleShot(0, self.first_painted.emit)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:  # noqa: N802 - Qt's name
        if any(url.isLocalFile() or url.scheme() in _WEB for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._show_dropping(True)

    def dragLeaveEvent(self, event: "QDragLeaveEvent") -> None:  # noqa: N802 - Qt's name
        self._show_dropping(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: "QDropEvent") -> None:  # noqa: N802 - Qt's name
        self._show_dropping(False)
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files, event.position().x() > self._stage.geometry().center().x())
            return
        address = next((url.toString() for url in event.mimeData().urls() if url.scheme() in _WEB), "")
        if address:
            event.acceptProposedAction()
            self.address_dropped.emit(address)

    def wheelEvent(self, event: "QWheelEvent") -> None:  # noqa: N802 - Qt's name
        from PySide6.QtCore import Qt

        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def closeEvent(self, event: "QCloseEvent") -> None:  # noqa: N802 - Qt's name
        self.closing.emit()
        super().closeEvent(event)

    def _show_dropping(self, dropping: bool) -> None:
        if self.furniture is not None:
            self.furniture.empty.show_dropping(dropping)

    # Layout

    def _lay_out(self) -> None:
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self._between = QWidget()  # what the first paint shows in the gutter's place
        self._between.setFixedWidth(GUTTER_WIDTH)
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self._between)
        self.splitter.addWidget(self.right)
        self.splitter.setSizes([1, 0, 1])
        # The splitter stacks them the other way round, and a screen reader takes them as they are stacked.
        self.right.raise_()
        for place in (1, 2):
            self.splitter.handle(place).raise_()
        self._stage = QStackedWidget()
        self._stage.setObjectName("stage")
        self._stage.addWidget(QWidget())
        self._stage.addWidget(self.splitter)
        self._room = QWidget()
        self._room.setObjectName("findings")
        self._room.setFixedWidth(PANEL_WIDTH + 1)  # and the dock's separator
        self._room.hide()
        reports = QWidget()
        self._column = QVBoxLayout(reports)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stage, 1)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(reports, 1)
        row.addWidget(self._room)
        self.setCentralWidget(centre)
        self.tools = QToolBar(self.tr("Tools"))
        self.tools.setObjectName("tools")
        self.tools.setMovable(False)
        self.tools.setIconSize(QSize(grown(_TOOL), grown(_TOOL)))
        self.tools.setFixedHeight(grown(_TOOL) + _AROUND_TOOLS)
        self.addToolBar(self.tools)
        for title in MENUS.values():
            self.menuBar().addMenu(QCoreApplication.translate("Actions", title))
        self.statusBar().setSizeGripEnabled(False)


def _usual_size(screen: QSize) -> QSize:
    """The size at the first start: all of the window is to be seen, frame and status bar too."""
    usual = QSize(1280, 800)
    if QApplication.platformName() == "offscreen":
        return usual  # what it calls a screen says nothing
    return usual.boundedTo(screen - _FRAME)
