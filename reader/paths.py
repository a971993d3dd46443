"""Where the project's data stands: in a checkout, in an installed wheel and in a frozen app.

Not responsible for the person's own folders (settings, library, cache): `reader.workflow.folders` knows those.
"""

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def data_root() -> Path:
    """Folder that holds `resources` and `seeds`.

    A wheel carries both inside the package; PyInstaller unpacks them the same way; a checkout has them at its top.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [
        *([Path(frozen) / "reader" / "_data"] if frozen else []),
        _PACKAGE / "_data",
        _PACKAGE.parent,
    ]
    return next((root for root in candidates if (root / "resources").is_dir()), _PACKAGE.parent)


def resource(*parts: str) -> Path:
    """Path of a data file under `resources`."""
    return data_root().joinpath("resources", *parts)


def seeds() -> Path:
    """Folder of the sample reports."""
    return data_root() / "seeds"
