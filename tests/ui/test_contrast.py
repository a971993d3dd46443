"""What is painted can be seen: words at 4.5 to one on their ground, edges of parts at 3 to one, in every theme.

The colours themselves are compared in `test_pure.py`; here the widgets are drawn, enlarged, and their pixels looked at.
"""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.app import Reader
from reader.ui.findings.list_page import ListPage
from reader.ui.furniture import Furniture
from reader.ui.looks.theme import THEMES, contrast
from reader.ui.message_bar import Message
from reader.workflow.settings import load_settings, save_settings
from tests.ui.conftest import Start

Pair = tuple[Path, Path]
_SCALE = 3
_WORDS, _PARTS = 4.5, 3.0

each_theme = pytest.mark.parametrize("theme", THEMES)


class Picture:
    """A window drawn three times as large, so that thin strokes have their full colour somewhere."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.image = QImage(window.size() * _SCALE, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(_SCALE)
        window.render(self.image, QPoint())

    def place(self, part: QWidget) -> QRect:
        return QRect(part.mapTo(self._window, QPoint()), part.size())

    def colours(self, box: QRect) -> Counter[int]:
        """How often each colour stands in a box of the window."""
        first, last = box.topLeft() * _SCALE, box.bottomRight() * _SCALE
        step = 1 if box.width() * box.height() < 40_000 else 2
        return Counter(
            self.image.pixel(x, y)
            for x in range(max(0, first.x()), min(last.x(), self.image.width()), step)
            for y in range(max(0, first.y()), min(last.y(), self.image.height()), step)
        )

    def words(self, box: QRect) -> float:
        """The contrast of what is written in a box with the ground that it is written on."""
        found = self.colours(box)
        ground = QColor(found.most_common(1)[0][0])
        return max(contrast(QColor(colour), ground) for colour, count in found.items() if count >= _SCALE)

    def edge(self, part: QWidget) -> float:
        """The contrast of a part's left edge with what is beside it."""
        box = self.place(part)
        y = box.center().y() * _SCALE
        ground = QColor(self.image.pixel(max(0, (box.left() - 2) * _SCALE), y))
        near = range(box.left() * _SCALE, (box.left() + 6) * _SCALE)
        return max(contrast(QColor(self.image.pixel(x, y)), ground) for x in near)


def in_theme(theme: str) -> None:
    save_settings(replace(load_settings(), theme=theme))  # type: ignore[arg-type]


def parts(reader: Reader) -> Furniture:
    assert reader.window.furniture is not None
    return reader.window.furniture


def too_faint(picture: Picture, named: dict[str, QRect]) -> dict[str, float]:
    said = {name: picture.words(box) for name, box in named.items()}
    return {name: round(ratio, 2) for name, ratio in said.items() if ratio < _WORDS}


def too_flat(picture: Picture, window: QWidget, kinds: tuple[type[QWidget], ...]) -> dict[str, float]:
    found = [part for kind in kinds for part in window.findChildren(kind) if part.isVisible()]
    flat = {}
    for part in found:
        framed = not isinstance(part, QLineEdit) or part.objectName() in ("filter", "note")
        if framed and part.objectName() not in ("recent", "fold", "primary", "outlet", "date"):
            ratio = picture.edge(part)
            if ratio < _PARTS:
                flat[f"{type(part).__name__} {part.objectName()} {part.accessibleName()}"] = round(ratio, 2)
    return flat


