"""What the window asks of `reader.workflow`, in one place, imported when it is first needed.

The protocol lets every part of the window be tried with plain data. Not responsible for any of the work.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from reader.annotation.located import Located
    from reader.comparison.model import Comparison
    from reader.document.model import Article, Given
    from reader.ui.jobs import WorkerLike
    from reader.workflow.exporting import Order
    from reader.workflow.librarian import Librarian
    from reader.workflow.previewing import Preview
    from reader.workflow.reading import Read
    from reader.workflow.session import Session
    from reader.workflow.settings import Settings

    Marks = tuple[Located, ...]

Checkpoint = Callable[[], None]
"""Called between the steps of long work; raises to stop it."""


class Services(Protocol):
    """Reading raises `DiptychError`s; all else that can fail does too. What takes a checkpoint is for threads."""

    def settings(self) -> "Settings": ...
    def save_settings(self, settings: "Settings") -> None: ...
    def read(self, path: Path, checkpoint: Checkpoint) -> "Read": ...
    def paste(self, content: str, html: bool, checkpoint: Checkpoint) -> "Read": ...
    def fetch(self, address: str, cancel: Callable[[], bool]) -> "Read": ...
    def regiven(self, read: "Read", given: "Given") -> "Read": ...
    def known(self, left: "Article", right: "Article") -> "Comparison | None": ...
    def hire(self, notify: Callable[[], None]) -> "WorkerLike": ...
    def export(
        self,
        comparison: "Comparison",
        order: "Order",
        path: Path,
        marks: "Marks",
        checkpoint: Checkpoint,
    ) -> None: ...
    def preview(
        self, comparison: "Comparison", order: "Order", marks: "Marks", checkpoint: Checkpoint
    ) -> "Preview": ...
    def sample(self) -> tuple[Path, Path]: ...
    def session(self) -> "Session": ...
    def librarian(self) -> "Librarian": ...
    def back_up(self) -> None: ...


class Workflow:
    """The real services."""

    def __init__(self) -> None:
        self._settings: Settings | None = None
        self._session: Session | None = None

    def settings(self) -> "Settings":
        if self._settings is None:
            from reader.workflow.settings import load_settings

            self._settings = load_settings()
        return self._settings

    def save_settings(self, settings: "Settings") -> None:
        from reader.workflow.settings import save_settings

        self._settings = settings
        save_settings(settings)

    def read(self, path: Path, checkpoint: Checkpoint) -> "Read":
        from reader.workflow.aside import read_aside

        return read_aside(path, checkpoint)

    def paste(self, content: str, html: bool, checkpoint: Checkpoint) -> "Read":
        from reader.workflow.aside import paste_aside

        return paste_aside(content, html, checkpoint)

    def fetch(self, address: str, cancel: Callable[[], bool]) -> "Read":
        from reader.workflow.aside import fetch_aside

        return fetch_aside(address, cancel)

    def regiven(self, read: "Read", given: "Given") -> "Read":
        from reader.workflow.reading import regiven

        return regiven(read, given)

    def known(self, left: "Article", right: "Article") -> "Comparison | None":
        from reader.workflow.cache import ResultCache
        from reader.workflow.folders import folders

        return ResultCache(folders().results, self.settings()).get_comparison(left, right)

    def hire(self, notify: Callable[[], None]) -> "WorkerLike":
        from reader.workflow.folders import folders
        from reader.workflow.worker import Worker

        return Worker(self.settings(), folders().results, notify)

    def export(
        self,
        comparison: "Comparison",
        order: "Order",
        path: Path,
        marks: "Marks",
        checkpoint: Checkpoint,
    ) -> None:
        from reader.workflow.exporting import write

        write(comparison, order, path, marks, checkpoint)

    def preview(self, comparison: "Comparison", order: "Order", marks: "Marks", checkpoint: Checkpoint) -> "Preview":
        from reader.workflow.previewing import preview

        return preview(comparison, order, marks, checkpoint)

    def sample(self) -> tuple[Path, Path]:
        from reader.workflow.samples import sample_pairs

        return sample_pairs()[0]

    def session(self) -> "Session":
        """The one session of the window."""
        if self._session is None:
            from reader.workflow.session import Session

            self._session = Session.open()
        return self._session

    def librarian(self) -> "Librarian":
        from reader.workflow.librarian import Librarian

        return Librarian()

    def back_up(self) -> None:
        """Copy the library if that is due; for a thread of its own."""
        from reader.workflow.safekeeping import backup_if_due

        backup_if_due()
