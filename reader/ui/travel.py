"""Going to places in the panes: shows them there and says so, on screen and to a screen reader."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from reader.document.model import Span
from reader.ui import words
from reader.ui.announcing import announce
from reader.ui.pane import Pane
from reader.ui.scroll_sync import ScrollSync

if TYPE_CHECKING:
    from reader.comparison.model import LinkedEntity, Side
    from reader.ui.steps import Place


class Travel(QObject):
    """`state` is the label that says where one is. Spans are code points of the side's article."""

    def __init__(self, panes: tuple[Pane, Pane], sync: ScrollSync, state: QLabel, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._sync = sync
        self._state = state

    def to_mention(self, place: "Place", entity: "LinkedEntity", other: "Place | None") -> None:
        """Show a mention of a name, and beside it the one in the other report that belongs to it."""
        from reader.comparison.model import Side

        spans = {place.side: Span(place.start, place.end)}
        if other is not None:
            spans[other.side] = Span(other.start, other.end)
        self.to_spans(spans.get(Side.LEFT), spans.get(Side.RIGHT))
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

    def to_span(self, side: int, span: Span) -> None:
        """Bring a passage of one side (0 or 1) into view."""
        self.to_spans(span if side == 0 else None, span if side == 1 else None)

    def say(self, text: str, side: "Side | None" = None) -> None:
        """Say where one is, in the status bar and to a screen reader."""
        self._state.setText(text)
        pane = self._panes[1] if side is not None and side.value == "right" else self._panes[0]
        announce(pane, text)

    @staticmethod
    def focus(widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
