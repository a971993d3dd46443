"""The sample reports that come with the program. Not responsible for reading them."""

import tomllib
from pathlib import Path

from reader.errors import DiptychError
from reader.paths import seeds


class SamplesMissingError(DiptychError):
    code = "samples-missing"
    template = "The sample reports are missing from {folder}. Install the program again."


def sample_pairs(folder: Path | None = None) -> tuple[tuple[Path, Path], ...]:
    """The pairs that `catalogue.toml` lists, left file first, in its order; those whose files are there.

    The catalogue has tables `[[pair]]` with `left` and `right`, names of files in its folder.
    Raises `SamplesMissingError`.
    """
    root = folder or seeds()
    try:
        catalogue = tomllib.loads((root / "catalogue.toml").read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SamplesMissingError(folder=str(root)) from error
    pairs = ((root / row["left"], root / row["right"]) for row in catalogue.get("pair", ()))
    found = tuple(pair for pair in pairs if all(file.is_file() for file in pair))
    if not found:
        raise SamplesMissingError(folder=str(root))
    return found
