"""What lies in the project: nothing at the top that has no place there, and modules that stay small and explained."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

from reader.workflow.parts import installed_parts

ROOT = Path(__file__).resolve().parents[2]
TOP = {
    ".ci",
    ".gitignore",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "build_app.spec",
    "pyproject.toml",
    "reader",
    "requirements.lock",
    "resources",
    "seeds",
    "tests",
}
MODULES = sorted((ROOT / "reader").rglob("*.py"))
LONGEST = 400


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tracked() -> list[Path]:
    """Files under version control that are there; skips where there is no checkout."""
    try:
        done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return [path for line in done.stdout.decode().split("\0") if line and (path := ROOT / line).is_file()]


def test_top_level_holds_only_what_has_a_place_there() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= TOP


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_module_is_short_and_says_what_it_is_for(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= LONGEST
    assert ast.get_docstring(ast.parse(source))


def test_code_and_data_name_no_place_of_one_machine() -> None:
    """Paths of the machine that a file was written on mean nothing on another."""
    place = re.compile(rb"/(?:work|home|root|Users)/[A-Za-z.]")
    texts = [path for path in tracked() if path.suffix in {".py", ".toml", ".sh", ".md", ".spec", ".lock", ""}]
    assert len(texts) > len(MODULES)
    assert [name(path) for path in texts if path != Path(__file__) and place.search(path.read_bytes())] == []


def test_resources_hold_data_only() -> None:
    assert [name(path) for path in (ROOT / "resources").rglob("*.py")] == []


def test_every_folder_of_resources_is_attributed() -> None:
    text = (ROOT / "resources" / "ATTRIBUTION.md").read_text(encoding="utf-8")
    folders = {path.name for path in (ROOT / "resources").iterdir() if path.is_dir() and any(path.iterdir())}
    assert {folder for folder in folders if f"`{folder}/" not in text} == set()


def test_every_font_brings_its_licence_along() -> None:
    fonts = ROOT / "resources" / "fonts"
    families = {path.stem.partition("_")[0] for path in fonts.glob("*.ttf")}
    assert families
    assert {family for family in families if not list(fonts.glob(f"{family}-*.txt"))} == set()


def test_every_installed_part_is_attributed() -> None:
    text = (ROOT / "resources" / "ATTRIBUTION.md").read_text(encoding="utf-8").casefold().replace("_", "-")
    # Qt's bindings come as two packages of one project, the model's and the window's under names of their own.
    named = {re.sub(r"^(?:shiboken6|pyside6-essentials)$", "pyside6", folded(part.name)) for part in installed_parts()}
    assert len(named) > 30
    assert {part for part in named if not re.search(rf"(?<![\w-]){re.escape(part)}(?![\w-])", text)} == set()


def folded(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).casefold()
