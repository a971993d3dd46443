"""What stands between and beside the panes, each part alone and from plain data."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from reader.comparison.model import Passage
from reader.comparison.scroll_map import ScrollMap
from reader.document.model import BlockKind, Span
from reader.ui.looks.looks import Looks
from reader.ui.looks.theme import THEMES, load_theme
from reader.ui.pane.folds import folds
from reader.ui.pane.pane import Pane
from reader.ui.pane.text_layout import seen_part
from reader.ui.together.gutter import Band, Gutter, Sight
from reader.ui.together.ladder import Ladder
from reader.ui.together.legend import Legend
from reader.ui.together.overview import overview
from reader.ui.together.ruler import Ruler
from reader.ui.together.ties import Tie, Ties, tied
from tests.factories import article
from tests.ui.conftest import found


def tie(name: str, left: tuple[int, int], right: tuple[int, int], *, crossing: bool = False) -> Tie:
    return Tie(name, Span(*left), Span(*right), 0.8, crossing)


# Ties


TIES = Ties(
    [
        tie("c", (200, 260), (300, 340)),
        tie("a", (0, 40), (10, 60)),
        tie("moved", (50, 90), (400, 480), crossing=True),
        tie("b", (100, 150), (100, 190)),
    ]
)


def test_a_tie_is_seen_when_either_end_is() -> None:
    assert [each.id for each in TIES.seen((0, 95), (0, 95))] == ["a", "moved"]
    assert [each.id for each in TIES.seen((140, 145), (450, 460))] == ["moved", "b"]
    assert TIES.seen((160, 190), (200, 290)) == ()


def test_steps_go_in_the_order_of_the_report_that_is_read() -> None:
    def walk(side: int) -> list[str]:
        met: list[str] = []
        step = None
        while (step := TIES.step(side, 1, 0.0, step)) is not None:
            met.append(step.id)
        return met

    assert walk(0) == ["a", "moved", "b", "c"]
    assert walk(1) == ["a", "b", "c", "moved"]
    last = TIES.step(1, -1, 400)
    assert last is not None
    assert last.id == "c"
    assert TIES.step(0, -1, 0) is None
    assert TIES.number(1, last) == 3


def test_every_counterpart_of_a_sentence_is_stepped_to_the_very_first_too() -> None:
    several = Ties((tie("one", (0, 50), (0, 40)), tie("other", (0, 50), (90, 130)), tie("last", (60, 90), (50, 80))))
    first = several.step(0, 1, 0.0)
    second = several.step(0, 1, 0.0, first)
    third = several.step(0, 1, 0.0, second)
    assert [step.id for step in (first, second, third) if step] == ["one", "other", "last"]
    assert several.step(0, -1, 0.0, third) == second
    assert several.step(0, 1, 0.0, third) is None


def test_the_tie_at_a_place_covers_it() -> None:
    here = TIES.at(1, 450)
    assert here is not None
    assert here.id == "moved"
    assert TIES.at(0, 95) is None


def test_passages_against_the_order_of_the_rest_are_told_apart_from_chance_likeness() -> None:
    left = "".join(f"Sentence {n} of the left report tells of thing {n}. " for n in range(6))
    right = left.replace("left", "right")
    step = len(left) // 6
    spans = [Span(n * step, (n + 1) * step - 1) for n in range(6)]
    kept = [Passage(str(n), spans[n], spans[n], 0.9, ()) for n in range(4)]
    moved = Passage("moved", spans[4], spans[1], 0.8, ())
    chance = Passage("chance", spans[2], spans[0], 0.6, ())
    by_hand = Passage("by hand", spans[3], spans[0], 0.5, (), "manual")
    both = found(article(left), article(right, name="right.txt"))
    ties, way = tied(replace(both, passages=(*kept, moved, chance, by_hand)))
    assert {each.id: each.crossing for each in ties.all} == {
        **{str(n): False for n in range(4)},
        "moved": True,
        "by hand": True,
    }
    assert way.to_right(spans[2].start) == spans[2].start


def test_what_crosses_the_way_of_reading_is_known() -> None:
    way = ScrollMap(((0, 0), (10, 10), (20, 20), (30, 30), (40, 40)))
    assert not way.crosses(Span(10, 20), Span(10, 20))
    assert not way.crosses(Span(12, 28), Span(5, 25))
    assert way.crosses(Span(0, 8), Span(31, 39))
    assert way.crosses(Span(31, 39), Span(0, 8))


# The gutter


@pytest.fixture
def gutter(qtbot: QtBot) -> Gutter:
    made = Gutter()
    qtbot.addWidget(made)
    made.set_theme(load_theme("light"))
    made.resize(made.width(), 400)
    bands = (Band("level", (100, 150), (100, 150)), Band("moved", (200, 260), (900, 960), crossing=True))
    made.sight = lambda: Sight(bands, top=50)
    made.show()
    made.grab()
    return made


def test_a_band_is_pointed_at_and_clicked(gutter: Gutter, qtbot: QtBot) -> None:
    middle = QPoint(gutter.width() // 2, 175)
    band = gutter.band_at(QPointF(middle))
    assert band is not None
    assert band.id == "level"
    with qtbot.waitSignal(gutter.chosen) as clicked:
        QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=middle)
    assert clicked.args == ["level"]
    assert gutter.band_at(QPointF(middle.x(), 300)) is None


def test_a_band_that_crosses_is_only_a_tab_until_it_is_asked_for(gutter: Gutter) -> None:
    beside, middle = QPointF(4, 280), QPointF(gutter.width() / 2, 320)
    band = gutter.band_at(beside)
    assert band is not None
    assert band.id == "moved"
    assert gutter.band_at(middle) is None
    gutter.show_moved(True)
    gutter.grab()
    assert gutter.band_at(middle) is None, "its other end is out of sight"
    gutter.sight = lambda: Sight([Band("moved", (200, 260), (20, 80), crossing=True)], top=50)
    gutter.grab()
    assert gutter.band_at(QPointF(gutter.width() / 2, 190)) is not None


def test_nothing_is_drawn_over_the_headers(gutter: Gutter) -> None:
    before = gutter.grab().toImage()
    gutter.sight = lambda: Sight([Band("high", (-80, 20), (-80, 20))], top=50)
    after = gutter.grab().toImage()
    assert rows(before, 0, 48) == rows(after, 0, 48)
    assert rows(before, 50, 70) != rows(after, 50, 70)


def rows(image: QImage, first: int, last: int) -> list[int]:
    return [image.pixel(image.width() // 2, y) for y in range(first, last)]


# The rulers


@pytest.fixture
def ruler(qtbot: QtBot) -> Ruler:
    made = Ruler("Overview")
    qtbot.addWidget(made)
    made.set_theme(load_theme("light"))
    made.resize(made.width(), 500)
    made.setRange(0, 4000)
    made.setPageStep(1000)
    made.show()
    return made


def test_the_box_shows_which_part_is_seen(ruler: Ruler) -> None:
    assert ruler.box().top() == 0
    assert ruler.box().height() == pytest.approx(100)
    ruler.setValue(4000)
    assert ruler.box().bottom() == pytest.approx(500)


def test_a_click_jumps_there_and_dragging_goes_on(ruler: Ruler) -> None:
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    assert ruler.value() == pytest.approx(2500, abs=10)
    QTest.mouseMove(ruler, QPoint(5, 350))
    QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=QPoint(5, 350))
    assert ruler.value() == pytest.approx(3000, abs=10)
    QTest.mouseMove(ruler, QPoint(5, 100))
    assert ruler.value() == pytest.approx(3000, abs=10)


def test_what_is_found_and_looked_at_is_drawn_where_it_stands(ruler: Ruler) -> None:
    theme = load_theme("light")
    ruler.setValue(2000)  # the box stands in the middle
    ruler.show_current([0.1], "person")
    ruler.show_hits([0.9])
    image = ruler.grab().toImage()
    drawn = [QColor(image.pixel(4, y)).name() for y in range(image.height())]
    assert drawn.index(theme.strokes["person"]) == pytest.approx(50, abs=3)
    assert drawn.index(theme.colours["warn"]) == pytest.approx(450, abs=3)
    ruler.show_current([])
    ruler.show_hits([])
    assert theme.strokes["person"] not in [QColor(ruler.grab().toImage().pixel(4, y)).name() for y in range(500)]


def test_an_overview_says_where_things_are_in_shares() -> None:
    text = "Menu\n\nThe ferry sails from Port Cassel.\n"
    report = article(
        text, blocks=[(BlockKind.BOILERPLATE, "Menu"), (BlockKind.PARAGRAPH, "The ferry sails from Port Cassel.")]
    )
    rungs = Ladder((0, 20, len(text)), (0, 100, 200))
    seen = overview(
        report, rungs, [20], [tie("a", (20, len(text)), (0, 1)), tie("b", (0, 20), (0, 1), crossing=True)], 0
    )
    assert seen.names == (0.5,)
    assert seen.passages == ((0.5, 1.0),)
    assert seen.moved == ((0.0, 0.5),)
    assert seen.dimmed == ((0.0, 0.1),)


# The legend


def test_the_legend_shows_the_kinds_there_are_and_says_which_are_marked(qtbot: QtBot) -> None:
    legend = Legend(("person", "place", "law"))
    qtbot.addWidget(legend)
    legend.set_theme(load_theme("dark"))
    assert legend.isHidden()
    legend.show_counts({"person": 3, "law": 1})
    legend.resize(900, 30)
    legend.show()
    legend.show_kinds({"person"})
    chips = [chip for chip in legend.findChildren(QToolButton) if chip.isVisible()]
    assert [chip.text() for chip in chips] == ["Person 3", "Law 1"]
    assert [chip.isChecked() for chip in chips] == [True, False]
    assert "not marked" in chips[1].accessibleName()
    with qtbot.waitSignal(legend.toggled) as clicked:
        chips[1].click()
    assert clicked.args == ["law"]
    assert not chips[1].isChecked(), "it follows what is marked"


def test_a_narrow_legend_keeps_its_kinds_and_drops_the_explanation(qtbot: QtBot) -> None:
    legend = Legend(("person", "place"))
    qtbot.addWidget(legend)
    legend.show_counts({"person": 3, "place": 1})
    legend.resize(900, 30)
    legend.show()
    texts = meanings(legend)
    assert "in both" in texts
    legend.resize(200, 30)
    assert meanings(legend) == []
    assert all(chip.isVisible() for chip in legend.findChildren(QToolButton))


def meanings(legend: Legend) -> Sequence[str]:
    return [label.text() for label in legend.findChildren(QLabel) if label.isVisible()]


# Clutter


def test_runs_of_clutter_are_folded_whole_and_lines_with_other_words_are_not() -> None:
    text = "Menu\nWorld\n\nThe ferry sails.\n\nShare\n\nAll rights reserved. The end.\n"
    kinds = BlockKind.BOILERPLATE, BlockKind.PARAGRAPH
    report = article(
        text,
        blocks=[
            (kinds[0], "Menu"),
            (kinds[0], "World"),
            (kinds[1], "The ferry sails."),
            (kinds[0], "Share"),
            (kinds[1], "All rights"),
            (kinds[0], "reserved."),
            (kinds[1], "The end."),
        ],
    )
    assert [(fold.span.of(text), fold.lines) for fold in folds(report)] == [("Menu\nWorld", 2), ("Share", 1)]
    assert folds(article("Menu\n", blocks=[(kinds[0], "Menu")])) == ()


@pytest.mark.parametrize("name", THEMES)
def test_every_part_paints_itself_in_every_theme(name: str, gutter: Gutter, ruler: Ruler) -> None:
    theme = load_theme(name)
    gutter.set_theme(theme)
    ruler.set_theme(theme)
    ground = QColor(gutter.grab().toImage().pixel(gutter.width() // 2, 390)).name()
    assert ground == theme.colours["paper"]
    assert QColor(ruler.grab().toImage().pixel(10, 400)).name() == theme.colours["chrome"]


def test_of_a_text_without_line_breaks_only_what_is_seen_is_painted(qtbot: QtBot) -> None:
    text = "the ferry sails from the harbour again and nobody says what it had cost " * 400
    pane = Pane()
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    pane.set_style(load_theme("light"), Looks())
    pane.show_article(article(text))
    pane.show()
    pane.scroll_to(0.5)
    block = pane.document().firstBlock()
    top = pane.verticalScrollBar().value() - pane.document().documentLayout().blockBoundingRect(block).top()
    first, last = seen_part(block, top, top + pane.viewport().height())
    begins = pane.cursorForPosition(QPoint(0, 0)).position()
    ends = pane.cursorForPosition(QPoint(pane.viewport().width(), pane.viewport().height())).position()
    assert first <= begins < ends <= last
    assert last - first < len(text) / 10
    short = article("Two words.\n")
    pane.show_article(short)
    assert seen_part(pane.document().firstBlock(), 500, 600) == (0, 11)
