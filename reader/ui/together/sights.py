"""Marks at first sight: how a pair was marked when it was last shown, until its comparison is there again."""

from collections.abc import Container, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.ui.desk import LEFT, RIGHT, Desk
from reader.ui.looks.theme import Theme
from reader.ui.pane.marks import Mark, Marks
from reader.ui.pane.pane import Pane
from reader.workflow import sight

if TYPE_CHECKING:
    from reader.comparison.model import Comparison
    from reader.workflow.sight import Seen

_AFTER = 500  # ms; nobody waits for it


def show_sight(panes: tuple[Pane, Pane], texts: tuple[str, str], theme: Theme) -> None:
    """Mark two texts, still without articles, as they were marked when they were last shown."""
    known = sight.look(*texts)
    if known is not None:
        for pane, text, seen in zip(panes, texts, known, strict=True):
            pane.show_sight(_marks(seen, len(text.encode("utf-16-le")) // 2, theme.fills))
            pane.viewport().repaint()  # now: what is to be done next would come before a paint that waits its turn


def _marks(seen: "Iterable[Seen]", length: int, kinds: Container[str]) -> Marks:
    """Without what no pane can paint, should the file say such a thing."""
    sound = (each for each in seen if 0 <= each.start < each.end <= length and each.kind in kinds)
    return Marks(Mark(each.start, each.end, "", each.kind, each.shared) for each in sound)


class SightKeeper(QObject):
    """Keeps how the pair that lies open is marked, a moment after it was shown."""

    def __init__(self, panes: tuple[Pane, Pane], desk: Desk) -> None:
        super().__init__(desk)
        self._panes = panes
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(self._keep)

    def notice(self, comparison: "Comparison | None") -> None:
        if comparison is None:
            self._timer.stop()
        else:
            self._timer.start()

    def finish(self) -> None:
        """Keep now what would be kept in a moment."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def _keep(self) -> None:
        left, right = self._desk.article(LEFT), self._desk.article(RIGHT)
        if left is None or right is None or any(a.source.media_type != "text/plain" for a in (left, right)):
            return  # other files are not shown before they are read
        first, second = (
            tuple(sight.Seen(mark.start, mark.end, mark.kind, mark.shared) for mark in pane.marks.all)
            for pane in self._panes
        )
        sight.keep(left.text, right.text, (first, second))
