"""The faces that come with the program have the letters of the languages that news is mostly written in."""

import unicodedata

import pytest
from PySide6.QtGui import QRawFont
from pytestqt.qtbot import QtBot

from reader.document.load import regiven
from reader.document.model import Given
from reader.paths import resource
from reader.ui.empty_state import EmptyState
from reader.ui.looks import theme
from reader.ui.pane.header import Header
from tests.factories import article

LETTERS = {
    "Latin": [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x218, 0x219, 0x21A, 0x21B, 0x1E9E, *range(0x1EA0, 0x1EFA)],
    "Cyrillic": [*range(0x400, 0x460), 0x490, 0x491, 0x4D8, 0x4D9, 0x4E8, 0x4E9],
    "Greek": [*range(0x386, 0x3CF)],
    "signs": [ord(sign) for sign in "–—‘’‚“”„‹›«»…•€£¥№‰′″−×÷≤≥≠→←↑↓"],
}
# Rare ones, for Northern Sami and some romanisations: the serif borrows them from the sans, which has them.
LENT = {ord(letter) for letter in "ĬĭĲĳŦŧ"}
FACES = sorted(path.name for path in resource("fonts").glob("Source*.ttf"))


@pytest.mark.parametrize("script", LETTERS)
@pytest.mark.parametrize("face", FACES)
def test_a_face_has_every_letter(qapp: object, face: str, script: str) -> None:
    font = QRawFont(str(resource("fonts", face)), 12)
    assert font.isValid()
    lent = LENT if "Serif" in face else set()
    known = [code for code in LETTERS[script] if unicodedata.category(chr(code)) != "Cn" and code not in lent]
    assert [f"{code:04x} {chr(code)}" for code in known if not font.supportsCharacter(code)] == []


@pytest.fixture
def lent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []
    monkeypatch.setattr(theme, "_lend", asked.append)
    return asked


def test_letters_are_lent_before_an_outlet_stands_in_the_header(qtbot: QtBot, lent: list[str]) -> None:
    header = Header("Left report")
    qtbot.addWidget(header)
    header.show_article(regiven(article("Boat back\n\nNobody was there."), Given(outlet="The Ledger")))
    assert lent == []
    header.show_article(regiven(article("Boat back\n\nNobody was there."), Given(outlet="경향신문")))
    assert lent == ["NanumMyeongjo.ttf"]


def test_letters_are_lent_before_a_pair_stands_among_those_opened_before(qtbot: QtBot, lent: list[str]) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.show_recent(["人民日报: 渡轮 | The Ledger: Boat back"])
    assert lent == ["DroidSansFallback.ttf"]
