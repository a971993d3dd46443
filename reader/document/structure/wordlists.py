"""The word lists and patterns in `resources/interface`, read once and compiled when first needed."""

import re
from functools import cache

from reader.paths import resource


@cache
def entries(file: str) -> tuple[str, ...]:
    """The lines of a list that are neither empty nor remarks."""
    lines = resource("interface", file).read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@cache
def pattern(file: str) -> re.Pattern[str]:
    """One pattern that matches what any line of a list matches; case does not matter."""
    return re.compile("|".join(f"(?:{line})" for line in entries(file)), re.IGNORECASE)
