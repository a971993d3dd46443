"""Brings back what was open, and notes what is: pairs, places, the window's shape. Keeps nothing itself.

The library is opened after the first sight of the texts, never before.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDateTime, QEvent, QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QAction

from reader.errors import DiptychError
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.message_bar import Message
from reader.ui.pane.pane import Pane
from reader.ui.services import Checkpoint, Services
from reader.ui.together.attention import Attention
from reader.ui.words.language import sentence

if TYPE_CHECKING:
    from reader.comparison.model import Comparison
    from reader.document.model import Article, Remark
    from reader.library.backup import Backup
    from reader.library.model import Heading, RecentPair
    from reader.workflow.reading import Read
    from reader.workflow.session import Session, ShelvedPair, View


_SETTLING_MS = 3000
_REST_MS = 1500  # after the last change, what there is to remember is noted


class Remembering(QObject):
    """Joins the person's session to a window and its desk. `begin` is called once, after the first paint.

    How things stand is noted soon after they change, so that they also come back after an end that nobody planned.
    """

    session_opened = Signal(object)  # Session
    commands_known = Signal(object)  # ids of the commands last chosen by name, the latest first
    pair_kept = Signal()  # the pair that lies open is in the library now

    def __init__(self, services: Services, window: MainWindow, desk: Desk, attention: Attention) -> None:
        super().__init__(window)
        self._services = services
        assert window.furniture is not None
        self._window = window
        self._parts = window.furniture
        self._desk = desk
        self._attention = attention
        self._session: Session | None = None
        self._recent: tuple[RecentPair, ...] = ()
        self._pair: int | None = None
        self._unread: list[Article] = []
        self._to_pin = ""
        self._resumed = False
        self._commands: tuple[str, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._note)
        self._places: dict[Pane, tuple[float, int]] = {}  # where the texts lay, until the window has its shape
        for pane in self._panes():
            pane.laid_out.connect(lambda pane=pane: self._scroll_again(pane))
        desk.noticed.connect(self._tell_remarks)
        desk.pair_opened.connect(self._keep)
        desk.reports_changed.connect(self._forget_pair)
        desk.comparison_changed.connect(self._pin_again)
        window.closing.connect(self._save)
        window.installEventFilter(self)
        self._parts.empty.recent_wanted.connect(lambda place: self._reopen(self._recent[place].id))

    def begin(self, *, reopen: bool) -> None:
        """Look up what there is to remember; open the last pair again where that is wanted."""
        self._session = self._services.session()
        self.session_opened.emit(self._session)
        view = self._session.view()
        self._commands = view.commands
        self.commands_known.emit(view.commands)
        self._shape(view)
        self.show_recent()
        left, right = self._desk.reads()
        if left and right:
            self._keep(left, right)
        if reopen and self._services.settings().reopen_last_pair:
            self._reopen_last()
        while self._unread:
            self._tell_remarks(self._unread.pop(0))
        self._tell()

    def touch(self, *_: object) -> None:
        """Something changed that is worth remembering."""
        if self._session is not None:
            self._rest.start()

    def note_commands(self, commands: tuple[str, ...]) -> None:
        """Remember which commands were last chosen by name."""
        self._commands = commands
        self.touch()

    def clear_recent(self) -> None:
        """Forget which pairs were open before. The one that lies open comes back at the next start all the same."""
        if self._session is not None:
            self._session.forget_all()
            self.show_recent()
            self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.touch()
        elif watched is self._window and event.type() is QEvent.Type.WindowActivate and self._session is not None:
            self._desk.recall()  # the same pair may lie open in another window
        return False

    def _shape(self, view: "View") -> None:
        shape = _bytes("" if self._resumed else view.geometry)
        self._window.restore(shape, _bytes(view.state), beneath=view.panel_beneath)
        self._window.part(view.split)
        if view.panel:
            self._parts.findings.show_tab(view.panel)
        self._parts.actions["findings"].setChecked(view.panel_shown)
        self._window.show_reports(bool(self._desk.present() & {"report"}) or self._desk.arriving.busy)

    def _reopen_last(self) -> None:
        assert self._session is not None
        last = self._session.last()

        def look_as_before() -> None:
            self._to_pin = last.view.pinned
            self._scroll_to(last.view.scroll)

        if last.pair is not None and not self._desk.present() and not self._desk.arriving.busy:
            self._open(last.pair, look_as_before)

    def _reopen(self, pair: int) -> None:
        if self._session is None:
            return
        found = self._session.shelved(pair)
        if found is not None:
            self._open(found, lambda: None)
        self._tell()

    def _open(self, pair: "ShelvedPair", then: Callable[[], None]) -> None:
        remarks: list[Remark] = []

        def read(checkpoint: Checkpoint) -> "list[Read]":
            reopened = pair.reopen(checkpoint)
            remarks.extend(reopened.remarks)
            return [reopened.left, reopened.right]

        def tell() -> None:
            then()
            for remark in remarks:
                self._desk.said.emit(Message(sentence(remark.message)))

        self._desk.open(self.tr("the pair from before"), 2, read, then=tell)

    def _scroll_to(self, shares: tuple[float, float]) -> None:
        # After the texts were laid out for their first paint.
        def scroll() -> None:
            for pane, share in zip(self._panes(), shares, strict=True):
                pane.scroll_to(share)
                self._places[pane] = share, pane.verticalScrollBar().value()

        QTimer.singleShot(0, self._window, scroll)
        QTimer.singleShot(_SETTLING_MS, self._window, self._places.clear)

    def _scroll_again(self, pane: Pane) -> None:
        """The window takes its shape while it is filled: a text that came to lie otherwise goes back to its place."""
        share, value = self._places.pop(pane, (0.0, -1))
        if pane.verticalScrollBar().value() == value:
            pane.scroll_to(share)
            self._places[pane] = share, pane.verticalScrollBar().value()

    def _keep(self, left: "Read", right: "Read") -> None:
        if self._session is not None:
            self._pair = self._session.keep_pair(left, right)
            self.pair_kept.emit()
            self._note()
            self.show_recent()
            self._tell()

    def _forget_pair(self) -> None:
        self._pair = None

    def _save(self) -> None:
        self._rest.stop()
        self._note()
        if self._session is not None:
            self._session.close()
            self._session = None

    def _note(self) -> None:
        if self._session is not None:
            self._session.save(self.view(), self._pair)

    def view(self) -> "View":
        """How the window stands now."""
        from reader.workflow.session import View

        left, right = (pane.place() for pane in self._panes())
        return View(
            scroll=(left, right),
            geometry=_text(self._window.saveGeometry()),
            state=_text(self._window.saveState()),
            split=self._window.parted(),
            pinned=self._attention.pinned_id,
            panel=self._parts.findings.current,
            panel_shown=self._parts.actions["findings"].isChecked(),
            panel_beneath=self._window.gave_way,
            commands=self._commands,
        )

    def resume(self, view: "View") -> None:
        """Go on where another window stood with the same reports, which have just been opened here in its place."""
        self._resumed = True
        self._to_pin = view.pinned
        self._scroll_to(view.scroll)

    def _panes(self) -> tuple[Pane, Pane]:
        return self._window.left.pane, self._window.right.pane

    def show_recent(self) -> None:
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
        if titles:
            menu.addSeparator()
            menu.addAction(self.tr("&Clear the list"), self.clear_recent)
        menu.setEnabled(bool(titles))

    def _pin_again(self, comparison: "Comparison | None") -> None:
        """Follow the name that was followed, once, when it is found again."""
        if comparison is not None and self._to_pin:
            entity, self._to_pin = self._to_pin, ""
            if any(each.id == entity for each in comparison.entities):
                self._attention.pin(entity)

    def _tell_remarks(self, article: "Article") -> None:
        """Say what was noticed when an article was read: the first time it is open, not at every start."""
        if self._session is None:
            self._unread.append(article)
        elif article.remarks and self._session.tell_once(article.id):
            for remark in article.remarks:
                self._desk.said.emit(Message(f"{article.source.name}: {sentence(remark.message)}"))

    def _tell(self) -> None:
        if self._session is None:
            return
        for remark in self._session.remarks():
            anew = (self.tr("Set it aside and begin anew"), self._begin_anew)
            actions = (*self._ways_back(self._session), anew) if self._session.damaged else ()
            self._desk.said.emit(Message(sentence(remark.message), "error", actions, lasting=True))

    def _ways_back(self, session: "Session") -> tuple[tuple[str, Callable[[], None]], ...]:
        """What can be done about a damaged library where there is a backup of it."""
        backup = session.last_good_backup()
        if backup is None:
            return ()
        made = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(backup.made.timestamp())), QLocale.FormatType.ShortFormat
        )
        return ((self.tr("Go back to the backup of {date}").format(date=made), lambda: self._restore(backup)),)

    def _restore(self, backup: "Backup") -> None:
        if self._session is None:
            return
        try:
            aside = self._session.restore(backup)
        except DiptychError as error:
            self._desk.said.emit(Message(sentence(str(error)), "error"))
            return
        text = self.tr("The library is the one of the backup. The damaged one is kept as {path}.")
        self._desk.said.emit(Message(text.format(path=aside)))
        self._keep_what_is_open()

    def _begin_anew(self) -> None:
        if self._session is None:
            return
        aside = self._session.begin_anew()
        if aside is not None:
            text = self.tr("A new library was begun. The damaged one is kept as {path}.")
            self._desk.said.emit(Message(text.format(path=aside)))
        self._keep_what_is_open()

    def _keep_what_is_open(self) -> None:
        left, right = self._desk.reads()
        if left and right:
            self._keep(left, right)
        self.show_recent()
        self._tell()


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())


def _text(held: QByteArray) -> str:
    return bytes(held.toBase64().data()).decode()


def _title(heading: "Heading") -> str:
    """Outlet and headline as far as they are known, short enough for a menu."""
    known = [part for part in (heading.outlet, heading.title) if part] or [heading.name]
    whole = ": ".join(known)
    return whole if len(whole) <= 40 else whole[:39].rstrip() + "…"
