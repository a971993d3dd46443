"""Which reports of a collection are worth comparing, as the list of pairs that a batch reads."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath

from reader.library.library import Library
from reader.library.model import Collection, Heading
from reader.workflow.atomic import make_folder, write_atomically
from reader.workflow.keeping import stamp_of

Tell = Callable[[int, int], None]

STRONG = 0.25
"""Strength from which on two reports are proposed: of ten such pairs some eight tell of the very same event."""

_MOST_EACH = 50


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two reports that tell of one event, the earlier one on the left, and how likely that is."""

    left: str
    right: str
    strength: float


def propose(
    library: Library, collection: Collection, *, least: float = STRONG, tell: Tell = lambda _done, _total: None
) -> tuple[Proposal, ...]:
    """The pairs of a collection that are worth comparing, the likeliest first.

    Of reports that carry nearly the same text one stands for all: comparing prints of one text tells nothing.
    """
    ids = library.catalogue.collected(collection.id)
    place = {article: number for number, article in enumerate(ids)}
    strengths: dict[tuple[str, str], float] = {}
    stands_for: dict[str, str] = {}
    for done, article in enumerate(ids):
        for each in library.catalogue.related(article, _MOST_EACH, collection.id):
            alike = [each.heading.id, *(copy.id for copy in each.copies)]
            if each.is_copy:
                alike.append(article)
            elif each.strength >= least:
                left, right = sorted((article, each.heading.id), key=place.__getitem__)
                strengths[left, right] = max(each.strength, strengths.get((left, right), 0.0))
            first = min((_head(stands_for, other) for other in alike), key=place.__getitem__)
            stands_for.update({_head(stands_for, other): first for other in alike})
        tell(done + 1, len(ids))
    found: dict[tuple[str, str], float] = {}
    for (left, right), strength in strengths.items():
        heads = _head(stands_for, left), _head(stands_for, right)
        if heads[0] != heads[1]:
            one, other = sorted(heads, key=place.__getitem__)
            found[one, other] = max(strength, found.get((one, other), 0.0))
    ranked = sorted(found.items(), key=lambda each: (-each[1], place[each[0][0]], place[each[0][1]]))
    return tuple(Proposal(left, right, strength) for (left, right), strength in ranked)


def write_pairs(library: Library, proposals: tuple[Proposal, ...], output: Path) -> None:
    """Write the list of pairs for a batch. Raises `WriteError`, or `LibraryError`.

    A report whose file is gone, or is not any more what was read, is written out of the library into a folder beside
    the list.
    """
    cells: dict[str, tuple[str, str, str]] = {}
    for article in dict.fromkeys(id_ for each in proposals for id_ in (each.left, each.right)):
        cells[article] = _cells(library, article, output)
    rows = [(cells[each.left], cells[each.right]) for each in proposals]
    lines = ["\t".join((left[0], right[0], left[1], right[1], left[2], right[2])).rstrip("\t") for left, right in rows]
    write_atomically(output, "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape"))


def _cells(library: Library, article: str, output: Path) -> tuple[str, str, str]:
    """File, date and outlet of an article as the list names them."""
    (heading,) = library.catalogue.headings([article])
    kept = library.article(article)
    assert kept is not None
    path = kept.path
    if path is not None and kept.stamp and stamp_of(path) == kept.stamp and _writable(str(path)):
        # Files beside the report are read again, so only what the person said besides needs telling.
        return str(path), _plain(kept.given.published), _plain(kept.given.outlet)
    written = _written(library, heading, output)
    return written, _plain(heading.published), _plain(heading.outlet)


def _written(library: Library, heading: Heading, output: Path) -> str:
    folder = output.with_name(f"{output.stem}-reports")
    make_folder(folder)
    suffix = PurePath(heading.name).suffix.lower()
    name = f"{heading.id}{suffix if suffix[1:].isalnum() and suffix.isascii() and len(suffix) <= 8 else '.txt'}"
    write_atomically(folder / name, library.original(heading.id) or b"")
    return f"{folder.name}/{name}"


def _head(stands_for: dict[str, str], article: str) -> str:
    while stands_for.get(article, article) != article:
        article = stands_for[article]
    return article


def _writable(path: str) -> bool:
    """Whether a name can stand in a cell of the list."""
    return not any(sign in path for sign in "\t\n\r\0") and path == path.strip()


def _plain(value: str | None) -> str:
    return " ".join((value or "").split())
