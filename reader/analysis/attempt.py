"""Looking for one kind of finding in such a way that a defect there does not take the other findings with it."""

from collections.abc import Callable
from typing import TypeVar

from reader.analysis.model import Coverage, State

Found = TypeVar("Found")


def attempted(find: Callable[[], Found], nothing: Found, failure: str) -> tuple[Found, Coverage]:
    """What `find` gives, or `nothing`, and whether it was looked for. `failure` says in words what went wrong."""
    try:
        return find(), Coverage(State.DONE)
    except Exception as error:  # noqa: BLE001 - a defect, or a language model, which is other people's code
        return nothing, Coverage(State.FAILED, f"{failure}: {_first_line(error)}")


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__
