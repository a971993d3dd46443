"""From a row of the findings to its places in the reports, and from a place in a text back to the row.

Names are followed by `ui/together/attention.py`; every other finding has places that are shown one after the other.
Moves nothing on screen itself.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.findings.texts import short
from reader.ui.together.attention import Attention

if TYPE_CHECKING:
    from reader.comparison.model import Comparison
    from reader.document.model import Span
    from reader.ui.findings.row import Face, Row


class Following(QObject):
    """Sides are 0 and 1. A row that is chosen again leads to its next place."""

    went = Signal(object, object, str, str)  # Span or None on the left, on the right, what to show and what to say
    glanced = Signal(object, object)  # the places of what is pointed at, Span or None on either side
    row_wanted = Signal(str, str)  # a tab and a row in it; no row means the tab alone
    nothing_here = Signal()

    def __init__(self, attention: Attention, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._attention = attention
        self._comparison: Comparison | None = None
        self._row = ""
        self._turn = 0
        self._asked: tuple[int, int] | None = None
        self._answer = 0

    def show_comparison(self, comparison: "Comparison | None") -> None:
        self._comparison = comparison
        self._row, self._asked = "", None

    def choose(self, row: "Row", number: int, count: int) -> None:
        """Go to a row's place, or to the next of its places; `number` of `count` is where it stands in the list."""
        if row.about == "name":
            self._attention.choose(row.leads_to[1] if row.leads_to else row.id)
        elif row.left or row.right:
            self._turn = self._turn + 1 if row.id == self._row else 0
            self._row = row.id
            self._attention.release()
            self._tell(row, number, count)
        elif row.leads_to:
            self.row_wanted.emit(*row.leads_to)

    def show_in_tab(self, row: "Row | None") -> None:
        """Show the finding that a row of the overview stands for in its own tab."""
        if row is not None and row.leads_to:
            self.row_wanted.emit(*row.leads_to)

    def hover(self, row: "Row | None") -> None:
        """Light what the pointer is on."""
        name = row is not None and row.about == "name"
        self._attention.hover((row.leads_to[1] if row.leads_to else row.id) if name and row is not None else "")
        if row is None or name:
            self.glanced.emit(None, None)
        else:
            self.glanced.emit(_at(row.left, 0), _at(row.right, 0))

    def ask(self, side: int, position: int) -> None:
        """Lead to the finding at a place of a text: the narrowest first, another one each time the same is asked."""
        from reader.ui.findings.lookup import findings_at

        found = findings_at(self._comparison, side, position) if self._comparison else ()
        if not found:
            self.nothing_here.emit()
            return
        self._answer = self._answer + 1 if self._asked == (side, position) else 0
        self._asked = side, position
        self.row_wanted.emit(*found[self._answer % len(found)])

    def _tell(self, row: "Row", number: int, count: int) -> None:
        turns = max(len(row.left), len(row.right))
        left, right = (_at(spans, self._turn % turns) for spans in (row.left, row.right))
        face = row.face()
        shown = self.tr("{number} of {count}: {finding}").format(number=number, count=count, finding=_brief(face))
        said = self.tr("{number} of {count}: {finding}").format(number=number, count=count, finding=face.spoken)
        self.went.emit(left, right, shown, said)


def _brief(face: "Face") -> str:
    return f"{short(face.title, 40)}, {face.tag}" if face.tag else short(face.title, 40)


def _at(spans: "tuple[Span, ...]", turn: int) -> "Span | None":
    """The place for a turn; a side with fewer places stays at its last one."""
    return spans[min(turn, len(spans) - 1)] if spans else None
