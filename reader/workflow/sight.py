"""How two texts were marked when they were last shown, so that they are marked at once when they are shown again.

A sight is looked at for a moment, before anything is read, until the comparison itself is there. It stands under the
texts and the program's version, and only positions are kept. Not responsible for results (`workflow/cache.py`).
"""

from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from reader import __version__
from reader.workflow.folders import folders

_SUFFIX = ".sight"
_MOST = 200  # pairs; each takes a few kilobytes


class Seen(NamedTuple):
    """One mark as it was shown: `[start, end)` in UTF-16 units, the kind of name, whether both reports have it."""

    start: int
    end: int
    kind: str
    shared: bool


Sight = tuple[tuple[Seen, ...], tuple[Seen, ...]]
"""The marks of the left and of the right text."""


def look(left: str, right: str) -> Sight | None:
    """How these two texts were last shown side by side; `None` where that is not known or cannot be read."""
    try:
        first, *sides, last = _path(left, right).read_text("utf-8").split("\n\n")
        seen = tuple(tuple(map(_seen, side.split("\n"))) if side else () for side in sides)
    except (OSError, ValueError):
        return None
    return (seen[0], seen[1]) if (first, last, len(seen)) == (__version__, "end", 2) else None


def keep(left: str, right: str, sight: Sight) -> None:
    """Keep how these two texts are shown now. A disk that takes nothing is no error: then nothing is seen next time."""
    from reader.errors import DiptychError
    from reader.workflow.atomic import make_folder, write_atomically

    sides = (
        "\n".join("\t".join((str(a), str(b), kind, str(int(both)))) for a, b, kind, both in side) for side in sight
    )
    path = _path(left, right)
    with suppress(DiptychError, OSError):
        make_folder(path.parent)
        write_atomically(path, "\n\n".join((__version__, *sides, "end")).encode())
        kept = sorted(path.parent.glob("*" + _SUFFIX), key=lambda each: each.stat().st_mtime)
        for oldest in kept[:-_MOST]:
            oldest.unlink()


def _path(left: str, right: str) -> Path:
    digest = blake2b(digest_size=16)
    for text in (left, right):
        content = text.encode("utf-8", "surrogatepass")
        digest.update(len(content).to_bytes(8, "big") + content)
    return folders().cache / "sights" / (digest.hexdigest() + _SUFFIX)


def _seen(line: str) -> Seen:
    start, end, kind, shared = line.split("\t")
    return Seen(int(start), int(end), kind, shared == "1")
