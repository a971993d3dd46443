"""The parts of the window, each alone and built from plain data."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from reader.analysis.analyse import analyse
from reader.comparison.compare import compare
from reader.comparison.model import Comparison, Side
from reader.document.model import Article, Block, BlockKind, Field, Span
from reader.errors import UsageError
from reader.ui.empty_state import EmptyState
from reader.ui.findings import names
from reader.ui.findings.list_page import ListPage
from reader.ui.jobs import Jobs
from reader.ui.looks.icons import icon
from reader.ui.looks.looks import Looks
from reader.ui.looks.theme import HAN, HANGUL, SANS, SERIF, load_fonts, load_theme
from reader.ui.message_bar import Message, MessageBar
from reader.ui.pane import scripts
from reader.ui.pane.header import Header
from reader.ui.pane.marks import marks_of
from reader.ui.pane.pane import Pane
from reader.ui.together.scroll_sync import ScrollSync
from reader.workflow import jobs as messages
from reader.workflow.analysing import Stage, Step
from reader.workflow.failure import Failure
from tests.factories import article
from tests.ui.conftest import LEFT, NAMES, RIGHT, found


@pytest.fixture
def comparison() -> Comparison:
    return found(article(LEFT), article(RIGHT, name="right.txt"))


def pane_with(qtbot: QtBot, shown: Article) -> Pane:
    pane = Pane()
    qtbot.addWidget(pane)
    pane.set_style(load_theme("light"), Looks())
    pane.resize(600, 500)
    pane.show_article(shown)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def copied(pane: Pane) -> str:
    data: QMimeData = pane.createMimeDataFromSelection()
    assert not data.hasHtml()
    return data.text()


def test_what_is_copied_is_the_articles_own_text(qtbot: QtBot) -> None:
    text = "Zoë 🦆 paid 10\u00a0000 crowns\u2028and left.\nNext 𝔄 line\n"
    pane = pane_with(qtbot, article(text))
    pane.selectAll()
    assert copied(pane) == text
    cursor = pane.textCursor()
    start = text.index("10")
    cursor.setPosition(pane.units.to_units(start))
    cursor.setPosition(pane.units.to_units(start + 6), QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    assert copied(pane) == "10\u00a0000"


def test_text_can_be_selected_by_keyboard(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, article(LEFT))
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert copied(pane) == "Ferry sails again"


def test_nothing_is_ever_loaded_for_a_text(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, article('<img src="https://example.invalid/a.png"><script>x</script>'))
    assert pane.loadResource(2, QUrl("https://example.invalid/a.png")) is None
    assert "<img" in pane.toPlainText()


def test_marks_are_painted_behind_their_words(qtbot: QtBot, comparison: Comparison) -> None:
    pane = pane_with(qtbot, comparison.left.article)
    pane.show_marks(marks_of(comparison, Side.LEFT, pane.units))
    theme = load_theme("light")
    picture = pane.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 600, 2) for y in range(0, 300)}
    assert theme.fills["place"] in colours, "a place in both reports is filled"
    assert theme.fills["person"] in colours, "a person in both reports is filled"
    assert theme.fills["organisation"] not in colours


def test_a_name_in_one_report_only_is_outlined_and_lights_up_when_looked_at(
    qtbot: QtBot, comparison: Comparison
) -> None:
    pane = pane_with(qtbot, comparison.right.article)
    pane.show_marks(marks_of(comparison, Side.RIGHT, pane.units))
    guild = next(entity for entity in comparison.entities if entity.name == "Harbour Guild")
    theme = load_theme("light")

    def colours() -> set[str]:
        picture = pane.grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(600) for y in range(0, 200)}

    before = colours()
    assert theme.fills["organisation"] not in before
    pane.light(guild.id)
    assert theme.lit("organisation").name() in colours() - before


def test_the_mark_under_the_pointer_is_told(qtbot: QtBot, comparison: Comparison) -> None:
    pane = pane_with(qtbot, comparison.left.article)
    marks = marks_of(comparison, Side.LEFT, pane.units)
    pane.show_marks(marks)
    cursor = pane.textCursor()
    cursor.setPosition(marks.all[0].start + 2)
    inside = pane.cursorRect(cursor).center()
    with qtbot.waitSignal(pane.hovered) as hovered:
        QTest.mouseMove(pane.viewport(), inside)
    assert hovered.args == [marks.all[0].entity]
    with qtbot.waitSignal(pane.clicked) as clicked:
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert clicked.args == [marks.all[0].entity, comparison.entities[0].left[0].span.start]
    assert pane.mark_at(QPoint(3, 3)) is None


def test_a_glance_keeps_its_place_when_the_article_comes(qtbot: QtBot) -> None:
    pane = Pane()
    qtbot.addWidget(pane)
    pane.set_style(load_theme("light"), Looks())
    pane.resize(500, 300)
    pane.show_glance(LEFT)
    pane.show()
    qtbot.waitExposed(pane)
    assert pane.toPlainText().startswith("Ferry sails again")
    pane.scroll_to(0.5)
    pane.show_article(article(LEFT))
    assert pane.place() == pytest.approx(0.5, abs=0.02)


def test_parts_of_a_report_are_set_by_their_role(qtbot: QtBot) -> None:
    blocks = [(BlockKind.HEADLINE, "Head"), (BlockKind.BOILERPLATE, "Menu"), (BlockKind.PARAGRAPH, "Body")]
    pane = pane_with(qtbot, article("Head\nMenu\nBody\n", blocks=blocks))

    def size_and_colour(position: int) -> tuple[int, str]:
        cursor = QTextCursor(pane.document())
        cursor.setPosition(position + 1)
        line = cursor.block().layout().lineAt(0)
        return round(line.ascent()), cursor.charFormat().foreground().color().name()

    head, menu, body = size_and_colour(0), size_and_colour(5), size_and_colour(10)
    theme = load_theme("light")
    assert head[0] > body[0] > menu[0]
    assert menu[1] == theme.colours["dim"]
    assert pane.palette().text().color().name() == theme.colours["ink"]


def test_scrolling_one_pane_moves_the_other_once_and_is_not_echoed(qtbot: QtBot) -> None:
    left, right = pane_with(qtbot, article(LEFT)), pane_with(qtbot, article(RIGHT))
    left.scroll_to(0)
    right.scroll_to(0)
    sync = ScrollSync(left, right)
    moves: list[int] = []
    left.verticalScrollBar().valueChanged.connect(moves.append)
    left.verticalScrollBar().setValue(101)
    assert moves == [101]
    assert right.place() == pytest.approx(left.place(), abs=0.01)
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum())
    assert right.place() == 1
    sync.set_mode("free")
    left.verticalScrollBar().setValue(0)
    assert right.place() == 1
    right.alone = True
    right.verticalScrollBar().setValue(0)
    right.alone = False
    sync.set_mode("proportional")
    left.verticalScrollBar().setValue(50)
    with sync.pause():
        right.verticalScrollBar().setValue(0)
    assert left.verticalScrollBar().value() == 50


def test_the_header_says_what_is_known_and_how(qtbot: QtBot) -> None:
    header = Header("Left report")
    qtbot.addWidget(header)
    known = replace(
        article(LEFT),
        outlet=Field.inferred("Courier", "from an e-mail address"),
        title=Field.stated("Ferry"),
        byline=(Field.stated("Ada Reed"),),
        agency=(Field.stated("NWA"),),
    )
    header.show_article(known)
    assert header.outlet.text() == "Courier"
    assert header.outlet_tag.text() == "inferred"
    assert header.outlet_tag.toolTip() == "from an e-mail address"
    assert header.date.text() == ""
    assert header.date_tag.text() == "unknown"
    assert header.byline.whole() == "By Ada Reed · with NWA"
    assert "from an e-mail address" in header.outlet.accessibleDescription()


def test_outlet_and_date_are_typed_in_place(qtbot: QtBot) -> None:
    header = Header("Left report")
    qtbot.addWidget(header)
    header.show_article(article(LEFT))
    header.show()
    with qtbot.waitSignal(header.outlet_given) as given:
        QTest.keyClicks(header.outlet, "The Courier")
        QTest.keyClick(header.outlet, Qt.Key.Key_Return)
    assert given.args == ["The Courier"]
    with qtbot.waitSignal(header.date_given) as given:
        QTest.keyClicks(header.date, "2024-10-22 13:08")
        QTest.keyClick(header.date, Qt.Key.Key_Return)
    assert given.args == ["2024-10-22T13:08"]
    header.date.clear()
    with qtbot.waitSignal(header.date_refused) as refused:
        QTest.keyClicks(header.date, "next week")
        QTest.keyClick(header.date, Qt.Key.Key_Return)
    assert refused.args == ["next week"]
    QTest.keyClicks(header.outlet, " Times")
    QTest.keyClick(header.outlet, Qt.Key.Key_Escape)
    assert header.outlet.text() == "The Courier"


def test_a_message_offers_what_can_be_done(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.show_message(Message("That did not work.", "error", (("Try again", lambda: done.append("again")),)))
    from PySide6.QtWidgets import QPushButton

    assert bar.text() == "That did not work."
    QTest.mouseClick(bar.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert done == ["again"]
    assert bar.isHidden()


def test_the_empty_state_lists_what_was_open_before(qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.show_recent(["one | two", "three | four"])
    from PySide6.QtWidgets import QPushButton

    button = next(button for button in empty.findChildren(QPushButton) if button.text() == "three | four")
    with qtbot.waitSignal(empty.recent_wanted) as wanted:
        button.click()
    assert wanted.args == [1]


class Worker:
    """Answers what it is told to."""

    def __init__(self, notify: Callable[[], None]) -> None:
        self.notify = notify
        self.told: list[messages.Message] = []
        self.cancelled: list[int] = []
        self.jobs: list[tuple[int, int]] = []
        self.closed = False

    def submit(self, left: Article, right: Article, revision: int) -> int:
        self.jobs.append((len(self.jobs) + 1, revision))
        return len(self.jobs)

    def cancel(self, job: int) -> None:
        self.cancelled.append(job)

    def start(self) -> None:
        pass

    def receive(self, timeout: float | None = 0) -> messages.Message | None:
        return self.told.pop(0) if self.told else None

    def close(self) -> None:
        self.closed = True

    def say(self, message: messages.Message) -> None:
        self.told.append(message)
        self.notify()


def test_a_result_that_comes_too_late_is_dropped(qtbot: QtBot, comparison: Comparison) -> None:
    hired: list[Worker] = []

    def hire(notify: Callable[[], None]) -> Worker:
        hired.append(Worker(notify))
        return hired[-1]

    jobs = Jobs(hire)
    results: list[Comparison] = []
    jobs.finished.connect(results.append)
    left, right = comparison.left.article, comparison.right.article
    jobs.begin(left, right)
    jobs.begin(right, left)
    worker = hired[0]
    assert len(hired) == 1
    assert worker.cancelled == [1]
    worker.say(messages.Done(1, worker.jobs[0][1], comparison))
    qtbot.wait(20)
    assert results == []
    with qtbot.waitSignal(jobs.progressed):
        worker.say(messages.Progress(2, worker.jobs[1][1], Step(Stage.COMPARING)))
    with qtbot.waitSignal(jobs.finished):
        worker.say(messages.Done(2, worker.jobs[1][1], comparison))
    assert results == [comparison]
    assert not jobs.busy
    jobs.close()
    assert worker.closed


def test_work_that_fails_or_is_stopped_says_so_once(qtbot: QtBot, comparison: Comparison) -> None:
    workers: list[Worker] = []

    def hire(notify: Callable[[], None]) -> Worker:
        workers.append(Worker(notify))
        return workers[-1]

    jobs = Jobs(hire)
    left, right = comparison.left.article, comparison.right.article
    jobs.begin(left, right)
    with qtbot.waitSignal(jobs.failed) as failed:
        failure = Failure.of(UsageError(problem="No."), "x")
        workers[0].say(messages.Failed(1, workers[0].jobs[0][1], failure))
    assert failed.args is not None
    assert str(failed.args[0]) == "No."
    jobs.begin(left, right)
    with qtbot.waitSignal(jobs.busy_changed) as changed:
        jobs.cancel()
    assert changed.args == [False]
    assert workers[0].cancelled == [2]
    jobs.close()


def test_a_span_is_brought_into_view(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, article(LEFT, blocks=[Block(BlockKind.PARAGRAPH, Span(0, len(LEFT)))]))
    start = LEFT.rindex("Mara")
    pane.show_span(Span(start, start + 4))
    assert pane.position() == start
    assert pane.viewport().rect().contains(pane.cursorRect().center())


def test_a_page_with_only_no_break_spaces_is_broken_between_words(qtbot: QtBot) -> None:
    text = "the\u00a0ferry\u00a0sails\u00a0again " * 3 + "\u00a0".join(["harbour"] * 40)
    pane = pane_with(qtbot, article(text))
    layout = pane.document().begin().layout()
    shown = pane.document().begin().text()
    ends = [layout.lineAt(n).textStart() for n in range(1, layout.lineCount())]
    assert len(ends) > 3
    assert all(shown[end - 1].isspace() for end in ends)
    pane.selectAll()
    assert copied(pane) == text


def test_paragraphs_without_an_empty_line_between_them_stand_apart(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, article("One paragraph.\nAnother paragraph.\n"))
    assert pane.document().findBlockByNumber(1).blockFormat().topMargin() > 0
    assert pane.document().findBlockByNumber(0).blockFormat().topMargin() == 0


def test_letters_that_no_font_has_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda system: [])
    assert scripts.missing_script("plain Привет Ωmega") is None
    assert scripts.missing_script("안보") == "hangul"
    assert scripts.missing_script("新闻") == "han"
    assert scripts.missing_script("الميناء") == "arabic"
    monkeypatch.setattr(QFontDatabase, "families", lambda system: ["Some Font"])
    assert scripts.missing_script("안보 新闻") is None


def test_the_shipped_fonts_are_there_and_hold_their_letters(qtbot: QtBot) -> None:
    load_fonts(first=True)
    for face in (SERIF, SANS):
        assert face in QFontDatabase.families()
        metrics = QFontMetricsF(QFont(face))
        assert all(metrics.inFontUcs4(ord(letter)) for letter in "aéßžПєΩñ“”—ğ")


def test_a_text_in_hangul_or_han_gets_a_shipped_font_with_its_letters(qtbot: QtBot) -> None:
    load_fonts(first=True)
    pane = pane_with(qtbot, article("안보 harbour 新闻 にほん\n"))
    runs = pane.document().begin().layout().lineAt(0).glyphRuns()
    assert {run.rawFont().familyName() for run in runs} == {SERIF, HANGUL, HAN}
    assert all(0 not in run.glyphIndexes() for run in runs)  # 0 is the box for a missing letter


def test_several_messages_stand_together_and_news_goes_by_itself(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message(Message("left.html: A remark."))
    bar.show_message(Message("right.html: A defect.", "error"))
    bar.show_message(Message("left.html: A remark."))
    assert bar.text() == "right.html: A defect.\nleft.html: A remark."
    lines = [line for line in bar.findChildren(QFrame, "message") if line.isVisibleTo(bar)]
    assert [line.property("level") for line in lines] == ["error", "news"]
    bar.findChildren(QTimer)[0].timeout.emit()
    assert bar.text() == "right.html: A defect."
    assert not bar.isHidden()
    bar.clear()
    assert bar.isHidden()


def test_of_many_messages_the_newest_are_shown_and_the_others_come_up_again(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    for number in range(5):
        bar.show_message(Message(f"File {number} is no report.", "error"))

    def shown() -> list[str]:
        labels = bar.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisibleTo(bar)]

    assert shown() == ["File 2 is no report.", "File 3 is no report.", "File 4 is no report.", "2 more"]
    line = next(line for line in bar.findChildren(QFrame, "message") if line.isVisibleTo(bar))
    line.findChildren(QToolButton)[0].click()
    assert shown() == ["File 1 is no report.", "File 3 is no report.", "File 4 is no report.", "1 more"]


def test_a_long_title_of_a_pair_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.show_recent(["Tea & Coffee: " + "a very long headline " * 12])
    empty.resize(800, 600)
    empty.show()
    from PySide6.QtWidgets import QPushButton

    button = next(button for button in empty.findChildren(QPushButton) if button.objectName() == "recent")
    assert button.text().startswith("Tea && Coffee")
    assert button.text().endswith("…")
    assert button.sizeHint().width() < 560


@pytest.mark.parametrize(("screen", "size"), [((1280, 800), (1272, 760)), ((1920, 1040), (1280, 800))])
def test_the_first_window_fits_its_screen(
    monkeypatch: pytest.MonkeyPatch, screen: tuple[int, int], size: tuple[int, int]
) -> None:
    from PySide6.QtWidgets import QApplication

    from reader.ui import main_window

    monkeypatch.setattr(QApplication, "platformName", staticmethod(lambda: "xcb"))
    assert main_window._usual_size(QSize(*screen)) == QSize(*size)


def test_a_long_outlet_leaves_the_date_whole(qtbot: QtBot) -> None:
    header = Header("Left report")
    qtbot.addWidget(header)
    outlet = "The International Coastal Courier and Advertiser of the Northern Isles"
    known = replace(article(LEFT), outlet=Field.stated(outlet), published=Field.stated("2019-03-14T18:01+09:00"))
    header.show_article(known)
    header.resize(460, 90)
    header.show()
    shown = header.date.fontMetrics().horizontalAdvance(header.date.text())
    assert header.date.width() > shown
    assert outlet in header.outlet.toolTip()


def test_not_looked_for_is_not_called_none_found(qtbot: QtBot) -> None:
    panel = ListPage(names.listing, "Names")
    qtbot.addWidget(panel)
    unread = compare(analyse(article("A line."), None), analyse(article("Another line."), None))
    panel.show_comparison(unread)
    assert panel.sentence() == "Names: not looked for in these reports."
    searched = compare(analyse(article("A line."), NAMES), analyse(article("Another line."), NAMES))
    panel.show_comparison(searched)
    assert panel.sentence() == "Names: none were found in these reports."
    panel.show_comparison(compare(searched.left, unread.right))
    assert panel.sentence().endswith("In one of the reports they were not looked for.")


def test_a_narrow_header_leaves_how_a_field_is_known_to_icons(qtbot: QtBot) -> None:
    header = Header("Left report")
    qtbot.addWidget(header)
    header.show_article(replace(article(LEFT), outlet=Field.stated("Coastal Courier")))
    header.show_icons(lambda name: icon(name, load_theme("light")))
    header.show()
    styles = Qt.ToolButtonStyle
    for width, style in (
        (700, styles.ToolButtonTextBesideIcon),
        (300, styles.ToolButtonIconOnly),
        (700, styles.ToolButtonTextBesideIcon),
    ):
        header.resize(width, 120)
        assert header.outlet_tag.toolButtonStyle() is style
        assert header.outlet_tag.accessibleName() == "stated"
