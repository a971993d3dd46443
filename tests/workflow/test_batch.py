"""A batch writes one result a row in order, analyses each article once, and keeps no more than it needs."""

import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.document.failures import MissingFileError
from reader.document.model import Given
from reader.errors import UsageError
from reader.workflow import batch
from reader.workflow.atomic import WriteError
from reader.workflow.pairs import Input, Row
from reader.workflow.tasks import Analyse, Analysed, Compare, Compared, Result, Task, failed


class Pretenders:
    """A team that does its tasks in no particular order, and remembers what it was asked for."""

    def __init__(self, size: int, seed: int = 0, missing: frozenset[str] = frozenset()) -> None:
        self.size = size
        self.closed = False
        self.analysed: list[str] = []
        self._missing = missing
        self._random = random.Random(seed)
        self._tasks: list[Task] = []

    @property
    def free(self) -> int:
        return self.size - len(self._tasks)

    def start(self, task: Task) -> None:
        assert self.free > 0
        self._tasks.append(task)

    def wait(self) -> Result:
        task = self._tasks.pop(self._random.randrange(len(self._tasks)))
        if isinstance(task, Compare):
            return Compared(task.number, task.left + b"|" + task.right + b"\n")
        self.analysed.append(task.path)
        if Path(task.path).name in self._missing:
            return failed(task, MissingFileError(name=task.path))
        return Analysed(task.number, Path(task.path).name.encode())

    def close(self) -> None:
        self.closed = True


def rows(*pairs: str) -> list[Row]:
    """Rows from words such as `ab`: report `a` on the left, `b` on the right."""
    return [
        Row(number, tuple(pair), (Input(Path(pair[0]), Given(), pair[0]), Input(Path(pair[1]), Given(), pair[1])))
        for number, pair in enumerate(pairs, start=1)
    ]


@settings(max_examples=60, deadline=None)
@given(
    pairs=st.lists(st.text("abcdefgh", min_size=2, max_size=2), max_size=60),
    size=st.integers(1, 5),
    seed=st.integers(0, 10_000),
)
def test_results_come_in_order_and_each_article_is_analysed_once(pairs: list[str], size: int, seed: int) -> None:
    team = Pretenders(size, seed)
    outcomes = list(batch.compare_rows(rows(*pairs), team=team))
    assert [outcome.written.decode() for outcome in outcomes] == [f"{pair[0]}|{pair[1]}\n" for pair in pairs]
    assert sorted(team.analysed) == sorted({str(Path(name).resolve()) for pair in pairs for name in pair})
    assert team.closed


def test_a_report_that_fails_fails_its_rows_only() -> None:
    outcomes = list(batch.compare_rows(rows("ab", "bc", "cd"), team=Pretenders(2, missing=frozenset("b"))))
    assert [outcome.failed for outcome in outcomes] == [True, True, False]
    document = json.loads(outcomes[0].written)
    assert document["schema"] == "diptych/error/1"
    assert document["inputs"] == ["a", "b"]
    assert document["error"]["type"] == "missing-file"
    assert "does not exist" in document["error"]["message"]


def test_the_same_file_with_another_date_is_another_article() -> None:
    plain, dated = Input(Path("a"), Given(), "a"), Input(Path("a"), Given(published="2031"), "a")
    team = Pretenders(1)
    outcomes = list(batch.compare_rows([Row(1, ("a", "a"), (plain, dated))], team=team))
    assert len(team.analysed) == 2
    assert not outcomes[0].failed


def test_work_runs_ahead_a_little_only() -> None:
    team = Pretenders(2)
    many = [f"{chr(1000 + 2 * n)}{chr(1001 + 2 * n)}" for n in range(500)]
    outcomes = batch.compare_rows(rows(*many), team=team)
    next(outcomes)
    assert len(team.analysed) <= 2 * (batch.ROWS_AHEAD * 2 + 2)
    outcomes.close()
    assert team.closed


def test_an_analysis_is_kept_only_while_a_later_row_needs_it() -> None:
    course = batch.Course(rows("ab", "ac", "cd", "de"), "jsonl", Pretenders(1))
    kept = [sorted(path.name for path, _ in course.known) for _ in course.outcomes()]
    assert "b" not in kept[1]
    assert "a" not in kept[2]
    assert kept[3] == []


