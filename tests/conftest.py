"""What all tests share: no display is needed, nothing touches the person's own folders, golden files can be renewed."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The first example pays for what is loaded late, and a busy machine is slow: time is tested where it is the point.
settings.register_profile("diptych", deadline=None)
settings.load_profile("diptych")

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-golden", action="store_true", help="write what the program says now into tests/golden")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, library and cache of a test are its own, in every process it starts."""
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares a text with a file in `tests/golden`, or writes the file with `--renew-golden`."""

    def check(name: str, text: str) -> None:
        file = GOLDEN / name
        if request.config.getoption("--renew-golden"):
            file.write_text(text, "utf-8", newline="\n")
        assert file.is_file(), f"no golden file {name}: run pytest with --renew-golden"
        assert text == file.read_text("utf-8"), f"{name} differs: if that is wanted, run pytest with --renew-golden"

    return check
