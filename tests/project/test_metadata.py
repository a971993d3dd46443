"""The project's own files agree with each other: version, change log, dependencies and lock."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

import reader

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def locked() -> dict[str, list[Version]]:
    """Versions of every locked package; there are several where they depend on the Python version."""
    versions: dict[str, list[Version]] = {}
    for name, version in re.findall(r"^([a-z0-9][a-z0-9._-]*)==([^\s;]+)", LOCK, re.MULTILINE):
        versions.setdefault(canonicalize_name(name), []).append(Version(version))
    return versions


def required(pyproject: dict[str, Any]) -> list[Requirement]:
    # What makes the gazetteers anew is large and installed only for that, so it is not locked.
    groups = [lines for name, lines in pyproject["dependency-groups"].items() if name != "gazetteers"]
    return [Requirement(line) for lines in (pyproject["project"]["dependencies"], *groups) for line in lines]


def test_installed_version_is_that_of_pyproject(pyproject: dict[str, Any]) -> None:
    assert reader.__version__ == pyproject["project"]["version"]


def test_change_log_begins_with_this_version(pyproject: dict[str, Any]) -> None:
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == pyproject["project"]["version"]


def test_lock_holds_every_requirement_in_a_version_it_allows(pyproject: dict[str, Any]) -> None:
    versions = locked()
    for requirement in required(pyproject):
        found = versions.get(canonicalize_name(requirement.name), [])
        assert found, f"{requirement.name} is not locked; run `make lock`"
        assert all(requirement.specifier.contains(version) for version in found), requirement


def test_every_locked_package_has_hashes() -> None:
    entries = re.split(r"^(?=[a-z0-9])", LOCK, flags=re.MULTILINE)[1:]
    assert len(entries) >= len(locked())
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_lock_names_no_place_to_fetch_from() -> None:
    assert re.findall(r"https?://|file:|--(?:extra-)?index-url|--find-links", LOCK) == []


def test_qt_stays_below_the_version_that_loses_references() -> None:
    assert all(version < Version("6.12") for version in locked()["pyside6-essentials"])


def test_python_versions_agree(pyproject: dict[str, Any]) -> None:
    classifiers = pyproject["project"]["classifiers"]
    named = [line.rpartition(" ")[2] for line in classifiers if line.startswith("Programming Language :: Python :: 3.")]
    allowed = Requirement(f"python{pyproject['project']['requires-python']}").specifier
    assert named == [version for version in ("3.10", "3.11", "3.12", "3.13", "3.14") if allowed.contains(version)]
    setup = (ROOT / "tests" / "tools" / "setup.sh").read_text(encoding="utf-8")
    assert all(f"python{version}" in setup for version in named)
