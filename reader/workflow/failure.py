"""Errors as data, so that they can leave a worker process. Not responsible for how they are shown."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from reader.errors import DiptychError


class UnexpectedError(DiptychError):
    """A defect of the program met while one input was worked on; other inputs are not touched by it."""

    code = "unexpected"
    template = "{name} met a defect of the program ({reason}). Please report it."


class WorkerLostError(DiptychError):
    """The process that did the work ended before it was done."""

    code = "worker-lost"
    template = "The work on {name} ended unexpectedly, perhaps for want of memory. Try again with shorter reports."


class WorkerNotStartedError(DiptychError):
    """The process that is to do the work cannot be started."""

    code = "worker-not-started"
    template = "Looking for names could not begin ({reason}). Close other programs to make room, then try again."


@dataclass(frozen=True, slots=True)
class Failure:
    """What a `DiptychError` says: its code, its values and its English sentence."""

    code: str
    message: str
    values: dict[str, str | int] = field(default_factory=dict)

    @classmethod
    def of(cls, error: Exception, name: str) -> "Failure":
        """The failure that an exception met while working on `name` stands for."""
        known = error if isinstance(error, DiptychError) else _unexpected(error, name)
        return cls(known.code, str(known), known.values)

    def error(self) -> DiptychError:
        """An error with the same code, values and sentence."""
        return CarriedError(self)


class CarriedError(DiptychError):
    """An error that happened in another process."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(**failure.values)
        self.failure = failure
        self.code = failure.code  # type: ignore[misc]  # the original class stayed in the other process

    def __str__(self) -> str:
        return self.failure.message

    def __reduce__(self) -> tuple[object, ...]:
        return (CarriedError, (self.failure,))


@contextmanager
def contained(name: str) -> Iterator[None]:
    """Turns a defect met while working on `name` into an `UnexpectedError`, so that other inputs go on.

    With DIPTYCH_DEBUG in the environment the defect itself comes through.
    """
    try:
        yield
    except (DiptychError, OSError):
        raise
    except Exception as error:
        if os.environ.get("DIPTYCH_DEBUG"):
            raise
        raise _unexpected(error, name) from error


def _unexpected(error: Exception, name: str) -> UnexpectedError:
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return UnexpectedError(name=name, reason=reason[:300])
