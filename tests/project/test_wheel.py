"""The wheel alone gives a working `diptych`, with resources and samples inside. Needs no network."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import reader

ROOT = Path(__file__).resolve().parents[2]
OFFLINE = ("--disable-pip-version-check", "--quiet", "--no-index", "--no-deps")


def pip(python: Path | str, *arguments: str) -> None:
    subprocess.run([str(python), "-m", "pip", *arguments], check=True, cwd=ROOT, capture_output=True, timeout=120)


def says(python: Path, program: str, folder: Path | None = None) -> str:
    """What an interpreter prints for a program."""
    done = subprocess.run([str(python), "-c", program], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip(sys.executable, "wheel", *OFFLINE, "--no-build-isolation", "--wheel-dir", str(folder), ".")
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Scripts of a fresh environment that holds the wheel and borrows the dependencies, but not the checkout."""
    place = tmp_path_factory.mktemp("installed")
    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(place)
    binaries = place / ("Scripts" if os.name == "nt" else "bin")
    python = binaries / ("python.exe" if os.name == "nt" else "python")
    pip(sys.executable, "--python", str(python), "install", *OFFLINE, str(wheel))
    purelib = Path(says(python, "import sysconfig; print(sysconfig.get_path('purelib'))"))
    # A plain line in a .pth file adds a folder, not what .pth files in there lead to: no editable install follows.
    (purelib / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return binaries


def run(scripts: Path, folder: Path, *arguments: str) -> str:
    """What the installed `diptych` prints, started in a folder that is not the checkout."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [str(scripts / "diptych"), *arguments],
        cwd=folder,
        env={**environment, "DIPTYCH_HOME": str(folder / "home")},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_wheel_holds_resources_and_samples_and_nothing_of_the_workshop(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert "reader/_data/seeds/catalogue.toml" in names
    assert any(name.startswith("reader/_data/resources/themes/") for name in names)
    assert not any(name.startswith(("tests", "seeds", "resources")) for name in names)
    assert not any("screenshots" in name for name in names)


def test_installed_command_knows_its_version(scripts: Path, tmp_path: Path) -> None:
    assert reader.__version__ in run(scripts, tmp_path, "--version")


def test_installed_command_reads_a_sample_from_the_wheel(scripts: Path, tmp_path: Path) -> None:
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    seeds = Path(says(python, "import reader.paths; print(reader.paths.seeds())", tmp_path))
    assert seeds.is_relative_to(scripts.parent), "the samples come from the wheel, not from the checkout"

    article = json.loads(
        run(scripts, tmp_path, "inspect", str(seeds / "ferry-coastal-courier.txt"), "--format", "json")
    )
    assert article["schema"].startswith("diptych/article/")
    assert article["coverage"]
