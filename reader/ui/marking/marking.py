"""What the person marks while reading: marks and pairings of the reports that lie open, and the one they look at.

Changes are described by `reader.workflow.marking` and kept by `made.py`; this joins them to the panes and to undo.
Not responsible for how marks look, nor for the list of them.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.desk import LEFT, RIGHT, Desk
from reader.ui.history import History
from reader.ui.marking.made import Made
from reader.ui.message_bar import Message
from reader.ui.pane.noted import notes_of
from reader.ui.pane.pane import Pane
from reader.ui.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.annotation.located import Located
    from reader.annotation.marks import Noted
    from reader.document.model import Article, Span
    from reader.workflow.marking import Change

_SHOWN = 40  # code points of a passage that the status bar has room for


class Marking(QObject):
    """Sides are `LEFT` and `RIGHT`; spans count code points; ids are those of annotations. Lives on the GUI thread."""

    current_changed = Signal(str)  # id of the one looked at, or an empty string
    went = Signal(object, object)  # the spans to bring into view, left and right, either may be None
    told = Signal(str, int)  # a sentence on where one is, and the side
    note_wanted = Signal()  # the person wants to write about the current one
    relation_wanted = Signal()  # two passages are chosen; how do they stand to each other?
    said = Signal(object)  # Message
    finishing = Signal()  # what is being written is to be said now: reports or window are about to go

    def __init__(
        self, desk: Desk, made: Made, panes: tuple[Pane, Pane], history: History, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made = made
        self._panes = panes
        self._history = history
        self.current = ""
        self.colour = "yellow"

    def show(self, found: "Sequence[Located]") -> None:
        """Show what is marked in the panes."""
        if not any(each.annotation.id == self.current for each in found):
            self._set_current("")
        self._paint()

    @property
    def found(self) -> "tuple[Located, ...]":
        """The marks and pairings in the reports that lie open, in the order of the texts."""
        return self._made.found

    def present(self) -> set[str]:
        """What there is, in the words of the action table."""
        there = {"notes"} if self._made.found else set()
        return there | ({"note"} if self.current else set())

    # What the person does

    def mark(self, colour: str = "") -> bool:
        """Mark the selection, in the colour used last if none is said. Without one, the current mark is recoloured."""
        from reader.annotation.marks import Colour
        from reader.workflow.marking import edited, marked

        chosen = self._selection()
        if chosen is None:
            if colour and self.current:
                self.recolour([self.current], colour)
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
        self._do(self.tr("Mark a passage"), change)
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
        self._do(self.tr("Pair two passages"), change)
        self.select(change.added[0].id)
        self._tell(change.added[0].id)

    def write(self) -> None:
        """Go to the note of the current mark; a selection is marked first."""
        if (self._selection() is None and self.current) or self.mark():
            self.note_wanted.emit()

    def recolour(self, notes: "Iterable[str]", colour: str) -> None:
        """Give some marks another colour, in one step."""
        from reader.annotation.marks import Colour
        from reader.workflow.marking import edited, merged

        self.colour = colour
        self._edit(merged(edited(each, colour=Colour(colour)) for each in self._noted(notes)))

    def relate(self, note: str, relation: str) -> None:
        """Say otherwise how the passages of a pairing stand to each other."""
        from reader.annotation.marks import PairRelation
        from reader.workflow.marking import edited, merged

        self._edit(merged(edited(each, relation=PairRelation(relation)) for each in self._noted([note])))

    def tag(self, note: str, typed: str) -> None:
        """Give a mark the tags that were typed, with commas between them."""
        from reader.workflow.marking import edited, merged, tags_in

        self._edit(merged(edited(each, tags=tags_in(typed)) for each in self._noted([note])))

    def write_note(self, note: str, text: str, bout: str) -> None:
        """Give a mark a note. What is written in one bout is undone together."""
        from reader.workflow.marking import edited, merged

        self._edit(merged(edited(each, note=text) for each in self._noted([note])), bout)

    def _edit(self, change: "Change", joins: str = "") -> None:
        self._do(self.tr("Edit a mark"), change, joins)

    def remove_current(self) -> None:
        self.remove([self.current])

    def remove(self, notes: "Iterable[str]") -> None:
        """Take marks away, in one step."""
        from reader.workflow.marking import removed

        change = removed(self._noted(notes))
        if change:
            self._do(self.tr("Remove a mark"), change)
            several = len(change.removed) > 1
            text = self.tr("The marks were removed.") if several else self.tr("The mark was removed.")
            back = (self.tr("Bring back"), lambda: self._do(self.tr("Bring a mark back"), change.inverse))
            self.said.emit(Message(text, actions=(back,)))

    def place_again(self, note: str) -> None:
        """Give a mark that was lost the selected words as its place."""
        from reader.workflow.marking import placed_again

        chosen = self._selection()
        found = self._made.located(note)
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
        self._do(self.tr("Place a mark again"), change)
        self.select(note)

    def _do(self, text: str, change: "Change", joins: str = "") -> None:
        """Make a change that can be undone, and look at what it is about."""
        if change:
            self._history.do(text, change, self._apply, joins)

    def _apply(self, change: "Change") -> None:
        self._made.apply(change)
        if len(change.added) == 1:
            self._set_current(change.added[0].id)

    def copy_cited(self) -> None:
        """Put the selected words on the clipboard with their source; the mark that is looked at where none are."""
        from PySide6.QtCore import QMimeData
        from PySide6.QtGui import QGuiApplication

        from reader.comparison.model import Side
        from reader.workflow.quoting import of_mark, of_words

        chosen, found = self._selection(), self._made.located(self.current)
        left, right = self._desk.article(LEFT), self._desk.article(RIGHT)
        if chosen is not None:
            side, article, span = chosen
            quotation = of_words(article, Side.RIGHT if side == RIGHT else Side.LEFT, span)
        elif found is not None and (one := left or right) is not None:
            quotation = of_mark(left or one, right or one, found)
        else:
            self.said.emit(Message(self.tr("Select the words to copy first.")))
            return
        data = QMimeData()
        data.setHtml(quotation.html)
        data.setText(quotation.plain)
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(self.tr("Copied with the source."), LEFT)

    # Going about

    def select(self, note: str) -> None:
        """Look at a mark; an empty id looks at none."""
        if not note or self._made.located(note) is not None:
            self._set_current(note)

    def touch(self, side: int, point: int) -> None:
        """Look at the mark at a place that was clicked; at the next one there when one of them is looked at already."""
        here = self._ids_at(side, point)
        place = here.index(self.current) + 1 if self.current in here else 0
        self.select(here[place % len(here)] if here else "")
        self._tell(self.current)

    def pass_by(self, side: int, before: int, point: int) -> None:
        """Say what the text cursor has come upon."""
        old = self._ids_at(side, before)
        new = [each for each in self._ids_at(side, point) if each not in old]
        if new:
            self._tell(new[0])

    def point_at(self, side: int, point: int) -> None:
        """Look at a mark at a place, unless one there is looked at already."""
        here = self._ids_at(side, point)
        if here and self.current not in here:
            self.select(here[0])

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) mark, through the left report, then the right one, and round."""
        places = [each.annotation.id for each in self._made.found if any(each.spans)]
        if not places:
            return
        start = places.index(self.current) if self.current in places else -1 if by > 0 else 0
        self.go(places[(start + by) % len(places)])

    def go(self, note: str) -> None:
        """Look at a mark and bring it into view, both ends of a pairing; of one that is lost what stands there now."""
        found = self._made.located(note)
        if found is None:
            return
        self.select(note)
        if any(found.to_look_at):
            self.went.emit(*found.to_look_at)
        self._tell(note)

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
        found = self._made.located(self.current)
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

        marks = (each for each in self._made.found if isinstance(each.annotation, Mark) and each.spans[side] == span)
        found = next(marks, None)
        return found.annotation if found is not None and isinstance(found.annotation, Mark) else None

    def _ids_at(self, side: int, point: int) -> tuple[str, ...]:
        pane = self._panes[side]
        return pane.notes.at(pane.units.to_units(point)) if point >= 0 else ()

    def _noted(self, notes: "Iterable[str]") -> "list[Noted]":
        found = (self._made.noted(each) for each in notes)
        return [each for each in found if each is not None]

    def _set_current(self, note: str) -> None:
        if note != self.current:
            self.current = note
            self._paint()
            self.current_changed.emit(note)

    def _paint(self) -> None:
        for side, pane in enumerate(self._panes):
            pane.show_notes(notes_of(self._made.found, side, pane.units), self.current)

    def _tell(self, note: str) -> None:
        """Say which mark one is at: the marks are painted, and a screen reader cannot see them."""
        from reader.annotation.marks import Pairing, SyncPoint
        from reader.ui.findings.texts import short

        found = self._made.located(note)
        if found is None or isinstance(found.annotation, SyncPoint):
            return
        pair = isinstance(found.annotation, Pairing)
        text = self.tr("{colour} pair {number} of {count}") if pair else self.tr("{colour} mark {number} of {count}")
        count = text.format(
            colour=words.colour(found.annotation.colour.value),
            number=self._made.found.index(found) + 1,
            count=len(self._made.found),
        )
        parts = [
            count,
            words_of(found),
            *(short(said, _SHOWN) for said in (found.annotation.note, *found.annotation.tags)),
        ]
        self.told.emit(" · ".join(part for part in parts if part), LEFT if found.left is not None else RIGHT)


def words_of(found: "Located") -> str:
    """The words of a mark on one line, short enough for a status bar."""
    from reader.annotation.marks import places
    from reader.ui.findings.texts import apart, short

    return f"“{' | '.join(apart(short(place.anchor.exact, _SHOWN)) for place in places(found.annotation))}”"
