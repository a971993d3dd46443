"""What the window remembers between two starts: recent pairs, what was open, where, and the window's shape.

Not responsible for how it is kept (`reader.workflow.session`).
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from reader.workflow.reading import Read


@dataclass(frozen=True, slots=True)
class Recent:
    """A pair that was open before. `key` is the memory's own."""

    title: str
    key: int


@dataclass(frozen=True, slots=True)
class View:
    """How the window stood. `scroll` is a share in [0, 1] for each side; the states are Qt's own, as text."""

    scroll: tuple[float, float] = (0.0, 0.0)
    geometry: str = ""
    state: str = ""
    pinned: str = ""


@dataclass(frozen=True, slots=True)
class Before:
    """What was open at the end; no reads where nothing was open or it cannot be opened any more."""

    left: "Read | None" = None
    right: "Read | None" = None
    view: View = field(default_factory=View)


class Memory(Protocol):
    """Failing to remember is never worth stopping the person: failures are answered with nothing."""

    def recent(self) -> tuple[Recent, ...]: ...
    def open_again(self, key: int) -> "tuple[Read, Read] | None": ...
    def remember(self, left: "Read", right: "Read") -> None: ...
    def before(self) -> Before: ...
    def save(self, left: "Read | None", right: "Read | None", view: View) -> None: ...
    def close(self) -> None: ...


class Forgetful:
    """A memory that keeps nothing: for tests, pictures, and until a better one is there."""

    def recent(self) -> tuple[Recent, ...]:
        return ()

    def open_again(self, key: int) -> "tuple[Read, Read] | None":  # noqa: ARG002
        return None

    def remember(self, left: "Read", right: "Read") -> None:
        pass

    def before(self) -> Before:
        return Before()

    def save(self, left: "Read | None", right: "Read | None", view: View) -> None:
        pass

    def close(self) -> None:
        pass
