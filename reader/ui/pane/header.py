"""A report's header: outlet, date, headline and byline, and how they are known. Outlet and date are edited in place.

Not responsible for reading the report anew with what the person says: it only tells what was typed.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.elided_label import ElidedLabel
from reader.ui.looks.sizes import grown
from reader.ui.looks.theme import lend_letters
from reader.ui.plain_values import ICON_ALONE, NO_FOCUS, TEXT_BESIDE_ICON
from reader.ui.words import words
from reader.ui.words.language import sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPaintEvent, QResizeEvent

    from reader.document.model import Article, Field

_NARROWEST, _WIDEST_WHOLE = 64, 200
_GAP, _SIDES, _END = 12, 24, 16
_LEAST_GAP, _LEAST_SIDES = 2, 8
_ROOMY = 320  # pixels from which on the sides are as wide as the text's
_LEAST_LETTERS = 36  # that the narrowest header is wide
_ICON = 12
_ORIGIN_ICONS = {"stated": "ph.quotes", "inferred": "ph.magic-wand", "given": "ph.user", "unknown": "ph.question"}
# ISO 8601 as far as it is known: a year, a month, a day, a time, an offset.
_DATE = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?"


class FieldEdit(QLineEdit):
    """A line that looks like a label until it is used, as wide as what it holds. Escape takes back what was typed.

    One that is `whole` is not made narrower than what it holds, unless that is no date any more or it must `yield_to`.
    """

    said = Signal(str)  # a new value that the person confirmed; empty: the person's word is taken back
    given_up = Signal()  # the person does not want to type here any more

    def __init__(self, name: str, empty: str, parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(parent)
        self._known = ""
        self._whole = whole
        self._room: int | None = None
        self.setObjectName(name)
        self.setPlaceholderText(empty)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)
        self.editingFinished.connect(self._confirm)

    def show_value(self, value: str) -> None:
        self._known = value
        self.setText(value)
        self.setCursorPosition(0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        shown = self.text() or self.placeholderText()
        return QSize(self.fontMetrics().horizontalAdvance(shown) + 18, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        least = min(self.sizeHint().width(), _WIDEST_WHOLE) if self._whole else _NARROWEST
        if self._room is not None:
            least = min(least, self._room)
        return QSize(least, super().minimumSizeHint().height())

    def yield_to(self, room: int) -> None:
        """Be as narrow as `room`, in pixels, but never narrower than a few letters."""
        room = max(_NARROWEST, room)
        if room != self._room:
            self._room = room
            self.updateGeometry()

    def keyPressEvent(self, event: "QKeyEvent") -> None:  # noqa: N802 - Qt's name
        from PySide6.QtGui import QKeySequence

        if event.matches(QKeySequence.StandardKey.Cancel):
            self.setText(self._known)
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: "QFocusEvent") -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def paintEvent(self, event: "QPaintEvent") -> None:  # noqa: N802 - Qt's name
        if self.hasFocus() or self.sizeHint().width() <= self.width():
            super().paintEvent(event)
        else:
            self._paint_elided()

    def _paint_elided(self) -> None:
        """What does not fit ends in an ellipsis while nobody types: a line edit would cut through a letter."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QPainter, QPalette
        from PySide6.QtWidgets import QStyle, QStyleOptionFrame

        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        style = self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        room = style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, self).adjusted(2, 0, -2, 0)
        role = QPalette.ColorRole.Text if self.text() else QPalette.ColorRole.PlaceholderText
        shown = self.text() or self.placeholderText()
        painter.setPen(option.palette.color(role))
        text = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)

    def _confirm(self) -> None:
        value = self.text().strip()
        if value != self._known:
            self._known = value
            self.said.emit(value)


