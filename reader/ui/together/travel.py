"""Going to places in the panes: shows them there and says so, on screen and to a screen reader."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from reader.document.model import Span
from reader.ui.announcing import announce
from reader.ui.findings.texts import apart, short
from reader.ui.pane.pane import Pane
from reader.ui.together.scroll_sync import ScrollSync
from reader.ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from reader.comparison.model import LinkedEntity, Side
    from reader.ui.together.steps import Place
    from reader.ui.together.ties import Tie


class Travel(QObject):
    """`state` is the label that says where one is. Spans are code points of the side's article."""

    returned = Signal()  # one is back where one was before going to a passage
    held_nothing = Signal()  # the person wants to let go, and is not away
    away_changed = Signal()

    def __init__(self, panes: tuple[Pane, Pane], sync: ScrollSync, state: QLabel, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._sync = sync
        self._state = state
        self._before: tuple[int, int] | None = None
        self._spots: tuple[Span | None, Span | None] = (None, None)

    @property
    def away(self) -> bool:
        """Whether there is a place to go back to."""
        return self._before is not None

    def to_mention(self, place: "Place", entity: "LinkedEntity", other: "Place | None") -> None:
        """Show a mention of a name, and beside it the one in the other report that belongs to it."""
        from reader.comparison.model import Side

        spans = {place.side: Span(place.start, place.end)}
        if other is not None:
            spans[other.side] = Span(other.start, other.end)
        self.to_spans(spans.get(Side.LEFT), spans.get(Side.RIGHT))
        self._follow(0 if place.side is Side.LEFT else 1)
        side = self.tr("left report") if place.side is Side.LEFT else self.tr("right report")
        text = self.tr("{name}: mention {number} of {count}, {side}").format(
            name=entity.name, number=place.number, count=place.count, side=side
        )
        self.say(text, place.side)

    def past_mention(self, place: "Place", entity: "LinkedEntity") -> None:
        """Say what the text cursor has come upon: the marks are painted, and a screen reader cannot see them."""
        text = self.tr("{name}, {kind}, {status}: mention {number} of {count}").format(
            name=entity.name,
            kind=words.kind(entity.kind.value),
            status=words.status(entity.status.value),
            number=place.number,
            count=place.count,
        )
        self.say(text, place.side)

    def to_spans(self, left: "Span | None", right: "Span | None") -> None:
        """Bring a passage of either report into view, or of both."""
        with self._sync.pause():
            for pane, span in zip(self._panes, (left, right), strict=True):
                if span is not None:
                    pane.show_span(span)
        self._follow_to(left, right)

    def to_span(self, side: int, span: Span) -> None:
        """Bring a passage of one side (0 or 1) into view."""
        self.to_spans(span if side == 0 else None, span if side == 1 else None)

    def to_passages(self, tie: "Tie", side: int, number: int, count: int) -> None:
        """Show two matched passages side by side. `let_go` leads to where one was before the first of them."""
        self._show(tie.span(0), tie.span(1))
        text = self.tr("Matched passage {number} of {count}").format(number=number, count=count)
        if tie.crossing:
            text = self.tr("{passage}, told elsewhere in the other report").format(passage=text)
        self._state.setText(text)
        left, right = (self._words(side, tie.span(side)) for side in (0, 1))
        said = self.tr("{passage}. Left report: “{left}”. Right report: “{right}”.")
        announce(self._panes[side], said.format(passage=text, left=left, right=right))

    def to_finding(self, left: "Span | None", right: "Span | None", shown: str, said: str) -> None:
        """Show where a finding stands, in either report or in both; `said` is for who does not see it.

        `let_go` leads back.
        """
        self._show(left, right)
        self._state.setText(shown)
        announce(self._panes[0 if left is not None else 1], said)

    def _show(self, left: "Span | None", right: "Span | None") -> None:
        if self._before is None:
            first, second = (pane.verticalScrollBar().value() for pane in self._panes)
            self._before = (first, second)
        with self._sync.pause():
            self._spots = (left, right)
            for pane, span in zip(self._panes, self._spots, strict=True):
                pane.spot(span)
                if span is not None:
                    pane.centre(span)
        self._follow_to(left, right)
        self.away_changed.emit()

    def swap(self, swap: "Callable[[], None]") -> None:
        """Have the sides swapped; each text stays where it was scrolled to."""
        left, right = (pane.place() for pane in self._panes)
        swap()
        for pane, place in zip(self._panes, (right, left), strict=True):
            if place:
                pane.scroll_to(place)

    def nowhere(self, code: str) -> None:
        """Say that there is no passage to go to: next, previous, across."""
        texts = {
            "next": self.tr("No matched passage follows."),
            "previous": self.tr("No matched passage comes before."),
            "across": self.tr("No matching passage was found for the one at the text cursor."),
        }
        self.say(texts[code])

    def glance(self, left: "Span | None", right: "Span | None") -> None:
        """Show places as looked at where they are in sight; with none, those that were gone to are so again."""
        there = (left, right) if left is not None or right is not None else self._spots
        for pane, span in zip(self._panes, there, strict=True):
            pane.spot(span)

    def mention_here(self) -> "tuple[str, Side, int] | None":
        """The name at the text cursor of the pane with the keyboard: its id, the side, and where the mention begins."""
        from reader.comparison.model import Side

        for side, pane in zip(Side, self._panes, strict=True):
            mark = pane.marks.at(pane.textCursor().position()) if pane.hasFocus() else None
            if mark is not None:
                return mark.entity, side, pane.units.to_points(mark.start)
        return None

    def no_name(self) -> None:
        """Say how a name comes to be followed."""
        self.say(self.tr("Choose a name first: in the list of names, or with the text cursor on a mention."))

    def no_finding(self) -> None:
        """Say that nothing was found at the text cursor."""
        self.say(self.tr("Nothing was found at the text cursor."))

    def let_go(self) -> None:
        """Go back to where one was before going to a passage, or say that there is nowhere to go back to."""
        if self._before is None:
            self.held_nothing.emit()
            return
        before = self._before
        self.forget()
        with self._sync.pause():
            for pane, value in zip(self._panes, before, strict=True):
                pane.verticalScrollBar().setValue(value)
        self.say(self.tr("Back where you were."))
        self.returned.emit()

    def forget(self) -> None:
        """There is no place to go back to any more, and no passage that was gone to."""
        self._before = None
        self._spots = (None, None)
        for pane in self._panes:
            pane.spot(None)
        self.away_changed.emit()

    def asking_place(self) -> "QPoint":
        """Where on the screen to ask about what is chosen in the pane that has the keyboard, else in the left one."""
        pane = self._panes[1] if self._panes[1].hasFocus() else self._panes[0]
        return pane.viewport().mapToGlobal(pane.cursorRect().bottomLeft())

    def say(self, text: str, side: "Side | None" = None) -> None:
        """Say where one is, in the status bar and to a screen reader."""
        self.tell(text, 1 if side is not None and side.value == "right" else 0)

    def tell(self, text: str, side: int) -> None:
        """The same of a side given as 0 or 1."""
        self._state.setText(text)
        announce(self._panes[side], text)

    def _words(self, side: int, span: Span) -> str:
        article = self._panes[side].article
        return apart(short(span.of(article.text))) if article is not None else ""

    def _follow_to(self, left: "Span | None", right: "Span | None") -> None:
        if (left is None) is not (right is None):
            self._follow(0 if right is None else 1)

    def _follow(self, side: int) -> None:
        """Who reads with the keyboard in one text goes on reading in the other, if that is where they were led."""
        if self._panes[1 - side].hasFocus():
            self._panes[side].setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def focus(widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
