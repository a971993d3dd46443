"""What makes results, as a digest: results of another engine are not taken for this one's. Imports no engine."""

import sys
from functools import cache
from hashlib import blake2b
from importlib import metadata
from pathlib import Path

from reader import __version__
from reader.paths import resource

_PACKAGE = Path(__file__).parents[1]


@cache
def reading_digest() -> str:
    """A digest over what turns bytes into articles."""
    return _digest([_PACKAGE / "document"], [resource("outlets"), resource("interface")])


@cache
def findings_digest() -> str:
    """A digest over what turns articles into findings."""
    return _digest([_PACKAGE / "analysis", _PACKAGE / "comparison"], [resource("gazetteers")])


def version_of(package: str) -> str:
    """The version of an installed package, without importing it."""
    try:
        return metadata.version(package)
    except (metadata.PackageNotFoundError, ValueError):
        return "none"


def _digest(code: list[Path], data: list[Path]) -> str:
    """The program's version and all files. A frozen app has no sources; there the program file stands for them."""
    sources = [path for folder in code for path in sorted(folder.rglob("*.py"))]
    words = [path for folder in data for path in sorted(folder.rglob("*")) if path.is_file()]
    digest = blake2b(__version__.encode(), digest_size=16)
    for path in [*sources, *words]:
        content = path.read_bytes()
        digest.update(f"{path.name} {len(content)}\n".encode() + content)
    if not sources:
        program = Path(sys.executable).stat()
        digest.update(f"{program.st_size} {program.st_mtime_ns}".encode())
    return digest.hexdigest()