def written(folder: Path, *lines: str) -> Path:
    path = folder / "pairs.tsv"
    path.write_text("".join(f"{line}\n" for line in lines))
    return path


def report(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text)
    return name


def test_a_run_writes_a_line_a_row_and_counts_failures(tmp_path: Path) -> None:
    left = report(tmp_path, "left.txt", "Ferry halted\n\nPresident Anna Kovacs spoke in Geneva on Tuesday.\n")
    right = report(tmp_path, "right.txt", "Ferries stop\n\nAnna Kovacs, the president, was in Geneva.\n")
    told: list[tuple[int, int]] = []
    done = batch.run(
        written(tmp_path, f"{left}\t{right}", f"{left}\tgone.txt", "nonsense", f"{left}\t{right}\t2031-05-02"),
        tmp_path / "out.jsonl",
        progress=lambda done, total: told.append((done, total)),
    )
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert done.failed == 2
    assert [line["schema"] for line in lines] == [
        "diptych/comparison/1",
        "diptych/error/1",
        "diptych/error/1",
        "diptych/comparison/1",
    ]
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert lines[3]["left"]["published"] | {"note": None} == {
        "value": "2031-05-02",
        "origin": "given",
        "evidence": None,
        "note": None,
    }
    assert any(entity["status"] == "both" for entity in lines[0]["entities"])


def test_a_table_has_one_head_and_a_row_for_each_failure(tmp_path: Path) -> None:
    pairs = written(tmp_path, "gone.txt\tgone.html", "nonsense")
    assert batch.run(pairs, tmp_path / "out.csv", "csv").failed == 2
    lines = (tmp_path / "out.csv").read_text("utf-8").splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("left_file,right_file")
    assert lines[1].startswith("gone.txt,gone.html")


def test_an_empty_list_gives_an_empty_output(tmp_path: Path) -> None:
    assert batch.run(written(tmp_path), tmp_path / "out.jsonl").failed == 0
    assert (tmp_path / "out.jsonl").read_bytes() == b""


def test_nothing_is_begun_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(WriteError):
        batch.run(written(tmp_path, "a\tb"), tmp_path / "missing" / "out.jsonl")


@pytest.mark.parametrize("name", ["pairs.tsv", "a.txt"])
def test_inputs_are_never_written_over(tmp_path: Path, name: str) -> None:
    pairs = written(tmp_path, f"{report(tmp_path, 'a.txt', 'A report.')}\tb.txt")
    before = (tmp_path / name).read_bytes()
    with pytest.raises(UsageError, match="one of the inputs"):
        batch.run(pairs, tmp_path / name)
    assert (tmp_path / name).read_bytes() == before


def test_wrong_requests_are_refused(tmp_path: Path) -> None:
    pairs = written(tmp_path, "a\tb")
    with pytest.raises(UsageError, match="jsonl or csv"):
        batch.run(pairs, tmp_path / "out", "html")
    with pytest.raises(UsageError, match="at least 1"):
        batch.run(pairs, tmp_path / "out", jobs=0)


def test_an_interrupted_run_leaves_the_old_output(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text("old")

    def interrupt(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        batch.run(written(tmp_path, "a\tb"), tmp_path / "out.jsonl", progress=interrupt)
    assert (tmp_path / "out.jsonl").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "pairs.tsv"]


def test_processes_are_started_only_where_they_have_enough_to_do(tmp_path: Path) -> None:
    small = [report(tmp_path, f"{n}.txt", "x" * 1000) for n in range(4)]
    large = [report(tmp_path, f"{n}.html", "x" * batch.WORTH_A_PROCESS) for n in range(4)]

    def needed(names: list[str], most: int) -> int:
        inputs = [Input(tmp_path / name, Given(), name) for name in names]
        return batch.processes([Row(1, (names[0],), (inputs[0], each)) for each in inputs], most)

    assert needed(small, 8) == 1
    assert needed(large, 8) == 4
    assert needed(large, 2) == 2
    assert needed(large, 1) == 1
    assert needed(["gone"], 8) == 1


def test_requests_name_what_they_work_on() -> None:
    assert failed(Analyse(3, "a.txt", Given()), ValueError("odd")).failure.message.startswith("a.txt")
    assert failed(Compare(3, b"", b"", "jsonl", ("a", "b")), ValueError("odd")).comparing
