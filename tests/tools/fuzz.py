"""Fuzzes the importers: changes sound files of every kind, steered by which code they reach, and reads them.

    FUZZ_SECONDS=600 python -m tests.tools.fuzz [CORPUS]

Needs atheris, which `make fuzz` installs. Any exception but a named error ends the run; so does a file that takes
longer than a minute or more than 2 GB. Files that reached new code stay in CORPUS, the file that did harm beside it.
"""

import os
import sys
from pathlib import Path

import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]

with atheris.instrument_imports(include=["reader.document"]):
    from tests.document.hostile import MONSTERS, NAMES, read, seeds

SECONDS = int(os.environ.get("FUZZ_SECONDS", "300"))
LARGEST = 20_000


def one(data: bytes) -> None:
    """Read a file; its first byte says what it is called."""
    if data:
        read(data[1:], NAMES[data[0] % len(NAMES)])


def plant(corpus: Path) -> None:
    """Begin with sound files, and with those monsters that are small."""
    corpus.mkdir(parents=True, exist_ok=True)
    files = {**seeds(), **{f"{at}-{name}": make() for at, (name, make) in enumerate(MONSTERS.values())}}
    for name, data in files.items():
        place = next((at for at, known in enumerate(NAMES) if Path(known).suffix == Path(name).suffix), 0)
        if len(data) <= LARGEST:
            (corpus / f"seed-{name}").write_bytes(bytes([place]) + data)


def main() -> None:
    corpus = Path(sys.argv[1] if len(sys.argv) > 1 else "build/fuzz/corpus")
    plant(corpus)
    found = f"{corpus.parent}/harm-"
    limits = [f"-max_total_time={SECONDS}", "-timeout=60", "-rss_limit_mb=2048", f"-max_len={LARGEST}"]
    atheris.Setup([sys.argv[0], str(corpus), f"-artifact_prefix={found}", *limits], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