@pytest.mark.parametrize("theme", [*THEMES, "system"])
def test_words_and_parts_of_the_window_stand_out(theme: str, start: Start, pair: Pair, qtbot: QtBot) -> None:
    in_theme(theme)
    reader = start(*pair)
    window, made = reader.window, parts(reader)
    window.resize(1280, 800)
    made.actions["find"].trigger()
    made.actions["open_address"].trigger()
    made.find.line.clear()
    made.messages.show_message(Message("Something went wrong.", "error"))
    made.findings.show_tab("names")
    page = made.findings.page("names")
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 2)
    page.step(1)
    qtbot.wait(300)
    picture = Picture(window)
    header = window.left.header
    labels = [each for each in window.findChildren(QLabel) if each.isVisible() and each.text().strip()]
    named = {f"label: {each.text()[:30]}": picture.place(each) for each in labels}
    assert len(named) > 8
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible()]
    assert any(not each.isEnabled() for each in buttons), "one that is disabled is among them"
    named |= {f"button: {each.text()}": picture.place(each).adjusted(6, 4, -6, -4) for each in buttons}
    fields = [header.outlet, header.date, page.sieve.search, page.sieve.which, made.find.line, made.address.line]
    named |= {f"field: {each.accessibleName()}": picture.place(each).adjusted(6, 4, -24, -4) for each in fields}
    for tab in range(made.findings.rail.count()):
        box = made.findings.rail.tabRect(tab)
        box = box.adjusted(8, 26, -8, 0)
        named[f"tab: {tab}"] = box.translated(picture.place(made.findings.rail).topLeft())
    row = page.view.visualRect(page.view.currentIndex())
    row.translate(page.view.viewport().mapTo(window, QPoint()))
    named["chosen row, title"] = QRect(row.left() + 28, row.top() + 4, row.width() // 2, row.height() // 2 - 4)
    named["chosen row, below"] = QRect(row.left() + 28, row.center().y() + 2, row.width() // 2, row.height() // 2 - 6)
    bar = window.menuBar()
    for action in bar.actions():
        named[f"menu: {action.text()}"] = bar.actionGeometry(action).translated(picture.place(bar).topLeft())
    assert too_faint(picture, named) == {}
    assert too_flat(picture, window, (QComboBox, QPushButton, QLineEdit)) == {}


@each_theme
def test_what_can_be_seen_of_a_report_is_boxed_on_its_ruler(theme: str, start: Start, pair: Pair, qtbot: QtBot) -> None:
    in_theme(theme)
    reader = start(*pair)
    reader.window.resize(1100, 700)
    qtbot.wait(300)
    ruler = parts(reader).rulers[0]
    assert ruler.maximum() > 0
    picture = Picture(reader.window)
    box = ruler.box().toRect().translated(picture.place(ruler).topLeft())
    foot = QRect(box.left() + 6, box.bottom() - 1, box.width() - 12, 3)  # its lower edge, and the ruler below it
    ground = QColor(picture.image.pixel((foot.left()) * _SCALE, (box.bottom() + 5) * _SCALE))
    edge = max(contrast(QColor(colour), ground) for colour in picture.colours(foot))
    assert edge >= _PARTS


@each_theme
def test_the_keyboard_shows_where_it_is(theme: str, start: Start, pair: Pair, qtbot: QtBot) -> None:
    in_theme(theme)
    reader = start(*pair)
    made = parts(reader)
    reader.window.resize(1280, 800)
    reader.window.activateWindow()
    qtbot.waitUntil(reader.window.isActiveWindow)
    made.actions["find"].trigger()
    rail, tools = made.findings.rail, reader.window.findChildren(QWidget, "tools")[0]
    stops: dict[str, QWidget] = {
        "pane": reader.window.left.pane,
        "find": made.find.line,
        "where": made.find.where,
        "tool": next(each for each in tools.findChildren(QWidget) if each.accessibleName() == "Open two reports"),
        "rail": rail,
        "outlet": reader.window.left.header.outlet,
    }
    for name, stop in stops.items():
        made.messages.setFocus()
        reader.window.setFocus()
        qtbot.wait(5)
        before = Picture(reader.window)
        box = before.place(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.wait(5)
        after = Picture(reader.window)
        changed = [
            (QColor(before.image.pixel(x, y)), QColor(after.image.pixel(x, y)))
            for x in range(box.left() * _SCALE, box.right() * _SCALE, 2)
            for y in range(box.top() * _SCALE, box.bottom() * _SCALE, 2)
            if before.image.pixel(x, y) != after.image.pixel(x, y)
        ]
        clear = sum(contrast(one, other) >= _PARTS for one, other in changed)
        assert clear >= 40, (name, clear)


@each_theme
def test_words_and_fields_of_the_preferences_stand_out(theme: str, start: Start, qtbot: QtBot) -> None:
    in_theme(theme)
    reader = start()
    parts(reader).actions["preferences"].trigger()
    dialog = reader.wiring.everyday.preferring.dialog
    assert dialog is not None
    for number in range(dialog.list.count()):
        dialog.list.setCurrentRow(number)
        qtbot.wait(20)
        picture = Picture(dialog)
        labels = [each for each in dialog.findChildren(QLabel) if each.isVisible() and each.text().strip()]
        named = {f"label: {each.text()[:30]}": picture.place(each) for each in labels}
        fields = [*dialog.findChildren(QAbstractSpinBox), *dialog.findChildren(QComboBox)]
        named |= {
            f"field: {each.accessibleName()}": picture.place(each).adjusted(6, 4, -26, -4)
            for each in fields
            if each.isVisible()
        }
        row = dialog.list.visualItemRect(dialog.list.item(number))
        named["page"] = row.translated(dialog.list.viewport().mapTo(dialog, QPoint())).adjusted(4, 4, -4, -4)
        assert too_faint(picture, named) == {}, number
        kinds = (QAbstractSpinBox, QComboBox, QPushButton, QCheckBox)
        assert too_flat(picture, dialog, kinds) == {}, number
    dialog.close()


@each_theme
def test_what_cannot_be_done_can_still_be_read(theme: str, start: Start, qtbot: QtBot) -> None:
    in_theme(theme)
    reader = start()
    commanding = reader.wiring.everyday.commanding
    commanding.open_palette()
    commanding.palette.line.setText("find")
    qtbot.wait(20)
    picture = Picture(reader.window)
    rows = commanding.palette.list
    corner = rows.viewport().mapTo(reader.window, QPoint())
    named = {}
    for row in (0, 1):
        box = rows.visualItemRect(rows.item(row)).translated(corner)
        named[f"title {row}"] = QRect(box.left() + 12, box.top() + 3, 200, box.height() // 2 - 3)
        named[f"why {row}"] = QRect(box.left() + 12, box.center().y(), 200, box.height() // 2 - 2)
    empty = parts(reader).empty
    labels = [each for each in empty.findChildren(QLabel) if each.isVisible() and each.y() > 200]
    named |= {each.text(): picture.place(each) for each in labels}
    assert too_faint(picture, named) == {}
