"""What all tests share: no display and no network, nothing touches the person's own folders, golden files."""

import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

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


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing in the test's process reaches beyond this machine, nor asks for the address of a name."""
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def here(place: object) -> None:
        assert place in {"127.0.0.1", "::1", "localhost", None}, f"a test reached for the network: {place}"

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6}:
            here(address[0])
        connect(self, address)

    def guarded_look_up(host: Any, *arguments: Any, **options: Any) -> Any:
        here(host)
        return look_up(host, *arguments, **options)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)


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