class OriginTag(QToolButton):
    """Says in a word how a field is known, and in its tool tip from where. A click leads to the field."""

    def __init__(self, field: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self.setObjectName("origin")
        self.setProperty("focusPolicy", NO_FOCUS)
        self.setProperty("toolButtonStyle", TEXT_BESIDE_ICON)
        self.setIconSize(QSize(grown(_ICON), grown(_ICON)))
        self.clicked.connect(field.setFocus)
        self.clicked.connect(field.selectAll)

    def show_field(self, field: "Field") -> str:
        """Show where `field` comes from; returns the same as a sentence for a screen reader."""
        self._code = field.origin.value
        note = sentence(field.note or "") or words.origin_note(self._code)
        self.setText(words.origin(self._code))
        self.setAccessibleName(words.origin(self._code))
        self.setToolTip(note)
        self.setAccessibleDescription(note)
        if self.property("origin") != self._code:
            self.setProperty("origin", self._code)
            self.style().unpolish(self)
            self.style().polish(self)
        return f"{words.origin(self._code)}: {note}"

    def show_icon(self, icons: "Callable[[str], QIcon]") -> None:
        if self._code:
            self.setIcon(icons(_ORIGIN_ICONS[self._code]))

    def show_word(self, shown: bool) -> None:
        """Whether the word stands beside the icon; without an icon it always does."""
        alone = not shown and not self.icon().isNull()
        self.setProperty("toolButtonStyle", ICON_ALONE if alone else TEXT_BESIDE_ICON)


class Header(QFrame):
    """Shows an article's metadata. Emits what the person types, without changing the article.

    `indent`, in pixels, is what stands left of the text below, so that both begin on one line where there is room.
    """

    outlet_given = Signal(str)
    date_given = Signal(str)
    date_refused = Signal(str)
    given_up = Signal()  # the person does not want to type in it any more

    def __init__(self, side_name: str, parent: QWidget | None = None, *, indent: int = 0) -> None:
        super().__init__(parent)
        self._indent = indent
        self.setObjectName("header")
        self.setAccessibleName(side_name)
        self._article: Article | None = None
        self._icons: Callable[[str], QIcon] | None = None
        self.outlet = FieldEdit("outlet", self.tr("Outlet unknown"), self)
        self.outlet.setAccessibleName(self.tr("Outlet, {side}").format(side=side_name))
        self.outlet_tag = OriginTag(self.outlet, self)
        self.date = FieldEdit("date", self.tr("Date unknown"), self, whole=True)
        self.date.setAccessibleName(self.tr("Date of publication, {side}").format(side=side_name))
        self.date_tag = OriginTag(self.date, self)
        self.headline = ElidedLabel("headline", self)
        self.byline = ElidedLabel("byline", self)
        self._lay_out()
        for field in (self.outlet, self.date):
            field.given_up.connect(self.given_up)
        self.outlet.said.connect(self.outlet_given)
        self.date.said.connect(self._check_date)

    def show_article(self, article: "Article") -> None:
        self._article = article
        # Before they are set for the first time: a font keeps to the faces that it found then.
        fields = (article.outlet, article.title, *article.byline, *article.agency)
        lend_letters("".join(field.value or "" for field in fields))
        self.outlet.show_value(article.outlet.value or "")
        self.outlet.setAccessibleDescription(self.outlet_tag.show_field(article.outlet))
        self.outlet.setToolTip("\n".join(filter(None, [article.outlet.value, self.outlet_tag.toolTip()])))
        self.date.show_value((article.published.value or "").replace("T", " "))
        self.date.setAccessibleDescription(self.date_tag.show_field(article.published))
        self.date.setToolTip(self.date_tag.toolTip())
        self._show_line(self.headline, article.title.value or self.tr("No headline"), article.title)
        self._show_line(self.byline, self._credits(article), article.byline[0] if article.byline else None)

        if self._icons is not None:
            self.show_icons(self._icons)
        self._fit()

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def show_icons(self, icons: "Callable[[str], QIcon]") -> None:
        """Show icons beside the words; `icons` makes them by name."""
        self._icons = icons
        self.outlet_tag.show_icon(icons)
        self.date_tag.show_icon(icons)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A narrow window is not kept wide by how a wide one shows the fields."""
        return QSize(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """In a narrow pane outlet and date come first: how they are known is left to icons and tool tips."""
        roomy = self.width() >= _ROOMY
        sides, gap = (_SIDES, _GAP) if roomy else (_LEAST_SIDES, _LEAST_GAP)
        indent = self._indent if roomy else 0
        if self._whole.contentsMargins().left() != sides + indent:
            self._whole.setContentsMargins(sides + indent, 10, min(sides, _END), 12)
            self._between.changeSize(gap, 0)
        tags = (self.outlet_tag, self.date_tag)
        inside = self.width() - sides - indent - min(sides, _END) - gap
        for shown in (True, False):
            for tag in tags:
                tag.show_word(shown)
            rest = inside - sum(tag.sizeHint().width() for tag in tags)
            if max(self.outlet.sizeHint().width(), _NARROWEST) + self.date.sizeHint().width() <= rest:
                break
        self.date.yield_to(rest - _NARROWEST)

    def _credits(self, article: "Article") -> str:
        people = ", ".join(field.value for field in article.byline if field.value)
        agencies = ", ".join(field.value for field in article.agency if field.value)
        parts = [self.tr("By {people}").format(people=people)] if people else []
        if agencies:
            parts.append(self.tr("with {agencies}").format(agencies=agencies))
        return " · ".join(parts) or self.tr("No byline")

    @staticmethod
    def _show_line(label: ElidedLabel, text: str, field: "Field | None") -> None:
        label.show_text(text)
        if field is not None:
            note = sentence(field.note or "") or words.origin_note(field.origin.value)
            label.setToolTip(f"{label.whole()}\n{words.origin(field.origin.value)}: {note}")
            label.setAccessibleDescription(note)

    def _check_date(self, typed: str) -> None:
        value = typed.replace(" ", "T", 1)
        if value and not re.fullmatch(_DATE, value):
            from reader.workflow.giving import date_said

            value = date_said(typed) or ""
        if value or not typed:
            self.date_given.emit(value)
            return
        if self._article is not None:
            self.date.show_value((self._article.published.value or "").replace("T", " "))
        self.date_refused.emit(typed)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(0)
        for widget in (self.outlet, self.outlet_tag):
            first.addWidget(widget)
        self._between = QSpacerItem(_GAP, 0)
        first.addItem(self._between)
        for widget in (self.date, self.date_tag):
            first.addWidget(widget)
        first.addStretch(1)
        lines = QVBoxLayout()
        lines.setContentsMargins(8, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.headline)
        lines.addWidget(self.byline)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(_SIDES + self._indent, 10, _END, 12)
        self._whole.setSpacing(4)
        self._whole.addLayout(first)
        self._whole.addLayout(lines)
