"""Kills a process that marks, corrects, imports, exports and backs up, at random moments, and looks what is lost.

    python -m tests.tools.torture [--rounds 200] [--seed 1]

Each round forks a process that works as the window does and tells through a pipe what was confirmed to the person;
then it is killed (SIGKILL), and a fresh look at the disk must find: all that was confirmed, a library that is sound
with its index, and no half file under the name of an export or a backup. One library lives through all rounds. Then
the disk is full and the folder read-only, which must be said and survived. Needs Linux or macOS. Exit code 1 if
anything is lost.
"""

import argparse
import os
import random
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from reader.analysis.analyse import analyse
from reader.annotation.anchor import anchor
from reader.annotation.corrections import ArticleRef, Correction, CorrectionType, Target
from reader.annotation.marks import Mark, Place
from reader.comparison.compare import compare
from reader.comparison.model import Comparison
from reader.document.model import Span
from reader.errors import DiptychError
from reader.library.backup import backups, is_sound
from reader.library.bundle import Reader
from reader.library.library import Library
from reader.workflow import correcting, marking
from reader.workflow.adding import add
from reader.workflow.exporting import Order, render, write
from reader.workflow.reading import Read, read_file
from reader.workflow.safekeeping import backup
from reader.workflow.session import Session
from reader.workflow.transferring import export_library, import_library
from reader.workflow.unread import read_unread
from tests.recognisers import WordList

_NAMES = WordList({"Mara Lind": "PERSON", "Port Cassel": "GPE"})
_LONGEST_LIFE = 0.15  # seconds after the first thing that was confirmed
_FORMATS = ("md", "json", "html", "csv")


@dataclass
class Confirmed:
    """What a person was told is done. `doubtful` was begun and never confirmed: it may be there or not."""

    marks: set[str] = field(default_factory=set)
    corrections: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    doubtful: set[str] = field(default_factory=set)
    count: int = 0

    def hear(self, line: str) -> None:
        word, kind, what = line.split(" ", 2)
        if word == "begin":
            self.doubtful.add(what)
            if kind == "unmark":
                self.marks.discard(what)
            return
        self.count += 1
        self.doubtful.discard(what)
        if kind == "mark":
            self.marks.add(what)
        elif kind == "correct":
            self.corrections.add(what)
        elif kind == "import":
            self.articles.update(what.split())
        elif kind == "file":
            self.files.add(what)


class Work:
    """What the killed process does: one random thing after the other, telling before and after each."""

    def __init__(self, stage: "Stage", pipe: int, seed: str) -> None:
        self._stage = stage
        self._pipe = pipe
        self._draw = random.Random(seed)
        self._session = Session.open(stage.library)
        self._made: list[Mark] = []
        self._number = 0
        self._name = seed.replace(" ", "-")

    def close(self) -> None:
        """Close the library; the next work opens it again."""
        self._session.close()

    def run(self) -> None:
        """Work until the end that comes from outside."""
        while True:
            self.step()

    def step(self) -> None:
        works = (self._mark, self._mark, self._unmark, self._correct, self._import, self._export, self._bundle)
        self._number += 1
        (self._back_up if self._draw.random() < 0.04 else self._draw.choice(works))()

    def _do(self, kind: str, what: str, work: Callable[[], object]) -> None:
        os.write(self._pipe, f"begin {kind} {what}\n".encode())
        done = work()
        assert done is not False
        assert not self._session.remarks()
        os.write(self._pipe, f"done {kind} {done if isinstance(done, str) else what}\n".encode())

    def _mark(self) -> None:
        text = self._stage.left.article.text
        start = self._draw.randrange(len(text) - 20)
        made = Mark(
            f"{self._name}-{self._number}",
            Place(ArticleRef.of(self._stage.left.article), anchor(text, Span(start, start + 12))),
            note="note " * self._draw.randrange(200),
            created=f"{self._number:09}",
        )
        self._made.append(made)
        self._do("mark", made.id, lambda: self._session.change_annotations(marking.Change(added=(made,))))

    def _unmark(self) -> None:
        if self._made:
            gone = self._made.pop()
            self._do("unmark", gone.id, lambda: self._session.change_annotations(marking.Change(removed=(gone,))))

    def _correct(self) -> None:
        said = Correction(f"{self._name}-{self._number}", CorrectionType.RENAME, (Target("Lind"),), "Mara Lind")
        left, right = self._stage.left.article, self._stage.right.article
        self._do("correct", said.id, lambda: self._session.change(left, right, correcting.Change(added=(said,))))

    def _import(self) -> None:
        paths = [self._stage.folder / f"{self._name}-{self._number}-{place}.txt" for place in range(3)]
        for path in paths:
            path.write_text(f"Report {path.stem}\n\nThe ferry of Port Cassel was late again.\n", "utf-8")

        def work() -> str:
            with Library(self._stage.library) as library:
                if self._draw.random() < 0.3:
                    import_library(library, self._stage.bundle)
                ids = add(library, paths).ids
                if self._draw.random() < 0.7:
                    read_unread(library)
                return " ".join(ids)

        self._do("import", str(self._number), work)

    def _export(self) -> None:
        format_id = self._draw.choice(_FORMATS)
        path = self._stage.folder / f"export.{format_id}"
        comparison = self._draw.choice(self._stage.comparisons)
        self._do("file", path.name, lambda: write(comparison, Order(format_id=format_id), path))

    def _bundle(self) -> None:
        path = self._stage.folder / "library.diptych"

        def work() -> None:
            with Library(self._stage.library) as library:
                ids = library.catalogue.all_ids()[:20]
                number = library.catalogue.make_collection("Some")
                library.catalogue.collect(number, ids)
                export_library(library, path, library.catalogue.collection("Some"))

        self._do("file", path.name, work)

    def _back_up(self) -> None:
        self._do("backup", "library", lambda: str(bool(backup(self._stage.library).size)))


