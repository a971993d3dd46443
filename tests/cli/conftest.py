"""The command line run inside the test process: what it prints, and its exit code."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader.cli.main import main


@dataclass
class FakeWindow:
    """Stands where the window would, and remembers what was asked of it."""

    opened: list[tuple[Path | None, Path | None, bool]] = field(default_factory=list)
    drawn: list[tuple[Path, Path]] = field(default_factory=list)
    broken: Exception | None = None

    def run(self, left: Path | None, right: Path | None, *, sample: bool) -> int:
        if self.broken:
            raise self.broken
        self.opened.append((left, right, sample))
        return 0

    def draw(self, left: Path, right: Path, png: Path) -> None:
        if self.broken:
            raise self.broken
        self.drawn.append((left, right))
        png.write_bytes(b"\x89PNG")


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def window() -> FakeWindow:
    return FakeWindow()


@pytest.fixture
def run(window: FakeWindow, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `diptych` with arguments. The seed of all checks: no traceback is ever shown."""
    monkeypatch.delenv("DIPTYCH_DEBUG", raising=False)

    def call(*arguments: object) -> Ran:
        try:
            code = main([str(each) for each in arguments], window)
        except SystemExit as exit_:
            code = exit_.code if isinstance(exit_.code, int) else 0
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        assert "went wrong that should not" not in err
        return Ran(code, out, err)

    return call


@pytest.fixture
def reports(tmp_path: Path) -> tuple[Path, Path]:
    """Two short invented reports in Ukrainian, which need no language model."""
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text(
        "Міст у Тарнівці відкрили в понеділок\n\nМер міста Іво Странд сказав, що люди довго чекали на новий міст.\n"
        "Близько чотирьох тисяч мешканців прийшли на набережну, щоб побачити відкриття.\n",
        "utf-8",
    )
    right.write_text(
        "Тисячі людей прийшли на новий міст\n\nНовий міст відкрив мер Іво Странд, повідомила міська рада.\n"
        "Інженерка Пія Гольм застерегла від ожеледиці на переправі взимку.\n",
        "utf-8",
    )
    return left, right
