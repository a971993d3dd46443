"""How wide the texts are set when files are opened."""

from pathlib import Path

from tests.ui.conftest import Start

SEEDS = Path(__file__).parents[2] / "seeds"


def test_texts_use_the_room_there_is_from_the_start(start: Start) -> None:
    reader = start(SEEDS / "ferry-coastal-courier.txt", SEEDS / "ferry-port-ledger.html")
    for pane in (reader.window.left.pane, reader.window.right.pane):
        assert pane.document().textWidth() == pane.viewport().width()
