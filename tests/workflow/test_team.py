"""Several processes do the work of one, and a crash costs one task only."""

import json
import os
import signal
from pathlib import Path

import pytest

from reader.annotation.corrections import CorrectionType
from reader.document.model import Given
from reader.workflow import batch
from reader.workflow.decisions import Decisions
from reader.workflow.pairs import Input, Row
from reader.workflow.settings import Settings
from reader.workflow.tasks import Analyse, Failed
from reader.workflow.team import Alone, Crew
from reader.workflow.written_corrections import Written

TEXTS = {
    "a.txt": "Ferry halted\n\nPresident Anna Kovacs spoke in Geneva on Tuesday.\n",
    "b.txt": "Ferries stop\n\nAnna Kovacs, the president, was in Geneva.\n",
    "c.txt": "Harbour quiet\n\nRobert Smith of Acme Corporation waited in Lisbon.\n",
}


@pytest.fixture
def rows(tmp_path: Path) -> list[Row]:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text)
    pairs = [("a.txt", "b.txt"), ("b.txt", "c.txt"), ("c.txt", "gone.txt"), ("c.txt", "a.txt")]
    return [
        Row(number, pair, (Input(tmp_path / pair[0], Given(), pair[0]), Input(tmp_path / pair[1], Given(), pair[1])))
        for number, pair in enumerate(pairs, start=1)
    ]


def test_two_processes_write_what_one_writes(rows: list[Row]) -> None:
    without_model = Settings(models={"en": "no_such_model"})  # which is three times as quick to start
    alone = list(batch.compare_rows(rows, team=Alone(without_model)))
    crew = list(batch.compare_rows(rows, team=Crew(without_model, 2)))
    assert [outcome.written for outcome in crew] == [outcome.written for outcome in alone]
    assert [outcome.failed for outcome in crew] == [False, False, True, False]
    assert json.loads(crew[0].written)["schema"] == "diptych/comparison/1"


def test_every_process_knows_what_was_decided(rows: list[Row]) -> None:
    without_model = Settings(models={"en": "no_such_model"})
    word = TEXTS["a.txt"].split()[0]
    decisions = Decisions((Written(CorrectionType.NAME, (word,), "place", (None,), 0),))
    crew = list(batch.compare_rows(rows, team=Crew(without_model, 2, decisions)))
    assert [entity["name"] for entity in json.loads(crew[0].written)["entities"]] == [word]
    assert crew[0].decided == (decisions.written[0].id,)


@pytest.mark.skipif(os.name != "posix", reason="signals as on POSIX")
def test_a_crash_fails_the_task_and_the_next_one_is_done(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXTS["a.txt"])
    crew = Crew(Settings(models={}), 1)
    try:
        crew.start(Analyse(0, str(tmp_path / "a.txt"), Given()))
        ((member, _task),) = crew._busy.values()
        assert member._process.pid is not None
        os.kill(member._process.pid, signal.SIGKILL)
        lost = crew.wait()
        assert isinstance(lost, Failed)
        assert lost.failure.code == "worker-lost"
        assert crew.free == 1
        crew.start(Analyse(1, str(tmp_path / "gone.txt"), Given()))
        after = crew.wait()
        assert isinstance(after, Failed)
        assert after.failure.code == "missing-file"
    finally:
        crew.close()
