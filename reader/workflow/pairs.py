"""The list of pairs for a batch. Not responsible for reading the reports it names."""

from dataclasses import dataclass
from pathlib import Path

from reader.document.model import Given
from reader.errors import InputError

MOST_CELLS = 6


class PairsUnreadableError(InputError):
    code = "pairs-unreadable"
    template = "The list of pairs {name} cannot be read ({reason}). Give a text file in UTF-8 with one pair a line."


class RowError(InputError):
    code = "pairs-row"
    template = (
        "Line {line} of {name} is not a pair. Write the left and the right file with a tab between them, then if you "
        "like the two dates and the two outlets."
    )


@dataclass(frozen=True, slots=True)
class Input:
    """One report of a batch: its file and what the list says about it. `cell` is the path as it was written."""

    path: Path
    given: Given
    cell: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list: a pair of inputs, or the error that says why it is none. `cells` are its file names."""

    line: int
    cells: tuple[str, ...]
    pair: tuple[Input, Input] | None
    error: RowError | None = None


def read_pairs(tsv: Path) -> tuple[Row, ...]:
    """The rows of a list of pairs, in order, without its empty lines. Raises `PairsUnreadableError`.

    A row is `left TAB right [TAB left-date TAB right-date [TAB left-outlet TAB right-outlet]]`; paths are relative to
    the list; an empty cell says nothing.
    """
    try:
        content = tsv.read_text("utf-8-sig")
    except OSError as error:
        raise PairsUnreadableError(name=str(tsv), reason=error.strerror or type(error).__name__) from error
    except UnicodeDecodeError as error:
        raise PairsUnreadableError(name=str(tsv), reason="it is not UTF-8") from error
    # Not `splitlines`, which also ends lines at characters that may stand in a file's name.
    lines = enumerate(content.split("\n"), start=1)
    return tuple(_row(tsv, number, line) for number, line in lines if line.strip())


def _row(tsv: Path, number: int, line: str) -> Row:
    cells = [cell.strip() for cell in line.split("\t")]
    while len(cells) > 2 and not cells[-1]:
        cells.pop()
    names = tuple(cell for cell in cells[:2] if cell) or (line.strip(),)
    if not 2 <= len(cells) <= MOST_CELLS or not all(cells[:2]) or "\0" in line:
        return Row(number, names, None, RowError(line=number, name=str(tsv)))
    padded = cells + [""] * (MOST_CELLS - len(cells))
    left, right = (
        Input(
            path=tsv.parent / padded[side],
            given=Given(published=padded[2 + side] or None, outlet=padded[4 + side] or None),
            cell=padded[side],
        )
        for side in (0, 1)
    )
    return Row(number, names, (left, right))
