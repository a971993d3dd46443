"""The steps that bring a library from any older form to the present one, in order. A step is never changed again."""

import sqlite3
from collections.abc import Callable

from reader.library.migrations import (
    m0001_first,
    m0002_corrections,
    m0003_annotations,
    m0004_catalogue,
    m0005_unread,
)

APPLICATION_ID = 0x44695074  # "DiPt": tells a library from other programs' databases

Step = Callable[[sqlite3.Connection], None]

STEPS: tuple[Step, ...] = (
    m0001_first.apply,
    m0002_corrections.apply,
    m0003_annotations.apply,
    m0004_catalogue.apply,
    m0005_unread.apply,
)
"""Step `n` (from 1) leads from version `n - 1` to version `n`; version 0 is an empty file."""
