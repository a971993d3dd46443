"""The worker compares in another process, can be stopped at any moment, and never outlives its parent."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader.document.model import Article
from reader.workflow.failure import Failure
from reader.workflow.jobs import Cancelled, Done, Failed, Message, Progress
from reader.workflow.settings import Settings
from reader.workflow.worker import Worker
from tests.factories import article

LEFT = article("President Anna Kovacs spoke in Geneva on Tuesday.\n")
RIGHT = article("Anna Kovacs was in Geneva.\n", name="right.txt")
# No model reads this language, so that these come back without waiting for one.
QUICK = article("Anna Kovacs war in Genf.\n", language="xx")
# Long enough to be under way for many seconds.
LONG = article("President Anna Kovacs of Hungary met Robert Smith in Geneva on Tuesday.\n" * 6000)

PATIENT = 60.0


@contextmanager
def hired(**more: object) -> Iterator[Worker]:
    worker = Worker(Settings(), **more)  # type: ignore[arg-type]
    try:
        yield worker
    finally:
        worker.close()


def answer(worker: Worker) -> tuple[Message, list[Progress]]:
    """The last message about a job and those before it."""
    steps = []
    while isinstance(message := worker.receive(PATIENT), Progress):
        steps.append(message)
    assert message is not None, "no answer"
    return message, steps


def until(condition: Callable[[], bool], seconds: float = 20) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return condition()


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    if not Path("/proc/self/stat").exists():
        return True
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"  # one that has ended but was not collected is gone for our purposes


def test_a_pair_is_compared_with_progress_and_known_the_next_time(tmp_path: Path) -> None:
    called: list[None] = []
    with hired(results=tmp_path, notify=lambda: called.append(None)) as worker:
        job = worker.submit(LEFT, RIGHT, revision=7)
        done, steps = answer(worker)
        assert isinstance(done, Done), done
        assert (done.id, done.revision) == (job, 7)
        assert [entity.name for entity in done.comparison.entities if entity.left and entity.right]
        assert done.comparison.left.article == LEFT
        stages = list(dict.fromkeys(step.step.stage.value for step in steps))
        assert stages == ["reading-left", "loading-model", "reading-right", "comparing"]
        assert len(called) == len(steps) + 1

        worker.submit(LEFT, RIGHT)
        again, steps = answer(worker)
        assert isinstance(again, Done)
        assert again.comparison == done.comparison
        assert steps == []


def test_jobs_are_done_one_after_the_other_by_one_process() -> None:
    with hired() as worker:
        jobs = [worker.submit(QUICK, QUICK, revision) for revision in range(3)]
        answers = [answer(worker)[0] for _ in jobs]
        assert [(each.id, each.revision) for each in answers] == list(zip(jobs, range(3), strict=True))
        assert all(isinstance(each, Done) for each in answers)


def test_a_cancelled_job_is_answered_at_once_and_the_next_one_is_done() -> None:
    with hired() as worker:
        long = worker.submit(LONG, LONG)
        first = worker.receive(PATIENT)
        assert isinstance(first, Progress)
        worker.cancel(long)
        worker.cancel(long)  # twice is once
        assert isinstance(answer(worker)[0], Cancelled)
        quick = worker.submit(QUICK, QUICK)
        done, _ = answer(worker)
        assert isinstance(done, Done)
        assert done.id == quick


def test_a_job_that_does_not_stop_loses_its_process() -> None:
    with hired(patience=0.0) as worker:
        long = worker.submit(LONG, LONG)
        # While it loads a model, a process can do nothing else.
        while isinstance(message := worker.receive(PATIENT), Progress) and message.step.stage != "loading-model":
            pass
        pid = worker.pid
        assert pid is not None
        worker.cancel(long)
        assert isinstance(answer(worker)[0], Cancelled)
        assert until(lambda: not alive(pid))
        worker.submit(QUICK, QUICK)
        assert isinstance(answer(worker)[0], Done)
        assert worker.pid != pid


@pytest.mark.skipif(os.name != "posix", reason="signals as on POSIX")
def test_a_process_that_dies_fails_its_job_and_is_replaced() -> None:
    with hired() as worker:
        long = worker.submit(LONG, LONG, revision=3)
        waiting = worker.submit(QUICK, QUICK)
        assert isinstance(worker.receive(PATIENT), Progress)
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGKILL)
        failed, _ = answer(worker)
        assert isinstance(failed, Failed)
        assert (failed.id, failed.revision) == (long, 3)
        assert failed.failure.code == "worker-lost"
        assert "memory" in str(failed.failure.error())
        done, _ = answer(worker)
        assert isinstance(done, Done)
        assert done.id == waiting


def test_closing_ends_the_process_whatever_it_is_at() -> None:
    worker = Worker()
    worker.submit(LONG, LONG)
    assert isinstance(worker.receive(PATIENT), Progress)
    pid = worker.pid
    assert pid is not None
    before = time.monotonic()
    worker.close()
    assert time.monotonic() - before < 2
    assert not alive(pid)


def test_closing_before_anything_was_asked_for_is_fine() -> None:
    before = time.monotonic()
    Worker().close()
    assert time.monotonic() - before < 2


PARENT = """
import sys, time
from reader.workflow.worker import Worker
from tests.workflow.test_worker import LONG

if __name__ == "__main__":
    worker = Worker()
    worker.submit(LONG, LONG)
    worker.receive(60)
    print(worker.pid, flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(os.name != "posix", reason="signals as on POSIX")
@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGTERM])
def test_no_process_stays_behind_when_the_parent_is_killed(tmp_path: Path, blow: signal.Signals) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    root = Path(__file__).parents[2]
    environment = os.environ | {"PYTHONPATH": str(root)}
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True, env=environment) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert alive(pid)
        parent.send_signal(blow)
        parent.wait(10)
        assert until(lambda: not alive(pid), 10)


def test_an_unexpected_error_is_told_in_words() -> None:
    failure = Failure.of(RecursionError("too deep"), "The comparison")
    assert failure.code == "unexpected"
    assert "report it" in failure.message
    assert str(failure.error()) == failure.message


def test_articles_cross_unharmed() -> None:
    odd: Article = article("Zürich\u00a0– “서울” 🙂.\n", language="xx")
    with hired() as worker:
        worker.submit(odd, QUICK)
        done, _ = answer(worker)
        assert isinstance(done, Done)
        assert done.comparison.left.article == odd


def test_a_process_that_cannot_be_started_is_told_and_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(_process: object) -> None:
        raise OSError(12, "Cannot allocate memory")

    with hired() as worker:
        with monkeypatch.context() as short:
            short.setattr("multiprocessing.context.SpawnProcess.start", no_room)
            first = worker.submit(QUICK, QUICK)
            failed, _ = answer(worker)
        assert isinstance(failed, Failed)
        assert (failed.id, failed.failure.code) == (first, "worker-not-started")
        assert "Cannot allocate memory" in failed.failure.message
        second = worker.submit(QUICK, QUICK)
        done, _ = answer(worker)
        assert isinstance(done, Done)
        assert done.id == second
