"""Other people's programs open what was exported. `make test-external` installs them; without it, these tests rest."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

PROGRAMS = ("pdftotext", "pdffonts", "soffice", "chromium")
_QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--hide-scrollbars"),
)

Convert = Callable[..., list[Path]]
Browse = Callable[..., str]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if os.environ.get("DIPTYCH_EXTERNAL") == "required":
        return
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.skip(reason="run by make test-external"))


@pytest.fixture(scope="session", autouse=True)
def programs() -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    assert not missing, f"not installed: {', '.join(missing)}; run make test-external"


def told(*command: str | Path, timeout: float = 180) -> str:
    """What a program prints. It must end well."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=timeout, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Lets LibreOffice open files and write them in another format, without a screen and with a profile of its own."""
    profile = tmp_path_factory.mktemp("profile")

    def run(files: list[Path], form: str) -> list[Path]:
        folder = tmp_path_factory.mktemp("converted")
        told(
            *("soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"),
            *("--convert-to", form, "--outdir", str(folder), *map(str, files)),
        )
        made = [folder / f"{file.stem}.{form.partition(':')[0]}" for file in files]
        assert all(each.is_file() for each in made), "LibreOffice could not open a file"
        return made

    return run


@pytest.fixture(scope="session")
def browse(tmp_path_factory: pytest.TempPathFactory) -> Browse:
    """Lets Chromium open a page, with switches that say what to make of it; what it prints comes back."""

    def run(page: Path, *switches: str) -> str:
        profile = tmp_path_factory.mktemp("chromium")
        return told("chromium", *_QUIET, f"--user-data-dir={profile}", *switches, page.as_uri())

    return run
