"""The errors a person may meet, each with one clear sentence.

Every error has a stable `code` and `values`, so that the window can word it in the person's language, and an English
message for the command line and logs. Anything that is not a `DiptychError` is a defect of the program.
"""

from typing import ClassVar


class DiptychError(Exception):
    """Something that a person can understand and act on.

    `template` is the English sentence; `values` fill it. The sentence says what is wrong and what to do.
    """

    code: ClassVar[str] = "error"
    template: ClassVar[str] = "Something went wrong."

    def __init__(self, **values: str | int) -> None:
        super().__init__(values)
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.values))


def _rebuild(kind: type[DiptychError], values: dict[str, str | int]) -> DiptychError:
    """Unpickle an error that crossed a process boundary."""
    return kind(**values)


class InputError(DiptychError):
    """An input that cannot be read as an article."""

    code = "input"
    template = "{name} cannot be read."


class UsageError(DiptychError):
    """A request that makes no sense as it was put."""

    code = "usage"
    template = "{problem}"
