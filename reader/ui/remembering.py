"""Brings back what was open, and notes what is: pairs, places, the window's shape. Keeps nothing itself.

The library is opened after the first sight of the texts, never before.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtGui import QAction

from reader.errors import DiptychError
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.message_bar import Message
from reader.ui.pane import Pane
from reader.ui.services import Services

if TYPE_CHECKING:
    from reader.library.model import Heading, RecentPair
    from reader.workflow.reading import Read
    from reader.workflow.session import Session, View


class Remembering(QObject):
    """Joins the person's session to a window and its desk. `begin` is called once, after the first paint."""

    session_opened = Signal(object)  # Session
    pair_kept = Signal()  # the pair that lies open is in the library now

    def __init__(self, services: Services, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._services = services
        assert window.furniture is not None
        self._window = window
        self._parts = window.furniture
        self._desk = desk
        self._session: Session | None = None
        self._recent: tuple[RecentPair, ...] = ()
        self._pair: int | None = None
        desk.pair_opened.connect(self._keep)
        desk.reports_changed.connect(self._forget_pair)
        window.closing.connect(self._save)
        self._parts.empty.recent_wanted.connect(lambda place: self._reopen(self._recent[place].id))

    def begin(self, *, reopen: bool) -> None:
        """Look up what there is to remember; open the last pair again where that is wanted."""
        self._session = self._services.session()
        self.session_opened.emit(self._session)
        view = self._session.view()
        self._shape(view)
        self._show_recent()
        left, right = self._desk.reads()
        if left and right:
            self._keep(left, right)
        if reopen and self._services.settings().reopen_last_pair:
            self._reopen_last()
        self._tell()

    def _shape(self, view: "View") -> None:
        if view.geometry:
            self._window.restoreGeometry(QByteArray.fromBase64(view.geometry.encode()))
        if view.state:
            visible = self._window.dock.isVisible()
            self._window.restoreState(QByteArray.fromBase64(view.state.encode()))
            self._window.dock.setVisible(visible)

    def _reopen_last(self) -> None:
        assert self._session is not None
        try:
            last = self._session.last()
        except DiptychError as error:
            self._desk.said.emit(Message(str(error), "error"))
            return
        if last.pair is not None and not self._desk.present():
            self._desk.open_reads(last.pair.left, last.pair.right)
            self._scroll_to(last.view.scroll)
            for remark in last.pair.remarks:
                self._desk.said.emit(Message(remark.message))

    def _reopen(self, pair: int) -> None:
        if self._session is None:
            return
        try:
            found = self._session.reopen(pair)
        except DiptychError as error:
            self._desk.said.emit(Message(str(error), "error"))
            return
        if found is not None:
            self._desk.open_reads(found.left, found.right)
            for remark in found.remarks:
                self._desk.said.emit(Message(remark.message))
        self._tell()

    def _scroll_to(self, shares: tuple[float, float]) -> None:
        # After the texts were laid out for their first paint.
        def scroll() -> None:
            for pane, share in zip(self._panes(), shares, strict=True):
                pane.scroll_to(share)

        QTimer.singleShot(0, self._window, scroll)

    def _keep(self, left: "Read", right: "Read") -> None:
        if self._session is not None:
            self._pair = self._session.keep_pair(left, right)
            self.pair_kept.emit()
            self._note()  # so that it also comes back after an end that nobody planned
            self._show_recent()
            self._tell()

    def _forget_pair(self) -> None:
        self._pair = None

    def _save(self) -> None:
        self._note()
        if self._session is not None:
            self._session.close()
            self._session = None

    def _note(self) -> None:
        if self._session is None:
            return
        from reader.workflow.session import View

        left, right = (pane.place() for pane in self._panes())
        view = View(
            scroll=(left, right),
            geometry=bytes(self._window.saveGeometry().toBase64().data()).decode(),
            state=bytes(self._window.saveState().toBase64().data()).decode(),
        )
        self._session.save(view, self._pair)

    def _panes(self) -> tuple[Pane, Pane]:
        return self._window.left.pane, self._window.right.pane

    def _show_recent(self) -> None:
        assert self._session is not None
        self._recent = self._session.recent_pairs(self._services.settings().recent_pairs)
        titles = [f"{_title(pair.left)}  |  {_title(pair.right)}" for pair in self._recent]
        self._parts.empty.show_recent(titles)
        menu = self._parts.actions.recent
        menu.clear()
        for pair, title in zip(self._recent, titles, strict=True):
            action = QAction(title.replace("&", "&&"), menu)
            action.triggered.connect(lambda _=False, number=pair.id: self._reopen(number))
            menu.addAction(action)
        menu.setEnabled(bool(titles))

    def _tell(self) -> None:
        if self._session is not None:
            for remark in self._session.remarks():
                self._desk.said.emit(Message(remark.message, "error"))


def _title(heading: "Heading") -> str:
    """Outlet and headline as far as they are known, short enough for a menu."""
    known = [part for part in (heading.outlet, heading.title) if part] or [heading.name]
    whole = ": ".join(known)
    return whole if len(whole) <= 40 else whole[:39].rstrip() + "…"
