"""The findings panel and its parts, each alone and built from plain data."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.analysis.model import DateMention, EntityKind
from reader.comparison.model import Comparison, DatePair, Passage, QuotePair
from reader.document.model import Span
from reader.ui.corrections.ask_popup import AskPopup
from reader.ui.corrections.question import Question
from reader.ui.findings import names, passages, quotes
from reader.ui.findings.dates_page import DatesPage
from reader.ui.findings.faces import Faces
from reader.ui.findings.list_page import ListPage
from reader.ui.findings.model import RowModel
from reader.ui.findings.panel import FindingsPanel
from reader.ui.findings.row import Detail, Face, Row
from reader.ui.findings.timeline import Timeline
from reader.ui.findings.timeline_painter import Moment
from reader.ui.looks.theme import load_theme
from tests.ui.comparisons import compared, named, quote, span

L = "Mara Lind met Oll in Cassel on 12 March 2019, and in 1959."
R = "Cassel waited for Mara Lind until 14 March 2019."


def rows(count: int, worded: Callable[[int], None] = lambda _: None) -> tuple[Row, ...]:
    def face(number: int) -> Face:
        worded(number)
        return Face(f"Row {number}", spoken=f"Row {number}")

    return tuple(
        Row(f"r{number}", "name", "both", partial(face, number), lambda: Detail(""), kind="person")
        for number in range(count)
    )


@pytest.fixture
def comparison() -> Comparison:
    dates = tuple(
        DatePair(
            f"d{at}",
            value,
            (DateMention(f"l{at}", span(L, left), left, value),) if left else (),
            (DateMention(f"r{at}", span(R, right), right, value),) if right else (),
            verdict,
        )
        for at, (value, left, right, verdict) in enumerate(
            [
                ("1959", "1959", "", "none"),
                ("2019-03-12", "12 March 2019", "", "conflict"),
                ("2019-03-14", "", "14 March 2019", "conflict"),
            ]
        )
    )
    entities = (
        named("e1", "Mara Lind", L, R),
        named("e2", "Oll", L, R),
        named("e3", "Cassel", L, R, EntityKind.PLACE),
    )
    return compared(L, R, entities=entities, dates=dates)


@pytest.fixture
def page(qtbot: QtBot, comparison: Comparison) -> ListPage:
    return shown(qtbot, ListPage(names.listing, "Names"), comparison)


def shown(qtbot: QtBot, made: ListPage, comparison: Comparison) -> ListPage:
    qtbot.addWidget(made)
    made.set_theme(load_theme("light"))
    made.resize(280, 600)
    made.show_comparison(comparison)
    made.show()
    qtbot.waitExposed(made)
    return made


def texts(page: ListPage) -> list[str]:
    model = page.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules_and_grows_as_it_is_looked_through(qtbot: QtBot) -> None:
    worded: list[int] = []
    faces = Faces()
    model = RowModel(faces)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_items(rows(5000, worded.append))
    assert model.rowCount() == 200
    assert model.canFetchMore(QModelIndex())
    assert model.index(3, 0).data() == "Row 3"
    assert len(worded) <= 201, "a row is worded when it is looked at"
    assert model.reach(4321).data() == "Row 4321"
    assert model.rowCount() == 4322
    model.show_items(())
    assert model.rowCount() == 0


def test_rows_are_worded_ahead_in_small_steps(qtbot: QtBot) -> None:
    worded: list[int] = []
    faces = Faces()
    faces.show_rows(rows(300, worded.append))
    qtbot.waitUntil(lambda: len(worded) == 300)
    faces.text(rows(1)[0])
    assert len(worded) == 300, "and only once"


def test_ten_thousand_passages_are_listed_and_searched(qtbot: QtBot) -> None:
    text = "".join(f"Sentence {number:05} about the ferry. " for number in range(10_000))
    width = len("Sentence 00000 about the ferry. ")
    found = tuple(
        Passage(f"s{number}", place, place, 0.5, ("ferry",))
        for number in range(10_000)
        for place in [Span(number * width, (number + 1) * width - 1)]
    )
    page = shown(qtbot, ListPage(passages.listing, "Passages"), compared(text, text, passages=found))
    assert page.model.rowCount() <= 400
    page.sieve.search.setText("09999")
    QTest.keyClick(page.sieve.search, Qt.Key.Key_Return)
    assert texts(page) == ["Passages that correspond · 1", "ferry"]
    assert page.select("s123"), "a row that is filtered away is found all the same"
    assert page.row() is not None


def test_a_row_is_chosen_by_key_and_says_where_it_stands(qtbot: QtBot, page: ListPage) -> None:
    assert texts(page) == ["In both reports · 2", "Mara Lind", "Cassel", "Only in the left report · 1", "Oll"]
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Home)
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert page.detail.isVisible()
    assert "Mara Lind" in page.detail.text.toPlainText()
    with qtbot.waitSignal(page.chosen) as chosen:
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert chosen.args is not None
    assert (chosen.args[0].id, chosen.args[1:]) == ("e1", [1, 3])
    spoken = page.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Mara Lind, Person, in both reports: 1 on the left, 1 on the right"


def test_a_heading_folds_its_rows_away(page: ListPage) -> None:
    page.view.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert texts(page) == ["In both reports · 2, folded", "Only in the left report · 1", "Oll"]
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert len(texts(page)) == 5
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert len(texts(page)) == 3


def test_stepping_goes_from_row_to_row_past_the_headings(page: ListPage) -> None:
    gone: list[str] = []
    page.chosen.connect(lambda row, number, count: gone.append(f"{row.id} {number}/{count}"))
    for _ in range(4):
        page.step(1)
    page.step(-1)
    assert gone == ["e1 1/3", "e3 2/3", "e2 3/3", "e3 2/3"]


def test_a_filter_says_how_much_it_lets_through_and_typing_narrows(qtbot: QtBot, page: ListPage) -> None:
    assert [page.sieve.which.itemText(at) for at in range(page.sieve.which.count())] == [
        "All (3)",
        "In both (2)",
        "Only left (1)",
    ]
    page.sieve.which.setCurrentIndex(2)
    assert texts(page) == ["Only in the left report · 1", "Oll"]
    page.sieve.clear()
    QTest.keyClicks(page.sieve.search, "cass")
    with qtbot.waitSignal(page.chosen) as chosen:
        QTest.keyClick(page.sieve.search, Qt.Key.Key_Return)
    assert chosen.args is not None
    assert chosen.args[0].id == "e3"
    QTest.keyClicks(page.sieve.search, "x")
    assert page.sentence() == "Nothing here matches."


def test_other_rows_keep_the_chosen_one(page: ListPage, comparison: Comparison) -> None:
    page.select("e3")
    page.show_comparison(comparison)
    row = page.row()
    assert row is not None
    assert row.id == "e3"


def test_the_pane_of_a_theme_paints_every_kind_of_row(qtbot: QtBot, comparison: Comparison) -> None:
    long = "word " * 3000
    text = f"“{long}” said Lind."
    pair = QuotePair("q", quote(text, long, "Lind"), quote(text, long, "Lind"), "reworded", "same")
    page = shown(qtbot, ListPage(quotes.listing, "Quotes"), compared(text, text, quotes=(pair,)))
    for theme in ("light", "dark"):
        page.set_theme(load_theme(theme))
        page.select("q")
        picture = page.grab().toImage()
        assert load_theme(theme).colour("warn").name() in {
            picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(60, 160)
        }
    assert len(page.detail.text.toPlainText()) > 2 * len(long.strip())


def test_the_panel_builds_a_page_when_it_is_shown_and_tells_it_then(qtbot: QtBot, comparison: Comparison) -> None:
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    panel.set_theme(load_theme("light"))
    made: list[str] = []
    panel.page_made.connect(lambda tab, _: made.append(tab))
    panel.show_tab("overview")
    panel.show_comparison(comparison)
    assert made == ["overview"]
    panel.show_tab("dates")
    assert made == ["overview", "dates"]
    assert panel.title() == "Dates"
    dates = panel.page("dates")
    assert isinstance(dates, DatesPage)
    assert dates.model.rowCount() == 3
    panel.show_tab("no such tab")
    assert panel.current == "dates"

    def unlike() -> list[str]:
        tabs = range(panel.rail.count())
        return [panel.rail.tabText(tab) for tab in tabs if panel.rail.accessibleTabName(tab)]

    qtbot.waitUntil(lambda: unlike() == ["Dates"])


def test_tabs_are_gone_through_by_key(qtbot: QtBot, comparison: Comparison) -> None:
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    panel.set_theme(load_theme("light"))
    panel.show_comparison(comparison)
    panel.show()
    panel.rail.setFocus()
    QTest.keyClick(panel.rail, Qt.Key.Key_Down)
    assert panel.current == "names"
    assert not panel.grab().isNull()


@pytest.fixture
def line(qtbot: QtBot) -> Timeline:
    line = Timeline()
    qtbot.addWidget(line)
    line.set_theme(load_theme("light"))
    line.resize(300, 120)
    moments = [
        Moment("a", "1959", 715_000, 715_365, True, False),
        Moment("b", "12 March", 737_129, 737_130, True, False, True),
        Moment("c", "14 March", 737_131, 737_132, False, True, True),
        Moment("d", "15 March", 737_132, 737_133, True, True),
    ]
    line.show_moments(moments)
    line.show()
    qtbot.waitExposed(line)
    line.grab()
    return line


def test_the_line_of_time_is_walked_and_chosen_by_key(qtbot: QtBot, line: Timeline) -> None:
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Home)
    assert line.stretch.first <= 715_000, "what is gone to comes into sight"
    for _ in range(2):
        QTest.keyClick(line, Qt.Key.Key_Right)
    with qtbot.waitSignal(line.chosen) as chosen:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert chosen.args == ["c"]
    before = line.stretch.length
    QTest.keyClick(line, Qt.Key.Key_Plus)
    assert line.stretch.length < before
    QTest.keyClick(line, Qt.Key.Key_0)
    assert line.stretch.share(715_000) >= 0


def test_a_moment_is_pointed_at_clicked_and_zoomed_around(qtbot: QtBot, line: Timeline) -> None:
    assert line.stretch.length < 30, "the far year does not push the days together"
    place = line.place("d")
    assert place is not None
    with qtbot.waitSignal(line.hovered) as hovered:
        QTest.mouseMove(line, place.toPoint())
    assert hovered.args == ["d"]
    with qtbot.waitSignal(line.chosen) as chosen:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert chosen.args == ["d"]
    before = line.stretch
    none = Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(
        place,
        line.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(line, turn)
    assert line.stretch.length < before.length
    line.grab()
    after = line.place("d")
    assert after is not None
    assert QPointF(after - place).manhattanLength() < 4


def test_the_list_and_the_line_show_what_is_chosen_in_the_other(qtbot: QtBot, comparison: Comparison) -> None:
    page = DatesPage("Dates")
    shown(qtbot, page, comparison)
    with qtbot.waitSignal(page.chosen) as chosen:
        page.timeline.chosen.emit("d1")
    assert chosen.args is not None
    assert chosen.args[0].id == "d1"
    row = page.row()
    assert row is not None
    assert row.id == "d1"
    page.show_comparison(compared("One.", "Two."))
    assert page.timeline.isHidden()


Ask = Callable[[Question], AskPopup]


@pytest.fixture
def ask(qtbot: QtBot) -> Ask:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def open_popup(question: Question) -> AskPopup:
        popup = AskPopup(question, parent)
        popup.open_at(QPoint(10, 10))
        return popup

    return open_popup


def test_a_question_is_answered_by_typing_a_part_and_enter(qtbot: QtBot, ask: Ask) -> None:
    popup = ask(Question("Same as…", (("e1", "Mara Lind"), ("e2", "Lindau"), ("e3", "Cassel")), scope="article"))
    QTest.keyClicks(popup.line, "lind")
    QTest.keyClick(popup.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.answered) as answered:
        QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert answered.args == ["e2", "article"]


def test_a_question_without_choices_takes_what_is_typed_and_escape_answers_nothing(qtbot: QtBot, ask: Ask) -> None:
    popup = ask(Question("Call it…", typed="Old name"))
    QTest.keyClicks(popup.line, "  New   name ")
    with qtbot.waitSignal(popup.answered) as answered:
        QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert answered.args == ["New name", "pair"]
    popup = ask(Question("Call it…", typed="Old name"))
    with qtbot.assertNotEmitted(popup.answered):
        QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert popup.isHidden()


def test_the_menu_of_a_row_opens_by_key(qtbot: QtBot, page: ListPage) -> None:
    page.select("e1")
    with qtbot.waitSignal(page.menu_wanted):
        place = page.view.visualRect(page.view.currentIndex()).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, page.view.viewport().mapToGlobal(place))
        QApplication.sendEvent(page.view.viewport(), event)
