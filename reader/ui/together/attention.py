"""Which name the person looks at: hovered, pinned, and the mention last gone to. Moves nothing on screen itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.findings.texts import apart
from reader.ui.together import steps
from reader.ui.together.steps import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.comparison.model import Comparison, LinkedEntity, Side

_Followed = tuple[tuple[str, str], str, int]
"""The ids of two articles, a side, and where a mention starts in it."""


class Attention(QObject):
    """Ids are those of the comparison's entities; an empty id is none."""

    lit = Signal(str)  # what both panes show as looked at
    pinned = Signal(str)
    went = Signal(object, object, object)  # Place, the entity, and its counterpart Place or None
    passed = Signal(object, object)  # Place and entity that the text cursor came upon; nothing moves
    nobody = Signal()  # a name is to be followed, and there is none
    nothing_held = Signal()  # a name is to be let go, and there is none
    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.here: Callable[[], tuple[str, Side, int] | None] = lambda: None
        """The name that the person reads with the keyboard: its id, the side, and where the mention begins."""
        self._comparison: Comparison | None = None
        self._hovered = ""
        self._pinned = ""
        self._place: Place | None = None
        self._before: _Followed | None = None  # what was followed before the reports were looked into anew

    @property
    def pinned_id(self) -> str:
        return self._pinned

    def show_comparison(self, comparison: "Comparison | None") -> None:
        """Look into another comparison. What was pinned stays so where the same reports still name it there.

        A correction may join, part or rename what is followed, so it is known by its mention.
        """
        followed = self._followed() if self._comparison else self._before
        self._comparison = comparison
        if comparison is None:
            self.release()
            self._before = followed
            return
        self._before = None
        found = _named_at(comparison, followed) if followed else None
        if found is None:
            self.release()
            return
        place = self._place
        self._pinned = found.id
        if place is not None:
            self._place = next(
                (each for each in steps.places(found) if (each.side, each.start) == (place.side, place.start)), None
            )
        self.pinned.emit(found.id)
        self._show()

    def hover(self, entity: str) -> None:
        self._hovered = entity
        self._show()

    def pin(self, entity: str, side: "Side | None" = None, start: int = 0) -> None:
        """Pin a name, at one of its mentions where the person clicked one; an empty id lets go."""
        if not entity:
            self.release()
            return
        self._set_pinned(entity)
        found = self._entity()
        if found is not None and side is not None:
            self._place = next((p for p in steps.places(found) if p.side is side and p.start == start), None)
            self._tell(found)

    def reach(self, entity: str, side: "Side", start: int) -> None:
        """Tell of a mention that the person came upon while moving through a text by key."""
        found = steps.find(self._comparison, entity) if self._comparison else None
        place = next((p for p in steps.places(found) if p.side is side and p.start == start), None) if found else None
        if place is not None:
            self.passed.emit(place, found)

    def choose(self, entity: str) -> None:
        """Pin a name from the list and go to its first mention; to the next when it was pinned already."""
        if entity != self._pinned:
            self._set_pinned(entity)
        self.step(1)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) mention of the pinned name, through both reports."""
        entity = self._begun()
        if entity is not None:
            self._place = steps.step(entity, self._place, by)
            self._tell(entity)

    def across(self) -> None:
        """Go to the mention in the other report that is nearest to the one last gone to."""
        entity = self._begun()
        if entity is None or self._comparison is None:
            return
        here = self._place or steps.step(entity, None, 1)
        there = steps.counterpart(self._comparison, entity, here.side, here.start) if here else None
        if there is not None:
            self._place = there
            self._tell(entity)

    def let_go(self) -> None:
        """Follow the pinned name no longer, and say so."""
        entity = self._entity()
        self.release()
        if entity is not None:
            self.told.emit(self.tr("“{name}” is followed no longer.").format(name=apart(entity.name)))
        else:
            self.nothing_held.emit()

    def release(self) -> None:
        self._place = self._before = None
        if self._pinned:
            self._pinned = ""
            self.pinned.emit("")
        self._show()

    def _begun(self) -> "LinkedEntity | None":
        """The pinned name; where there is none, the one that is read with the keyboard is pinned."""
        here = self.here() if not self._pinned else None
        if here is not None:
            entity, side, start = here
            self._set_pinned(entity)
            found = self._entity()
            places = steps.places(found) if found is not None else ()
            self._place = next((each for each in places if (each.side, each.start) == (side, start)), None)
        if not self._pinned:
            self.nobody.emit()
        return self._entity()

    def _set_pinned(self, entity: str) -> None:
        if entity != self._pinned:
            self._pinned, self._place = entity, None
            self.pinned.emit(entity)
        self._show()

    def _followed(self) -> "_Followed | None":
        entity = self._entity()
        if entity is None or self._comparison is None:
            return None
        articles = (self._comparison.left.article.id, self._comparison.right.article.id)
        place = self._place or steps.places(entity)[0]
        return articles, place.side.value, place.start

    def _show(self) -> None:
        self.lit.emit(self._hovered or self._pinned)

    def _entity(self) -> "LinkedEntity | None":
        if self._comparison is None or not self._pinned:
            return None
        return steps.find(self._comparison, self._pinned)

    def _tell(self, entity: "LinkedEntity") -> None:
        place = self._place
        if place is None or self._comparison is None:
            return
        other = steps.counterpart(self._comparison, entity, place.side, place.start)
        self.went.emit(place, entity, other)


def _named_at(comparison: "Comparison", followed: "_Followed") -> "LinkedEntity | None":
    """The name whose mention covers the place that was followed, in the same two reports."""
    articles, side, start = followed
    if articles != (comparison.left.article.id, comparison.right.article.id):
        return None
    for entity in comparison.entities:
        mentions = entity.left if side == "left" else entity.right
        if any(mention.span.start <= start < mention.span.end for mention in mentions):
            return entity
    return None
