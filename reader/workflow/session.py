"""What is remembered from one start of the window to the next: pairs, what was open, where.

Remembering is never worth stopping a person who reads: where the library cannot be used, the session says so once in
a remark and goes on in memory. Not responsible for how things are kept (`reader.library`).
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

from reader.annotation.corrections import Correction
from reader.annotation.marks import Annotation
from reader.document.model import Article, Remark
from reader.library.database import set_aside
from reader.library.errors import DamagedLibraryError, LibraryError
from reader.library.library import Library
from reader.library.model import RecentPair
from reader.workflow.aside import Checkpoint
from reader.workflow.folders import folders
from reader.workflow.keeping import Shelved, entry, read_again_aside
from reader.workflow.reading import Read

if TYPE_CHECKING:
    from reader.library.backup import Backup
    from reader.workflow import marking
    from reader.workflow.correcting import Change

T = TypeVar("T")

_VIEW, _PAIR, _TOLD = "view", "pair", "told"
_MOST_TOLD = 500
_MOST_PAIRS = 1000


@dataclass(frozen=True, slots=True)
class View:
    """How the window stood.

    `scroll` is each pane's place as a share in [0, 1], left first. `geometry` and `state` are the toolkit's own bytes
    in base64; `split` is the left report's share of the width, in (0, 1); `pinned` the entity that was followed;
    `panel` the tab that was shown, `panel_shown` whether the panel was, and `panel_beneath` whether it lay beneath the
    reports because the window was too narrow for it beside them; `commands` the ids of those chosen by name,
    the latest first.
    """

    scroll: tuple[float, float] = (0.0, 0.0)
    geometry: str = ""
    state: str = ""
    pinned: str = ""
    panel: str = ""
    split: float = 0.5
    panel_shown: bool = True
    panel_beneath: bool = False
    commands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reopened:
    """A pair as it is now, with remarks on what changed since it was last open."""

    pair: int
    left: Read
    right: Read
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class ShelvedPair:
    """A kept pair as it was, taken from the library. Any thread may reopen it."""

    pair: int
    left: Shelved
    right: Shelved

    def reopen(self, checkpoint: Checkpoint) -> Reopened:
        """The pair from its files as they are now, or from what was kept where a file is gone.

        Raises `DiptychError` if a report cannot be read any more, and what `checkpoint` raises.
        """
        left, left_remarks = read_again_aside(self.left, checkpoint)
        right, right_remarks = read_again_aside(self.right, checkpoint)
        return Reopened(self.pair, left, right, left_remarks + right_remarks)


@dataclass(frozen=True, slots=True)
class Last:
    """How things stood at the end of the last session; no pair where none was open or it is not kept any more."""

    pair: ShelvedPair | None
    view: View


class Session:
    """Opens the library when it is first needed. Raises no `LibraryError`; see `remarks`. For one thread."""

    def __init__(self, library: Path) -> None:
        self._path = library
        self._opened: Library | None = None
        self._remarks: list[Remark] = []
        self._noted: set[str] = set()
        self._tried_mending = False
        self.damaged = False
        """Whether the library is damaged, so that the person should be asked about `begin_anew`."""
        self.trouble = ""
        """Why changes of annotations are waiting to be kept; empty where none are."""
        self._unkept: list[marking.Change] = []
        self._undecided: list[tuple[tuple[str, str], Change]] = []

    @classmethod
    def open(cls, library: Path | None = None) -> Self:
        """A session over the person's library, or over the file given."""
        return cls(library or folders().library)

    def remarks(self) -> tuple[Remark, ...]:
        """What went wrong since this was last asked."""
        said = tuple(self._remarks)
        self._remarks.clear()
        return said

    def keep_pair(self, left: Read, right: Read) -> int | None:
        """Keep both reports with their bytes and note that they are open together; returns the pair's number."""
        return self._try(lambda library: library.keep_pair(entry(left), entry(right)), None)

    def recent_pairs(self, limit: int = 12) -> tuple[RecentPair, ...]:
        """The pairs last opened, the latest first."""
        return self._try(lambda library: library.recent_pairs(limit), ())

    def shelved(self, pair: int) -> ShelvedPair | None:
        """A kept pair, to be reopened; `None` if it is not kept."""
        return self._try(lambda library: _shelved(library, pair), None)

    def forget(self, pair: int) -> None:
        """Take a pair off the list of recent ones."""
        self._try(lambda library: library.forget_pair(pair), None)

    def forget_all(self) -> None:
        """Take every pair off the list of recent ones."""
        for pair in self.recent_pairs(_MOST_PAIRS):
            self.forget(pair.id)

    def tell_once(self, article: str) -> bool:
        """Whether the remarks on an article, by id, were not told yet; from now on they were."""
        told = _decoded(self._values(), _TOLD)
        ids = [each for each in told if isinstance(each, str)] if isinstance(told, list) else []
        if article in ids:
            return False
        values = {_TOLD: json.dumps([*ids, article][-_MOST_TOLD:])}
        self._try(lambda library: library.save_session(values), None)
        return True

    def corrections_for(self, left: Article, right: Article) -> tuple[Correction, ...]:
        """What the person decided that holds for these two side by side, in the order in which it was decided."""
        nothing: tuple[Correction, ...] = ()
        kept = self._try(lambda library: library.corrections(left.id, right.id), nothing)
        for made_in, change in self._undecided:
            from reader.workflow.correcting import changed, holds_for

            kept = changed(kept, holds_for(change, made_in, (left.id, right.id)))
        return kept

    def change(self, left: Article, right: Article, change: "Change") -> bool:
        """Keep a change of what the person decided with these two side by side, all of it or nothing.

        Returns whether it is on the disk. What is not counts as decided, and is tried again with the next change, by
        `keep_unkept`, and when the session is saved or closed.
        """
        self._undecided.append(((left.id, right.id), change))
        return self._keep_undecided()

    def annotations_for(self, left: Article, right: Article) -> tuple[Annotation, ...]:
        """The marks in these two reports, and the pairings and sync points between them, as they were made."""
        return self._with_unkept(self._try(lambda library: library.annotations(left.id, right.id), ()))

    def annotations_in(self, article: Article) -> tuple[Annotation, ...]:
        """All that was made in one report, whatever stood beside it."""
        return self._with_unkept(self._try(lambda library: library.annotations_of(article.id), ()))

    def change_annotations(self, change: "marking.Change") -> bool:
        """Keep a change of marks, pairings or sync points, all of it or nothing. Returns whether it is on the disk.

        What is not stays here in its turn, counts as made, and is tried again with the next change and by
        `keep_unkept`.
        """
        self._unkept.append(change)
        return self.keep_unkept()

    def keep_unkept(self) -> bool:
        """Try again to keep the changes that the library did not take. Returns whether all are on the disk."""
        if not self._keep_undecided():
            return False
        if not self._unkept:
            return True
        from reader.workflow.marking import merged

        change = merged(self._unkept)
        removed = [each.id for each in change.removed]
        try:
            self._library_on_disk().change_annotations(removed, change.added)
        except LibraryError as error:
            self.trouble = str(error)
            return False
        self._unkept.clear()
        self.trouble = ""
        return True

    def _keep_undecided(self) -> bool:
        while self._undecided:
            (left, right), change = self._undecided[0]
            removed = [each.id for each in change.removed]
            try:
                self._library_on_disk().change_corrections(left, right, removed, change.added)
            except LibraryError as error:
                self.trouble = str(error)
                self._note(error)
                return False
            self._undecided.pop(0)
        return True

    def save(self, view: View, pair: int | None) -> None:
        """Note how the window stands and which pair is open."""
        self.keep_unkept()
        values = {_VIEW: json.dumps(asdict(view)), _PAIR: json.dumps(pair)}
        self._try(lambda library: library.save_session(values), None)

    def view(self) -> View:
        """How the window stood at the end of the last session."""
        return _view(self._values())

    def last(self) -> Last:
        """What was open at the end of the last session."""
        values = self._values()
        pair = _decoded(values, _PAIR)
        return Last(self.shelved(pair) if isinstance(pair, int) else None, _view(values))

    def backups(self) -> "tuple[Backup, ...]":
        """The backups there are to go back to, the latest first."""
        from reader.workflow import safekeeping

        return safekeeping.backups(self._path)

    def last_good_backup(self) -> "Backup | None":
        """The latest backup that holds together."""
        from reader.library import backup

        try:
            return backup.last_good(self._path)
        except LibraryError:
            return None

    def restore(self, backup: "Backup") -> Path | None:
        """Go back to a backup; returns where the library is now that was damaged.

        Raises `LibraryError` or `InputError`; the library is as it was then.
        """
        from reader.workflow import safekeeping

        self.close()
        aside = safekeeping.restore(backup, self._path)
        self.damaged = False
        self._noted.clear()
        return aside

    def begin_anew(self) -> Path | None:
        """Set a damaged library aside and begin a new one; returns where the damaged one is now."""
        self.close()
        try:
            aside = set_aside(self._path)
        except LibraryError as error:
            self._note(error)
            return None
        self.damaged = False
        self._noted.clear()
        return aside

    def close(self) -> None:
        self.keep_unkept()
        if self._opened:
            self._opened.close()
            self._opened = None

    def _values(self) -> dict[str, str]:
        return self._try(lambda library: library.session(), {})

    def _try(self, use: Callable[[Library], T], otherwise: T) -> T:
        try:
            try:
                return use(self._library())
            except LibraryError as error:
                # A damaged index of words shows itself in many ways.
                if type(error) not in (LibraryError, DamagedLibraryError) or not self._mended():
                    raise
                return use(self._library())
        except LibraryError as error:
            self._note(error)
            return otherwise

    def _mended(self) -> bool:
        """Whether it was but the index of words that was damaged, and has been made anew; tried once."""
        if self._tried_mending:
            return False
        self._tried_mending = True
        try:
            with Library(self._path) as library:
                library.check()
                if library.catalogue.index_is_sound():
                    return False
                library.catalogue.index_anew()
        except LibraryError:
            return False
        return True

    def _with_unkept(self, kept: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
        if not self._unkept:
            return kept
        from reader.workflow.marking import changed, merged

        return changed(kept, merged(self._unkept))

    def _library_on_disk(self) -> Library:
        """The library itself, not what stands in for it. Raises `LibraryError`."""
        if self._opened is None or self._opened.only_in_memory:
            opened = Library(self._path)
            if self._opened is not None:
                self._opened.close()
            self._opened = opened
        return self._opened

    def _library(self) -> Library:
        if self._opened is None:
            try:
                self._opened = Library(self._path)
            except LibraryError as error:
                self._note(error)
                self._opened = Library.in_memory()
        return self._opened

    def _note(self, error: LibraryError) -> None:
        self.damaged = self.damaged or isinstance(error, DamagedLibraryError)
        if error.code in self._noted:
            return
        self._noted.add(error.code)
        self._remarks.append(Remark(error.code, f"{error} What you do now is not remembered."))


def _shelved(library: Library, number: int) -> ShelvedPair | None:
    pair = library.pair(number)
    if pair is None:
        return None
    return ShelvedPair(number, Shelved.of(library, pair.left), Shelved.of(library, pair.right))


def _view(values: dict[str, str]) -> View:
    """The stored view, without what is missing or another version wrote in another form."""
    said = _decoded(values, _VIEW)
    if not isinstance(said, dict):
        return View()
    known = {"geometry": str, "state": str, "pinned": str, "panel": str, "split": float}
    known |= {"panel_shown": bool, "panel_beneath": bool}
    parts: dict[str, Any] = {name: said[name] for name, kind in known.items() if isinstance(said.get(name), kind)}
    commands = said.get("commands")
    if isinstance(commands, list):
        parts["commands"] = tuple(each for each in commands if isinstance(each, str))
    match said.get("scroll"):
        case [float() | int() as left, float() | int() as right]:
            return View(scroll=(float(left), float(right)), **parts)
    return View(**parts)


def _decoded(values: dict[str, str], key: str) -> object:
    try:
        return json.loads(values.get(key, "null"))
    except ValueError:
        return None
