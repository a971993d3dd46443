"""The find bar at work: opens over what is selected, shows hits in the panes, and gives the focus back when closed."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.document.model import Span
from reader.ui.announcing import announce
from reader.ui.findings.texts import around
from reader.ui.pane.hits import Hits
from reader.ui.pane.pane import Pane
from reader.ui.search.find_bar import FindBar
from reader.ui.search.finder import Finder
from reader.workflow.finding import Wanted

_LONGEST = 200  # characters of a selection that one may want to find
_PAUSE = 500  # milliseconds after the last letter before it is said what was found


class Searching(QObject):
    """Stands between the bar, the finder and the panes, whose sides are 0 and 1."""

    shown_changed = Signal()

    def __init__(self, panes: tuple[Pane, Pane], bar: FindBar, finder: Finder) -> None:
        super().__init__(finder)
        self._panes = panes
        self._bar = bar
        self._finder = finder
        self._before: QWidget | None = None
        self._hits = (Hits(), Hits())
        self._at: int | None = None  # the side of the hit gone to
        self._told = ""  # what was found, in words
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._tell)

    @property
    def shown(self) -> bool:
        """Whether the bar is there."""
        return not self._bar.isHidden()

    def open(self) -> None:
        """Show the bar. What is selected in a text is looked for."""
        focused = QApplication.focusWidget()
        if not (focused and self._bar.isAncestorOf(focused)):
            self._before = focused
        opened = self._bar.isHidden()
        text = self._selected()
        self._bar.open_with(text)
        self.shown_changed.emit()
        if opened and not text:
            self.look()

    def close(self) -> None:
        """Take bar and hits away; the focus goes to the text with the last hit, where the cursor is, or back."""
        at, before = self._at, self._before
        self._bar.hide()
        self.shown_changed.emit()
        self._pause.stop()
        self._finder.forget()
        if at is not None and (before is None or before in self._panes):
            before = self._panes[at]
        target = before if before is not None and before.isVisible() else self._panes[0]
        self._before = None
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next or previous hit of what was last looked for; the bar opens where it was closed."""
        if self._bar.isHidden():
            self.open()
            return
        self._finder.step(by)
        self._pause.stop()
        self._tell()

    def look(self) -> None:
        """Look for what the bar says now, from the text cursor on."""
        self._finder.look(self._bar.wanted(), self._bar.sides(), self._place())

    def look_again(self) -> None:
        """Other reports lie open: look in them, without going anywhere."""
        if self._bar.isVisible():
            self._finder.look(self._bar.wanted(), self._bar.sides(), (0, 0), go=False)
        else:
            self._finder.look(Wanted(""), (), (0, 0), go=False)

    def show_hits(self, left: list[Span], right: list[Span]) -> None:
        self._at = None
        self._hits = (Hits(left, self._panes[0].units), Hits(right, self._panes[1].units))
        for pane, hits in zip(self._panes, self._hits, strict=True):
            pane.show_hits(hits)

    def show_current(self, side: int, span: Span) -> None:
        self._at = side
        for each, (pane, hits) in enumerate(zip(self._panes, self._hits, strict=True)):
            hits.current = span if each == side else None
            pane.show_hits(hits)

    def note_counts(self, number: int, left: int, right: int, searching: bool) -> None:
        """Word how much stands where, to be said when typing rests or a hit is gone to."""
        there = self.tr("{left} hits left, {right} right").format(left=left, right=right)
        at = self.tr("Hit {number} of {both}").format(number=number, both=left + right)
        found = (at if number else there) if left + right else self.tr("Not found")
        self._told = found if self._bar.line.text() and not searching else ""
        self._pause.start()

    def _tell(self) -> None:
        """Have a screen reader say what was found, and the words around the hit that was gone to."""
        side = self._at
        hit = self._hits[side].current if side is not None else None
        article = self._panes[side].article if side is not None else None
        if self._bar.isHidden():
            return
        if side is None or hit is None or article is None:
            announce(self._bar.line, self._told)
            return
        report = self.tr("left report") if side == 0 else self.tr("right report")
        text = self.tr("{hit}, {side}: “{words}”").format(hit=self._told, side=report, words=around(article.text, hit))
        announce(self._panes[side], text)

    def _place(self) -> tuple[int, int]:
        """The side looked at and the place of its text cursor; the left one where neither has the focus."""
        side = 1 if self._before is self._panes[1] else 0
        if side not in self._bar.sides():
            side = self._bar.sides()[0]
        cursor = self._panes[side].textCursor()
        return side, self._panes[side].units.to_points(cursor.selectionStart())

    def _selected(self) -> str:
        for pane in self._panes:
            if pane.article is not None and (pane.hasFocus() or pane is self._before):
                text = pane.selected_span().of(pane.article.text)
                return text if len(text) <= _LONGEST and "\n" not in text.strip() else ""
        return ""