class Stage:
    """The folder in which all happens, what is in it at the beginning, and what its files may hold."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = folder / "data" / "library.sqlite"
        self.bundle = folder / "brought.diptych"
        self.left, self.right = self._report("left", "late"), self._report("right", "punctual")
        one = compare(analyse(self.left.article, _NAMES), analyse(self.right.article, _NAMES))
        other = compare(analyse(self.right.article, _NAMES), analyse(self.left.article, _NAMES))
        self.comparisons: tuple[Comparison, ...] = (one, other)
        self.whole = {
            f"export.{each}": {sha256(render(comparison, each)).digest() for comparison in self.comparisons}
            for each in _FORMATS
        }
        session = Session.open(self.library)
        session.keep_pair(self.left, self.right)
        session.close()
        with Library(self.library) as library:
            export_library(library, self.bundle)

    def _report(self, name: str, word: str) -> Read:
        path = self.folder / f"{name}.txt"
        path.write_text(f"The ferry was {word}\n\n" + f"Mara Lind of Port Cassel called it {word}.\n" * 150, "utf-8")
        return read_file(path)

    def losses(self, confirmed: Confirmed) -> list[str]:
        """What was confirmed and is not there, and what is not whole."""
        lost = []
        with Library(self.library) as library:
            library.check()
            if not library.catalogue.index_is_sound():
                lost.append("the index of words is damaged")
            lost += [f"article {each} is damaged" for each in library.catalogue.unreadable()]
            marks = {each.id for each in library.all_annotations()}
            decided = {each.id for each in library.corrections(self.left.article.id, self.right.article.id)}
            kept = set(library.catalogue.all_ids())
        lost += [f"mark {each}" for each in confirmed.marks - marks]
        lost += [f"mark {each} was taken back" for each in marks - confirmed.marks - confirmed.doubtful]
        lost += [f"correction {each}" for each in confirmed.corrections - decided]
        lost += [f"article {each}" for each in confirmed.articles - kept]
        lost += [f"file {each}" for each in confirmed.files if not (self.folder / each).exists()]
        for name, whole in self.whole.items():
            path = self.folder / name
            if path.exists() and sha256(path.read_bytes()).digest() not in whole:
                lost.append(f"{name} is half a file")
        return [*lost, *self._half_copies()]

    def _half_copies(self) -> list[str]:
        lost = [f"{each.path.name} is half a backup" for each in backups(self.library) if not is_sound(each.path)]
        path = self.folder / "library.diptych"
        if path.exists():
            try:
                with path.open("rb") as stream:
                    list(Reader(stream, path.name).articles())
            except DiptychError as error:
                lost.append(str(error))
        return lost


def round_of(stage: Stage, confirmed: Confirmed, seed: str, delay: float) -> None:
    """Let a process work, kill it, and take down what it confirmed."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(ours)
            Work(stage, theirs, seed).run()
        except BaseException as error:  # noqa: BLE001  # the parent must hear of it, and nothing of it may go on here
            os.write(theirs, f"broke {type(error).__name__} {error}\n".encode())
        finally:
            os._exit(code)
    os.close(theirs)
    heard = b""
    end = time.monotonic() + 20
    while b"done " not in heard and time.monotonic() < end and select.select([ours], [], [], 1)[0]:
        heard += os.read(ours, 65536)
        if b"broke " in heard:
            break
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    while part := os.read(ours, 65536):
        heard += part
    os.close(ours)
    os.waitpid(child, 0)
    for line in heard.decode().split("\n")[:-1]:
        if line.startswith("broke "):
            raise SystemExit(f"the process broke by itself: {line}")
        confirmed.hear(line)


