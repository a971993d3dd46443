"""What the person made in the reports that lie open, marks, pairings and pins: kept, and found in the texts.

Changes are described by `reader.workflow.marking`; here they are applied, kept and shown. Not responsible for making
them (`ui/marking/marking.py`).
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui.desk import LEFT, RIGHT, Desk
from reader.ui.message_bar import Message

if TYPE_CHECKING:
    from reader.annotation.located import Located
    from reader.annotation.marks import Annotation, Noted
    from reader.document.model import Span
    from reader.workflow.marking import Change
    from reader.workflow.session import Session

_RETRY_MS = 10_000


class Made(QObject):
    """Ids are those of annotations. What cannot be kept stays here and is tried again. Lives on the GUI thread."""

    changed = Signal(object)  # Located of every mark and pairing, in the order of the texts
    said = Signal(object)  # Message

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session: Session | None = None
        self._early: list[Change] = []  # made before there was a session
        self._annotations: tuple[Annotation, ...] = ()
        self.found: tuple[Located, ...] = ()
        self.pinned: tuple[Located, ...] = ()
        self.pins: tuple[tuple[Span, Span], ...] = ()
        self._retry = QTimer(self)
        self._retry.setInterval(_RETRY_MS)
        self._retry.timeout.connect(self.keep_again)

    def keep_in(self, session: "Session") -> None:
        """From now on what is made is kept in this session, and what was made before comes from it."""
        self._session = session
        for change in self._early:
            self._keep(change)
        self._early.clear()
        self.load()

    def load(self) -> None:
        """Bring what was made in the reports that lie open."""
        left, right = self._desk.article(LEFT), self._desk.article(RIGHT)
        if self._session is None:
            return
        one = left or right
        if left is not None and right is not None:
            self._annotations = self._session.annotations_for(left, right)
        else:
            self._annotations = self._session.annotations_in(one) if one is not None else ()
        self.show()

    def show(self) -> None:
        """Show what is known in the reports that lie open now."""
        from reader.annotation.located import located, pins
        from reader.annotation.marks import SyncPoint

        found = located(self._annotations, self._desk.article(LEFT), self._desk.article(RIGHT))
        self.pinned = tuple(each for each in found if isinstance(each.annotation, SyncPoint))
        self.pins = pins(found)
        noted = [each for each in found if not isinstance(each.annotation, SyncPoint)]
        self.found = tuple(sorted(noted, key=_in_text_order))
        self.changed.emit(self.found)

    def apply(self, change: "Change") -> None:
        """Make a change, or its inverse, and keep it."""
        from reader.workflow.marking import changed

        self._annotations = changed(self._annotations, change)
        if self._session is None:
            self._early.append(change)
        else:
            self._keep(change)
        self.show()

    def keep_again(self) -> None:
        """Try again to keep what could not be kept."""
        if self._session is not None and self._session.keep_unkept():
            self._retry.stop()
            self.said.emit(Message(self.tr("Your marks are saved again.")))

    def located(self, note: str) -> "Located | None":
        return next((each for each in self.found if each.annotation.id == note), None)

    def noted(self, note: str) -> "Noted | None":
        """The mark or pairing of this id."""
        from reader.annotation.marks import SyncPoint

        found = self.located(note)
        return None if found is None or isinstance(found.annotation, SyncPoint) else found.annotation

    def _keep(self, change: "Change") -> None:
        assert self._session is not None
        if self._session.change_annotations(change):
            if self._retry.isActive():
                self.keep_again()
            return
        self._retry.start()
        text = self.tr("{reason} Your marks are not lost: they stay here, and saving is tried again.")
        again = (self.tr("Try now"), self.keep_again)
        self.said.emit(Message(text.format(reason=self._session.trouble), "error", (again,)))


def _in_text_order(found: "Located") -> tuple[int, int, str]:
    left, right = found.spans
    if left is not None:
        return 0, left.start, found.annotation.created
    return (1, right.start, found.annotation.created) if right is not None else (2, 0, found.annotation.created)
