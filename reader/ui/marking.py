"""What the person marks while reading: marks and pairings of the reports that lie open, and the one they look at.

Changes are made by `reader.workflow.marking` and kept by the session; this joins them to the panes and to undo. Not
responsible for how marks look, nor for the list of them.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui import words
from reader.ui.desk import LEFT, RIGHT, Desk
from reader.ui.history import History
from reader.ui.message_bar import Message
from reader.ui.noted import notes_of
from reader.ui.pane import Pane

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.annotation.located import Located
    from reader.annotation.marks import Annotation, Noted
    from reader.document.model import Article, Span
    from reader.workflow.marking import Change
    from reader.workflow.session import Session

_RETRY_MS = 10_000


class Marking(QObject):
    """Sides are `LEFT` and `RIGHT`; spans count code points; ids are those of annotations. Lives on the GUI thread."""

    changed = Signal(object)  # Located of every mark and pairing, in the order of the texts
    current_changed = Signal(str)  # id of the one looked at, or an empty string
    went = Signal(object, object)  # the spans to bring into view, left and right, either may be None
    told = Signal(str, int)  # a sentence on where one is, and the side
    note_wanted = Signal()  # the person wants to write about the current one
    relation_wanted = Signal()  # two passages are chosen; how do they stand to each other?
    said = Signal(object)  # Message

    def __init__(self, desk: Desk, panes: tuple[Pane, Pane], history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panes = panes
        self._history = history
        self._session: Session | None = None
        self._early: list[Change] = []  # made before there was a session
        self._annotations: tuple[Annotation, ...] = ()
        self.found: tuple[Located, ...] = ()
        self.pins: tuple[tuple[Span, Span], ...] = ()
        self.current = ""
        self.colour = "yellow"
        self._retry = QTimer(self)
        self._retry.setInterval(_RETRY_MS)
        self._retry.timeout.connect(self.keep_again)

    # What there is

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
        self.pins = pins(found)
        noted = [each for each in found if not isinstance(each.annotation, SyncPoint)]
        self.found = tuple(sorted(noted, key=_in_text_order))
        if not any(each.annotation.id == self.current for each in self.found):
            self._set_current("")
        self._paint()
        self.changed.emit(self.found)

    def present(self) -> set[str]:
        """What there is, in the words of the action table."""
        there = {"notes"} if self.found else set()
        return there | ({"note"} if self.current else set())

    def located(self, note: str) -> "Located | None":
        return next((each for each in self.found if each.annotation.id == note), None)

    # What the person does

    def mark(self, colour: str = "") -> bool:
        """Mark the selection, in the colour used last if none is said. Without one, the current mark is recoloured."""
        from reader.annotation.marks import Colour
        from reader.workflow.marking import edited, marked

        chosen = self._selection()
        if chosen is None:
            if colour and self.current:
                self.edit([self.current], colour=colour)
                return True
            self.said.emit(Message(self.tr("Select the words to mark first, with the mouse or with Shift and arrows.")))
            return False
        self.colour = colour or self.colour
        side, article, span = chosen
        same = self._at(side, span)
        if same is not None:
            change = edited(same, colour=Colour(self.colour))
        else:
            change = marked(article, span, colour=Colour(self.colour))
        self._drop_selection(side)
        if change:
            self._history.do(self.tr("Mark a passage"), change, self.apply)
        made = change.added[0] if change else same
        assert made is not None
        self.select(made.id)
        self._tell(made.id)
        return True

    def want_pair(self) -> None:
        """Ask how the two chosen passages stand to each other, or say what is missing for a pair."""
        missing = [side for side, place in enumerate(self._chosen()) if place is None]
        if not missing:
            self.relation_wanted.emit()
        elif len(missing) == 2:
            self.said.emit(Message(self.tr("To pair two passages, select one in each report first.")))
        else:
            where = self.tr("left report") if missing[0] == LEFT else self.tr("right report")
            text = self.tr("Now select the passage that belongs to it in the {report}, then pair them.")
            self.said.emit(Message(text.format(report=where)))

    def pair(self, relation: str) -> None:
        """Set the two chosen passages against each other. `relation` is what the right one does to the left one."""
        from reader.annotation.marks import Colour, PairRelation
        from reader.workflow.marking import paired

        left, right = self._chosen()
        if left is None or right is None:
            self.want_pair()
            return
        change = paired(left, right, PairRelation(relation), colour=Colour(self.colour))
        for side in (LEFT, RIGHT):
            self._drop_selection(side)
        self._history.do(self.tr("Pair two passages"), change, self.apply)
        self.select(change.added[0].id)
        self._tell(change.added[0].id)

    def write(self) -> None:
        """Go to the note of the current mark; a selection is marked first."""
        if (self._selection() is None and self.current) or self.mark():
            self.note_wanted.emit()

    def edit(
        self,
        notes: "Iterable[str]",
        *,
        colour: str | None = None,
        tags: "tuple[str, ...] | None" = None,
        note: str | None = None,
        relation: str | None = None,
        joins: str = "",
    ) -> None:
        """Change what is said of some marks, in one step. Edits with the same `joins` are undone together."""
        from reader.annotation.marks import Colour, PairRelation
        from reader.workflow.marking import edited, merged

        change = merged(
            edited(
                each,
                colour=Colour(colour) if colour else None,
                tags=tags,
                note=note,
                relation=PairRelation(relation) if relation else None,
            )
            for each in self._noted(notes)
        )
        if change:
            self._history.do(self.tr("Edit a mark"), change, self.apply, joins)

    def remove_current(self) -> None:
        self.remove([self.current])

    def remove(self, notes: "Iterable[str]") -> None:
        """Take marks away, in one step."""
        from reader.workflow.marking import removed

        change = removed(self._noted(notes))
        if change:
            self._history.do(self.tr("Remove a mark"), change, self.apply)
            self.said.emit(Message(self.tr("The mark was removed."), actions=((self.tr("Undo"), self._undo),)))

    def place_again(self, note: str) -> None:
        """Give a mark that was lost the selected words as its place."""
        from reader.workflow.marking import placed_again

        chosen = self._selection()
        found = self.located(note)
        if chosen is None or found is None:
            self.said.emit(Message(self.tr("Select the words where it belongs first.")))
            return
        side, article, span = chosen
        try:
            change = placed_again(found.annotation, article, span)
        except ValueError:
            self.said.emit(Message(self.tr("It was made in the other report. Select the words there.")))
            return
        self._drop_selection(side)
        self._history.do(self.tr("Place a mark again"), change, self.apply)
        self.select(note)

    def apply(self, change: "Change") -> None:
        """Make a change, or its inverse, and keep it."""
        from reader.workflow.marking import changed

        self._annotations = changed(self._annotations, change)
        if self._session is None:
            self._early.append(change)
        else:
            self._keep(change)
        self.show()
        edited = {each.id for each in change.added}
        if len(edited) == 1:
            self._set_current(*edited)

    # Going about

    def select(self, note: str) -> None:
        """Look at a mark; an empty id looks at none."""
        if not note or self.located(note) is not None:
            self._set_current(note)

    def touch(self, side: int, point: int) -> None:
        """Look at the mark at a place that was clicked; at the next one there when one of them is looked at already."""
        here = self._ids_at(side, point)
        place = here.index(self.current) + 1 if self.current in here else 0
        self.select(here[place % len(here)] if here else "")

    def point_at(self, side: int, point: int) -> None:
        """Look at a mark at a place, unless one there is looked at already."""
        here = self._ids_at(side, point)
        if here and self.current not in here:
            self.select(here[0])

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) mark, through the left report, then the right one, and round."""
        places = [each.annotation.id for each in self.found if any(each.spans)]
        if not places:
            return
        start = places.index(self.current) if self.current in places else -1 if by > 0 else 0
        self.go(places[(start + by) % len(places)])

    def go(self, note: str) -> None:
        """Look at a mark and bring it into view, both ends of a pairing."""
        found = self.located(note)
        if found is None:
            return
        self.select(note)
        if any(found.spans):
            self.went.emit(*found.spans)
        self._tell(note)

    # Keeping

    def keep_again(self) -> None:
        """Try again to keep what could not be kept."""
        if self._session is not None and self._session.keep_unkept():
            self._retry.stop()
            self.said.emit(Message(self.tr("Your marks are saved again.")))

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

    # Parts of it

    def _selection(self) -> "tuple[int, Article, Span] | None":
        """The words selected in the pane that has the keyboard, else in the only one where there are any."""
        chosen = [place for place in range(2) if self._selected(place) is not None]
        focused = [place for place in chosen if self._panes[place].hasFocus()]
        if not focused and len(chosen) != 1:
            return None
        side = (focused or chosen)[0]
        place = self._selected(side)
        return None if place is None else (side, *place)

    def _selected(self, side: int) -> "tuple[Article, Span] | None":
        article = self._desk.article(side)
        if article is None or not self._panes[side].textCursor().hasSelection():
            return None
        from reader.workflow.marking import words_in

        span = words_in(article.text, self._panes[side].selected_span())
        return (article, span) if len(span) else None

    def _chosen(self) -> "tuple[tuple[Article, Span] | None, tuple[Article, Span] | None]":
        """The passages for a pairing: the selection of each side, or the mark that is looked at where there is none."""
        found = self.located(self.current)
        spans = found.spans if found is not None else (None, None)

        def choose(side: int) -> "tuple[Article, Span] | None":
            article, span = self._desk.article(side), spans[side]
            return self._selected(side) or ((article, span) if article is not None and span is not None else None)

        return choose(LEFT), choose(RIGHT)

    def _drop_selection(self, side: int) -> None:
        cursor = self._panes[side].textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._panes[side].setTextCursor(cursor)

    def _at(self, side: int, span: "Span") -> "Noted | None":
        """The mark of just this passage."""
        from reader.annotation.marks import Mark

        marks = (each for each in self.found if isinstance(each.annotation, Mark) and each.spans[side] == span)
        found = next(marks, None)
        return found.annotation if found is not None and isinstance(found.annotation, Mark) else None

    def _ids_at(self, side: int, point: int) -> tuple[str, ...]:
        pane = self._panes[side]
        return pane.notes.at(pane.units.to_units(point)) if point >= 0 else ()

    def _noted(self, notes: "Iterable[str]") -> "list[Noted]":
        from reader.annotation.marks import SyncPoint

        wanted = set(notes)
        return [
            each.annotation
            for each in self.found
            if each.annotation.id in wanted and not isinstance(each.annotation, SyncPoint)
        ]

    def _set_current(self, note: str) -> None:
        if note != self.current:
            self.current = note
            self._paint()
            self.current_changed.emit(note)

    def _paint(self) -> None:
        for side, pane in enumerate(self._panes):
            pane.show_notes(notes_of(self.found, side, pane.units), self.current)

    def _undo(self) -> None:
        self._history.stack.undo()

    def _tell(self, note: str) -> None:
        """Say which mark one is at: the marks are painted, and a screen reader cannot see them."""
        from reader.annotation.marks import SyncPoint

        found = self.located(note)
        if found is None or isinstance(found.annotation, SyncPoint):
            return
        count = self.tr("{colour} mark {number} of {count}").format(
            colour=words.colour(found.annotation.colour.value),
            number=self.found.index(found) + 1,
            count=len(self.found),
        )
        parts = [count, words_of(found), found.annotation.note, *found.annotation.tags]
        self.told.emit(" · ".join(part for part in parts if part), LEFT if found.left is not None else RIGHT)


def words_of(found: "Located") -> str:
    """The words of a mark on one line, short enough for a status bar."""
    from reader.annotation.marks import places

    whole = " | ".join(" ".join(place.anchor.exact.split()) for place in places(found.annotation))
    return f"“{whole}”" if len(whole) <= 60 else f"“{whole[:59].rstrip()}…”"


def _in_text_order(found: "Located") -> tuple[int, int, str]:
    left, right = found.spans
    if left is not None:
        return 0, left.start, found.annotation.created
    return (1, right.start, found.annotation.created) if right is not None else (2, 0, found.annotation.created)