def kill_often(folder: Path, rounds: int, seed: int) -> tuple[list[str], Confirmed]:
    stage, confirmed, draw = Stage(folder), Confirmed(), random.Random(seed)
    for number in range(rounds):
        round_of(stage, confirmed, f"{seed} {number}", draw.uniform(0, _LONGEST_LIFE))
        lost = stage.losses(confirmed)
        if lost:
            return [f"round {number + 1}: {each}" for each in lost], confirmed
    return [], confirmed


Hindrance = Callable[[Stage, Work], Callable[[], None]]
"""Puts something in the way of the work and returns what takes it out again."""


def run_into(folder: Path, hindrance: Hindrance) -> tuple[list[str], int]:
    """Work with something in the way. What was confirmed must be there, and work must go on afterwards."""
    stage, confirmed = Stage(folder), Confirmed()
    ours, theirs = os.pipe()
    os.set_blocking(ours, False)
    work = Work(stage, theirs, "hindered 0")
    for _ in range(5):
        work.step()
    clear = hindrance(stage, work)
    refused = 0
    for _ in range(60):
        try:
            work.step()
        except (DiptychError, OSError, AssertionError):
            refused += 1
    clear()
    for line in os.read(ours, 1 << 20).decode().split("\n")[:-1]:
        confirmed.hear(line)
    lost = stage.losses(confirmed)
    round_of(stage, confirmed, "after 0", 0.05)
    return [*lost, *stage.losses(confirmed), *([] if refused else ["nothing was refused"])], refused


def _full(stage: Stage, _: Work) -> Callable[[], None]:
    """No file may grow beyond what the library is now."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    largest = max(path.stat().st_size for path in stage.library.parent.iterdir())
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + 20_000, before[1]))
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, before)


def _disk_full(stage: Stage, _: Work) -> Callable[[], None]:
    """A disk of its own, filled up."""
    filler = stage.folder / "filler"
    with filler.open("wb") as file:
        try:
            while True:
                file.write(b"\0" * 65536)
                file.flush()
        except OSError:
            pass
    return filler.unlink


def _read_only(stage: Stage, work: Work) -> Callable[[], None]:
    """A disk of its own that can only be read from now on."""
    work.close()  # a disk with files open for writing does not let itself be made so

    def remount(mode: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{mode}", str(stage.folder)], check=True)

    remount("ro")
    return lambda: remount("rw")


def on_own_disk(hindrance: Hindrance) -> tuple[list[str], int] | None:
    """The same on a small disk in memory; `None` where this system lets nobody make one."""
    folder = Path(tempfile.mkdtemp(prefix="diptych-disk-"))
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    try:
        return run_into(folder, hindrance) if made.returncode == 0 else None
    finally:
        if made.returncode == 0:
            subprocess.run(["umount", "-l", str(folder)], check=False)
        shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    lost: list[str] = []
    with tempfile.TemporaryDirectory(prefix="diptych-torture-") as folder:
        os.environ["DIPTYCH_HOME"] = folder
        found, confirmed = kill_often(Path(folder), asked.rounds, asked.seed)
        lost += found
        print(f"killed {asked.rounds} times: {confirmed.count} things confirmed, {len(found)} lost", flush=True)
    with tempfile.TemporaryDirectory(prefix="diptych-torture-") as folder:
        found, refused = run_into(Path(folder), _full)
        lost += found
        print(f"no file may grow: {refused} things refused, {len(found)} lost", flush=True)
    for name, hindrance in (("disk full", _disk_full), ("disk read-only", _read_only)):
        outcome = on_own_disk(hindrance)
        if outcome is None:
            print(f"{name}: not tried, only root can make a small disk")
            continue
        found, refused = outcome
        lost += found
        print(f"{name}: {refused} things refused, {len(found)} lost", flush=True)
    for each in lost:
        print(f"lost: {each}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
