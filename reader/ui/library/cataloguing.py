"""The library at work: asks the librarian, in a thread beside the window, and shows the answers. Shows nothing itself.

Adding has a thread of its own, so that one can search while many reports come in.
"""

import threading
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.errors import DiptychError
from reader.ui.background import Background
from reader.ui.desk import LEFT, Desk
from reader.ui.dialogs import Dialogs
from reader.ui.main_window import MainWindow
from reader.ui.message_bar import Message
from reader.ui.services import Checkpoint, Services
from reader.ui.words.language import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.document.model import Remark
    from reader.ui.library.window import LibraryWindow
    from reader.ui.looks.theme import Theme
    from reader.workflow.adding import Added
    from reader.workflow.librarian import Found, Librarian, Removed, Shelves
    from reader.workflow.reading import Read


_SOON_MS = 10_000  # not while the person waits for the first texts and names


class Cataloguing(QObject):
    """The window is made when it is first opened; `made` tells of it, so that it can be joined to what stands here."""

    made = Signal(object)  # LibraryWindow
    _told = Signal(int, int)

    def __init__(self, services: Services, window: MainWindow, desk: Desk, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._desk = desk
        self._dialogs = dialogs
        self._finding: Background[Librarian] = Background(services.librarian, self)
        self._adding: Background[Librarian] = Background(services.librarian, self)
        self._given_up = threading.Event()
        self._theme: Theme | None = None
        self._found: Found | None = None
        self._selected: list[str] = []
        self._related_to = ("", "")
        self._relate_anew = False
        self.library: LibraryWindow | None = None
        self._told.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        library = self._made()
        library.show()
        library.raise_()
        library.activateWindow()
        library.focus_search()
        self.refresh()
        self.read_on()

    def set_theme(self, theme: "Theme") -> None:
        self._theme = theme
        if self.library is not None:
            self.library.set_theme(theme)

    def close(self) -> None:
        """Give up what is under way and end the threads."""
        self._given_up.set()
        self._finding.close()
        self._adding.close()

    # Finding

    def refresh(self) -> None:
        """Look again at all there is."""
        self.search()
        self._finding.ask("shelves", lambda librarian: librarian.shelves(), self._show_shelves, self._fail)

    def refresh_if_shown(self) -> None:
        if self.library is not None and self.library.isVisible():
            self.refresh()

    def search(self) -> None:
        from reader.workflow.librarian import wanted

        fields, shelves = self._made().fields, self._made().shelves
        query = wanted(
            fields.text.text(),
            outlet=fields.chosen_outlet(),
            days=fields.days(),
            name=fields.name.text().strip() or None,
            collection=shelves.current,
        )
        self._finding.forget("page")
        self._finding.ask("find", lambda librarian: librarian.find(query), self._show_found, self._fail)

    def fetch(self, numbers: "Sequence[int]") -> None:
        """The next rows of the list."""
        if self._found is not None:
            query = self._found.query
            self._finding.ask(
                "page", lambda librarian: librarian.page(query, numbers), self._made().model.add_page, self._fail
            )

    def select(self, ids: "list[str]") -> None:
        """What the person has selected; of the first one is shown what is related to it."""
        self._selected = ids
        self.relate()

    def relate(self) -> None:
        """Show what tells of the same event as the selected report, or as the one that lies open on the left."""
        if self.library is None or not self.library.isVisible():
            return
        article = self._desk.article(LEFT)
        chosen = self.library.selected()
        of = (chosen[0].id, chosen[0].title or chosen[0].name) if chosen else ("", "")
        if not chosen and article is not None:
            of = (article.id, article.title.value or article.source.name)
        if of == self._related_to and not self._relate_anew:
            return
        self._related_to, self._relate_anew = of, False
        if not of[0]:
            self._finding.forget("related")
            self.library.related.show_related("", ())
            return
        shown = partial(self._made().related.show_related, of[1])
        self._finding.ask("related", lambda librarian: librarian.related(of[0]), shown, self._fail)

    def note_names(self, *_: object) -> None:
        """Note the names of the pair that lies open, so that its reports are found by them."""
        comparison = self._desk.comparison
        if comparison is not None:
            self._finding.ask(
                "names", lambda librarian: librarian.note_names(comparison), lambda _: None, lambda _: None
            )

    # Opening

    def open_one(self, article_id: str) -> None:
        self._open(article_id)

    def open_pair(self, left: str, right: str) -> None:
        self._open(left, right)

    def compare_related(self, article_id: str) -> None:
        """Read a related report beside the one that it is related to."""
        if self._related_to[0]:
            self.open_pair(self._related_to[0], article_id)

    # Putting in order

    def add_files(self) -> None:
        self._add(self._dialogs.ask_reports_to_add(self._made()))

    def add_folder(self) -> None:
        folder = self._dialogs.ask_folder(self._made())
        self._add([folder] if folder else [])

    def read_on_soon(self, *_: object) -> None:
        """Read on once the window has settled."""
        QTimer.singleShot(_SOON_MS, self, self.read_on)

    def read_on(self) -> None:
        """Read what was added and is not yet read: of the last adding too, should it have been ended before."""
        self._given_up.clear()
        self._adding.ask(
            "read",
            lambda librarian: librarian.read_unread(self._told.emit, self._given_up.is_set),
            self._read_on,
            lambda error: self._fail(error) if self.library is not None else None,
        )

    def stop_adding(self) -> None:
        self._given_up.set()

    def put(self, name: str) -> None:
        ids = list(self._selected)
        self._change(lambda librarian: librarian.collect(name, ids))

    def take(self) -> None:
        ids, collection = list(self._selected), self._made().shelves.current
        if collection is not None:
            self._change(lambda librarian: librarian.uncollect(collection, ids))

    def give_up_collection(self) -> None:
        collection = self._made().shelves.current
        if collection is not None:
            self._change(lambda librarian: librarian.remove_collection(collection))

    def remove(self, ids: "list[str]") -> None:
        self._finding.ask("change", lambda librarian: librarian.remove(ids), self._removed, self._fail)

    # Answers

    def _show_found(self, found: "Found") -> None:
        self._found = found
        self._made().show_found(found)
        self.relate()

    def _show_shelves(self, shelves: "Shelves") -> None:
        library = self._made()
        library.fields.show_outlets(shelves.outlets)
        library.shelves.show_collections(shelves.collections)
        library.foot.show_all(shelves.all, shelves.unread)

    def _removed(self, removed: "Removed") -> None:
        count = len(removed.entries)
        text = self.tr("One report was removed.") if count == 1 else self.tr("{count} reports were removed.")
        back = (self.tr("Bring back"), lambda: self._change(lambda librarian: librarian.bring_back(removed)))
        self._say(Message(text.format(count=count), actions=(back,)))
        self.refresh()

    def _added(self, added: "Added") -> None:
        self._made().foot.show_progress(None)
        fresh = len(added.ids) - added.known
        parts = [self.tr("Added: {count}.").format(count=fresh)]
        if added.known:
            parts.append(self.tr("In the library already: {count}.").format(count=added.known))
        if added.gave_up:
            parts.append(self.tr("Not tried: {count}.").format(count=added.gave_up))
        if added.failures:
            parts.append(self.tr("Not read: {count}.").format(count=len(added.failures)))
            parts += [sentence(failure.message) for failure in added.failures[:3]]
        self._say(Message(" ".join(parts), "error" if added.failures else "news"))
        self.refresh()
        if not added.gave_up:
            self.read_on()

    def _read_on(self, read: int) -> None:
        if self.library is not None and read:
            self.library.foot.show_progress(None)
            self._relate_anew = True  # what is shown can still be chosen until then
            self.refresh_if_shown()

    def _fail(self, error: DiptychError) -> None:
        self._made().foot.show_progress(None)
        self._say(Message(sentence(str(error)), "error"))

    # How it comes about

    def _open(self, *ids: str) -> None:
        """Open one report or two, read with a librarian of their own: other questions need not wait for them."""
        remarks: list[Remark] = []

        def read(checkpoint: Checkpoint) -> "list[Read]":
            reads = []
            with closing(self._services.librarian()) as librarian:
                for each in ids:
                    one, noticed = librarian.read(each, checkpoint)
                    reads.append(one)
                    remarks.extend(noticed)
            return reads

        def show() -> None:
            for remark in remarks:
                self._desk.said.emit(Message(sentence(remark.message)))
            self._window.raise_()
            self._window.activateWindow()

        self._desk.open(self.tr("from the library"), len(ids), read, then=show, failed=self._fail)

    def _add(self, paths: "list[Path]") -> None:
        if not paths:
            return
        collection = self._made().shelves.current
        self._given_up.clear()
        self._show_progress(0, 0)
        self._adding.ask(
            "add",
            lambda librarian: librarian.add(paths, collection, self._told.emit, self._given_up.is_set),
            self._added,
            self._fail,
        )

    def _show_progress(self, done: int, every: int) -> None:
        if self.library is not None:
            self.library.foot.show_progress((done, every))

    def _change(self, change: Any) -> None:
        self._finding.ask("change", change, lambda _: self.refresh(), self._fail)

    def _say(self, message: Message) -> None:
        self._made().messages.show_message(message)

    def _made(self) -> "LibraryWindow":
        if self.library is None:
            from reader.ui.library.window import LibraryWindow

            self.library = LibraryWindow(self._window)
            if self._theme is not None:
                self.library.set_theme(self._theme)
            self.made.emit(self.library)
        return self.library
