"""Writing a template of one's own with no more help than the window of exports gives."""

import re
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.ui.exports.dialog import TEMPLATE
from tests.ui.conftest import Answers, Start
from tests.ui.test_export_journeys import ask, choose, settled


def test_everything_that_is_said_to_be_usable_can_be_used(
    start: Start, pair: tuple[Path, Path], answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    reader = start(*pair)
    dialog = ask(reader, qtbot)
    choose(dialog, TEMPLATE)
    hint = next(each.text() for each in dialog.findChildren(QLabel) if "It can use" in each.text())
    told = re.search(r"It can use (?P<names>[\w, ]+), and the filters (?P<filters>[\w, ]+)\.", hint)
    assert told
    names, filters = (told[part].split(", ") for part in ("names", "filters"))
    assert "comparison" in names
    lines = [f"{name} {{{{ {name} is defined }}}}" for name in names]
    lines += [f"{name} {{{{ '2031-05-04' | {name} }}}}" for name in filters]
    answers.template = tmp_path / "all.txt.j2"
    answers.template.write_text("\n".join(lines), "utf-8")
    dialog.choose.click()
    settled(reader, qtbot)
    shown = dialog.preview.text.toPlainText()
    assert shown.count("True") == len(names)
    assert "date 4 May 2031" in shown
