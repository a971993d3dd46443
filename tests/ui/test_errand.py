"""Work on a thread of its own while what asked for it goes away."""

import threading

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from reader.ui.errand import Errand
from reader.ui.services import Checkpoint


def test_nothing_begins_once_it_is_closed(qtbot: QtBot) -> None:
    begun = threading.Event()
    errand = Errand()
    errand.close()
    errand.begin(lambda _: begun.set())
    assert not errand.busy
    assert not begun.wait(0.05)


def test_what_failed_after_it_was_closed_is_told_to_nobody(qtbot: QtBot) -> None:
    let = threading.Event()
    told: list[object] = []

    def fail(_: Checkpoint) -> None:
        let.wait(5)
        raise ValueError("its folder is gone")

    errand = Errand()
    errand.failed.connect(told.append)
    errand.begin(fail)
    threading.Timer(0.05, let.set).start()
    errand.close()
    with qtbot.captureExceptions() as raised:
        qtbot.wait(20)
    assert not raised
    assert not told


def test_work_may_outlast_the_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    let = threading.Event()
    raised: list[object] = []
    monkeypatch.setattr(threading, "excepthook", raised.append)
    errand = Errand()
    errand.begin(lambda _: let.wait(5))
    thread = errand._thread
    assert thread is not None
    delete(errand)
    let.set()
    thread.join(5)
    assert not thread.is_alive()
    assert not raised
